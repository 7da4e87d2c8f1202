style: broadsheet
outlet: The Deccan Courier
published: 2025-08-29
byline: Special Correspondent
country: India
---
# {s1 r1|Opposition} {k1|demands} {c1|judicial probe} as {u|Vedavati dam gates jam}

{p=dateline|HIRIYUR:} {u|Two of the eleven crest gates at the Vedavati reservoir refused to open on {d=2025-08-27|Wednesday}, sending {f=92000:cusecs|92,000 cusecs} over the spillway and displacing {f=140000:people|1.4 lakh people} in {f=63:villages|63 villages}.} {s2|The State government} {k2|has blamed} {c2|“unprecedented inflow”}; {o3,4=document/2025-08-11|in a note dated {d=2025-08-11|August 11}}, {s3,4 r3,4|its own engineers} {k3|had cautioned} {c3|that the hoists “may not respond in an emergency”} and {k4|sought} {c4|{f=370000000:INR|₹37 crore} for repairs}.

{c5|{s6|The Finance Department} {k6|turned down} {c6|the request} within three days}, {k5|alleged} {s5|{r5|Leader of the Opposition} Bhagyalakshmi Naidu}, {o5,7,8=speech/2025-08-28|addressing a rally here on {d=2025-08-28|Thursday}}. {c7|“{s9 r9|The file} {k9|says} in red ink, {c9|‘Not this year’},”} {s7|she} {k7|said}. {c8|Those who signed it}, {s8|she} {k8|went on}, {c8|should be booked for culpable homicide}.

{s10|{r10|Water Resources Minister} K.R. Chandregowda} {k10|ridiculed} {c10|the charge}. {c11|“Her father laid the foundation stone,”} {s11|he} {k11|told} {o11,12=press-conference|reporters}. {c12|{f=7:lives|Seven lives} had been lost}, {s12|he} {k12|confirmed}, {c12|and ex gratia of {f=500000:INR|₹5 lakh} each would be paid}. {c13|The toll is {f=19:deaths|19}}, {k13|if} {s13 r13|hospital registers in three taluks} {k13|are anything to go by}.

{k14|What rankles with} {s14 r14|villagers} {k14|is} {c14|the silence before the water came}. {s15|{r15|The Deputy Commissioner}, T. Anwar Pasha}, {k15|claimed} {c15|that sirens were sounded at 2.15 a.m.} {c16|“{s17 r17|My wife} {k17|says} {c17|she heard a siren}, {s18 r18|my brother} {k18|says} {c18|it was the temple},”} {k16|recounted} {s16|Mallappa, {r16|a groundnut farmer in Arehalli}}. {c16|“I heard the river.”}

{s19 r19|Chief Minister's Office sources} {k19|indicated} {c19|that {s20|the Cabinet} {k20|may order} {c20|a departmental inquiry on {d=2025-09-01|Monday}}}. {s21|The High Court}, meanwhile, {k21|directed} {c21|the State to explain by {d=2025-09-12|September 12} “why a gate is not a gate”}. {s22,23|{x|Jala Rakshana Vedike}, a farmers' collective}, {k22|has called} {c22|a bandh}, {k23|maintaining} {c23|that neither probe will be worth the paper}.

{o24=report/2022|In its {d=2022|2022} inspection}, {s24|the Central Water Commission} {k24|graded} {c24|the dam ‘Category II’}. {u|The category denotes deficiencies needing prompt repair.} {s25|{r25|Its chairman at the time}, D.V. Subba Rao}, {k25|would not be drawn on} {c25|what happened next}.
---
opp = - | organisation
state = Government of Karnataka | government
engineers = - | group
finance = Finance Department | government
naidu = Bhagyalakshmi Naidu | person
filenote = - | document
chandre = K.R. Chandregowda | person
registers = - | document
villagers = - | group
pasha = T. Anwar Pasha | person
mallappa = Mallappa | person
wife = - | unnamed
brother = - | unnamed
cmo = - | group
cabinet = Karnataka Cabinet | government
court = Karnataka High Court | government
vedike = Jala Rakshana Vedike | organisation
cwc = Central Water Commission | government
rao = D.V. Subba Rao | person
1 opp demands
2 state accuses
3 engineers writing predicts
4 engineers writing demands
5 naidu accuses
6 finance writing denies
7 naidu
8 naidu
9 filenote writing
10 chandre denies
11 chandre
12 chandre affirms
13 registers writing
14 villagers thought accuses
15 pasha doubts
16 mallappa
17 wife
18 brother
19 cmo
20 cabinet intent
21 court demands
22 vedike demands
23 vedike
24 cwc writing
25 rao silence
