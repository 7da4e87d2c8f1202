style: wire
outlet: Himal Newswire
published: 2025-04-24
byline: Pasang Rai
country: Nepal
split: train
---
# {c1|Nepal stops permits for one peak}, {s1|department} {k1|says}, after {u|ladder falls}

{p=dateline|KATHMANDU} - {u|Nepal has stopped issuing climbing permits for Langmoche, a {f=6600:metres|6,600-metre} peak, after an ice ladder came down with {f=5:people|five people} on it.} {c2|No one will go up “until somebody says whose ladder it was”}, {s2|the tourism department} {k2|announced} {o2=statement|in a notice on {d=2025-04-23|Wednesday}}. {s3|It} {k3|gave} {c3|no date}. {s4|The {r4|department's director-general}, Sabina Thapa}, {k4|told} {o4,5=press-conference|a news conference in Kathmandu} {c4|that three climbers were in hospital}. {c5|“They are alive because they were slow,”} {s5|she} {k5|said}. {s6|The {r6|former police officer}} {k6|declined} {c6|to name the operator}.

{s7|Summit Doors}, {u|which had most of the clients on the mountain}, {k7|says} {c7|it was not its ladder}. {s8|Its {r8|owner}, Mingma Sherpa}, {k8|told} {o8,9=interview@kantipath|the daily Kantipath on {d=2025-04-23|Wednesday}} {c8|that his men had refused to use it}. {c9|“{s10|My {r10|brother}} shook it and {k10|said} {c10|this is for chickens}. {s11|We} {k11|told} the others {c11|so},”} {s9|he} {k9|said}. {s12,13|The {r12|brother}, Dawa}, {k12|confirmed} {c12|it} {o12,13=call@himal|to this agency by satellite phone}, {k13|adding} {c13|that nobody had asked him to write it down}.

{u|A rival tells it differently.} {c15|It was a joint ladder}, {s15|Rita Gurung, the {r15|manager} of Alpine Ring}, {k15|insisted} {o15,17=interview|in an interview at her office}. {s17|She} {k17|said} {c17|there was a receipt with two signatures}. {s18|Mr Sherpa} {k18|does not deny} {c18|the second}; {c19|{s20|he} {k20|signs} {c20|for rope}}, {s19|he} {k19|said}. {s21|The {r21|receipt}}, {u|which this agency has seen}, {k21|says} {c21|“materials”}.

{c22,24|{s23|A {r23|guide}} {k23|had warned} both companies {o23=call|by radio} {c23|that the anchors were melting out}}, {s22|Radio Khumjung} {k22|reported} {o22|on {d=2025-04-22|Tuesday}}, {k24|quoting} {s24|his {r24|wife}}. {s25|She} {k25|told} {o25=interview@khum|the station} {c25|that {k26|he was told} {c26|to mind his own rope}}. {u|The guide is one of the three in hospital.} {s28|His {r28|doctor}} {k28|expects} {c28|him to recover}. {s29|The mountaineering association of Japan}, {u|{f=2:members|two} of whose members fell}, {k29|has asked} the {r31|ministry} {o29=letter|in a letter} {c29|who checks ladders}. {c32|“{s30|We} {k30|asked} {c30|who}, and {s31|they} {k31|answered} {c31|when},”} {s32|its {r32|secretary-general}} {k32|said} {o32=call|by telephone from Tokyo}.
---
kantipath = Kantipath | outlet
himal = Himal Newswire | outlet
khum = Radio Khumjung | outlet
dept = Tourism department of Nepal | government
thapa = Sabina Thapa | person
doors = Summit Doors | organisation
mingma = Mingma Sherpa | person
dawa = Dawa Sherpa | person
gurung = Rita Gurung | person
receipt = - | document
guide = - | unnamed
wife = - | unnamed
doctor = - | unnamed
japan = Mountaineering association of Japan | organisation
ministry = - | government
general = - | person
1 dept
2 dept writing
3 dept silence
4 thapa
5 thapa
6 thapa silence
7 doors
8 mingma
9 mingma
10 dawa
11 doors
12 dawa affirms
13 dawa
15 gurung
17 gurung
18 mingma neg denies
19 mingma
20 mingma
21 receipt writing
22 khum
23 guide predicts
24 wife in=22
25 wife
26 ? demands
28 doctor thought predicts
29 japan writing
30 japan
31 ministry
32 general
