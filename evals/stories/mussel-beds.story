style: local
outlet: Kilbeg Champion
published: 2026-03-12
byline: Orla Tansey
country: Ireland
---
# {k1|Fears} {c1|dredging could smother Kilbeg's last mussel beds}

{s2|A {r2|Kilbeg skipper}} {k2|has accused} {c2|the harbour commissioners of “burying us alive”} after {u|a dredger moved into the inner channel on {d=2026-03-09|Monday} without so much as a notice on the pier}.

{s3|Declan Furey}, {u|whose family has worked the beds for four generations}, {k3|told} {o3,4=interview@own|the Champion} {c3|that {f=60:tonnes:about|{h3|around} 60 tonnes} of seed mussel lay directly in the dredger's path}. {c4|“You might as well pour concrete on it,”} {s4|he} {k4|said}. {c4|“Anyone with eyes can see that.”}

{s5|His {r5|father}, Declan senior}, {k5|is of the view} {c5|that the damage is done already}. {c6|“Wait till {d=2026-22|the summer},”} {k6|was} {s6|the older man's} {k6|only comment}.

{s7|The commissioners} {k7|insist} {c7|the work is routine}. {o8,9=letter/2026-02-19|In a letter to the Kilbeg Inshore Group dated {d=2026-02-19|19 February}}, {s8,9|{r8,9|harbour master} Una Brosnan} {k8|pointed out} {c8|that the channel “has been maintained at {f=4.5:metres|4.5 metres} since {d=1987|1987}”} and {k9|gave an assurance} {c9|that “every reasonable care” would be taken}. {s10 r10|The document}, {u|which this newspaper has seen}, {k10|makes no mention of} {c10|an environmental survey}.

{c11|That omission matters}, {k11|in the opinion of} {s11|Dr Sorcha Nally}, {u|who lectures in marine ecology in Galway}. {s12,13|She} {k12|believes} {c12|a survey is required under the terms of the {d=2014|2014} licence}, and {k13|has asked} the Department {c13|to say whether one was ever carried out}. {c14|It had yet to reply}, {s14|she} {k14|said} {o14|{d=2026-03-11|last night}}.

{s15 r15|A spokeswoman for the Department} {k15|would say only} {c15|that it was “aware of the correspondence”}. Asked {c16|if a survey existed}, {s16|she} {k16|did not answer}.

{u|Not everybody on the quay sides with the Fureys.} {s17,18|Peadar Lunny}, {u|who runs the ferry to Inishmore Beg}, {k17|welcomed} {c17|the dredging}, {k18|claiming} {c18|that {s19 r19|two of his passengers} {k19|had complained} {c19|of the boat “scraping its belly” in {d=2026-02|February}}}. {c20|“{s21|The commissioners} {k21|gave me their word} {c21|it'd be finished inside the week},”} {s20|he} {k20|added}, {c20|“and I've no reason to doubt it.”}

{u|A public meeting takes place in the parish hall on {d=2026-03-17|Tuesday} at eight.} {s22,23|{r22,23|Cllr} Fidelma Roache} {k22|has promised} {c22|to raise the matter there}, {k23|adding} {c23|that {s24 r24|her colleagues on the council} {k24|privately admit} {c24|they were never consulted}}.
---
own = Kilbeg Champion | outlet
fureyjr = Declan Furey | person
fureysr = Declan Furey senior | person
comm = Kilbeg harbour commissioners | government
letter = - | document
brosnan = Una Brosnan | person
nally = Sorcha Nally | person
dept = - | unnamed
lunny = Peadar Lunny | person
pax = - | group
roache = Fidelma Roache | person
colleagues = - | group
1 ? thought predicts
2 fureyjr accuses
3,4 fureyjr
5 fureysr thought
6 fureysr
7 comm
8 brosnan writing affirms
9 brosnan writing
10 letter writing neg
11,12 nally thought
13 nally demands
14 nally
15 dept
16 dept silence
17,20 lunny
18 lunny doubts
19 pax accuses
21 comm promises
22 roache promises
23 roache
24 colleagues concedes
