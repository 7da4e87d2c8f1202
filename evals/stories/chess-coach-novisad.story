style: transcript
outlet: Zeitlupe
published: 2026-04-13
byline: Jelena Kostić-Marr
country: Serbia
---
# {c1|‘{s35|I} {k35|told} him {c35|to lose}’}{k1|:} {s1|Dragoslav Mirić} on the game that never was

{u|For thirty years Dragoslav {x|‘Dragi’} Mirić refused every request to talk about the {d=1994|1994} team championship at Novi Sad, in which his best pupil resigned a won position.} {u|At 81, in a kitchen smelling of quinces, he {o2,6,11,16,22,26,32=interview@own|sat down with Zeitlupe} for two hours.} {u|The pupil, Nenad Vukas, died in {d=2026-02|February}.} {u|The conversation has been cut for length.}

{x|Did he blunder?}

{c2|Nenad never blundered. {s3|I} {k3|told} him, at the interval, {c3|to lose}. There, it's said. {s4|He} {k4|asked}: {c4|‘On whose behalf?’} And {s5|I} {k5|answered}, {c5|on behalf of the bus}.}

{x|The bus?}

{c6|{s7 r7|A man from the army club} {k7|had let me know} {c7|that if we won there would be no bus home}. I had {f=14:children|fourteen children} in that hotel. {s8 r8|The hotel porter} {k8|was sure} {c8|there would be no bus either way}. There wasn't.}

{s9|{r9|Vukas's daughter} Teodora} {k9|writes} {o9=document|in her memoir} {c9|that {s10|he} {k10|died believing} {c10|you had bet against him}}.

{c11|I've read it. {s12|She} also {k12|writes} {o12=document|there} {c12|that I taught her the Caro-Kann, which is a worse slander}. What can I tell you? {s13|Nenad} {k13|never once asked} me {c13|about money}. If {s14|he} {k14|suspected} {c14|it}, he took it out on my clock.}

{u|The federation has opened its archive.} {s15 r15|A telegram in it}, unsigned, {k15|congratulates} Belgrade {c15|on the result} a day before the final round.

{c16|That telegram! {s17|{r17|The old secretary}, Blagojević}, {k17|used to deny} {c17|it existed}; then {s18,19|he} {k18|admitted} {c18|it existed} and {k19|denied} {c19|it was a telegram}. {s20|He} {k20|told} Politika na Štrafti {o20=interview@strafta|in {d=2003|2003}} {c20|that it was a poem}.}

{s21|{r21|People} who knew you both} {k21|describe} {c21|a kind of marriage}.

{c22|{x|Who describes? Ljubo?} {s23|Ljubo} {k23|thinks} {c23|everything is a marriage}. No, it was a lease. {s24|I} {k24|promised} {r25|his father} {c24|the boy would see Reykjavík} and {s25|the father} {k25|promised} me {c25|he would eat}. Neither of us delivered.}

{x|Would you say sorry to his daughter?}

{c26|{s27|I} {k27|wrote} to her {o27,28=letter/2026-03|{d=2026-03|last month}}, {c27|that {s29 r29|a machine in Zürich} has looked at the game and {k29|thinks} {c29|it was drawn all along}}. So {s28|I} {k28|told} her, {c28|I made him give away nothing}. It is a lie. {s31 r31|The machine} {k31|says} {c31|plus four}.}

{x|Has she replied?}

{c32|{s33|She} {k33|sent} {c33|one move}. Knight takes. I am still looking at it.}

{s34|Teodora Vukas}, to whom the text was shown, {k34|asks} us {k34|to add} {c34|that the knight was a joke}.
---
strafta = Politika na Štrafti | outlet
miric = Dragoslav Mirić | person
vukas = Nenad Vukas | person
man = - | unnamed
porter = - | unnamed
teo = Teodora Vukas | person
cable = - | document
blago = Blagojević | person
people = - | group
ljubo = Ljubo | person
father = - | unnamed
machine = - | document
own = Zeitlupe | outlet
1 miric
2,6,11,16,22,26,32 miric turn
3 miric demands
4 vukas
5 miric
7 man
8 porter thought predicts
9 teo writing
10 vukas thought accuses
12 teo writing
13 vukas neg
14 vukas thought
15 cable writing
17 blago denies
18 blago concedes
19 blago denies
20 blago
21 people
23 ljubo thought
24 miric promises
25 father promises
27 miric writing
28 miric writing
29 machine
31 machine
33 teo writing
34 teo demands
35 miric demands
