style: court
outlet: The Thorold Record
published: 2025-10-16
byline: Priya Venkataraman
country: Canada
---
# {c1|Boss ordered raid on pension fund}, {s1|{r1|bookkeeper}} {k1|tells} {o1=court|jury}

{p=dateline|ST. CATHARINES –} {s2|A {r2|former bookkeeper}} {k2|testified} {o2,4,5=court/2025-10-15|in Superior Court on {d=2025-10-15|Wednesday}} {c2|that {s3|her {r3|employer}} {k3|instructed} her {c3|to drain a staff pension fund and let her think it would be “topped up by Christmas”}}.

{s4|Marjorie Haddow, 58}, {k4|told} the jury {c4|she had moved {f=1400000:CAD|$1.4-million} in {f=31:transfers|31 transfers} between {d=2015|2015} and {d=2017|2017}, each one on the say-so of Leonard Stroud}.

{c5|“{s6|He} {k6|would always say}, {c6|‘Marj, it's only resting there,’}”} {s5|she} {k5|recalled}. {c5|“I took that as gospel.”}

{s8|Stroud, 66}, {k8|has pleaded not guilty to} {c8|fraud over {f=5000:CAD:over|$5,000} and criminal breach of trust}. {o9,10,11,12,13=court/2025-10-15|Under cross-examination}, {s9|his {r9|lawyer}, Ambrose Keele}, {k9|put it to} Ms. Haddow {c9|that no such orders were ever given}. {c10|“Then who was on the phone {f=31:times|31 times}?”} {s10|she} {k10|shot back}, to laughter from the gallery.

{s11|Mr. Keele} {k11|suggested} {c11|she had gambled the money away at Fallsview}. {s12,13|The {r12,13|witness}} {k12|agreed} {c12|that she had visited the casino} but {k13|disputed} {c13|the lawyer's figure of {f=212:visits|212 visits}}.

{u|Justice Colleen Abernethy then sent the jury out.} {u|What was argued in their absence cannot be published.}

{s14 r14|An agreed statement of facts} {k14|sets out} {c14|that the fund served {f=46:employees|46 employees} of Stroud Tool & Die, a Thorold shop that closed in {d=2018|2018}}. {c15|Not one of them has drawn a pension}, {s15|it} {k15|notes}.

{o16=court/2025-10-14|Testifying {d=2025-10-14|a day earlier}}, {s16|{r16|forensic accountant} Wei-Lin Soong} {k16|traced} {c16|{f=2/3::about|{h16|about} two-thirds} of the missing sum to a numbered company registered to Mr. Stroud's wife, Bernadette}. {s17|She} {k17|could not say} {c17|whether Bernadette Stroud knew}. {u|Mrs. Stroud is not charged.}

{o18=interview/2024-03|In a {d=2024-03|March 2024} police interview played for jurors}, {s18|the {r18|accused}} {k18|can be heard insisting} {c18|“{s19|my {r19|wife}} {k19|warned} me {c19|that Marjorie was trouble} and I laughed”}.

{s20|The Crown} {k20|alleges} {c20|Stroud used the money to settle a debt with a brother-in-law} {c21|whose existence} {s21 r21|the defence} {k21|disputes}.

{u|The trial resumes {d=2025-10-20|Monday}}, when {s22|the Crown} {k22|intends} {c22|to call an RCMP detective}.
---
haddow = Marjorie Haddow | person
stroud = Leonard Stroud | person
bernadette = Bernadette Stroud | person
keele = Ambrose Keele | person
facts = - | document
soong = Wei-Lin Soong | person
crown = Crown | government
defence = - | group
1 haddow
2,4,5 haddow
3 stroud demands
6 stroud
8 stroud denies
9 keele
10 haddow
11 keele
12 haddow concedes
13 haddow denies
14,15 facts writing affirms
16 soong affirms
17 soong silence
18 stroud
19 bernadette predicts
20 crown accuses
21 defence denies
22 crown intent
