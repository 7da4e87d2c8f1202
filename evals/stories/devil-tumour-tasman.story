style: science
outlet: Southern Wild Magazine
published: 2024-05-30
byline: Georgia Lamb
country: Australia
split: train
---
# {u|The devil they thought they knew}

{u|A Tasmanian devil called Pickle has outlived her own cancer, and the {f=2:scientists|two scientists} who have watched her cannot agree how.} {s1|Aroha Finlay} {k1|thinks} {c1|that the tumour is changing}. {s2|Ian Whitmore} {k2|is of the view} {c2|that the devil is}. {c3|“{s4|He} {k4|used to tell} us {c4|that a good biologist changes her mind twice a year}. He has not used this year's up,”} {s3|his {r3|former student}} {k3|said} at a trap line near Nubeena.

{u|The facial tumours have killed {f=4/5:|four devils in five} since {d=1996|1996}.} {o5,6=article@journal/2024-05|In a {r7|paper} published {d=2024-05|this month} in the journal Marsupial Biology}, {s5,6 r5|Finlay's group} {k5|reports} {c5|that in {f=7:animals|seven animals} they shrank without treatment}, and {k6|estimates} {c6|that the trait spreads by {f=2:%:about|{h6|roughly} two per cent} a generation}. {s7|It} {k7|speaks of} {c7|regression}, {s8|it} {k8|never speaks of} {c8|recovery}. {u|Pickle is animal four.}

{u|Whitmore was not among the eleven.} {c9|“Lovely. Wrong,”} {s9|the {r9|emeritus professor}} {k9|scribbled} {o9=document/2024-02|in pencil under a draft in {d=2024-02|February}}. {s10|He} {k10|told} {o10=interview@southern|me} {c10|so} himself. {s11|Finlay} {k11|laughed} when she heard it {k11|and said} {c11|that there had been a third word}; {s15|she} {k15|would not repeat} {c15|it}. {c12|“{s13|I} {k13|told} her {c13|what I tell everyone, that tumours do not get tired}. She will come round, or I shall,”} {s12|the {r12|older scientist}} {k12|said} {o12=call|on the phone from Hobart}.

{s16|He} {k16|believes} {c16|that the animals' immune genes have shifted}. {u|His evidence is a bank of blood begun in {d=1999|1999}}, when, {s17|he} {k17|recalled} {o17=speech/2023-08|in a lecture at the museum {d=2023-08|last August}}, {c17|{s18 r18|people} {k18|asked} him {c18|“whether I was a vampire”}}. {u|The state's wildlife minister was in the audience.} A week later {s19|the {r19|politician}} {k19|told} {o19=speech|parliament} {c19|that devils “may now be saving themselves”}. {o21=letter|In a letter to him}, {u|their one joint work in six years}, {s21 r21|the two scientists} {k21|asked} him {c21|to withdraw the word “saving”}. {s22|His {r22|office}} {k22|says} {c22|the minister “was paraphrasing”}.

{u|The state's environment department has since cut the trapping budget by {f=1/3:|a third}.} {s24|It} {k24|denies} {c24|a connection}. {s25|Its {r25|acting director}, Moana Reid}, {k25|said} {o25=message|in an email} {c25|that the money had gone to fires}. {s26|Save the Devil, a charity}, {k26|does not believe} {c26|that}. {c27|“They heard the word saving, and they saved,”} {k27|said} {s27|its {r27|founder}, Gwen Pyke}, {u|who has raised orphaned devils since she was nine}. {c29|She} {k29 h29|supposedly} {c29|has a tattoo of Pickle}; {s30|she} {k30|declined} {c30|to show it}.

{x|And Pickle?} {u|She bit Finlay in {d=2024-03|March}}, {c31|“affectionately”}, {s31|the {r31|biologist}} {k31|maintains}. {s32|A {r32|scan}} {o32|{d=2024-05-20/2024-05-26|last week}} {k32|found}, {h32|apparently}, {c32|nothing}. {s33|The {r33|vet} who made it}, {u|having trained under both}, {k33|expects} {c33|a call from each of them, asking whose nothing it was}.
---
southern = Southern Wild Magazine | outlet
journal = Marsupial Biology | outlet
finlay = Aroha Finlay | person
whitmore = Ian Whitmore | person
authors = - | group
paper = - | document
people = - | group
minister = - | person
office = - | government
department = Environment department of Tasmania | government
reid = Moana Reid | person
charity = Save the Devil | organisation
pyke = Gwen Pyke | person
scan = - | document
vet = - | unnamed
1 finlay thought
2 whitmore thought
3 finlay
4 whitmore
5 authors writing
6 authors writing
7 paper writing
8 paper writing neg
9 whitmore writing
10 whitmore
11 finlay
12 whitmore
13 whitmore
15 finlay silence
16 whitmore thought
17 whitmore
18 people
19 minister
21 finlay+whitmore writing demands
22 office
24 department denies
25 reid writing
26 charity neg thought
27 pyke
29 ?
30 pyke silence
31 finlay
32 scan writing
33 vet thought predicts
