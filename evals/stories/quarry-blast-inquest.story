style: court
outlet: Mendip Weekly Post
published: 2024-11-14
byline: Colin Trask
country: United Kingdom
split: train
---
# {u|Shotfirer had ninety seconds too few}

{c1|“He never finished his egg, he was that keen to be off,”} {s1|Linda Hobbs} {k1|said} of her late husband {o1,2=hearing/2024-11-12|at Wells Town Hall on {d=2024-11-12|Tuesday}}, {u|where the inquest into the Dulcote quarry explosion has opened}. {s2|She} {k2|remembered} {c2|hearing the bang from the washing line}.

{u|Gary Hobbs, 51, was killed on {d=2024-03-08|8 March}.} {s3|{r3|Shotfirer} Dean Pocock} {k3|testified} {o3=hearing/2024-11-12|after lunch} {c3|that he had sounded the siren “three long, as you do”}. {s4|He} {k4|could not say} {c4|whether he had counted to a hundred or to ten}.

{s5|A {r5|Health and Safety Executive inspector}, Anjali Rao}, {k5|put} {c5|the interval at 30 seconds} {o5=report|in her expert report}. {c6|“Two minutes is the rule,”} {s6|she} {k6|told} {o6,8=hearing/2024-11-12|the jury of seven}. {c6|“It is printed on the siren.”} {s7|{r7|Counsel for the company}, Dulcote Stone}, {k7|enquired} {o7=hearing/2024-11-12|from the other end of the trestle table} {c7|whether anyone could read it from the pit}. {c8|They could not}, {s8|the {r8|inspector}} {k8|accepted}.

{o9=document/2024-03-09|In a notebook that police seized {d=2024-03-09|the day after the blast}}, {s9|the {r9|quarry manager}, Wyndham Frost}, {k9|had written}: {c9|“{s10|Dean} {k10|says} {c10|he rushed it}. Say nothing.”} {s11|Mr Frost} {k11|declined} {c11|to answer most of what he was asked}.

{o12=interview@post|Outside, in the drizzle, this reporter found {s12|the {r12|victim's brother}, Kev}}, who {k12|said} {c12|the firm had “put a price on two minutes”}. {s14|Dulcote Stone} {k14 o14=message|emailed} {c14|that it “will learn whatever there is to learn”}.
---
post = Mendip Weekly Post | outlet
linda = Linda Hobbs | person
pocock = Dean Pocock | person
rao = Anjali Rao | person
counsel = - | unnamed
frost = Wyndham Frost | person
kev = Kev Hobbs | person
stone = Dulcote Stone | organisation
1,2 linda
3 pocock
4 pocock silence
5 rao writing
6 rao
7 counsel
8 rao concedes
9 frost writing
10 pocock concedes
11 frost silence
12 kev accuses
14 stone writing promises
