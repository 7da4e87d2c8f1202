style: local
outlet: Mora Valley Sun
published: 2023-09-08
byline: Rumalda Vigil
country: United States
---
# {u|Ditch boss of 31 years steps down} after {k1|being accused of} {c1|“watering his cousins first”}

{o2,3=letter/2023-09-05|In a letter slipped under the church door on {d=2023-09-05|Tuesday}}, {s2|Eusebio Lucero} {k2|gave notice} {c2|that he was handing in his shovel as mayordomo of the Acequia de los Ranchitos}.

{c3|“{k4|I am told} {c4|{s5 r5|my relations} {k5|brag} {c5|that their chile is never thirsty}}, and I will not be the reason.}

{c3|“The shovel is behind the altar,”} {s3|he} {k3|went on}. {c3|“It was never mine.”}

{u|The ditch, dug by hand in {d=1819|1819}, runs {f=4:miles|four miles} from the river to the last bean field and serves {f=38:families|38 families}.} {u|In {d=2023-07|July} it ran at {f=1/3:depth|a third} of its usual depth, and for nine days it did not run at all.}

{u|The ditch commission meets {d=2023-09-11|Monday} to find a successor.} {s6|Its {r6|chairwoman}, Josefita Montoya}, {k6|is asking} all parciantes {c6|to bring “water rights and good manners.”}

{k7|The complaint lodged by} {s7|Glenn Ortiz-Webb, {r7|a Presbyterian pastor} new to the valley}, {k7|is} {c7|that gates on the Lucero side stood open eleven nights running}. {s8 r8|Photographs stapled to it} {k8|appear to show} {c8|alfalfa standing in water under a moon}. {s9|Dolores Lucero}, {u|the niece whose alfalfa it is}, {k9|doesn't contest} {c9|the pictures}. {c10|“{s11|My {r11|tío}} {k11|explained} {c11|{s12|the state engineer's office} {k12|had told} him {c12|the days belong to the town}}, so we took the nights,”} {s10|she} {k10|said}.

{s13|That office} {k13|has no record of} {c13|such advice}. {s14,15 r14,15|A spokeswoman in Santa Fe} {k14|undertook} {c14|to dig deeper}, then {k15|let} {c15|{f=4:calls|four calls}} {k15|go unreturned}.

{s16 r16|Older irrigators} {k16|detect} {c16|the hand of the ski area}. {c17|{s18|Sierra Verde Resorts} {k18|has been dangling} {c18|{f=15000:USD|$15,000} an acre-foot} before {f=6:families:at-least|at least six families}}, {s17|Montoya} {k17|is convinced}, {c17|Lucero's included}. {s19|The resort} {k19|calls} {c19|the figure “folklore.”} {s20|{r20|Eusebio's sister} Benigna} {k20|laughed}: {c20|“{s21|They} {k21|offered} me {c21|double}. {s22|I} {k22|told} them {c22|come back with water}.”}

{u|The pastor looks stricken.} {c24|{s23|He} {k23|never meant}}, {s24|he} {k24|protests}, {c24|{c23|for anyone to quit}}. {c25|“{s26|My {r26|wife}} {k26|said} {c26|write it down}, so I wrote it down,”} {s25|he} {k25|groaned}. {c25|“{s27|She} {k27|said} {c27|nothing about stapling it to the post office}.”}

{u|Water law here is older than New Mexico.} {k28|Under} {s28 r28|an {d=1851|1851} statute}, {c28|the mayordomo's word ends an argument}. {s29 r29|A motto painted on the headgate} {k29|goes further}: {c29|“El agua no tiene primos.”} {x|Water has no cousins.}

{s30|Lucero}, found irrigating on {d=2023-09-07|Thursday}, {k30|had nothing to add} {c30|to his letter}.
---
eusebio = Eusebio Lucero | person
relations = - | group
montoya = Josefita Montoya | person
pastor = Glenn Ortiz-Webb | person
photos = - | document
dolores = Dolores Lucero | person
engineer = Office of the State Engineer | government
spox = - | unnamed
older = - | group
resort = Sierra Verde Resorts | organisation
benigna = Benigna Lucero | person
wife = - | unnamed
statute = - | document
motto = - | document
1 ? accuses
2 eusebio writing
3 eusebio writing
4 ?
5 relations
6 montoya demands
7 pastor accuses
8 photos writing
9 dolores denies neg
10 dolores
11 eusebio
12 engineer
13 engineer neg
14 spox promises
15 spox silence
16 older thought
17 montoya thought
18 resort promises
19 resort
20 benigna
21 resort promises
22 benigna demands
23 pastor intent neg
24 pastor
25 pastor
26 wife
27 wife neg
28 statute writing
29 motto writing
30 eusebio silence
