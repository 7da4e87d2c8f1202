style: sport
outlet: Montego Bay Enquirer
published: 2025-08-12
byline: Okeefe Spaulding
country: Jamaica
---
# {c1|Baton ‘was wet’}, {k1|says} {s1|Reid}; {s2|other Reid} {k2|begs to differ with} {c2|in-law's version}

{u|Jamaica's women lost the 4x100-metre relay at the Caribbean Games on {d=2025-08-10|Sunday} in the space between {f=2:sisters-in-law|two sisters-in-law}.}

{s3|Shanoya Reid}, {u|who ran the second leg}, {k3|maintains} {c3|that the baton was slick with sunscreen}. {s4|Tamoy Reid}, {u|who is married to her brother and was waiting for it}, {k4|is adamant} {c4|that it never arrived}.

{c5|“{s6|She} {k6|shouted} {c6|‘Hand!’} late. I put up mi hand for a ghost,”} {s5|the {r5|third-leg runner}} {k5|told} the Enquirer {o5,7=interview@enq/2025-08-11|at Norman Manley airport on {d=2025-08-11|Monday}}. {c7|At least 11 times in training}, {s7|she} {k7|went on}, {c7|the coaches {k8|had been cautioned} {c8|about that call}}.

{c9|He has watched the tape 40 times}, {k9|by} {s9|{r9|head coach} Fitzroy Bascombe}{k9|'s own tally}. {s10|He} {k10|blames} {c10|“nobody and everybody”}. {s11|His} {k11|theory}, {k11|such as it is, is} {c11|that the exchange zone was painted {f=4:centimetres:about|{h11|maybe} four centimetres} out}, {c12|a suspicion} {s12|the Barbados Track Union} {k12|waved away} {o12=statement|in a release}. {c13|The lanes were “true to the millimetre”}, {s13|{r13|technical delegate} Yves Montrose} {o13=statement|{k13|was quoted in it as certifying}}.

{u|Trinidad and Tobago took the gold in 42.31 seconds.} {u|Jamaica have won the event at {f=6:Games|six} of the last {f=8:Games|eight Games} and had, on paper, the {f=4:women|four fastest women} in Bridgetown.} {u|The incident took place {f=3:metres|three metres} before the end of the second zone, which for Games purposes measures {f=30:metres|30 metres}.}

{s14|{r14|Sports Minister} Paulette Anglin-Wray} {k14|wants} {c14|a report on her desk by {d=2025-08-15|Friday}}. {c15,16|{o17=meeting|Behind closed doors} {s17|she} {k17|remarked} {c17|that the squad had been “sent abroad with a prayer and a flask”}}, {k15|according to} {s15|the {x|Sunday} Lantern}, {k16|which had it from} {s16 r16|an aide}. {o18=broadcast|Asked on radio}, {s18|the {r18|minister}} {k18|neither owned nor disowned} {c18|the line}.

{u|Relay grief is nothing new here.} {o19=document/2023|In {x|“Lane Four”}, her {d=2023|2023} autobiography}, {s19|{r19|former champion} Deloris Pinnock} {k19|recounts} {c19|how {s20 r20|a selector} {k20|counselled} her {c20|to “smile and take the outside”}}. {s21|Pinnock} {k21|wrote} {o21=post|on Facebook} {c21|that {s22|she} {k22|had been pleading for} {c22|a relay camp} since {d=2021|2021}}. {s23|The Sprint Association} {k23|retorts} {c23|that {f=38000000:JMD|$38 million} went on one {d=2024|last year}}; {s24 r24|its audited accounts} {k24|show} {c24|{f=9400000:JMD|$9.4 million}}.

{s25|Shanoya} {k25|has stayed away from} {c25|the subject} since. {s26|Garfield Reid, her {r26|brother} and {r26|Tamoy's husband}}, {k26|joked} {c26|that {s27 r27|his mother} {k27|has banned} {c27|the word ‘baton’ at table}}. As for {c28|a re-run}, {s28|{r28|Games director} Lennox Quashie} {k28|would not hear of} {c28|it}.
---
enq = Montego Bay Enquirer | outlet
shanoya = Shanoya Reid | person
tamoy = Tamoy Reid | person
bascombe = Fitzroy Bascombe | person
union = Barbados Track Union | organisation
montrose = Yves Montrose | person
minister = Paulette Anglin-Wray | person
lantern = Sunday Lantern | outlet
aide = - | unnamed
pinnock = Deloris Pinnock | person
selector = - | unnamed
sprint = Sprint Association | organisation
accounts = - | document
garfield = Garfield Reid | person
mother = - | unnamed
quashie = Lennox Quashie | person
1,3 shanoya
2 tamoy denies
4,5,7 tamoy
6 shanoya
8 ? predicts
9 bascombe
10 bascombe accuses
11 bascombe thought
12 union writing denies
13 montrose writing affirms via=union
14 minister demands
15 lantern writing
16 aide in=15
17 minister
18 minister silence
19 pinnock writing
20 selector demands
21 pinnock writing
22 pinnock demands
23 sprint
24 accounts writing affirms
25 shanoya silence
26 garfield
27 mother demands
28 quashie denies
