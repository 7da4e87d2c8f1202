style: broadcast
outlet: Omuramba Television
published: 2025-09-18
country: Namibia
split: train
---
# {x|Evening bulletin}

{x|Good evening.} {u|The fishing quota scandal has cost a second minister his job.} At noon {s1|Petrus Shilongo} {k1|told} {o1=broadcast@omu|viewers of this channel} {c1|that he was going nowhere}; {u|by four he had gone}. {s2|State House} {k2|said} {o2=statement|in a statement of two lines} {c2|that the president had accepted his resignation}. {c3|“I never offered it, so I wonder what was accepted,”} {s3|the {r3|former fisheries minister}} {k3|told} {o3,5=interview@omu|our reporter at his gate}. {s5|He} {k5|said} {c5|he had heard of it from his driver}.

{u|Both men fell over the same notebook.} {u|It belongs to Hilma Nangolo, who kept the quota register until {d=2025-05|May}.} {s6|She} {k6|has told} {o6,7=interview@namib|the Namib Star} {c6|that the book lists {f=31:payments|thirty-one payments}}. {c7|“{s8|A {r8|man in a good suit}} {k8|asked} me {c8|to write in pencil},”} {s7|she} {k7|is quoted as saying}. {s9|She} {k9|does not name} {c9|him}. {s10|The {r10|newspaper's editor}} {k10|assured} {o10,11=call@omu|us by telephone} {c10|that {s12|she} {k12|had told} him {c12|the name}}; {c11|it would be in {d=2025-09-19|tomorrow}'s edition}, {s11|he} {k11|said}.

{x|To Oshakati.} {u|Nurses at the state hospital have gone back to work.} {s13|Their {r13|union}} {k13|says} {c13|{s14|the health ministry} {k14|has promised} {c14|to pay the night allowance by {d=2025-10|October}}}. {s15|The ministry} {k15|says} {c15|{s16|it} {k16|promised} {c16|to look at it}}. {c17|“{s18|They} {k18|said} {c18|pay}. {s19|We} {k19|asked} them {c19|to say it into a microphone},”} {s17|its {r17|regional chairwoman}} {k17|told} {o17=speech|members outside the gates}. {c21|The recording was windy}, {s21|Aune Kapenda} {k21|conceded} {o21=broadcast@oshi|on Radio Oshiwambo}, {c21|but it was a recording}.

{x|The courts.} {u|The widow of the poet Kavari has lost her case against his first wife.} {s22|The {r22|judge}} {k22|held} {o22|{d=2025-09-18|today}} {c22|that a poem given as a birthday present stays given}. {u|Ursula Kavari wept}; {s24|Tuli Kavari} {k24|said} {o24,25=press-conference|to the cameras} {c24|that she would keep it in the family}. {c25|“{s26|He} {k26|told} me {c26|it was mine}, {s27|he} {k27|told} her {c27|it was hers}, and {s28|he} {k28|told} his publisher {c28|it was finished},”} {s25|the first Mrs Kavari} {k25|said}. {s29|The {r29|publisher}} {k29|could not confirm} {c29|that}.

{x|Sport.} {u|Our cricketers have beaten Uganda by four wickets.} {s30|The {r30|captain}} {k30|puts} {c30|it down to the breakfast}. {s31|The {r31|coach}} {k31|disagrees}{k31|:} {c31|“I was at the breakfast.”} {s32|Ruan Diergaardt} {k32|believes} {c32|they can {h32|perhaps} reach the World Cup}; {s33|his {r33|captain}} {k33|would not go} {c33|that far}. {x|That was the news. Good night.}
---
omu = Omuramba Television | outlet
namib = Namib Star | outlet
oshi = Radio Oshiwambo | outlet
shilongo = Petrus Shilongo | person
state = State House | government
nangolo = Hilma Nangolo | person
he = - | unnamed
editor = - | person
union = - | organisation
ministry = Health ministry of Namibia | government
kapenda = Aune Kapenda | person
judge = - | person
tuli = Tuli Kavari | person
poet = Kavari | person
publisher = - | unnamed
captain = - | person
diergaardt = Ruan Diergaardt | person
1 shilongo
2 state writing
3 shilongo
5 shilongo
6 nangolo
7 nangolo
8 he demands
9 nangolo silence
10 editor
11 editor
12 nangolo
13 union
14 ministry promises
15 ministry
16 ministry promises
17 kapenda
18 ministry
19 union demands
21 kapenda concedes
22 judge
24 tuli
25 tuli
26 poet
27 poet
28 poet
29 publisher silence
30 captain
31 diergaardt
32 diergaardt thought
33 captain denies
