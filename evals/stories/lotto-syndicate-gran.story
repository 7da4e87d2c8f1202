style: tabloid
outlet: Sunday Beacon
published: 2026-07-12
byline: Dean Rudge
country: United Kingdom
---
# {s1|{r1|Bingo gran} Dot}{k1|:} {c1|I NEVER diddled my mates out of jackpot}

## {u|Launderette ladies go to war over {f=3.2e6:GBP|£3.2m} ticket}

{s2,4|A {r2,4|great-gran} who scooped the Lotto} {k2|has hit back} {c2|at {s3 r3|the pals} who {k3|say} {c3|she did a runner with THEIR winnings}}.

{c4|“They're saying it was the syndicate's ticket. It was my ticket. It had my tea on it,”} {k4|stormed} Dot Wragby, 79, {o4=interview@beacon|as she showed the Beacon round her new bungalow}.

But {s5|{r5|ringleader} Sheila Mumby, 66}, {k5|claims} {c5|Dot took {f=2:GBP|£2} off each of them every {x|Thursday} “rain, shine or Covid”}. And {s6|{r6|Sheila's daughter-in-law} Kerry Mumby}, {u|who did the books}, {k6|swears} {c6|the {d=2026-04-16|16 April} money is there in black and white, next to a drawing of a pound sign with wings}.

{s7|Dot} {k7|remembers} {c7|no such money}. {c8|“{s9|{r9|Kerry's book}} {k9|said} {c9|I owed her for a sausage roll} as well. I'm a coeliac,”} {s8|she} {k8|huffed}.

{u|Gas fitter's widow Dot bought the ticket at the Spar on Freeman Street.} {c11|{s10|The {r10|shop assistant}, 19}, {k10|told} investigators {c10|he'd heard {s20|the customer} {k20|say} {c20|it was “for the girls”}}}, {k11|according to} {s11|a {r11|statement}} passed to her solicitor. {s12|The {r12|solicitor}} {k12|pointed out} {c12|that the lad had been selling scratchcards at the time}.

{u|Dot has form for generosity.} {c13|She bought the launderette a new dryer in {d=2022|2022}}, {k13|as} {s13|even Sheila} {k13|admits}. {c14|“It was second-hand,”} {s14|Sheila} {k14|added}.

{s15 r15|Lottery bosses} {k15|refused} {c15|to discuss a single customer}. {s16 r16|A source close to the firm} {k16|hinted} {c16|the cash will be frozen until a judge has a look}. {u|That could take a year} – {u|and Dot has already put down a deposit on a cruise}.

{s17|Her {r17|son} Wayne, 51}, {k17|has begged} {c17|both sides to go halves}. {c19|{s18|His mum} {k18|told} him {c18|he was out of the will}}, {s19|he} {k19|groaned} {o19|{d=2026-07-11|last night}}.

{x|DID YOU wash with Dot? Ring the newsdesk.}
---
beacon = Sunday Beacon | outlet
dot = Dot Wragby | person
pals = - | group
sheila = Sheila Mumby | person
kerry = Kerry Mumby | person
book = - | document
assistant = - | unnamed
statement = - | document
solicitor = - | unnamed
bosses = - | group
source = - | unnamed
wayne = Wayne Wragby | person
1 dot
2 dot denies
3 pals accuses
4 dot
5 sheila doubts
6 kerry
7 dot neg thought
8 dot
9 book writing
10 assistant
11 statement writing
12 solicitor affirms
13 sheila concedes
14 sheila
15 bosses silence
16 source predicts
17 wayne demands
18 dot
19 wayne
20 dot
