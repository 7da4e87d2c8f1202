style: broadsheet
outlet: The Skerry Courant
published: 2025-03-07
byline: Morag Tennant
country: United Kingdom
split: train
---
# {c1|Minister “was told twice” ferry would not fit harbour}, {s1 r1|inquiry counsel} {k1|says}

{u|The ferry Fair Maid is four metres too long for the pier at Stromay, which was rebuilt to receive her.} {s2|{r2|The transport minister}, Isla Drummond}, {k2|told} {o2,3=speech/2025-03-06|Holyrood on {d=2025-03-06|Thursday} afternoon} {c2|that she first heard of the mismatch on the day of the launch}. {c3|“I was holding the bottle at the time,”} {s3|she} {k3|said}.

{u|That version did not survive the evening.} {o4,5,7=hearing/2025-03-06|From the witness table of the Fair Maid inquiry, sitting in a hotel ballroom}, {s4|{r4|former harbour engineer} Rab Sinclair} {k4|swore} {c4|he had put the figure in writing in {d=2022|2022} and again a year later}. {c5|“{s6 r6|The answer I got both times} {k6|was} {c6|that boats can be shortened},”} {s5|he} {k5|added}. {s7|{r7|Counsel to the inquiry}, Hector Bain KC}, {k7|observed} drily {c7|that few had been}.

{o8=letter/2022-05-19|The first of the letters, dated {d=2022-05-19|19 May 2022}}, {k8|was read into the record}. In it {s8|Mr Sinclair} {k8|cautioned} {c8|that the linkspan “will meet the bow door somewhere {h8|about} the cafeteria”}.

{s9|The {r9|shipyard}} {k9|would not discuss} {c9|the drawings}. {s10|Its {r10|managing director}, Piotr Zawada}, {k10|had insisted} {o10=interview@sound/2025-02|to Sound of Mull Radio {d=2025-02|last month}} {c10|that every measurement came from the ministry}. {s11|A {r11|civil servant} who worked on the contract} {k11|messaged} {o11=message@own|this newspaper} {c11|to say that the yard {k12|was asked} {c12|for tide tables and sent a calendar}}.

{o13,14=post|On the islanders' Facebook group}, {s13|{r13|crofter} Effie MacAskill} {k13|proposed} {c13|moving the island}. {s14|She} {k14|called} {c14|the minister “a lovely lass with no tape measure”}. {u|The minister's office has liked it.}

{c16|There will be a second pier}, {s16|a {r16|government spokesman}} {k16|promised} {o16|{d=2025-03-06|last night}}; {s17 r17|the same man} {k17|did not give} {c17|a date, a price or a length}.
---
sound = Sound of Mull Radio | outlet
counsel = Hector Bain | person
drummond = Isla Drummond | person
sinclair = Rab Sinclair | person
answer = - | unnamed
yard = - | organisation
zawada = Piotr Zawada | person
civil = - | unnamed
effie = Effie MacAskill | person
spokesman = - | unnamed
own = The Skerry Courant | outlet
1,7 counsel
2,3 drummond
4,5 sinclair
6 answer
8 sinclair writing predicts
9 yard silence
10 zawada
11 civil writing
12 ? demands
13 effie writing demands
14 effie writing
16 spokesman promises
17 spokesman silence
