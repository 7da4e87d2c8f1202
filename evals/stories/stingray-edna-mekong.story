style: science
outlet: Delta Science Review
published: 2026-02-11
byline: Keo Sovannara; Helen Brisbane
country: Cambodia
---
# {u|A litre of river, and a ghost in it}

{u|The water that Chea Ratana drew from the pool below Stung Treng on {d=2025-04-03|3 April last year} looked like milky tea.} {c1|In {f=3:samples|three of forty samples} floated the DNA of a ray that no one has seen alive since {d=2003|2003}}, {k1|if} {s1 r1|the paper she published} in Aquatic Letters on {d=2026-02-10|Tuesday} {k1|is to be trusted}.

{c2|“{s3 r3|Fishermen} {k3|kept telling} us {c3|it was down there}, and {s4 r4|our ministry} {k4|kept telling} them {c4|it wasn't},”} {k2|says} {s2|Dr Ratana, {r2|a geneticist at the Royal University of Phnom Penh}}. {c5|{s6|Her {r6|co-author} Sengphet Vilaylack}}, {u|who counts fish for the Lao fisheries service}, {c5|{k6|had staked a crate of beer on} {c6|a lab error}}, {s5|she} {k5|recalls}. {u|The beer has been delivered.}

{s7|Marek Oduya, {r7|an ichthyologist at Wageningen University} who refereed an earlier version}, {k7|has no quarrel with} {c7|the sequences}. {c8|What they cannot do}, {s8|he} {k8|cautions}, {c8|is tell a living fish from a dead one, or from the leftovers of somebody's lunch upstream}. {o9=message|In a message} {s9|he} {k9|likened} {c9|the inference to “reading a passenger list off the seat cushions”}. {s10 r10|A supplement to the paper} {k10|begs leave to reply}: {c10|the strands were long, and long strands rot within days}.

{c26|“I don't blame anyone for doubting,”} {s26|Dr Ratana} {k26|says}. {c26|“When the first gel came back {s27|I} {k27|thought} {c27|I had contaminated it with the fish market}. I went home and threw away my shoes.}

{c26|“Then Sengphet rang {o28,29=call|from Champasak}. {s29|He} {k29|asked} {c29|which pool}, so I read out the number, and there was a very long silence. {s28|He} {k28|said}, {c28|‘That is where {s31 r31|my uncle} {k31|swore} {c31|he lost the boat}.’}”}

{u|The giant freshwater ray has been the Mekong's rumour for a generation.} {s11 r11|A French naturalist's diary from {d=1874|1874}} {k11|has} {c11|{s12 r12|a ferryman} {k12|swearing} {c12|that one had towed him to Kratié}}; {s13 r13|colonial fisheries returns} {k13|list} {c13|rays of {f=200:kilograms|200 kilograms}, “tail included”}. {c14|The last photograph, from {d=2003|2003}, may show a different species}, {k14|in the suspicion of} {s14 r14|several museum curators}, {s15|who} {k15|asked} in vain {c15|for the skin}.

{s16,17|The Mekong River Commission} {k16|welcomed} {c16|the study} and {k17|held its tongue} {c17|about a dam planned {f=40:kilometres|40 kilometres} above the pool}. {s18 r18|The dam's developer}, though, {k18|brandishes} {c18|{s19 r19|a consultancy}'s {k19|verdict} {c19|that the ray “is not resident in the project area at the time of writing”}}. {c20|“{s21|They} {k21|believe} {c21|absence is a species},”} {k20|snorts} {s20|Ven Phalla, {r20|a river guard} who lost two fingers to a ray in {d=1999|1999}}.

{s22 r22|Dr Ratana's team} {k22|hopes} {c22|to lower a sonar into the pool before the rains}; {s23 r23|the permit office} {k23|has yet to say} {c23|whether it may}. Along the bank, meanwhile, {k24|the talk is} {c24|that the ghost has calves}.
---
paper = - | document
fishers = - | group
uncle = - | unnamed
ministry = - | government
rat = Chea Ratana | person
seng = Sengphet Vilaylack | person
odu = Marek Oduya | person
supp = - | document
diary = - | document
ferry = - | unnamed
returns = - | document
curators = - | group
mrc = Mekong River Commission | organisation
dev = - | organisation
cons = - | organisation
ven = Ven Phalla | person
team = - | group
permit = - | government
aquatic = Aquatic Letters | outlet
1 paper writing via=aquatic
2,5 rat
26 rat
27 rat thought
28,29 seng
31 uncle
3 fishers
4 ministry
6 seng thought
7 odu
8 odu predicts
9 odu writing
10 supp writing
11 diary writing
12 ferry
13 returns writing
14 curators thought
15 curators demands
16 mrc
17 mrc silence
18 dev
19 cons
20 ven
21 dev thought
22 team intent
23 permit silence
24 ?
