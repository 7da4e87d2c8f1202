style: aggregator
outlet: StackWire
published: 2026-05-21
byline: Nuno Prates
country: Portugal
split: train
---
# {u|Mapping start-up Rumo loses both founders in a week}

{u|It took Rumo nine years to find two million customers and four days to lose its founders.} {o1,2=meeting|At an all-hands in Porto on {d=2026-05-18|Monday}}, {s1,2|Joana Meireles} {k1|told} staff {c1|that she was stepping down as chief executive} and {k2|asked} {c2|for their patience}. {s3|She} {k3|made no mention of} {c3|Duarte Lobo, who built the product with her}. {o4=letter/2026-05-20|In a memo on {d=2026-05-20|Wednesday}}, {u|first published by the news site Lisbon Ledger}, {s4|he} {k4|wrote} {c4|that he was going too}. {c5|“{s6|Joana} {k6|says} {c6|she wants to sleep}. I would like to be awake somewhere else,”} {k5|reads} {o5=letter/2026-05-20|the last line}.

{x|What happened?} {u|There are two versions.} {c7|{s8|The {r8|board}} {k8|wanted} {c8|to sell to the Dutch}, and she did not}, {s7|{r7|three people} who were in the room} {k7|told} {o7=interview@ledger|the Ledger}. {c9|It was the other way about}, {s9|an {r9|investor} with a seat at the table} {k9|told} {o9,10=interview@stack|StackWire}: {c9|she wanted to sell and the board was afraid of him}. {s10|The {r10|investor}}, {x|who spoke on condition of anonymity because the minutes are sealed}, {k10|added} {c10|that {s11|he} {k11|had threatened} {c11|to take the maps with him}}. {s12|Lobo} {k12|denied} {c12|that} {o12,13=call@stack|when we reached him by phone at an airport}. {c13|“One cannot take a map. {s14|I} {k14|said} {c14|I would take the weather},”} {s13|the {r13|engineer}} {k13|said}.

{u|The weather is a data feed.} {s15|Its {r15|supplier}, a firm in Reading,} {k15|confirmed} {o15=message@stack|to us in an email} {c15|that its contract is with him in person}. {s16|It} {k16|declined} {c16|to say what he pays}. {s17|Rumo} {k17|says} {c17|the feed is “{h17|probably} replaceable”}; {o18=appearance|on stage at a conference in Braga on {d=2026-05-19|Tuesday}}, {s18|its {r18|chief technologist}, Inês Falcão}, {k18|called} {c18|it “the only part people open the app for”}. {u|A video of her remarks was taken down on {d=2026-05-20|Wednesday}.} {s19|She} {k19|has since written} {o19=post|on LinkedIn} {c19|that she was quoted without the smile}.

{u|The Dutch, a group called Noordwijzer, are still there.} {o20,21=interview@blad|In an interview with the Amsterdam paper Het Blad {d=2026-05-21|this morning}}, {s20|its {r20|chairman}, Kees Boon}, {k20|said} {c20|the offer of {f=210e6:EUR|€210 million} stood “with anybody”}. {s21|He} {k21|said} {c21|he had met both founders in {d=2026-03|March}, a week apart, in the same restaurant}. {c22|“{s23|She} {k23|asked} {c23|about jobs}. {s24|He} {k24|asked} {c24|about servers},”} {s22|Boon} {k22|told} {o22=interview@blad/2026-05-21|the paper}. {c26|{s27|He} {k27|would not say} {c27|who paid}}, {k26|according to} {s26|Het Blad}.

{s28|The {r28|workers' council}} {k28|wants} {c28|to see both of them}. {s29|It} {k29|has asked} the labour inspectorate {c29|to step in by {d=2026-05-22|Friday}}.
---
ledger = Lisbon Ledger | outlet
stack = StackWire | outlet
blad = Het Blad | outlet
meireles = Joana Meireles | person
lobo = Duarte Lobo | person
board = - | group
people = - | group
investor = - | unnamed
supplier = - | organisation
rumo = Rumo | organisation
falcao = Inês Falcão | person
boon = Kees Boon | person
council = - | organisation
1 meireles
2 meireles demands
3 meireles neg
4 lobo writing via=ledger
5 lobo writing
6 meireles
7 people
8 board
9 investor
10 investor
11 lobo promises
12 lobo denies
13 lobo
14 lobo
15 supplier writing affirms
16 supplier silence
17 rumo
18 falcao
19 falcao writing
20 boon
21 boon
22 boon
23 meireles
24 lobo
26 blad writing
27 boon silence
28 council demands
29 council demands
