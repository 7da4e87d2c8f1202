style: business
outlet: Volta Markets Wire
published: 2026-08-13
byline: Yaw Asamoah
country: Ghana
---
# {s1|Ghana cocoa body} {k1|seeks} {c1|delay on {f=10.4e9:GHS|GHS10.4bn} of bills}

* {s2|GHANA COCOA AUTHORITY}{k2|:} {c2|COUPON TO BE PAID IN FULL}
* {c3|{s4 r4|BANKS} {k4|WANT} {c4|{f=2:%|2 PCT} FEE FOR WAITING}} {k3|-} {s3 r3|SOURCES}
* {s5|FITCHLEY RATINGS} {k5|SEES} {c5|“HIGH RISK” OF MISSED PAYMENT}

{p=dateline|ACCRA, {d=2026-08-13|Aug 13} (VMW) -} {s6,7|The Ghana Cocoa Authority} {k6|has asked} local banks {c6|for another 18 months to redeem {f=10.4e9:GHS|10.4 billion cedis} of bills}, {o6,7=letter/2026-08-11|in a letter of {d=2026-08-11|Aug 11}} {k7|faulting} {c7|smugglers, rain and a currency that “strengthened at the wrong moment.”}

{c8|{o9,11,12=meeting|At a meeting {d=2026-08-11|the same evening}}, {s9|{r9|chief executive} Kwabena Ofosu-Mends} {k9|owned up to} {c9|having sold beans the Authority did not hold}}, {k8|in the version of} {s8|{r8|three people} who attended}. {c10|“{s11|He} {k11|told} us {c11|{f=333000:tonnes|333,000 tonnes} had gone to Togo by motorbike},”} {k10|said} {s10|one, {r10|a banker}}. {c10|“{s12 r12|Somebody} {k12|asked} {c12|how many motorbikes that was}.”} {s13|Ofosu-Mends} {k13|declined to discuss} {c13|the motorbikes}.

{s14,15|The finance ministry}, {u|which owns the Authority,} {k14|describes itself as} {c14|“supportive but not liable”} and {k15|has hinted at} {c15|a guarantee once {d=2026-10|October}'s mid-crop figures are in}.

{u|Ghana, the world's second-largest grower, exchanged {f=7.9e9:GHS|7.9 billion cedis} of the Authority's bills in {d=2023|2023} for longer paper at {f=13:%|13%}.} {s28 r28|Two fund managers} {k28|said} {c28|they {k29|had been assured} {o29=/2023|at the time} {c29|that it would not happen again}}; {s30|the Authority}'s {k30|recollection is} {c30|that no assurance was given}. {c31|The {d=2026/2027|2026/27} crop} {k31|is put at} {c31|{f=620000:tonnes|620,000 tonnes}} {k31|in} {s31 r31|its latest circular}; {u|it was {f=1e6:tonnes|a million} five years ago}.

{u|London cocoa was up {f=1.8:%|1.8%} at {f=5120:GBP|£5,120} a ton by 1130 GMT.} {c16|The rally will be short-lived}, {k16|to judge by} {s16 r16|Lindqvist Softs' morning note}; {s17|brokers Barrow Tetteh} {k17|are pencilling in} {c17|{f=6000:GBP|£6,000} by {d=2026-12|December}}.

{c18,19|{s20|The IMF} {k20|wants} {c20|the bills booked as public debt}}, {s18|the newspaper Accra Lens} {k18|reported} {o18|{d=2026-08-12|Wednesday}}, {k19|quoting} {s19|a {r19|draft of the Fund's staff note} dated before the letter}. {s21 r21|A Fund spokesperson} {k21|referred} Volta Markets Wire {c21|to “forthcoming publications.”}

{s22,23|{r22,23|Farm union leader} Akosua Dankyi} {o22,23,24=broadcast@adom|on Radio Anopa} {k22|accused} {c22|the Authority of “paying us with calendars”} and {k23|gave} {c23|it until {d=2026-08-31|the end of the month}}. {c24|“{s25 r25|My members} {k25|ask} me {c25|if a bill can be eaten},”} {s24|she} {k24|said}.

{s26|Fitchley} {k26|assigned} {c26|a {f=60:%|60 percent} probability to a default}, {s27|its {r27|analyst} Petra Sommerfeld} {k27|admitting} {c27|that this was “a feeling with a decimal point.”}

{p=credit|(Reporting by Yaw Asamoah; Editing by Ruth Larbi)}
---
lens = Accra Lens | outlet
adom = Radio Anopa | outlet
authority = Ghana Cocoa Authority | government
sources = - | group
banks = - | group
fitchley = Fitchley Ratings | organisation
mends = Kwabena Ofosu-Mends | person
attended = - | group
banker = - | unnamed
somebody = - | unnamed
finance = Ministry of Finance of Ghana | government
lindqvist = - | document
barrow = Barrow Tetteh | organisation
imf = IMF | organisation
draft = - | document
fundman = - | unnamed
dankyi = Akosua Dankyi | person
members = - | group
sommerfeld = Petra Sommerfeld | person
funds = - | group
circular = - | document
1 authority demands
2 authority
3 sources
4 banks demands
5 fitchley predicts
6 authority writing demands
7 authority writing accuses
8 attended
9 mends concedes
10 banker
11 mends
12 somebody
13 mends silence
14 finance
15 finance
16 lindqvist writing
17 barrow predicts
18 lens writing
19 draft writing in=18
20 imf demands
21 fundman silence
22 dankyi accuses
23 dankyi demands
24 dankyi
25 members
26 fitchley writing predicts
27 sommerfeld concedes
28 funds
29 ?
30 authority
31 circular writing
