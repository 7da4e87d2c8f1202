style: live
outlet: Deccan Now
published: 2026-12-11
byline: Ketaki Bhosale
country: India
---
# {u|Bridge collapse verdict: engineer guilty, contractor cleared}

{x|4.45 pm} {x|That's all from Pune.} {c1|The state will appeal against the acquittal}, {s1|{r1|special prosecutor} Ravindra Gokhale} {k1|has just told} {o1=interview@own|us} on the steps. {s2 r2|Families of the dead}, {u|who filled three rows}, {k2|want} {c2|more than that}: {s3|{r3|one father}, Sanjay Kamble}, {k3|is demanding} {c3|that the file be sent to Delhi}.

{x|4.10 pm} {u|Anil Deshpande, 58, the municipal engineer who signed the bridge off, gets seven years.} {s4|{r4|Judge} Fatima Lokhandwala} {k4|said} {o4,5=court/2026-12-11|in sentencing} {c4|he “knew the river and trusted the paper”}. {s5|She} {k5|ordered} {c5|{f=1e6:INR|₹10 lakh} to be paid to each of {f=22:families|22 families}}. {u|He showed no emotion; his wife did.}

{x|3.30 pm} {u|Not guilty: Harish Deshpande, of Deshpande Constructions, the engineer's younger brother.} {s6|The court} {k6|held} {c6|that nothing proved he had been shown the {d=2023-06|June 2023} inspection}. {c7|{s8|The {r8|inspection report}} {k8|warned} {c8|of “visible daylight” between two slabs}}, {s7|the {r7|prosecution}} {k7|had told} {o7=court|the trial in {d=2026-09|September}}.

{x|2.50 pm} {x|While we wait: who says what?} {s9|The brothers} {k9|have blamed} {c9|each other} since the second week. {s10|Harish} {k10|testified} {c10|that {s11|Anil} {k11|assured} him {c11|the bearings had been changed}}. {c12|“{s13|I} {k13|said} {c13|they should be},”} {s12|Anil} {k12|answered} {o12=court|from the dock}. {s14|Their {r14|mother}}, called by both sides, {k14|told} {o14=court|the judge} {c14|that she would not choose}.

{x|1.15 pm} {s15|The Sahyadri Times} {k15|reports} {c15|that {s16|the {r16|chief minister}} {k16|has let it be known} {c16|he will visit the site {d=2026-12-12|tomorrow}}}. {s17|His {r17|office}} {k17|neither confirms} {c17|the visit} {k17|nor rules it out}.

{x|11.00 am} {x|Good morning.} {u|{f=22:people|Twenty-two people} died when the footbridge over the Mula gave way on {d=2023-08-15|15 August 2023}.} {u|The trial has heard {f=94:witnesses|94 witnesses}.} {s18 r18|Legal experts} {k18|expect} {c18|a mixed verdict}; {c19|“everyone signed, so no one did”}, {s19 r19|one of them} {k19|sums up}.
---
own = Deccan Now | outlet
times = The Sahyadri Times | outlet
gokhale = Ravindra Gokhale | person
families = - | group
kamble = Sanjay Kamble | person
fatima = Fatima Lokhandwala | person
court = Pune trial court | government
report = - | document
prosecution = Prosecution in the Pune bridge case | government
anil = Anil Deshpande | person
harish = Harish Deshpande | person
mother = - | unnamed
cm = - | person
office = - | government
experts = - | group
one = - | unnamed
1 gokhale
2 families demands
3 kamble demands
4 fatima
5 fatima demands
6 court
7 prosecution
8 report writing predicts
9 anil+harish accuses
10 harish
11 anil
12,13 anil
14 mother
15 times writing
16 cm
17 office silence
18 experts thought predicts
19 one
