style: magazine
outlet: Fjordlys Quarterly
published: 2025-03-28
byline: Synnøve Aarrestad
country: Norway
---
# {u|An opera for the drowned, and for whoever owns them}

## {s1|{r1|Composer} Halldis Tveitane} {k1|meant} {c1|to honour a lost trawler}. {s2 r2|The crew's children} {k2|say} {c2|she robbed it}.

{u|In the second act of {x|“Havdyret”} a bass stands knee-deep in real brine and sings a shopping list.} {s3|He} {k3|wants} {c3|{f=40:kg|forty kilos} of potatoes and a newspaper}. {u|Nine hours later the trawler {x|“Solbris”} would be gone with all hands, and every word was once spoken by her cook, Anton Fylling, over the ship-to-shore.} {c4|“I changed one note,”} {s4|Tveitane} {k4|let slip} {o4|in the foyer}, {c4|“because he coughed.”}

{u|That is precisely the trouble.} {o5=document/2025-02|In the writ lodged {d=2025-02|last month}} {s5|Gunvor Fylling, {r5|the cook's daughter}}, {k5|asks} the Bergen court {c5|to declare the tapes of {d=1981-02|February 1981} part of her father's body}. {s6 r6|Her lawyer} {k6|puts it less strangely}: {c6|{s8 r8|a radio operator} {k8|promised} the families {c8|that the reels would be wiped}, and {s9 r9|the families} {k9|took} {c9|him} {k9|at his word}}. {c7|“Then along comes a grant,”} {s7|he} {k7|sighed} {o7=call|down the line from Stavanger}.

{u|The grant was generous.} {s10|The Arts Council} {k10|commended} {c10|the project's “unsentimental tenderness”}, and, {k11|as} {s11 r11|the correspondence on its website} {k11|shows}, {c11|{s12|it} {k12|asked} exactly once {c12|whether the next of kin were content}}. {s13|Tveitane} {k13|replied} {o13=message|in an e-mail of {f=4:words|four words}} {c13|that they would be}.

{u|I met Gunvor Fylling {o15,17=interview@fjord|in the canteen of the sardine museum} where she works.} {c15|She bears the composer no ill will}, {s15|she} {k15|announced} before I had my coat off; {k16|what} {s16|she} {k16|could not get over} {k16|was} {c16|the potatoes}. {c17|“{s18 r18|My mother} {k18|always maintained} {c18|that his last words were for us}. It was what she lived on. Now a whole opera house knows it was {f=40:kg|forty kilos} of Pimpernel,”} {s17|she} {k17|laughed}. {x|Had she never listened?} {s21|She} {k20|had been offered} {c20|the chance}, {k20|by} {s20 r20|a kindly archivist}, and {k21|had said} {c21|no}.

{u|Critics have been of no help to anyone.} {k22|Where} {s22|Vestlandsavisa} {k22|heard} {c22|“the sea's own ledger”}, {s23|Ingvild Omdal in Scenekunst} {k23|heard} {c23|plumbing}. {s24|The bass, Pål Kvamme}, {k24|shares} {c24|{s25|the daughter}'s {k25|view} {c25|that the dead ought to be paid by the word}}. {s26|He} {k26|thought}, for a time, {k26|of} {c26|leaving the production}. {c27|“Then {s28|Halldis} {k28|reminded} me {c28|who wrote my high E},”} {k27|was} {s27|his} {k27|account of why he stayed}.

{u|The court sits on {d=2025-04-03|Thursday}.} {s29|The Norwegian National Archives}, {u|which holds the reels,} {k29|has not made up its mind} {c29|whether a voice can be returned}. Pencilled on the lid of the first {k30|is a request from} {s30 r30|somebody at the radio}: {c30|keep dry}.
---
vest = Vestlandsavisa | outlet
tveit = Halldis Tveitane | person
children = - | group
cook = Anton Fylling | person
gunvor = Gunvor Fylling | person
lawyer = - | unnamed
operator = - | unnamed
families = - | group
arts = Arts Council | government
corr = - | document
mother = - | unnamed
archivist = - | unnamed
omdal = Ingvild Omdal | person
kvamme = Pål Kvamme | person
archives = Norwegian National Archives | government
scrawl = - | unnamed
1 tveit intent
2 children
3 cook demands
4 tveit concedes
5 gunvor writing demands
6 lawyer
7 lawyer
8 operator promises
9 families thought
10 arts writing
11 corr writing affirms
12 arts writing
13 tveit writing
15 gunvor
16 gunvor thought
17 gunvor
18 mother
20 archivist promises
21 gunvor
22 vest writing
23 omdal writing via=scene
24 kvamme thought
25 gunvor thought
26 kvamme thought
27 kvamme
28 tveit
29 archives thought neg
30 scrawl writing demands
fjord = Fjordlys Quarterly | outlet
scene = Scenekunst | outlet
