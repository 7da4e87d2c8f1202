style: court
outlet: Tarnside Gazette
published: 2026-05-14
byline: Owen Prewett
country: United Kingdom
split: train
---
# {c1|Lorry driver “never saw” cyclist on Tarn bridge}, {o1=court|jury} {k1|told}

{c2|A lorry driver who pinned a cyclist against the parapet of Tarn bridge had been talking to his girlfriend on a phone wedged behind the sun visor}, {s2|a {r2|prosecutor}} {k2|told} jurors {o2,3=court/2026-05-13|at Hexley Crown Court on {d=2026-05-13|Wednesday}}.

{c3|“{s4|The {r4|driver}} {k4|will say} {c4|the sun was in his eyes}. The sun was behind him,”} {s3|Imogen Sarkar} {k3|said}. {s5|Wayne Pollard, 38, of Crewe Row}, {k5|denies} {c5|causing the death of Ruth Adeyemi by dangerous driving}.

{s6|A {r6|dog walker} who was on the bridge} {k6|recalled} {c6|hearing brakes, then nothing}. {c7|“You know when a street goes quiet all at once,”} {s7|she} {k7|said}. {s8|The {r8|walker}, Dilys Marr}, {k8|had assumed} {c8|it was a film crew}.

{s9|Pollard} {k9|told} police {o9=interview|in his first interview} {c9|that the bicycle “came out of the wall”}. {o10,11=interview|In a second}, {s10|he} {k10|accepted} {c10|that there was no wall to come out of}. {c11|{s12|His employer} {k12|had asked} him {c12|to make up time}}, {s11|he} {k11|added}.

{s13|The company, Brackwater Haulage}, {k13|disputes} {c13|that}. {c14|No driver is ever hurried}, {s14|its {r14|transport manager}} {k14|informed} {o14,15=court/2026-05-13|the court}. {s15|Fiona Lyle} {k15|said} {c15|she had rung the cab to warn of the sun}. {s16|She} {k16|could not explain} {c16|why the call appeared in no log}. {s17 r17|A tachograph report} {k17|puts} {c17|the lorry at {f=47:mph|47mph} in a {f=30:mph|30mph} limit}. {c18|{s19|The firm} {k19|had claimed} {c19|that the recorder was broken}}, {s18|Ms Sarkar} {k18|reminded} {o18=court/2026-05-13|the jury}.

{c20|“Ruth rang her bell. She always rang her bell,”} {s20|the {r20|dead woman's sister}} {k20|said} {o20,21,22=court/2026-05-13|from the witness box}. {s21|Bisi Adeyemi} {k21|told} the hearing {c21|their mother had stopped opening the curtains}. {s22|The {r22|defendant}}, {u|who had looked at the floor all morning}, {k22|mouthed} {c22|that he was sorry}.

{s23|The {r23|judge}, Mr Justice Tolland}, {k23|instructed} {o23,24=court/2026-05-13|jurors} {c23|to put sympathy out of their minds}. {c24|The case turned on eleven minutes}, {s24|he} {k24|observed}. {s25 r25|Pollard's barrister} {k25|is expected to argue} {c25|that a delivery app had lit up the cab}. {u|The trial continues.}
---
sarkar = Imogen Sarkar | person
pollard = Wayne Pollard | person
marr = Dilys Marr | person
employer = Brackwater Haulage | organisation
lyle = Fiona Lyle | person
tacho = - | document
bisi = Bisi Adeyemi | person
judge = Tolland | person
barrister = - | unnamed
1 ?
2,3 sarkar
4 pollard
5 pollard denies
6,7 marr
8 marr thought
9 pollard
10 pollard concedes
11 pollard
12 employer demands
13 employer denies
14,15 lyle
16 lyle silence
17 tacho writing
18 sarkar
19 employer doubts
20,21 bisi
22 pollard
23 judge demands
24 judge
25 barrister intent
