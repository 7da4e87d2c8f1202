style: sport
outlet: Saskatoon Rink Report
published: 2026-01-20
byline: Corey Wintoniak
country: Canada
---
# {x|Rumour Mill: the goalie nobody wants to say is leaving}

{u|Let's start with what is known.} {u|Anders Fjällström has not dressed since {d=2026-01-10|Jan. 10}.} {s1|The Grainmen} {k1|list} {c1|him as “day to day, upper body.”} {o2=post|In an Instagram story that vanished within the hour}, {s2|his {r2|wife}, Petra}, {k2|captioned} a picture of him splitting firewood: {c2|“Feeling great!”}

{x|The Quebec angle.} {c3,4|{s5|Laval} {k5|have offered} {c5|{f=2:picks|two first-round picks}}}, {k3|reports} {s3|Filet Désert, the Montreal site that broke the last coach's firing}, {k4|quoting} {s4|{x|“{r4|someone on the call}”} at the Laval end}. {s6|{r6|Laval GM} Réjean Thibodeau} {k6|fired back} {o6,8=broadcast@tsr|on TSR Radio} {c6|that {s7|he} {k7|hadn't offered} {c7|anybody “a bag of pucks”}}. {c8|“{s9|Filet Désert} {k9|said} {o9|in {d=2025-06|June}} {c9|I was hired by the Saudis},”} {s8|he} {k8|grumbled}.

{x|The agent.} {s10|Kimmo Saarela} {k10|isn't saying} {c10|no}. {s11|His} {k11|exact words}, {o11=message|texted at 1:14 a.m.}{k11|:} {c11|“{s12|Anders} {k12|asked} me {c12|how far Laval is from a lake}. Draw your own map.”}

{x|The room.} {s13 r13|Two Grainmen regulars}, {x|who asked not to be named because they'd like to keep playing}, {k13|describe} {c13|a man who “eats alone and tips the bus driver.”} {c14|{s15|The {r15|coach}} {k15|told} the leadership group {o15|{d=2026-01-16|Friday}} {c15|that a move is “{f=90:%|ninety per cent} cooked,”}} {k14|says} {s14 r14|one}; {s16 r16|the other} {k16|swears} {c16|{s17|he} {k17|said} {c17|“{f=60:%|sixty}.”}}

{x|The coach.} {o18,19|Cornered after {d=2026-01-19|Monday} practice}, {s18|Dale Prokop} {k18|swatted away} {c18|{f=3:questions|three questions}}. {c19|“I have {f=2:goalies|two goalies},”} {s19|he} {k19|finally offered}. {c19|“I had {f=2:goalies|two goalies} in {d=2025-11|November}, too.”}

{x|The money.} {k20|By} {s20|the tracking site CapSheet}{k20|'s math}, {c20|Laval can absorb only {f=2100000:CAD|$2.1-million} of a {f=5750000:CAD|$5.75-million} hit}. {s21 r21|A rival executive} {k21|thinks} {c21|that's beside the point}. {c22|“{s23 r23|Everyone in this league} {k23|told} me {c23|the Orlov deal couldn't work}, and {s24|I} {k24|told} everyone {c24|to find a pen},”} {s22|he} {k22|crowed} {o22=call|over the phone}.

{x|The fans.} {s25 r25|A petition} {k25|begs} {c25|the club to keep him}. {u|It had {f=212:names|212 names} at breakfast}; {c26|{f=40:names|forty} were Fjällström}, {s26|the {r26|organizer}, Brandi Kowalchuk}, {k26|concedes}.

{x|The prediction.} {k27|I've been told} {c27|to watch {d=2026-01-23|Friday}}. {s28|My} {k28|hunch is} {c28|he'll be backing up in Laval by {x|Family Day}, and {s29|the Grainmen} {k29|will call} {c29|it “personal reasons.”}} {c30|Not so}, {k30|in the opinion of} {s30|my {r30|editor}}: {c30|he's just hurt}.
---
grain = Grainmen | organisation
petra = Petra Fjällström | person
filet = Filet Désert | outlet
someone = - | unnamed
laval = Laval | organisation
thibodeau = Réjean Thibodeau | person
tsr = TSR Radio | outlet
saarela = Kimmo Saarela | person
anders = Anders Fjällström | person
regulars = - | group
one = - | unnamed
other = - | unnamed
prokop = Dale Prokop | person
capsheet = CapSheet | outlet
rival = - | unnamed
everyone = - | group
petition = - | document
kowalchuk = Brandi Kowalchuk | person
author = Corey Wintoniak | person
editor = - | unnamed
1 grain writing
2 petra writing
3 filet writing
4 someone in=3
5 laval promises
6 thibodeau
7 thibodeau promises neg
8 thibodeau
9 filet writing
10 saarela neg
11 saarela writing
12 anders
13 regulars
14 one
15 prokop
16 other
17 prokop
18 prokop silence
19 prokop
20 capsheet writing
21 rival thought
22 rival
23 everyone
24 rival demands
25 petition writing demands
26 kowalchuk concedes
27 ? demands
28 author thought
29 grain
30 editor thought
