style: broadcast
outlet: Ziwa TV
published: 2024-10-30
byline: Achieng Otieno
country: Kenya
---
{x|ZIWA TV NEWS AT SEVEN. SCRIPT AS READ.}

{x|Good evening.} {u|A ferry with a wedding party aboard has gone down off Kisumu.} {s1|Police} {k1,2|put} {c1|the dead at {f=23:dead|twenty-three}}; {s2|the Red Cross}, {c2|at {f=31:dead|thirty-one}}. {u|The groom is among the missing.}

{s3 r3|Survivors} {k3|speak of} {c3|a bang, then smoke}. {c4|“{s5 r5|The captain} {k5|shouted} {c5|that we should all go to the left},”} {s4|one of them, Jared Odhiambo}, {k4|told} our Lewis Mboya {o4=interview@ziwa|at the landing}. {c4|“That is what turned her.”} {c6|{f=12:lifejackets:about|{h6|Maybe} a dozen lifejackets} were aboard}, {s6|he} {k6|guesses}, {c6|for {f=90:people|ninety people}}.

{u|The owner of the MV Nyangile, Hezron Ouko, has not been seen since noon.} {s7 r7|His lawyer} {k7|has put out word} {c7|that the vessel was inspected, “and passed with compliments”, in {d=2024-06|June}}. But {s8 r8|a certificate pinned up in the harbour office} {k8|gives} {c8|the date of the last inspection as {d=2021-02-02|2 February 2021}}.

{u|And there are questions tonight for Nairobi.} {c9,10|{s11|{r11|Transport secretary} Wairimu Gathogo} {k11|told} {o11=hearing/2024-09|a closed committee in {d=2024-09|September}} {c11|that {s12 r12|her own inspectors} {k12|rated} {c12|{f=7:ferries|seven of the lake's nine ferries} unfit}}}, {k9|reports} {s9|The Equator newspaper}, {k10|which has spoken to} {s10 r10|two members who were in the room}. {s13|Gathogo} {k13|neither accepts nor rejects} {c13|that account}. {o14=post|On her Facebook page}, {s14|she} {k14|mourns} {c14|“lives stolen by greed”}.

{s15|{r15|Opposition MP} Rashid Wekulo} {k15|calls} {c15|it “murder by paperwork”}. {s16|He} {k16|is demanding} {c16|her head by {d=2024-11-01|Friday}}. {s17 r17|Some in her own party} {h17|reportedly} {k17|agree} {c17|she must go}.

{x|From Kisumu, Lewis Mboya.}

{x|MBOYA:} {u|They are still diving here, by the headlamps of matatus.} {c18|“{s19 r19|My daughter} {k19 o19=call|called to say} {c19|the music was good},”} {s18 r18|a mother in a yellow kanga} {k18|keeps repeating}. {s20|{r20|The naval commander}, Colonel Swaleh Bakari}, {k20|is not holding out} {c20|much hope}: {c21|the wreck lies at {f=40:metres:under|just under forty metres}}, {s21|he} {k21|reckons}, {c21|and the lake is rough}. {s22 r22|The bride} {k22|has asked} {c22|to be left alone}.

{x|Back to you.}

{x|Thank you, Lewis.} {s23|The Met department} {k23|is forecasting} {c23|calmer water by dawn {d=2024-10-31|tomorrow}}. {s24|We} {k24|understand} {c24|the President will fly in}.
---
ziwa = Ziwa TV | outlet
equator = The Equator | outlet
police = Kenya Police | government
redcross = Red Cross | organisation
survivors = - | group
odhiambo = Jared Odhiambo | person
captain = - | person
lawyer = - | unnamed
cert = - | document
members = - | group
gathogo = Wairimu Gathogo | person
inspectors = - | group
wekulo = Rashid Wekulo | person
some = - | group
mother = - | unnamed
daughter = - | unnamed
bakari = Swaleh Bakari | person
bride = - | unnamed
met = Met department | government
1 police
2 redcross
3 survivors
4 odhiambo
5 captain
6 odhiambo thought
7 lawyer
8 cert writing
9 equator writing
10 members in=9
11 gathogo
12 inspectors
13 gathogo silence
14 gathogo writing
15 wekulo
16 wekulo demands
17 some thought via=?
18 mother
19 daughter
20 bakari thought neg
21 bakari thought
22 bride demands
23 met predicts
24 ziwa
