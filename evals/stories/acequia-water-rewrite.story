style: aggregator
outlet: EuroLede
published: 2024-09-05
byline: EuroLede desk
country: Spain
---
# {c1,2|{s29 r29|Spanish minister} {k29|told} farmers {c29|canal would stay dry “until I retire”}}, {s1|paper} {k1|claims}, {k2|citing} {s2 r2|growers}

{v=republished-from@levante|First published in Spanish by La Hora de Levante}

{c3|{s30 r30|Spain's agriculture chief} privately {k30|told} citrus growers {c30|to forget about the Segura transfer canal} even as {s4|his ministry} {k4|was vowing} in public {c4|to refill it}}, {s3|La Hora de Levante} {k3|reports}.

{c5|{s6|{r6|Minister} Ginés Albaladejo} {k6|is alleged to have remarked} {c6|that the canal would “stay dry until I retire”} {o6=meeting/2024-08-20|over lunch in Orihuela on {d=2024-08-20|August 20}}}, {k5|by the testimony of} {s5|{r5|three growers} who shared the table with him}. {c7|{s8 r8|A fourth} {k8|heard} {c8|“until it rains”}}, {s7|the Alicante-based daily} {k7|is careful to note}.

{u|Albaladejo was in Brussels when the story broke.} {o9,10=post|In a thread on X} {s9,10|he} {k9|shot back} {c9|that the account was “cooked with yesterday's rice”} and {k10|offered} {c10|the restaurant bill as evidence that he had dined with his driver}. {s11,12|La Hora de Levante} {k11|is standing by} {c11|its story}, {k12|retorting} {o12|on {d=2024-09-04|Wednesday}} {c12|that ministers eat more than once a day}.

{u|What lends the quarrel its edge is a certificate.} {s13|The paper, no friend of the government}, {k13|says} {c13|it holds {s14 r14|a technical sheet} {k14|attesting} {c14|that the canal lining was declared unusable in {d=2024-05|May}}, three weeks before {s15|{r15|a junior minister}, Rómulo Cid}, {k15|assured} {o15=speech|Murcia's regional chamber} {c15|that water would flow by {d=2024-23|autumn}}}. {s16|Cid} {k16|told} EuroLede {o16=message@own|by text message} {c16|he {k17|had been briefed} {c17|otherwise} {k17|by} {s17 r17|an engineer} “whose name I would sooner not mislay”}.

{c25,26,27|A second lunch took place on {d=2024-08-27|August 27}}, {s25|the station Radio Huerta} {k25|told} {o25=broadcast|its listeners}, {k26|crediting} {s26|La Hora}, {k27|which in turn credited} {s27 r27|a waiter}. {s28|The {r28|waiter}}, found by EuroLede, {k28|could vouch} {c28|only for the dessert}.

{s18|The irrigators' guild of Orihuela} {k18|puts} {c18|losses this season at {f=140000000:EUR|€140 million}}. {k19|The feeling there}, {k19|as rendered by} {s19|{r19|its president}, Consol Ferrandis}, {k19|is} {c19|of having been “invited to one's own funeral and sent the bill”}. {s21|She} {k21|was sure} {o21=interview@levante|in conversation with the paper} {c21|that {s22 r22|Madrid civil servants} {k22|would rather} {c22|pay fines to Brussels than pump uphill}}.

{s23|Spain's environment ministry}, {u|which owns the pumps,} {k23|did not immediately comment} {c23|on the lunch}. {s24|Castilla-La Mancha}, at the other end of the pipe, {k24|has long argued} {c24|that the transfer should never have been dug}.
---
levante = La Hora de Levante | outlet
growers = - | group
albala = Ginés Albaladejo | person
agri = Spanish agriculture ministry | government
fourth = - | unnamed
sheet = - | document
cid = Rómulo Cid | person
engineer = - | unnamed
guild = Orihuela irrigators' guild | organisation
ferrandis = Consol Ferrandis | person
servants = - | group
env = Spanish environment ministry | government
clm = Castilla-La Mancha | government
1 levante writing doubts
2 growers in=1
3 levante writing
4 agri promises
5 growers
6 albala via=?
7 levante writing affirms
8 fourth
9 albala writing
10 albala writing
11 levante writing affirms
12 levante writing
13 levante writing
14 sheet writing
15 cid
16 cid writing
17 engineer
18 guild
19 ferrandis
21 ferrandis thought
22 servants thought
23 env silence
24 clm
huerta = Radio Huerta | outlet
waiter = - | unnamed
own = EuroLede | outlet
25 huerta
26 levante writing in=25
27 waiter in=26
28 waiter affirms
29 albala
30 albala demands
