style: live
outlet: Lombardia Live
published: 2026-06-12
byline: Chiara Benassi
country: Italy
---
# {c1|Airport strike off from 6pm}, {s1|unions} {k1|say}: {x|as it happened}

{x|17.48} {x|That's it.} {c2|Baggage handlers at Linate and Malpensa return to work at six}, {s2 r2|the three unions} {k2|have announced} {o2,3=statement|in a joint note}. {s3|They} {k3|speak of} {c3|“a suspension, not a surrender”}. {s5|SkyHandling, their employer}, {k5|will only say} {c5|that the talks were “useful”}.

{x|17.20} {s6|Transport minister Elio Barzaghi} {k6|has asked} the company {c6|to put its offer on paper}. {s7|{r7|His counterpart at the region}, Claudia Barzaghi (no relation)}, {k7|had already done so} {o7|{d=2026-06-12|this morning}}: {c7|“Paper, please, and today.”}

{x|16.05} {u|So far {f=212:flights|212 flights} have been cancelled.} {s8|A {r8|reader}, Matteo}, {k8|writes} from gate A7: {c8|{s9 r9|the app} {k9|tells} me {c9|I'm boarding}, {s10 r10|the screen} {k10|tells} me {c10|I'm delayed} and {s11 r11|the lady} {k11|tells} me {c11|there is no aeroplane}}. {c12|The lady is right}, {s12|the airport operator} {k12|confirms}.

{x|14.30} {x|Why now?} {c13|Shifts were lengthened from six hours to eight without a vote}, {s13|the unions} {k13|maintain}. {s14,15|The company} {k14|disputes} {c14|the word “lengthened”} and {k15|prefers} {c15|“harmonised”}. {s16 r16|A circular dated {d=2026-05-04|4 May}}, {u|of which we have a copy}, {k16|uses} {c16|both}.

{x|13.02} {c17,19|{s18 r18|Managers} {h18|allegedly} {k18|promised} temporary staff {c18|{f=150:EUR|€150} a day to cross the picket line}}, {k17|writes} {s17|the daily Il Naviglio}, {k19|on the word of} {s19 r19|two people with {x|“a badge and a mortgage”}}. {s20|SkyHandling} {k20|calls} {c20|this “pure invention”}. {s22|A {r22|temp} named Noemi}, {x|who kept her surname back}, {k22|told} {o22=interview@own|me} {c22|she was offered {f=80:EUR|80}}.

{x|11.15} {u|The queue at Terminal 1 has reached the bus stop.} {u|Under Italian law air strikes must be announced ten days ahead; this one was announced in twelve.} {s23|The strike watchdog} {k23,24|considers} {c23|it lawful}, {s24|the airlines' association} {c24|“vexatious”}.
---
own = Lombardia Live | outlet
naviglio = Il Naviglio | outlet
unions = - | group
sky = SkyHandling | organisation
elio = Elio Barzaghi | person
claudia = Claudia Barzaghi | person
reader = Matteo | person
app = - | document
screen = - | document
lady = - | unnamed
operator = Milan airport operator | organisation
circular = - | document
managers = - | group
two = - | group
noemi = Noemi | person
watchdog = Strike watchdog of Italy | government
association = Airlines' association of Italy | organisation
1 unions
2 unions writing promises
3 unions writing
5 sky
6 elio demands
7 claudia demands
8 reader writing
9 app writing
10 screen writing
11 lady
12 operator affirms
13 unions
14 sky denies
15 sky
16 circular writing
17 naviglio writing
18 managers promises via=?
19 two in=17
20 sky
22 noemi
23 watchdog thought
24 association thought
