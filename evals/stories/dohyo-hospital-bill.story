style: sport
outlet: Ryogoku Weekly
published: 2024-09-19
byline: Mariko Ebina-Walsh
country: Japan
---
# {u|Ozeki out, stablemaster in hot water}

{u|Onigashima pulled out before his bout on {d=2024-09-19|Thursday} with eleven stitches over the left eye.} {x|How did the eye come by them?} {c1|A sliding door}, {k1|is the answer from} {s1|Tokinoumi stable}. {c2,3|A sake bottle}, {k2|writes} {s2|the magazine Shukan Dohyo}, {k3|which had it from} {s3 r3|a wrestler too junior to be named}.

{u|Stablemaster Tokinoumi, {x|“the Abacus”} to the press room, {o4=press-conference|received reporters} in slippers.} {c4|“{s5 r5|The doctor} {k5|asked} me {c5|the same thing}, and I showed him the door. It has blood on it,”} {s4|he} {k4|growled}. {c4|“{s6 r6|The boy} {k6|tells} me {c6|he was sleepwalking}.”} {k7|Of} {c7|the boy's four previous bouts of sleepwalking} {s7|he} {k7|made no mention}.

{s8|The Japan Sumo Association} {k8|intends} {c8|to question all fourteen members of the stable, in order of weight}. {c9|It {k10|had been alerted} {c10|to “horseplay”} {k10|by} {s10 r10|a neighbour} {o10|as early as {d=2024-07|July}}}, {k9|conceded} {s9|{r9|its compliance head}, the former sekiwake Hokutokaze}, {s11|who} {k11|put} {c11|the delay} {k11|down to} {c11|the summer tour}. {c12|“{s13|My {r13|own stablemaster}} {k13|used to say} {c13|a sliding door has never lied},”} {s12|he} {k12|said}. {c12|“I'd like to hear what this one says.”}

{u|The sport has a long memory for bottles. In {d=2007|2007} a seventeen-year-old recruit died after one was broken over him, and {f=3:wrestlers|three wrestlers} were convicted.} {c25|“After that {s26 r26|the elders} {k26|gave} the parents {k26|their solemn promise} {c26|that a stable would be the safest house in Japan},”} {k25|says} {s25|Yoko Amamiya}, {u|who sat on a panel set up in its wake}. {s27|She} {k27|puts no trust in} {c27|seniority as an order of questioning}: {k28|in} {s28|her} {k28|experience}, {c28|{s29 r29|the lightest man in the room} {k29|agrees with} {c29|the heaviest}}.

{c15|{s14 r14|Two patrons} {k14|have called off} {c14|their banquets}}, {k15|by} {s15 r15|the caterer}'s {k15|count}, and {s16|the beer maker Hokkaido Snow} {k16|is having second thoughts about} {c16|the {f=30000000:JPY|¥30 million} on Onigashima's apron}.

{u|On the clay, his absence leaves the Bulgarian Rilahoshi alone at 10–2.} {c18|“{s19|Onigashima} {k19|promised} me {c19|a proper fight on {d=2024-09-22|Sunday}},”} {s18|Rilahoshi} {k18|told} {o18=interview@nhk|NHK}. {c18|“Now I fight a door?”} {s20 r20|The oddsmakers nobody admits to knowing} {k20|have} {c20|him at 1-4 for the Emperor's Cup}. {k21|The feeling in} {s21 r21|the cheap seats} {k21|is} {c21|that the Cup would be “borrowed”}.

{s22 r22|The hospital bill}, {u|which Shukan Dohyo reproduced in full}, {k22|makes out} {c22|the injury to be a “laceration (glass)”}. {u|Tokinoumi is unmoved.} {c24|The door}, {s24|he} {k24|points out}, {c24|has a window}.
---
dohyo = Shukan Dohyo | outlet
nhk = NHK | outlet
stable = Tokinoumi stable | organisation
junior = - | unnamed
toki = Tokinoumi | person
doctor = - | unnamed
oni = Onigashima | person
jsa = Japan Sumo Association | organisation
hoku = Hokutokaze | person
neighbour = - | unnamed
hokm = - | unnamed
patrons = - | group
yoko = Yoko Amamiya | person
panel = - | group
light = - | unnamed
caterer = - | unnamed
beer = Hokkaido Snow | organisation
rila = Rilahoshi | person
odds = - | group
seats = - | group
bill = - | document
1 stable
2 dohyo writing
3 junior in=2
4 toki
5 doctor
6 oni
7 toki silence
8 jsa intent
9 hoku concedes
10 neighbour
11 hoku
12 hoku
13 hokm
14 patrons
25 yoko
26 panel promises
27 yoko doubts
28 yoko
29 light
15 caterer
16 beer thought
18 rila
19 oni promises
20 odds predicts
21 seats thought
22 bill writing
24 toki affirms
