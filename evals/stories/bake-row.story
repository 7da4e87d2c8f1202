style: tabloid
outlet: Daily Clarion
published: 2026-01-23
byline: Kelly-Ann Moss
country: United Kingdom
---
# {c1|'She binned my meringue!'} {s1|{r1|Telly baker} Gaz} {k1|lifts lid} on showstopper bust-up

## {c2|Producers BEGGED star to come back}, {k2|claims} {s2 r2|pal}

{u|Gaz {x|'Soggy'} Pritchard's oven has finally boiled over.}

{s3,4|The {r3,4|{x|'Bake Me Proud'} finalist}, 34}, {k3|has blasted} {c3|judge Davina Croft for 'humiliating' him in front of {f=6000000:viewers|six million viewers}} – and {k4|reckons} {c4|telly bosses were in on it}.

{c5|'She walked over, looked me dead in the eye and tipped it in the bin,'} {s5|he} {k5|fumed} {o5,7=interview@clarion|to the Clarion over a pint in Swindon}. {c5|'Then {s6 r6|the producer}, {s6|he} {k6|goes}, {c6|“Lovely telly, Gaz, can we do it again?” Again!}'}

{s7|The {r7|plumber-turned-pastry king}} {k7|says} {c7|he asked for an apology {f=2:times|twice}}.

{u|Friends are worried.} {c8|'He's not eating, which for Gaz is serious,'} {k8|confides} {s8 r8|one mate}. {c8|'{s10 r10|Davina's people} {k10|{o10=call|phoned} {r11|his mum} to say} {c10|it was all a misunderstanding}. {s11|She} {k11|told} them {c11|where to stick their whisk}.'}

{s12|Croft, 61}, {k12|stood by} {c12|her verdict} {o12|{d=2026-01-22|last night}}. {c13|'A meringue that weeps goes in the bin. Mine have,'} {s13|she} {k13|posted} {o13=post|on Instagram}, hours after {s14|her {r14|husband}, {r14|ex-snooker ace} Terry {x|'The Tank'} Croft}, {k14|branded} {c14|Gaz 'a cry baby with a blowtorch'} {o14=broadcast@harbour|on Harbour FM's breakfast show}.

{u|It is not the first time the tent has been rocked by tears.} {o15|In {d=2023|2023}} {s15|{r15|runner-up} Bex Oyelaran} {k15|alleged} {c15|she'd {k16|been told by} {s16 r16|a crew member} {c16|to 'cry left, love, the light's better'}}. {s17 r17|The show's makers} {k17|said} {o17=/2023|at the time} {c17|they 'did not recognise' her account}.

{u|Bookies have slashed the odds on Croft walking before {d=2026-21|spring} to 7-2.}

{s18 r18|A spokesman for Pudding Lane Productions} {k18|insisted} {o18|{d=2026-01-23|today}}: {c18|'Nobody was asked to repeat anything.'} But {s19|he} {k19|wouldn't be drawn on} {c19|whether the footage still exists}.

{s20 r20|TV insiders} {k20|are whispering} {c20|that Gaz has been lined up for a rival channel's {f=250000:GBP|£250k} spin-off}. The man himself? {c21|'No comment, sweetheart,'} {s21|he} {k21|winks}. {c21|'Ask me when the proving's done.'}
---
clarion = Daily Clarion | outlet
harbour = Harbour FM | outlet
gaz = Gary Pritchard | person
pal = - | unnamed
producer = - | unnamed
mate = - | unnamed
people = - | group
mum = - | unnamed
davina = Davina Croft | person
terry = Terry Croft | person
bex = Bex Oyelaran | person
crew = - | unnamed
makers = - | group
spokesman = - | unnamed
insiders = - | group
1 gaz accuses
2 pal doubts
3 gaz accuses
4 gaz thought
5,7 gaz
6 producer
8 mate
10 people
11 mum
12 davina
13 davina writing
14 terry accuses
15 bex accuses
16 crew demands
17 makers
18 spokesman
19 spokesman silence
20 insiders
21 gaz silence
