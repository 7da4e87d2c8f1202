style: sport
outlet: Flanders Sport Weekly
published: 2025-07-14
byline: Bram Verlinden
split: test
country: Belgium
---
# {s1|Kuiper's team} {k1|denies} {c1|blood-bag report}

{c2,3|{s4 r4|A soigneur} {k4|has told} French investigators {c4|that {s5|Sander Kuiper} {k5|instructed} him {c5|to clear a hotel fridge before anyone knocked}}}, {s2|La Gazette du Tour} {k2|wrote} {o2,6|on {d=2025-07-13|Sunday}}, {k3|on the authority of} {s3 r3|a source close to the Grenoble prosecutor}. {c6|The fridge {h6|supposedly} held {f=3:bags|three bags} of blood}, {s6|the paper} {k6|continued}.

{c7|“It held insulin and {f=2:yoghurts|two yoghurts},”} {k7|retorted} {s7|{r7|Noordzee–Velta's team doctor}, Griet Maes}. {o8=press-conference/2025-07-14|Facing a hundred microphones in Gap {d=2025-07-14|this morning}}, {s8|Kuiper} {k8|read out a statement to the effect} {c8|that he had “never given that man an order in my life, not even for a sandwich”}. {s9|The Dutchman} {k9|took} {c9|no questions}.

{u|He leads by 1m 47s.} {s10 r10|The sport's governing body} {k10|let it be known} {c10|that it is “following developments”}; {s11|{r11|the prosecutor}, Solange Achard}, {k11|has neither confirmed nor contested} {c11|the existence of an inquiry}.

{u|Not everybody in the caravan swallowed the story whole.} {c12|“{s13|The Gazette} {k13|claims} {c13|{s14 r14|some nameless source} {k14|claims} {c14|a masseur spoke}}. In my day we called that the radio,”} {s12|Johan {x|“De Kassei”} Peeters} {k12|quipped} {o12,16=broadcast@kanaal|on Kanaal Sport}. {s16|{r16|His co-host} Annelies Wouters} {k16|reminded} him {c16|that {s17|he} {k17|had called} {c17|the {d=2007|2007} affair “gossip” too}}.

{s18|{r18|Kuiper's father}, Henk, himself a winner in Paris–Roubaix}, {k18|suspects} {c18|a set-up}. {c19|“{s20|Sander} {o20=call|phoned} me at midnight, crying, and {k20|said} {c20|{s21 r21|stewards} {k21|had threatened} {c21|to take the jersey off him on the road}},”} {s19|Kuiper senior} {k19|told} {o19=interview@omroep|the Dutch broadcaster Omroep Noord}.

{k22|Under} {s22 r22|article 12 of the race rules}, {c22|a leader may be withdrawn “in the interest of the event”}. {s23|{r23|Race director} Pascal Thévenot} {k23|sees} {c23|“no interest, and no event”}. {u|Bookmakers have stopped taking bets.}
---
gazette = La Gazette du Tour | outlet
kanaal = Kanaal Sport | outlet
omroep = Omroep Noord | outlet
team = Noordzee–Velta | organisation
source = - | unnamed
soigneur = - | unnamed
sander = Sander Kuiper | person
maes = Griet Maes | person
uci = - | organisation
achard = Solange Achard | person
peeters = Johan Peeters | person
wouters = Annelies Wouters | person
henk = Henk Kuiper | person
they = - | group
rules = - | document
thevenot = Pascal Thévenot | person
1 team denies
2 gazette writing
3 source in=2
4 soigneur
5 sander demands
6 gazette writing via=?
7 maes
8 sander
9 sander silence
10 uci
11 achard silence
12 peeters
13 gazette writing doubts
14 source doubts
16 wouters affirms
17 peeters
18 henk thought accuses
19 henk
20 sander
21 they promises
22 rules writing
23 thevenot thought
