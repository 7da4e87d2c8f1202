style: obituary
outlet: The Windward Chronicle
published: 2026-04-22
byline: Jerrold Bynoe
country: Saint Vincent and the Grenadines
---
# {u|Ignatius {x|‘Dusty’} Quow, the voice that emptied a mountain, dies at 91}

{o1|For eleven nights in {d=1979-04|April 1979}} {s1|Ignatius Quow} {k1|told} St Vincent {c1|when to run}. {u|He died on {d=2026-04-17|Friday} at his daughter's home in Chateaubelair.} {s2|Philomène Quow, {r2|a retired matron}}, {k2|would give no} {c2|cause}. {c3|“{s4|Daddy} {k4|always say} {c4|the microphone go get him in the end},”} {s3|she} {k3|offered}.

{u|He was a clerk of weights and measures when the announcer at Radio Soufrière took the last boat.} {k5|By} {s5|his} {k5|own account} {o5=document/1998|in {x|‘Ash on the Reel’}, the memoir he published in {d=1998|1998}}, {c5|{s6 r6|the station manager} {k6|asked} {c6|who could read}, and his hand was up before {s7|his {r7|mother}} {k7|could forbid} {c7|it}}.

{u|The Government wanted calm.} {s8 r8|A minute in the national archive} {k8|has} {s9|the {r9|premier's secretary}, P. D. Haslam,} {k9|directing} {c8,9|that “the announcer shall not employ the word eruption”}. {c10|“The mountain clearing she throat,”} {s10|Quow} {k10|said} {o10=broadcast@soufriere/1979-04-13|over the air that {x|Good Friday}}. {c11|{f=20000:people|Twenty thousand people} walked out on the strength of that sentence}, {k11|maintains} {s11|Wendell Aspinall, {r11|the seismologist} who fed him the readings}. {s12 r12|The official history} {k12|credits} {c12|the police}; {s13|Aspinall} {k13|calls} it, in consequence, {c13|“a police history”}.

{u|He had enemies.} {c14|{s15|{r15|Police commissioner} Everard Dasent} {k15|had threatened} {c15|to lock him up for causing alarm}}, {k14|or so} {s14|Quow} {k14|liked to claim}. {o16=hearing/1980|Before a {d=1980|1980} inquiry} {s16|Dasent} {k16|swore} {c16|{s17|he} {k17|had merely inquired} {c17|“who that man was”}}. {s18 r18|The inquiry's report} {k18|sided} {c18|with neither}.

{s19|Celestine {x|‘Mother Radio’} Horne, {r19|for years his rival at the late desk}}, {k19|accused} {c19|him of lifting her sign-off}. {c20|“{s21|I} {k21|tell} him {c21|so} to he face, and {s22|he} {k22|say}, {c22|‘Cel, {s23 r23|the old people} {k23|used to tell} me {c23|goodnight is anybody own}’},”} {s20|she} {k20|recalled} {o20|from a nursing home in Calliaqua}. {c20|“I vex till today.”}

{u|The {d=1979|1979} eruption killed nobody, a fact still argued over in rum shops.} {u|That of {d=2021|2021} found him at 86, at the same kitchen table, with a wind-up radio and no transmitter.} {u|He listened to the end, and then, being a clerk, wrote down the times.}

{u|He married Iris Samuel, {r24|a teacher}, in {d=1961|1961}.} {s24|She} {k24|banned} {c24|the news from table}; {s25 r25|the children} {k25|attest} {c25|that he hummed the jingle instead}. {c26|“He could make a grocery list sound like the Book of Daniel,”} {k26|reads} {s26 r26|the tribute from the Seismic Unit}. {k27|There is talk} {c27|of naming the evacuation road for him}, {c28|a proposal} {s28|the Works Ministry} {k28|describes as} {c28|“not before us”}.

{s29 r29|The Prime Minister} {k29|has offered} {c29|a state funeral}. {k30|At} {s30|Quow}{k30|'s own wish}, {c30|there will be no eulogy}. {s31 r31|A card tied to the gate} {k31|says}: {c31|“Walk good. Do not run.”}
---
soufriere = Radio Soufrière | outlet
quow = Ignatius Quow | person
philo = Philomène Quow | person
manager = - | person
mother = - | unnamed
minute = - | document
haslam = P. D. Haslam | person
aspinall = Wendell Aspinall | person
history = - | document
dasent = Everard Dasent | person
report = - | document
horne = Celestine Horne | person
old = - | group
iris = Iris Samuel | person
children = - | group
tribute = - | document
works = Works Ministry | government
pm = - | person
card = - | document
1 quow demands
2 philo silence
3 philo
4 quow predicts
5 quow writing
6 manager
7 mother demands neg
8 minute writing
9 haslam writing demands in=8
10 quow
11 aspinall
12 history writing
13 aspinall
14 quow doubts
15 dasent promises
16 dasent
17 dasent
18 report writing
19 horne accuses
20 horne
21 horne
22 quow
23 old
24 iris demands
25 children affirms
26 tribute writing
27 ?
28 works
29 pm promises
30 quow intent
31 card writing
