style: business
outlet: Limmat Monitor
published: 2026-07-01
byline: Regula Aeschbacher
country: Switzerland
---
# {c1|Gessner bankers knew of frozen oligarch account «since the yacht»}{k1|:} {s1 r1|minutes}

{u|The risk committee of Bank Gessner & Cie met on the evening of {d=2026-03-12|12 March} in a room without windows.} {u|It had one item before it: {f=340000000:CHF|CHF 340m} in the name of a Cypriot shell.} {c2|{s3|{r3|Compliance head} Livia Brunold} {k3|put it to} the members {o3=meeting/2026-03-12|that night} {c3|that {s4 r4|the client's lawyer} {k4|had sworn to} {c4|a sale of which the Limassol register knows nothing}}}, {k2|according to} {s2 r2|minutes seen by this newspaper}. {c5|{s6|{r6|The chairman}, Beat Gessner}, {k6|wanted it noted} {c6|that {s27|he} {k27|had enquired} {c27|about the yacht} {o27|in {d=2024|2024}} and {k7|been told} {c7|it was a charter}}}, {s5|they} {k5|go on}. {c8|«{s9 m9|Berne} {k9|will want} {c9|a head, and it had better not be one with hair},»} {s8|the bald chairman} {k8|is recorded as adding}.

{s10,11|The bank} {k10|did not contest} {c10|the wording} but {k11|was at pains} {o10,11=statement|in a two-line statement} {c11|to have it seen as gallows humour}. {s12|Finma, the market regulator}, {k12|has opened its mouth once}, {o12|on {d=2026-06-26|Friday}}, {k12|to observe} {c12|that the gallows are its department}.

{u|The yacht is called {x|«Demure»}.} {u|It was impounded at Imperia in {d=2022-04|April 2022}.} {c13|{s14 r14|The captain} {k14|protested} to Italian police {o14=/2022-04|at the time} {c14|that {s15 r15|«a gentleman from Zurich»} {k15|had instructed} him {o15=call|by telephone} {c15|to sail for Tivat}}}, {k13|as is clear from} {s13 r13|the deposition}. {s16 r16|Prosecutors in Genoa} {k16|think} {c16|they know the gentleman}; {s17 r17|a person briefed on their work} {k17|expects} {c17|a request for assistance to reach Switzerland by {d=2026-07-31|the end of the month}}.

{s18|Ms Brunold}, {u|who left the bank in {d=2026-05|May}}, {k18|is bound to} {c18|silence}. {u|Her {r20|husband}, the cabaret performer Ueli Brunold, is not.} {o20=appearance|In his new programme} {s20|he} {k20|has} {c20|{s21 r21|a banker} {k21|explain} to a fish {c21|that water is merely a counterparty}}. {c22|The sketch was written before he had heard of any account}, {s22|he} {k22|wishes it known}.

{x|What of the money?} {c23|{f=340000000:CHF|The 340 million} has not moved}, {k23|on the assurance of} {s23|Bank Gessner}; {c24|{f=12000000:CHF:about|{h24|roughly} twelve} of them have}, {k24|if} {s24 r24|the shell's accounts filed in Nicosia} {k24|are right}. {s25|The finance ministry}{k25|'s advice to} this newspaper {k25|was} {c25|to ask the bank}. {s26|Mr Gessner} {k26|sent back} {c26|our letter} unopened.
---
minutes = - | document
brunold = Livia Brunold | person
ueli = Ueli Brunold | person
lawyer = - | unnamed
beat = Beat Gessner | person
swiss = Government of Switzerland | government
bank = Bank Gessner & Cie | organisation
finma = Finma | government
captain = - | person
gent = - | unnamed
depo = - | document
genoa = - | government
briefed = - | unnamed
banker = - | unnamed
accounts = - | document
finmin = Swiss finance ministry | government
1 minutes writing
2 minutes writing
3 brunold
4 lawyer
5 minutes writing
6 beat
7 ?
8 beat via=minutes
9 swiss thought demands
10 bank writing neg
11 bank writing
12 finma
13 depo writing affirms
14 captain
15 gent demands
16 genoa thought
17 briefed thought predicts
18 brunold silence
20 ueli
21 banker
22 ueli
23 bank
24 accounts writing
25 finmin demands
26 beat silence
27 beat