style: aggregator
outlet: Arctic & Baltic Review
published: 2025-08-14
byline: Editorial desk
country: Sweden
---
# {u|{f=19:words|Nineteen words} about granite}

## {s1 r1|Leaked memo} {k1|has} {c1|Sweden's nuclear watchdog doubting its own site}; {s2|the watchdog} {k2|says} {c2|the memo is a draft of a draft}

{u|A sentence of {f=19:words|nineteen words} has set Sweden arguing.} {c3,4|“The rock at Söderskär is not {c27|what} the government {k27|was told}, and this unit has known it since {d=2025-01|January}”}{k3|: thus}, {k4|in} {s4|Kustposten}'s {k4|front-page rendering} {o4|on {d=2025-08-12|Tuesday}}, {s3 r3|an internal memorandum of the Radiation Authority}.

{u|The Gävle newspaper is owned by a foundation with shares in wind power, and lost no time in admitting it.} {s5|Its {r5|editor}, Hjalmar Tengroth}, {k5|argues} {o5=article|in an unsigned leader nobody doubts he wrote} {c5|that {s6|the authority} {k6|confirmed} {c6|every comma} before {c8|{k7|being instructed} {c7|to confirm nothing}}}, {k8|the second half of which} he {k8|credits to} {s8 r8|a press officer since gone on leave}.

{s9|The Radiation Authority} {k9|does not deny} {c9|the words}; {s10|its} {k10|quarrel is with} {c10|the tense}. {c11|{s12 r12|Her geologists} {k12|had feared} {c12|{f=3:fractures|three fractures}} until the second core came up dry}, {s11|{r11|director-general} Birgitta Lidhammar} {k11|expounded} {o11,13=press-conference/2025-08-13|at a briefing on {d=2025-08-13|Wednesday}}. {c13|“{s14 r14|A colleague} {k14|wrote} on the wrapper: {c14|‘Sorry, granite.’} I have had it framed,”} {s13|she} {k13|told} them.

{u|Ministers are less at ease.} {u|The {f=4:reactors|four reactors} planned for the site underpin an electricity budget to {d=2045|2045}.} {k15|Word from} {s15 r15|the energy minister's circle}, {k16|passed on by} {s16|the news agency Norrpress}, {k15|is} {c15,16|that {s18|{r18|the minister}, Fredrik Ahlmark}, {k17|was assured} {c17|of solid rock} {k17|by} {s17|the authority} {f=3:times|three times} and {k18|is wondering aloud} {c18|which of them to believe}}. {s19|Ahlmark} himself {k19|has posted} {o19=post|on Instagram} {c19|a photograph of a pebble}, uncaptioned.

{s24|The utility Norrkraft} {k24|still plans} {c24|to apply for a licence in {d=2025-10/2025-12|the fourth quarter}}. {s25 r25|One of its lenders} {k25|has a different calendar in mind}, {k25|hinting} {c25|that {f=2000000000:EUR:about|{h25|close to} €2bn} hangs on a drill bit and that {s26 r26|the rating agencies} {k26|have been asking} {c26|which one}}.

{u|Across the water the matter is being read closely.} {s20|Finland's nuclear safety authority} {k20|would neither endorse nor criticise} {c20|its neighbour}. {k21|For} {s21|the Åland provincial government}, {f=60:km|sixty kilometres} downwind, {c21|the memo “raises precisely one question, and it is the obvious one”}. {c22|{s23 r23|Swedish voters}, at {f=58:%|58%}, still {k23|want} {c23|the plant}}, {k22|finds} {s22 r22|a survey taken before the leak}.

{p=credit|Summarised from Kustposten and Norrpress.}
---
kust = Kustposten | outlet
norr = Norrpress | outlet
memo = - | document
ssm = Radiation Authority | government
tengroth = Hjalmar Tengroth | person
officer = - | unnamed
lidhammar = Birgitta Lidhammar | person
geologists = - | group
colleague = - | unnamed
circle = - | group
ahlmark = Fredrik Ahlmark | person
stuk = Finland's nuclear safety authority | government
aland = Åland provincial government | government
survey = - | document
voters = - | group
1 memo writing
2 ssm
3 memo writing in=4
4 kust writing
5 tengroth writing
6 ssm affirms
7 ? demands
8 officer
9 ssm neg
10 ssm denies
11 lidhammar
12 geologists thought predicts
13 lidhammar
14 colleague writing
15 circle in=16
16 norr writing
17 ssm
18 ahlmark thought doubts
19 ahlmark writing
20 stuk silence
21 aland
22 survey writing affirms
23 voters thought demands
kraft = Norrkraft | organisation
lender = - | unnamed
agencies = - | group
24 kraft intent
25 lender
26 agencies demands
27 ?
