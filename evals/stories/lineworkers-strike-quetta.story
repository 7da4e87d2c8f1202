style: wire
outlet: Bolan Daily
published: 2025-09-10
byline: Naveed Achakzai
country: Pakistan
split: train
---
# {u|Hospitals put off surgery as lineworkers' strike enters second week}

{p=dateline v=wire@indus|QUETTA (Indus Wire) —} {c1|Hospitals in Balochistan have postponed all but emergency operations because of a strike by electricity workers}, {s1|the provincial health department} {k1|said} {o1|on {d=2025-09-09|Tuesday}}.

{c2|“We have fuel for three days and patience for two,”} {s2|its {r2|secretary}, Dr. Shazia Marri}, {k2|told} {o2,3=press-conference|a news conference here}. {s3|She} {k3|urged} {c3|both sides to think of the wards}. {s4|The {r4|official}}, {u|who sat between {f=2:surgeons|two surgeons}}, {k4|did not say} {c4|how many patients had been sent home}. {s5 r5|One of the surgeons} {k5|did}{k5|:} {c5|{f=312:patients|312}}.

{s6|The {r6|union}} {k6|blames} {c6|the {r10|company}}. {c7|The utility has paid no overtime since {d=2025-03|March}}, {s7|it} {k7|said} {o7=statement|in a statement} {u|that its general secretary read out at the gates of the head office}. {s8|Abdul Karim Kakar} {k8|added} {c8|that his men would go back “the hour the money does”}. {s9|He} later {k9|told} {o9=interview@sarhad|the television channel Sarhad News} {c9|that an hour might be too soon}.

{s10|The company}, {u|which belongs to the federal government}, {k10|called} {c10|the strike illegal}. {c11|It has an order from the labour court}, {s11|it} {k11|said}, {c11|and would name the ringleaders “in due course”}. {s13|The {r13|order}}, {u|dated {d=2025-09-04|September 4} and seen by Indus Wire}, {k13|does not use} {c13|the word “illegal”}. {s14|The {r14|court's registrar}} {k14|declined} {c14|to discuss it}. {o15=appearance|On the sidelines of a seminar in Lahore}, {s15|the {r15|utility's chairman}, Brigadier Anwar Saeed}, {k15|said} {c15|{s16|his own {r16|lawyers}} {k16|had quoted} him {c16|out of context}}.

{s17 m17|Islamabad} {k17|has kept} {c17|its counsel}. {c18|{s19|The {r19|power minister}} {o19=call|telephoned the union on {d=2025-09-07|Sunday}} and {k19|offered} {c19|half the arrears}}, {s18 r18|two people with knowledge of the call} {k18|said}. {s20|They} {k20|described} {c20|it as short}. {s21|Kakar} {k21|denied} {c21|that it had taken place}. {c22|“If the minister calls, I remember. He sings,”} {s22|he} {k22|told} {o22=interview@indus|this agency}. {s23|The power ministry} {k23|did not respond to} {c23|questions}; {o24=post|on its website} {s24|it} {k24|says} {c24|that talks “are neither going on nor not going on”}.

{c25,26|A deal is close}, {s25|the Zarghun Times, the province's largest paper,} {k25|reported} {o25,27|on {d=2025-09-10|Wednesday}}, {k26|citing} {s26|a {r26|federal official}}. {s27|It} {k27|quoted} {s28|him} {k28|as saying} {c27,28|that a first instalment was “in the bank”}. {c29|“We have been to the bank,”} {s29|the {r29|union's treasurer}} {k29|said}. {s30|She} {k30|put} {c30|the balance at {f=11400:PKR|11,400 rupees}}.

{u|In Jinnah Town a schoolteacher's mother has missed {f=2:sessions|two sessions} of dialysis.} {c31|“{s32|The {r32|hospital}} {k32|told} me {c32|to come back with ice}. {s33|I} {k33|asked} {c33|what for}, and {s34|they} {k34|said} {c34|the medicine}. {s35|I} {k35|said}, {c35|and for my mother?}”} {k31|said} {s31|Rukhsana Bibi}. {s36|The {r36|patient}}, 71, {k36|interrupted to say} {c36|she was not a fish}. {s37|She} {k37|has vowed} {c37|a goat to the saint of Ziarat if the lights come on by {d=2025-09-12|Friday}}.
---
indus = Indus Wire | outlet
sarhad = Sarhad News | outlet
zarghun = Zarghun Times | outlet
health = Health department of Balochistan | government
marri = Shazia Marri | person
surgeon = - | unnamed
union = - | organisation
kakar = Abdul Karim Kakar | person
company = - | organisation
order = - | document
registrar = - | unnamed
saeed = Anwar Saeed | person
lawyers = - | group
pakistan = Government of Pakistan | government
people = - | group
minister = - | person
ministry = Power ministry of Pakistan | government
official = - | unnamed
treasurer = - | person
bibi = Rukhsana Bibi | person
hospital = - | organisation
mother = - | unnamed
1 health
2 marri
3 marri demands
4 marri silence
5 surgeon
6 union accuses
7 union via=kakar
8 kakar
9 kakar
10 company
11 company
13 order writing neg
14 registrar silence
15 saeed
16 lawyers
17 pakistan silence
18 people
19 minister promises
20 people
21 kakar denies
22 kakar
23 ministry silence
24 ministry writing
25 zarghun writing
26 official in=25
27 zarghun writing
28 official in=27
29 treasurer
30 treasurer
31 bibi
32 hospital demands
33 bibi
34 hospital
35 bibi
36 mother
37 mother promises
