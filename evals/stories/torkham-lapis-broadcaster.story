style: aggregator
outlet: Eurasia Brief
published: 2026-04-30
country: Afghanistan
---
# {c2|{s1 m1|Kabul} {k1|bans} {c1|raw lapis exports}}, {s2|Pakistani channel} {k2|says}

{c4|{s3|The Taliban authorities} {k3|have forbidden} {c3|the sale abroad of uncut lapis lazuli}, leaving {f=70:trucks:about|{h4|some} 70 trucks} stranded at the Torkham crossing}, {k4|according to} {s4|Pakistan's Khyber Vision}. The broadcaster held up {k5|what} {s5|it} {k5|called} {c5|the decree}; {s6 r6|the sheet} {k6|threatens} {c6|"whoever carries blue stone past the post" with the loss of stone and mule}.

{s7|Hamidullah Sabawoon, {r7|spokesman for the mining ministry}}, {k7|would neither own nor disown} {c7|the paper}. {c8|"{s9|The Emirate} {k9|announces} {c9|its decisions itself},"} {s8|he} {k8|messaged} {o8=message@khyber|the channel}, {c8|"and not by photograph."}

{u|Badakhshan's miners have dug the stone for six thousand years.} {c10|"{s11 r11|The old hands} {k11|reckon} {c11|a ban lasts as long as a goat},"} {s10|Gul Agha Momand, {r10|a dealer} with {f=4:tons|four tons} on a flatbed}, {k10|was shown telling} {o10,14=interview@khyber|Khyber Vision's morning program on {d=2026-04-28|Tuesday}}. {c12|The wait costs him {f=900:USD|$900} a day}, {s12|he} {k12|reckoned}; {s13|his {r13|driver}} {k13|put it at} {c13|twice as much}, {c14|the difference being}, {s14|the {r14|presenter}} {k14|ventured}, {c14|"taxes of a personal kind"}.

{u|The crossing, the busiest between the two countries, has been closed for 61 days since {d=2026-01|January} over visas, gunfire and a disputed cattle tax.} {s25|Pakistan's commerce ministry} {k25|puts} {c25|the loss to both sides at {f=3e6:USD|$3 million} a day}. {c26|Stones are the least of it}, {k26|as} {s26|Zarmina Yousafzai, {r26|the editor of a trade bulletin in Peshawar}}, {k26|sees it}: {c27|{s28 r28|growers in Nangarhar} {k28|are expecting} {c28|the best apricot crop in a decade}, and {s29 r29|her own readers} {k29|have canceled} {c29|their orders}}, {s27|she} {k27|told} {o27=interview@own|Eurasia Brief}.

{c15,16|{s17 m17|Beijing} {k17|has sought} {c17|an exemption for its mosaic makers}}, {k15|goes} {s15|the channel}'s most explosive {k15|claim}, {k16|for which it names} {x s16|"{r16|a gentleman of Chinese business circles}"} {k16|as its source}. {s18|China's embassy in Islamabad} {k18|waved} {c18|the report} {k18|away} {c18|as "a story in blue."} Yet {s19|its {r19|commercial attaché}} {k19|had confided} {o19=speech|to a chamber of commerce lunch {d=2026-04-23|last Thursday}} {c19|that {s20 r20|several firms back home} {k20|were voicing} {c20|"anxiety about the blue road"}}.

{s21|The Hindu Kush Observatory} {k21|estimates} {c21|that lapis earned armed groups {f=20000000:USD|$20 million} in {d=2014|2014}}; {c22|today it pays policemen}, {k22|on} {s22|the think tank}'s {k22|reading}. {k23|Rumor in the truck park has it} {c23|that the ban will end the day somebody's cousin opens a cutting shop in Jalalabad}. {s24|Sabawoon}, pressed {c24|on the cousin}, {k24|logged off}.

{v=republished-from@khyber|Read the full report at Khyber Vision}
---
own = Eurasia Brief | outlet
khyber = Khyber Vision | outlet
taliban = Taliban authorities | government
decree = - | document
sabawoon = Hamidullah Sabawoon | person
hands = - | group
momand = Gul Agha Momand | person
driver = - | unnamed
presenter = - | unnamed
beijing = Government of China | government
gentleman = - | unnamed
embassy = Embassy of China in Islamabad | government
attache = - | person
firms = - | group
observatory = Hindu Kush Observatory | organisation
commerce = Commerce ministry of Pakistan | government
zarmina = Zarmina Yousafzai | person
growers = - | group
readers = - | group
1,3 taliban demands
2 khyber
4 khyber
5 khyber
6 decree writing promises
7 sabawoon silence
8 sabawoon writing
9 taliban
10 momand
11 hands thought
12 momand thought
13 driver
14 presenter via=khyber
15 khyber doubts
16 gentleman in=15
17 beijing demands
18 embassy denies
19 attache
20 firms thought
21 observatory
22 observatory
23 ?
24 sabawoon silence
25 commerce
26 zarmina thought
27 zarmina
28 growers thought predicts
29 readers denies
