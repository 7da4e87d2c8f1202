style: business
outlet: Moldova de Sus
published: 2025-04-16
byline: Radu Hriscu
country: Romania
split: train
---
# {u|Bus makers fined over the price of a door}

{u|The competition council fined {f=3:bus_makers|three bus makers} a total of {f=84e6:RON|84 million lei} on {d=2025-04-15|Tuesday} for agreeing, over eleven years, what a door should cost.} {c1|“One of them put the figure on a napkin. {s3 r3|The other two} {k3|said} {c3|they were full},”} {s1|its {r1|vice-president}, Corina Ţurcanu}, {k1|told} {o1,4,5=press-conference|reporters in Bucharest}. {s4|She} {k4|said} {c4|the napkin was in the file}. {s5|The {r5|economist}}, {u|who led the inquiry}, {k5|added} {c5|that a fourth company had told her where to look}.

{u|Carpatbus, the largest of the three, will appeal.} {c7|The council “confuses lunch with conspiracy”}, {s7|it} {k7|said} {o7,8=statement|in a statement to the Bucharest exchange}. {s8|It} {k8|puts} {c8|the true overcharge at nil}. {s9|Its {r9|founder}, Vasile Petcu}, {k9|said} {o9,10=interview@tv|in a late-night interview with Est TV} {c9|that {s11|the {r11|lady from the council}} {k11|had told} him {c11|that she came by tram}}. {c10|“{s12|I} {k12|asked} her {c12|who had made it},”} {s10|he} {k10|recounted}. {s13|Ms Ţurcanu} {k13|denies} {c13|having met him}.

{u|The second firm, Autodoor, has paid.} {s15|The {r15|third}}, {u|a family business in Paşcani,} {k15|asked} {c15|to pay in instalments}; {c16|it will be allowed to}, {s16|a {r16|council official}} {k16|said}. {c17|“My {r20|father} signed what he was given. {k19|He was told} {c19|it was for the spare parts},”} {k17|said} {s17|Ioana Dascălu}, {u|who runs it now}. {s20|He}, reached {o20=call|by telephone at a spa}, {k20|said} {c20|he would sign nothing more}.

{s22|The city of Iaşi}, {u|which bought {f=90:buses|ninety} of the buses}, {k22|wants} {c22|its money back}. {s23|The {r23|mayor}} {k23|announced} {o23=post|in a Facebook live} {c23|that he would sue}. {s24|City hall} {k24,25|estimates} {c24|the damage at {f=6e6:EUR:about|{h24|around} €6 million}}, {s25|the opposition} {c25|at twice that}. {s26|A {r26|study by the polytechnic}}, {u|commissioned in {d=2022|2022} and never published}, {k26|had warned} {c26|of “remarkable doors”}. {c27|{s28|City hall} received it and {k28|wrote} {c28|“noted”} on it}, {s27|the weekly Ziarul Copou} {k27|reported} {o27|on {d=2025-04-11|Friday}}. {s29|The {r29|author}}, {u|a lecturer}, {k29|confirmed} {c29|that} {o29,30=interview@mold|to this paper}. {s30|She} {k30|said} {c30|nobody had ever asked her a question about it “except you, and you got my name wrong”}.
---
tv = Est TV | outlet
mold = Moldova de Sus | outlet
ziarul = Ziarul Copou | outlet
turcanu = Corina Ţurcanu | person
others = - | group
carpat = Carpatbus | organisation
petcu = Vasile Petcu | person
official = - | unnamed
third = - | organisation
dascalu = Ioana Dascălu | person
father = - | unnamed
city = City of Iaşi | government
mayor = - | person
hall = City hall of Iaşi | government
opposition = Opposition of Iaşi | organisation
study = - | document
author = - | unnamed
1 turcanu
3 others
4 turcanu
5 turcanu
7 carpat writing
8 carpat writing
9 petcu
10 petcu
11 turcanu
12 petcu
13 turcanu denies
15 third demands
16 official
17 dascalu
19 ?
20 father
22 city demands
23 mayor
24 hall
25 opposition
26 study writing predicts
27 ziarul writing
28 hall writing
29 author affirms
30 author
