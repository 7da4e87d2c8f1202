style: sport
outlet: Peloton Afrique
published: 2026-02-25
byline: Diane Uwera
country: Rwanda
split: train
---
# {c1|“I was told to wait, and I waited too well”}, {k1|says} {s1|Uwase}

{p=dateline|HUYE, {d=2026-02-25|Feb 25}} — {u|Three riders of one team crossed the line in the first four at Huye on {d=2026-02-25|Wednesday}, and none of them looked pleased.} {u|Grace Mukamana won the stage, Divine Uwase was second, and their captain, Elsa Tesfay, was fourth.} {c2|“The plan was Elsa. {s3|She} {k3|said} on the last climb {c3|that her legs were gone}, and {s4|she} {k4|told} Divine {c4|to go},”} {s2|the {r2|stage winner}} {k2|said} {o2,5=press-conference|in the press tent}. {c5|Nobody had told her anything}, {s5|Mukamana} {k5|added}, {c5|so she went as well}.

{s6|Uwase} {k6|tells it} {k6|otherwise}{k6|:} {c6|“{s7|Elsa} {k7|said} {c7|wait}. {s8|I} {k8|asked} {c8|for whom}, and {s9|she} {k9|said} {c9|for Grace}.”} {s10|The 24-year-old} {k10|told} {o10,12=interview@peloton|Peloton Afrique at the team bus} {c10|that she had braked twice to let her team-mate back on}. {x|Did she feel betrayed?} {c12|“I feel second,”} {s12|she} {k12|said}.

{s13|The {r13|captain}} {k13|would say} only {c13|that radios are made in a factory and not in heaven}. {s14|Tesfay}, {u|an Eritrean who has won this race twice}, {k14|blamed} {c14|the one in the car}. {s15|Her {r15|sports director}} {k15|denied} {c15|that it was broken}. {c16|{s17|He} {k17|had announced} {c17|the change} himself, “in French and in English”}, {s16|Benoît Lacaze} {k16|maintained} {o16=broadcast@isibo|on Isibo TV}. {s18|The {r18|mechanic}}, {u|who sat beside him}, {k18|thought} {c18|it was in Breton}.

{u|The commissaires have fined the {r20|team} for a late feed.} {s20|It} {k20|accepts} {c20|that}. {c22|There is “no quarrel, only a podium”}, {s22|it} {k22|said} {o22=post|on X}. {s23|A {r23|rider of another squad}}, {x|who asked to stay out of it}, {k23|said} {c23|{s24 r24|two of the three} {k24|had shouted} {c24|“mine”} at the same corner}.

{u|Mukamana's father drives the number 7 bus and had parked it at the finish.} {c25|“{s26|My {r26|daughter}} {k26|told} me {o26=call|by phone {d=2026-02-24|last night}} {c26|she would lead somebody out}. {s27|I} {k27|asked} {c27|who}, and {s28|she} {k28|said} {c28|we'll see},”} {s25|Innocent Mukamana} {k25|said}. {s30|The {r30|bus company}} {k30|wants} {c30|its bus back}. {s31|The {r31|race leader}}, {u|whose lead is down to {f=9:seconds|nine seconds}}, {k31|expects} {c31|them to sort it out by {d=2026-02-26|Thursday}}. {c32|She rather hopes that they do not}, {s32|she} {k32|admitted} {o32=press-conference|at the same table}.
---
peloton = Peloton Afrique | outlet
isibo = Isibo TV | outlet
grace = Grace Mukamana | person
divine = Divine Uwase | person
elsa = Elsa Tesfay | person
lacaze = Benoît Lacaze | person
mechanic = - | unnamed
team = - | organisation
rival = - | unnamed
two = - | group
innocent = Innocent Mukamana | person
company = - | organisation
leader = - | person
1 divine
2 grace
3 elsa
4 elsa demands
5 grace
6 divine
7 elsa
8 divine
9 elsa
10 divine
12 divine
13 elsa
14 elsa accuses
15 lacaze denies
16 lacaze
17 lacaze
18 mechanic thought
20 team
22 team writing
23 rival
24 two
25 innocent
26 grace
27 innocent
28 grace
30 company demands
31 leader thought predicts
32 leader concedes
