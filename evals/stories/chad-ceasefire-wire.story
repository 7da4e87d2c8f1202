style: wire
outlet: Radio Ennedi Online
published: 2026-01-21
byline: Oumar Djibrine
country: Chad
---
# {c1|Truce in Chad's north holds for second day}, {s1|army} {k1|says}; {s2|rebels} {k2|dispute} {c2|it}

{p=dateline v=wire@basin|N'DJAMENA (Lake Basin Press) —} {c3|A cease-fire between Chadian troops and fighters of the Tibesti Salvation Front was observed for a second day {d=2026-01-20|Tuesday}}, {s3|the armed forces} {k3|said} {o3=statement|in a communiqué}. The Front released {o4=post|a video} in which {s4|it} {k4|says} {c4|shells fall on a well near Zouar}; {u|neither the place nor the day could be verified}.

{c5|“There were no shots. There was a wedding,”} {s5|{r5|army spokesman} Gen. Idriss Moussa Kellou} {k5|told} reporters {o5,6=press-conference|in Faya}. {s6|He} {k6|gave} {c6|the number of guests as {f=4000:guests|4,000} and of wounded as {f=0:wounded|none}}. {c7|{f=3:men|Three men} with bullet wounds were brought in overnight}, {s7|a {r7|nurse at the town's clinic}} {k7|said} {o7,8=call|by telephone}; {c8|{s9 r9|one of them} {k9|told} her {c9|he had been shot for dancing}}, {s8|she} {k8|said}.

{u|The truce was brokered in Doha {d=2026-01-17/2026-01-18|last weekend}.} {s10,11|Its {r10,11|text}, two pages long}, {k10|obliges} {c10|both sides to pull back {f=30:kilometers|30 kilometers}} and {k11|says nothing} {c11|about gold}. {u|Gold is what the war is about: {f=40000:miners:about|some 40,000 miners} dig in the Miski valley, and whoever holds the road taxes them.} {s12 m12|N'Djamena} {k12|insists} {c12|it will “never share a customs post”}. {c14|{s13|The {r13|Front's leader}, Abakar Togoï}, {k13|asked} mediators {c13|for exactly that}}, {k14|by the account of} {s14 r14|two diplomats}, {u|one of whom was in the room}.

{s15|{r15|Chad's foreign minister}, Mariam Kellou}, {u|a sister of the spokesman}, {k15|thanked} Qatar {o15,17|on {d=2026-01-19|Monday}} {c15|for “a peace that fits in an envelope.”} {c17|{s16 m16|Tripoli}}, {s17|she} {k17|said}, {c17|{k16|had pledged} {c16|to seal the border}}. {s18|The ministry} {k18|later corrected} {c18|the verb to “considered.”}

{s19|The United Nations} {k19|fears} {c19|that {f=70000:people|70,000 people} will run out of water {d=2026-02|next month} if convoys do not resume}. {c20|“Let them hold nine days and I will believe in two,”} {s20|Hassan Ali Guetty, {r20|a truck owner waiting at Kouba}}, {k20|said} {o20=call|by satellite phone}.

{s21 m21|Paris}, {u|which withdrew its last soldiers from the country in {d=2025-01|January 2025}}, {k21|had} {c21|no comment}.
---
basin = Lake Basin Press | outlet
army = Armed forces of Chad | government
front = Tibesti Salvation Front | organisation
kellou = Idriss Moussa Kellou | person
nurse = - | unnamed
man = - | unnamed
text = - | document
chad = Government of Chad | government
togoi = Abakar Togoï | person
diplomats = - | group
mariam = Mariam Kellou | person
libya = Government of Libya | government
ministry = Foreign ministry of Chad | government
un = United Nations | organisation
guetty = Hassan Ali Guetty | person
france = Government of France | government
1 army
2 front denies
3 army writing
4 front writing
5,6 kellou
7,8 nurse
9 man
10 text writing demands
11 text silence
12 chad
13 togoi demands
14 diplomats
15 mariam
16 libya promises
17 mariam
18 ministry writing
19 un thought predicts
20 guetty
21 france silence
