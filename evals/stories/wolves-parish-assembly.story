style: local
outlet: Prealpi Sera
published: 2023-02-10
byline: Silvia Corà
country: Italy
split: train
---
# {u|Wolf or dog? A hall full of shepherds wants to know}

{c1|It was a wolf}, {s1|the {r1|parish priest}} {k1|announced} {o1,2=speech/2023-02-05|from the altar {d=2023-02-05|last Sunday}}, {c1|and she has four of them}. {s2|Don Gino Battistel} {k2|asked} the faithful {c2|to lock up their lambs and their tongues}.

{u|They managed the lambs.} {u|By {d=2023-02-08|Wednesday} night there were two hundred people in the cooperative's hall at Pian di Sotto.} {s3|Mayor Ornella Zanin}, {u|who had brought a biologist}, {k3|opened} {o3=meeting/2023-02-08|proceedings} {k3|by declaring} {c3|that the region “has no budget for fairy tales”}. {s4|The {r4|biologist}, Luca Ferro}, {k4|showed} {o4,5,6,7=meeting/2023-02-08|on a bedsheet} {c4|what he took to be the paw of a large Maremma}. {c5|“I have measured it {f=?:times|several times}, and the dog has agreed to stand in it,”} {s5|he} {k5|assured} them.

{s6|Shepherd Toni Dal Farra} {k6|was having none of it}{k6|:} {c6|his dog “does not open stomachs”}. Somebody at the back {k7|yelled} {c7|that the mayor's might}. {s8|The {r8|mayor}} {k8|pretended not to hear} {c8|that}.

{s9|The {r9|province's wildlife office}} {k9|concluded} {o9=report/2023-01-30|in a two-page assessment of {d=2023-01-30|30 January}} {c9|that “canid, unspecified” was to blame}. {s10|Its {r10|author}} {k10|is on leave and has not returned} {c10|our calls}. {o11=message|By text}, {s11|a {r11|colleague of hers}} {k11|confided}: {c11|“{s12|She} {k12|wrote} {c12|wolf} first. {s13 r13|Somebody upstairs} {k13|suggested} {c13|unspecified}.”}

{o14=interview/2023-02-09|At his fold {d=2023-02-09|yesterday}, hands in the fleece of a survivor}, {s14|Mr Dal Farra} {k14|conceded} only {c14|that he had never seen either animal}. {c15|The next meeting is on the {d=2023-02-22|22nd}}, {k15|according to} {s15 r15|a poster on the cooperative's door}.
---
gino = Gino Battistel | person
zanin = Ornella Zanin | person
ferro = Luca Ferro | person
toni = Toni Dal Farra | person
office = - | government
author = - | unnamed
colleague = - | unnamed
upstairs = - | unnamed
poster = - | document
1 gino
2 gino demands
3 zanin
4 ferro
5 ferro
6 toni denies
7 ?
8 zanin silence
9 office writing
10 author silence
11 colleague writing
12 author writing
13 upstairs
14 toni concedes
15 poster writing
