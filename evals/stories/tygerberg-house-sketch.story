style: diary
outlet: The Vaal Gazette
published: 2025-11-19
byline: Pieter Sithole-Brand
country: South Africa
---
# {u|The lights, and other points of disorder}

{u|The House sat at two, stood at ten past and was in full cry by the quarter.} {s1|{r1|Electricity minister} Thandeka Mokgosi} {k1|had come to announce} {c1|that the lights would stay on}. {u|They went off.} {c2|‘A scheduled test,’} {s2|she} {k2|informed} the darkness.

{c3|‘{s4|She} {k4|said} {c4|that in {d=2025-06|June}},’} {k3|came} {s3 r3|a bass voice from the rear}. {c3|‘{s5 r5|The record} {k5|has} {c5|{s6|her} {k6|saying} {c6|it}, with a smile}.’}

{s7|The {r7|Speaker}, Joubert Mahlatsi}, {k7|pleaded} {c7|for one conversation at a time}. {s8|Koos Terblanche, {r8|leader of the Farmers' Front}}, {k8|begged to move} {c8|that the sitting adjourn for want of a visible government}. {s9|{r9|Chief whip} Nomvula Jantjies} {k9|objected} {c9|that {s10|he} {k10|had described} {c10|her as ‘a load-shedder’}}; {s11,12|he} {k11|would have none of} {c11|it}, {k12|pointing out} {c12|that {k13|the term} {s13|he} {k13|used was} {c13|‘load-bearing’}}.

{k14|Behind the merriment lies a rumour} {c14|that the cabinet is to be reshuffled on {d=2025-11-21|Friday}}. {c15,16|{s17|The {r17|president}} {k17|has already offered} a retired banker {c17|the power portfolio}}, {s15|the {x|Sunday} Lowvelder} {k15|had it} {o15|at {d=2025-11-15/2025-11-16|the weekend}}, {k16|thanks to} {x s16|‘{r16|a fellow dinner guest}’}. {s18|The presidency} {k18|does not comment} {c18|on dinners}. {c19|She serves}, {s19|Mrs Mokgosi} {k19|is fond of saying}, {c19|at the pleasure of the grid}.

{u|And so to questions.} {s20|Sipho Damonse, {r20|the member for Gariep}}, {k20|wished to be told} {c20|what had become of {f=3.1e9:ZAR|R3.1bn} set aside for batteries}. {c21|It was ‘ring-fenced’}, {s21|the {r21|minister}} {k21|replied}. {c22|‘Then might we see the ring?’} {s22|he} {k22|persisted}. {s23|{r23|A civil servant's note}, passed forward and read out by mistake}, {k23|recommended} {c23|‘change the subject’}. {s24|She} {k24|assured} {o24=speech|members} {c24|that {s25|the author} {k25|had only meant} {c25|the subject of the next slide}}.

{s26 r26|The deputy minister}, {u|asleep until then,} {k26|was heard to murmur} {c26|‘Hear, hear’}. {s27 r27|A delegation of schoolgirls from Tygerberg in the gallery} {k27|was of the view}, {k27|audibly expressed}, {c27|that {s28 r28|their history teacher} {k28|had exaggerated} {c28|nothing}}.

{c29|It had been}, {k29|reflected} {s29|Old Petrus, {r29|the usher}}, {c29|a quiet day}. {c30|‘{s31 r31|My predecessor} {k31|used to tell} me {c31|to bring a candle},’} {s30|he} {k30|said}, and lit his own.
---
lowvelder = Sunday Lowvelder | outlet
mokgosi = Thandeka Mokgosi | person
bass = - | unnamed
record = - | document
mahlatsi = Joubert Mahlatsi | person
terblanche = Koos Terblanche | person
jantjies = Nomvula Jantjies | person
president = - | person
guest = - | unnamed
presidency = Presidency of South Africa | government
damonse = Sipho Damonse | person
civilnote = - | document
deputy = - | person
girls = - | group
teacher = - | unnamed
petrus = Old Petrus | person
predecessor = - | unnamed
author = Author of the note | unnamed
1 mokgosi
2 mokgosi
3 bass
4 mokgosi
5 record writing
6 mokgosi
7 mahlatsi demands
8 terblanche demands
9 jantjies
10 terblanche
11 terblanche denies
12 terblanche affirms
13 terblanche
14 ?
15 lowvelder writing
16 guest in=15
17 president promises
18 presidency silence
19 mokgosi
20 damonse
21 mokgosi
22 damonse
23 civilnote writing demands
24 mokgosi
25 author thought
26 deputy
27 girls thought
28 teacher neg
29 petrus
30 petrus
31 predecessor demands
