style: aggregator
outlet: Meridian Now
published: 2026-01-23
country: Niger
---
# {u|Uranium convoy stuck in the sand}: {s1|French weekly} {k1|points finger at} {c1|Moscow}

## {c2|A thousand tonnes of yellowcake cannot move}, {s2|L'Hebdo du Sahel} {k2|writes}, {c2|because {s3 r3|no insurer} {k3|will agree} {c3|to cover it}}

{u|The lorries that left the Tassarat mine in {d=2025-11|November} have been parked behind the airstrip at Agadez for seven weeks.} What is holding them there, {k4|if one follows} {s4|L'Hebdo du Sahel}, {u|which gave the affair {f=4:pages|four pages} on {d=2026-01-21|Wednesday},} {c4|is “a quarrel between {f=2:embassies|two embassies} and a broker”}. {s5|The magazine} {k5|traces} {c5|it to a contract that {s6|the junta} {k6|denies} {c6|having signed}}.

{c7,8|{s9,10|{r9,10|Mines minister} Colonel Souleymane Garba} {k9|pledged} {c9|the load to a Russian trading house at {f=170:USD|$170} a kilogram} and {k10|then assured} an Iranian delegation {c10|that it was theirs}}, {k7|is how} {s7|the weekly} {k7|tells it}, {k8|relying on} {s8 r8|two Nigerien customs men and a former French diplomat}. {c11|“We have sand of our own,”} {s11,12|{r11,12|Iran's ambassador}, Behrouz Sattari}, {k11|wrote} {o11,12=letter@hebdo|in a letter the magazine printed beside the piece}, {k12|rejecting} {c12|its “Saharan Nights”}.

{s13 m13|Moscow} {k13|kept silent} {c13|on the substance} {o13|on {d=2026-01-22|Thursday}}. {c14|“{s15 r15|The French} {k15|fear} {c15|that their lamps will go out},”} {s14 r14|a military source} {k14|told} {o14=interview@polyarnaya|its Polyarnaya agency} instead, and {s16 r16|the agency's commentator} {k16|detected} {c16|“the smell of old moustaches” behind the report}. {s17|Polyarnaya} {k17|makes no mention of} {c17|the Iranian offer}.

{s28|The mining unions and the governor of Agadez}, {u|seldom of one mind,} {k28|have both called} {c28|for the cargo to be returned to Tassarat}. {c30|“Every night it stands here is a night somebody counts barrels and gets a different figure,”} {s30|{r30|the governor}, Brigadier Ibra Boulama}, {k30|was reported as telling} {o30=interview@libre|the official gazette Le Sahara Libre}.

{c30|“{s31|I} {k31|have asked} {c31|for scales}. I have been sent a chaplain.”}

{c18|{s19|The broker, a Maltese named Joseph Farrugia}, {k19|insists} {c19|that {s20 r20|Garba's private secretary} {k20|asked} him {c20|to “find the best home” for the barrels}}}, {s18|L'Hebdo} {k18|adds}. {s21|The ministry in Niamey} {k21|regards} {c21|them as “a sovereign matter”}.

{u|Niger supplied {f=1/5:uranium:about|about a fifth of the uranium} burnt in European reactors until {d=2023|2023}; the export route through Benin has been shut since.} {s26|Camille Dessart, {r26|a sanctions lawyer in Brussels}}, {k26|reads} {c26|the rules as leaving the junta only two lawful {r27|buyers}}, {s27|neither of whom} {k27|will say} {c27|whether it has bid}.

{u|The drivers have not been paid since {d=2025-12|December}.} {s22|One of them, Issoufou Adamou}, {k22|complained} {o22,24=call@tenere|by satellite phone to Radio Ténéré} {c22|that {s23 r23|soldiers} {k23|forbid} {c23|them to light fires near the cargo}}. {c24|At night}, {s24|he} {k24|claimed}, {c24|the barrels hum}. {c25|They do no such thing}, {k25|if} {s25 r25|the handbook of the International Atomic Energy Agency} {k25|can be trusted}.
---
hebdo = L'Hebdo du Sahel | outlet
polyarnaya = Polyarnaya | outlet
tenere = Radio Ténéré | outlet
insurer = - | group
junta = Military government of Niger | government
garba = Souleymane Garba | person
customs = - | group
sattari = Behrouz Sattari | person
russia = Government of Russia | government
milsource = - | unnamed
french = - | group
commentator = - | unnamed
farrugia = Joseph Farrugia | person
secretary = - | unnamed
ministry = Mines ministry of Niger | government
issoufou = Issoufou Adamou | person
soldiers = - | group
handbook = - | document
dessart = Camille Dessart | person
buyers = - | group
libre = Le Sahara Libre | outlet
boulama = Ibra Boulama | person
munions = Mining unions of Agadez | organisation
1 hebdo accuses
2,4,5,7 hebdo writing
3 insurer promises neg
6 junta denies
8 customs in=7
9 garba promises
10 garba
11 sattari writing
12 sattari writing denies
13 russia silence
14 milsource
15 french thought predicts
16 commentator writing via=polyarnaya
17 polyarnaya writing neg
18 hebdo writing
19 farrugia
20 secretary demands
21 ministry thought
22 issoufou accuses
23 soldiers demands
24 issoufou doubts
25 handbook writing
26 dessart thought
27 buyers silence
28 munions+boulama demands
30 boulama
31 boulama demands
