style: court
outlet: Cuyo Courier
published: 2026-08-20
byline: Ramiro Soto
country: Argentina
split: train
---
# {s1 r1|Olive oil heir} {k1|admits} {c1|switching drums}

{s2|Ernesto Funes} {k2|admitted} {o2,3=court|in a Mendoza courtroom on {d=2026-08-19|Wednesday}} {c2|that for three years he had filled his family's bottles with sunflower oil}. {c3|“I did the mixing. {s4|Julio} {k4|told} me {c4|what to mix},”} {s3|the {r3|younger of two brothers on trial for fraud}} {k3|said}.

{s6|Julio Funes}, {u|who is ten years older}, {k6|has pleaded not guilty to} {c6|the charge}. {c7|“{s8|My {r8|brother}} {k8|said} {c8|I paid for the drums}. It was our father,”} {s7|he} {k7|told} {o7,9=court/2026-08-19|the judges}. {s9|He} {k9|said} {c9|that {s10|old Aldo Funes}, who died in {d=2023|2023}, {k10|had made} them {k10|swear} {c10|not to tell}}.

{s12|The {r12|prosecutor}, Mirta Galarza}, {k12|reminded} {o12,13,14,15,16=court/2026-08-19|the court} {c12|that the mixing went on until {d=2025|2025}}. {s13 r13|Julio's defender} {k13|objected} {c13|that nobody had proved a date}. {c14|The drums themselves were dated}, {s14|she} {k14|retorted}. {s15|The {r15|presiding judge}} {k15|asked} both {c15|to address the bench and not each other}; {s16|he} {k16|added}, {u|to laughter}, {c16|that there had been enough of that in the family}.

{o17,18,19=court/2026-08-19|Testifying by video link from San Juan}, {s17|Renata Páez, a {r17|food chemist}}, {k17|said} {c17|that {f=7:bottles|seven} of {f=10:bottles|ten bottles} her laboratory opened held {h17|perhaps} a tenth of what the label promised}. {c18|The rest was “salad,”} {s18|she} {k18|said}. Pressed by Ernesto's lawyer, {s19|she} {k19|conceded} {c19|that she had not tasted it}. {x|Had anybody?}

{u|Somebody had.} {o21=letter/2021|In a petition of {d=2021|2021}}, {s21|the provincial consumers' league} {k21|complained} to the food inspectorate {c21|that the oil “no longer catches in the throat”}. {s22|The inspectorate} {k22|says} {c22|it sent the paper on to Buenos Aires}; {s23|the federal health ministry} {k23|says} {c23|it is still searching for it}. {s24|A {r24|former inspector}}, {u|{o24=court/2026-08-19|the last witness of the day}}, {k24|recalled} {c24|{s25|a {r25|superior}} {k25|saying} {c25|that the Funeses were “practically the Church”}}. {u|The man in question now heads the inspectorate.} {c26|He had been speaking of their attendance}, {s26|Osvaldo Rey} {k26|explained} {o26=statement/2026-08-19|in a statement that evening}.

{u|Elsa Funes, 84, sat between her daughters-in-law.} {c27|“For years {s28|I} {k28|told} the cook {c28|the oil was thin}. {s29|She} {k29|said} {c29|it was me that was getting old},”} {s27|the {r27|brothers' mother}} {k27|told} {o27=interview@cuyo|this reporter in the corridor}. {s30|The {r30|cook}}, {u|long retired}, {k30|remembers} {c30|it the other way about}. {c31|“I complained, and {s33|she} {k33|said} {c33|my tongue was getting old},”} {s31|Rosa Villegas} {k31|said} {o31=call|on the telephone}. {u|Judgment is due on {d=2026-09-04|September 4}.}
---
cuyo = Cuyo Courier | outlet
ernesto = Ernesto Funes | person
julio = Julio Funes | person
aldo = Aldo Funes | person
galarza = Mirta Galarza | person
defender = - | unnamed
judge = - | person
paez = Renata Páez | person
league = Consumers' league of Mendoza | organisation
inspectorate = Food inspectorate of Mendoza | government
ministry = Health ministry of Argentina | government
inspector = - | unnamed
rey = Osvaldo Rey | person
elsa = Elsa Funes | person
rosa = Rosa Villegas | person
1 ernesto concedes
2 ernesto concedes
3 ernesto
4 julio
6 julio denies
7 julio
8 ernesto
9 julio
10 aldo demands
12 galarza affirms
13 defender
14 galarza
15 judge demands
16 judge
17 paez
18 paez
19 paez concedes
21 league writing accuses
22 inspectorate
23 ministry
24 inspector
25 rey
26 rey writing
27 elsa
28 elsa
29 rosa
30 rosa
31 rosa
33 elsa
