style: wire
outlet: Sahel Press Agency
published: 2024-09-18
byline: Idrissa Kane
country: Niger
split: train
---
# {s1|Army} {k1|denies} {c1|shots at barracks were a mutiny}

{p=dateline|TAHOUA, Sept 18 (SPA) -} {c2|Gunfire heard before dawn at a barracks in central Niger was “a training exercise with poor manners”}, {s2|the army's general staff} {k2|said} {o2,3=broadcast@statetv/2024-09-18|in a message read on state television at midday {d=2024-09-18|Wednesday}}. {s3|It} {k3|urged} {c3|the public to ignore “cassandras with telephones”}.

{c4|{f=3:people|Three people} were hit by stray rounds}, {s4|a {r4|doctor at the town's hospital}} {k4|told} {o4=interview@rfa|Radio Fraternité}. {s5|The {r5|governor}, Colonel Abdou Saley}, {k5|gave} {o5=press-conference|reporters in his courtyard} {k5|a lower figure}: {c5|{f=0:people|none}}. {s6|He} {k6|took no questions about} {c6|the ambulances}.

{s7 r7|Two soldiers} {k7|described} {o7=call|by telephone from inside the camp} {c7|a quarrel over unpaid bonuses}. {c8|“We had been promised them at the {d=2024-08-03|August 3} parade. {s9|The minister} {k9|gave his word} {c9|in front of the flag},”} {s8 r8|one of them} {k8|said}. {s10|The {r10|defence minister}, Hadiza Moussa}, {k10|did not return} {c10|calls}; {s11|{r11|her predecessor}, now in exile in Cotonou}, {k11|wrote} {o11=post|on Facebook} {c11|that bonuses “were always paid in rumours”}.

{s12|The United States embassy} {k12|advised} {o12=statement|in a security alert} {c12|its citizens to stay indoors}. {s13|The West African bloc ECOWAS} {k13|voiced} {o13=statement/2024-09-17|in a communiqué issued in Abuja {d=2024-09-17|late on Tuesday}, before the shooting,} {c13|“full confidence in the calm”}. {c14|It would look into the timing}, {s14|a {r14|spokesman}} {k14|said} {o14|afterwards}.
---
rfa = Radio Fraternité | outlet
army = Nigerien army | government
doctor = - | unnamed
saley = Abdou Saley | person
soldiers = - | group
soldier = - | unnamed
moussa = Hadiza Moussa | person
former = - | person
embassy = United States embassy | government
ecowas = ECOWAS | organisation
spokesman = - | unnamed
statetv = - | outlet
1 army denies
2 army
3 army demands
4 doctor
5 saley
6 saley silence
7 soldiers
8 soldier
9 moussa promises
10 moussa silence
11 former writing
12 embassy writing demands
13 ecowas writing
14 spokesman promises
