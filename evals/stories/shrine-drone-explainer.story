style: explainer
outlet: Kansai Today
published: 2025-11-05
byline: Naomi Fujii
country: Japan
split: train
---
# {u|Why a drone cannot bow: the quarrel at Ikuta in five answers}

## {x|Who started it?}

{u|A courier firm, Tobikawa, flew a parcel over the inner gate of a shrine.} {s1|The {r1|head priest}, Shigeru Mibu}, {k1|responded} {o1=document/2025-10-20|in brushwork, on a board beside the offertory box, on {d=2025-10-20|October 20}}: {c1|“The gods were not home to visitors from above.”} {s2|Tobikawa} {k2|apologised} {o2|{d=2025-10-21|the next day}} {k2|for} {c2|“altitude”}.

## {x|Was a law broken?}

{s3|The transport ministry} {k3|thinks} {c3|there was nothing to break}. {c4|The flight plan was in order}, {s4|an {r4|official of its aviation bureau}} {k4|replied} {o4=statement@kansai|to a list of questions sent by Kansai Today}. {u|Not everybody is sure.} {o6=appearance/2025-11-01|At a symposium in Kobe on {d=2025-11-01|Saturday}} {s6|{r6|aviation lawyer} Keiko Ono} {k6|pointed out} {c6|that airspace over “places of worship at worship” is closed}. {s7|The {r7|ministry's delegate}} {k7|rose to say} {o7=appearance/2025-11-01|there} {c7|that a gate is not a place}.

## {x|What do the neighbours say?}

{s8 r8|The shopkeepers' association} {k8|petitioned} the mayor {o8=letter/2025-10|in {d=2025-10|October}} {c8|for a second drone}. {c9|“Business was up a fifth,”} {s9|its {r9|treasurer}, Hiro Nakase}, {k9|confessed} {o9,10=interview|over grilled eel at his own counter}. {s10|He} {k10|would not hear} {c10|of bowing}. {s11 r11|Schoolchildren} {k11|have nicknamed} {c11|the machine {x|“the crow”}}.

## {x|And the mayor?}

{s12|Mayor Kenta Oba} {k12|told} {o12=meeting/2025-10-30|the city assembly on {d=2025-10-30|Thursday of last week}} {c12|he would “listen to all altitudes”}. {s13|His {r13|office}} {k13|has turned down} {c13|every request for an interview}, {u|this one included}. {c14|He bows to drones himself}, {s14|{r14|opposition assemblywoman} Rin Tada} {k14|claimed} {o14=broadcast@kobe|on the Kobe Cable phone-in {x|“Morning Wharf”}}.

## {x|What next?}

{s15|The priest} {k15|has invited} {c15|the drone to a purification}. {s16|Tobikawa} {k16|says} {o16=post|in a one-line notice on its website} {c16|that it will come by road}.
---
kansai = Kansai Today | outlet
kobe = Kobe Cable | outlet
mibu = Shigeru Mibu | person
tobikawa = Tobikawa | organisation
ministry = Japanese transport ministry | government
official = - | unnamed
ono = Keiko Ono | person
delegate = - | unnamed
shops = - | organisation
nakase = Hiro Nakase | person
kids = - | group
oba = Kenta Oba | person
office = - | government
tada = Rin Tada | person
1 mibu writing
2 tobikawa concedes
3 ministry thought
4 official writing
6 ono affirms
7 delegate
8 shops writing demands
9 nakase concedes
10 nakase denies
11 kids
12 oba promises
13 office silence
14 tada doubts
15 mibu
16 tobikawa writing promises
