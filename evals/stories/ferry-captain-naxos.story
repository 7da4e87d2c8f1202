style: tabloid
outlet: Kykladika Nea
published: 2025-08-29
byline: Thodoris Vamvakas
country: Greece
split: train
---
# {c1|“She left me on the quay with the sheep!”}
## {u|Ferry row: mayor of tiny Iraklia takes on {x|“Captain Katina”}}

{u|The last boat to Iraklia sailed four minutes early on {d=2025-08-26|Tuesday}, and without the mayor.} {c2|“I waved, and she blew the horn,”} {s2|Stamatis Gavalas} {k2|raged} {o2,4=call@kykla|down the phone to Kykladika Nea}. {s4|He} {k4|swears} {c4|that his watch was right}. {u|With him on the quay stood {f=11:sheep|eleven sheep} and a bishop.} {c6|{s5|The {r5|bishop}} {k5|forgives} {c5|her}}, {s6|his {r6|driver}} {k6|says}.

{x|And the lady?} {c7|“My timetable says 17.10. {s8|The {r8|mayor}} {k8|says} {c8|17.14}. The sea decides,”} {k7|laughed} {s7|Katerina Melaniti, {r7|captain} of the Express Kythnos}, {o7,10=interview|over a coffee on the bridge}. {s10|The {r10|grandmother}}, {u|one of {f=3:women|three women} who command a ferry in the Aegean}, {k10|said} {c10|{s11|a {r11|deckhand}} {k11|had called out} {c11|the mayor's name} twice}. {s12|The {r12|deckhand}} {k12|remembers} {c12|calling it once, quietly}.

{s13|The {r13|shipping company}} {k13|is standing by} {c13|its captain}. {s14|It} {k14|offered} Mr Gavalas {c14|a free cabin}, {u|which he turned down}. {c15|He wanted an apology, not a bunk}, {s15|he} {k15|said} {o15,16,17=broadcast@sto|live on the breakfast show of Sto Kyma FM}. {s16|The {r16|host}} {k16|asked} {c16|what he had been doing until 17.14}. {c17|“Working,”} {k17|snapped} {s17|the {r17|mayor}}. {c18|“{c20|He was having an ice cream}, {s20|my {r20|cousin}} {k20|says}. She sold it to him,”} {k18 o18=message@sto|texted} {s18|a {r18|listener}}.

{u|The port authority has opened an inquiry.} {s23|Its {r23|commander}} {k23|would say} only {c23|that four minutes are four minutes}. {c24|“{k25|I have been told} {c25|to be at his office on {d=2025-09-01|Monday} at nine}. I shall be there at five to,”} {s24|Captain Melaniti} {k24|promised}. {s26|The {r26|farmer} who owns the sheep}, {u|and who waited until {d=2025-08-28|Thursday},} {k26|has no complaint}{k26|:} {c26|“{s27|She} {k27|warned} me {o27|{d=2025-08-25|the day before}} {c27|that the wind was coming}. Nobody warns the mayor of anything.”}
---
kykla = Kykladika Nea | outlet
sto = Sto Kyma FM | outlet
gavalas = Stamatis Gavalas | person
bishop = - | person
driver = - | unnamed
melaniti = Katerina Melaniti | person
deckhand = - | unnamed
company = - | organisation
host = - | unnamed
cousin = - | unnamed
listener = - | unnamed
commander = - | person
farmer = - | unnamed
1 gavalas
2 gavalas
4 gavalas
5 bishop
6 driver
7 melaniti
8 gavalas
10 melaniti
11 deckhand
12 deckhand
13 company
14 company promises
15 gavalas
16 host
17 gavalas
18 listener writing
20 cousin
23 commander
24 melaniti promises
25 ? demands
26 farmer
27 melaniti predicts
