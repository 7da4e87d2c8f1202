style: sport
outlet: Rift Runner
published: 2026-07-03
byline: Caroline Jepkemei
country: Kenya
---
# {s1|{r1|Steeplechaser}} {k1|blames} {c1|goat stew for banned steroid}

{s2|{r2|World bronze medallist} Abel Kiptarus} {k2|has told} {o2,3,4=hearing|a disciplinary panel in Nairobi} {c2|that the steroid found in his urine in {d=2026-03|March} came out of a pot}.

{c3|The stew was served at his uncle's funeral in Kapsabet two days before the test}, {s3|he} {k3|testified}. {c4|He ate {f=2:plates|two plates} of it}, {s4|he} {k4|said}, {c4|because his aunts count}. {s6|{r6|His lawyer}, Mercy Chelimo}, {k6|produced} {c6|a receipt for the goat}.

{s7|The Anti-Doping Agency of Kenya} {k7|called} {c7|this “a recipe, not a defence”}. {c8|For such a concentration he would have had to eat “the animal, the herd and the herdsman”}, {s8|{r8|its counsel}, Bernard Odongo}, {k8|argued}. {s9,10|{r9|A toxicologist}, Prof Heike Brandt}, {o9,10=hearing|by video from Cologne}, {k9|said} {c9|she had met the stew defence “in every meat”}, but {k10|allowed} {c10|that residues in livestock around Eldoret were rising}.

{s11|{r11|Training partner} Noah Sang} {k11|backed} {c11|the athlete's account}: {c11|he was at the funeral, ate once, and was never tested}. {u|A second partner, Silas Kiptarus, a cousin, was expected and did not turn up.} {s14|Silas} {k14|has since told} {o14=interview@kimbia|the website Kimbia} {c14|that he was at the dentist's}; {s15|the site}, {u|which sent somebody}, {k15|found out} {c15|that the dentist shuts on {x|Thursdays}}.

{s17|{r17|Kiptarus's coach}, Brother Declan Moore}, {k17|declined} {c17|to hand over his training diaries}. {c18|{s19|The {r19|agency}} {k19|believes} {c19|that the diaries would show {f=3:trips|three trips} to a pharmacy in Iten}}, {s18|an {r18|official there}} {k18|confided}. {s20|The {r20|pharmacist}} {k20|remembers} {c20|“a tall man, which in Iten is no description”}.

{u|A four-year ban would end the career of the 31-year-old, who won his medal in {d=2023|2023} wearing one shoe.} {s21|World Athletics} {k21|had warned} {o21|{d=2025|last year}} {c21|that Kenya could be suspended as a whole if positive tests did not fall}. {u|There have been {f=27:positive_tests|27} so far this season.}

{c22|“If I wanted to cheat I would have chosen something without bones,”} {s22|Kiptarus} {k22|told} {o22=press-conference|reporters} on the steps. {s23|The panel} {k23|promised} {c23|a decision by {d=2026-07|the end of the month}}.
---
kimbia = Kimbia | outlet
kiptarus = Abel Kiptarus | person
chelimo = Mercy Chelimo | person
adak = Anti-Doping Agency of Kenya | organisation
odongo = Bernard Odongo | person
brandt = Heike Brandt | person
sang = Noah Sang | person
silas = Silas Kiptarus | person
moore = Declan Moore | person
official = - | unnamed
pharmacist = - | unnamed
athletics = World Athletics | organisation
panel = Disciplinary panel | organisation
1 kiptarus accuses
2,3,4,22 kiptarus
6 chelimo
7 adak
8 odongo
9 brandt
10 brandt concedes
11 sang affirms
14 silas
15 kimbia affirms
17 moore silence
18 official
19 adak thought
20 pharmacist
21 athletics predicts
23 panel promises
