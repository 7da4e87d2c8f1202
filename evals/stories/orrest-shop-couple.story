style: magazine
outlet: Fellside
published: 2025-08-04
byline: Nell Birkett
country: United Kingdom
split: train
---
# {u|Last orders at Orrest Stores}

{u|The bell over the door still works.} {u|The couple behind the counter do not, or not for much longer.} {s1|Maureen and Des Tyson} {k1|have told} customers {c1|that they will lock up on {d=2025-08-30|30 August} for the last time}. {c2|“{s3|He} {k3|wanted} {c3|to stop at sixty}. {s4|I} {k4|said} {c4|the freezer was only four years old},”} {k2|explains} {s2|Maureen}, {u|weighing out lard}. {s5|Her {r5|husband}} {k5|rolls his eyes at} {c5|that}.

{u|They met over a bacon slicer in Kendal.} {u|Des had cut his thumb, and a girl from the tills fetched the plaster.} {c6|“{s7|The {r7|girl}} {k7|told} me {c7|I was holding it wrong},”} {s6|he} {k6|says}. {s8|She} {k8|does not dispute} {c8|it}. {s9|Their {r9|son}}, {u|a surveyor in Leeds}, {k9|turned down} {c9|the shop} {o9|in {d=2019|2019}}. {c10|“{s11|Dad} {k11|asked} me {c11|once} and {s12|Mum} {k12|asked} me {c12|every Christmas},”} {s10|Robbie Tyson} {k10|says} {o10=call|down a bad line}. {c13|{s14|Neither} {k14|believed} {c14|he would come back}}, {s13|he} {k13|thinks}.

{s15|The {r15|vicar}} {k15|would like} {c15|the village to run it}. {s16|A {r16|retired banker} who moved here from Surrey} {k16|has offered} {c16|{f=20000:GBP|£20,000}}. {s17|The {r17|banker}} {k17|has conditions}{k17|:} {c17|no scratch cards, and sourdough}. {c18|“{s19|He} {k19|means} {c19|well}, but lard pays the rates,”} {k18|says} {s18|the {r18|vicar}}. {s20|The Reverend Prue Mossop} {k20|expects} {c20|a lively meeting on {d=2025-08-12|the 12th}}. {s21|The parish council} {k21|refuses} {c21|to lend a penny}; {s22|its {r22|clerk}}, {u|asked about that at the bus stop}, {k22|looked at} {c22|her shoes}.

{u|The building belongs to a trust in Carlisle.} {s23|The {r23|landlord}} {k23|calls} {c23|the Tysons “model tenants”}. {o24=letter|In a letter that Maureen keeps under the till}, {s24|the {r24|trust's agent}} {k24|hinted} {c24|at flats}. {s25|The {r25|agent}} {k25|could not be persuaded} {c25|to say more}. {c26|“{s27|A {r27|customer}} {k27|asked} {c27|what we'll miss},”} {s26|Des} {k26|says} on the step. {c26|“{s28|She} {k28|said} {c28|people}. {s29|I} {k29|said} {c29|{d=1987|1987}}.”}
---
maureen = Maureen Tyson | person
des = Des Tyson | person
robbie = Robbie Tyson | person
mossop = Prue Mossop | person
banker = - | unnamed
council = Orrest parish council | government
clerk = - | unnamed
trust = - | organisation
agent = - | unnamed
customer = - | unnamed
1 maureen+des
2 maureen
3 des intent
4 maureen
5 des silence
6 des
7 maureen
8 maureen neg denies
9 robbie denies
10 robbie
11 des demands
12 maureen demands
13 robbie thought
14 maureen+des neg thought
15 mossop demands
16 banker promises
17 banker demands
18 mossop
19 banker intent
20 mossop predicts thought
21 council denies
22 clerk silence
23 trust
24 agent writing
25 agent silence
26 des
27 customer
28 maureen
29 des
