style: science
outlet: Atmosphere Letter
published: 2026-03-13
byline: Ruben Astakhov
country: Turkmenistan
---
# {s1 r1|Satellites} {k1|find} {c1|half as many methane leaks in Turkmenistan as in {d=2022|2022}}, {u|and nobody is sure why}

{u|Good news arrives rarely in this field, so it was checked {f=3:times|three times}.} {u|The number of large methane plumes seen from orbit over the Karakum desert fell from {f=184:plumes|184} in {d=2022|2022} to {f=91:plumes|91} {d=2025|last year}.} {c2|The decline is real}, {k2|concludes} {s2 r2|a paper published on {d=2026-03-12|Thursday} by a group in Utrecht}, {c2|and too steep for chance}.

{c3|What it means is another matter}, {s3|{r3|its first author}, Femke Oosterling}, {k3|cautions}. {c4|“{s5|I} {k5|thought} at first {c5|the instrument was dying},”} {s4|she} {k4|says}. {c4|“My supervisor went to lie down.”} {s6|She} {k6|puts} {c6|the emissions avoided at {f=1.1e6:tonnes:about|{h6|about} 1.1 million tonnes}}, {u|roughly what Portugal's cattle emit in four years}.

{s7 m7|Ashgabat} {k7|takes} {c7|the credit}. {s8|The state gas company} {k8|told} {o8=letter|the group in a letter} {c8|that it had replaced {f=2400:valves|2,400 valves}}; {s9|it} {k9|did not enclose} {c9|a list}. {c10|{s11 r11|two former field engineers} {k11|described} {c11|a cheaper remedy, which was to light what had been vented}}, {k10|reported} {s10|the Vienna site Turan Monitor} {o10|{d=2026-02|last month}}. {s12|The company} {k12|has dismissed} {c12|that account}. {s13|Oosterling} {k13|is agnostic}: {c13|a burning vent and a closed one look the same to her satellite, except at night}.

{x|At night they don't.} {s14|Gulnara Seitkali, {r14|an atmospheric chemist in Almaty} not part of the study}, {k14|counted} {c14|{f=37:flares|37 flares} where there had been {f=9:flares|nine}} in another mission's thermal images. {s15|She} {k15|does not say} {c15|that the valves are a fiction}. {c16|“{s17|They} {k17|say} {c17|valves}, {s18 r18|the pictures} {k18|say} {c18|fire}, and I'd bet on both,”} {s16|she} {k16|wrote} {o16=message|in an email}.

{u|Methane traps {f=80:times:about|about 80 times} as much heat as carbon dioxide over two decades.} {s19,20|The International Methane Observatory}, {u|which did not take part}, {k19|welcomed} {c19|the finding} but {k20|urged} {c20|“everyone, including ourselves,” to wait for the summer passes}. {c22|{s21 r21|A referee} {k21|had urged} {c21|the authors to wait as well}}, {s22|Oosterling} {k22|concedes}, {c22|“but a desert doesn't hold still”}.
---
turan = Turan Monitor | outlet
satellites = - | document
paper = - | document
femke = Femke Oosterling | person
turkmenistan = Government of Turkmenistan | government
gas = State gas company of Turkmenistan | organisation
engineers = - | group
gulnara = Gulnara Seitkali | person
pictures = - | document
observatory = International Methane Observatory | organisation
referee = - | unnamed
1 satellites writing affirms
2 paper writing
3 femke predicts
4 femke
5 femke thought
6 femke
7 turkmenistan
8 gas writing
9 gas silence
10 turan writing
11 engineers
12 gas denies
13 femke
14 gulnara
15 gulnara neg
16 gulnara writing
17 gas
18 pictures writing
19 observatory
20 observatory demands
21 referee demands
22 femke concedes
