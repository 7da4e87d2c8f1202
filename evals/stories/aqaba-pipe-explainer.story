style: explainer
outlet: Amman Monday
published: 2026-07-19
byline: Dima Sweidan
country: Jordan
---
# {x|What is the Aqaba pipe, and why is nothing in it?}

{x|The short version?}

{u|Jordan wants to drink the Red Sea.} {s1|The water ministry} {k1|plans} {c1|to desalinate {f=300e6:cubic_metres|300 million cubic metres} a year at Aqaba and pump it uphill to Amman}. {c2|“{s3|We} {k3|promised} {c3|water in {d=2029|2029}},”} {s2|{r2|minister} Ramzi Haddadin} {k2|told} {o2=interview@mizan/2026-07-14|the daily Al-Mizan} on {d=2026-07-14|Tuesday}, {c2|“and the pipe has heard us.”}

{u|The kingdom has {f=61:cubic_metres|61 cubic metres} of renewable water a head each year, among the lowest figures anywhere, and most taps in the capital run one day in seven.}

{x|What has gone wrong?}

{c4|The money}, {k4|say} {s4 r4|donors}. {s5|Lubna Qaqish, {r5|a hydrologist}}, {k5|would point you to} {c5|the geology}. {k6|As far as} {s6 r6|the elders of Wadi Rahm} {k6|are concerned}, {c6|the trench runs through {f=2:graveyards|two graveyards}}. {s7|Aquadeserta, the contractor}, {k7|lists} {o7=letter|in its letters to the ministry} {c7|all three, “and scorpions”}.

{x|Who pays?}

{s8 r8|The financing agreement of {d=2025|2025}} {k8|assigns} {c8|{f=40:%|40%} to lenders, {f=35:%|35%} to grants and the remainder to “tariffs to be explained”}. {c9,10|{s11 m11|Washington} {k11|is thinking of} {c11|halving its grant}}, {s9|the newsletter Gulf Drains} {k9|wrote} {o9|{d=2026-06|last month}}, {k10|pointing to} {s10 r10|a congressional aide} {k12|instructed} {c12|“not to say so in Arabic”}. {s13|The United States embassy} {k13|describes} {c13|its government as “committed to the concept of water”}.

{x|Isn't Israel involved?}

{u|It was, in an earlier scheme that died in {d=2021|2021}.} {c14|It could be again}, {k14|hinted} {s14 r14|a Jordanian negotiator}, {x|speaking off the record because the subject is electric}. {s15|The royal court} {k15|denies} {c15|this “in every tense”}.

{x|Will my bill go up?}

{s16|The ministry}'s {k16|position is} {c16|that it will not}. {s17 r17|Its own slides} {k17|show} {c17|{f=0.9:JOD|JD0.90} a cubic metre becoming {f=2.4:JOD|JD2.40}}. {c18|Those were “aspirational”}, {s18 r18|Mr Haddadin's spokeswoman} {k18|clarified}, though {s19|she} {k19|could not say} {c19|whose aspiration}. {s20|The consumer union Haqqi} {k20|suspects} {c20|{s21|the cabinet} {k21|has agreed} {c21|the higher figure with {s22 r22|the lenders}, who {k22|made it} {c22|a condition}}}.

{x|And in the south?}

{c23|“{s24|They} {k24|told} my father {c24|phosphate would make us rich}; {s25|they} {k25|told} my brother {c25|the port would}; now {s26|they} {k26|tell} me {c26|salt},”} {k23|sighs} {s23|Muflih Abu Tayeh, {r23|a camel herder near Quweira}}. {s27 r27|A poll by the Rihab Centre} {k27|found} {c27|that {f=58:%|58%} of {s28 r28|people in Ma'an} {k28|doubt} {c28|a drop will ever stop there}}.

{x|When will we know?}

{u|Bids close on {d=2026-09-30|30 September}.} {c29|Pencil in {d=2027|next year}}, {k29|advises} {s29|Ms Qaqish}. {s30 r30|The ministry's own calendar} {k30|marks} {c30|the day “tentative”}.
---
mizan = Al-Mizan | outlet
gulfdrains = Gulf Drains | outlet
water = Water ministry of Jordan | government
haddadin = Ramzi Haddadin | person
donors = - | group
qaqish = Lubna Qaqish | person
elders = - | group
aqua = Aquadeserta | organisation
agreement = - | document
aide = - | unnamed
usa = Government of the United States | government
usembassy = Embassy of the United States in Amman | government
negotiator = - | unnamed
court = Royal court of Jordan | government
slides = - | document
spokeswoman = - | unnamed
haqqi = Haqqi | organisation
cabinet = Cabinet of Jordan | government
lenders = - | group
muflih = Muflih Abu Tayeh | person
they = Authorities in Amman | government
poll = - | document
maan = - | group
calendar = - | document
1 water intent
2 haddadin
3 water promises
4 donors
5 qaqish
6 elders thought
7 aqua writing
8 agreement writing
9 gulfdrains writing
10 aide in=9
11 usa intent
12 ? demands
13 usembassy
14 negotiator
15 court denies
16 water
17 slides writing affirms
18 spokeswoman
19 spokeswoman silence
20 haqqi thought
21 cabinet promises
22 lenders demands
23 muflih
24 they promises
25 they promises
26 they promises
27 poll writing affirms
28 maan thought doubts
29 qaqish demands
30 calendar writing
