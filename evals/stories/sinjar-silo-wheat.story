style: wire
outlet: Mesopotamia Monitor
published: 2025-07-15
country: Iraq
---
# {s1 r1|Iraqi auditors}{k1|:} {c1|{f=64000:tonnes|64,000 tonnes} of wheat exist on paper only}

{p=dateline v=wire@afp|SINJAR, Iraq, {d=2025-07-15|July 15} (AFP) -} {c2|Silos in northern Iraq that {s3|the trade ministry} {k3|lists} {c3|as full} hold little but pigeons}, {k2|if} {s2 r2|a confidential audit} {k2|is right}.

{s4 r4|The 88-page text}, {u|which was leaked {d=2025-07-12/2025-07-13|over the weekend},} {k4|sets out} {c4|how {s5 r5|three silo keepers} {k5|signed for} {c5|lorries} that, {s6 r6|checkpoint logs} {k6|make plain}, {c6|never left Mosul}}. {c7|“Either the lorries flew,”} {s7|it} {k7|remarks}, {c7|“or the ink did.”}

{s8|{r8|Trade Minister} Salar Hawrami} {k8|hit back} {o8,10=press-conference/2025-07-14|before cameras on {d=2025-07-14|Monday}}. {c8|“{s11 r11|A clerk} {k11|writes} {c11|that I am a thief}. Let him bring his scale.”} {s9|He} {k9|stopped short of} {c9|denying the figure}, which {s10|he} {k10|put down to} {c10|“weevils, arithmetic and the Americans”}.

{s12|Parliament's integrity committee} {k12|wants} {c12|him in the dock by {d=2025-08|August}}. {c14|{s15|{r15|Prime Minister} Adnan al-Rubaie} {k15|let the heads of the Shiite blocs know} {c15|that the minister was “finished but not yet dismissed”}}, {s14 r14|two of them} {k14|told} {o14=interview@raqib|the Baghdad daily Al-Raqib}. {s16|Al-Rubaie's office} {k16|disputes} {c16|having “let anybody know anything”}.

{u|In Sinjar the queue outside the Al-Nasr bakery began before dawn.} The baker, {x|who gave only a nickname, “Abu Khubz”,} {k17|had it from} {s17 r17|his supplier} {c17|that flour would double by {d=2025-07-18|Friday}}. {k18|The talk in the queue was} {c18|of sacks loaded at night for Syria}; {s19 r19|an army captain at the crossing} {k19|called} {c19|that “poetry”}. {u|Khalaf Murad, a farmer who delivered {f=90:tonnes|90 tonnes} {d=2024-22|last summer}, carries in his wallet} {s21 r21|a receipt} {k21|promising} {c21|payment “within ten working days”}. {c20|“{s22|They} {k22|said} {c22|spring}, then {s24|they} {k24|said} {c24|Ramadan},”} {s20|he} {k20|told} {o20=interview|a reporter}. {c20|“The seed merchant will not wait for a third holiday.”}

{u|The district lost most of its irrigation pumps to looters after {d=2014|2014}, and the silos, built by a Yugoslav firm in {d=197X|the 1970s}, were reopened only {d=2023|two years ago}.} {s27|Hussein Barakat, {r27|a former inspector}}, {k27|said} {o27=call|by telephone} {c27|the trick was an old one: {s28 r28|a keeper} {k28|certifies} {c28|a delivery that never came}, the bank pays, and the missing sacks are put down to damp}.

{u|Iraq bought {f=1.2e6:tonnes|1.2 million tonnes} abroad in {d=2024|2024}.} {s25|The state grain board} {k25|foresees} {c25|no imports this year}, {c25|provided, {k26|in the words of} {s26|{r26|its chairman}, Faris Qasim}, {c26|“that what is written is there”}}.
---
afp = Agence France-Presse | outlet
raqib = Al-Raqib | outlet
auditors = - | government
audit = - | document
trade = Iraqi trade ministry | government
keepers = - | group
logs = - | document
hawrami = Salar Hawrami | person
clerk = - | unnamed
committee = Integrity committee of the Iraqi parliament | government
rubaie = Adnan al-Rubaie | person
heads = - | group
office = Office of the Prime Minister of Iraq | government
supplier = - | unnamed
baker = - | unnamed
captain = - | unnamed
murad = Khalaf Murad | person
receipt = - | document
they = Grain officials in Sinjar | group
board = Iraqi state grain board | government
qasim = Faris Qasim | person
barakat = Hussein Barakat | person
keeper = - | unnamed
1 auditors
2 audit writing
3 trade writing
4,7 audit writing
5 keepers writing
6 logs writing affirms
8 hawrami
9 hawrami neg denies
10 hawrami
11 clerk writing
12 committee demands
14 heads
15 rubaie
16 office denies
17 supplier via=baker
18 ?
19 captain
20 murad
21 receipt writing promises
22 they promises
24 they promises
25 board predicts
26 qasim
27 barakat
28 keeper writing
