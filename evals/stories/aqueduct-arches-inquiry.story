style: wire
outlet: Iberia Press Service
published: 2026-02-19
byline: Graça Vilhena
country: Portugal
---
# {c1|Cracks in Portuguese aqueduct “looked at from a car”}, {s1 r1|report} {k1|finds}

{p=dateline|LISBON, {d=2026-02-19|Feb. 19} (IPS) —} {c2|Inspectors paid to examine a 17th-century aqueduct that came down on a village street in central Portugal {d=2026-01|last month}, killing {f=6:dead|six people}, never left their vehicle}, {k2|according to} {s2 r2|an expert report} handed to parliament on {d=2026-02-18|Wednesday}.

{s3|The document} {k3|puts down} {c3|the collapse to water freezing in {f=11:joints|11 unsealed joints}}. {s4|It} {k4|reserves its harshest language for} {c4|the Regional Directorate of Monuments, “an office that mistook the absence of complaints for the presence of mortar”}.

{u|{f=4:arches|Four} of the {f=58:arches|58} arches at Vale da Moura fell shortly after dawn on {d=2026-01-14|Jan. 14}, as children waited for a school bus.} {c5,26|{s6|The {r6|bus driver}, Adelino Frazão}, {o6=call|{k6|had twice radioed} his depot} {c6|about falling grit}}, {s5|the experts' text} {k5|reveals}, {k26|relying on} {s26 r26|recordings supplied by the bus company}. {k7|On} {s7|one of them} {c7|{s8 r8|a dispatcher} {k8|is heard telling} him {c8|“to wash the windscreen and drive on”}}.

{s9|{r9|Culture Minister} Leonor Bettencourt Pais} {k9|made no apology} {c9|for the directorate}, which answers to her. {o10,11=press-conference|At a hastily arranged briefing}, {s10|she} {k10|disclosed} {c10|that {s13 r13|its director} {k13|had offered} {c13|to go}}. {s11|Her} {k11|response}: {c11|“Not by the back door.”} Asked {c12|when she first learned of the radio calls}, {s12|she} {k12|left the room}.

{s15|Frazão}, {u|who lost a niece}, {k15|is convinced} {c15|that nobody will be charged}. {c16|“{s17 r17|My union} {k17|tells} me {c17|to be patient}. {s18 r18|The priest} {k18|tells} me {c18|to forgive}. {s19 r19|The lawyer} {k19|tells} me {c19|it will be {f=2500:EUR|2,500 euros}},”} {s16|he} {k16|said} {o16=call|by telephone}.

{s20|The contractor, Salgueiro & Filhos}, {k20|rejects} {c20|the account of the car}. {c21|A photograph of its engineer on a ladder exists}, {s21 r21|the company's lawyers} {k21|say}, and {s22|they} {k22|have undertaken} {c22|to produce it “in due course”}. {s23 r23|Prosecutors in Santarém} {k23|would say only} {c23|that {f=3:people|three people} had been named as suspects}.

{s27|The opposition Democratic Left} {h27|reportedly} {k27|wants} {c27|a {f=25000000:EUR|25 million-euro} fund for ruins that nobody visits}. {k28|It is understood} {c28|that {s29|{r29|Finance Minister} Tiago Meirinhos} {k29|will offer} {c29|{f=1/3:|a third} of that, and not before {d=2026-22|the summer}}}. {s30|His} {k30|answer}, when asked directly, {k30|was} {c30|the price of lime}.

{k24|There is a suspicion among} {s24 r24|villagers}, {k24|aired} {o24=appearance|at {d=2026-02-15|Sunday's} memorial mass}, {c24|that the remaining arches are propped up for television}. {s25 r25|Council notices pasted on the props} {k25|forbid} {c25|anyone to lean on them}.
---
report = - | document
recordings = - | document
frazao = Adelino Frazão | person
dispatcher = - | unnamed
pais = Leonor Bettencourt Pais | person
director = - | person
union = - | organisation
priest = - | unnamed
lawyer = - | unnamed
salgueiro = Salgueiro & Filhos | organisation
lawyers = - | group
prosecutors = - | government
villagers = - | group
notices = - | document
1 report writing affirms
2 report writing
3 report writing
4 report writing accuses
5 report writing affirms
26 recordings in=5
6 frazao
7 recordings
8 dispatcher demands
9 pais neg
10 pais affirms
11 pais
12 pais silence
13 director promises
15 frazao thought predicts
16 frazao
17 union demands
18 priest demands
19 lawyer
20 salgueiro denies
21 lawyers
22 lawyers promises
23 prosecutors
24 villagers thought
25 notices writing demands
left = Democratic Left | organisation
meirinhos = Tiago Meirinhos | person
27 left demands via=?
28 ?
29 meirinhos promises
30 meirinhos
