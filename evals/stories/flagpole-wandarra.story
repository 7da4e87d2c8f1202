style: local
outlet: Midwest Coast News
published: 2025-06-26
byline: Shaz Donnelly
country: Australia
split: train
---
# {u|Mayor and deputy fall out over a pole}

{u|The Shire of Wandarra has a new flagpole and nobody who will say who ordered it.} {s1|{r1|Mayor} Colleen Trask} {k1|told} {o1,2=meeting/2025-06-24|{d=2025-06-24|Tuesday} night's council meeting} {c1|that the {f=11400:AUD|$11,400} thing had appeared outside the depot “like a mushroom”}. {s2|Her {r2|deputy}, Bev Ngata}, {k2|said} {c2|it had been in the budget papers since {d=2025-03|March}, on page nine}. {c3|“{s4|She} {k4|asks} me {c4|what is in them} every month, and every month {s5|I} {k5|tell} her {c5|to read them},”} {s3|Cr Ngata} {k3|told} {o3=interview@coast|the Coast News} afterwards.

{c6|Page nine was missing from her copy}, {s6|the {r6|mayor}} {k6|said} {o6,7=call@coast/2025-06-25|when she rang us next morning}. {c7|“I read everything. I read the backs of things,”} {s7|the {r7|roadhouse owner}} {k7|said}. {s8|She} {k8|stopped short of accusing} {c8|anybody of removing it}.

{s9|The {r9|shire's chief executive}, Des Poole}, {k9|did not return} {c9|{f=3:calls|three calls}}. {s10|His {r10|assistant}} {k10|said} {c10|he was inspecting a grader in Meekatharra}. {o11=message/2025-06-25|In an email late on {d=2025-06-25|Wednesday}} {s11|she} {k11|wrote} {c11|that the pole had been ordered “under delegation”}. {x|Whose?} {s12|The {r12|assistant}} {k12|has asked} us {c12|not to use her name or that word}.

{s13|The Returned Services sub-branch}, {u|which paraded at the old pole for sixty years}, {k13|says} {c13|it likes the new one}. {c14|“{s15|They} {k15|told} us {o15|in {d=2024|2024}} {c15|we would get a seat}. We got a stick, but it is a good stick,”} {s14|its {r14|president}, Noel Trask}, {k14|said} {o14=broadcast@abc|on Batavia FM's breakfast show}. {u|Mr Trask is the mayor's husband.} {s17|He} {k17|told} {o17=interview@coast|us} {c17|that dinner had been quiet}.

{s18|The council} {k18|voted} five to two {k18|to ask} the minister for local government {c18|for advice}. {s19|The {r19|department}} {k19|said} {o19=statement|in a statement} {c19|that poles were a matter for councils}. {c21|“Here it is, Colleen,”} {s21|Cr Ngata}, {u|who voted against}, {k21|wrote} {o21=post|under a photograph of page nine on Facebook on {d=2025-06-25|Wednesday} evening}. {s22|The {r22|mayor}} {k22|replied} {o22=post|underneath} {c22|that it was upside down}.

{x|The last word goes to a road crew.} {c23|“{s24|The {r24|boss}} {k24|said} {c24|dig a hole}. {s25|I} {k25|said} {c25|what for}. {s26|He} {k26|said} {c26|a pole}. {s27|I} {k27|said} {c27|whose}, and {s28|he} {k28|said} {c28|just dig},”} {s23 r23|one of the men} {k23|recalled}. {s29|His {r29|mate}} {k29|believes} {c29|there is a second pole, in the shed}. {s30|The shire} {k30|could neither confirm nor deny} {c30|that} before we went to press.
---
coast = Midwest Coast News | outlet
abc = Batavia FM | outlet
trask = Colleen Trask | person
ngata = Bev Ngata | person
poole = Des Poole | person
assistant = - | unnamed
rsl = Returned Services sub-branch | organisation
noel = Noel Trask | person
council = Wandarra council | government
department = - | government
man = - | unnamed
boss = - | unnamed
mate = - | unnamed
shire = Shire of Wandarra | government
1 trask
2 ngata
3 ngata
4 trask
5 ngata demands
6 trask
7 trask
8 trask neg accuses
9 poole silence
10 assistant
11 assistant writing
12 assistant demands
13 rsl
14 noel
15 council
17 noel
18 council demands
19 department writing
21 ngata writing
22 trask writing
23 man
24 boss
25 man
26 boss
27 man
28 boss
29 mate thought
30 shire silence
