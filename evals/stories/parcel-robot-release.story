style: press-release
outlet: Logistics Wire Europe
published: 2026-09-09
country: Slovenia
---
# {s1|PoštaRob} {k1|celebrates} {c1|one million deliveries “without incident”}

{x|LJUBLJANA, {d=2026-09-09|September 9, 2026} –} {s2|PoštaRob d.o.o., the leading operator of pavement delivery robots in south-eastern Europe}, {k2|is proud to announce} {o2,3|{d=2026-09-09|today}} {c2|its one millionth delivery}. {s3|The company} {k3|says} {c3|that {f=99.4:%|99.4 percent} of all parcels arrived within the hour}.

{c4|“A million times somebody opened the door and smiled,”} {k4|says} {s4|Tine Kavčič, {r4|co-founder and Chief Smile Officer}}. {c4|“{s5|Our {r5|customers}} {k5|tell} us {c5|that the robots are more polite than we are}.”}

{x|Editor's note. The release continues for four paragraphs about smiles; we asked around.}

{c6|A robot does not smile and does not stop}, {k6|in the view of} {s6|Marjeta Kavčič of the pedestrians' association Pločnik}, {u|a distant cousin of the founder}. {s7|Her {r7|list}} {k7|has} {c7|{f=31:falls|31 falls}, {f=4:fractures|four fractures} and a dachshund}. {s8,9|PoštaRob} {k8|described} {o8,9=message|in an email} {c8|the list as “anecdotal”} and {k9|pointed out} {c9|that the dachshund had recovered}.

{c10|“Without incident” means without an incident in which the robot was at fault}, {s10|a {r10|spokeswoman}} {k10|explained}. {x|Who determines fault?} {c12|The robot's log}, {s12|she} {k12|replied}. {s13|The city's traffic department} {k13|has been asking} {c13|for the logs} since {d=2026-02|February}; {s14|it} {k14|confirms} {c14|that it has received {f=1:log|one}, in a format that it cannot open}.

{s15|The insurer Triglav Vzajemna} {k15|refuses} {c15|to say how many claims it has settled}. {c16|Fewer than for bicycles and more than for cats}, {s16|a {r16|person who handles them}} {k16|said}.

{u|PoštaRob, founded in {d=2021|2021}, employs {f=140:people|140 people} and {f=600:robots:about|some 600 robots}.} {u|Its turnover {d=2025|last year} was {f=18.2e6:EUR|EUR 18.2m}.} {s17|The company} {k17|plans} {c17|to expand to Zagreb and Graz in {d=2027|2027}}. {c19|Graz has not been informed}, {s19|its town hall} {k19|says}.
---
rob = PoštaRob | organisation
tine = Tine Kavčič | person
customers = - | group
marjeta = Marjeta Kavčič | person
list = - | document
spokeswoman = - | unnamed
city = Traffic department of Ljubljana | government
triglav = Triglav Vzajemna | organisation
handler = - | unnamed
graz = Town hall of Graz | government
1,2,3 rob writing
4 tine writing
5 customers
6 marjeta thought
7 list writing
8 rob writing
9 rob writing affirms
10,12 spokeswoman
13 city demands
14 city affirms
15 triglav silence
16 handler
17 rob intent
19 graz
