style: broadsheet
outlet: Potomac Courier
published: 2026-01-19
byline: Hannah Strand; Marcus Obi
country: United States
---
# {c1|Allies {k30|were warned} {c30|of cable plot}}, {s1 r1|officials} {k1|say}

{p=dateline|WASHINGTON —} {c2|Six weeks before a data cable was severed in the Gulf of Finland, {s3|Finland's intelligence service} {k3|cautioned} Washington {c3|that the crew of an aging tanker was {h3|probably} rehearsing the act}}, {k2|according to} {s2 r2|three Western officials}.

{c4|{s5 r5|The Finnish memo} {k5|put} {c5|the likelihood at “{f=70:%:about|{h5|roughly} 70 percent}”}}, {k4|said} {s4 r4|one of the officials}, {u|who had read it in translation}. {s6 r6|Another} {k6|remembered} {c6|a lower number}. {s7|The Finnish service, known as Supo}, {k7|declined} {c7|to discuss “any document, real or imagined.”}

{o8,10=interview|In a telephone interview}, {s8|{r8|Senator} Abigail Thorne, {r8|the ranking member of the intelligence committee}}, {k8|complained} {c8|that {s9|the {m9|White House}} {k9|had assured} her {o9|as recently as {d=2026-01-08|Jan. 8}} {c9|that there had been “no specific indication” of a threat}}. {c10|“{s11|They} {k11|told} me {c11|{s12 m12|Helsinki} {k12|considered} {c12|it a drill}},”} {s10|she} {k10|said}. {c10|“{s31|It} {k31|considered} {c31|no such thing}.”}

{u|The tanker, the Velichka, sails under the flag of Gabon.} {u|Its owner is a mailbox in Sharjah.} {c14,16|{s15 r15|Its captain} {h15|allegedly} {k15|bragged} in a bar in Ust-Luga {c15|that he “fished for light”}}, {s14|the Estonian daily Postipoiss} {k14|reported} {o14|on {d=2026-01-17|Saturday}}, {k16|quoting} {s16 r16|a harbor pilot}. {s17 r17|The captain's brother} {k17|told} {o17=interview@postipoiss|the same newspaper} {c17|he “does not drink and cannot fish.”}

{s18 m18|Moscow} {k18|has scoffed at} {c18|the accusations}. {o19=press-conference/2026-01-16|At her weekly briefing on {d=2026-01-16|Friday}}, {s19|{r19|Foreign Ministry spokeswoman} Larisa Golubeva} {k19|asked} {c19|why {s20 r20|investigators} {k20|had concluded} {c20|“anchor” before they found one}}. {s21,22|Gabon's maritime registry} {k21|disavows} {c21|the vessel}, {k22|contending} {c22|that its papers were forged}.

{u|The cable, known as Kaisla-2, carried {f=1/5:traffic:about|about a fifth of the traffic} between Helsinki and Tallinn.} {c23|Repairs will be finished by {d=2026-02-11/2026-02-20|mid-February}}, {s23 r23|its operator} {k23|estimates}, {c23|weather permitting}.

{u|In Brussels the mood is sour.} {c24|Washington knew more than it let on}, {k24|in the judgment of} {s24 r24|two diplomats there}, and {s26|their} {k26|suspicion is} {c26|that {s27 r27|somebody at the Pentagon} {k27|decided} {c27|the memo was “Finnish gloom”}}. {s28,29|A {r28,29|Pentagon spokesman}, Col. Wade Ritter}, {k28|would not address} {c28|that}, but {k29|noted} {c29|that the department “takes all reporting seriously.”}
---
postipoiss = Postipoiss | outlet
officials = - | group
one = - | unnamed
another = - | unnamed
memo = - | document
supo = Supo | government
thorne = Abigail Thorne | person
whitehouse = Government of the United States | government
finland = Government of Finland | government
captain = - | person
pilot = - | unnamed
brother = - | unnamed
russia = Government of Russia | government
golubeva = Larisa Golubeva | person
investigators = - | group
registry = Gabon maritime registry | government
operator = - | organisation
diplomats = - | group
pentagon = - | unnamed
ritter = Wade Ritter | person
1,2 officials
3 supo predicts
4 one
5 memo writing
6 another thought
7 supo silence
8 thorne accuses
9 whitehouse
10 thorne
11 whitehouse
12 finland thought
14 postipoiss writing
15 captain via=?
16 pilot in=14
17 brother
18 russia denies
19 golubeva
20 investigators thought
21 registry denies
22 registry
23 operator
24 diplomats thought
26 diplomats thought
27 pentagon thought
28 ritter silence
29 ritter affirms
30 ? predicts
31 finland thought neg
