style: live
outlet: Kgalagadi Live
published: 2025-11-08
byline: Lorato Seane; Tim Oduya
country: Botswana
---
# {u|By-election night in Maun East: follow the count}

{x|23:52}
{s1|The {r1|returning officer}, Gaone Mokgwathi}, {k1|says} {c1|{f=9:boxes|nine boxes} of {f=41:boxes|41} are still on the road from Shorobe, “on the back of a vehicle that, {s2|its {r2|driver}} {k2|informs} me, {c2|has stopped}”}. {u|Nobody in the hall is going to bed.}

{x|23:31}
{s3|The Alliance} {k3|is claiming} {c3|victory}. {c4|“It's arithmetic, we're {f=700:votes|seven hundred} up with the villages to come,”} {k4|shouts} {s4|{r4|its candidate}, Kabelo Tau}, over the singing. {s5|Kabelo Nthoi of the ruling party}, {u|who shares his first name and, until {d=2023|2023}, shared his office}, {k5|isn't conceding} {c5|anything}: {c6|“He could never add up. {s7|I} {k7|told} him {c7|so} when he was my treasurer,”} {s6|he} {k6|laughs}.

{x|23:10}
{x|Correction:} {u|at 22.40 we gave turnout as {f=81:%|81%}.} {s8|The commission} {k8|has since clarified} {c8|that this was the share of boxes that had arrived}. {c9|Turnout is {f=52:%:about|{h9|around} 52%}}, {s9|it} {k9|thinks}.

{x|22.40}
{x|Who was missing from the lists?} {c10|A second printing of the register left out {f=312:people|312 people}}, {s10 r10|the observers from Windhoek} {k10|report} {o10=report|in a first note}. {s12|{r12|Their leader}, Ndapewa Shikongo}, {k12|has} {c12|“no reason to suspect” design}. {u|One woman from Matlapana can think of one}: {c14|all {f=312:people|312}}, {s14|the {r14|cattle-keeper}} {k14|told} {o14=interview@own|Lorato}, {c14|graze herds on the same contested floodplain}.

{x|21.58}
{c16|{s15 m15|Gaborone} {k15|is not commenting} {c15|on the result} until there is one}, {k16|goes} {s16|the message from the president's office}. {u|The vice-president has posted a photograph of a sleeping lion.}

{x|21.15}
{u|Good evening.} {u|Why is there a by-election?} {u|Because the last member, Moses Letang, resigned in {d=2025-08|August} over a tender for water bowsers.} {s18|He} {k18|denies} {c18|having owned the bowsers}; {c19|{s20|{r20|his brother} Aaron Letang} {k20|admits} {c20|to having driven one}}, {k19|according to} {s19|{r19|a leaked affidavit}}. {s21|Moses}, {u|who is in the hall as a spectator}, {k21|told} {o21=interview@own|Tim} {c21|he'd come “for the catering”}.
---
mokgwathi = Gaone Mokgwathi | person
driver = - | unnamed
alliance = The Alliance | organisation
tau = Kabelo Tau | person
nthoi = Kabelo Nthoi | person
commission = Electoral commission of Botswana | government
observers = - | group
shikongo = Ndapewa Shikongo | person
woman = - | unnamed
botswana = Government of Botswana | government
office = Office of the President of Botswana | government
moses = Moses Letang | person
aaron = Aaron Letang | person
affidavit = - | document
own = Kgalagadi Live | outlet
1 mokgwathi
2 driver
3 alliance doubts
4 tau
5 nthoi neg concedes
6,7 nthoi
8 commission
9 commission thought
10 observers writing
12 shikongo thought
14 woman
15 botswana silence
16 office
18 moses denies
19 affidavit writing
20 aaron concedes
21 moses
