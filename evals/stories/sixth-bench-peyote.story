style: court
outlet: Llano Law Journal
published: 2026-04-22
byline: T. R. Escamilla
country: United States
---
# {c1|State may not seize a church's cactus but may count it}, {s1 r1|panel} {k1|holds}

{p=dateline|LAREDO, Texas —} {s2|A divided federal appeals court} {k2|ruled} {o2|{d=2026-04-20|Monday}} {c2|that Texas may require a Native church to report how much peyote it harvests but may not confiscate what it fails to report}.

{c3|“A census is not a sacrilege,”} {s3|{r3|Judge} Eleanor Batiste} {k3|wrote} {o3,4,5=document/2026-04-20|in a 61-page opinion}, joined by Judge Raymond Ochoa. {c4|The state had shown a legitimate interest in a plant that takes a decade to flower}, {s4|she} {k4|said}; {s5|she} {k5|found} {c5|“no explanation, and we looked,” for the burning of {f=1900:buttons|1,900 buttons} in a county incinerator in {d=2023|2023}}.

{s6|{r6|Judge} Franklin Ochoa}, {u|who is Raymond Ochoa's cousin}, {k6|dissented}: {c6|to make a church list its sacrament is to license it}. {s7|He} {k7|recalled} {c7|that {s8|{r8|their grandfather}, a deacon}, {k8|used to say} {c8|the government should be told the hour of the service and nothing else}}. {s9|His {r9|cousin}} {k9|answered} {o9=document|in a footnote} {c9|that the deacon had also kept very careful books}.

{s10|The church, the Altar of the Morning Road}, {k10|called} {o10=statement|in a statement} {c10|the ruling “half a blanket.”} {c12|{s11|It} {k11|will ask} the full court {c11|for the other half}}, {k12|according to} {s12|{r12|its attorney}, Lucille Tsosie-Grant}.

{s13,14|{r13|Attorney General} Dale Hutchins} {k13|claimed} {c13|victory on the reporting rule} and {k14|made no mention of} {c14|the incinerator}. {s15|His {r15|predecessor}, Ron Hutchins}, {u|an uncle, under whom the buttons were burned}, {k15|did not respond} {c15|to a voice mail}.

{u|Peyote is a controlled substance; federal law exempts its use by members of recognized tribes.} {u|Texas is the only state in which it grows wild.} {c16|The harvest fell from {f=2.3e6:buttons|2.3 million buttons} in {d=1997|1997} to {f=880000:buttons:under|fewer than 880,000} in {d=2024|2024}}, {s16 r16|state sales records} {k16|show}. {s17 r17|Botanists} {k17|have blamed} {c17|root plows and deer leases}; {s19 r19|some licensed dealers} {k19|suspect} {c19|poachers}. {c20|“Everybody's guilty but the goat,”} {s20|Amada Cuellar, {r20|one of the last three dealers}}, {k20|said} {o20=interview|over coffee in Mirando City}.

{s21|The appeals court} {k21|ordered} {c21|the district judge to decide by {d=2026-09-01|Sept. 1} what the state owes for ashes}.
---
panel = Federal appeals court | government
batiste = Eleanor Batiste | person
franklin = Franklin Ochoa | person
grandfather = - | unnamed
raymond = Raymond Ochoa | person
altar = Altar of the Morning Road | organisation
tsosie = Lucille Tsosie-Grant | person
dale = Dale Hutchins | person
ron = Ron Hutchins | person
records = - | document
botanists = - | group
dealers = - | group
cuellar = Amada Cuellar | person
1 panel
2 panel
3,4 batiste writing
5 batiste writing
6 franklin denies
7 franklin writing
8 grandfather
9 raymond writing
10 altar writing
11 altar intent
12 tsosie
13 dale
14 dale silence
15 ron silence
16 records writing affirms
17 botanists accuses
19 dealers thought accuses
20 cuellar
21 panel demands
