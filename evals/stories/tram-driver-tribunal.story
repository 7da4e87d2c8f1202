style: court
outlet: Antwerp Bell
published: 2024-06-07
byline: Jorine Maes
country: Belgium
split: train
---
# {u|Tram driver who sang loses first round}

{c1|Singing at the controls is “a distraction with a melody”}, {s1|the {r1|labour court in Antwerp}} {k1|ruled} {o1=document/2024-06-06|in a judgment handed down on {d=2024-06-06|Thursday}}. {u|Nobody sang.}

{s3|The {r3|driver}, Sammy Okoro}, {k3|had pleaded} {o3,4=court/2024-05|when the case was heard in {d=2024-05|May}} {c3|that passengers asked for more}. {c4|“{s5 r5|A lady} {k5|requested} {c5|Brel} every week,”} {s4|he} {k4|told} the bench. {s6|The {r6|company's counsel}} {k6|retorted} {o6=court/2024-05|then} {c6|that Brel is not in the timetable}.

{o7,8=interview|Across the counter of his sister's bakery {d=2024-06-06|last night}}, {s7|Mr Okoro} {k7|sounded} {c7|unrepentant}. {c8|He would appeal}, {s8|he} {k8|said}, {c8|“in a higher key”}. {s9|His {r9|sister}} {k9|only rolled her eyes at} {c9|the pun}.

{s10|The {r10|transport union}} {k10|called} {o10=statement/2024-06-05|in a leaflet handed out at the depots {d=2024-06-05|the day before}} {c10|for an hour of humming}. {s11|The {r11|mobility minister}} {k11|remarked} {o11=broadcast@vlt|on the evening news of VLT} {c11|that he “likes a quiet tram”}; {s12|his {r12|own party's chairwoman}} {k12|answered} {o12=post|within minutes, on Threads}, {c12|that quiet trams lose elections}. {s13|De Lijn-Zuid, the operator}, {k13|kept} {c13|its} {k13|peace}.

{c14|The song in question was never identified}, {k14|reads} {s14 r14|paragraph 31 of the judgment}. {c15|It was “Amsterdam”}, {s15|{r15|{f=2:passengers|two passengers}}} {k15|volunteered} {o15=message@bell|in letters and texts to this newspaper}.
---
bell = Antwerp Bell | outlet
vlt = VLT | outlet
court = - | government
okoro = Sammy Okoro | person
lady = - | unnamed
counsel = - | unnamed
sister = - | unnamed
union = - | organisation
minister = - | person
chair = - | person
lijn = De Lijn-Zuid | organisation
paragraph = - | document
passengers = - | group
1 court writing
3 okoro
4 okoro
5 lady demands
6 counsel
7 okoro
8 okoro promises
9 sister silence
10 union writing demands
11 minister
12 chair writing
13 lijn silence
14 paragraph writing
15 passengers writing
