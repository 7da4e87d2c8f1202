style: business
outlet: Nordic Ticker
published: 2026-01-30
byline: Sofus Thygebjerg
country: Denmark
---
# {u|UPDATE 2-Denmark's Havvind cuts outlook again}; {s1 r1|CEO} {k1|sees} {c1|"no third time"}

* {s2|HAVVIND} {k2|SEES} {c2|{d=2026|2026} EBIT AT {f=1400000000..1700000000:DKK|DKK 1.4bn-1.7bn} (PREV {f=2600000000:DKK|2.6bn})}
* {s3 r3|CFO} {k3|BLAMES} {c3|BLADE GLUE}
* {c4|NO DIVIDEND} {k4|-} {s4 r4|CHAIRMAN}
* {s5|SYDHAVN BANK} {k5|REITERATES} {c5|"SELL"}
* {u|SHARES DOWN {f=19:%|19%}}

{p=dateline|AALBORG, {d=2026-01-30|Jan 30} (Nordic Ticker) -} {s6|Havvind A/S} {k6|told} shareholders {o6|on {d=2026-01-30|Friday}} {c6|that it would earn little more than half of {c7|what} {s7|it} {k7|had guided for} {o7|in {d=2025-11|November}}, after {f=212:rotors|212 rotors} were found to be shedding their trailing edges}.

{o8,9=call|In a call with analysts} {s8,9|{r8,9|chief financial officer} Katrine Ravnsborg} {k8|pinned} {c8|the damage on a resin supplied from outside} and {k9|put} {c9|the repairs at {f=880000000:DKK:about|{h9|around} 880 million crowns}}. {s10|She} {k10|would not name} {c10|the supplier}. {c11,12|{s20|Limfjord Polymer} {k20|has conceded} {c20|delivering {f=4:tonnes|four tonnes} "out of tolerance"}}, {s11|the trade sheet Vindstyrke} {k11|had reported} {o11|{d=2026-01-28|Wednesday}}, {k12|from} {s12 r12|correspondence between the two}.

{u|It fell to the shop floor to supply the rest.} {c13|"{s14 r14|The night shift} {k14|flagged} {c14|the smell} {o14|in {d=2025-08|August}}. {s15 r15|Their manager} {k15|told} them {c15|resin always smells}, and {s16 r16|his manager} {k16|told} him {c16|that smells are not a KPI},"} {k13|said} {s13|Bente Skou, {r13|shop steward for the 3F union}}.

{s17|{r17|Chief executive} Torvald Nyrop} {k17|professed} {c17|not to know of any such exchange}. {c18|Orders stood at {f=31000000000:DKK|31 billion crowns}}, {s18,19|he} {k18|countered}, {k19|pledging} {c19|to put {f=5000000:DKK|5 million} of his own into the shares}.

{s27|Rival Skandia Rotor} {k27|declined} {c27|to say whether it uses the same resin}. {c28|A buyer there {k29|was told by} {s29 r29|Limfjord's salesman} {c29|that "everybody does"}}, {s28|Vindstyrke} {k28|said}.

{c22|{s21 r21|Analysts} {k21|had pencilled in} {c21|{f=2550000000:DKK|2.55 billion} for the year}}, {k22|going by} {s22 r22|a Nordic Ticker poll}. {s23|Sydhavn's Anja Wulff} {k23|wrote} {o23=report|in a note} {c23|that {s24 r24|management} {k24|had assured} her {o24=meeting/2025-12|over coffee in {d=2025-12|December}} {c24|that the rotors were "boring"}}. {c25|The lenders' covenant would be breached at {f=1200000000:DKK|1.2 billion}}, {k25|under} {s25 r25|the loan agreement}; {s26|Nyrop} {k26|does not expect} {c26|to "go near it"}.

{u|Havvind shares traded at {f=64.20:DKK|64.20 crowns} by 1430 GMT, their lowest since {d=2019-03|March 2019}.}

{x|({f=1:USD|$1} = {f=6.384:DKK|6.3840 Danish crowns})}
---
skandia = Skandia Rotor | organisation
salesman = - | unnamed
vindstyrke = Vindstyrke | outlet
havvind = Havvind A/S | organisation
ceo = Torvald Nyrop | person
cfo = Katrine Ravnsborg | person
chair = - | person
sydhavn = Sydhavn Bank | organisation
mail = - | document
limfjord = Limfjord Polymer | organisation
shift = - | group
mgr = - | unnamed
mgr2 = - | unnamed
skou = Bente Skou | person
analysts = - | group
poll = - | document
wulff = Anja Wulff | person
mgmt = - | group
loan = - | document
1 ceo thought predicts
2 havvind thought predicts
3 cfo accuses
4 chair
5 sydhavn
6 havvind
7 havvind predicts
8 cfo accuses
9 cfo
10 cfo silence
11 vindstyrke writing
12 mail writing in=11
13 skou
14 shift
15 mgr
16 mgr2
17 ceo
18 ceo
19 ceo promises
20 limfjord concedes
21 analysts thought predicts
22 poll writing
23 wulff writing
24 mgmt
25 loan writing
26 ceo thought neg
27 skandia silence
28 vindstyrke writing
29 salesman
