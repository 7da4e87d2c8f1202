style: broadsheet
outlet: Ulaan Post
published: 2023-12-14
byline: Enkhzul Batdorj
country: Mongolia
---
# {u|A ledger with two columns keeps Sükhbaatar Square awake}

{u|It was minus thirty-one on the square and nobody was going home.} {c2|“Where are the wagons?”} {k2|inquired} {s2 r2|the largest of the banners}; {s3 r3|a smaller one} {k3|supplied} {c3|a surname}.

{u|Indoors, the surname's owner had the floor.} {s4|Tsogtbaatar Dorjpalam, {r4|chairman of the state coal company until {d=2023-09|September}}}, {k4|would have} deputies {k4|believe} {c4|that the {f=6200000:tonnes|6.2 million tonnes} missing from the customs ledger never existed}. {c5|“{s6 r6|The Chinese side} {k6|recorded} {c6|each train at the mine and again at the border},”} {s5|he} {k5|testified} {o4,5=hearing|in the televised hearing on {d=2023-12-13|Wednesday}}. {c5|“{s7|We} {k7|raised} {c7|it}, and {s8 r8|their customs man} {k8|replied} {c8|that two columns look better than one}.”}

{u|The anti-corruption authority has sent deputies a report in sealed envelopes; an unsealed one has reached this newspaper.} {o10,12=report|In it} {s10 r10|two dispatchers from the Gashuun crossing} {k10|depose} {c10|that they {k11|were instructed} {c11|to wave through trains without papers on eleven nights}}. {c12|One of them {k13|was led to understand} {c13|that {s14 r14|“the tall house”} {k14|had blessed} {c14|it}}}, {k12|notes} {s12|its author, {r12|investigator} Davaakhüü Ser-Od}, without asking which house is tall.

{s15|The presidency} {k15|took umbrage}: {c15|the head of state “has never blessed a train”}. {s16,17|{r16,17|Prime Minister} Oyuntuya Ganzorig} {k16|has owned} {c16|that “something large and black went missing on our watch”} and {k17|vowed} {c17|to publish every offtake contract by {d=2024-02|the lunar new year}}. {k18|In the judgment of} {s18|Munkhbat Altan, {r18|a political scientist at the National University}}, {c18|the vow is {h18|perhaps} worth less than the contracts}.

{u|Beijing's embassy put up an extra fence.} {c19,20|{s21|It} {k21|has told} exporters {c21|to expect slower clearance while the square is occupied}}, {s19|Eagle TV} {k19|reports}, {k20|on information from} {s20 r20|a freight broker}; {s22|the embassy} {k22|did not acknowledge} {c22|a query from the Post}. {s23 r23|Brokers} {k23|fret} {c23|that the queue at the border, now {f=1900:lorries|1,900 lorries}, will not clear by the holiday}.

{c24|“{s25 r25|My father} {k25|believed} {c25|the mine would pay for my teeth},”} {k24|read} {s24 r24|the placard of a student called Nomin}, {u|who has been on the square since {d=2023-12-05|the first night}}. {s26|She} {k26|plans} {c26|to stay until somebody says where the wagons are}.
---
eagle = Eagle TV | outlet
banner = - | document
small = - | document
tsogt = Tsogtbaatar Dorjpalam | person
china = - | group
customs = - | unnamed
disp = - | group
tall = - | unnamed
serod = Davaakhüü Ser-Od | person
pres = Presidency of Mongolia | government
oyun = Oyuntuya Ganzorig | person
munkh = Munkhbat Altan | person
broker = - | unnamed
embassy = Embassy of China | government
brokers = - | group
placard = - | document
father = - | unnamed
nomin = Nomin | person
2 banner writing
3 small writing
4,5,7 tsogt
6 china writing
8 customs
10 disp writing
11 ? demands
12 serod writing affirms
13 ?
14 tall
15 pres denies
16 oyun concedes
17 oyun promises
18 munkh thought
19 eagle writing
20 broker in=19
21 embassy demands
22 embassy silence
23 brokers thought predicts
24 placard writing
25 father thought
26 nomin intent
