style: broadsheet
outlet: Il Verbano
published: 2025-08-18
byline: Chiara Bianda
country: Switzerland
split: train
---
# {u|A prize for one director, and a note from the other}

{u|The jury at Locarno gave its first prize to Salome Keller on {d=2025-08-16|Saturday}, for a film about two sisters and a cable car.} {c1|Half of it is hers}, {s1|Mirjam Frei} {k1|says}. {u|The two shared a flat in Zürich for six years and a script for four.} {c2|“{s3|Salome} {k3|told} me {o3|in {d=2023|2023}} {c3|that the project was dead}. {s4|She} {k4|asked} {c4|for the keys to the editing room, to lock up},”} {s2|Frei} {k2|said} {o2,5=broadcast@zuri|on Radio Limmatufer {d=2025-08-17|yesterday}}. {s5|She} {k5|said} {c5|she had recognised her own mother's kitchen on the big screen}.

{o6=speech/2025-08-16|From the stage}, {s6|Keller} {k6|thanked} {c6|“everybody who let me in”}. {s7|She} {k7|did not say} {c7|whom she meant}. {o8,9,12=press-conference|At a press conference {d=2025-08-17|the next morning}}, {s8|the {r8|prizewinner}} {k8|admitted} {c8|that a first draft had had two names on the cover}. {c9|“{s10|We} {k10|agreed} {o10=document|in writing} {c10|that whoever shot it would sign it}. I shot it,”} {s9|she} {k9|told} reporters. {s11|The {r11|paper in question}}, {u|which her producer handed round}, {k11|bears} {c11|one signature}. {c12|It was hers}, {s12|the {r12|producer}, Beat Imhof}, {k12|conceded}: {c12|{s13|the other} {k13|had said} {c13|she would sign on {x|Monday}}}.

{c15|“We judge what is on the screen, and it says Keller,”} {s15|the {r15|festival's artistic director}} {k15|told} {o15,16=interview@verbano|this newspaper}. {s16|The Frenchman} {k16|said} {c16|he had learned of the dispute from a {r17|note} under his door}. {s17|It} {k17|asks} {c17|for the award to be stayed}. {s19|Frei} {k19|denies} {c19|having pushed anything under a door}. {s20 r20|One member of the jury}, {x|who was bound to secrecy}, {k20|said} {c20|{s21|the {r21|jurors}} {k21|had not discussed} {c21|it}}; {s22 r22|another} {k22|said} {c22|{s23|they} {k23|had talked of} {c23|little else}}.

{u|The actress who plays both sisters has worked with both women.} {c24|“{s25|Mirjam} {k25|tells} you {c25|what the scene means}, {s26|Salome} {k26|tells} you {c26|where to stand}. I stood where the scene was,”} {s24|Nora Egloff} {k24|said} {o24=article@cine|in the {d=2025-09|September} number of Ciné-Revue}. {s27|The {r27|authors' guild}} {k27|has offered} {c27|to mediate}. {s28|Keller} {k28|has accepted} {c28|the offer}; {s29|her {r29|former flatmate}} {k29|wants} {c29|the keys back first}. {c30|They are the same keys}, {s30|Imhof} {k30|sighed} {o30=call|down the line from Zürich}.
---
zuri = Radio Limmatufer | outlet
verbano = Il Verbano | outlet
cine = Ciné-Revue | outlet
frei = Mirjam Frei | person
keller = Salome Keller | person
paper = - | document
imhof = Beat Imhof | person
director = - | person
note = - | document
member = - | unnamed
another = - | unnamed
jury = - | group
egloff = Nora Egloff | person
guild = - | organisation
1 frei
2 frei
3 keller
4 keller demands
5 frei
6 keller
7 keller silence
8 keller concedes
9 keller
10 keller+frei writing promises
11 paper writing
12 imhof concedes
13 frei
15 director
16 director
17 note writing demands
19 frei denies
20 member
21 jury neg
22 another
23 jury
24 egloff writing
25 frei
26 keller
27 guild promises
28 keller
29 frei demands
30 imhof
