style: tabloid
outlet: La Neta English
published: 2026-09-15
byline: Paulina Xicale
country: Mexico
---
# {u|Mask off, secret out}: {s1 r1|dentist} {k1|confesses} {c1|he IS the Blue Bat}

{u|For 19 years El Murciélago Azul showed nobody his face, not even the taxman.} {u|One tug by Rey Cacahuate at the Arena Ángeles on {d=2026-09-13|Sunday} and all Puebla saw a moustache.}

{c2|“{s3 r3|A patient} {k3|sent} me the photo {k3|and asked}, {c3|‘Doctor, isn't this you?’} I had my hands in her mouth,”} {s2|Ulises Tamariz, 47}, {k2|sighed} {o2=interview@neta|to La Neta between root canals}.

{s4|His {r4|wife}, Graciela}, {k4|had always understood} {c4|that he sang in a choir}. {c6|“Everybody at school knows,”} {k6|was} {s6 r6|their teenage daughter}{k6|'s contribution}.

{k7|Under} {s7 r7|article 4 of the state wrestling code}, {c7|a mask torn off outside a wager bout costs the culprit a year}. {s8|{r8|Commissioner} Eleuterio Paz} {k8|has ordered} Rey Cacahuate {c8|to explain himself on {d=2026-09-17|Thursday}}. {c9|He was merely straightening his rival's chin strap}, {k9|pleads} {s9|the {r9|villain}}, {u|who is Toribio Nava on his electricity bill}.

{k10|At ringside the whisper is} {c10|of money}. {c11,12|{s13 r13|A promoter in Veracruz} {k13|had offered} Nava {c13|{f=300000:MXN|300,000 pesos} for the face}}, {k11|alleges} {s11|the sports daily Tres Caídas}, {k12|whose informant is} {s12|{r12|a man} who carries towels}. {c14|“A masked lie,”} {k14|thundered} {s14|Nava}. {s15|The paper} {k15|answers} {c15|that it has a tape on which {s16|he} {k16|says} {c16|“{s17 r17|the Veracruz fellow} {k17|swore} {c17|I'd be paid by {d=2026-09-11|Friday}}”}}. {s18|{r18|His lawyer} Amparo Quintanar} {k18|questions} {c18|whether the voice is his}.

{u|The Bat won {f=212:bouts|212 bouts}, lost {f=190:bouts|190} and drew one, against a man who turned out to be his postman.} {u|He never took more than his bus fare, a detail that endeared him to the cheap seats and baffled the dear ones.}

{u|The telephone at the surgery has not stopped.} {s19|{r19|Tamariz's mother}, Doña Chole}, {k19 o19=call|rang to ask} {c19|why a singer needs a cape}. {s20|The Dental College} {k20|is mulling} {c20|a rule against members “removing teeth in {f=2:capacities|two capacities}.”} {s21|The tax service} {k21|isn't telling} {c21|whether it will audit 19 years of choir practice}, and {s22 r22|the choir} {k22|wishes} {c22|to be left out of it}.

{s23|{r23|Lucha historian} Baltasar Ríos} {k23|mourns} {c23|an age}. {c24|“{s25 r25|The old masters} {k25|held} {c25|that a man without his mask is only late for work},”} {s24|he} {k24|told} {o24=interview@neta|us}. {s26 r26|A bedsheet hung from the arena's balcony} {k26|takes another view}: {c26|“Now do the politicians!”}

{s27|The {r27|dentist}} {k27|means} {c27|to fight on, bare-faced, as {x|‘The Molar’}, starting {d=2026-09-20|next Sunday}}. {s28|Graciela} {k28|has promised} {c28|to sit in the front row, “booing”}.
---
neta = La Neta English | outlet
tamariz = Ulises Tamariz | person
patient = - | unnamed
graciela = Graciela Tamariz | person
daughter = - | unnamed
code = - | document
paz = Eleuterio Paz | person
nava = Toribio Nava | person
promoter = - | unnamed
caidas = Tres Caídas | outlet
towels = - | unnamed
quintanar = Amparo Quintanar | person
chole = Doña Chole | person
college = Dental College of Puebla | organisation
tax = Mexican tax service | government
choir = - | organisation
rios = Baltasar Ríos | person
masters = - | group
sheet = - | document
1 tamariz concedes
2 tamariz
3 patient
4 graciela thought
6 daughter
7 code writing
8 paz demands
9 nava
10 ?
11 caidas writing accuses
12 towels in=11
13 promoter promises
14 nava
15 caidas
16 nava
17 promoter promises
18 quintanar doubts
19 chole
20 college intent
21 tax silence
22 choir demands
23 rios thought
24 rios
25 masters thought
26 sheet writing
27 tamariz intent
28 graciela promises
