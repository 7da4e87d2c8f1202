style: wire
outlet: Lac Matin
published: 2024-05-07
byline: Service étranger
country: Bosnia and Herzegovina
---
# {c1|No coalition « before the plums are ripe »}, {k1|says} {s1 r1|Bosnian kingmaker}

{p=dateline v=wire@afp|Sarajevo (AFP) –} {s2,3|The {r2,3|leader of a small Bosnian party courted by both blocs}} {k2|said} {o2,3|{d=2024-05-07|Tuesday}} {c2|he would join neither until {d=2024-22|the summer}}, {k3|adding} {c3|that {s4 r4|a European envoy} {k4|had advised} him {c4|« to take his time »}}.

{o5,6=press-conference|At a news conference in Brussels}, {s5|{r5|the envoy}, Finland's Pekka Raunio}, {k5|denied} {c5|having said anything of the sort}. {c6|« What {s7|I} {k7|said was} {c7|that time was something he did not have} »}, {s6|he} {k6|protested}.

{s8|Mirza Hodžić, {r8|a 38-year-old beekeeper} whose {f=4:seats|four seats} hold the balance}, {k8|is adamant} {c8|he heard right}. {o9,10=article@glas|In Dnevni Glas} {s9|he} {k9|described} {c9|{s11 r11|a note, passed to him over dessert}, that {k11|read} {c11|« no hurry »}} – {c10|« in Finnish »}, {s10|he} {k10|specified}, {c10|« which my wife translated »}.

{s12|Dragana Kosorić, {r12|number two of the conservative bloc}}, {k12|mocked} {c12|« a government of honey »}. {s13|She} {k13|accuses} {c13|{r14|the left}}, {s14|which} {k14|swears} {c14|it has offered him nothing}, {c13|of buying his vote with the agriculture portfolio}. {c15|{s16 r16|Party officials} {k16|admit} {c16|« exploratory lunches »}}, {k15|according to} {s15 r15|a diplomat posted in Sarajevo}.

{k17|In the eyes of} {s17|{r17|political scientist} Lejla Begović}, {c17|the stalemate suits everyone}. {c18|« {s19 m19|Brussels} {k19|threatens} {c19|to freeze {f=110000000:EUR|110 million euros}}, then doesn't; {s20 m20|Sarajevo} {k20|promises} {c20|reforms}, then doesn't »}, {s18|she} {k18|sighs}.

{u|The vote of {d=2024-03-24|March 24} gave neither camp a majority.} {s21|The Central Election Commission} {k21|has given} them {c21|until {d=2024-05-31|May 31} to present a cabinet}. {s22 r22|A poll published on {d=2024-05-04|Saturday} by Vox Balkan} {k22|finds} {c22|{f=71:%|71%} of Bosnians resigned to a fresh ballot}.

{s23|Hodžić}, for his part, {k23|has announced} {c23|the birth of a queen}.
---
afp = AFP | outlet
glas = Dnevni Glas | outlet
hodzic = Mirza Hodžić | person
raunio = Pekka Raunio | person
note = - | document
kosoric = Dragana Kosorić | person
left = - | organisation
officials = - | group
diplomat = - | unnamed
begovic = Lejla Begović | person
eu = European Union | organisation
bosnia = Government of Bosnia and Herzegovina | government
cec = Central Election Commission | government
poll = - | document
2 hodzic
1 hodzic
3 hodzic
4 raunio demands
5 raunio denies
6 raunio
7 raunio
8 hodzic
10 hodzic writing
9 hodzic writing
11 note writing
12 kosoric
13 kosoric accuses
14 left
15 diplomat
16 officials concedes
17 begovic thought
18 begovic
19 eu promises
20 bosnia promises
21 cec demands
22 poll writing affirms
23 hodzic affirms
