style: broadcast
outlet: Burdekin FM
published: 2026-02-20
byline: Kev Salonga; Trinity Marr
country: Australia
note: radio bulletin with recorded cuts
---
{x|BURDEKIN FM, SIX O'CLOCK BULLETIN. READER: TRINITY MARR}

{x|Evening, all.} {u|Half of Giru is on its roofs tonight, and there's a crocodile in the bowls club.} {u|The Haughton River peaked at {f=4.1:metres|4.1 metres} at lunchtime.} {s1|The Bureau} {k1|is tipping} {c1|a second peak before breakfast}; {s2|{r2|mayor} Desley Pampling} {k2|won't hear of} {c2|it}.

{x|[CUT 1: PAMPLING]}

{c3|“{s4|They} {k4|said} {c4|three metres} {o4|on {d=2026-02-18|Wednesday}}, and {s5|I} {k5|told} everybody {c5|to leave the utes where they were}. Once bitten.”}

{x|[ENDS]}

{c6|{s7 r7|The Bureau's duty forecaster} {k7|cautioned} the council {c7|about a king tide} {o7|as early as {d=2026-02-16|Monday}}}. {k6|That's from} {s6 r6|an email passed to us}, {u|and there's a reply to it, with a thumbs-up}. {c8|Someone else's thumb}, {k8|according to} {s8|Councillor Pampling}.

{u|Two people are in Townsville Hospital.} {s9|Queensland Ambulance} {k9|makes} {c9|it three}. {u|And cane grower Col Wighton, who's 71, hasn't been seen since he went to open a gate.} {s10|{r10|His daughter}, Renee}, {k10|is sure} {c10|he's up a tree}.

{x|[CUT 2: RENEE WIGHTON]}

{c11|“{s12 r12|Dad} {k12 o12=call|rang} {h11|about} four {k12|and said} {c12|{s13 r13|Mum} {k13|reckons} {c13|the gate's shut}}, and it dropped out. {s14|The police} {k14|are telling} us {c14|{h14|maybe} tomorrow}. I can hear the dogs, so.”}

{x|[ENDS]}

{s15|{r15|Inspector} Marcus Teo} {k15|is asking} {c15|for no more tinnies on the water}. {c16|A rescue crew came within a metre of the animal at the bowls club}, {s16|he} {k16|tells} {o16=interview@own|our Kev Salonga}, {c16|which {s17 r17|club members} {k17|know as} {c17|“Treasurer.”}} {u|Wildlife officers can't get up from Ayr before {d=2026-02-21|tomorrow}.} {s18|The Department of Environment} {k18|hasn't confirmed} {c18|its length}, {u|though the bar has opinions}.

{x|[LIVE: KEV SALONGA]}

{u|Thanks Trin, it's still raining here on the Bruce Highway.} {c19|{s20 r20|The Premier} {k20|is promising} {c20|{f=1000:AUD|a thousand dollars} a household}}, {s19,21 r19,21|one of her advisers} {k19 o19=message|has just texted}, and {k21|doesn't say} {c21|when}. {s22|The Opposition} {k22|want} {c22|the levee they {k23|were assured} {c23|was funded in {d=2022|2022}}}. {s24 r24|A bloke beside me with a pig on a rope} {k24|thinks} {c24|they're all dreaming}.

{x|MARR:} {x|Thanks, Kev.} {k25|Just in from} {s25|the SES}: {c25|the Giru bridge has shifted}. {c26,27|It's the council's {f=9000000:AUD|nine-million-dollar} bridge, opened in {d=2025-11|November}, and {s28 r28|the engineers} {k28|swore} {c28|it was good for a hundred years}}, {k26|as} {s26|the Bulletin} {k26|points out} tonight, {k27|with} {s27 r27|the brochure}. {c29|Stay off it}, {k29|is} {s29|the SES}{k29|'s plea}. {u|Tides and cattle prices after this.}
---
bulletin = Townsville Bulletin | outlet
bom = Bureau of Meteorology | government
pamp = Desley Pampling | person
email = - | document
fore = - | unnamed
ambo = Queensland Ambulance | government
renee = Renee Wighton | person
col = Col Wighton | person
mum = - | unnamed
police = Queensland Police | government
teo = Marcus Teo | person
club = - | group
doe = Department of Environment | government
prem = - | person
adv = - | unnamed
opp = Opposition | organisation
bloke = - | unnamed
ses = SES | government
brochure = - | document
eng = - | group
own = Burdekin FM | outlet
1 bom predicts
2 pamp denies
3 pamp
5 pamp demands
4 bom predicts
6 email writing
7 fore predicts
8 pamp
9 ambo
10 renee thought
11 renee
12 col
13 mum thought
14 police predicts
15 teo demands
16 teo
17 club
18 doe silence
19 adv writing
20 prem promises
21 adv silence
22 opp demands
23 ?
24 bloke thought
25 ses
26 bulletin writing affirms
27 brochure writing in=26
28 eng
29 ses demands
