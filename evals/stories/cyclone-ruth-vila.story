style: wire
outlet: Pacific Dateline
published: 2026-02-17
byline: Willie Tari
country: Vanuatu
split: train
---
# {c1|A third of Tanna's roofs gone}, {s1|agency} {k1|says} after {u|cyclone}

{p=dateline|PORT VILA, {d=2026-02-17|Feb 17} -} {u|Vanuatu began counting its losses on {d=2026-02-17|Tuesday}, two days after Cyclone Ruth crossed the southern islands.} {c2|{f=4800:houses:about|{h2|Some} 4,800 houses} on Tanna have lost their roofs, {h2|roughly} a third of the total}, {s2|the National Disaster Office} {k2|said} {o2,3=report|in its fourth bulletin}. {s3|It} {k3|put} {c3|the dead at {f=7:dead|seven}}. {s4|The {r4|office's director}, Marie-Noëlle Kalo}, {k4|cautioned} {o4,5,6=press-conference|at a briefing in the capital} {c4|that the figure would rise}. {c5|“We have not heard from Aniwa. Their radio is in the sea,”} {s5|she} {k5|told} reporters. {s6|The {r6|former schoolteacher}}, {u|who lost her own roof}, {k6|said} {c6|a naval plane would fly over the island before dark}.

{u|There was one voice from Aniwa.} {c9|{s10|A {r10|man}} {k10|said} {o10=call|over the radio on {d=2026-02-16|Monday} night} {c10|that the church stood and that they were in it}}, {s9|a {r9|ham operator in Nouméa}} {k9|told} {o9,11=interview@blong|Radio Blong Yumi}. {c11|“Then {s12|he} {k12|asked} me {c12|who had won the cricket}, and he was gone,”} {s11|Yves Wamytan} {k11|said}. {s13|The Disaster Office} {k13|could not confirm} {c13|the exchange}.

{u|The prime minister flew south in the morning.} {c16|“{s15 r15|People} {k15|asked} me {c15|for nails, not for a speech},”} {s16|Jotham Natuman} {k16|wrote} {o16=post|on Facebook from Lenakel}. {s17|His {r17|critics}} {k17|note} {c17|that he gave one}. {s18|The {r18|opposition leader}, Seule Naupa}, {k18|questioned} {o18=broadcast@tv|on the state broadcaster} {c18|why the nails bought after the last storm were still in a shed}. {s19|The public works department} {k19|admitted} {c19|it}. {c20|The key was with an officer on leave}, {s20|it} {k20|explained} {o20=statement|in a two-paragraph release}; {s21|the {r21|officer}} {k21|did not answer} {c21|a call}.

{s22 m22|Canberra} {k22,23|has pledged} {c22|{f=6e6:AUD|A$6 million}}, {s23 m23|Paris} {c23|{f=2e6:EUR|€2 million}} and {s24 m24|Beijing} {k24|says} {c24|that a ship is on its way}. {s25 r25|Aid groups} {k25|would like} {c25|them to talk to each other}. {c26|“Last time we had three water plants and no cup,”} {k26|said} {s26|Ellen Iolu of Oxygen Pacific}. {s27|Her organisation} {k27|warns} {c27|of measles}; {s28|the World Health Organization}, {u|which has a team on Tanna}, {k28|has reported} {c28|{f=2:cases|two suspected cases}}. {s29|It} {k29|recommends} {c29|that every child under five be vaccinated within the week}.

{u|In Lenakel market Naomi Nako was selling wet rice by the cup.} {c30|“{s31|My {r31|son}} {k31|says} {c31|we should go to his auntie in Vila}. {s32|I} {k32|say} {c32|auntie has no roof either},”} {s30|the {r30|grandmother}} {k30|said}. {s33|The young man}, {u|holding the cup}, {k33|denied} {c33|having said Vila}. {s34|He} {k34|had meant} {c34|Santo}.
---
blong = Radio Blong Yumi | outlet
tv = - | outlet
ndo = National Disaster Office | government
kalo = Marie-Noëlle Kalo | person
man = - | unnamed
wamytan = Yves Wamytan | person
natuman = Jotham Natuman | person
people = - | group
critics = - | group
naupa = Seule Naupa | person
works = Public works department of Vanuatu | government
officer = - | unnamed
australia = Government of Australia | government
france = Government of France | government
china = Government of China | government
aid = - | group
iolu = Ellen Iolu | person
oxygen = Oxygen Pacific | organisation
who = World Health Organization | organisation
naomi = Naomi Nako | person
son = - | unnamed
1 ndo
2 ndo writing
3 ndo writing
4 kalo predicts
5 kalo
6 kalo
9 wamytan
10 man
11 wamytan
12 man
13 ndo silence
15 people demands
16 natuman writing
17 critics affirms
18 naupa doubts
19 works concedes
20 works writing
21 officer silence
22 australia promises
23 france promises
24 china
25 aid demands
26 iolu
27 oxygen predicts
28 who
29 who demands
30 naomi
31 son
32 naomi
33 son denies
34 son
