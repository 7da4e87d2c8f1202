style: wire
outlet: Lusaka Evening Mail
published: 2026-03-06
byline: Mutale Chisanga
country: Zambia
---
# {u|Zambian farmers take smelter to court}; {s1|company} {k1|disowns} {c1|the acid}

{p=dateline v=wire@ap|KAPIRI MPOSHI, Zambia (AP) —} {c2|{f=3100:smallholders:over|More than 3,100 {r3|smallholders}} have sued a Canadian-run smelter over a spill that, {k3|in} {s3|their} {k3|telling}, {c3|turned the Lunsemwa River the color of weak tea and killed every catfish in it}}, {s2 r2|their attorney} {k2|disclosed} {o2|{d=2026-03-05|Thursday}}.

{s4,5 r4,5|The lawsuit}, {u|filed in Lusaka on {d=2026-02-27|Feb. 27}}, {k4|puts} {c4|the volume that escaped at {f=4800000:liters|4.8 million liters}} and {k5|asks} the High Court {c5|for {f=92000000:USD|$92 million}}.

{s6,7|Luvumba Copper} {k6|countered} {o6,7=statement|in a two-paragraph statement} {c6|that rain, not acid, had breached the wall} and {k7|spoke of} {c7|“a storm nobody alive has seen.”} {s8|The Meteorological Department} {k8|recorded} {c8|{f=19:mm|19 millimeters} that night}. {c9|“I have had more in a bucket,”} {k9|scoffed} {s9|Gift Mwansakilwa, {r9|a headman}}, {u|whose maize has rotted in the field}. {c10|{s11 r11|A foreman} {k11|had begged} the {r12|managers} {c11|to stop pumping}}, {s10|he} {k10|added}, {c10|“and {s12|they} {k12|told} him {c12|the tonnage comes first}.”}

{s13|{r13|The smelter's country director}, Duncan Prewitt}, {k13|would not be drawn on} {c13|the foreman}. {c14|“We pay our taxes and we plant our trees,”} {s14|he} {k14|said} {o14=call|when reached by phone}.

{s15|{r15|Internal e-mails} reviewed by The Associated Press} {k15|indicate} {c15|that {s16 r16|engineers} {k16|wanted} {c16|the pond emptied as far back as {d=2025-08|August}}, and that it was {s17 r17|an accountant in Toronto} who {k17|called} {c17|the idea “gold-plating.”}} {o18=message|In one exchange}, {s18 r18|a supervisor} {k18|wonders} {c18|“whether the inspectors can count to two.”}

{k19|The suspicion among} {s19 r19|campaigners} {k19|is} {c19|that the state will side with a mine that brings in {f=7:%|7%} of its export earnings}. {s20|{r20|Mines Minister} Clement Nkandu} {k20|had no time for} {c20|such talk} {o20,21=speech/2026-03-04|on {d=2026-03-04|Wednesday}}. {c21|“Copper does not vote,”} {s21|he} {k21|informed} lawmakers. {s22|His} {k22|promise} {c22|of free drinking water for a year} {u|has yet to reach the villages}.

{c23,24|{s25|The environment regulator} {k25|certified} {c25|the wall in {d=2025-10|October} without leaving the car park}}, {s23|a local radio station, Mulungushi FM}, {k23|alleged}, {k24|on the strength of what} {s24 r24|a gate log} {k24|showed}. {s26|The agency} {k26|did not respond to} {c26|questions submitted in writing}.

{u|Luvumba bought the smelter from a state holding company in {d=2014|2014} and employs {f=1700:people:about|about 1,700 people}.} {s27|The government} {k27|aims} {c27|to triple the country's copper output to {f=3e6:tons|3 million tons} by {d=2031|2031}}.

{c28|“This is not a case about one bad night,”} {s28|Bwalya Simuchoba, {r28|counsel for the villagers}}, {k28|said} {o28|outside the courthouse}. {c28|“It is a case about a valve that an engineer asked for in writing and a budget {r29|committee} struck out.}

{c28|“The committee met in an air-conditioned room, {f=11000:kilometers|11,000 kilometers} from the river. {s29|It} {k29|decided} {c29|the valve could wait}. The river could not.”}

{p=credit|Associated Press writer Natasha Lungu in Lusaka contributed to this report.}
---
ap = Associated Press | outlet
fm = Mulungushi FM | outlet
luvumba = Luvumba Copper | organisation
farmers = - | group
attorney = Bwalya Simuchoba | person
suit = - | document
met = Zambia Meteorological Department | government
headman = Gift Mwansakilwa | person
foreman = - | unnamed
managers = - | group
prewitt = Duncan Prewitt | person
mails = - | document
engineers = - | group
accountant = - | unnamed
supervisor = - | unnamed
campaigners = - | group
nkandu = Clement Nkandu | person
gatelog = - | document
zema = Environment regulator of Zambia | government
zambia = Government of Zambia | government
committee = - | group
1 luvumba denies
2 attorney affirms
3 farmers
4 suit writing
5 suit writing demands
6 luvumba writing
7 luvumba writing
8 met writing
9,10 headman
11 foreman demands
12 managers
13 prewitt silence
14 prewitt
15 mails writing
16 engineers thought demands
17 accountant
18 supervisor writing doubts
19 campaigners thought predicts
20 nkandu denies
21 nkandu
22 nkandu promises
23 fm accuses
24 gatelog writing in=23
25 zema affirms
26 zema silence
27 zambia intent
28 attorney
29 committee intent
