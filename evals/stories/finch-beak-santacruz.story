style: science
outlet: Deep Field
published: 2025-03-20
byline: Rohan Mehta
country: Ecuador
split: train
---
# {c1|City lights shorten finches' beaks}, {s1 r1|study} {k1|suggests}

{u|The finches of Puerto Ayora eat rice, sleep badly and, it seems, are changing.} {o2=article@journal|In a study out {d=2025-03-20|today} in Island Ecology}, {s2|a {r2|group} led by Paola Mena} {k2|reports} {c2|that birds hatched under street lamps have beaks {f=3:%:about|{h2|about} 3 per cent} shorter than those from the dark side of the island}. {s3|It} {k3|does not claim} {c3|to know why}. {c4|“I have {f=4:ideas|four ideas}, and I like the dull one,”} {s4|Mena} {k4|said} {o4=call@deep|in a video call with Deep Field}. {s5|The {r5|ornithologist}} {k5|believes} {c5|soft food is to blame}.

{s6|Her {r6|former supervisor}} {k6|thinks} {c6|light is}. {s7|Harald Nyström}, {u|who measured his first finch in {d=1984|1984} and was not involved}, {k7|called} {c7|the data “lovely” and the conclusion “a shrug with error bars”}. {c8|“{s9|Paola} {k9|wrote} {o9=letter|to me in {d=2024-11|November}} {c9|that she had ruled out hormones}. {s10|I} {k10|asked} her {c10|how}, and she sent me a paper by a student of mine,”} {s8|he} {k8|told} {o8,12=interview@deep|us}. {s12|He} {k12|added} {c12|that it was a good paper}.

{u|The student is a professor in Quito by now.} {c14|“{s15|They} both {k15|cite} {c15|table two}. Nobody reads {r16|table three},”} {s14|Gabriela Suin} {k14|said} {o14,17=appearance|at a seminar in Guayaquil {d=2025-03-10/2025-03-16|last week}}. {c17|{s16|It} {k16|shows} {c16|that where there are lamps there is {h16|almost} always rice}}, {s17|the {r17|professor}} {k17|noted}. {s18|Mena's group} {k18|concedes} {c18|as much} {o18=document|in a supplement}. {c20|{s19|A {r19|reviewer}} {k19|had insisted} {c19|on that}}, {k20|according to} {s20|the {r20|correspondence} published with the article}.

{o21,22=post|On its website} {s21,22|the Galápagos National Park} {k21|welcomed} {c21|the study} and {k22|urged} {c22|hotels to draw their curtains}. {s23|The hoteliers' association} {k23|retorted} {c23|that finches do not vote}. {s24|Its {r24|president}} later {k24|withdrew} {c24|the remark} {o24,26=broadcast@isla|on Radio Isla}. {c26|{s25|He} {k25|had meant} {c25|that they do not complain}}, {s26|he} {k26|said}. {s27|The {r27|mayor}, a {r27|dive guide}}, {k27|has ordered} {c27|amber bulbs for {f=2:streets|two streets}}. {s28|She} {k28|said} {c28|{s29|her {r29|children}} {k29|had asked} {c29|if the birds would now get longer again}}. {s30|Mena} {k30|would not promise} {c30|it}.
---
journal = Island Ecology | outlet
deep = Deep Field | outlet
isla = Radio Isla | outlet
study = - | document
group = - | group
mena = Paola Mena | person
nystrom = Harald Nyström | person
suin = Gabriela Suin | person
table = - | document
reviewer = - | unnamed
correspondence = - | document
park = Galápagos National Park | government
hoteliers = Hoteliers' association of Galápagos | organisation
president = - | person
mayor = - | person
children = - | group
1 study writing
2 group writing
3 group neg
4 mena
5 mena thought
6 nystrom thought
7 nystrom
8 nystrom
9 mena writing
10 nystrom
12 nystrom
14 suin
15 mena+nystrom writing
16 table writing affirms
17 suin affirms
18 group writing concedes
19 reviewer demands
20 correspondence writing
21 park writing
22 park writing demands
23 hoteliers
24 president denies
25 president
26 president
27 mayor demands
28 mayor
29 children
30 mena neg promises
