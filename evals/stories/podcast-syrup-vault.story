style: transcript
outlet: Cold Ground
published: 2026-03-27
byline: Priya Lalonde
country: Canada
split: train
---
# {x|Cold Ground, episode 41: The barrels in the chapel (excerpt)}

{x|PRIYA LALONDE: You are listening to Cold Ground.} {u|{f=600:barrels|Six hundred barrels} of maple syrup stood in a chapel outside Saint-Ludger, and {f=2:people|two people} had keys.} {x|One of them is {o1,5,10,19,24=interview@cold|with me}, Odile Fortin, who kept the books of the co-operative. The other is her brother-in-law, Réal, {o7,14,17,21=call@cold|on the line} from his sugar shack. Odile, when did you know?}

{s1|ODILE FORTIN}{k1|:} {c1|When I knocked on one and it rang. Full barrels do not ring. {s2|I} {k2 o2=call|phoned} Réal {k2|and said} {c2|come and listen to this}. {s3|He} {k3|said} {c3|he was at Mass}. On a {x|Tuesday}.}

{x|LALONDE:} {s4|The {r4|police report}} {k4|says} {c4|he came within the hour}.

{s5|ODILE FORTIN}{k5|:} {c5|{s6|He} {k6|told} them {c6|that}. I had time to knock on every barrel in the nave.}

{x|LALONDE: Réal Fortin, were you at Mass?}

{s7|RÉAL FORTIN}{k7|:} {c7|I was in the car outside the church. My {r8|wife} was inside. {s8|She} {k8|says} {c8|it counts}. {s9|Odile} {k9|says} {c9|an hour}, {h7|maybe} it was two, I am not a clock.}

{s10|ODILE FORTIN}{k10|:} {c10|{s11|He} {k11|told} the insurance {c11|twenty minutes}. They wrote it down. {s13|The {r13|adjuster}} {k13|read} {c13|it} to me {o13=call|over the phone}.}

{s14|RÉAL FORTIN}{k14|:} {c14|{s15|I} {k15|never spoke} to the insurance {c15|about minutes}. {s16|I} {k16|spoke} to them {c16|about rust}.}

{x|LALONDE:} {u|We asked the insurer.} {o18=message@cold|In an email}, {s18|Mutuelle du Nord} {k18|told} us {c18|it does not discuss claims}. {u|But a {r20|former adjuster} did speak to us.} {c20|{s22|He} {k22|said} {c22|twenty minutes}, and {s23|he} {k23|said} {c23|it} twice}, {s20|she} {k20|told} {o20=interview@cold|our producer}. {x|Réal?}

{s17|RÉAL FORTIN}{k17|:} {c17|Then she has a good memory and I have a bad one. {s25|The {r25|bishop}} {k25|asked} me {c25|the same thing}, and {s26|I} {k26|told} him {c26|what I am telling you}.}

{x|LALONDE: The bishop?}

{s19|ODILE FORTIN}{k19|:} {c19|It was his chapel. {o28=letter|In a letter at {d=2025-12-25|Christmas}} {s28|he} {k28|told} us all {c28|that whoever took the syrup had taken it from the poor}, which surprised the poor.}

{x|LALONDE:} {s29|The {r29|diocese}} {k29|confirms} {c29|the letter}. {s30|It} {k30|says} {c30|the bishop had been misinformed about the ownership}. {x|By whom, Odile?}

{s24|ODILE FORTIN}{k24|:} {c24|I will not say that with my sister listening.}

{s21|RÉAL FORTIN}{k21|:} {c21|{s31|She} {k31|promised} me {c31|she was not listening}.}
---
cold = Cold Ground | outlet
odile = Odile Fortin | person
real = Réal Fortin | person
report = - | document
wife = - | unnamed
insurer = Mutuelle du Nord | organisation
adjuster = - | unnamed
former = - | unnamed
bishop = - | person
diocese = - | organisation
1 odile turn
2 odile
3 real
4 report writing
5 odile turn
6 real
7 real turn
8 wife
9 odile
10 odile turn
11 real
13 adjuster
14 real turn
15 real neg
16 real
17 real turn
18 insurer writing
19 odile turn
20 former
21 real turn
22 real
23 real
24 odile turn
25 bishop
26 real
28 bishop writing
29 diocese affirms
30 diocese
31 wife promises
