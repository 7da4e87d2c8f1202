style: wire
outlet: Amber Coast News
published: 2025-10-03
byline: Līga Strautmane
country: Latvia
---
# {s1 m1|Latvia} {k1|accuses} {c1|ferry mechanic of mapping undersea cables for Moscow}

{p=dateline|RIGA —} {c2|A 51-year-old mechanic on the Ventspils–Nynäshamn night ferry was remanded in custody on {d=2025-10-03|Friday}, {k30|suspected} {c30|of having lowered a sonar “the size of a thermos” through an engine-room valve on {f=14:crossings|14 crossings}}}, {s2|the State Security Service} {k2|said}.

{o3,4,5,7=court|In the Kurzeme district court}, {s3|the man}, {x|whom Amber Coast News is calling Andris B. because suspects are named only on conviction}, {k3|entered} {c3|no plea}. {s4|His} {k4|only words}, in Russian, {k4|were}: {c4|“I want to choose my own lawyer.”}

{s5|{r5|Prosecutor} Daina Upmale} {k5|laid out} {c5|a trail of payments, {f=600:EUR|600 euros} a voyage, which {s6 r6|the suspect's wife} {k6|had taken to be} {c6|overtime}}. {c7|{s8 r8|A Swedish coastguard officer} {k8|had queried} {c8|the valve} {o8|as early as {d=2025-06|June}}}, {s7|she} {k7|added}, {c7|and {s10 r10|the ferry's master} {k10|assured} him {c10|it was for cleaning}}.

{s11|The operator, Baltlink}, {k11|stresses} {c11|that the master had {k12|been given} {c12|that explanation} {k12|by} {s12|the mechanic himself}}. {s13|It} {k13|is silent} {c13|on why nobody looked}.

{s14|Russia's embassy}, {o14=post|posting on Telegram}, {k14|denounced} {c14|“one more fabrication in a long Baltic series”}. {s15 m15|Stockholm}'s {k15|line} {k15|is} {c15|that it has confidence in Latvian justice}. {c16|In private {s17 r17|Swedish officials} {k17|seethe} {c17|that they learnt of the arrest from the radio}}, {k16|if} {s16|the public broadcaster SVT} {k16|is to be believed}.

{s26|{r26|Estonia's defence minister}, Triinu Vaher}, {k26|declared} to a conference in Tartu {o26=speech/2025-10-02|on {d=2025-10-02|Thursday}}, {k26|and repeated} at the lectern when challenged, {c26|that {f=6:men:about|{h26|perhaps} half a dozen such men} were at sea}. {s27|She} {k27|did not elaborate} {c27|on how she knew}. {c28|{s29|Her {r29|Lithuanian colleague}, Arnas Bielskis}, {k29|has since advised} her {o29=letter|in a note} {c29|to count again}}, {k28|reported} {s28|the Vilnius portal Rytas24}, {u|which did not print the note.}

{s18|{r18|Interior Minister} Mārtiņš Ozolkalns} {k18|had spoken} {o18=broadcast|on breakfast television} {k18|of} {c18|“{f=2:men|two men}”}; by noon {s19|his ministry} {k19|was putting it about} {c19|that he had misheard a question}.

{c20|{f=3:cables|Three cables} run beneath the route}, {k20|according to} {s20 r20|nautical charts}. {u|One, carrying data to Gotland, failed for six hours on {d=2025-08-19|August 19}.} {s21 r21|Its owner} {k21|attributed} {c21|that to an anchor} {o21=/2025-08-19|at the time}, and {o22|on {d=2025-10-03|Friday}} {s22|it} {k22|saw no reason} {c22|to revise the finding}.

{s23 r23|Legal commentators}' {k23|guess is} {c23|that a trial is a year away}. {c24|“{s25 r25|My client} {k25|denies} {c25|everything}, and time will vindicate him,”} {s24|{r24|defence lawyer} Rihards Zvans} {k24|asserted} outside the building.
---
svt = SVT | outlet
latvia = State Security Service | government
andris = Andris B. | person
upmale = Daina Upmale | person
wife = - | unnamed
swede = - | unnamed
master = - | person
baltlink = Baltlink | organisation
embassy = Embassy of Russia | government
sweden = Government of Sweden | government
swedes = - | group
ozol = Mārtiņš Ozolkalns | person
ministry = Latvian Interior Ministry | government
charts = - | document
owner = - | organisation
pundits = - | group
zvans = Rihards Zvans | person
1 latvia accuses
2 latvia
3 andris silence
4 andris
5 upmale
6 wife thought
7 upmale
8 swede doubts
10 master
11 baltlink
12 andris
13 baltlink silence
14 embassy writing accuses
15 sweden
16 svt
17 swedes thought
18 ozol
19 ministry
20 charts writing
21 owner
22 owner denies
23 pundits thought
24 zvans
25 andris denies
rytas = Rytas24 | outlet
vaher = Triinu Vaher | person
bielskis = Arnas Bielskis | person
26 vaher
27 vaher silence
28 rytas writing
29 bielskis writing demands
30 ? accuses
