style: wire
outlet: Great Lakes Press
published: 2026-10-14
byline: Aline Niyonzima
country: Burundi
split: train
---
# {u|Cattle truce talks stumble over a verb}

{p=dateline v=wire@tanganyika|BUJUMBURA, {d=2026-10-14|Oct 14} (Tanganyika News Service) -} {u|Talks to end the cattle raids along the Ruvubu broke up on {d=2026-10-13|Tuesday} without a text, and each of the {f=3:parties|three {r16|parties}} left by a different door.} {o1=statement|In a communiqué}, {s1|the {r1|mediators}} {k1|said} {c1|the sides were “one word apart”}. {s2|They} {k2|did not say} {c2|which word}. {c3|It was “surrender”}, {s3|the army} {k3|said}.

{c4|“{s5|We} {k5|proposed} {c5|‘return’}. Nobody has to kneel for that,”} {s4|its {r4|delegate}, Colonel Spès Ndayizeye}, {k4|told} {o4,6=press-conference|reporters on the steps of the hotel}. {s6|She} {k6|said} {c6|the herders had agreed on {d=2026-10-12|Monday} and changed their minds at breakfast}. {s7|The Herders' Front} {k7|rejects} {c7|that account}. {s8|It} {k8|says} {c8|{s9|it} never {k9|agreed to} {c9|anything}, since its chairman had not yet arrived}. {c10|“{s11|The {r11|colonel}} {k11|read} us {c11|a list of villages} and we listened. She took that for a yes,”} {k10|said} {s10|the {r10|chairman}, Pasteur Gahungu}, {o10,13=call|by telephone from Gitega}. {s13|He} {k13|promised} {c13|that there would be no raids before {d=2026-10-31|the end of the month}}.

{u|The farmers' committees of the valley had one seat.} {u|Its holder, a midwife, had buried a nephew on {d=2026-10-10|Saturday}.} {c15|“{s16|They} {k16|ask} me {c16|for patience}, and each other for words,”} {s15|Consolate Irakoze} {k15|told} {o15,17=interview@ruvubu|Radio Ruvubu}. {s17|The {r17|mother of five}} {k17|said} {c17|her people would stay, “at the back, with the door open”}.

{s18 m18|Bujumbura} {k18|blames} {c18|outside money}. {c19|{f=70:rifles:about|{h19|About} seventy rifles} have crossed the lake since {d=2026-06|June}}, {s19|the interior ministry} {k19|wrote} {o19=report/2026-10|in a report leaked {d=2026-10|earlier this month}} to the website Kirimba, {u|which published it in full}. {s20|The ministry} {k20|has not disowned} {c20|it}. {s21 m21|Kinshasa} {k21|denies} {c21|that anything crossed}; {s22|its {r22|ambassador}} {k22|added} {o22=broadcast@state|on state television} {c22|that lakes “have two shores”}. {s23|A {r23|Western diplomat} who follows the talks} {k23|puts} {c23|the number lower}. {s24|He} {k24|suspects} {c24|that most were in the valley all along}.

{s25|The African Union} {k25|urged} {o25,26=statement|in a statement from Addis Ababa} {c25|all parties to come back within a week}. {s26|The bloc} {k26|offered} {c26|to pay for the hotel}. {s28 r28|One of the mediators}, {x|who may not speak for the panel}, {k28|said} {c28|{s29|they} {k29|would prefer} {c29|a cheaper word to a dearer hotel}}.
---
tanganyika = Tanganyika News Service | outlet
ruvubu = Radio Ruvubu | outlet
kirimba = Kirimba | outlet
state = - | outlet
mediators = - | group
army = Army of Burundi | government
spes = Spès Ndayizeye | person
front = Herders' Front | organisation
gahungu = Pasteur Gahungu | person
consolate = Consolate Irakoze | person
parties = - | group
government = Government of Burundi | government
ministry = Interior ministry of Burundi | government
congo = Government of Congo | government
ambassador = - | person
diplomat = - | unnamed
au = African Union | organisation
judge = - | unnamed
1 mediators writing
2 mediators silence
3 army
4 spes
5 army demands
6 spes
7 front denies
8 front
9 front neg promises
10 gahungu
11 spes
13 gahungu promises
15 consolate
16 parties demands
17 consolate
18 government accuses
19 ministry writing via=kirimba
20 ministry neg denies
21 congo denies
22 ambassador
23 diplomat
24 diplomat thought
25 au writing demands
26 au writing promises
28 judge
29 mediators demands
