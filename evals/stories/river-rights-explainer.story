style: explainer
outlet: Sonoran Dispatch
published: 2026-04-08
byline: Teo Ballesteros
country: United States
---
# {x|Who owns the water under Coyote Wash? A guide to a very old quarrel}

## {s1 r1|Farmers} {k1|say} {c1|it's theirs}. {s2 r2|The tribe} {k2|says} {c2|it was never for sale}. {u|The court has until {d=2026-07|July}.}

{x|What is the fight about?}

{c3|{f=9400:acre-feet:about|{h3|Around} 9,400 acre-feet} a year}, {k3|by} {s3 r3|the state engineer}'s {k3|reckoning}. {u|That would fill every swimming pool in Tempe.}

{x|Who got there first?}

{u|The O'odham did.} {s4 r4|An {d=1873|1873} survey} {k4|notes} {c4|“fields of corn, well tended, on both banks.”} But {s5|the Coyote Wash Growers Association} {k5|argues} {c5|that rights lapse when unused}, pointing to {s6 r6|a {d=1921|1921} decree} that {k6|found} {c6|seven years of neglect}. {c7|“{s26|They} dammed it and then {k26|complained} {c26|it was dry},”} {k7|scoffs} {s7|Verna Antone, {r7|the tribe's water chief}}.

{x|So what did the special master decide?}

{s8,9|Leland Opperman}, {u|whom the court appointed in {d=2024|2024}}, {k8|recommended} {o8,9=report/2026-03-06|in a 212-page report on {d=2026-03-06|March 6}} {c8|that the tribe get {f=62:%|62%}} and {k9|characterized} {c9|the decree as “a product of its ears.”} {c10|He had meant “years,”} {s10 r10|his clerk} {k10|later clarified}.

{x|Is everyone lawyered up?}

{u|Everyone is.} {o11=document/2026-04-03|In a brief lodged {d=2026-04-03|last Friday}}, {s11|the growers} {k11|object} {c11|that {s12|Opperman} {k12|told} a Rotary lunch {o12=speech@rotary/2025|in {d=2025|2025}} {c12|that “lettuce is not a right”}}. {s13|He} {k13|doesn't deny} {c13|the lunch}. {c14,15|{s16|{r16|Governor} Ruth Delacroix-Nez} {k16|is leaning toward} {c16|a settlement worth {f=330000000:USD|$330 million}}}, {s14|the Arizona Ledger} {k14|reported} {o14|{d=2026-04-05|Sunday}}, {k15|citing} {s15 r15|an aide}. {c17|“{s18|The {r18|governor}} {k18|told} us {c18|{s27|she} {k27|wants} {c27|this off her desk}},”} {s17|the aide} {k17|was quoted as saying}. {s19 r19|Her press office} {k19|calls} {c19|that “premature.”}

{x|Why should I care if I don't farm?}

{u|Because your bill may move.} {s20 r20|The utility serving Marana} {k20|figures} {c20|a tribal win would add {f=3..5:USD|between $3 and $5} a month}. {s21|Antone} {k21|thinks} {c21|that's a scare number}. {c22|“{s23 r23|My grandfather} {k23|had a saying}: {c23|the river reads no decrees},”} {s22|she} {k22|adds}.

{x|What happens next?}

{u|Oral argument is set for {d=2026-05-12|May 12}.} {s24 r24|Both sides} {k24|pledge} {c24|to appeal if they lose}. {s25|Neither} {k25|will predict} {c25|an outcome}.
---
ledger = Arizona Ledger | outlet
farmers = - | group
tribe = - | organisation
engineer = - | person
survey = - | document
growers = Coyote Wash Growers Association | organisation
decree = - | document
antone = Verna Antone | person
opperman = Leland Opperman | person
clerk = - | unnamed
governor = Ruth Delacroix-Nez | person
aide = - | unnamed
office = - | government
rotary = Rotary | organisation
utility = - | organisation
grandfather = - | unnamed
sides = - | group
1 farmers
2 tribe
3 engineer
4 survey writing affirms
5 growers
6 decree writing affirms
7 antone
8 opperman writing demands
9 opperman writing
10 clerk
11 growers writing
12 opperman
13 opperman neg denies
14 ledger writing
15 aide in=14
16 governor intent
17 aide via=ledger
18 governor
19 office
20 utility predicts
21 antone thought
22 antone
23 grandfather
24 sides promises
25 sides silence
26 growers
27 governor demands
