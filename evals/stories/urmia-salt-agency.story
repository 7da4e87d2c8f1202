style: aggregator
outlet: Levant Digest
published: 2025-09-12
byline: Digest Monitoring Desk
country: Iran
---
# {s1 r1|Iranian lake official} {k1|claims} {c1|he {k2|was told} {c2|to call salt harmless}}

{p=dateline|TABRIZ:} {c3|The dust that blows off the bed of Lake Urmia is not safe to breathe and never was}, {k3|admits} {s3|Jalal Pourzand}, {u|who lost his post at the head of the restoration office {d=2025-09-04|last Thursday}}. For six years {s4|he} {k4|had told} growers {c4|that it would do their tomatoes good}.

{o5,7=interview@golshan|In remarks to the semi-official Golshan agency}, {s5|the {r5|biologist}} {k5|lays} {c5|the blame on {s6|the interior ministry}, which {k6|ordered} {c6|‘a happy lake for a happy people’}}. {c7|‘{s8 r8|The deputy minister} {k8 o8=call|rang up to say}, {c8|“Salt is a food,”}’} {s7|he} {k7|is quoted as saying}. {c7|‘I had a slice of bread in my hand.’}

{s9|That {r9|deputy minister}, Mehrdad Sohrabi}, {k9|retorts} {o9=post|on his Eitaa channel} {c9|that {s10 r10|doctors in Urmia} {k10|have certified} {c10|the air ‘as good as Switzerland's’}}. {s11|The city's medical council} {k11|has no recollection of} {c11|any certificate}.

{s12 r12|A paper in a Tabriz university journal}, {u|withdrawn in {d=2025-05|May} within a week of appearing,} {k12|had linked} {c12|the dust to {f=31:%|a 31 per cent} rise in childhood asthma}. {k13|The reason} {s13|the journal} {k13|gave was} {c13|‘a formatting error’}. {s14|{r14|Lead author} Mahin Vossoughi} {k14|speaks of} {c14|a telephone call}; {s15|she} {k15|will not say} {c15|from whom}.

{c16,17|{s18 r18|Prosecutors} {k18|mean} {c18|to charge Pourzand with ‘spreading despair’}}, {s16|the Tehran daily Ruz-e No} {k16|reports}, {k17|quoting} {s17 r17|an official of the judiciary}. {s19|His {r19|lawyer}, Shirin Danesh}, {k19|has inquired} {c19|what the penalty is for spreading salt}.

{u|Urmia was once the largest salt lake in the Middle East, and ferries crossed it until {d=2010|2010}; dams on its tributaries and a spread of wells, most of them unlicensed, have since left a white plain the size of a county.} {c24|Storms carry the salt as far as Maragheh, {f=60:kilometres:about|{h24|some} 60 kilometres} away}, {k24|in the assessment of} {s24|Elif Karadeniz}, {u|who studies airborne particles in Van,} and {c25|{f=4e6:people|four million people} live within its reach}, {s25|she} {k25|estimates}. {s26|The World Health Organization} {k26|recommends} {c26|closing schools above a level} that {u|Maragheh passed on 38 days {d=2024|last year}}. {c27|Schools stayed open}, {s27 r27|a teacher there} {k27|told} {o27=interview@ruz|Ruz-e No}, {c27|because {s28 r28|the governor} {k28|had announced} {c28|that the instruments were wrong}}.

{s20 r20|A song heard in the shore villages} {k20|has it} {c20|that the flamingos left for Van with their papers in order}. {u|The lake held {f=5e8:cubic_metres|500 million cubic metres} of water at the last survey, in {d=2025-06|June}; in {d=1995|1995} it held {f=32e9:cubic_metres|32 billion}.} {s22 r22|The survey} nevertheless {k22|describes} {c22|the shore as ‘stable’}. {c21|‘I wrote that,’} {s21|Pourzand} {k21|told} {o21=interview@golshan|Golshan}. {c21|‘{s23|They} {k23|thanked} me {c23|for my optimism}.’}

{v=with-material-from@bosfor|Translated from Farsi by Kanal Bosfor, Istanbul}
---
golshan = Golshan News Agency | outlet
bosfor = Kanal Bosfor | outlet
ruz = Ruz-e No | outlet
pourzand = Jalal Pourzand | person
interior = Iranian interior ministry | government
sohrabi = Mehrdad Sohrabi | person
doctors = - | group
council = Urmia medical council | organisation
paper = - | document
journal = Tabriz university journal | organisation
vossoughi = Mahin Vossoughi | person
prosecutors = - | government
judiciary = - | unnamed
danesh = Shirin Danesh | person
song = - | document
survey = - | document
karadeniz = Elif Karadeniz | person
who = World Health Organization | organisation
teacher = - | unnamed
governor = - | person
1 pourzand doubts via=golshan
2 ? demands
3 pourzand concedes via=golshan
4 pourzand
5 pourzand accuses
6 interior demands
7,21 pourzand
8 sohrabi
9 sohrabi writing
10 doctors affirms
11 council neg
12 paper writing affirms
13 journal
14 vossoughi
15 vossoughi silence
16 ruz writing
17 judiciary in=16
18 prosecutors intent
19 danesh
20 song
22 survey writing
23 interior
24 karadeniz
25 karadeniz
26 who writing demands
27 teacher
28 governor
