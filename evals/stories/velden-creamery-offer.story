style: business
outlet: Markt & Molen
published: 2025-10-22
byline: Saskia Terpstra
country: Netherlands
split: train
---
# {c1|Dairy co-op “not a museum”}, {k1|says} {s1|suitor} after {u|members balk}

{s2|Veldzuivel}, {u|the cooperative that makes a quarter of the country's goat cheese}, {k2|said} {o2|on {d=2025-10-21|Tuesday}} {c2|its members would vote again on a {f=118e6:EUR|€118 million} offer from Norrland Foods of Sweden}. {s3|The buyer} {k3|has ruled out} {c3|paying more}. {c4|“We are buying a company, and a company changes. It is not a museum,”} {s4 r4|Norrland's chief executive} {k4|told} analysts {o4,5=call|on a call}. {s5|Annika Forsell} {k5|said} {c5|{f=2:caves|two ageing caves} would stay open until {d=2028|2028}}.

{c6|“She means {f=2:caves|two} of {f=5:caves|five},”} {k6|said} {s6|Wiebe Hoekstra}, {u|who milks {f=300:goats|300 goats} outside Velden and leads the farmers against the sale}. {s7|He} {k7|reckons} {c7|the land alone is worth {f=90e6:EUR:about|{h7|some} €90 million}}. {s8|The cooperative} {k8|puts} {c8|it at {f=41e6:EUR|€41 million}}; {s9|its {r9|accountant}} {k9|would not share} {c9|the valuation}. {c10|{s11|The bank} {k11|insisted} {c11|on secrecy}}, {s10|the {r10|accountant}} {k10|said}.

{s12|The bank in question, Agrokas}, {k12|denies} {c12|that}. {c13|{s14|The lender} {k14|had asked} only {c14|for figures it could read}}, {s13|its {r13|spokeswoman}, Lotte Brink}, {k13|said}. {u|Agrokas holds a mortgage on four of the caves.}

{s15|The competition authority} {k15|has signalled} {c15|that it sees no obstacle}. {c16|Goat cheese “is not a strategic asset”}, {s16|the {r16|regulator's director}} {k16|remarked} {o16=broadcast@radio/2025-10|on national radio {d=2025-10|earlier this month}}; {s17|a {r17|former colleague of his}} {k17|calls} {c17|that “the joke of a man who has never been to Velden”}. {s18|The {r18|union}} {k18|fears} {c18|for {f=210:jobs|210 jobs}}. {s19|It} {k19|wants} {c19|guarantees in writing}, {s20|its {r20|negotiator}} {k20|said}: {c20|“{s21|The Swedes} {k21|gave} their word {c21|in Skövde too}.”}

{u|Norrland closed a plant there in {d=2022|2022}, a year after buying it.} {s22|The company} {k22|attributes} {c22|that to the price of milk}. {c23|The two cases are not alike}, {s23|it} {k23|maintains}. {s24 r24|Veldzuivel's chair}, {u|whose father founded the cooperative}, {k24|refuses} {c24|to say how he will vote}. {c25|“{s26 r26|Dad} {k26|always said} {c26|a cheese decides when it is ready},”} {s25|Jelle Wiersma} {k25|said}. {s27|The {r27|farmers}} {k27|intend} {c27|to decide on {d=2025-11-03|3 November}}.
---
radio = - | outlet
forsell = Annika Forsell | person
norrland = Norrland Foods | organisation
veldzuivel = Veldzuivel | organisation
hoekstra = Wiebe Hoekstra | person
accountant = - | unnamed
agrokas = Agrokas | organisation
brink = Lotte Brink | person
acm = Competition authority of the Netherlands | government
director = - | person
colleague = - | unnamed
union = - | organisation
negotiator = - | unnamed
wiersma = Jelle Wiersma | person
dad = - | unnamed
farmers = - | group
1 norrland
2 veldzuivel
3 norrland denies
4,5 forsell
6 hoekstra
7 hoekstra thought
8 veldzuivel
9 accountant silence
10 accountant
11 agrokas demands
12 agrokas denies
13 brink
14 agrokas demands
15 acm
16 director
17 colleague
18 union thought predicts
19 union demands
20 negotiator
21 norrland promises
22 norrland
23 norrland
24 wiersma silence
25 wiersma
26 dad
27 farmers intent
