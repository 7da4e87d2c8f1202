style: sport
outlet: Highveld Sunday Star
published: 2026-05-10
byline: Lebo Matsheka
country: South Africa
---
# {c1|I wasn't pushed}, {k1|says} {s1|{r1|Kestrels coach}}

{s2|Deon Wessels} {k2|maintains} {c2|he jumped}. {k3|The word in the car park is} {c3|that he was pushed, and hard}.

{o4,5,7|After {d=2026-05-09|yesterday's} 41–12 hiding by the Griffons}, {s4|{r4|the Kestrels' head coach}} {k4|announced} {c4|he would not see out a contract that runs to {d=2027|2027}}. {c5|“{s6|I} {k6|promised} my daughters {c6|I'd go when it stopped being fun},”} {s5|he} {k5|said}. {c5|“It stopped about Easter.”} {c7|Nobody at the union had asked him to leave}, {s7|he} {k7|stressed}.

{u|That is not how it looked from the tunnel.} {s8 r8|Three senior players}, {x|who asked not to be identified for fear of being dropped}, {k8|told} {o8=interview@own|the {x|Sunday} Star} {c8|that {s9|{r9|chief executive} Thandi Mokoena} {k9|had informed} them {o9|as early as {d=2026-05-05|Tuesday}} {c9|that “a change of voice” was coming}}. {c10|“{s11|She} {k11|asked} us {c11|what we thought of Francois},”} {k10|according to} {s10 r10|one}. {c10|“{s12|We} {k12|told} her {c12|Francois couldn't coach a braai}.”}

{s13|Francois Wessels, {r13|the forwards coach}}, {u|who is no relation}, {k13|laughed off} {c13|talk of a promotion}. {c14|“My wife's already got the boxes packed for Bloem,”} {k14|was how} {s14|he} {k14|put it}.

{s15|Mokoena} {k15|did not return} {c15|calls}. {s16,17 r16,17|A two-line club statement} {k16|thanked} {c16|Wessels for “{f=4:seasons|four seasons} of unstinting service”} and {k17|made no reference to} {c17|a successor}.

{u|The numbers are grim.} {u|The Kestrels have lost {f=9:matches|nine of eleven matches}, leaked {f=54:tries|54 tries} and fallen to 15th.} Small wonder that {s18|{r18|captain} Aphiwe {x|“Tank”} Dlamini} {k18|called} {c18|it “a mercy killing”} {o18,19=interview@boere|in a touchline chat with Boere TV}, although {s19|he} {k19|was quick to add} {c19|that he meant the season and not the man}.

{k20|There is a feeling among} {s20 r20|season-ticket holders} {c20|that worse is to come}. {s21,22|{x|“Kestrels Till I Die”}, a supporters' group}, {k21|wants} {c21|the entire board out by {d=2026-06-30|the end of June}} and {k22|is threatening} {c22|a boycott of the derby}.

{x|Who would take the job?} {s23|{r23|Former Springbok hooker} Riaan Botes} {k23|has let it be known} {c23|he'd listen}. {c24|His price}, {k24|so} {s24|Rapport} {k24|had it} {o24|{d=2026-05-03|last weekend}}, {c24|is {f=4500000:ZAR|R4.5m} a year}; {s25 r25|the man's agent} {k25|calls} {c25|that “dreamland”}.
---
boere = Boere TV | outlet
rapport = Rapport | outlet
deon = Deon Wessels | person
francois = Francois Wessels | person
mokoena = Thandi Mokoena | person
players = - | group
one = - | unnamed
club = - | document
dlamini = Aphiwe Dlamini | person
holders = - | group
ktid = Kestrels Till I Die | organisation
botes = Riaan Botes | person
agent = - | unnamed
own = Highveld Sunday Star | outlet
2 deon
1 deon
3 ?
4,5,7 deon
6 deon promises
8 players
9 mokoena
10 one
11 mokoena
12 players
13 francois denies
14 francois
15 mokoena silence
16 club writing
17 club writing neg
18,19 dlamini
20 holders thought predicts
21 ktid demands
22 ktid promises
23 botes
24 rapport writing
25 agent
