style: sport
outlet: Third Man Weekly
published: 2026-02-12
byline: Dilshan Weerakoon
country: Sri Lanka
---
# {u|Ranasinghe out, Ranasinghe in}

{u|Sri Lanka sacked their captain on {d=2026-02-11|Wednesday} by means of a press release that spelt him with one s too few.} {s2,3|The {r2|selectors}} {k2|thanked} Ashan Ranasinghe {o2,3=statement|in it} {c2|“for services rendered”} and {k3|wished} {c3|his successor, Ishara Ranasinghe, the best of luck}. {u|Ishara is the younger brother.}

{c4|He had known since {d=2026-02-09|Monday}}, {s4|Ishara} {k4|said} {o4,5,6=press-conference|at a crowded briefing in Galle}. {c5|“{s7|They} {k7|asked} me {c7|not to tell anybody}. Anybody is a big word in our house,”} {s5|he} {k5|said}. {c6|He did tell their mother}, {s6|he} {k6|admitted}. {c6|“{s9|Our {r9|amma}} {k9|said} {c9|good, and then poor Ashan}.”}

{s10|The elder Ranasinghe}, {u|who averaged 51.3 as captain and lost seven of his last eight Tests}, {k10|wrote} {o10=post|on Instagram} {c10|that he was proud, and that he would be changing the locks}. {c11|The post was humour}, {s11|his {r11|agent}} {k11|clarified}, {u|when it was picked up in India as a family rift}.

{s12|The Island Cricketer}, {u|which has good friends on the board}, {k12|reported} {o12|{d=2026-02-12|this morning}} {c12|that {s13|the {r13|coach}, Grant Paulsen}, {k13|had told} selectors {c13|he “could not look at another declaration at tea”}}. {s14|Paulsen} {k14|denies} {c14|it}. {s15|He} {k15|does not deny} {c15|that the declaration was discussed}. {c16|“I'm a South African. We discuss,”} {s16|he} {k16|said}.

{s17|{r17|Chairman of selectors} Upul Jayakody} {k17|refused} {c17|to say whether form or something else had decided it}. {k18|It is whispered in the pavilion} {c18|that the something else is a sponsor}. {s19|The {r19|sponsor}, a maker of biscuits}, {k19|says} {c19|it has “no view on batting orders”}. {u|It does pay for the team's breakfast.}

{u|Not since {d=1984|1984} has a Test captaincy passed between brothers.} {s20|Lal Ranasinghe, {r20|father} of both and once a useful off-spinner}, {k20|had predicted} {o20=article@mag/2009|in a school magazine in {d=2009|2009}} {c20|that the small one would captain and the big one would sulk}. {c21|He had it {h21|nearly} right}, {s21|he} {k21|said} {o21=call@own|when I reached him at home}; {c21|“there is only one bathroom, and nobody is talking”}.
---
island = The Island Cricketer | outlet
ishara = Ishara Ranasinghe | person
ashan = Ashan Ranasinghe | person
selectors = - | group
mother = - | unnamed
agent = - | unnamed
paulsen = Grant Paulsen | person
jayakody = Upul Jayakody | person
sponsor = - | organisation
lal = Lal Ranasinghe | person
mag = - | outlet
own = Third Man Weekly | outlet
2,3 selectors writing
4,5 ishara
6 ishara concedes
7 selectors demands
9 mother
10 ashan writing
11 agent
12 island writing
13 paulsen
14 paulsen denies
15 paulsen neg denies
16 paulsen
17 jayakody silence
18 ?
19 sponsor
20 lal writing predicts
21 lal
