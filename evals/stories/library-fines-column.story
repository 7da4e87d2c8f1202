style: opinion
outlet: Duluth Harbor Tribune
published: 2025-04-21
byline: Marguerite Okonski
split: train
country: United States
---
# {u|Forgive the fines, keep the shame}

{u|{r1|My grandmother} owed the Duluth Public Library {f=11.40:USD|$11.40} when she died.} {s1|She} {k1|considered} {c1|it a debt of honor}. {s2|{r2|Her sister} Wilhelmina} {k2|was of the opinion} {c2|that the library had it coming}.

{u|So I am not neutral.} {u|But I can read a spreadsheet}, and {o3,4=meeting/2025-04-14|at {d=2025-04-14|last Monday's} council meeting} {s3|{r3|Councilor} Brad Hautala} brandished his own {k3|to prove} {c3|that scrapping late fees would “turn the stacks into a flea market.”} {c4|“{s5 m5|St. Cloud} {k5|admits} {c5|it lost {f=9:%|9 percent} of its collection},”} {s4|he} {k4|thundered}.

{u|I {o6=call@own|called St. Cloud}.} {c6|“{s7|We} {k7|never told} anybody {c7|that},”} {k6|said} {s6|Yolanda Pruitt}, {u|who has run circulation there since {d=2009|2009}}. {c6|“{s8 r8|Our report} {k8|says} {c8|point nine}. Somebody dropped a decimal.”}

{u|To his credit, the councilor {o9,13=call@own|rang me back}.} {s9|He} {k9|allowed} {c9|that he got it from {s10|a blog called The Quiet Shelf}, which {k10|had attributed} {c10|it to “{s11 r11|a librarian friend} {k11|who swears} {c11|it's true}”}}. {x|Would he correct the record?} {c13|“Let me think about it,”} {k13|was} {s13|his} {k13|reply}.

{c14|Nobody reads anymore}: {k14|that is} {s14 r14|my neighbor}{k14|'s contention}. {u|His teenage daughter was sitting right there with a paperback.}

{u|Here is what the fines bought us.} {c16|In {d=2024|2024} the city took in {f=23118:USD|$23,118} and spent {f=31000:USD:about|{h16|around} $31,000} collecting it}, {k16|according to} {s16 r16|the finance director's own memo}. {c17|Children under 12 hold {f=4/10:cards|four in ten} blocked cards}, {s17|it} {k17|goes on}, {c17|most of them in Lincoln Park}. {s18|The American Library Association} {k18|has urged} {c18|members to drop fines} since {d=2019|2019}. {s19 m19|City Hall}{k19|'s answer}? {c19|“Under review.”}

{k23|I am told} {c23|there is a principle at stake}. {s20|{r20|Mayor} Ingrid Solheim, a friend of this column until breakfast}, {k20|likes to say} {c20|that “a promise is a promise.”} {u|Fine.} {s21|The library} {k21|promised} {c21|books to everyone} {o21|in {d=1902|1902}}. {u|It's carved over the door.}

{s22|I} {k22|propose} {c22|a swap: forgive the money, and read out the names of the overdue, aloud, at the {x|Fourth of July} picnic}. {u|Wilhelmina would have come for the cake.}
---
shelf = The Quiet Shelf | outlet
grandma = - | unnamed
wil = Wilhelmina | person
hautala = Brad Hautala | person
stcloud = City of St. Cloud | government
pruitt = Yolanda Pruitt | person
report = - | document
friend = - | unnamed
neighbor = - | unnamed
memo = - | document
ala = American Library Association | organisation
city = City of Duluth | government
solheim = Ingrid Solheim | person
library = Duluth Public Library | organisation
okonski = Marguerite Okonski | person
own = Duluth Harbor Tribune | outlet
1 grandma thought
2 wil thought
3 hautala
4 hautala
5 stcloud concedes
6 pruitt
7 pruitt neg
8 report writing
9 hautala concedes
10 shelf writing
11 friend
13 hautala
14 neighbor
16 memo writing
17 memo writing
18 ala demands
19 city
20 solheim
21 library promises
23 ?
22 okonski writing demands
