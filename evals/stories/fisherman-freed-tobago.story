style: local
outlet: Scarborough Gazette
published: 2026-01-30
byline: Kerwyn Baptiste
country: Trinidad and Tobago
split: train
---
# {u|Police free fisherman after video clears him}

{u|Delroy Quashie walked out of the Scarborough lock-up on {d=2026-01-29|Thursday} evening, more than a week after he was arrested for a burglary committed while he was at sea.} {c1|“{s2|I} {k2|told} them {c2|so}. {s3|The {r3|sergeant}} {k3|said} {c3|everybody is at sea},”} {s1|the {r1|fisherman}} {k1|told} {o1=press-conference|reporters waiting outside}. {s4|His {r4|mother}} held his arm and {k4|asked} {c4|for the names of the officers}. {u|She did not get any.}

{s6|{r6|Superintendent} Alana Joseph} {k6|said} {o6,7,8=press-conference|at a briefing on {d=2026-01-30|Friday} morning} {c6|that the case against the 40-year-old had been “overtaken by evidence”}. {s7|She} {k7|said} {c7|a video had reached the police on {d=2026-01-28|Wednesday}}. {c8|“We acted in hours, not days,”} {s8|the {r8|officer}} {k8|said}. {s9|Ms Quashie} {k9|says} {c9|she took them the video on {d=2026-01-21|the 21st}}. {c10|“{s11|A {r11|young lady at the desk}} watched it and {k11|said} {c11|nice boat}. {s12|She} {k12|told} me {c12|to come back {x|Monday}},”} {s10|Cheryl Quashie} {k10|told} {o10=interview@gazette|the Gazette}. {s13|The {r13|police service's press office}} {k13|would not comment on} {c13|visits to desks}.

{u|The shop that was robbed belongs to a cousin of the accused's.} {s15|Ricardo Quashie} {k15|insisted} {o15,16=call|by telephone} {c15|that he had never named anybody}. {c16|{s17|The police} {k17|had asked} him {c17|who owned a yellow jacket}, and he owned to knowing one}, {s16|he} {k16|said}. {o18=document|In a witness statement}, {u|a copy of which this newspaper has read}, {s18|the {r18|shopkeeper}} {k18|says} {c18|that the man on the roof “had Delroy's walk”}. {c19|Had he written that?} {s19|He} {k19|hung up}.

{s20|The {r20|family's attorney}, Marva Des Vignes}, {k20|intends} {c20|to sue for wrongful arrest}. {s21|She} {k21|told} {o21,22=broadcast@rise|viewers of Tobago Rise} {c21|that nine nights in a cell would cost the state “{f=900000:TTD:about|{h21|around} $900,000}”}. {s22|The {r22|former magistrate}} {k22|added} {c22|that {s23|she} {k23|had warned} the service {o23=letter/2024|in a letter in {d=2024|2024}} {c23|about the sergeant}}. {s25|The {r25|deputy commissioner}} {k25|acknowledged} {o25=statement|in a statement} {c25|that a {r26|letter} exists}. {s26|It} {k26|speaks of} {c26|“habits”}.

{u|Mr Quashie went straight to the jetty.} {c27|“{s28|My {r28|mother}} {k28|wants} {c28|me to rest} and {s29|my {r29|lawyer}} {k29|wants} {c29|me to cry},”} {s27|he} {k27|said}. {u|He sailed at four.} {s30|He} {k30|has told} both {c30|that he will do neither before {d=2026-02-01|Sunday}}. {s31|The Police Complaints Authority} {k31|said} {o31|on {d=2026-01-30|Friday}} {c31|it had opened a file}; {s32|it} {k32|expects} {c32|to report by {d=2026-04|April}}.
---
gazette = Scarborough Gazette | outlet
rise = Tobago Rise | outlet
delroy = Delroy Quashie | person
sergeant = - | unnamed
cheryl = Cheryl Quashie | person
joseph = Alana Joseph | person
lady = - | unnamed
office = - | government
ricardo = Ricardo Quashie | person
police = Police of Trinidad and Tobago | government
desvignes = Marva Des Vignes | person
deputy = - | person
letter = - | document
authority = Police Complaints Authority | government
1 delroy
2 delroy
3 sergeant
4 cheryl demands
6 joseph
7 joseph
8 joseph
9 cheryl
10 cheryl
11 lady
12 lady demands
13 office silence
15 ricardo
16 ricardo
17 police
18 ricardo writing
19 ricardo silence
20 desvignes intent
21 desvignes
22 desvignes
23 desvignes writing predicts
25 deputy writing concedes
26 letter writing
27 delroy
28 cheryl demands
29 desvignes demands
30 delroy
31 authority
32 authority thought predicts
