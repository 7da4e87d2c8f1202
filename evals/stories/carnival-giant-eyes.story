style: magazine
outlet: Passepartout
published: 2024-05-22
byline: Blaise Kermorvan
country: France
---
# {u|The giant who looked back}

{u|There are three ways to start a fight in French Flanders, and the third is to mention the new eyes of Reuze Papa.} {u|He is {f=5.4:metres|5.4 metres} tall, four centuries old in his various skins, and on {d=2024-05-20|Monday}, carried through Cassel by {f=8:men|eight men}, he turned his head and blinked.} {k1|The verdict from} {s1 r1|a first-floor window} {k1|was} instant: {c1|« a scarecrow with a battery »}. {c2|« {s3|He} {k3|told} me {c3|I was wearing odd socks} »}, {s2 r2|a boy of six} {k2|let} me {k2|know}. {u|He was.}

{s4|Capucine Lestrade, {r4|the engineer} who built the eyes}, {k4|finds} {c4|the uproar comical}. {u|There is a camera in the left one and a motor in the right; there is no loudspeaker.} {c5|« {s6 r6|People} {k6|report} {c6|conversations}. {s7|My own {r7|grandmother}} {k7|assures} me {c7|that {s27|he} {k27|asked} {c27|after her hip}} »}, {s5|she} {k5|related} {o5=interview|over mussels}. {c5|« I {k8|was asked} {c8|to make him alive}, and then {k9|told off} {c9|for it}. »}

{x|Asked by whom?} {u|Here the story darkens.} {s10 r10|The minutes of the Friends of the Giants}, {u|kept since {d=1903|1903} in a biscuit tin,} {k10|show} {c10|{f=9:votes|nine votes} against eyes of any sort, and {s11|{r11|its president}, the notary Aurèle Debacker}, {k11|declaring} {c11|that « a giant is loved because he doesn't see us »}}. {c12|That tin is incomplete}, {k12|in} {s12|{r12|deputy mayor} Fleur Vanhoutte}'s {k12|submission}; {s13 r13|a page torn from it}, {u|which she keeps in her handbag,} {k13|would have it} {c13|that {s14|Debacker} {k14|warmly approved of} {c14|eyes}, so long as nobody sent him the invoice}. {s15|He} {k15|calls} {c15|the page a forgery and the handbag a crime scene}.

{s16|UNESCO}, {u|which listed such processions in {d=2005|2005}}, {k16|has written} {o16=letter/2024-05-15|in a letter dated {d=2024-05-15|15 May}} {k16|to ask} {c16|what exactly the camera records}. {s17|The town hall} {k17|has yet to answer} {c17|the question}. {c18|Nothing}, {k18|on} {s18|Lestrade}'s {k18|oath}; {c19|{f=11:hours|eleven hours} of hats}, {k19|if you prefer} {s19|Debacker}. {s20|Vanhoutte} {k20|doesn't exclude} {c20|a little of both}.

{u|I went to see the bearers.} {u|They are cousins, mostly, all called Deswarte, and they see the world through a slot at the giant's waist.} {c21|« {s22 r22|My father} carried him for thirty years and {k22|said} {c22|he was heavier after a quarrel} »}, {k21|said} {s21|Rémi}. {s23|His {r23|cousin} Rémy, with a y}, {k23|blames} {c23|beer}. {s24|Neither} {k24|would say} {c24|whether he had felt anything turn up there}. {s25|Rémi} {k25|promised} {c25|me a place under the skirt next year}. {s26|Rémy} {k26|shook his head at} {c26|the idea}.
---
window = - | unnamed
boy = - | unnamed
giant = Reuze Papa | person
lestrade = Capucine Lestrade | person
people = - | group
gran = - | unnamed
tin = - | document
debacker = Aurèle Debacker | person
vanh = Fleur Vanhoutte | person
page = - | document
unesco = UNESCO | organisation
hall = Cassel town hall | government
father = - | unnamed
remi = Rémi Deswarte | person
remy = Rémy Deswarte | person
1 window
2 boy
3 giant
4 lestrade thought
5 lestrade
6 people
7 gran
8 ? demands
9 ? accuses
10 tin writing affirms
11 debacker
12 vanh
13 page writing
14 debacker
15 debacker
16 unesco writing
17 hall silence
18 lestrade
19 debacker
20 vanh neg
21 remi
22 father
23 remy accuses
24 remi+remy silence
25 remi promises
26 remy denies
27 giant
