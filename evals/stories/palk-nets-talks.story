style: broadsheet
outlet: The Jaffna Courier
published: 2026-06-24
byline: Our Diplomatic Correspondent
country: Sri Lanka
---
# {c1|‘No net, no talks’}: {s1 m1|Colombo} {k1|holds firm} as {u|Delhi sends a minister}

{p=dateline|COLOMBO, {d=2026-06-23|June 23}:} {u|India's fisheries minister, Devaki Ramanujan, landed here {d=2026-06-23|yesterday} with {f=14:officials|14 officials}, a crate of mangoes} and, {k2|as} {s2|the foreign ministry} {k2|put it}, {c2|‘no mandate whatever on bottom trawling’}.

{c3|‘We have come to listen,’} {s3|she} {k3|said} {o3|on the tarmac}. {c3|‘{s4 r4|Our fishermen} {k4|say} {c4|they were in Indian waters}; {s5|your navy} {k5|says} {c5|they were not}; {s6 r6|the satellite} {k6|says} {c6|it was cloudy}.’}

{u|At issue are {f=61:men|61 men} from Rameswaram held in Vavuniya.} {c7|{f=9:men|Nine} of them will be let go on {d=2026-06-26|Friday} as a gesture}, {s7 r7|an official of the Presidential Secretariat} {k7|intimated} — {c8|a hint} that {s8|{r8|Navy spokesman} Captain Roshan Wickramage} {k8|would not confirm}. {s9|The Northern Fishers' Federation} {k9|remains adamant} {c9|that every trawler seized must be sunk}. {c10|‘{s11 r11|My grandfather} {k11|told} my father {c11|the sea would feed us for ever}, and {s12 r12|my father} {k12|told} me {c12|to learn computers},’} {k10|mused} {s10,13|{r10,13|its president}, Anton Jesuthasan}, {k13|threatening} {c13|a hartal should the {f=9:men|nine} go home}.

{u|The strait is 22 nautical miles wide at its narrowest.} {s28 r28|A maritime agreement of {d=1974|1974}} {k28|gives} {c28|the eastern half, with the islet of Katchai, to Sri Lanka}, but {c29|the villagers of Ramanathapuram {k30|were never asked} {c30|for their consent}}, {k29|goes} {s29|Tamil Nadu}'s {k29|argument}. {c31|Bottom trawling has halved catches on the northern side}, {k31|on the evidence of} {s31 r31|a University of Jaffna survey}; {s32 r32|Indian owners} {k32|answer} {c32|that their own grounds were emptied first}.

{c14,15|{s16 m16|Delhi} {k16|has dangled} {c16|{f=150000000:USD|$150 million} in credit for a cold store at Mannar}}, {s14|the Chennai-based Coromandel Mail} {k14|reported} {o14|on {d=2026-06-21|Sunday}}, {k15|its informant being} {s15 r15|a shipping ministry official}. {s17,18|{r17,18|The Indian High Commissioner}, Vikram Sodhi}, {k17|laughed off} {c17|the report}{k18|:} {c18|‘Had I such a sum I should buy a boat.’} {s19|{r19|Treasury secretary} P.B. Alahakoon} {k19|conceded} {c19|that {s20 r20|somebody} {k20|had} “{k20|mentioned} {c20|refrigeration”}}.

{k21|The conviction}, {k21|widespread in} {s21 r21|the northern harbours}, {c21|that {s22 r22|the two capitals} {k22|have already agreed} {c22|to lease out Katchai islet}} {u|is souring the mood}. {c23|No such lease has been ‘proposed, discussed or dreamt of’}, {k23|protests} {s23 r23|a joint note circulated after dinner}. {s24|The {r24|Jaffna MP} Selvarani Thurairajah} {k24|would like to know} {c24|why, in that event, {s25|the note} {k25|bears} {c25|the date of {d=2026-05-30|May 30}}}.

{s26|The minister's office} {k26|has given notice} {c26|that no questions will be taken this morning}. {k27|Nor}, {k27|by all accounts}, {c27|will there be answers}.
---
mail = Coromandel Mail | outlet
colombo = Government of Sri Lanka | government
foreign = Foreign ministry of Sri Lanka | government
devaki = Devaki Ramanujan | person
fishermen = - | group
navy = Sri Lanka Navy | government
satellite = - | document
secretariat = - | unnamed
roshan = Roshan Wickramage | person
nff = Northern Fishers' Federation | organisation
grandfather = - | unnamed
father = - | unnamed
anton = Anton Jesuthasan | person
delhi = Government of India | government
shipping = - | unnamed
sodhi = Vikram Sodhi | person
alahakoon = P.B. Alahakoon | person
somebody = - | unnamed
harbours = - | group
capitals = - | group
jointnote = - | document
selvarani = Selvarani Thurairajah | person
office = Office of the fisheries minister of India | government
agreement = - | document
tamil = Government of Tamil Nadu | government
survey = - | document
indowners = - | group
1 colombo demands
2 foreign
3 devaki
4 fishermen
5 navy denies
6 satellite
7 secretariat
8 roshan silence
9 nff demands
10 anton
11 grandfather promises
12 father demands
13 anton promises
14 mail writing
15 shipping in=14
16 delhi promises
17 sodhi denies
18 sodhi
19 alahakoon concedes
20 somebody
21 harbours thought
22 capitals promises
23 jointnote writing denies
24 selvarani
25 jointnote writing
26 office
27 ?
28 agreement writing
29 tamil
30 ? demands neg
31 survey writing
32 indowners
