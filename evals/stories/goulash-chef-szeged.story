style: tabloid
outlet: Tisza Blikk
published: 2025-08-07
byline: Zsófi Barta
country: Hungary
split: train
---
# {c1|“I'd rather eat the menu”}: {u|star chef walks out on star chef}

{u|The hottest kitchen in Szeged is two cooks short {d=2025-08-07|this morning}.} {u|One of them owns it.} {s2|Gergő Halmi} {k2|told} {o2,3=interview@blikk|Tisza Blikk} {c2|that he threw his apron into the river on {d=2025-08-05|Tuesday} night, “and it floated better than the soufflé”}. {s3|The {r3|two-star chef}} {k3|blames} {c3|Ilka Vadas, his partner in business and, until {d=2025-05|May}, in everything else}.

{u|She is not taking it lying down.} {o4,5=post|In a video filmed in the cold room}, {s4|the {r4|pastry queen}} {k4|said} {c4|{s6|he} {k6|had called} her mille-feuille {c6|“a filing cabinet”} in front of guests}. {c5|“{s9|I} {k9|told} him{k9|:} {c9|taste it}. {s7|He} {k7|said}, {c7|I'd rather eat the menu}. So I brought him the menu,”} {s5|Vadas} {k5|recounted}. {u|The bite is clearly visible.}

{s10|A {r10|waiter} who was there}, {x|and who wants his job back}, {k10|remembers it} {k10|a little differently}{k10|:} {c10|“{s11|He} {k11|asked} her nicely {c11|for salt}. {s12|She} {k12|said} {c12|there was salt in it}.”} {s13|The {r13|sous-chef}} {k13|would only say} {c13|that the fish was good}. {u|Vadas's mother rang {o14,15=call@blikk|our newsroom} unasked.} {c14|{s16|Her {r16|daughter}} {k16|had begged} her {c16|not to}}, {s14|Piroska Vadas} {k14|confided}, {c14|but somebody had to defend the pastry}. {s15|She} {k15|called} {c15|Halmi “a boy with knives”}.

{u|The money is getting nervous.} {c18,19|{f=120e6:HUF:about|{h19|Some} 120 million forints} went into that kitchen}, {s18|the weekly Pénztár} {k18|reported}, {k19|quoting} {s19 r19|one of the backers}. {s20|Aranykanál, the fund behind it,} {k20|said} {o20=statement@blikk|in a statement to this paper} {c20|that both stars “remain family”}. {s21|It} {k21|dodged} {c21|the question of who holds the lease}. {s22|Halmi} {k22|claims} {c22|he does}; {c23|so does she}, {k23|according to} {s23|her}; {s24|the {r24|land registry}} {k24|shows} {c24|a man called Kovács}.

{x|And the guide?} {c26|{s25|Its {r25|inspectors}} {k25|never comment on} {c25|kitchens in distress}}, {s26|a {r26|spokeswoman}} {k26|said} {o26=message|by email}. {c27|One of them ate there on {d=2025-08-05|Tuesday}}, {k27|rumour has it}. {c29|“If so, he will have written it down, and I hope he spelled my name,”} {k29|laughed} {s29|Halmi} {o29=broadcast@tisza|on Tisza FM's morning show {d=2025-08-06|yesterday}}. {s31|He} {k31|has since apologised} {c31|for the filing cabinet}. {s33|Vadas} accepted, {k33|adding} {c33|that the apron was hers}.
---
blikk = Tisza Blikk | outlet
penztar = Pénztár | outlet
tisza = Tisza FM | outlet
halmi = Gergő Halmi | person
vadas = Ilka Vadas | person
waiter = - | unnamed
sous = - | person
piroska = Piroska Vadas | person
backer = - | unnamed
fund = Aranykanál | organisation
registry = - | government
spokeswoman = - | unnamed
inspectors = - | group
1 halmi
2 halmi
3 halmi accuses
4 vadas
5 vadas
6 halmi
7 halmi
9 vadas
10 waiter
11 halmi demands
12 vadas
13 sous
14 piroska
15 piroska
16 vadas demands
18 penztar writing
19 backer in=18
20 fund writing
21 fund silence
22 halmi doubts
23 vadas
24 registry writing affirms
25 inspectors silence
26 spokeswoman writing
27 ?
29 halmi
31 halmi concedes
33 vadas
