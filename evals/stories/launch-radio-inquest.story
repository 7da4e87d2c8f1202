style: court
outlet: Lakes Daily
published: 2025-05-09
byline: Moana Clarke
country: New Zealand
split: train
---
# {c1|Skipper “never heard” mayday}, {k1 o1=hearing|inquest told}

{c2|The skipper of the launch Aroha had no radio on when a tourist boat close by called for help}, {s2|she} {k2|told} {o2,3,4,5,6,8,10,12,13=hearing|an inquest in Rotorua {d=2025-05-08|yesterday}}. {c3|“I switched it off to hear the engine,”} {k3|said} {s3|Tui Marsh}. {s4|The 52-year-old}, {u|who has worked the lake since she was fifteen}, {k4|said} {c4|nobody had asked her to explain until then}.

{u|{f=4:people|Four people} drowned on {d=2025-01-12|12 January} when the Kōtuku filled and sank.} {s5|{r5|Coroner} Elizabeth Ballard}, {u|who had opened the day by reading out their names}, {k5|asked} {c5|if she would have gone}. {c6|“In four minutes. I have timed it since,”} {s6|the {r6|witness}} {k6|answered}.

{s7|Her own {r7|log}}, {u|which counsel for the families held up}, {k7|has} {c7|“heard something”} against the minute of the call. {s8|She} {k8|explained} {c8|that {s9|she} {k9|had meant} {c9|a bird}}. {s10|Rawiri Tait} {k10|asked} {c10|which}. {s11|Ms Marsh} {k11|did not reply} {c11|to that}. {s12|Her {r12|lawyer}} {k12|objected to} {c12|the question}; {s13|the {r13|coroner}} {k13|allowed} {c13|it}.

{s14|The {r14|harbourmaster}, Gavin Pryce}, {k14|said} {o14,15,16=hearing/2025-05-08|after lunch} {c14|{s17|his {r17|office}} {k17|had reminded} every operator {c17|of the rule} {o17=letter|by letter in {d=2023|2023}}}. {c15|{h15|Perhaps} a third had signed for the letter, and she was not among them}, {s15|he} {k15|said}. {s16|He} {k16|agreed} {c16|that this was not a system}. {s18|The regional council}, {u|which employs him}, {k18|has let it be known} through its solicitors {c18|that it admits nothing}.

{o19,20,22,23=hearing/2025-05-08|By video link from Seoul}, {s19|a {r19|survivor}} {k19|described} {c19|the last minute}. {c20|“{s21|The {r21|guide}} {k21|shouted} {c21|to sit down} and {s24|my {r24|husband}} {k24|shouted} {c24|to stand up}. I obeyed her. He obeyed himself,”} {s20|Kim Soo-ah} {k20|said}. {u|Asked whether she wished to stop}, {s22|she} {k22|said} {c22|she had come in order to go on}. {c23|{s25|The boat company} {k25|had told} her {o25|{d=2025-01-13|the next day}} {c25|that he was in another hospital}}, {s23|the {r23|widow}} {k23|testified}. {u|He was in none.}

{s26 r26|Kōtuku Tours' liquidator} {k26|declined} {c26|to comment}. {o27=document/2025-04|In an affidavit filed {d=2025-04|last month}}, {s27|its {r27|former managing director}, Brent Askew}, {k27|denied} {c27|that any of {s28|his {r28|staff}} {k28|had said} {c28|such a thing}}. {u|He is to be called on {d=2025-05-12|Monday}.}

{u|On the steps, a {r30|brother of one of the dead} walked up to Ms Marsh.} {c29|{s30|He} {k30|told} her {c30|that he did not blame her}}, {k29|according to} {s29 r29|two people standing by}. {c31|“{s32|I} {k32|said} {c32|I did not know whom to blame},”} {s31|he} {k31|told} {o31=interview@lakes|Lakes Daily} later. {s33|The {r33|skipper}} {k33|said} only {c33|that she had sold the launch}.
---
lakes = Lakes Daily | outlet
marsh = Tui Marsh | person
ballard = Elizabeth Ballard | person
log = - | document
tait = Rawiri Tait | person
lawyer = - | unnamed
pryce = Gavin Pryce | person
office = - | government
council = Regional council of Rotorua | government
solicitors = - | group
kim = Kim Soo-ah | person
guide = - | unnamed
husband = - | unnamed
company = Kōtuku Tours | organisation
liquidator = - | unnamed
askew = Brent Askew | person
staff = - | group
brother = - | unnamed
people = - | group
1 ?
2 marsh
3 marsh
4 marsh
5 ballard
6 marsh
7 log writing
8 marsh
9 marsh
10 tait
11 marsh silence
12 lawyer
13 ballard
14 pryce
15 pryce
16 pryce concedes
17 office writing affirms
18 council via=solicitors
19 kim
20 kim
21 guide demands
22 kim
23 kim
24 husband demands
25 company
26 liquidator silence
27 askew writing denies
28 staff
29 people
30 brother
31 brother
32 brother
33 marsh
