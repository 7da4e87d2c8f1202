style: aggregator
outlet: MinesBrief
published: 2025-07-24
byline: MinesBrief staff
country: Democratic Republic of the Congo
split: train
---
# {c1|Kolwezi venture to close a shaft}, {s1|radio} {k1|reports}

{c2,3|The cobalt producer Lualaba Metals will close its deepest shaft in {d=2025-09|September}}, {s2|Radio Katanga} {k2|reported} {o2|on {d=2025-07-23|Wednesday}}, {k3|citing} {s3|an {r3|internal memo}}. {c4|{f=1100:jobs:about|{h4|About} 1,100 jobs} would go}, {k4|according to} {s4|the document}, {u|which the station read out on its evening programme}. {s5|It} {k5|asks} {c5|managers “not to discuss the matter with the press, the clergy or the canteen”}.

{s6|The company} {k6|neither confirmed nor denied} {c6|the closure}. {s7|Its {r7|spokeswoman}, Chantal Mwamba}, {k7|told} {o7=call@cuivre|the Lubumbashi daily Le Cuivre by telephone} {c7|that “all options remain underground”}. {s8|She} {k8|did not return} {c8|a message from MinesBrief}. {c9|The memo was a draft}, {s9|a {r9|senior manager}} {k9|said} {o9,10=message@mines|in a text to us}; {c10|there had been {f=3:drafts|three}}, {s10|he} {k10|said}.

{s12|The {r12|state miner}}, {u|which owns {f=20:%|20 per cent} of the venture}, {k12|says} {c12|it knew nothing}. {c14|“{s15|They} {k15|promised} us {c15|a seat at every table}. This must have been a sideboard,”} {s14|its {r14|chairman}, Placide Kabongo}, {k14|is quoted by} Le Cuivre {k14|as saying}. {s16|The other owner, Huaxing of Shenzhen,} {k16|said} {o16=statement|in a filing in Hong Kong on {d=2025-07-24|Thursday}} {c16|that it “regularly reviews depth”}. {s17|The group} {k17|expects} {c17|output to be unchanged}.

{u|The miners heard it on the radio.} {c18|“My {r19|wife} turned it up. {s19|She} {k19|said} {c19|that is your shaft},”} {s18|Fiston Ilunga, a {r18|driller} of fourteen years}, {k18|told} {o18=interview@katanga|the same station} in a later bulletin. {s20|His {r20|union}} {k20|wants} {c20|a meeting before {d=2025-08-01|1 August}}. {c21|{s22|Management} {k22|has offered} {c22|the 15th}}, {s21|its {r21|secretary}, Mireille Kasongo}, {k21|said} {o21,23=post|in a video posted on WhatsApp}. {s23|She} {k23|called} {c23|that “the feast of the Assumption, and also a joke”}. 

{s24 m24|Kinshasa} {k24|has demanded} {c24|an explanation}. {s25|The {r25|mines minister}} {k25|told} {o25,26=interview@tele|state television} {c25|that no shaft closes without his signature}. {s26|He} {k26|added} {c26|that he had {h26|apparently} not been asked for it}. {s27 r27|Analysts at Copperfield} {k27|put} {c27|the loss to the market at {f=2:%:about|{h27|perhaps} two per cent}} {o27=report|in a note to clients}; {s28|a {r28|trader in Geneva}} {k28|put} {c28|it at nothing}. {c29|“They close it every {x|July},”} {s29|he} {k29|told} {o29=interview@bourse|the weekly}.
---
katanga = Radio Katanga | outlet
cuivre = Le Cuivre | outlet
mines = MinesBrief | outlet
bourse = - | outlet
tele = - | outlet
memo = - | document
lualaba = Lualaba Metals | organisation
mwamba = Chantal Mwamba | person
manager = - | unnamed
miner = - | organisation
kabongo = Placide Kabongo | person
huaxing = Huaxing | organisation
ilunga = Fiston Ilunga | person
wife = - | unnamed
union = - | organisation
kasongo = Mireille Kasongo | person
congo = Government of the Democratic Republic of the Congo | government
minister = - | person
analysts = - | group
trader = - | unnamed
1 katanga
2 katanga
3 memo writing in=2
4 memo writing via=katanga
5 memo writing demands via=katanga
6 lualaba silence
7 mwamba
8 mwamba silence
9 manager writing
10 manager writing
12 miner
14 kabongo via=cuivre
15 lualaba promises
16 huaxing writing
17 huaxing thought predicts
18 ilunga
19 wife
20 union demands
21 kasongo
22 lualaba promises
23 kasongo
24 congo demands
25 minister
26 minister
27 analysts writing
28 trader
29 trader
