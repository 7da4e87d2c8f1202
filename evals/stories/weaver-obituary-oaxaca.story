style: obituary
outlet: The Isthmus Evening Post
published: 2026-10-02
byline: Graciela Monterrubio
country: Mexico
---
# {u|Eufemia Santiago, weaver who sued a fashion house, dies at 101}

{u|Eufemia Santiago Cruz, who never learned to read and once had a judge in Paris unfold a blouse in open court, died on {d=2026-09-27|Sunday} at home in San Mateo del Mar.} {c1|“She finished the row first,”} {k1|said} {s1|her {r1|great-granddaughter}, Itzel Santiago}.

{u|The blouse was a huipil in purple and white with a border of pelicans.} {u|{d=2016|In 2016} it went down a catwalk under the name of the designer Loïc Verdier.} {s2|A {r2|niece} who cleaned houses in Lyon} {k2|sent} her a photograph {o2=message|on WhatsApp} {k2|with the words} {c2|“Auntie, they have given our birds shoes”}.

{c3|She wanted no money}, {s3|she} {k3|told} the lawyer who took her case, {c3|she wanted it said that the pelicans were hers}. {s4|The {r4|lawyer}, Jean-Marc Obadia}, {k4|remembers} {c4|trying to explain the difference between a motif and a copy}. {c5|“{s6|She} {k6|said} {c6|the difference was a bus fare},”} {s5|he} {k5|recalled} {o5|from Paris on {d=2026-09-30|Wednesday}}.

{s7|Verdier} {k7|first claimed} {c7|that he had dreamed the border}. {o8=court|In court, in {d=2018|2018}}, {s8|he} {k8|conceded} {c8|that the dream might have had a photograph in it}. {s9,10 r9|The court} {k9|ruled} {c9|that the house had drawn on “a living author”} and {k10|ordered} {c10|it to say so on the label}. {u|It did, for one season.} {s11|The {r11|designer}}, {u|who has since retired}, {k11|wrote} {o11=post|on his website on {d=2026-09-29|Tuesday}} {c11|that he had lost “the severest of my teachers”}. {s12 r12|The family} {k12|has not replied} {c12|to him}.

{u|She was born in {d=1925|1925}, or in {d=1924|1924}.} {s13|{r13|Her baptismal record}} {k13,14|says} {c13|the one}, {s14|her {r14|elder sister}}, {u|who is 104}, {c14|the other}. {s15|Hermelinda Santiago} {k15|was also of the opinion} {o15,16=interview@post|when she received this newspaper} {c15|that Eufemia's stitches had never been as good as people said}. {c16|“I taught her the pelican. {s17|The {r17|judge}} {k17|never asked} {c17|about that},”} {s16|she} {k16|said}.

{u|In the village she was known as {x|“la jueza”}.} {c18|Women brought her disputes over looms, goats and, more than once, husbands}, {s18|the {r18|municipal agent}, Teófilo Gijón}, {k18|said}. {c20|A husband who leaves is a thread}, {s20|she} {h20|reportedly} {k20|ruled}, {c20|and is not to be pulled}.
---
post = The Isthmus Evening Post | outlet
itzel = Itzel Santiago | person
niece = - | unnamed
eufemia = Eufemia Santiago Cruz | person
obadia = Jean-Marc Obadia | person
verdier = Loïc Verdier | person
court = - | government
family = - | group
record = - | document
hermelinda = Hermelinda Santiago | person
judge = - | person
gijon = Teófilo Gijón | person
1 itzel
2 niece writing
3 eufemia
4 obadia
5 obadia
6 eufemia
7 verdier doubts
8 verdier concedes
9 court
10 court demands
11 verdier writing
12 family silence
13 record writing
14 hermelinda
15 hermelinda thought
16 hermelinda
17 judge neg
18 gijon
20 eufemia via=?
