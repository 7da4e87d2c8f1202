style: diary
outlet: The Parade
published: 2023-06-23
byline: Hortensia
country: Ireland
split: train
---
# {u|Hortensia: a poet bites, a bishop blogs}

{u|To Smock Alley on {d=2023-06-21|Wednesday}, for the launch of Cormac Delahunt's memoir, “{x|My Enemies and Their Gardens}”.} {c1|“I have changed one name,”} {s1|the {r1|poet}} {k1|boasted} {o1=appearance/2023-06-21|from the stairs}, {c1|“and it was my own.”} {o2=document|On page nine} {s2|he} {k2|likens} {c2|his publisher to a heron}; {s3|the {r3|publisher}, Maeve Tierney}, {k3|purred} {o3=appearance/2023-06-21|into her glass} {c3|that herons are patient}.

{s4|{r4|Critic} Ultan Roe} {k4|was not asked, and has let fly} {o4,5=article@liffey|in the new number of the Liffey Quarterly}: {c4|“A garden with one rake and no ground.”} {c5|Delahunt's hydrangeas}, {s5|he} {k5|continues}, {c5|are rented}. {o6=call|Rung up} for a riposte, {s6|the {r6|poet}} {k6|put} {k6|the phone down on} {c6|it}.

{s7|The {r7|Bishop of Ossory}} {k7|blogged} {o7=post/2023-06-20|on {d=2023-06-20|Tuesday}} {c7|that he had read the chapter on himself “with forgiveness and a pencil”}. {s8|His {r8|secretary}} {k8|clarifies} {o8=letter|in a note to Hortensia} {c8|that the pencil was red}.

{c9|She will not be suing}, {s9|the {r9|minister for culture}} {k9|tells} {o9=broadcast@harbour|Harbour FM's lunchtime listeners}, {c9|“because I'd have to read it.”} {k10|Word reaches us} {c10|that she has read it twice}.

{o11,12=court/2023-06-22|Up before Judge Quirke {d=2023-06-22|yesterday} on a matter of a hedge}, {s11|{r11|gardener} Packie Dunne} {k11|named} {c11|Mr Delahunt as its owner and “its only weed”}. {s12|The {r12|judge}} {k12|reserved} {c12|her position on metaphor}.
---
liffey = Liffey Quarterly | outlet
harbour = Harbour FM | outlet
delahunt = Cormac Delahunt | person
tierney = Maeve Tierney | person
roe = Ultan Roe | person
bishop = - | person
secretary = - | unnamed
minister = - | person
dunne = Packie Dunne | person
quirke = Quirke | person
1 delahunt
2 delahunt writing
3 tierney
4,5 roe writing accuses
6 delahunt silence
7 bishop writing
8 secretary writing
9 minister denies
10 ?
11 dunne accuses
12 quirke silence
