style: science
outlet: Andes Research Bulletin
published: 2026-08-20
byline: Teófilo Quispe-Marr
country: Peru
---
# {c1|Knotted cord from Chancay grave may be a bill}, {s1 r1|archaeologists} {k1|argue}

{u|Somebody, it seems, owed somebody forty llamas.} {c2|That is the likeliest reading of a quipu found folded in the hand of a woman who was buried near the Peruvian town of Aucallama {h2|about} 600 years ago}, {k2|write} {s2|Luz Ayala of the university at Huacho and {r2|three colleagues}} {o2=article|in a paper published on {d=2026-08-18|Tuesday}}.

{u|Quipus are bundles of knotted strings in which the Incas and their neighbours kept accounts, and perhaps more than accounts.} {u|{f=1000:quipus:about|About a thousand} survive.} {u|Few were dug up by archaeologists; most were sold by robbers.} {c3|This one is unusual because we know whose hand it was in}, {s3|Ayala} {k3|told} {o3,4=interview@bulletin|the Bulletin}. {c4|“She was past fifty, she had bad knees and she was not letting go of it,”} {s4|she} {k4|said}. {s5|She} {k5|thinks} {c5|the woman was the creditor}.

{s6 r6|Others} {k6|think} {c6|she was the debtor}. {s7|Bruno Salinas, {r7|curator of textiles at a museum in Lima}}, {k7|pointed out} {c7|that a receipt would have been kept by whoever had paid}. {s8|{r8|His predecessor}, Irma Ayala}, {u|who is Luz Ayala's aunt}, {k8|doubts} {c8|that the knots are numbers at all}. {c9|“{s10|My {r10|niece}} {k10|counts} {c10|everything}. Some of it is decoration,”} {s9|she} {k9|said} {o9=call|over the telephone}.

{u|The paper's two referees were split as well.} {s12 r12|One} {k12|recommended} {c12|publication “at once”}; {s13 r13|the other}, {u|whose report the authors have put online}, {k13|complained} {c13|that the word “bill” appears in the title and a question mark does not}. {s14 r14|The editors} {k14|asked} {c14|for the question mark}. {s15|The authors} {k15|refused} {c15|it}.

{u|What would settle the matter is a second cord.} {c16|There were two}, {s16|Demetrio Huamán, {r16|foreman of the dig}}, {k16|remembers}: {c16|the other one was on the ground outside the grave and disappeared over a weekend}. {s17|The culture ministry} {k17|has no record} {c17|of it}. {c19|Police in Huaral {k18|were told} {c18|of a theft} {o18|in {d=2024-07|July 2024}}}, {s19|a {r19|spokesman}} {k19|confirmed}; {s20|he} {k20|could not say} {c20|by whom}.

{s21|A {r21|dealer in Miami}} {k21|has offered} Luz Ayala {c21|{f=8000:USD|$8,000} for the cord}. {c22|It is not for sale}, {s22|she} {k22|said}, {c22|“and neither are the llamas”}.
---
bulletin = Andes Research Bulletin | outlet
archaeologists = - | group
luz = Luz Ayala | person
colleagues = - | group
others = - | group
salinas = Bruno Salinas | person
irma = Irma Ayala | person
one = - | unnamed
other = - | unnamed
editors = - | group
huaman = Demetrio Huamán | person
ministry = Culture ministry of Peru | government
spokesman = - | unnamed
dealer = - | unnamed
1 archaeologists
2 luz+colleagues writing
3,4 luz
5 luz thought
6 others thought
7 salinas affirms
8 irma thought doubts
9 irma
10 luz
12 one demands
13 other writing accuses
14 editors demands
15 luz+colleagues denies
16 huaman
17 ministry silence
18 ?
19 spokesman affirms
20 spokesman silence
21 dealer promises
22 luz
