style: explainer
outlet: Verify Wouri
published: 2026-03-18
byline: Ghislaine Ekotto
country: Cameroon
note: a fact-check
---
# {u|No, Cameroon has not taxed dowries paid by phone}

{x|THE CLAIM}

{s1|A {x|“{r1|decree}”} shared on Facebook {f=80000:shares:over|more than 80,000 times}} {k1|purports} {c1|to levy {f=4:%|4%} on “any bride price transferred by electronic means”}. {c2|“{s3|The {r3|president}} {k3|has decided} {c3|that love is income},”} {k2|sneers} {s2 r2|one caption}. {s4|{r4|Pastor} Blaise Ngando}, {u|whom {f=300000:followers|300,000 people} follow,} {k4|told} his congregation {o4=speech/2026-03-15|on {d=2026-03-15|Sunday}} {c4|that {s5 r5|a cousin at the treasury} {k5|had confirmed} {c5|it}}.

{x|THE VERDICT: FALSE}

{x|WHAT WE FOUND}

{u|The number on the sheet, 2026/118, belongs to an order on the import of bicycles.} {c6|The signature was lifted from a hunting law of {d=2018|2018}}, {k6|concluded} {s6|Solange Etoga, {r6|a handwriting examiner}}, {u|to whom we sent both}. {s7|The finance ministry} {k7|disowned} {c7|the text as “a poem”}; {s8|the presidency} {k8|had not replied} {c8|to our queries} by the time of publication.

{s9,10|The operator Wourinet} {k9|says} {c9|it has received no instruction}, {k10|while allowing} {c10|that {s11 r11|its call centre} {k11|informed} {f=2:customers|two customers} {c11|of the contrary}}. {c12|“{s13 r13|The agent} {k13|went}, {c13|‘Yes, madam, from {d=2026-04-01|1 April}’},”} {k12|recalled} {s12|Carine Mbarga, {r12|a hairdresser in Bonabéri}}. {c12|“{s14|I} {k14|took} {c14|it for a joke because of the date}.”}

{x|WHERE IT STARTED}

{c15,16|The author is the satirist {s17|Hervé Ateba}, who {k17|had meant} {c17|it for a wedding}}, {s15|the site Mfoundi Leaks} {k15|established}, {k16|drawing on} {s16 r16|his former editor}. {s18,19|Ateba, alias {x|“Tonton Taxe”}}, {k18|acknowledges} {c18|having drafted “something similar, with goats”} and {k19|faults} {c19|an opposition page for taking out the goats}. {s20,21 r20,21|Its administrator} {k20|denies} {c20|it} and {k21|points} {c21|to {s22 r22|a time stamp} that {k22|dates} {c22|the goatless version to {d=2026-03-02|2 March}}}.

{x|IS THERE ANY TRUTH IN IT?}

{u|A little.} {s23 r23|The finance act of {d=2022|2022}} {k23|lays down} {c23|a charge of {f=0.2:%|0.2%} on every mobile transfer}. {c24|{s25|The IMF} {k25|has twice counselled} {c25|doubling it}}, {k24|notes} {s24|Yannick Belinga, {r24|a tax lawyer}}. {s26|Parliament's finance committee} {k26|has ruled out} {c26|an increase before {d=2027|2027}}; {k27|the fear}, {k27|shared by} {s27|{r27|every trader} we met at the Ndokoti market}, {k27|is} {c27|that “before” is the word that counts}.

{x|WHAT THE PASTOR SAYS NOW}

{s28|Ngando} {k28|concedes} {c28|that {s29 r29|his cousin} “{k29|may have said} {c29|bicycles”}}. {s30|He} {k30|did not commit himself to} {c30|a correction}.
---
leaks = Mfoundi Leaks | outlet
decree = - | document
president = - | person
caption = - | document
ngando = Blaise Ngando | person
cousin = - | unnamed
etoga = Solange Etoga | person
finance = Finance ministry of Cameroon | government
presidency = Presidency of Cameroon | government
wourinet = Wourinet | organisation
centre = - | organisation
mbarga = Carine Mbarga | person
agent = - | unnamed
editor = - | unnamed
ateba = Hervé Ateba | person
admin = - | unnamed
stamp = - | document
act = - | document
imf = IMF | organisation
belinga = Yannick Belinga | person
committee = Finance committee of the parliament of Cameroon | government
traders = - | group
1 decree writing doubts
2 caption writing
3 president
4 ngando
5 cousin affirms
6 etoga
7 finance denies
8 presidency silence
9 wourinet
10 wourinet concedes
11 centre
12 mbarga
13 agent
14 mbarga thought
15 leaks writing affirms
16 editor in=15
17 ateba intent
18 ateba concedes
19 ateba accuses
20 admin denies
21 admin affirms
22 stamp writing
23 act writing
24 belinga affirms
25 imf demands
26 committee denies
27 traders thought predicts
28 ngando concedes
29 cousin
30 ngando silence
