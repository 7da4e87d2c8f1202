style: broadsheet
outlet: The Corniche
published: 2025-06-20
byline: Rima Sfeir
country: Lebanon
split: train
---
# {u|The dean, the curve and the minister's nephew}

{u|A hundred and twelve students of the Levant Medical College learned on {d=2025-06-16|Monday} that they had failed anatomy, and on {d=2025-06-17|Tuesday} that they had not.} {s1|{r1|Dean} Hala Nassif} {k1|wrote} {o1=message|to them in an email at midnight} {c1|that the marks had been “adjusted upward by consensus”}. {s2|She} {k2|did not say} {c2|whose}. {c3|“There were {f=4:people|four} of us in that consensus, and {s4|I} {k4|said} {c4|no},”} {s3|the {r3|examiner}} {k3|told} {o3,5=interview@corniche|The Corniche}. {s5|Marwan Daou}, {u|who has taught the course since {d=2009|2009}}, {k5|said} {c5|he would not sign the list}.

{x|Who wanted it?} {u|Among the failed was a nephew of the education minister.} {c6|He learned of it from the newspapers}, {s6|the {r6|minister}} {k6|told} {o6=press-conference|journalists outside parliament on {d=2025-06-18|Wednesday}}. {c7|“{s8|His {r8|office}} {k8 o8=call|rang} twice on {d=2025-06-16|Monday}, {k8|to ask} {c8|if a dermatologist really needs anatomy}. {s9|I} {k9|said} {c9|it is the part under the skin},”} {s7|Dr Daou} {k7|says}. {s12|The office} {k12|denies} {c12|both calls}. {s13|It} {k13|points out} {c13|that the minister has {f=9:nephews|nine nephews} and that {s14|he} {k14|tells} them all {c14|to study}}.

{s15|The {r15|nephew} himself}, {u|reached through a cousin}, {k15|said} {o15,16=message|in a voice note} {c15|that he would resit}. {c16|“{s17|My {r17|uncle}} {k17|did not ask} {c17|for anything}. My mother asked everybody,”} {s16|he} {k16|added}. {s19|She}, {u|a sister of the minister and a trustee of the college}, {k19|answered} {o19,20=broadcast@bayt|on the talk show Bayt Beirut} {c19|that a mother may pray where she likes}. {s20|Its {r20|host}} {k20|asked} {c20|if the dean was a saint}. {s21|Mrs Tabet} {k21|smiled} {c21|at that}.

{u|The students' council is divided.} {s23|Its {r23|president}, Yara Khoury}, {u|who had passed}, {k23|wants} {c23|the old marks back}; {s24|her {r24|deputy}}, {u|who had not}, {k24|urges} {c24|“compassion toward the curve”}. {s26|The {r26|doctors' syndicate}} {k26|warned} {o26,27=letter|in a letter to the trustees} {c26|that it might {h26|perhaps} not recognise the class of {d=2025|2025}}. {s27|It} {k27|demanded} {c27|an answer by {d=2025-07|July}}.

{u|Dean Nassif has not been seen on campus since.} {c29|“{s30|She} {k30|told} me {c30|she would correct a mistake}. I think she did, though not the one I meant,”} {s29|a {r29|colleague}} {k29|says}. {s31|The {r31|dean's secretary}} {k31|says} {c31|she is marking}.
---
corniche = The Corniche | outlet
bayt = Bayt Beirut | outlet
nassif = Hala Nassif | person
daou = Marwan Daou | person
minister = - | person
office = - | government
nephew = - | unnamed
tabet = Tabet | person
host = - | unnamed
khoury = Yara Khoury | person
deputy = - | unnamed
syndicate = - | organisation
colleague = - | unnamed
secretary = - | unnamed
1 nassif writing
2 nassif silence
3 daou
4 daou
5 daou
6 minister
7 daou
8 office
9 daou
12 office denies
13 office affirms
14 minister demands
15 nephew
16 nephew
17 minister neg demands
19 tabet
20 host
21 tabet silence
23 khoury demands
24 deputy demands
26 syndicate writing predicts
27 syndicate writing demands
29 colleague
30 nassif
31 secretary
