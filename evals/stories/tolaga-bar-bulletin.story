style: broadcast
outlet: Radio Waipaoa
published: 2026-01-27
byline: Hemi Ratapu
country: New Zealand
split: train
---
# {x|Six o'clock news}

{x|Kia ora. The news at six, with Hemi Ratapu.} {u|A fishing boat is aground on the bar at Tolaga Bay with {f=4:people|four people} still aboard.} {s1|The coastguard} {k1|says} {c1|the crew are dry and swearing}. {s2|The {r2|skipper's wife}} {k2|rang} {o2=call@own|this station} {k2|to say} {c2|he had complained about that bar}. {c3|“{s4|Rangi} {k4|told} the owners {c4|twice},”} {s3|Mere Haronga} {k3|said} {o3=call|down the line}. {s5|The {r5|owners}} {k5|deny} {c5|that}. {s6|The {r6|skipper} himself}, {u|when we raised him on channel sixteen}, {k6|asked} {o6=call@own|us} {c6|to get off channel sixteen}.

{x|To the capital.} {s7|The government} {k7|is sticking to} {c7|its ban on new septic tanks}, {u|two days after a report took the ban apart}. {s8|The {r8|report}}, {u|by {f=3:engineers|three engineers} at Massey,} {k8|found} {c8|no link between tanks and dead shellfish}. {c9|He has read the summary}, {s9|the {r9|environment minister}} {k9|admits}. {s10|Simon Aperahama} {k10|says} {c10|{s11|the {r11|engineers}} {k11|never claimed} {c11|the tanks were harmless}}. {s12 r12|One of them} {k12|disagrees}{k12|:} {c12|“{s13|We} {k13|wrote} {c13|exactly that}.”} {s14|The opposition} {k14|wants} {c14|an apology}; {s15|the ministry} {k15|is silent} {c15|on the point}.

{x|The courts.} {u|A beekeeper who sold clover honey as mānuka has been fined {f=30000:NZD|$30,000}.} {c16|The bees were to blame}, {s16|the {r16|Opotiki man}} {k16|had argued}. {s17|The {r17|judge}} {k17|was not persuaded}{k17|:} {c17|“The bees did not print the labels.”} {s18|The {r18|beekeeper's lawyer}} {k18|promises} {c18|an appeal}. {c19|“{s20|My client} {k20|swears} {c20|by those bees},”} {s19|she} {k19|told} {o19=press-conference|reporters}.

{x|Sport.} {u|Gisborne's netballers have lost their coach to Australia.} {s21|Tracey Wihongi} {k21 o21=call|rang} each player {k21|to tell} her {c21|that it was the money}. {c22|“{s23|She} {k23|cried} {c23|more than we did},”} {k22|said} {s22|the {r22|captain}, Ana Leota}. {s24|The {r24|coach's husband}} {k24|says} {c24|the couple will keep their house at Wainui}. {s25|A {r25|man} who wants to buy it} {k25|has heard} {c25|the opposite}.
---
coastguard = Coastguard of New Zealand | government
mere = Mere Haronga | person
skipper = Rangi Haronga | person
owners = - | group
government = Government of New Zealand | government
report = - | document
aperahama = Simon Aperahama | person
engineers = - | group
engineer = - | unnamed
opposition = Opposition of New Zealand | organisation
ministry = Environment ministry of New Zealand | government
keeper = - | unnamed
judge = - | person
lawyer = - | unnamed
wihongi = Tracey Wihongi | person
leota = Ana Leota | person
husband = - | unnamed
buyer = - | unnamed
own = Radio Waipaoa | outlet
1 coastguard
2 mere
3 mere
4 skipper
5 owners denies
6 skipper demands
7 government
8 report writing
9 aperahama concedes
10 aperahama
11 engineers neg
12 engineer denies
13 engineers writing
14 opposition demands
15 ministry silence
16 keeper
17 judge
18 lawyer promises
19 lawyer
20 keeper promises
21 wihongi
22 leota
23 wihongi
24 husband
25 buyer
