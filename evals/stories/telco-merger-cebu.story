style: business
outlet: Visayas Business Day
published: 2026-03-19
byline: Migs Arcilla
country: Philippines
split: train
---
# {c1|Telco merger “not dead”}, {s1|Luzon Link} {k1|insists} as {u|partner walks}

{u|A {f=96e9:PHP|₱96 billion} merger that was to create the country's third phone company is coming apart in public.} {s2|Bohol Wireless} {k2|told} {o2=statement/2026-03-17|the exchange on {d=2026-03-17|Tuesday} evening} {c2|that it was “no longer bound”}. {s3|Luzon Link} {k3|answered} {o3=statement/2026-03-18|with a disclosure of its own before the bell on {d=2026-03-18|Wednesday}} {c3|that it was}. {s4|It} {k4|holds} {c4|that the deal lapses only on {d=2026-06-30|June 30}}.

{c5|“You do not leave a wedding because the band is late,”} {s5|its {r5|chief executive}, Tessie Villareal}, {k5|said} {o5,6,7=interview@ticker|in an interview with Manila Ticker TV}. {s6|The {r6|former central bank deputy}} {k6|said} {c6|her counterpart had {o8=call|rung her at midnight from a karaoke bar}}. {c7|{s8|He} {k8|asked} {c8|for another nine pesos a share}}, {k7|by} {s7|her} {k7|account}. {u|Ramon Osmeña, who runs Bohol Wireless, tells it differently.} {c9|“{s10|She} {k10 o10=call|called} me, {k10|to ask} {c10|if I had read page 212}. I had not. Now I have,”} {s9|he} {k9|said} {o9,11=call|on a call with analysts}. {x|What is on page 212?} {s11|He} {k11|said} {c11|it concerned “{f=4e9:PHP:about|{h11|roughly} four billion pesos} of somebody's towers”}.

{s12|The deal's adviser, Harcourt & Reyes}, {k12|would not say} {c12|whose}. {c13,14|The towers are pledged twice}, {s13|the newsletter Deal Flow Manila} {k13|reported} {o13|{d=2026-03-19|this morning}}, {k14|quoting} {s14|a {r14|lender} who has seen both pledges}. {s16|Luzon Link} {k16|describes} {c16|the report as “recycled”}; {s17|it} {k17|does not call} {c17|it false}. 

{u|The regulator learned of the break from its own wall.} {c18|“{s19|My {r19|staff}} {k19|told} me {c19|to look at the screen},”} {s18|{r18|commissioner} Nestor Abella} {k18|said} {o18,20,21,22=hearing/2026-03-18|at a Senate committee on {d=2026-03-18|Wednesday}}. {s20|He} {k20|said} {c20|the commission would {h20|probably} need until {d=2026-05|May}}. {s21|{r21|Senator} Lourdes Tan} {k21|asked} him {c21|if anyone had telephoned}. {s22|He} {k22|replied} {c22|that everyone had, and all of them to ask what he knew}. {c23|“{s24|He} {k24|says} {c24|everyone}. I did not,”} {s23|the {r23|senator}} {k23|remarked} {o23=post|on X} afterwards.

{k25|Subscribers have been promised} {c25|that nothing will change}. {c26|“{k27|We were promised} {c27|that} {o27|{d=2024|the year before last}} as well,”} {k26|said} {s26|Nenita Go of the consumers' federation Konsyumer}. {s28|It} {k28|wants} {c28|the spectrum back}. {u|Shares of Bohol Wireless fell {f=14:%|14 percent}; those of Luzon Link were suspended at its request.} {s30|The company} {k30|cited} {c30|“speculation”}. {s31 r31|Analysts at Tindalo Securities} {k31|expect} {c31|both of them back at the table by {d=2026-04-05|Easter}}. {c32|They {h32|apparently} like the band}, {k32|wrote} {o32=report|in a note} {s32|their {r32|head of research}}.
---
ticker = Manila Ticker TV | outlet
deal = Deal Flow Manila | outlet
luzon = Luzon Link | organisation
bohol = Bohol Wireless | organisation
villareal = Tessie Villareal | person
osmena = Ramon Osmeña | person
adviser = Harcourt & Reyes | organisation
lender = - | unnamed
abella = Nestor Abella | person
staff = - | group
tan = Lourdes Tan | person
go = Nenita Go | person
konsyumer = Konsyumer | organisation
analysts = - | group
head = - | person
1 luzon
2 bohol writing
3 luzon writing
4 luzon
5 villareal
6 villareal
7 villareal
8 osmena demands
9 osmena
10 villareal
11 osmena
12 adviser silence
13 deal writing
14 lender in=13
16 luzon
17 luzon neg
18 abella
19 staff demands
20 abella
21 tan
22 abella
23 tan writing
24 abella
25 ? promises
26 go
27 ? promises
28 konsyumer demands
30 luzon
31 analysts thought predicts
32 head writing
