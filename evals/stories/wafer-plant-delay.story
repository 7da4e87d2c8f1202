style: business
outlet: Rhine Ledger
published: 2024-09-18
byline: Jonas Brandt; Aoife Kerr
country: Germany
---
# {c1|Saxon chip plant slips to {d=2028|2028}}, {s1 r1|sources} {k1|say}

## {s2|Company} {k2|calls} {c2|report “speculative”}; {u|shares fall}

{c3,4|Feldmark Halbleiter will not open its {f=6200000000:EUR|€6.2bn} wafer plant outside Dresden until {d=2028-01/2028-06|the first half of 2028}, a year behind plan}, {k3|reported} {s3|Handelsbote} {o3,5|on {d=2024-09-17|Tuesday}}, {k4|citing} {s4 r4|two people familiar with the construction schedule}. {c5|Suppliers {k6|had been told} {c6|to slow deliveries from {d=2024-06|June}}}, {s5|the paper} {k5|said}.

{o7,8=message|In an emailed response}, {s7,8 r7,8|a Feldmark spokesperson} {k7|would neither confirm nor deny} {c7|the delay}, {k8|describing} {c8|the report as “speculative”}. {o9|As recently as {d=2024-08|August}}, {s9|{r9|chief financial officer} Henrike Voss} {k9|had guided} analysts {k9|towards} {c9|“first wafers before {d=2027-12|Christmas 2027}”}.

{u|The shares closed {f=7.4:%|7.4%} lower at {f=38.15:EUR|€38.15}, wiping {f=900000000:EUR:under|almost €900m} off the company.}

{c10|{s11|Voss} {k11|has told} fellow board members {c11|that {s12 r12|geologists} {k12|were warning} her {c12|of “porridge” beneath the clean room}}}, {k10|said} {s10 r10|a third person}, {u|who sat in on {o11=meeting|the meeting}}. {s13|Her {r13|predecessor}, Karl-Heinz {x|„Kalle“} Zumbrunn}, {k13|thinks} {c13|the geology is an excuse}. {c14|“Sand is sand,”} {s14|he} {k14|told} {o14=interview@boerse|the podcast Börse am Morgen}. {c14|“What they lack is customers.”}

{s16 m16|Berlin}, {u|which has committed {f=2000000000:EUR|€2bn} in subsidies}, {k16|is standing by} {c16|the project}. {o17|On {d=2024-09-18|Wednesday}} {s17|the economy ministry} {k17|noted} {c17|that funds are released only “against concrete, in the literal sense”}. {u|The mood at Dresden city hall is sunnier still}: {s19,20|{r19,20|mayor} Anett Pohl} {k19|predicts} {c19|{f=4000:jobs:over|more than 4,000 jobs}} and {k20|has ruled out} {c20|repaying a cent of the {f=45000000:EUR|€45m} spent on roads}.

{u|Feldmark broke ground in {d=2023-21|spring 2023}.} {u|It has since lost its largest customer, a maker of electric vans.} {c22|{s21|Hesper Capital, its third-largest investor}, {k21|is preparing} {c21|to demand an extraordinary meeting}}, {k22|said} {s22 r22|people close to the fund}.
---
handelsbote = Handelsbote | outlet
boerse = Börse am Morgen | outlet
sources = - | group
feldmark = Feldmark Halbleiter | organisation
two = - | group
spox = - | unnamed
voss = Henrike Voss | person
third = - | unnamed
geologists = - | group
zumbrunn = Karl-Heinz Zumbrunn | person
germany = Government of Germany | government
ministry = German economy ministry | government
pohl = Anett Pohl | person
hesper = Hesper Capital | organisation
fund = - | group
1 sources
2 feldmark
3,5 handelsbote writing
4 two in=3
6 ? demands
7 spox silence
8 spox writing
9 voss predicts
10 third
11 voss
12 geologists predicts
13 zumbrunn thought
14 zumbrunn
16 germany
17 ministry affirms
19 pohl predicts
20 pohl denies
21 hesper intent
22 fund
