style: magazine
outlet: Tatami Quarterly
published: 2025-12-04
byline: Emi Nakagawa
country: Japan
split: train
---
# {u|The brewers Okuda do not speak, except through the rice}

{u|There are {f=2:women|two women} called Okuda at the Okuda brewery, and for eleven years they have addressed each other by way of a whiteboard.} {u|Michiko, who married the elder son, has the blue pen, and Sayuri, who married the younger, the red.} {c1|“Tank four is lonely,”} {s1|the blue one} {k1|had put} on the morning I came. {c2|“It likes to be,”} {k2|answered} {s2|the red}.

{u|Both are widows.} {c5|“I do not dislike her. {s7|My {r7|husband}} {k7|used to say} {c7|she had the better nose}, and {s8|he} {k8|told} her {c8|so}, and then she told everybody,”} {k5|said} {s5|the elder Mrs Okuda, a {r5|chemist} from Osaka}, {o5,6=interview|over tea in the cellar}. {s6|She} {k6|called} {c6|the board “a kind of marriage”}.

{u|Sayuri would not sit.} {u|She talked while she turned the rice, her back to me, and began with the nose.} {c10|“{s11|My {r11|brother-in-law}} {k11|said} {c11|that} because he wanted somebody to taste at five in the morning,”} {s10|she} {k10|said}. {s12|The {r12|former bus guide}}, {u|whose voice was made for mountains}, {k12|recalled} {c12|that {s13|her own {r13|husband}} {k13|had told} her in hospital {c13|that the house needed {f=2:noses|two noses}}}. {x|Had he said so to Michiko?} {c14|“Ask the board,”} {s14|Sayuri} {k14|said}.

{u|The quarrel is about water.} {o15=letter/2014|In a letter to the prefecture in {d=2014|2014}}, {s15|Michiko} {k15|asked} {c15|for the spring behind the house to be tested}. {s16|Her {r16|sister-in-law}} {k16|believes} {c16|that she wanted the old well closed}, {u|which their father-in-law had dug with his hands}. {u|The prefecture's {r18|chemists} found nothing wrong and nothing right}; {o18=report|in their report} {s18|they} {k18|pronounced} {c18|the water “suitable for those who like it”}. {c19|“I know that sentence by heart,”} {k19|said} {s19|Kanda, the {r19|master brewer}}, {u|who has worked for both}. {c20|{s21|Each of them} {k21|had asked} him, in turn, {c21|to resign}, and {s22|each} {k22|had taken back} {c22|the request} before supper}, {s20|he} {k20|said}.

{u|{d=2024-01|In January of last year} the earthquake came.} {u|The tanks held, and the wall with the whiteboard did not.} {c23|For nine days the two women spoke}, {s23 r23|neighbours} {k23|say}. {k24|According to} {s24|the {r24|fishmonger}}, {c24|{s25|Sayuri} {k25|shouted}, {c25|“Come out, fool,”} and {s26|the other} {k26|shouted back} {c26|that she was out}}. {s27|Michiko} {k27|says} {c27|{s28|she} {k28|said} {c28|nothing of the kind}}; {s29|Sayuri} {k29|says} {c29|she would say it again}. {o30=interview@hokuriku/2024-21|In an interview with the Hokuriku Mail {d=2024-21|that spring}}, {s30|the {r30|widows}} {k30|announced} {c30|that they would rebuild}. {u|Then they bought a new board.}

{u|Their sake won a gold medal in Hiroshima in {d=2025-05|May}.} {s31|The {r31|jury}} {k31|praised} {c31|“an argument between dry and sweet”}. {s32|The {r32|label}} {k32|does not say} {c32|which of them is which}. {s33|{r33|Sayuri's daughter} Haru}, {u|who is to inherit}, {k33|has told} both {c33|that {s38|she} {k38|means} {c38|to run the place from Tokyo}}. {s34|Her {r34|mother}} {k34|takes} {c34|that for a joke}. {c35|“Good,”} {s35|her {r35|aunt}} {k35|wrote} on the board. When I left, {s36|the red pen} {k36|had added}: {c36|“I taught her that.”}
---
hokuriku = Hokuriku Mail | outlet
michiko = Michiko Okuda | person
sayuri = Sayuri Okuda | person
elderson = - | unnamed
youngerson = - | unnamed
chemists = - | group
kanda = Kanda | person
neighbours = - | group
fishmonger = - | unnamed
jury = - | group
label = - | document
haru = Haru Okuda | person
1 michiko writing
2 sayuri writing
5 michiko
6 michiko
7 elderson
8 elderson
10 sayuri
11 elderson
12 sayuri
13 youngerson
14 sayuri
15 michiko writing demands
16 sayuri thought
18 chemists writing
19 kanda
20 kanda
21 michiko+sayuri demands
22 michiko+sayuri denies
23 neighbours
24 fishmonger
25 sayuri
26 michiko
27 michiko
28 michiko neg
29 sayuri
30 michiko+sayuri
31 jury
32 label silence
33 haru
38 haru intent
34 sayuri thought
35 michiko writing
36 sayuri writing
