style: explainer
outlet: Isthmus Weekly
published: 2024-02-09
byline: Yadira Quiel
country: Panama
split: train
---
# {x|Why ships pay more to cross less water}

{u|On {d=2024-01-30|30 January} a tanker paid {f=4e6:USD|$4 million} to jump a queue of {f=54:ships|fifty-four ships}.} {c1|“We did not set that price. They did,”} {s1|the {r1|canal's deputy administrator}} {k1|said} {o1,3=call|on a call with shipowners}. {s3|Ilya Barsallo} {k3|explained} {c3|that each passage empties {f=2e8:litres:about|{h3|about} 200 million litres} of a lake from which half the country drinks}.

{x|Why is there less?} {u|The rains of {d=2023|last year} were the third lowest on record.} {s4|The {r4|meteorologists at the university}} {k4|attribute} {c4|it to El Niño}; {u|so, with a reservation, does the canal authority}. {c6|“A dry year is weather. Three in eight are a budget,”} {k6|said} {s6|Barsallo}, {u|who trained as a hydrologist}, {o6,7=interview@weekly|when she showed me the dam}. {s7|She} {k7|wants} {c7|a second reservoir on the Río Indio}. {u|Those who live there do not.} {c9|{s10|The {r10|engineers}} {k10|told} them {o10|in {d=2019|2019}} {c10|that they were measuring for a road}}, {s9|Digna Benítez, 70,} {k9|said} {o9,12=interview|at her door above the river}. {c12|“{s13|Mrs Barsallo} came herself and {k13|said} {c13|there was no decision}. My grandson showed me the decision on his telephone,”} {s12|she} {k12|said}.

{x|Is there one?} {s15|The authority} {k15|says} {c15|not yet}. {o16=document/2024-01|In minutes of its board from {d=2024-01|January}}, {u|published by the website Claro Panamá}, {s16|a {r16|director}} {k16|asks} {c16|that the word “relocation” be replaced by “accompaniment”}. {s17|The {r17|board's secretary}} {k17|does not dispute} {c17|the minutes}. {s18|He} {k18|regrets} {c18|their publication}. {c20|“Pharaoh also accompanied,”} {s20|the {r20|bishop of Colón}} {k20|told} {o20=speech|his flock on {d=2024-02-04|Sunday}}.

{x|Who pays?} {u|Shippers, for now, and so whoever buys what they carry.} {s22|The {r22|shipowners' chamber}} {k22|reckons} {c22|the surcharges will add {f=12:USD:about|{h22|some} $12} to a washing machine}. {s23|A {r23|broker in Piraeus}} {k23|thinks} {c23|it is nearer three}. {c24|“{s25|They} {k25|say} {c25|twelve} so that you are grateful for nine,”} {s24|he} {k24|wrote} {o24=letter@weekly|to me}. {s26 r26|Chile's fruit exporters} {k26|have asked} {c26|for priority}; {s27 m27|Santiago} {k27|supports} {c27|them}.

{x|And if it rains?} {c28|{k29|We shall be told} {c29|that it was never in danger}}, {s28|Mrs Benítez} {k28|said}.
---
weekly = Isthmus Weekly | outlet
claro = Claro Panamá | outlet
barsallo = Ilya Barsallo | person
meteo = - | group
engineers = - | group
benitez = Digna Benítez | person
authority = Canal authority of Panama | government
director = - | unnamed
secretary = - | unnamed
bishop = - | person
chamber = - | organisation
broker = - | unnamed
exporters = - | group
chile = Government of Chile | government
1 barsallo
3 barsallo
4 meteo
6 barsallo
7 barsallo demands
9 benitez
10 engineers
12 benitez
13 barsallo
15 authority
16 director writing demands via=claro
17 secretary neg denies
18 secretary
20 bishop
22 chamber thought
23 broker thought
24 broker writing
25 chamber
26 exporters demands
27 chile
28 benitez
29 ?
