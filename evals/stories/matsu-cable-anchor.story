style: wire
outlet: Strait Herald
published: 2026-03-05
byline: Ivy Kao-Brennan
country: Taiwan
note: bullet headline summary as financial wires print it
---
# {u|Freighter held after island loses internet}; {s1 m1|Taipei} {k1|stops short of} {c1|calling it sabotage}

* {s2|Coast guard} {k2|says} {c2|anchor chain “freshly polished”}
* {s3 r3|Crew} {k3|insist} {c3|they were sheltering from swell}
* {c4|Repair by {d=2026-03-20|Mar 20} at best}{k4|:} {s4|Chunghai Telecom}

{p=dateline v=wire@dpa|TAIPEI, March 5 (dpa) -} {u|The {f=13400:people|13,400 people} of Nangan had been back to handwritten receipts for two days when a patrol boat drew alongside the Bright Fortune 9.} {c5|The Togo-flagged freighter had crossed the {x|“TM-4”} cable five times at walking pace}, {s5,6|the coast guard} {k5|said} {o5,6|on {d=2026-03-05|Thursday}}, {k6|stressing} {c6|that no conclusion should be drawn until its log had been translated}.

{s7|{r7|Taiwan's digital affairs minister}, Chien Wei-ting}, {k7|spoke of} {c7|“a pattern with a very ordinary face”}. {s8|She} {k8|left open} {c8|whose pattern it was}. {s9|Beijing's Taiwan Affairs Office} {k9|scoffed at} {c9|{k10|the insinuation}, {k10|made by} {s10 r10|lawmakers of the governing party}, {c10|that it had ordered the ship's course}}; {c11|{s12 r12|fishermen} {k12|tell} anyone who asks {c12|that the seabed there eats cables}}, {s11|its {r11|spokesman}, Lu Zhengyang}, {k11|shrugged}.

{s14|The {r14|master}, a 61-year-old from Batumi}, {k14|swore} {o14=document|in a statement made through an interpreter} {c14|that {s15 r15|his owners} {k15|instructed} him {o15=call|by radio} {c15|to wait for a berth}}. {k16|Denied by} {s16 r16|the owners, a company with a post-box in Majuro}: {c16|any radio contact after {d=2026-03-01|March 1}}.

{c17,18|Investigators recovered a second set of charts from the galley}, {s17|the Liberty Evening News} {k17|claimed}, {k18|on the word of} {s18 r18|a person who had been aboard}, {x|who could not be named because the search warrant was sealed}. {s19|Prosecutors in Keelung} {k19|neither confirmed} {c19|the find} {k19|nor disputed it}.

{u|It is the fourth severed cable off the Matsu islands in fourteen months.} {c20|The first three were put down to sand dredgers, not one of them fined}, {k20|as recorded in} {s20 r20|an audit published {d=2025|last year}}.

{u|{o22=call|By telephone from Nangan}, {r22|guesthouse owner} Tsao Mei-chu sounded less alarmed than bored.} {c22|“{s23 r23|My guests from Taipei} {k23|ask} {c23|if the war has begun}. {s24|I} {k24|say} {c24|no, only the old century has come back},”} {s22|she} {k22|said}. {s25 r25|Her bank} {k25|had promised} {c25|a satellite terminal by noon}; {u|at three the shutter was still down.}

{u|Undersea cables carry {f=99:%|99 percent} of Taiwan's traffic with the outside world, and its outlying islands hang on {f=14:cables|14} of them.} {c28|{c29|Laser links between the hilltops}, {k29|proposed} {o29|in {d=2023|2023}} {k29|by} {s29 r29|a cabinet task force}, would cost less than one repair}, {k28|calculates} {s28|Hsieh Po-yu, {r28|a telecommunications engineer at Academia Sinica}}. {c31|{s32 r32|The force's minutes}}, {s31|he} {k31|notes}, {c31|“run to {f=6:pages|six pages}, of which {f=5:pages|five} {k32|record} {c32|who sent apologies}”}.

{c26|A repair ship is due on {d=2026-03-11|Wednesday}}, {k26|according to} {s26|Chunghai}, {u|whose shares slipped {f=1.2:%|1.2 percent}.} {s27|The insurer Formosa Mutual} {k27|is bracing for} {c27|claims of {f=90000000:TWD:about|{h27|around} T$90 million}}.
---
dpa = dpa | outlet
liberty = Liberty Evening News | outlet
taiwan = Government of Taiwan | government
cg = Taiwan's coast guard | government
crew = - | group
chunghai = Chunghai Telecom | organisation
chien = Chien Wei-ting | person
tao = Taiwan Affairs Office | government
dpp = - | group
lu = Lu Zhengyang | person
fishers = - | group
master = - | person
owners = - | organisation
aboard = - | unnamed
keelung = Keelung prosecutors | government
audit = - | document
hsieh = Hsieh Po-yu | person
force = - | government
minutes = - | document
tsao = Tsao Mei-chu | person
guests = - | group
bank = - | organisation
formosa = Formosa Mutual | organisation
1 taiwan neg
2 cg
3 crew
4 chunghai
5 cg
6 cg
7 chien
8 chien silence
9 tao denies
10 dpp accuses
11 lu
12 fishers
14 master
15 owners demands
16 owners denies
17 liberty writing doubts
18 aboard in=17
19 keelung silence
20 audit writing
28 hsieh
29 force demands
31 hsieh affirms
32 minutes writing
22 tsao
23 guests
24 tsao
25 bank promises
26 chunghai
27 formosa thought predicts
