style: explainer
outlet: Frontera Semanal
published: 2026-04-27
byline: Dolores Ibáñez-Kuhn
country: Mexico
---
# {x|Why does Mexico owe Texas a lake?}

{x|Because of a signature.} {o21|In {d=1944|1944}} {s21 r21|the two countries} {k21|agreed} {c21|that Mexico would let {f=1/3:water|a third of the water} of {f=6:tributaries|six tributaries} run to the Rio Grande, and {f=350000:acre-feet:at-least|no less than 350,000 acre-feet} a year on average over five years}. {u|The five years that ended {d=2025-10|last October} ended {f=2/5:water|two fifths} short.} {s1|{r1|Texas agriculture commissioner} Hank Duvall} {k1|calls} {c1|that “theft with paperwork”}. {s2|{r2|Chihuahua's water secretary}, Rebeca Luján}, {k2|calls} {c2|it weather}.

{x|Who is right?} {k3|Under} {s3 r3|the treaty}, {c3|a debt caused by “extraordinary drought” may be paid in the next cycle}. {s4|It} {k4|does not define} {c4|“extraordinary”}. {c5|“That is not an oversight. {s6|My {r6|grandfather}} was in the room and {k6|said} {c6|everybody knew what would happen if they defined it},”} {s5|Luján} {k5|told} {o5=interview@frontera|Frontera}.

{x|What does Washington want?} {s7,8|The {m7|White House}} {k7|demanded} {o7,8|in {d=2026-03|March}} {c7|water “now, not a promise of rain”} and {k8|threatened} {c8|a tariff of {f=5:%|5%}}. {s9|{r9|President} Marisela Ordaz} {k9|replied} {o9=press-conference|at her morning conference} {c9|that she “cannot send a cloud a summons”}. {c10|A compromise is close}, {s10 r10|officials on both sides} {k10|have been saying} ever since. {c11|It would involve {f=56750:acre-feet|56,750 acre-feet} by {d=2026-07|July}}, {k11|if} {s11|{r11|an unsigned draft}}, {u|first published by the Laredo Lamp}, {k11|is right}.

{x|And the farmers?} {u|They are, on both banks, the ones who will pay.} {c12|{f=1/3:pecan_orchards:about|{h12|Nearly} a third} of the pecan orchards in Delicias have had no water since {d=2025-12|December}}, {s12|the irrigation district} {k12|reports}. {u|In {d=2020|2020} farmers there seized a dam rather than see it emptied, and a woman was shot dead.} {s13|{r13|Her brother}, Efraín Quezada}, {k13|says} {c13|he has been visited by {s14 r14|men} who {k14|advised} him {c14|“to let it rain”}}. {s15|He} {k15|won't say} {c15|whose men}. {u|Across the river, the last sugar mill in Texas closed in {d=2024|2024}.} {c16|“The river {s17|my {r17|people}} {k17|call} {c17|Bravo} and yours call Grande is neither,”} {k16|shrugged} {s16|{r16|its last foreman}, Ray Quezada}, {u|who is not related}.

{x|What happens next?} {s18|The boundary commission's American half} {k18|expects} {c18|the debt to be settled by {d=2027|2027}}; {s19|the Mexican half} {k19|expects} {c19|rain}. {c20|They sit in facing buildings}, {s20|a {r20|retired engineer of the commission}} {k20|noted}, {c20|and have shared a photocopier since {d=1991|1991}}.
---
frontera = Frontera Semanal | outlet
duvall = Hank Duvall | person
lujan = Rebeca Luján | person
treaty = - | document
grandfather = - | unnamed
us = Government of the United States | government
ordaz = Marisela Ordaz | person
officials = - | group
draft = - | document
district = Irrigation district of Delicias | organisation
efrain = Efraín Quezada | person
men = - | group
ray = Ray Quezada | person
ours = - | group
american = American half of the boundary commission | government
mexican = Mexican half of the boundary commission | government
retired = - | unnamed
1 duvall
2 lujan
3 treaty writing
4 treaty writing neg
5 lujan
6 grandfather
7 us demands
8 us promises
9 ordaz
10 officials
11 draft writing via=lamp
12 district
13 efrain
14 men demands
15 efrain silence
16 ray
17 ours
18 american thought predicts
19 mexican thought predicts
20 retired affirms
21 two promises
two = - | group
lamp = Laredo Lamp | outlet
