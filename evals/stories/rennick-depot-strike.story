style: local
outlet: Rennick Valley Record
published: 2026-02-19
byline: Colleen Dube
country: Canada
split: train
---
# {u|Buses stay in as depot vote goes to a recount}

{c1|Rennick's {f=64:buses|64 buses} will not move before {d=2026-02-23|Monday}}, {s1|the union} {k1|said} {o1,2|on {d=2026-02-18|Wednesday} night}. {s2|It} {k2|accused} {c2|the city of counting {f=9:ballots|nine ballots} twice}.

{u|Transit Workers Local 311 represents drivers, mechanics and the {f=2:women|two women} who run the lost-and-found.} {c3|“Those two have not had a raise since {d=2017|2017},”} {s3|its {r3|president}, Marcel Okoro}, {k3|said} {o3=call|by phone}. {s4|The {r4|women} themselves} {k4|would not talk to} {c4|us}. {c5|“Marcel speaks for us, and he speaks enough,”} {s5|{r5|one of them}} {k5|offered} {o5=message|in a text message}.

{s6|A {r6|city spokesperson}} {k6|called} {c6|the double count “a clerical rumour”}. {s7|Tanis Beaulieu} {k7|pointed out} {c7|that the ballots had been tallied by a retired judge}. {s8|The {r8|judge}}, {u|reached while shovelling his walk}, {k8|said} {c8|he had tallied what he was handed}. {c9|“Nobody handed me a list,”} {s9|he} {k9|added}.

{s10|The city} {k10|has offered} {c10|{f=4.5:%|4.5 per cent} over two years}. {s11|The union} {k11|wants} {c11|{f=9:%|nine}}. {s12 r12|A mediator's report} {k12|recommended} {o12|in {d=2026-01|January}} {c12|something in between}, {u|and both sides have since thrown it out}. {c13|“{s14|They} {k14|say} {c14|they read it}. It was four pages, and {s15|they} {k15|asked} me {c15|what was on the fifth},”} {k13|complained} {s13|the {r13|mediator}, Joan Petrie}.

{u|For now people walk.} {s16|A {r16|nurse} on her way to a night shift at St. Alban's} {k16|said} {c16|she had been late four times this week}. {s17|Her {r17|supervisor}} {k17|had told} her {c17|not to worry}; {s18|the hospital} {k18|warned} her {o18=letter|in a letter} {c18|that the next time would be docked}. {c19|“I have driven that route for twenty years,”} {k19|said} {s19|a {r19|driver} picketing at the gate}, {u|handing her a coffee}. {c19|“I'd take her myself, but the keys are inside.”}

{s21|{r21|Mayor} Lorne Fitch} {k21|says} {c21|he will not call in private coaches}. {s22|His {r22|predecessor}}, {u|who did so in {d=2009|2009}}, {k22|has advised} him {c22|against it}. {s23|Council} {k23|is to debate} {c23|the offer on {d=2026-02-20|Friday}}. {s24|The {r24|mayor}} {k24|hopes} {c24|for a short evening}.
---
union = Transit Workers Local 311 | organisation
okoro = Marcel Okoro | person
women = - | group
woman = - | unnamed
beaulieu = Tanis Beaulieu | person
judge = - | person
city = City of Rennick | government
report = - | document
petrie = Joan Petrie | person
nurse = - | unnamed
supervisor = - | unnamed
hospital = St. Alban's | organisation
driver = - | unnamed
fitch = Lorne Fitch | person
predecessor = - | person
council = Rennick council | government
1 union
2 union accuses
3 okoro
4 women silence
5 woman writing
6,7 beaulieu
8,9 judge
10 city promises
11 union demands
12 report writing
13 petrie accuses
14 union+city
15 union+city
16 nurse
17 supervisor demands
18 hospital writing predicts
19 driver
21 fitch
22 predecessor demands
23 council intent
24 fitch thought
