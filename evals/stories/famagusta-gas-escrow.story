style: wire
outlet: Levant Dispatch
published: 2024-10-16
byline: Andri Christoforou; Kemal Bora
country: Cyprus
---
# {c1|{s2 r2|UN envoy} {k2|urged} {c2|Cypriots to share gas income before talks}}, {s1 r1|letter} {k1|suggests}

{p=dateline|NICOSIA —} {c3|{s4|{r4|The United Nations' special envoy} to Cyprus, Ingeborg Saltzmann}, {k4|proposed} {o4|in {d=2024-09|September}} {c4|that Greek and Turkish Cypriots pool future income from offshore gas in an escrow account}}, {k3|according to} {s3 r3|a letter seen by Levant Dispatch}.

{s5|The four-page document} {k5|envisages} {c5|an account holding {f=60:%|60 percent} of net revenue until a settlement is reached}. {s6|It} {k6|records} {c6|that {s7 m7|Ankara} {k7|had indicated} {c7|“no objection in principle”} and that {s8 m8|Athens} {k8|had asked} {c8|for time}}.

{s9 r9|A spokesman for Greek Cypriot President Leontios Mavrides} {k9|neither confirmed nor denied} {c9|the letter's existence}. {s10|The {r10|president}}, {o10|on a visit to Larnaca on {d=2024-10-15|Tuesday}}, {k10|repeated} {c10|that natural resources “belong to the state and will be discussed when the state is whole”}. {s11|His Turkish Cypriot counterpart, Sevgül Arkın}, {k11|accused} {c11|him of hiding the proposal from his own negotiators}. {c12|Two of them learned of it from her office}, {s12|she} {k12|alleged} {o11,12=interview@bozok|in an interview with Bozok TV}.

{s14,15 r14,15|A European diplomat}, {x|who spoke on condition of anonymity because the contacts are confidential}, {k14|described} {c14|the plan as “the only new idea in seven years”} but {k15|cautioned} {c15|that {s16|Italy's Tirrena Energia, the consortium leader}, {k16|had made known} {c16|its reluctance to pay into an account that no court recognises}}. {s17|Tirrena} {k17|did not respond} {c17|to a request for comment}.

{s18|{r18|Energy analyst} Nadir Halevy of the Haifa consultancy Benthic} {k18|expects} {c18|first production no earlier than {d=2029|2029}}. {k19|In} {s19|his} {k19|assessment}, {c19|the Aphrodite East field holds {f=85000000000:cubic_metres:about|{h19|some} 85 billion cubic metres}, well below {c20|the {f=140000000000:cubic_metres|140 billion}} that {s20 r20|the consortium} {k20|announced} {o20|in {d=2022|2022}}}. {s21|The consortium} {k21|stands by} {c21|its figure}.

{s22|Turkey's foreign ministry} {k22|reiterated} {o22=statement/2024-10-16|in a statement on {d=2024-10-16|Wednesday}} {k22|its position} {c22|that drilling without Turkish Cypriot consent is unlawful}. {s23|Greece} {k23|maintains} {c23|the opposite}. {c24|{s25|The {r25|Secretary-General}} {k25|intends} {c25|to invite both leaders to New York before {d=2024-12|the end of the year}}}, {k24|it was announced} at UN headquarters, {c24|but no date has been set}.

{u|Cyprus has been divided since {d=1974|1974}.} {u|The last round of formal negotiations collapsed in the Swiss resort of Crans-Montana in {d=2017-07|July 2017}}, {s26 r26|each side} {k26|faulting} {c26|the other}.
---
bozok = Bozok TV | outlet
letter = - | document
saltz = Ingeborg Saltzmann | person
turkey = Government of Turkey | government
greece = Government of Greece | government
spokesman = - | unnamed
mavrides = Leontios Mavrides | person
arkin = Sevgül Arkın | person
diplomat = - | unnamed
tirrena = Tirrena Energia | organisation
halevy = Nadir Halevy | person
consortium = - | organisation
mfa = Turkish foreign ministry | government
unsg = - | person
sides = - | group
1 letter writing
2 saltz demands
3 letter writing
4 saltz writing
5 letter writing
6 letter writing
7 turkey
8 greece demands
9 spokesman silence
10 mavrides
11 arkin accuses
12 arkin accuses
14 diplomat
15 diplomat predicts
16 tirrena
17 tirrena silence
18 halevy thought predicts
19 halevy
20 consortium
21 consortium
22 mfa writing
23 greece
24 ?
25 unsg intent
26 sides accuses
