style: opinion
outlet: The Otago Correspondent
published: 2026-05-27
byline: Philippa Teague
country: New Zealand
---
# {x|Leave the bus lane alone}

{u|My father sold cars on Cumberland Street for thirty years and took the bus home.} {c2|“Never drive what you sell,”} {s2|the {r2|old man}} {k2|used to say}, {u|and I have thought of him a good deal during the council's long quarrel with itself about the bus lane outside what was once his yard}.

{u|The facts first.} {u|The lane is {f=1.3:kilometres|1.3 kilometres} long.} {u|It was painted in {d=2024-10|October 2024} at a cost of {f=940000:NZD|$940,000}.} {u|It carries the number 8, the number 63 and, on {x|Sundays}, the brass band.} {s3 r3|The traders on the street} {k3|say} {c3|it has cost them {f=1/5:trade|a fifth of their trade}}. {s4 r4|The council's own survey}, {u|which it sat on until a resident pried it loose under the Official Information Act}, {k4|puts} {c4|the loss at {f=3:%|3 per cent}, “within what the weather could explain”}.

{s5|{r5|Councillor} Trevor Munro} {k5|finds} {c5|that survey “insulting to shopkeepers”}. {s6|{r6|Councillor} Ana Munro}, {u|who is married to him and sits two chairs to his left}, {k6|finds} {c6|it generous}. {o7,8,9=meeting|At {d=2026-05-25|Monday's} meeting} {s7|he} {k7|moved} {c7|that the lane be suspended}; {s8|she} {k8|moved} {c8|that the motion be}. {s9|The {r9|mayor}}, {u|a patient woman}, {k9|called for} {c9|scones}.

{u|I have no quarrel with shopkeepers.} But {c10|a street is not a till}, {k10|as} {s10|the {r10|Danish planner} Grethe Rosenkilde} {k10|once wrote}, and {u|a customer who arrives by bus has two hands free to carry things}. {c12|“You can't put a wardrobe on the 63,”} {s12|Barry Leckie of Leckie Furnishing} {k12|objected} {o12,13=call@own|when I rang him}. {s13|I} {k13|asked} {c13|when he had last sold a wardrobe to somebody who took it home in a Corolla}. {s14|He} {k14|thought} {c14|it was {d=1998|1998}}.

{s15|The Automobile Association}, to its credit, {k15|does not claim} {c15|that the lane has slowed anybody down}. {s16|It} {k16|says} only {c16|that {s17 r17|drivers} {k17|feel} {c17|slowed}}. {u|I feel sixty-one; my birth certificate has me at fifty-eight; nobody has suspended the certificate.}

{s18|Mr Munro} {k18|warns} {c18|that Dunedin will “die from the middle”}. {u|It has been dying from the middle since before I was born.} My father kept {s19|a {r19|drawer of cuttings}} {k19|foretelling} {c19|that trams would kill it, then the loss of trams, then parking meters}. {s22|The yellowest of them, an Evening Star of {d=1931|1931}}, {k22|blames} {c22|ladies' bicycles}.

I {k23|am told} {c23|that the vote next week will be close}. {x|May it be lost}.
---
father = - | unnamed
traders = - | group
survey = - | document
trevor = Trevor Munro | person
ana = Ana Munro | person
mayor = - | person
rosenkilde = Grethe Rosenkilde | person
leckie = Barry Leckie | person
teague = Philippa Teague | person
automobile = Automobile Association | organisation
drivers = - | group
cuttings = - | document
star = Evening Star | outlet
own = The Otago Correspondent | outlet
2 father demands
3 traders
4 survey writing
5 trevor thought
6 ana thought
7 trevor demands
8 ana demands
9 mayor demands
10 rosenkilde writing
12 leckie
13 teague
14 leckie thought
15 automobile neg
16 automobile
17 drivers thought
18 trevor predicts
19 cuttings writing predicts
22 star writing accuses
23 ?
