style: diary
outlet: The Corridor
published: 2026-06-05
byline: Hugo Wouters
country: Belgium
split: train
---
# {u|The Corridor: a commissioner loses her chair}

{x|Happy Friday, and thank you to the many of you who wrote about the lifts.} {u|The story of the week is a piece of furniture.} {u|When Commissioner Ilze Krastiņa arrived for {d=2026-06-02|Tuesday}'s lunch with {f=27:ambassadors|27 ambassadors}, somebody was sitting in her place.} {u|It was Margrethe Holt, the trade chief.} {s1|She} {k1|says} {c1|{k2|she was told} {c2|it was hers}}. {x|By whom?} {c3|“By the card,”} {s3|she} {k3|told} {o3=interview@corridor|us}. {s4|The {r4|card}} {k4|said} {c4|“Commissioner”}. {u|Both of them are.}

{u|Krastiņa's people are furious in the plural.} {c5|“{k6|We were told} {c6|there would be one of us},”} {s5,7|a {r5|member of her cabinet}} {k5|texted} {o5,7=message@corridor/2026-06-02|The Corridor at 2.14 p.m.}, and at 2.31 {k7|asked} {c7|that this not be printed}. {c9|His commissioner “will stand for anyone who asks nicely”}, {s9|{r9|Holt's spokesman}, Joris Peeters}, {k9|said} {o9,10,11=press-conference/2026-06-03|at the midday briefing on {d=2026-06-03|Wednesday}}. {s10|A {r10|reporter}} {k10|asked} {c10|whether that was an apology}. {s11|He} {k11|said} {c11|he would check}. {u|He is checking still.}

{s12|The Cypriot presidency}, {u|whose lunch it was}, {k12|blames} {c12|the protocol service}. {s13|The service}, {o13,14=letter|in a note} that has reached us through {f=3:delegations|three delegations}, {k13|blames} {c13|the presidency}. {s14|It} {k14|regrets} {c14|“a surplus of principals”}; {c15|its author had wanted to write “commissioners”}, {k15|we hear}. {s17,18 r17|Denmark's ambassador} {k17|thinks} {c17|the affair rather funny} and {k18 o18,19=letter|cabled} {c18|as much} to Copenhagen. {c19,20|“I have not enjoyed a meal like it since the fishing quotas,”} {s19|he} {k19|wrote}, {k20|according to} {s20|{d=2026-06-04|Thursday}'s Sundposten}. {s21|He} {k21|confirmed} {c21|having written it} {o21,23=interview@sund|to the paper}; {c23|he had not expected to read it}, {s23|he} {k23|added}.

{x|OVERHEARD.} {c24|The liberals will back the deforestation delay}, {k24|according to} {s24 r24|two of their MEPs}. {s25 r25|A third} {k25|says} {c25|they will not}, {u|and she holds the pen}. {c26|“Watch what I table, not what they tell you,”} {s26|she} {k26|said} in the queue for coffee. {s28|The {r28|group's leader}} {k28|promised} {o28=post|on LinkedIn} {c28|that there would be one position}. {k29|On} {s29|the secretariat's} {k29|latest count} {c29|there are {f=4:positions|four}}.

{x|MOVING.} {s30|Our colleague Petra Novotná} {k30|hears} {c30|that the head of the legal service is off to Luxembourg}. {s31|The court} {k31|says} {c31|it knows nothing of it}. {s33|The {r33|lawyer} himself} {k33|says} {c33|he does not either}.

{x|YOU WRITE.} {c35|“Lift C has been broken since Maastricht,”} {k35|writes} {s35|a {r35|reader at the Council}}. {s36 r36|Another}, {u|who signs herself {x|“Stairs”}}, {k36|suggests} {c36|that we ask the buildings office}. {s37|It} {k37|told} {o37=interview@corridor|us} {c37|that C is the one that works}. {x|CORRECTION.} {o38=article|{d=2026-05-29|Last Friday}} {s38|we} {k38|wrote} {c38|that the Estonian minister sang at dinner}. {s39|His {r39|office}} {k39|informs} {o39=interview@corridor|us} {c39|that he recited}.
---
corridor = The Corridor | outlet
sund = Sundposten | outlet
holt = Margrethe Holt | person
card = - | document
member = - | unnamed
peeters = Joris Peeters | person
reporter = - | unnamed
cyprus = Cypriot presidency | government
protocol = Protocol service | organisation
dane = - | person
meps = - | group
third = - | unnamed
leader = - | person
secretariat = Secretariat | organisation
novotna = Petra Novotná | person
court = Court | organisation
head = - | person
reader = - | unnamed
stairs = - | unnamed
buildings = Buildings office | organisation
estonian = - | government
1 holt
2 ?
3 holt
4 card writing
5 member writing
6 ?
7 member writing demands
9 peeters
10 reporter
11 peeters
12 cyprus accuses
13 protocol writing accuses
14 protocol writing
15 ?
17 dane thought
18 dane writing
19 dane writing in=20
20 sund writing
21 dane affirms
23 dane
24 meps
25 third
26 third
28 leader writing promises
29 secretariat
30 novotna
31 court
33 head
35 reader writing
36 stairs writing demands
37 buildings
38 corridor writing
39 estonian
