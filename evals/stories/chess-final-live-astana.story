style: live
outlet: Sixty-Four
published: 2025-11-20
byline: Aliya Bekova; Tom Reddish
country: Kazakhstan
split: train
---
# {u|Women's world final, game nine: as it happened}

{x|12:40} {u|Welcome back to Astana, where the champion, Lin Yue, leads the challenger, Katarzyna Wrona, by five points to three.} {u|The rest day was not restful.} {u|Wrona sent her second home.} {c2|She had thrown a rook at him}, {s2|the Scot, Ian Baird-Lowe}, {k2|told} {o2=interview@gdynia|Radio Gdynia} before he left. {s4|She} {k4|says} {c4|it was a pawn}.

{x|13:05} {u|They shake hands, barely.} {s5|The {r5|arbiter}} {k5|has asked} both {c5|to leave their lip balm outside}. {s6|The {r6|champion's team}} {k6|had complained} {o6=letter/2025-11-19|in a note {d=2025-11-19|yesterday}} {c6|that the challenger's smelled of camphor}. {s7|The {r7|challenger's team}} {k7|replied} {c7|that it was her mother's recipe}. {s8|The {r8|federation}} {k8|calls} {c8|the matter closed}; {s9|it} {k9|did not say} {c9|who closed it}.

{x|14:30} {u|Our man Tom Reddish has been talking to the mother.} {c10|“Kasia could not hit a wall with a rook. {s11|She} {k11|told} me {o11=call|on the telephone} {c11|that the boy fell over a bag},”} {s10|Halina Wrona} {k10|tells} {o10,12,13=interview@six|him}. {s12|She} {k12|denies} {c12|any camphor}. {c13|It is mint}, {s13|the {r13|retired chemist}} {k13|says}.

{x|15:50} {u|A long think by Lin.} {s14|{r14|Grandmaster} Irina Solovey}, {o14,15,16=broadcast@arena|in the commentary box of Arena TV}, {k14|reckons} {c14|she is slightly worse}. {c15|“{s17|The {r17|machine}} {k17|says} {c17|zero}. {s18|My {r18|grandmother}} {k18|would say} {c18|run},”} {s15|Solovey} {k15|adds}. {s16|Her {r16|co-host}} {k16|asks} {c16|where to}.

{x|16:45} {s34|Lin} {k34|offers} {c34|a draw}. {s19|Wrona} {k19|shakes her head} {c19|at that}. {s20|The {r20|arbiter}} {k20|reminds} the players {c20|that offers are made once}. {s21|The {r21|champion}} {k21|says} {c21|she coughed}.

{x|17:30} {u|Wrona wins in sixty-one moves; it is five to four.} {u|{o23,26,27=press-conference|At the press conference} she is asked if she misses her second.} {c23|“{s25|He} {k25|used to say} {c25|trust the bishops}. I trusted them today and he was not there to see it,”} {k23|says} {s23|the {r23|challenger}}. {s26|Lin}, two chairs along, {k26|congratulates} {c26|her}. {c27|She had seen the win from move forty}, {s27|she} {k27|admits}, {c27|and hoped it was a mirage}.

{x|18:10} {s31|Baird-Lowe}, {o31=post|on X from the departure lounge}{k31|:} {c31|“Told you. Bishops.”} {s32|Radio Gdynia} {k32|says} {c32|his flight is delayed}. {s33 r33|Wrona's mother}, {o33=message@six|by text to our man}, {k33|wants} {c33|it known that he may come back}. {x|Good night from Astana.}
---
gdynia = Radio Gdynia | outlet
six = Sixty-Four | outlet
arena = Arena TV | outlet
baird = Ian Baird-Lowe | person
wrona = Katarzyna Wrona | person
arbiter = - | person
team = - | group
hers = - | group
federation = - | organisation
halina = Halina Wrona | person
solovey = Irina Solovey | person
machine = - | document
grandmother = - | unnamed
cohost = - | unnamed
lin = Lin Yue | person
2 baird
4 wrona
5 arbiter demands
6 team writing accuses
7 hers
8 federation
9 federation silence
10 halina
11 wrona
12 halina denies
13 halina
14 solovey thought
15 solovey
16 cohost
17 machine
18 grandmother
19 wrona denies
34 lin promises
20 arbiter affirms
21 lin
23 wrona
25 baird
26 lin
27 lin concedes
31 baird writing
32 gdynia
33 halina writing demands
