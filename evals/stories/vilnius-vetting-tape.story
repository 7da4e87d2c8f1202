style: broadsheet
outlet: The Neris Times
published: 2026-06-04
byline: Rasa Vaitkutė
country: Lithuania
---
# {s1|Seimas committee} {k1|finds} {c1|spy chief did not lie}, {u|by one vote}

## {s2|Opposition} {k2|promises} {c2|to seek release of recording}

{u|The head of the State Security Department, Gintautas Rimša, will keep his post.} {o3,4=report/2026-06-03|In conclusions adopted {d=2026-06-03|yesterday} by six votes to five}, {s3|the national security committee} {k3|holds} {c3|that he did not mislead members when {s5|he} {k5|told} them {o5=hearing/2025-11|in {d=2025-11|November 2025}} {c5|that no minister had been vetted at the request of the president's office}}. {s4|It} nonetheless {k4|deplores} {c4|“a culture in which questions are answered by the letter”}.

{u|The affair began with an officer, Darius Kalvelis.} {o6=document/2026-01|In a sworn complaint lodged in {d=2026-01|January}} {s6|he} {k6|related} {c6|that {s8 r8|his section head} {k8|had passed on} {c8|{k31|an order} “{k31|from} {s31 m31|the palace}” {c31|to look into the transport minister, Vilija Narušytė}}}. {c7|On querying it he {k10|was assured} {c10|that {s11|Mr Rimša} {k11|had signed off} {c11|the request}}}, {s7 r7|the complaint} {k7|continues}.

{u|That is hearsay at three removes, and the committee's majority made much of the fact.} {s12|{r12|Its chairman}, Egidijus Stumbras}, {k12|told} the chamber {o12,13=speech/2026-06-03|in the debate} {c12|that a democracy could not dismiss an official on the strength of what “one man heard another man was told”}. {c13|{s14|Mr Kalvelis} {k14|had never alleged} {c14|more}}, {s13|{r13|the minority's rapporteur}, Ona Gudelytė}, {k13|rejoined}; {c13|what {s30|he} {k30|asked for was} {c30|that the recording of the meeting be played}}.

{x|Does a recording exist?} {s15|The department} {k15|had maintained} until {d=2026-04|April} {c15|that it did not}. {s16|The daily Laisvas Rytas} then {k16|published} {c16|eleven lines of a purported transcript}. {o18,19=letter/2026-04-20|In a letter to the committee of {d=2026-04-20|20 April}}, {s18|Mr Rimša} {k18|conceded} {c18|that “a technical file” had been kept}. {c19|Its contents}, {s19|he} {k19|pleaded}, {c19|were a state secret}.

{s20|The president, Jonas Eidukas}, {k20|has consistently denied} {c20|any knowledge of the request}. {s21 r21|His chief adviser} {k21|will say only} {c21|that “conversations take place”}. {s22|Ms Narušytė}, {u|whose resignation {d=2025-12|last December} was put down at the time to ill health,} {k22|refuses} {c22|to discuss it}; {c23|{s24|she} {k24|is convinced} {c24|she was followed}}, {k23|according to} {s23 r23|two former colleagues}. {s25|{r25|Her husband}, the historian Paulius Narušis}, {k25|wrote} {o25=article/2026-05|in a magazine essay {d=2026-05|last month}} {c25|that {s26 r26|friends} {k26|had advised} the couple {c26|to buy a dog}}.

{s27|The opposition Homeland bloc} {k27|intends} {c27|to petition the administrative court for the file before the summer recess}. {u|It needs {f=29:signatures|29 signatures}.} {c28|It has {f=31:signatures|31}}, {k28|by} {s28|Ms Gudelytė}'s {k28|count}; {s29|{r29|government whip} Laimis Petkus} {k29|puts} {c29|the number “closer to {f=25:signatures:about|25}”}.
---
rytas = Laisvas Rytas | outlet
committee = Seimas national security committee | government
homeland = Homeland bloc | organisation
rimsa = Gintautas Rimša | person
kalvelis = Darius Kalvelis | person
complaint = - | document
palace = Office of the President | government
section = - | unnamed
stumbras = Egidijus Stumbras | person
gudelyte = Ona Gudelytė | person
dept = State Security Department | government
eidukas = Jonas Eidukas | person
adviser = - | unnamed
narusyte = Vilija Narušytė | person
colleagues = - | group
husband = Paulius Narušis | person
friends = - | group
petkus = Laimis Petkus | person
1 committee writing affirms
2 homeland promises
3 committee writing
4 committee writing accuses
5 rimsa
6 kalvelis writing
7 complaint writing
8 section
10 ?
11 rimsa
12 stumbras
13 gudelyte
14 kalvelis neg accuses
15 dept
16 rytas writing
18 rimsa writing concedes
19 rimsa writing
20 eidukas denies
21 adviser
22 narusyte silence
23 colleagues
24 narusyte thought
25 husband writing
26 friends demands
27 homeland intent
28 gudelyte
29 petkus
30 kalvelis demands
31 palace demands
