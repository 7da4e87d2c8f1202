style: wire
outlet: Aegean News Agency
published: 2026-03-24
byline: Myrto Kalafati; Stelios Vranas
country: Greece
---
# {u|Ferries empty Ftelia as tremors enter third week}

{p=dateline|ATHENS, March 24 (ANA) –} {c1|“Pack for ten days, not for ever”}{k1|: that was} {s1|the Greek civil protection service}{k1|'s message} to the last {f=2300:islanders|2,300 islanders} {o1|on {d=2026-03-24|Tuesday}}, after {u|a {f=5.1:magnitude|magnitude 5.1} shock split the breakwater and sent a church bell into the sea}.

{s2 r2|Seismologists} {k2|cannot agree on} {c2|what is coming}. {s3|{r3|Professor} Danae Sklavou of the Patras institute} {k3|leans to the view} {c3|that the swarm is exhausting itself}; {k4|to} {s4|her {r4|former student}, Iasonas Tsoukas}, {c4|it is the clearing of a throat}. {c5|“{s6|He} {k6|thinks} {c6|I am optimistic because my mother lives there},”} {s5|Sklavou} {k5|said} {o5=broadcast@ert|on the ERT morning show}. {c5|“{r9|My mother} {k8|was told by} {s8|him} {c8|to leave}. {s9|She} {k9|told} him {c9|to eat something}.”}

{u|{f=310:tremors:over|More than 310 tremors} above {f=3:magnitude|magnitude 3} have been recorded since {d=2026-03-08|March 8}.} {u|No one has died.} {s10 r10|The island's only doctor} {u|has treated broken wrists} and {k10|speaks of} {c10|“an epidemic of not sleeping”}.

{c11,12|Four days before the alert was raised, the ministry for climate crisis had been handed a map on which the breakwater was shaded red}, {s11|the weekly To Vima tis Paralias} {k11|alleges}, {k12|on the strength of} {s12 r12|a geologist's affidavit}. {s14|{r14|Minister} Thanos Orologas} {k14|waved away} {c14|the charge} {o14,15|at the quayside}. {c15|Every map of Greece}, {s15|he} {k15|observed}, {c15|is shaded red}.

{c23|“We lived through {d=1956|1956} without an app,”} {k23|began} {s23|{r23|the mayor}, Pantelis Ghikas}, {o23=speech|addressing evacuees from the back of a lorry at Lavrio}. {c23|“{s24 r24|My uncle} {k24|heard} on the wireless {c24|that Santorini had gone}. {s25|He} {k25|told} us {c25|to finish the bread}.}

{c23|“So finish the bread. {s26|I} {k26|have asked} the navy {c26|for {f=2:ships|two ships}} and {s27|the navy} {k27|says} {c27|it is looking for one}.”}

{s16 r16|Hoteliers} {k16|are fretting} {c16|that Easter, worth {f=8000000:EUR:about|{h16|roughly} €8 million} to the island, is lost}. {s17|Their {r17|association's chair}, Kyriaki Ventouri}, {k17|appealed} {o17=press-conference|to television crews} {c17|to stop filming the harbour from below}. {c18|A refund will be given to no one who cancels before {d=2026-04-01|April 1}}, {k18|states} {s18 r18|a notice on the association's website}.

{s19|{r19|Father} Nektarios}, {u|whose bell it was}, {k19|refuses} {c19|to embark}. {c20|{s21 r21|The bishop} {k21|ordered} {c21|him aboard} {o21|on {d=2026-03-23|Monday}}}, {s20 r20|parishioners} {k20|relate}, {c20|and {k22|received the reply} {c22|that Jonah, too, had been given a ticket}}.
---
ert = ERT | outlet
paralias = To Vima tis Paralias | outlet
ccp = Greek civil protection service | government
seism = - | group
sklavou = Danae Sklavou | person
tsoukas = Iasonas Tsoukas | person
mother = - | unnamed
doctor = - | person
affidavit = - | document
orologas = Thanos Orologas | person
hoteliers = - | group
ventouri = Kyriaki Ventouri | person
notice = - | document
nektarios = Nektarios | person
parish = - | group
bishop = - | person
1 ccp
2 seism neg
3 sklavou thought
4 tsoukas thought
5 sklavou
6 tsoukas thought
8 tsoukas demands
9 mother demands
10 doctor
11 paralias writing accuses
12 affidavit writing in=11
14 orologas denies
15 orologas affirms
16 hoteliers thought predicts
17 ventouri demands
18 notice writing
19 nektarios denies
20 parish
21 bishop demands
22 nektarios
ghikas = Pantelis Ghikas | person
uncle = - | unnamed
navy = Greek navy | government
23 ghikas
24 uncle
25 uncle demands
26 ghikas demands
27 navy
