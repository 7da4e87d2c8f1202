style: business
outlet: Central European Markets
published: 2025-09-18
byline: Zuzana Hrivňáková; Peter Oravec
country: Slovakia
---
# {s1|Slovakia} {k1|considers} {c1|state power deal to keep Košice furnace alight}

## {s2 m2|Brussels} {k2|signals} {c2|unease over subsidy}

{c3|{s4 r4|Slovak ministers} {k4|are weighing} {c4|a ten-year electricity contract for the country's largest steel mill after {s5|its owner} {k5|threatened} {c5|to shut one of its {f=2:furnaces|two remaining furnaces}}}}, {k3|say} {s3 r3|four people with knowledge of the discussions}.

{c6|Under the proposal, the state-controlled nuclear generator would supply Hutník Košice at {f=52:EUR|€52} a megawatt-hour, against a market price of {f=87:EUR|€87}}, {s6 r6|two of the people} {k6|said}. {s7,8 r7,8|A third} {k7|put} {c7|the figure nearer {f=58:EUR|€58}} and {k8|stressed} {c8|that {s9|the finance ministry} {k9|had approved} {c9|neither}}.

{s10|Meridian Ferrous, the Mumbai-based group that bought the mill in {d=2019|2019}}, {k10|informed} the government {o10=letter/2025-07-28|by letter on {d=2025-07-28|28 July}} {c10|that without “bankable relief” by {d=2025-09-30|the end of September} it would begin cooling the furnace}. {c11|Such a step would be irreversible}, {k11|as} {s11|{r11|economy minister} Dušan Ferko} {k11|reminded} MPs {o11=speech|on {d=2025-09-16|Tuesday}}. {s12|He} {k12|did not address} {c12|the price}. {c13|{s14|The {r14|prime minister}, Alžbeta Kováčiková}, {k14|has privately told} regional leaders {c14|that the mill's {f=8200:jobs|8,200 jobs} are “not negotiable”}}, {k13|according to} {s13|{r13|one mayor} who was present}.

{c15|Any contract below cost would have to be notified as state aid}, {s15,16 r15,16|a commission spokesperson} {k15|said}, while {k16|declining} {c16|to discuss the Slovak case}. {k17|The private view of} {s17 r17|one senior competition official}, {k18|conveyed} {o18=interview@own|to Central European Markets} {k18|by} {s18|{r18|a person} who had spoken to her}, {k17|is} {c17,18|that the proposal “would struggle to survive a first reading”}. {s19|Slovenské Jadro, the generator}, {h19|reportedly} {k19|has} {c19|reservations of its own}. {c20|{s21|Its {r21|finance director}, Miloš Gregor}, {k21|warned} {o21|in {d=2025-08|August}} {c21|that the deal could cost {f=210000000:EUR|€210mn} a year}}, {s20|the weekly Trhoviny} {k20|revealed}.

{s22 r22|Investors} {k22|took} {c22|comfort from Meridian's tone}. {u|Its shares rose {f=3.1:%|3.1 per cent} in Mumbai on {d=2025-09-17|Wednesday}.} {c23|“{s24 r24|Management} {k24|has said} since {d=2023|2023} {c24|that Košice must stand on its own feet}; what it means is on somebody else's electricity,”} {s23|Ritu Balasubramanian, {r23|an analyst at Harbour & Crane}}, {k23|wrote} {o23,25=report|in a note to clients}. {s25|She} {k25|estimates} {c25|the cost of closure at between {f=300000000..450000000:EUR|€300mn and €450mn}, most of it for cleaning up the site}.

{s26|The metalworkers' union KOVO} {k26|has called} {c26|a two-hour stoppage for {d=2025-09-22|next Monday}}. {s27|{r27|Its chair}, Jana Tóthová}, {k27|accused} {c27|both sides of negotiating “with our members as the collateral”}. {c28|{s29|Meridian} {k29|had undertaken} {o29=document/2019|in the {d=2019|2019} privatisation agreement} {c29|to keep both furnaces running until {d=2030|2030}}}, {s28|she} {k28|noted}. {s30|The company}{k30|'s position} {k30|is} {c30|that the clause lapsed when carbon prices passed {f=80:EUR|€80} a tonne}. {s31 r31|The agreement itself}, {u|which was released under freedom of information law in {d=2022|2022}}, {k31|makes no reference to} {c31|carbon prices}.
---
trhoviny = Trhoviny | outlet
slovakia = Government of Slovakia | government
eu = European Union | organisation
four = - | group
ministers = - | group
meridian = Meridian Ferrous | organisation
two = - | group
third = - | unnamed
finmin = Slovak finance ministry | government
ferko = Dušan Ferko | person
pm = Alžbeta Kováčiková | person
mayor = - | unnamed
spox = - | unnamed
senior = - | unnamed
person = - | unnamed
jadro = Slovenské Jadro | organisation
gregor = Miloš Gregor | person
investors = - | group
mgmt = - | group
ritu = Ritu Balasubramanian | person
kovo = KOVO | organisation
toth = Jana Tóthová | person
agreement = - | document
own = Central European Markets | outlet
1 slovakia intent
2 eu
3 four
4 ministers intent
5 meridian promises
6 two
7 third
8 third
9 finmin neg
10 meridian writing promises
11 ferko affirms
12 ferko silence
13 mayor
14 pm
15 spox
16 spox silence
17 senior thought in=18
18 person
19 jadro thought via=?
20 trhoviny writing affirms
21 gregor predicts
22 investors thought
23 ritu writing
24 mgmt
25 ritu writing
26 kovo demands
27 toth accuses
28 toth affirms
29 meridian writing promises
30 meridian
31 agreement writing neg
