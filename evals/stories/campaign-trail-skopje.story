style: wire
outlet: Balkan Newsroom
published: 2026-04-27
byline: Elena Trajkova
country: North Macedonia
split: train
---
# {u|Two sisters-in-law, one city hall: Bitola's runoff turns personal}

{p=dateline|BITOLA, {d=2026-04-27|April 27}} - {u|The {f=2:women|two women} who meet in {d=2026-05-03|next Sunday}'s mayoral runoff share a surname, a godfather and little else.} {s1|{r1|Mayor} Vesna Ilieva} {k1|told} {o1=speech|a rally on {d=2026-04-26|Sunday} night} {c1|that her challenger “would sell the clock tower and keep the hands”}. {s2|Marija Ilieva}, {u|who married the mayor's brother and has since left both him and the party}, {k2|replied} {o2,3=post|in a video on Facebook} {c2|that the clock had not worked since {d=2021|2021}}. {c3|“{s4|She} {k4|promised} us {c4|the time of day}, and we did not even get that,”} {s3|she} {k3|said}.

{u|The mayor won {f=41:%|41 per cent} in the first round and the challenger {f=38:%|38}.} {k5|According to} {s5|a {r5|poll for Radio Pelister}}, {c5|they are level now}. {s7|The {r7|incumbent}} {k7|told} {o7=interview@pelister/2026-04-27|the station {d=2026-04-27|this morning}} {c7|that she never looked at polls}; {s8|her {r8|press officer}} {k8 o8=message|texted} reporters a correction: {c8|she looked at good ones}.

{c9|“{s10|My {r10|sister}} {k10|has asked} me {c10|to vote for her} and {s11|my {r11|wife}} {k11|has asked} me {c11|to stay in bed},”} {k9|said} {s9|Goran Iliev}, {u|who is married to one candidate and brother to the other}, {o9=call|on the telephone from Melbourne}. {s12|Marija} {k12|put} him {k12|right}{k12|:} {c12|“Former wife.”} {c13|He would do neither}, {s13|he} {k13|said}, {c13|having no vote in Bitola}.

{u|The governing party has sent its ministers by the busload.} On {d=2026-04-24|Friday} {s14|the {r14|prime minister}} {k14|asked} {o14=speech/2026-04-24|a crowd at the railway station} {c14|to “choose family”}; {s15|his {r15|office}} {k15|explained} {o15=message|in an email} {c15|that he had meant the mayor}. {s16|The opposition} {k16|accused} {c16|him of buying the town a bus}. {c17|It cost {f=310000:EUR|€310,000}}, {s17|it} {k17|said}; {s18|the {r18|transport company}} {k18|puts} {c18|it at {f=190000:EUR:about|{h18|nearly} €190,000}}. {s19|The state electoral commission}, {u|to which the opposition complained on {d=2026-04-25|Saturday}}, {k19|has not said} {c19|when it will rule}. {c20|It would be “before the bus is old”}, {s20|its {r20|president}} {k20|assured} {o20=broadcast@sobor|viewers of Sobor TV}.

{o21=report|In its interim report}, {s21|the {r21|international observer mission}} {k21|found} {c21|the campaign “personal but free”}. {u|Its head was asked {o23=press-conference/2026-04-26|at a briefing on {d=2026-04-26|Sunday}} what personal meant}. {c23|“It means the clock,”} {s23|Kaisa Lehto, a {r23|retired Finnish judge}}, {k23|said}. {s24|She} {k24|declined} {c24|to say who had won it}.

{u|In the covered market Blagica Petrova, 70, sells peppers.} {c25|“One of them is my neighbour's girl and the other one cured my knee. {s26|My {r26|husband}} {k26|told} me {c26|to vote for the knee},”} {s25|she} {k25|said}. {s27|Mr Petrov}, {u|at the next stall with the onions}, {k27|denied} {c27|having told her anything in forty years}. {c28|“{s29|He} {k29|denies} {c29|that} too,”} {k28|said} {s28|his {r28|wife}}.
---
pelister = Radio Pelister | outlet
sobor = Sobor TV | outlet
vesna = Vesna Ilieva | person
marija = Marija Ilieva | person
poll = - | document
officer = - | unnamed
goran = Goran Iliev | person
premier = - | person
office = - | government
opposition = Opposition of North Macedonia | organisation
company = - | organisation
commission = Electoral commission of North Macedonia | government
president = - | person
mission = - | organisation
lehto = Kaisa Lehto | person
blagica = Blagica Petrova | person
petrov = Petrov | person
1 vesna
2 marija
3 marija
4 vesna promises
5 poll writing
7 vesna
8 officer writing
9 goran
10 vesna demands
11 marija demands
12 marija
13 goran
14 premier demands
15 office writing
16 opposition accuses
17 opposition
18 company
19 commission silence
20 president
21 mission writing
23 lehto
24 lehto silence
25 blagica
26 petrov demands
27 petrov denies
28 blagica
29 petrov denies
