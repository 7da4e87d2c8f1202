style: obituary
outlet: The Meridian Times
published: 2024-07-02
byline: Tobias Renfrew
country: Brazil
---
# {u|Iracema Duarte, geologist who mapped the Xingu by canoe, dies at 94}

{u|Iracema Duarte, a Brazilian geologist who charted {f=3000:km|3,000 km} of Amazon tributaries with paddle and hammer, died on {d=2024-06-27|27 June} at her home in Belém.} {u|She was 94.} {s1|Her {r1|niece}, Marisol Duarte}, {k1|gave} {c1|the cause as pneumonia}.

{o2=interview@horizonte|To a reporter from the weekly Horizonte in {d=1978|1978}}, {s2|Duarte} {k2|boasted} {c2|that she had “capsized in {f=14:rivers|fourteen rivers} and been arrested on the banks of {f=2:rivers|two}”}. {u|The arrests were political.} {s3 r3|A military police file, opened in {d=1969|1969} and released only in {d=2012|2012}}, {k3|accuses} {c3|her of “cartography without authorisation”}; {s4 r4|a marginal note} {k4|observes} {c4|that {s5 r5|the neighbours} {k5|consider} {c5|her “loud”}}.

{u|Iracema was born in Marajó in {d=1930|1930}.} {s6 r6|Her father, a ferry pilot}, {k6|forbade} {c6|her to study}. {c7|“{s8|He} {k8|said} {c8|the river had already taken {f=2:sons|two sons} and wouldn't be getting a daughter},”} {s7|she} {k7|wrote} {o7=document|in {x|“Margin of Water”}, the memoir she published at 80}. {s9 r9|A Jesuit schoolmaster} {k9|persuaded} him {c9|to relent}.

{s10 r10|Colleagues} {k10|credit} {c10|her with the discovery that the Volta Grande sits on a fault}, {c11|an idea} {s11|{r11|the then head of the state survey}, Colonel Teófilo Bastos}, {k11|derided} {c11|as “feminine geology”}. {c12|“{s13|Bastos} {k13|told} the ministry {c13|{s14|she} {k14|had admitted} {c14|to guessing}},”} {k12|recalls} {s12|Otto Reinholdt, {r12|her doctoral student in the {d=198X|1980s}}}. {c12|“{s15|She} {k15|admitted} {c15|no such thing}. She'd measured it with a washing line.”}

{u|The fault was confirmed by satellite in {d=1994|1994}.} {s16|Bastos, by then retired}, {k16|conceded} {o16=letter@diario|in a letter to O Diário do Norte} {c16|that “the lady's washing line was straight”}.

{u|She married twice.} {s17|{r17|Her second husband}, the {r17|composer} Anselmo Pires}, {k17|liked to say} {c17|he had been surveyed, found unstable and built on regardless}. {u|He died in {d=2003|2003}.} {u|There were no children.}

{k18|In accordance with} {s18|her} {k18|wishes}, {c18|half of her ashes will be given to the Xingu}. {s19|Belém's city council} {k19|has proposed} {c19|naming a ring road after her}, {c20|an honour that she} – {k20|so} {s20|her {r20|niece}} {k20|insists} – {c20|“would have tried to have rerouted”}.
---
horizonte = Horizonte | outlet
marisol = Marisol Duarte | person
duarte = Iracema Duarte | person
file = - | document
note = - | document
neighbours = - | group
father = - | unnamed
jesuit = - | unnamed
colleagues = - | group
bastos = Teófilo Bastos | person
reinholdt = Otto Reinholdt | person
pires = Anselmo Pires | person
council = Belém city council | government
diario = O Diário do Norte | outlet
1 marisol
2 duarte
3 file writing accuses
4 note writing affirms
5 neighbours thought
6 father demands
7 duarte writing
8 father
9 jesuit demands
10 colleagues
11 bastos doubts
12 reinholdt
13 bastos
14 duarte concedes
15 duarte concedes neg
16 bastos writing concedes
17 pires
18 duarte intent
19 council demands
20 marisol
