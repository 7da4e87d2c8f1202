style: wire
outlet: Tacoma Evening Bulletin
published: 2025-08-06
byline: Ines Quiroga
country: Chile
---
# {c1|Cobre Alto strike to enter third week after talks collapse}, {s1|union} {k1|says}

{p=dateline v=wire@ap|CALAMA, Chile (AP) —} {s2,3 r2,3|Negotiators for the miners' union at Chile's Cobre Alto pit} {k2|rejected} {c2|the company's latest offer} {o2,3|on {d=2025-08-05|Tuesday}}, {k3|calling} {c3|it a pay cut dressed up as a raise}.

{c4|The proposal would have given each of {f=2140:workers|2,140 workers} a one-time bonus of {f=18500:USD|$18,500}}, {k4|according to} {s4 r4|a summary circulated to members}.

{c21|“Insulting,”} {k21|read} {s21 r21|a banner at the gate}.

{s5|{r5|Union president} Rosaura Maldonado} {k5|urged} {c5|the government to stay out of the dispute}. {c6|“{s7|The {r7|minister}} {k7|told} me {o7=call/2025-08-03|on the phone {d=2025-08-03|Sunday}} {c7|that the army would not be sent},”} {s6|she} {k6|said}. {c6|“I intend to hold him to it.”}

{s8 m8|Santiago} {k8|has denied} {c8|any plan to deploy troops}. {o9,10=interview|In a radio interview}, {s9,10|{r9,10|Interior Minister} Hernán Abarca} {k9|dismissed} {c9|such talk as “fantasy”} but {k10|conceded} {c10|that {s11 r11|two provincial governors} {k11|had requested} {c11|“a visible police presence”}}.

{s12|Minera Trasandina}, {u|which operates the pit}, {k12|said} {o12=statement|in a statement} {c12|output had fallen to {f=40:%:about|{h12|roughly} 40 percent} of normal}. {s13|The company} {k13|now expects} {c13|to miss its guidance for {d=2025-07/2025-09|the third quarter}}, {c14|a shortfall} that {s14|{r14|analyst} Pia Lindqvist of Borealis Metals Research} {k14|put} {c14|at {f=11000..13000:tons:about|between 11,000 and 13,000 tons}}.

{u|Copper for {d=2025-09|September} delivery climbed {f=1.8:%|1.8 percent} in London.}

{s15 r15|Two people briefed on the talks} {k15|said} {c15|the sides remain {f=4:points|four percentage points} apart}. One of them, {s16 r16|an adviser to the union} {x|who requested anonymity because the talks are private}, {k16|described} {c16|the mediator as “out of ideas.”} {s18|{r18|The mediator}, retired judge Lautaro Pizarro}, {k18|did not return} {c18|a call}.

{u|Maldonado, a former truck driver, rose to lead the union in {d=2019|2019}.} {c19|She will resign}, {s19|she} {k19|has vowed}, {c19|if members accept less than {f=9:%|9 percent}}. {s20 r20|Her aides}' {k20|expectation is} {c20|that it won't come to that}.
---
ap = Associated Press | outlet
union = Cobre Alto miners' union | organisation
negotiators = - | group
summary = - | document
maldonado = Rosaura Maldonado | person
minister = Hernán Abarca | person
chile = Government of Chile | government
governors = - | group
company = Minera Trasandina | organisation
lindqvist = Pia Lindqvist | person
briefed = - | group
adviser = - | unnamed
pizarro = Lautaro Pizarro | person
aides = - | group
banner = - | document
1 union
21 banner writing
2 negotiators denies
3 negotiators
4 summary writing
5 maldonado demands
6 maldonado
7 minister
8 chile denies
9 minister denies
10 minister concedes
11 governors demands
12 company writing
13 company thought predicts
14 lindqvist
15 briefed
16 adviser
18 pizarro silence
19 maldonado promises
20 aides thought predicts
