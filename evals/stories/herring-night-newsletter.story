style: diary
outlet: Rond-Point
published: 2024-12-11
byline: Aurélie Stockmans; Tiberiu Holm
country: Belgium
---
# {x|Rond-Point, {d=2024-12-11|Wednesday} edition: herring, hangovers and a missing comma}

{x|GOOD MORNING from the Justus Lipsius canteen, where the last waffle went at ten to five.} {x|You are reading Rond-Point. Forward us to an enemy.}

{x|WHO SLEPT:} {u|Nobody with a quota.} {u|Fisheries ministers agreed next year's catches after 31 hours.} {c1|{s2|{r2|The chair}, Denmark's Frode Lykke}, {k2|threatened} {o2=/2024-12-10|{h1|around} midnight} {c2|to have the coffee removed}}, {k1|whisper} {s1 r1|two diplomats}. {x|Did he?} {c3|“I removed it,”} {s3|he} {o3=message@rond|{k3|texted} us}.

{x|WHAT THEY GOT:} {u|{f=4:%|Four per cent} less herring.} {s4 m4|Paris} {k4|calls} {c4|that “a defeat with parsley”}; {k5|for} {s5 m5|Dublin} {c5|it is a triumph}. {c6|Dublin would call a puncture a triumph}, {k6|grumbled} {s6 r6|a southern ambassador}, {x|who asked not to be named since he is lunching with the Irish}.

{x|THE COMMA:} {u|Article 9 of the deal lacks one.} {k7|On} {s7|{r7|the Galician fishermen's counsel} Uxía Loureiro}'s {k7|reading}, {c7|Spain may therefore fish in the Danube}. {s8 r8|Council lawyers} {k8|see} {c8|it otherwise}. {c9|{s10 r10|A Spanish official} {k10|was heard assuring} Madrid {o10=call|by telephone} {c10|that {s11 r11|the lawyers} {k11|had conceded} {c11|the Danube but not the Rhine}}}, {k9|says} {s9|{r9|the man} who refills the printers}.

{x|SPOTTED:} {u|Commissioner Ilze Grāvīte in row 14, reading {x|“The Old Man and the Sea”} upside down.} {x|Asleep?} {s12|Her {r12|press officer}} {k12|would only confirm} {c12|the book}.

{x|LETTERS:} {o13=letter|Following our item on the Parliament's dentist}, {s13|a {r13|reader in Ghent}} {k13|objects} {c13|that the dentist is a dermatologist}. {u|We have asked.} {s14|The {r14|doctor}} {k14|says} {c14|she {k15|has been told by} {s15 r15|the Bureau} {c15|to say nothing about teeth}}.

{x|TODAY:} {u|The College meets at nine.} {s16|{r16|Budget commissioner} Anders Ploeg} {k16|is after} {c16|{f=1300000000:EUR|€1.3 billion} in savings}; {k17|the betting in} {s17 r17|the cabinet corridor} {k17|is} {c17|that he settles for {f=900000000:EUR:about|{h17|some} €900 million} and a group photograph}. {s18|The Court of Auditors} {k18|has ruled} {c18|the lift in the Berlaymont unfit for commissioners}. {s19|{r19|German state secretary} Friedhelm Kuß}, {u|stuck in it on {d=2024-12-09|Monday},} {k19|had formed} {c19|that impression} unaided.

{x|OVERNIGHT IN THE CAPITALS:} {k20|According to} {s20|Dagens Torg}, {c20|{s21,22|{r21|Sweden's premier}} {k21|promised} his party {c21|he would block the deal}, then {k22|thanked} Lykke {c22|for it}}. {s23|Le Quotidien du Nord} {k23|claims to know} {c23|that {s24|he} {k24|will deny} {c24|both}}.

{x|CORRECTION:} {o25=article/2024-12-10|{d=2024-12-10|Yesterday}} {s25|we} {k25|wrote} {c25|that nobody reads to the end}. {s26|Mrs Plasschaert of Tervuren} {k26|disagrees with} {c26|our premise}.

{x|Thanks to our proofreader, who is on strike.}
---
torg = Dagens Torg | outlet
nord = Le Quotidien du Nord | outlet
rond = Rond-Point | outlet
diplomats = - | group
lykke = Frode Lykke | person
france = Government of France | government
ireland = Government of Ireland | government
ambassador = - | unnamed
loureiro = Uxía Loureiro | person
lawyers = - | group
printer = - | unnamed
spaniard = - | unnamed
officer = - | unnamed
reader = - | unnamed
doctor = - | unnamed
bureau = - | government
ploeg = Anders Ploeg | person
corridor = - | group
auditors = Court of Auditors | government
kuss = Friedhelm Kuß | person
premier = - | person
plass = Plasschaert | person
1 diplomats
2 lykke promises
3 lykke writing
4 france
5 ireland
6 ambassador
7 loureiro
8 lawyers thought denies
9 printer
10 spaniard
11 lawyers concedes
12 officer affirms
13 reader writing
14 doctor
15 bureau demands
16 ploeg demands
17 corridor thought predicts
18 auditors writing
19 kuss thought
20 torg writing
21 premier promises
22 premier
23 nord writing doubts
24 premier denies
25 rond writing
26 plass denies
