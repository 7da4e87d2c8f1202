style: wire
outlet: Pohjola Bulletin
published: 2025-01-14
byline: Veikko Salmenranta
country: Finland
---
# {u|Finland leaves {f=9:km|9-km} hole in border fence for reindeer}; {s1 r1|herders} {k1|want} {c1|it wider}

{p=dateline|INARI, Finland, {d=2025-01-14|Jan 14} -} {s2,3|Finland's Border Guard} {k2|confirmed} {o2,3|on {d=2025-01-14|Tuesday}} {c2|that a stretch of its new eastern fence will not be built until {d=2027|2027} at the earliest}, {k3|bowing to} {c3|{s4|the Sámi Parliament}'s {k4|argument} {c4|that the barrier would cut a calving route older than the frontier}}.

{c5|The gap, {f=9:kilometres|nine kilometres} of bog between two lakes, will be watched by drones}, {s5|{r5|Lieutenant Colonel} Saara Kujansuu} {k5|told} {o5,6=press-conference|reporters in Ivalo}. {c6|“A reindeer does not carry a rucksack. We can tell the difference,”} {k6|was how} {s6|she} {k6|put it}.

{s7 r7|Herders} {k7|are of the opinion} {c7|that the hole is too small by half}. {s8|Nils-Heikki Sarre}, {u|whose family has {f=1400:animals|1,400 animals} on both sides of the road}, {k8|expects} {c8|“a traffic jam with antlers”}. {c9|{s10|His {r10|grandmother}, Elle Sarre}, {k10|used to teach} {c10|that a fence is a letter to people who cannot read}}, {s9|he} {k9|remarked}. {s11|Another Sarre, {r11|his cousin} Aslak}, {k11|takes the opposite line}: {c11|the animals will manage, and the fence ought to be finished}.

{s12|The daily Lapin Viikko}, {k13|drawing on} {s13 r13|a cabinet paper stamped {x|“for ministers only”}}, {k12|has put} {c12,13|the saving from the change at {f=11300000:EUR|11.3 million euros}}. {s14|The Interior Ministry} {k14|did not contradict} {c14|the figure}, but {s15 r15|a spokeswoman} {k15|took exception to} {c15|the word saving}; {k15|by} {s15|her} {k15|lights}, {c15|the money is merely late}.

{u|Hostility to the exception runs deep in the Shield of the North party.} {o16=speech/2025-01-09|{d=2025-01-09|Last Thursday}} {s16|{r16|its chairman}, Jarmo Kettukangas}, {k16|read into} the parliamentary record {c16|{s17 r17|a letter} {k17|in which} {c17|{s18 r18|a retired border sergeant} {k18|swears} {c18|he once watched {f=40:men|forty men} cross behind a herd}}}. {c19|No such sergeant could be found}, {s19 r19|a party aide} later {k19|let slip}.

{u|Norway finished a shorter fence in {d=2016|2016}.} {c20|{s21 m21|Oslo} {k21|had recommended} {c21|leaving gates}, {s22 m22|Helsinki} {k22|had thought} {c22|gates beneath its dignity}}, {k20|in} {s20|{r20|ambassador} Torunn Vik}'s {k20|recollection}.

{c23|Brussels will not reimburse a fence with a door in it}, {k23|it was intimated} {o23|in {d=2024-12|December}}. {s24|The European Commission} {k24|left unanswered} {c24|{f=2:emails|two emails} asking who had intimated it}.
---
viikko = Lapin Viikko | outlet
herders = - | group
guard = Finnish Border Guard | government
sami = Sámi Parliament | government
kujansuu = Saara Kujansuu | person
nils = Nils-Heikki Sarre | person
elle = Elle Sarre | person
aslak = Aslak Sarre | person
paper = - | document
interior = Interior Ministry | government
spokeswoman = - | unnamed
kettu = Jarmo Kettukangas | person
letter = - | document
sergeant = - | unnamed
aide = - | unnamed
vik = Torunn Vik | person
norway = Government of Norway | government
finland = Government of Finland | government
commission = European Commission | organisation
1 herders demands
2 guard affirms
3 guard concedes
4 sami
5 kujansuu
6 kujansuu
7 herders thought
8 nils thought predicts
9 nils
10 elle
11 aslak
12 viikko writing
13 paper writing in=12
14 interior neg denies
15 spokeswoman denies
16 kettu
17 letter writing
18 sergeant
19 aide concedes
20 vik
21 norway demands
22 finland thought
23 ?
24 commission silence
