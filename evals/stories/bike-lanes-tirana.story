style: opinion
outlet: Korrieri i Ri
published: 2025-10-03
byline: Arben Dervishi
country: Albania
split: train
---
# {u|The mayor pedals, the city pushes back}

{k5|I have now been told} three times this week {c5|that I hate bicycles}. {x|I do not.} {u|I hate being counted as one.} {o1,2=report|In its report of {d=2025-09-29|Monday}}, {s1|city hall} {k1|claims} {c1|that cycling in Tirana has risen by {f=41:%|41 per cent}}. {s2|It} {k2|thanks} {c2|“{f=212000:riders|212,000 daily riders}”}. {u|There are not that many bicycles.} {s3|The {r3|mayor}, Ermira Toska}, {k3|defended} {c3|the number} {o3,4=broadcast@top|on Kanal Top}. {c4|“We count movements, not people,”} {s4|she} {k4|said}.

{u|A movement, it turns out, is a door.} {c6|{s7|Her own {r7|engineers}} {k7|told} her {c7|that the sensors on Rruga e Kavajës cannot tell a wheel from a delivery hatch}}, {s6 r6|one of them} {k6|told} {o6,8=interview@korr|me}. {s8|He} {k8|added} {c8|that {s9|she} {k9|had asked} {c9|if they could be told to}}. {s10|The {r10|mayor's spokesman}} {k10|calls} {c10|this “a joke somebody failed to understand”}. {s11|He} {k11|will not say} {c11|who}.

{u|The taxi drivers have a number too.} {s12|Their {r12|association}} {k12|puts} {c12|the riders at {f=900:riders|nine hundred}, “{f=600:riders|six hundred} of them the same man”}. {c15|“{s16|My {r16|daughter}} {k16|told} me {c16|I had insulted a man I have never met}. I have now met him. He is a postman,”} {s15|its {r15|president}, Fatos Gjoka}, {k15|wrote} {o15=article@korr|in these pages on {d=2025-09-30|Tuesday}}.

{s17|The {r17|prime minister}}, {u|who would like the mayor's chair for a friend}, {k17|has let it be known} {c17|that he walks}. {s18|The opposition} {k18|wants} {c18|an inquiry}; {u|it was in city hall itself when the sensors were bought}. {s20 m20|Brussels}, {u|which paid}, {k20|asked} {o20|in {d=2025-08|August}} {c20|for the raw data}. {s21|The Commission} {k21|confirms} {c21|that it has received a graph}.

{x|What should be done?} {s22|Ermira Toska} {k22|has promised} {c22|new sensors by {d=2026-21|spring}}. {u|She should count people.} {s23|A {r23|physicist at the polytechnic}} {k23|offered} {o23=message|in an email to her and to me} {c23|to do it for nothing}, {u|with students and chairs}. {s24|She} {k24|has not answered} {c24|him}. {u|I have.}
---
korr = Korrieri i Ri | outlet
top = Kanal Top | outlet
hall = City hall of Tirana | government
toska = Ermira Toska | person
engineers = - | group
engineer = - | unnamed
spokesman = - | unnamed
association = - | organisation
gjoka = Fatos Gjoka | person
daughter = - | unnamed
premier = - | person
opposition = Opposition of Albania | organisation
commission = European Commission | organisation
physicist = - | unnamed
1 hall writing doubts
2 hall writing
3 toska
4 toska
5 ?
6 engineer
7 engineers
8 engineer
9 toska
10 spokesman
11 spokesman silence
12 association
15 gjoka writing
16 daughter
17 premier
18 opposition demands
20 commission demands
21 commission affirms
22 toska promises
23 physicist writing promises
24 toska silence
