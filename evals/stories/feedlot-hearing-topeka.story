style: transcript
outlet: Plains Statehouse Monitor
published: 2026-03-05
country: United States
split: train
---
# {x|Senate Committee on Water: the Harlan County feedlot, excerpts}

{x|What follows is edited for length.} {u|{o1,3,7,11,14,16,18,21,23,26,29,31,33,37,39,41,42=hearing/2026-03-04|The hearing} was held in Room 144 on {d=2026-03-04|Wednesday}.} {u|The chair of the committee is Joan Teague; the witnesses are Paul Ostrander, who owns the feedlot, and Lena Whitfeather, a hydrologist.}

{s1|TEAGUE}{k1|:} {c1|You may begin, Mr. Ostrander. {s2|I} {k2|promised} your neighbors {c2|we would be done by noon}.}

{s3|OSTRANDER}{k3|:} {c3|Thank you. We water {f=32000:head|32,000 head}. {s4|My {r4|grandfather}} {k4|used to say} {c4|a steer drinks what you let him}. {s5|The {r5|state}} {k5|says} {c5|we may take {f=1200:acre-feet:about|{h5|about} 1,200 acre-feet}}, and {d=2025|last year} we took less. {s6|Dr. Whitfeather} {k6|says} {c6|we took more}. She has never been on the place.}

{x|TEAGUE: Is that so, Doctor?}

{s7|WHITFEATHER}{k7|:} {c7|I wanted to come. {s8|I} {k8|asked} twice, {o8=document|in writing}, {c8|to be let in}, and {s9 r9|Mr. Ostrander's attorney} {k9|answered} {c9|that the gate was narrow}. So I measured from the road. {o10=report|In my report} {s10|I} {k10|put} {c10|it at {f=1900:acre-feet:about|{h10|roughly} 1,900}}.}

{s11|OSTRANDER}{k11|:} {c11|From the road.}

{s14|WHITFEATHER}{k14|:} {c14|From {f=11:wells|eleven wells}, sir, {f=7:wells|seven} of them yours. Your {r12|foreman} let me through. {s12|He} {k12|said} {c12|{s13|you} {k13|told} him {c13|to}}.}

{s16|OSTRANDER}{k16|:} {c16|{s15|I} {k15|told} him {c15|no such thing}.}

{s18|SENATOR BRANDT}{k18|:} {c18|If I may. My {r17|wife's cousin} farms next door. {s17|He} {k17|claims} {c17|his well went dry in {d=2025-08|August}}. {x|Did he tell either of you?}}

{s21|WHITFEATHER}{k21|:} {c21|{s20|He} {k20|told} me {c20|that it was dug in {d=1961|1961}}. I would not hang anything on it.}

{s23|OSTRANDER}{k23|:} {c23|{s22|He} {k22 o22=call|called} my wife {k22|and told} her {c22|it was our doing}. She sent him a pie.}

{u|(Laughter.)}

{s26|TEAGUE}{k26|:} {c26|Let us get to the meter. {s24|The Division of Water Resources} {k24|wrote} to this committee {o24=letter/2026-02-20|on {d=2026-02-20|February 20}} {c24|that “the meter on well six was not found.”} Not broken. Not found. {s25|It} {k25|does not say} {c25|where it looked}.}

{s29|OSTRANDER}{k29|:} {c29|It was stolen. {s27|We} {k27|reported} {c27|it} to the sheriff.}

{s31|TEAGUE}{k31|:} {c31|{s28|His {r28|office}} {k28|tells} us {c28|there is no report}.}

{s33|OSTRANDER}{k33|:} {c33|Then somebody lost it. {k32|I have been told} {c32|a lot of things get lost over there}.}

{x|BRANDT: By whom?}

{s37|OSTRANDER}{k37|:} {c37|By you, Senator. At the fair.}

{s39|WHITFEATHER}{k39|:} {c39|{x|May} I add something? The question is not what one man took. {s34|Our {r34|model}} {k34|predicts} {c34|that by {d=2041|2041} there will {h34|probably} be nothing left to argue over}. {s35|The {r35|university}} {k35|says} {c35|{d=2050|2050}}. {s36|Paul here} {k36|says} {c36|his grandchildren will see}. {s38|I} {k38|think} {c38|we all mean the same thing}.}

{s41|OSTRANDER}{k41|:} {c41|The lady is right. {s40|I} {k40|will deny} {c40|it} outside.}

{s42|TEAGUE}{k42|:} {c42|Let the record show that he said so inside. We are adjourned, and it is eleven fifty-eight.}
---
teague = Joan Teague | person
ostrander = Paul Ostrander | person
grandfather = - | unnamed
state = - | government
whitfeather = Lena Whitfeather | person
attorney = - | unnamed
foreman = - | unnamed
brandt = Brandt | person
cousin = - | unnamed
dwr = Division of Water Resources | government
office = - | government
model = - | document
university = - | organisation
1 teague turn
2 teague promises
3 ostrander turn
4 grandfather
5 state
6 whitfeather
7 whitfeather turn
8 whitfeather writing demands
9 attorney
10 whitfeather writing
11 ostrander turn
12 foreman
13 ostrander demands
14 whitfeather turn
15 ostrander neg
16 ostrander turn
17 cousin doubts
18 brandt turn
20 cousin
21 whitfeather turn
22 cousin
23 ostrander turn
24 dwr writing
25 dwr silence
26 teague turn
27 ostrander
28 office
29 ostrander turn
31 teague turn
32 brandt
33 ostrander turn
34 model writing predicts
35 university
36 ostrander
37 ostrander turn
38 whitfeather thought
39 whitfeather turn
40 ostrander denies
41 ostrander turn
42 teague turn
