style: wire
outlet: Delta Times
published: 2025-12-03
byline: Yousry Abdelmalak
country: Egypt
---
# {s1 r1|Swiss dealer} {k1|agrees} {c1|to hand back} {x|‘Lady of Faiyum’}

{p=dateline|CAIRO, {d=2025-12-03|Dec 3} -} {c2|A limewood mummy portrait which vanished from a storeroom in {d=1974|1974} will be flown home before {d=2026-01-07|Coptic Christmas}}, {k2|in line with} {s2 r2|a settlement signed in Geneva on {d=2025-12-02|Tuesday}}, {s3|a copy of which} {k3|also obliges} {c3|Cairo to drop “all proceedings, present and imagined”}.

{c4|{s5|The dealer, Reto Amsler}, {k5|has always maintained} {c5|that {s6 r6|his late uncle} {k6|swore} {c6|the piece was a wedding gift}}}, {k4|read} {s4|{r4|a note} that the antiquities ministry circulated}. {s7|It} {k7|drily observed} {c7|that {s8 r8|the label on its back} {k8|bears} {c8|an inventory number}}.

Asked {c9|why the thing had taken half a century}, {s9,10|{r9,10|Deputy Antiquities Minister} Nagwa El-Sirafy} {k9|changed the subject}, {k10|boasting} instead {c10|of {f=318:objects|318 objects} repatriated this year}. {c11|“{s12 r12|My predecessors} {k12|wrote} {c12|polite letters}. {s13|I} {k13|write} {c13|to prosecutors},”} {s11|she} {k11|told} a news conference {o9,10,11=press-conference|in the museum's garden}.

{s14|Not everyone in Egypt} {k14|is so sure} {c14|the lady is a lady}. {s15|Hamdi Roushdy, {r15|a conservator} who handled the panel as a student}, {k15|thinks} {c15|the one in Geneva is a copy}: {c16|{h16|perhaps} a very good one}, {s16|he} {k16|allowed}. {s17|Amsler's lawyers}, for their part, {c17|“welcome any test that does not involve a drill”}.

{c18,19|{s20|The ministry} {k20|intends} {c20|to insure the portrait for {f=11000000:USD|$11 million}}}, {s18|the weekly Sawt al-Balad} {k18|wrote}, {k19|attributing the sum to} {s19 r19|people at the state insurer}. {c21|{k22|Whispers in the Khan el-Khalili bazaar} {c22|that {f=2:portraits|two more} are on the market} were “a fairy tale for tourists”}, {s21|El-Sirafy} {k21|snapped}.

{u|Nearly a thousand portraits of the kind survive, most of them dug up by treasure hunters in {d=188X|the 1880s} and scattered among museums on four continents.} {s27|Lene Aagaard, {r27|an Egyptologist at Aarhus}}, {k27|traced} {c27|this one to a Lugano auction of {d=1979|1979}} {o27=article/2021|in a journal article of {d=2021|2021}}; {c28|{s29|the auctioneers} {k29|told} her {c29|their files had been destroyed in a flood}}, {s28|she} {k28|recalled} {o28=interview|in an interview}, {c28|and {s30|the town hall} {k30|told} her {c30|there had been no flood}}. {u|The auction house, Fratelli Quadri, went out of business in {d=1996|1996}.}

{s23|Switzerland's Federal Office of Culture} {k23|said} {o23|on {d=2025-12-01|Monday}} {c23|it {k24|had been given to understand by} {s24 r24|both sides} {c24|that no money changed hands}}. {s25 r25|The settlement} {k25|is silent} {c25|on the point}. {u|The storeroom at Kom Aushim has been locked since {d=2011|2011}; its keeper died in {d=2019|2019}.} {s26 r26|His register}, {u|which the family still holds}, {h26|reportedly} {k26|lists} {c26|{f=41:portraits|41 portraits}}. {u|The museum owns {f=38:portraits|38}.}
---
amsler = Reto Amsler | person
uncle = - | unnamed
deal = - | document
notice = - | document
label = - | document
sirafy = Nagwa El-Sirafy | person
predecessors = - | group
some = Some in Egypt | group
roushdy = Hamdi Roushdy | person
lawyers = Amsler's lawyers | group
sawt = Sawt al-Balad | outlet
insurer = - | group
ministry = Ministry of Antiquities of Egypt | government
foc = Federal Office of Culture | government
sides = - | group
register = - | document
aagaard = Lene Aagaard | person
auctioneers = Fratelli Quadri | organisation
town = Lugano town hall | government
1 amsler promises
2 deal writing
3 deal writing demands
4 notice writing
5 amsler
6 uncle
7 notice writing affirms
8 label writing
9 sirafy silence
10,11 sirafy
12 predecessors writing
13 sirafy writing
14 some thought doubts
15 roushdy thought
16 roushdy concedes
17 lawyers
18 sawt writing
19 insurer in=18
20 ministry intent
21 sirafy denies
22 ?
23 foc
24 sides
25 deal writing silence
26 register writing via=?
27 aagaard writing
28 aagaard
29 auctioneers
30 town denies
