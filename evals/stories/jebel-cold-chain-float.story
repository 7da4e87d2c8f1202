style: business
outlet: The Creek Ledger
published: 2026-05-07
byline: Anthea Vaz
country: United Arab Emirates
---
# {u|Polar Dunes shrinks its float}; {s1 r1|founder} {k1|blames} {c1|“tourists in the order book”}

{u|The Dubai cold-store group cut the price range for its listing by a fifth on {d=2026-05-06|Wednesday}, to {f=3.10..3.40:AED|AED3.10-3.40} a share.} {c2|Appetite had been “cooler than the product”}, {s2|{r2|chief financial officer} Meher Contractor} {k2|conceded} {o2=call|on a call with analysts}; {s3|she} {k3|still counts on} {c3|raising {f=1.1e9:AED|AED1.1bn}}. {o4|In {d=2026-03|March}} {k4|the talk had been of} {c4|{f=2e9:AED|AED2bn}}.

{u|Founded in {d=1999|1999} with a single ice lorry, Polar Dunes runs {f=19:warehouses|19 warehouses} from Fujairah to Dammam and earned {f=212e6:AED|AED212m} {d=2025|last year}, up {f=9:%|9%}.} {u|Its listing would be Dubai's fourth since {d=2026-01|January}; two of the other three trade below their issue price.}

{c5,6|{s7|Qatar's Dhow Fund} {k7|has told} the underwriters {c7|it would rather wait}}, {s5|the data service Gulf Tape} {k5|was first to report}, {k6|referring to} {s6 r6|bankers on the deal}. {s8|The fund} {k8|does not discuss} {c8|single investments}. {c9|“{s10 r10|An anchor investor} {k10|said} {c10|yes in the boardroom and no in the lift},”} {k9|grumbled} {s9|Omar Belhasa, {r9|the founder}}, {o9,11=interview|over cardamom coffee in his warehouse}, {x|where it was minus 22}. {s11|He} {k11|put} {c11|the rest down to {r13|retail buyers} {s13|who} “{k13|thought} {c13|we sold ice cream}”}.

{s14 r14|The prospectus} {k14|enumerates} {c14|{f=47:risks|47 risks}, among them that {f=71:%|71%} of revenue comes from {f=1:supermarket|one supermarket}}. {s15|That customer, Lulwa Fresh}, {k15|announced} {o15|on {d=2026-05-04|Monday}} {c15|that it “reviews all frozen partnerships”}. {c16|“A coincidence we did not order”}, {k16|was} {s16|Ms Contractor}'s {k16|verdict on} the timing.

{k17|The view at} {s17|Saffron Bay Capital} {k17|is} {c17|that the shares are worth {f=2.60:AED|AED2.60}}. {s18|Its {r18|analyst} Noor Haidari} {k18|calculates} {c18|that each extra degree outside adds {f=4:%|4%} to the power bill}, {s19|the company} {k19|retorting} {c19|that {s20|she} “{k20|forecasts} {c20|weather, not earnings}”}.

{s21 r21|Two minority investors} {k21|have inquired of} the market regulator {c21|whether the withdrawal ought to have been published sooner}. {s22|It} {k22|acknowledged} {c22|receipt}. {c23|Books close on {d=2026-05-11|Monday}}, {k23|per} {s23 r23|a term sheet} that {u|The Creek Ledger has seen}; {s24 r24|a second version} {k24|has} {c24|{d=2026-05-18|Monday week}}.

{c25|“{s26 r26|The bank} {k26|asked} me {o26|in {d=2025|2025}} {c26|whether I was selling a fridge or an index of the Gulf's appetite},”} {s25|Mr Belhasa} {k25|said}. {c25|“{s27|I} {k27|told} them {c27|both}.}

{c25|“{s28|They} {k28|wrote} {c28|it} down and put it on page 1. {s29 r29|The lawyers} {k29|insisted} {c29|on page 90}.”} {u|Page 90 lists what could go wrong.}
---
tape = Gulf Tape | outlet
belhasa = Omar Belhasa | person
contractor = Meher Contractor | person
dhow = Dhow Fund | government
bankers = - | group
anchor = - | organisation
retail = - | group
prospectus = - | document
lulwa = Lulwa Fresh | organisation
saffron = Saffron Bay Capital | organisation
haidari = Noor Haidari | person
polar = Polar Dunes | organisation
minority = - | group
regulator = UAE market regulator | government
sheet = - | document
sheet2 = - | document
bank = - | organisation
lawyers = - | group
1 belhasa accuses
2 contractor concedes
3 contractor thought predicts
4 ?
5 tape writing
6 bankers in=5
7 dhow
8 dhow silence
9 belhasa
10 anchor
11 belhasa accuses
13 retail thought
14 prospectus writing
15 lulwa affirms
16 contractor
17 saffron thought
18 haidari
19 polar
20 haidari predicts
21 minority writing
22 regulator concedes
23 sheet writing
24 sheet2 writing
25 belhasa
26 bank
27 belhasa
28 bank writing
29 lawyers demands
