style: investigation
outlet: The Corran Independent
published: 2026-03-21
byline: Aoife Mullane; Piotr Wrona
country: Ireland
split: train
---
# {c1|Bells rang for hours at Fernlea}, {s1 r1|records} {k1|show}

{s2|The {r2|night log of a nursing home in Corran}} {k2|records} {c2|that a bell rang in room nine from 1.10 a.m. until breakfast}. {s3|It} {k3|gives} {c3|no reason}. {u|The resident, a retired postman called Con Hegarty, was found on the floor.} {c4|“{s5|He} {k5|told} me {c5|he had rung}. I thought he was dreaming,”} {k4|says} {s4|his {r4|daughter}}, {u|who visited that morning}. {s6|Gráinne Hegarty} {k6|asked} {c6|to see the log}, and {s7|the home} {k7|told} her {c7|that none was kept}.

{s8|Fernlea Care}, {u|which runs {f=6:homes|six homes} in the county,} {k8|said} {o8=statement|in a statement} {c8|that it took every complaint seriously}. {s9|It} {k9|did not address} {c9|the log}. {s10|Its {r10|owner}} {k10|was more forthcoming}{k10|:} {c10|“We were two people short, and the agency sent us a chef.”} {s11|Declan Roche} {k11|denied} {c11|destroying any records}. {s12|The {r12|regulator}} {k12|had warned} him {o12=letter/2025-11|in a letter of {d=2025-11|November 2025}} {c12|that the bells were not monitored}. {s13|The watchdog} {k13|would say} only {c13|that it was “in dialogue with the provider”}.

{s14 r14|Three former carers} {k14|described} {c14|nights with one nurse on duty}. {c15|“{s16|The {r16|nurse}} {k16|cried} {c16|that she couldn't do it}, and {s17|the {r17|manager}} {k17|said} {c17|do it anyway},”} {k15|recalled} {s15 r15|one of them}, {x|who asked not to be identified because she works for a rival}. {s18|A {r18|second carer}} {k18|insisted} {c18|that the manager had begged for staff}. {s19|The {r19|manager} in question, Bríd Tansey}, {k19|has not replied to} {c19|letters}. {s20|Her {r20|solicitor}} {k20|has}{k20|:} {c20|his client “rang bells of her own”}.

{u|Mr Hegarty died in {d=2026-01|January}.} {s21|The {r21|coroner}} {k21|found} {c21|that he had lain there for up to six hours}. {c22|“{s23|My {r23|father}} {k23|always said} {c23|a letter gets there in the end},”} {s22|his {r22|son}} {k22|told} {o22=interview@corran|us}. {s24|Fergal Hegarty} {k24|wants} {c24|an inquiry}. {s25|His {r25|sister}} {k25|does not want one}{k25|:} {c25|“An inquiry would only ask who rang.”} {s26|{r26|Health Minister} Orla Keane} {k26|said} {o26|on {d=2026-03-20|Friday}} {c26|she had read the siblings' letter}. {s27|The {r27|two of them}} {k27|say} {c27|they sent none}.
---
corran = The Corran Independent | outlet
records = - | document
log = - | document
con = Con Hegarty | person
grainne = Gráinne Hegarty | person
fernlea = Fernlea Care | organisation
roche = Declan Roche | person
regulator = - | government
carers = - | group
one = - | unnamed
nurse = - | unnamed
tansey = Bríd Tansey | person
second = - | unnamed
solicitor = - | unnamed
coroner = - | person
fergal = Fergal Hegarty | person
keane = Orla Keane | person
1 records writing affirms
2 log writing
3 log writing neg
4 grainne
5 con
6 grainne demands
7 fernlea
8 fernlea writing
9 fernlea silence
10 roche
11 roche denies
12 regulator writing predicts
13 regulator
14 carers
15 one
16 nurse
17 tansey demands
18 second
19 tansey silence
20 solicitor
21 coroner affirms
22 fergal
23 con
24 fergal demands
25 grainne denies
26 keane
27 grainne+fergal
