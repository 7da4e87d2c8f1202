style: sport
outlet: The Marl Evening Sentinel
published: 2026-03-08
byline: Dafydd Rees
country: United Kingdom
split: train
---
# {u|Keeper saves two, scores one}, and {s1 r1|nobody at Marl} {k1|will say} {c1|who told him to}

{u|Marl Athletic reached a first cup semi-final in 41 years on {d=2026-03-07|Saturday} when their goalkeeper walked the length of the pitch and took the last penalty himself.} {c2|“Nobody {k3|told} me {c3|to}. Nobody {k4|told} me {c4|not to},”} {k2|shrugged} {s2|Emeka Okafor}, {u|whose brother Chidi had missed the fourth}.

{s5|Chidi} {k5|had asked} before kick-off {c5|to go first}. {c6|{f=2:Okafors|Two Okafors} in a row is a family outing}, {s6|the {r6|manager}} {k6|explained} {o6,7|afterwards}, {c6|and one was enough}. {c7|“I have coached for thirty years and never picked a keeper for a penalty. I still haven't,”} {s7|Gerwyn Haddock} {k7|said}.

{s8|His {r8|opposite number}} {k8|thought} {c8|it was disrespectful}. {c9|“You do not send your goalkeeper to finish a man,”} {k9|said} {s9|Piet Veldman}, {u|a Dutchman who kept goal himself}. {s10|He} {k10|wanted} {c10|the kick retaken}; {c11|the ball had moved}, {s11|he} {k11|insisted}. {s12|The {r12|referee}} {k12|told} him {c12|it had not}. {c13|“{s14|He} {k14|said} {c14|the wind moved it}, and then {s15|he} {k15|said} {c15|there was no wind},”} {s13|Veldman} {k13|fumed}.

{s16|The {r16|league}} {k16|confirmed} {o16|{d=2026-03-08|this morning}} {c16|that the result stands}. {s17|Castle Dyke}, {u|who have now lost three quarter-finals running}, {k17|say} {c17|they will appeal}. {c18|The club has until {d=2026-03-11|Wednesday}}, {s18|its {r18|secretary}} {k18|said}, {c18|“and a very good lawyer”}. {s19|Marl} {k19|declined} {c19|to respond}.

{u|Both brothers came through the same church side.} {c20|“Emeka was sulky and Chidi was kind. I would have put Chidi in goal,”} {s20|the {r20|vicar} who ran it} {k20|remembered}. {s21|Their {r21|mother}}, {u|who watched from behind a pillar}, {k21|is} {k21|of another mind}{k21|:} {c21|“I had two boys on one pitch, and {s22|the {r22|big one}} {k22|looked at me as if to say} {c22|sorry, Mama}.”} {u|Ngozi Okafor is 71 and does not follow football.}

{s23|Okafor} {k23|will not be drawn on} {c23|next time}. {s24|The {r24|captain}} {k24|has a suggestion}{k24|:} {c24|“Let the vicar take it.”} {s25|The {r25|brothers}} {k25|have agreed} {c25|not to discuss it at dinner}.
---
league = - | organisation
marl = - | group
emeka = Emeka Okafor | person
chidi = Chidi Okafor | person
haddock = Gerwyn Haddock | person
veldman = Piet Veldman | person
referee = - | person
dyke = Castle Dyke | organisation
secretary = - | person
athletic = Marl Athletic | organisation
vicar = - | person
ngozi = Ngozi Okafor | person
captain = - | person
1 marl silence
2 emeka
3,4 ? neg demands
5 chidi demands
6,7 haddock
8 veldman thought
9 veldman
10 veldman demands
11 veldman
12 referee denies
13 veldman
14,15 referee
16 league affirms
17 dyke intent
18 secretary
19 athletic silence
20 vicar
21 ngozi
22 emeka
23 emeka silence
24 captain
25 emeka+chidi promises
