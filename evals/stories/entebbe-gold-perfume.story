style: magazine
outlet: Nile Quarterly
published: 2025-06-14
byline: Agnes Birungi-Shaw
country: Uganda
---
# {u|A kilogram that weighs four}

{u|The refinery at Entebbe has no sign.} {s1 r1|My driver}, {u|who grew up beside it}, {k1|calls} {c1|it the perfume factory}. {c2|“{s3 r3|People} {k3|say} {c3|the smell is money},”} {s2|he} {k2|told} me {o2=interview@own|on {d=2025-04-02|2 April}}, a handkerchief over his nose. {c2|“{s4 r4|The health inspector} {k4|calls} {c4|it acid}. He was transferred.”}

{s5 r5|Uganda's customs declarations} {k5|have} {c5|the country exporting {f=41:tonnes|41 tonnes} of gold in {d=2024|2024}}; {s6|the geological survey} {k6|credits} {c6|it with having dug {f=3.8:tonnes|3.8}}. Between the two numbers lies, {k7|in the opinion of} {s7|{r7|the economist} Miriam Nabukeera}, {c7|“a border and a shrug”}.

{s8|The owner, a Belgian citizen named Pascal Verhulle}, {k8|agreed} {c8|to receive me} and did not. {s9,10|His {r9,10|lawyer}} {k9|wrote} instead, {o9,10=letter|on paper with a watermark}, {c9|that the firm “buys from whoever comes in with a tax number”}, and {k10|gave notice} {c10|that {s11 r11|anyone} {k11|suggesting} {c11|otherwise} would hear from a judge}.

{u|Gold overtook coffee as the country's chief export in {d=2016|2016}, three years after the furnaces were first lit, and now brings in {f=37:%|37 per cent} of its foreign earnings.} {u|Across the lake and the border, in Ituri, some {f=200000:people:about|200,000 people} dig with shovels.} {u|The road between is paved on the Ugandan side.}

{u|I found somebody who comes in.} {s12|Déo}, {x|as he asked to be called because his cousins still cross the lake at night,} {k12|claims} {c12|to have carried gold from Bunia {f=11:times|eleven times} inside a loaf of bread}. {c13|“{s14 r14|The man at the gate} {k14|asks} {c14|where it's from},”} {s13|he} {k13|said}. {c13|“{s15|I} {k15|answer}, {c15|‘From my grandmother.’} {s16|He} {k16|writes down}, {c16|‘Grandmother.’}”}

{o17=report/2024-06|In a report of {d=2024-06|June 2024}}, {s17|a United Nations panel} {k17|concluded} {c17|that {s18 r18|a militia colonel in Ituri} {k18|was given to boasting} {c18|of supplying “the perfume house”}}. {s19|The energy ministry in Kampala} {k19|rejected} {c19|the finding} {o19=/2024-06|within the hour}. {c20,21|{s22|{r22|The minister}, Ezra Tumwine}, {k22|had ordered} {c22|the rebuttal typed before there was a report to rebut}}, {s20|the {x|Sunday} Drum} {k20|disclosed}, {k21|courtesy of} {s21 r21|the typist}. {s23|Tumwine}, {u|who is 71}, {k23|has let it be known} {c23|that he types everything himself}.

{k24|There is a saying in Bunia} {c24|that nobody in the trade is innocent but some have receipts}. {s25|Nabukeera} {k25|mistrusts} {c25|the receipts}. {c26|“{s27|They} {k27|record} {c27|a price},”} {k26|is how} {s26|she} {k26|puts it}, {c26|“and a price is an opinion.”} {s28 r28|Verhulle's neighbours} {k28 o28=letter|have petitioned} {c28|for a filter on the chimney}, and {s29|the firm} {k29|has promised} them {c29|one for {d=2025-12-25|Christmas}}. {c30|Which Christmas}, {s30|it} {k30|did not specify}.
---
own = Nile Quarterly | outlet
drum = Sunday Drum | outlet
driver = - | unnamed
people = - | group
inspector = - | unnamed
customs = - | document
survey = Geological survey of Uganda | government
nabukeera = Miriam Nabukeera | person
verhulle = Pascal Verhulle | person
lawyer = - | unnamed
anyone = - | unnamed
deo = Déo | person
gateman = - | unnamed
panel = United Nations panel | organisation
colonel = - | unnamed
energy = Energy ministry of Uganda | government
typist = - | unnamed
tumwine = Ezra Tumwine | person
receipts = Receipts of the gold trade | document
neighbours = - | group
firm = Verhulle's firm | organisation
1 driver
2 driver
3 people
4 inspector
5 customs writing
6 survey
7 nabukeera thought
8 verhulle promises
9 lawyer writing
10 lawyer writing promises
11 anyone
12 deo doubts
13 deo
14 gateman
15 deo
16 gateman writing
17 panel writing affirms
18 colonel
19 energy denies
20 drum writing
21 typist in=20
22 tumwine demands
23 tumwine
24 ?
25 nabukeera thought doubts
26 nabukeera
27 receipts writing
28 neighbours writing demands
29 firm promises
30 firm silence
