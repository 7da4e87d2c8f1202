style: tabloid
outlet: The Mersey Pip
published: 2024-07-19
byline: Dee Fallon
country: United Kingdom
split: train
---
# {c1|‘My starter was poisoned’}: {s1|bread queen} {k1|hits back}

{s2|Sourdough queen Cassie Wragg} {k2|has accused} {c2|a former flatmate of pouring bleach into her prize starter} {o2,3=post|in a tearful clip uploaded {d=2024-07-18|last night}}.

{c3|“Nine years of bubbles, gone,”} {s3|the {r3|influencer}, 31,} {k3|sobbed} to her {f=600000:followers|600,000 followers}. {o4,5=post/2024-07-19|By breakfast} {s4|the {r4|ex-flatmate}, Jodie Marsh-Lane,} {k4|had fired off} a nineteen-part thread {k4|insisting} {c4|the jar “died of neglect”}. {c5|“{s6|She} {k6|begged} me {c6|to feed it} while she was in Ibiza,”} {k5|ran} {s5|part seven}.

{s7|A {r7|pal of Cassie's}} {k7|whispered} {o7=interview@pip|to the Pip}: {c7|“{s8|Cass} {k8|reckons} {c8|Jodie wants her book deal}.”} Publishers Larch & Lowe {k9|are understood} {c9|to be “reviewing” the {f=80000:GBP|£80,000} contract}; {s10|the firm} {k10|kept schtum} {c10|on that} {o10|{d=2024-07-18|yesterday}}.

{s11|Baker Anton Reyes}, {u|who judged both women {d=2023|last year}}, {k11|joked} {o11=broadcast@wirral|on Wirral Wave's breakfast show} {c11|that he would “take the jar into witness protection”}. {s12|He} {k12|told} {o12=interview@loaf|Loaf magazine {d=2024-06|last month}} {c12|that {s13|Cassie} {k13|had once claimed} {c13|the culture came from Napoleon's kitchen}}.

{s14|Merseyside Police} {k14|said} {o14=statement|in a three-line reply {d=2024-07-19|this morning}} {c14|that “a jar has been reported”}. {s15|A {r15|spokeswoman}} {k15|would not be drawn on} {c15|whether it counts as a death}.

{s16|{r16|Cassie's mum}, Lorraine}, {k16|has the last word}. {c16|“It's flour and water, babe,”} {s16|she} {k16|told} her {o16=broadcast@wirral/2024-07-18|live on Wirral Wave on {d=2024-07-18|Thursday}}.
---
pip = The Mersey Pip | outlet
wirral = Wirral Wave | outlet
loaf = Loaf | outlet
cassie = Cassie Wragg | person
jodie = Jodie Marsh-Lane | person
pal = - | unnamed
larch = Larch & Lowe | organisation
reyes = Anton Reyes | person
police = Merseyside Police | government
spokes = - | unnamed
mum = Lorraine | person
1 cassie
2 cassie accuses
3 cassie
4 jodie writing
5 jodie writing
6 cassie demands
7 pal
8 cassie thought
9 ?
10 larch silence
11 reyes
12 reyes
13 cassie doubts
14 police writing
15 spokes silence
16 mum
