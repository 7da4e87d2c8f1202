style: aggregator
outlet: The Lookout
published: 2025-11-06
byline: Lookout Newsroom
country: Ethiopia
---
# {s1 r1|Ethiopia's landlocked admiral} {k1|foresees} {c1|warships by {d=2028|2028}}

{c2|{s3 m3|Addis Ababa} {k3|means} {c3|to float a navy within three years, harbour or no harbour}}, {s2|its {r2|chief of naval staff}} {k2|has informed} {o2=interview@nordfunk|German public radio}.

{o4,5=interview@nordfunk/2025-11-04|In an interview recorded at Bahir Dar and broadcast by Nordfunk on {d=2025-11-04|Tuesday}}, {s4|{r4|Rear Admiral} Tesfaye Gebremariam} {k4|dwelt on} {c4|the ‘historic absurdity’ of {f=120000000:people|120 million people} without a beach}. {c5|‘{s7 r7|The academy in Odessa} {k7|taught} me {c7|that a sailor without a sea is called a farmer},’} {s5|he} {k5|joked}. {c5|‘I have kept a few cows, to be safe.’} Asked {c6|which port he had in mind}, {s6|he} {k6|smiled}.

{s8 m8|Asmara} {k8|found} {c8|nothing to smile about}. {o9,10=post|On X}, {s9,10|{r9,10|information minister} Yohannes Berhe} {k9|warned} {c9|against ‘dreaming with a map in one's hand’} and {k10|reminded} his neighbours {c10|that {s11 r11|the {d=2000|2000} Algiers accord} {k11|fixed} {c11|the frontier ‘for ever’}}. {c12|No march on Massawa or Assab is being prepared}, {s12|Tesfaye} {k12|assured} {o12,13=interview@nordfunk|Nordfunk}; {s13|he} {k13|let slip} {c13|that a lease could be talked about}.

{c14,15|{s16 r16|French advisers} {k16|have recommended} {c16|starting with {f=3:boats|three patrol boats} on Lake Tana}}, {s14|the station} {k14|said}, {k15|crediting} {s15 r15|a defence attaché in the Ethiopian capital}, {x|who asked not to be named because he still has to dine there}. {s17 m17|Paris} {k17|terms} {c17|its role ‘advisory, and in fresh water’}.

{s18|The {r18|opposition deputy} Almaz Worku} {k18|is of the opinion} {c18|that the money – {c19|{f=2.4e9:ETB|2.4 billion birr}}, {k19|by} {s19|the finance ministry}'s own {k19|count} – would be better spent on ambulances}. {s20|She} {k20|is fond of quoting} {s21 r21|a Gondar proverb} {k21|according to which} {c20,21|the frog that wanted to be a crocodile was eaten by both}.

{u|The two countries fought over their border from {d=1998/2000|1998 to 2000}, made peace in {d=2018|2018} and have since stopped speaking.} {s25,26|Wolfgang Prell, {r25,26|a Horn of Africa specialist in Kiel}}, {k25|sees} {c25|the navy as a bargaining chip} and {k26|told} {o26=interview@nordfunk|Nordfunk} {c26|that {s27 r27|no serious planner in Addis Ababa} {k27|believed} {c27|in a lightning seizure of Assab}}. {s28|Eritrea's embassy in Berlin} {k28|left} {c28|the broadcaster's request for comment} {k28|unanswered}.

{u|Ethiopia lost its coast in {d=1993|1993}, when Eritrea became independent, and sold what remained of its fleet for scrap in Djibouti.} {k22|It is said on the quays there} {c22|that one anchor is still owed}. {s23|The ports authority} {k23|is under the impression} {c23|that {s24 m24|Addis} {k24|has undertaken} {c24|to fetch it}}.

{v=with-material-from@nordfunk|With material from Nordfunk, Hamburg}
---
nordfunk = Nordfunk | outlet
tesfaye = Tesfaye Gebremariam | person
ethiopia = Government of Ethiopia | government
academy = - | organisation
eritrea = Government of Eritrea | government
berhe = Yohannes Berhe | person
accord = Algiers accord | document
advisers = - | group
attache = - | unnamed
france = Government of France | government
almaz = Almaz Worku | person
finance = Finance ministry of Ethiopia | government
proverb = - | document
ports = Djibouti ports authority | government
prell = Wolfgang Prell | person
planner = - | group
embassy = Embassy of Eritrea in Berlin | government
1 tesfaye predicts via=nordfunk
2 tesfaye
3 ethiopia intent
4,5 tesfaye
6 tesfaye silence
7 academy
8 eritrea thought
9 berhe writing demands
10 berhe writing
11 accord writing
12 tesfaye
13 tesfaye concedes
14 nordfunk
15 attache in=14
16 advisers demands
17 france
18 almaz thought
19 finance
20 almaz
21 proverb in=20
22 ?
23 ports thought
24 ethiopia promises
25 prell thought
26 prell
27 planner thought neg
28 embassy silence
