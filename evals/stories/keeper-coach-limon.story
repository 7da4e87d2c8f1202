style: sport
outlet: La Banda Deportiva
published: 2025-11-17
byline: Karla Mena
country: Costa Rica
split: train
---
# {c1|“I was the substitute for a rumor”}, {k1|says} {s1 r1|dropped keeper}

{p=dateline|LIMÓN} — {u|Costa Rica's women beat Panama 2–0 on {d=2025-11-15|Saturday} with a goalkeeper nobody had expected, and talked afterward about the one who was missing.} {c2|“Noelia trained well. Daniela trained better,”} {s2|{r2|coach} Beatriz Solano} {k2|said} {o2,3,4=press-conference|at the post-match press conference}. {s3|The {r3|former Saprissa captain}} {k3|denied} {c3|that there had been an argument}. {s4|She} {k4|said} {c4|{s5|she} {k5|had informed} both players {c5|of her choice} {o5=meeting|at breakfast}}.

{u|Noelia Brenes, who has {f=74:caps|74 caps}, remembers no breakfast.} {c6|“I learned it from the {r7|bus driver}. {s7|He} {k7|said} {c7|he was sorry for me}, and {s11|I} {k11|asked} {c11|what for},”} {s6|she} {k6|told} {o6,8=interview@atlantico/2025-11-16|Radio Atlántico on {d=2025-11-16|Sunday} morning}. {s8|The {r8|goalkeeper}} {k8|added} {c8|that she had become “the substitute for a rumor”}. {x|Which one?} {c9|{s10|The federation} {k10|believes} {c10|that she leaked the bonus list}}, {k9|according to} {s9 r9|three people close to the squad}, {x|all of whom wish to keep their places in it}.

{u|The {r12|list} appeared on {d=2025-11-06|November 6} in the newspaper El Faro.} {s12|It} {k12|showed} {c12|that for a draw the men get {f=4:times:about|{h12|about} four times} what the women get for a win}. {s13|The paper} {k13|has not said} {c13|who supplied it}; {s14|its {r14|sports editor}}, asked again {o14=interview@banda/2025-11-16|by us on {d=2025-11-16|Sunday}}, {k14|said} {c14|“it did not arrive by bus”}. {s15|The federation} first {k15|called} {c15|the list a forgery}. {s16|It} now {k16|says} {c16|that it is out of date}.

{u|Daniela Mora, 19, who kept goal on {d=2025-11-15|Saturday}, was asked in the corridor if she felt guilty.} {c17|“{s19|She} {k19|wrote}{k19|:} {c19|catch everything},”} {s17|the {r17|teenager}} {k17|said}. {c20|She had wept first}, {s20|she} {k20|admitted}. {s21|Her {r21|mother}}, {u|who sells fruit outside the stadium}, {k21|minced no words}{k21|:} {c21|“My girl is good and the other lady is a queen, and they have made both of them small.”}

{s22|The players' union} {k22|demands} {c22|that Brenes be recalled}. {o23=post|On X} {s23|it} {k23|wrote} {c23|that it had “proof” that the leak came from an office}. {c24|He would show it to a judge}, {s24|its {r24|president}, Raúl Quirós}, {k24|told} {o24=interview@banda|this paper}. {s25,26|The {r25,26|sports minister}} {k25|has offered} {c25|to mediate}, and {k26|says} {c26|both women have accepted}. {s28|Solano} {k28|said} {c28|she had heard of it from us}. {s29|Brenes}, {o29=message|by text}, {k29|answered} with one word: {c29|“Which?”}

{s30|Her {r30|agent}}, {u|who is also her sister}, {k30|would neither confirm nor deny} {c30|a talk with a club in Mexico}. {s31|Pamela Brenes} {k31|remarked} {c31|that Mexican clubs, as far as she knew, told their players things}.
---
atlantico = Radio Atlántico | outlet
banda = La Banda Deportiva | outlet
brenes = Noelia Brenes | person
solano = Beatriz Solano | person
driver = - | unnamed
people = - | group
federation = Federation of Costa Rica | organisation
faro = El Faro | outlet
list = - | document
editor = - | person
mora = Daniela Mora | person
mother = - | unnamed
union = Players' union of Costa Rica | organisation
quiros = Raúl Quirós | person
minister = - | person
pamela = Pamela Brenes | person
1 brenes
2 solano
3 solano denies
4 solano
5 solano
6 brenes
7 driver
8 brenes
9 people
10 federation thought
11 brenes
12 list writing affirms
13 faro silence
14 editor
15 federation
16 federation
17 mora
19 brenes writing
20 mora concedes
21 mother
22 union demands
23 union writing
24 quiros
25 minister promises
26 minister
28 solano
29 brenes writing
30 pamela silence
31 pamela
