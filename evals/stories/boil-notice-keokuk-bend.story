style: local
outlet: Bend County Beacon
published: 2026-08-06
byline: Shawna Dietz
country: United States
---
# {s22|Keokuk Bend} {k22|tells} {f=3100:customers|3,100 customers} {c22|to boil water, then not to, then to}

{x|If you live north of the tracks, boil it. If you live south, drink up.} {s1|The city}'s {k1|advice} {o1|as of {d=2026-08-06|Thursday} noon} {k1|is} {c1|that the tracks themselves are “under review.”}

{u|A main broke under Third Street {d=2026-08-03|Monday night}.} {s2|{r2|Public works director} Bud Ostrander} {k2|said} {o2,3,4=meeting|at {d=2026-08-04|Tuesday's} council meeting} {c2|that pressure never dropped low enough to matter}. {c3|“We've got gauges. I looked at the gauges,”} {s3|he} {k3|said}. {c4|He did not look at the one on Orchard}, {s4|he} {k4|acknowledged}, {c4|because {s5|he} {k5|thought} {c5|it had been removed}}. {u|It had not, and it read {f=11:pounds|11 pounds}.}

{u|Mayor Lynette Ostrander found that out from the state.} {c7|“{s8 r8|A lady in Des Moines} {k8 o8=call|calls and says}, {c8|‘Ma'am, are you aware?’} I was not aware,”} {s7|the {r7|mayor}} {k7|told} {o7=interview@beacon|the Beacon}. {s9|She} {k9|stopped short of} {c9|criticizing the director, who is her brother-in-law}.

{s10|The Iowa Department of Natural Resources} {k10|confirmed} {c10|it had called}. Asked why the lady had to, {s11|its {r11|spokesman}, Trent Vuong,} {k11|said} {c11|that utilities are required to report a loss of pressure “promptly, and ideally before we do.”}

{s12|A {r12|notice} taped to the doors of the elementary school} {k12|told} parents {c12|the water was unsafe}. {s13|A {r13|robocall} at 6:40 a.m. {d=2026-08-05|Wednesday}} {k13|told} them {c13|it was safe}. {s14|The {r14|principal}, Dee Haskell}, {k14|says} {c14|she had {f=2:stories|two stories} and {f=400:kids:about|{h14|about} 400 kids}}. {c15|“So I bought {f=60:cases|sixty cases} of bottled on my own card. {s16|The district} {k16|says} {c16|they'll see},”} {s15|she} {k15|said}.

{u|{f=2:samples|Two samples} came back clean}; {s18|a {r18|third}, from the Casey's on Fourth}, {k18|showed} {c18|coliform bacteria}. {s19|{r19|Council member} Rollie Jensen} {k19|wants} {c19|the director fired}. {s20|{r20|Council member} Faye Jensen}, {u|who sits next to him and is not his wife, though people assume it}, {k20|would settle for} {c20|a new gauge}.

{c21|He has no plans to resign}, {s21|Bud Ostrander} {k21|said} {o21=call|by phone from a trench}, {c21|and the pipe is older than he is}. {u|It was laid in {d=1938|1938}.} {u|The next test results are due {d=2026-08-07|Friday}.}
---
beacon = Bend County Beacon | outlet
city = City of Keokuk Bend | government
bud = Bud Ostrander | person
lynette = Lynette Ostrander | person
lady = - | unnamed
dnr = Iowa Department of Natural Resources | government
vuong = Trent Vuong | person
notice = - | document
robocall = - | document
haskell = Dee Haskell | person
district = School district | government
third = - | document
rollie = Rollie Jensen | person
faye = Faye Jensen | person
1 city demands
2,3 bud
4 bud concedes
5 bud thought
7 lynette
8 lady
9 lynette silence
10 dnr affirms
11 vuong
12 notice writing
13 robocall
14,15 haskell
16 district
18 third writing affirms
19 rollie demands
20 faye
21 bud
22 city demands
