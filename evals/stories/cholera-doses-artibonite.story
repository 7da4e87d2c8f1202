style: science
outlet: Antilles Health Report
published: 2025-06-19
byline: Nadège Fils-Aimé
country: Haiti
---
# {c1|Cholera doses sat in capital for three months}, {s1 r1|ledger} {k1|shows}

{p=dateline|GONAÏVES, Haiti —} {c2|{f=412000:doses:about|{h2|Some} 412,000 doses} of vaccine that donors {k3|were told} {c3|had reached the Artibonite} never left a cold room in Port-au-Prince}, {k2|according to} {s2 r2|an internal stock book}.

{s4|The book}, {u|which this newsletter has examined}, {k4|lists} {c4|the vials as "in transit" from {d=2025-03-04|4 March} to {d=2025-05-30|30 May}}. {u|The drive takes five hours.}

{s5|{r5|Health Minister} Wilner Exantus} {k5|has no quarrel with} {c5|the arithmetic}. {s6|His} {k6|explanation}, {o6=press-conference/2025-06-18|offered to journalists on {d=2025-06-18|Wednesday}}, {k6|is} {c6|that {s7,8 r7,8|the hauliers} {k7|had pleaded} {c7|insecurity} and {k8|asked} {c8|for double the fee}}. {s9|The firm concerned, Transpò Lakay}, {k9|supplies a different one}: {c9|{s10|the ministry} {k10|had ordered} its drivers {c10|to wait for a photographer}}.

{u|Cholera returned to Haiti in {d=2022|2022} after three years without a confirmed case.} {u|The Artibonite has recorded {f=1900:cases|1,900 suspected cases} and {f=37:deaths|37 deaths} since {d=2025-01-01|1 January}, most of them along the irrigation canals from which villages also drink.} {u|A single oral dose protects for about six months, a second for three years.}

{c11|"{s12 r12|My nurses} {k12|ask} me every morning {c12|if it's today}, and {s13|I} {k13|tell} them {c13|{s14 m14|Port-au-Prince} {k14|says} {c14|soon}},"} {k11|said} {s11|Sister Marie-Ange Dorcé, {r11|administrator of a treatment centre in Saint-Marc}}.

{k15|In the assessment of} {s15|Ruth Adjei, {r15|a cholera modeller in Montreal}}, {c15|every week lost cost {f=30..45:lives|between 30 and 45 lives}}. {s16|She} {k16|stresses}, though, {c16|that {s17 r17|the model} {k17|assumes} {c17|{f=6/10:doses|six doses in ten} would have been swallowed}}.

{s18,19|The Pan-Caribbean Health Fund}, {u|which bought the shipment}, {k18,19|confirmed} {c18|an audit} but {k19|not} {c19|its scope}. {o20,21=message|In an e-mail to staff}, {s20,21|its {r20,21|country director}} {k20|voiced} {c20|"astonishment"} and {k21|instructed} them {c21|to avoid "the L-word, ledger"}. {k22|Under} {s22 r22|the maker's leaflet}, {c22|vials held above {f=8:°C|8°C} for a fortnight must be thrown away}. {c23|{s24 r24|The cold-room log} {k24|was silent} {c24|on temperatures} throughout {d=2025-05|May}}, {k23|on the evidence of} {s23|{r23|pharmacist} Jean-Rony Bélizaire}; {c25|he {k26|was invited} {c26|to fill in the blanks}}, {s25|he} {k25|alleges}, {c25|and would not}. {s27 r27|The minister's office} {k27|rejects} {c27|that {k28|charge} {c28|of backdating} as "a fable with a thermometer in it"}.

{u|Vaccination began in {f=3:communes|three communes} on {d=2025-06-16|Monday}.} {s29 r29|Mothers in the queue} {k29|feared} {c29|the doses had expired}, so {s30|Dorcé} {k30|read out} {s31 r31|the label}: {c30,31|"Use before {d=2026-01|January 2026}."} {s32|She} {k32|hopes} {c32|to reach {f=20000:people|20,000 people} before the rains}; {s33|Exantus} {k33|has undertaken} {c33|to publish the ledger}.
---
ledger = - | document
exantus = Wilner Exantus | person
hauliers = Transpò Lakay | organisation
ministry = Haitian health ministry | government
dorce = Marie-Ange Dorcé | person
nurses = - | group
adjei = Ruth Adjei | person
model = - | document
fund = Pan-Caribbean Health Fund | organisation
director = - | person
leaflet = - | document
log = - | document
belizaire = Jean-Rony Bélizaire | person
office = - | government
mothers = - | group
label = - | document
1 ledger writing affirms
2,4 ledger writing
3 ?
5 exantus concedes
6 exantus
7 hauliers
8 hauliers demands
9 hauliers
10 ministry demands
11 dorce
12 nurses
13 dorce
14 ministry
15 adjei thought
16 adjei
17 model writing
18 fund affirms
19 fund affirms neg
20 director writing
21 director writing demands
22 leaflet writing
23 belizaire
24 log silence
25 belizaire accuses
26 ? demands
27 office denies
28 belizaire accuses
29 mothers thought predicts
30 dorce
31 label writing in=30
32 dorce intent
33 exantus promises
