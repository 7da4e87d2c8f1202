style: science
outlet: Strand Quarterly News
published: 2025-12-03
byline: Hjalmar Toft
country: Norway
---
# {c1|Cave moss may have sat out the last ice age}, {s1 r1|DNA study} {k1|suggests}

{u|In a limestone cave near Mo i Rana grows a moss so pale that {d=196X|1960s} surveyors took it for fungus.} {c2|It is {f=30000:years:at-least|at least 30,000 years} older than anything growing outside}, {k2|conclude} {s2|{r2|the authors of a paper} published {o2=article@journal/2025-11-27|{d=2025-11-27|last Thursday} in the Journal of Subarctic Botany}}.

{c3|“{s4|We} {k4|had assumed} {c4|it washed in with meltwater},”} {k3|says} {s3|Ragnhild Aune, {r3|a bryologist at Nord University} who led the work}. {c3|“But meltwater doesn't carry {f=12:mutations|twelve private mutations}.”}

{s5,6 r5,6|The sequences}, from {f=212:shoots|212 shoots}, {k5|show} {c5|that the cave plants parted from their cousins during a mild spell}, and {k6|rule out} {c6|a recent arrival}. {s7|{r7|Aune's co-author}, Piet van der Hulst}, {k7|cautions} {c7|that the dating {h7|probably} carries an error of {f=20:%|20 per cent} either way}. {s8|He} {k8|reckons} {c8|the true figure “could embarrass us in either direction”}.

{u|Not every specialist is persuaded.} {s9|Isobel Strachan}, {u|who curates mosses at the Royal Botanic Garden Edinburgh and was not involved}, {k9|finds} {c9|the refuge idea “lovely, and a bit convenient”}. {o10,11=message|In an e-mail}, {s10|she} {k10|raises the possibility} {c10|that spores rode in on bats}. {k11|Nor does} {s11|she} {k11|accept} {c11|the {k12|claim}, made in {s12 r12|the press release}, {c12|that the plant is “the oldest living Norwegian”}}.

{c13|{s14 r14|One reviewer} {k14|asked} {c14|for the work to be repeated with a second molecular clock}}, {k13|reports} {s13|van der Hulst}. {c15|It gave the same answer}, {s15|he} {k15|says}, {c15|“within the width of a pencil line”}.

{k16|Local legend has it} {c16|that {s17 r17|miners} {k17|thought} {c17|the glow of the moss marked silver}}. {s18|The municipality of Rana}, {u|which owns the cave}, {k18|plans} {c18|to close it to tourists from {d=2026-05|May}}, {k19|on the advice of} {s19 r19|the County Governor} {c19|that lamps encourage algae}. {s20 r20|Guides} {k20|fear} {c20|for their jobs}.

{s21|Aune} {k21|hopes} {c21|to return before {d=2026-23|the autumn} with a drone}. {c22|“{s23 r23|My mother}, who was a miner's daughter, {k23|swore} {c23|she could read a newspaper by it},”} {s22|she} {k22|says}. {c22|“I have tried. You can't.”}
---
study = - | document
authors = - | group
aune = Ragnhild Aune | person
hulst = Piet van der Hulst | person
seq = - | document
strachan = Isobel Strachan | person
release = - | document
reviewer = - | unnamed
miners = - | group
rana = Municipality of Rana | government
governor = - | person
guides = - | group
mother = - | unnamed
journal = Journal of Subarctic Botany | outlet
1 study writing
2 authors writing
3 aune
4 aune thought
5 seq writing affirms
6 seq writing denies
7 hulst predicts
8 hulst thought
9 strachan thought doubts
10 strachan writing
11 strachan writing denies
12 release writing
13,15 hulst
14 reviewer demands
16 ?
17 miners thought
18 rana intent
19 governor
20 guides thought predicts
21 aune intent
22 aune
23 mother
