style: business
outlet: Scheldt Financial
published: 2024-12-10
byline: Liesbet Vandecasteele; Olivier Grandjean
country: Belgium
---
# {u|Pralines, poison pills and a family that does not speak}

{u|Verhulst-Delvaux, the Mechelen chocolatier, received a second takeover offer on {d=2024-12-09|Monday} night.} {u|It is worth {f=1900000000:EUR|€1.9bn}, or {f=87:EUR|€87} a share, and like the first it comes from Kestrel Lake, a Chicago buyout house.}

{c1|The family holding, which owns {f=54:%|54 per cent}, will split down the middle}: {k1|such is the reading of} {s1 r1|three people involved}, {x|none of whom would be quoted by name because the talks are confidential}. {s2|Baudouin Verhulst, {r2|chairman and grandson of the founder}}, {k2|wants} {c2|to sell}. {s3,4|His {r3,4|sister} Marie-Ange}, {u|who runs the ganache line}, {k3|is set against} {c3|it} and {k4|told} a fellow director {o4=meeting/2024-11|at a board dinner in {d=2024-11|November}} {c4|that she would sooner eat the stock}.

{s5|The board} {k5|urged} {c5|shareholders to sit on their hands}. {o6=statement/2024-12-10|In a filing before the market opened} {s6|it} {k6|described} {c6|the bid as “an improvement on an insult”}. {s7|Kestrel Lake}{k7|'s riposte}, {o7=/2024-12-10|delivered within the hour}, {k7|was} {c7|that {s8 r8|two directors} {k8|had begged} {c8|it to come back with exactly this number}}. {s9|The company} {k9|brushed} {c9|that} {k9|aside}. {s10 r10|An independent director}, reached on a ski lift, {k10|confirmed} {c10|only the weather}.

{c23|{s24|Baudouin} {k24|has been telling} fellow Rotarians {c24|that {s25|his {r25|grandfather}} {k25|wished} {c25|the firm sold before it was loved too much}}}, {k23|according to} {s23 r23|one of them}; {s26|Marie-Ange} {h26|reportedly} {k26|retorts} {c26|that on his deathbed {s27|the old man} {k27|asked} {c27|for a truffle and no visitors}}. {s28 r28|The family's biographer} {k28|has it} {c28|both ways}, in successive editions.

{x|Is the price enough?} {k11|In the eyes of} {s11|Banque Hoyoux}, {u|which has a {x|“hold”} on the shares}, {c11|anything below {f=92:EUR|€92} is “a tasting menu”}. {s12|Maarten Cools of Lange Gang Capital, {r12|the largest outside holder}}, {k12|is inclined} {c12|to take it}, {k13|having been warned by} {s13 r13|cocoa traders} {c13|that beans could touch {f=12000:USD|$12,000} a tonne by {d=2025-04|Easter}}. {s14|His {r14|brother} Wim}, {u|who sits on the Verhulst-Delvaux board}, {k14|recuses} himself {k14|from having} {c14|an opinion}.

{u|The unions hold no shares and much of the power.} {c15|“{s16|Kestrel} {k16|swore} to Wallonia {c16|that not one job would go at Fleurus}, and Fleurus is a car park,”} {k15|thundered} {s15|Nadine Quévy of the FGTB}. {c15|“{s17|We} {k17|believed} {c17|them} once.”} {r19|The Flemish economy minister} {k18|has been asked} {c18|to invoke the screening law}; {s19|he} {k19|has up to now kept} {c19|his preference} {k19|to himself}.

{s20 r20|The founder's will}, {u|framed in the canteen}, {k20|enjoins} {c20|the heirs never to melt what they cannot temper}. {c22|Which of them it binds}, {s22 r22|lawyers in Antwerp} {k22|are unable to say}. {u|The shares closed on {d=2024-12-09|Monday} at {f=71.40:EUR|€71.40}.}
---
three = - | group
baudouin = Baudouin Verhulst | person
marie = Marie-Ange Verhulst | person
board = Verhulst-Delvaux | organisation
kestrel = Kestrel Lake | organisation
directors = - | group
indep = - | unnamed
hoyoux = Banque Hoyoux | organisation
cools = Maarten Cools | person
traders = - | group
wim = Wim Cools | person
quevy = Nadine Quévy | person
fgtb = FGTB | organisation
minister = - | person
will = - | document
lawyers = - | group
1 three
2 baudouin intent
3 marie thought denies
4 marie
5 board demands
6 board writing
7 kestrel
8 directors demands
9 board denies
10 indep affirms
11 hoyoux
12 cools intent
13 traders predicts
14 wim silence
15 quevy
16 kestrel promises
17 fgtb thought
18 ? demands
19 minister silence
20 will writing demands
22 lawyers silence
rotarian = - | unnamed
grandfather = - | unnamed
biographer = - | unnamed
23 rotarian
24 baudouin
25 grandfather thought demands
26 marie via=?
27 grandfather demands
28 biographer writing
