style: broadcast
outlet: Asante Wave FM
published: 2026-06-24
byline: Akua Frimpong
country: Ghana
---
{x|This is the news at twelve, read by Akua Frimpong.}

{s1|The Electricity Company} {k1|says} {c1|power will be back in all of Kumasi by nightfall}. {s2|It} {k2|said} {c2|the same} {o2|{d=2026-06-23|yesterday}}. {c3|A transformer at Ridge caught fire because a contractor {k4|was told} {c4|to hurry}}, {s3|{r3|Energy Minister} Kofi Ahwoi-Mensah} {k3|informed} {o3=speech|Parliament {d=2026-06-24|this morning}}. {s5|The Minority} {k5|wants to know} {c5|who did the telling}.

{c6|Traders at Kejetia have thrown away fish worth {f=3e6:GHS:about|{h6|close to} three million cedis}}. {k6|That is the estimate of} {s6|the {r6|queen mother of the fish sellers}, Nana Afia Serwaa}, {u|who counts baskets and does not guess}. {o7=broadcast@wave|On our breakfast show} {s7|she} {k7|urged} {c7|members to keep their receipts}, {u|if they have any}.

{x|At the High Court:} {s8|{r8|former district chief executive} Yaw Sarkodie} {k8|has pleaded not guilty to} {c8|diverting {f=217:bags|217 bags} of fertiliser}. {s10 r10|Prosecutors} {k10|allege} {c10|the bags were sold across the border in Burkina Faso}; {c11|{s12|{r12|his wife}, Comfort Sarkodie}, {k12|had confessed} {c12|to keeping the ledger}}, {s11 r11|an investigator} {k11|testified}. {s13|Mrs Sarkodie} {k13|denies} {c13|confessing}. {c14|She told the police there was a ledger}, {s14|her {r14|lawyer}} {k14|argued}, {c14|not that it was hers}.

{x|Abroad.} {s15 m15|Abuja} {k15|has protested} to Accra {c15|over the closure of {f=60:shops|sixty Nigerian shops}}. {s16|The Foreign Ministry here} {k16|confirms} {c16|it received a note} {u|but will not read it to us}. {c17,20|{s18|{r18|President} Adu-Bediako} {k18|has told} his Nigerian counterpart {c18|the shops will reopen}}, {k17|reports} {s17|the Abuja paper New Delta}, {k20|citing} {s20 r20|a presidential aide}. {s21 m21|Jubilee House} {k21|neither confirms nor denies} {c21|the call}.

{x|Sport.} {u|Asante Kotoko's new coach, who does not like cameras, {o23=press-conference|met the press} with his back to them.} {c23|“{s27|I} {k27|promised} my daughter {c27|one trophy}. {s24|The {r24|girl}} {k24|asked} {c24|which},”} {k23|said} {s23|Ebo Quaye}.

{x|The weather.} {c25|Rain by four}, {k25|if you trust} {s25|the Meteorological Agency}; {c26|none at all}, {k26|if you trust} {s26|the {r26|taxi drivers}}.
---
wave = Asante Wave FM | outlet
delta = New Delta | outlet
electricity = Electricity Company of Ghana | organisation
ahwoi = Kofi Ahwoi-Mensah | person
minority = Minority in the Parliament of Ghana | organisation
afia = Afia Serwaa | person
yaw = Yaw Sarkodie | person
prosecutors = - | group
investigator = - | unnamed
comfort = Comfort Sarkodie | person
lawyer = - | unnamed
nigeria = Government of Nigeria | government
foreign = Foreign ministry of Ghana | government
adu = Adu-Bediako | person
aide = - | unnamed
jubilee = Presidency of Ghana | government
quaye = Ebo Quaye | person
girl = - | unnamed
agency = Ghana Meteorological Agency | government
drivers = - | group
1,2 electricity
3 ahwoi
4 ? demands
5 minority
6 afia
7 afia demands
8 yaw denies
10 prosecutors accuses
11 investigator
12 comfort concedes
13 comfort denies
14 lawyer
15 nigeria accuses
16 foreign affirms
17 delta writing
18 adu
20 aide in=17
21 jubilee silence
23 quaye
24 girl
27 quaye promises
25 agency predicts
26 drivers predicts
