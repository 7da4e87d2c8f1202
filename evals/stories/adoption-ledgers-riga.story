style: investigation
outlet: Daugava Files
published: 2026-02-26
byline: Līga Krūmiņa; Tomass Bite
country: Latvia
split: train
---
# {c1|Adoption agency kept {f=2:ledgers|two ledgers}}, {s1 r1|files} {k1|show}

For nine years {s2|the Riga adoption agency Saulstars} {k2|assured} American families {c2|that every child had first been offered to homes in Latvia}. {s3|{r3|Internal ledgers} obtained by Daugava Files} {k3|suggest} {c3|that {f=40:children:about|{h3|some} 40 children} were not}.

{u|The papers, {f=2:notebooks|two notebooks} and {f=300:emails:about|about 300 emails}, came from the woman who typed them.} {c4|“I typed one for the ministry and one for the director,”} {s4|she} {k4|told} {o4=interview@files|us}. {u|We are calling her Marta.} {c5|No such person ever worked there}, {k5|says} {s5|her {r5|former boss}}. Shown Marta's contract, {s6|Inta Kalniņa} {k6|said} {c6|{s7|she} {k7|had meant} {c7|nobody of that age}}.

{u|Kalniņa founded Saulstars in {d=2008|2008} and ran it until {d=2025-21|last spring}.} {s8|The {r8|former paediatrician}} {k8|agreed} {c8|to meet us once}, {o9,10,11,13=interview@files|in the café of the national library}. {c9|“I placed children. Others keep books,”} {s9|she} {k9|said}. {s10|She} {k10|denied} {c10|that there was a second ledger}. {c11|The {r12|page} in her own handwriting that we laid on the table was “{h11|probably} a shopping list”}, {s11|she} {k11|said} then. {s12|It} {k12|gives} {c12|names, ages and sums, {f=18500:USD|$18,500} of them beside a boy of four}. {s13|Her {r13|lawyer}, Kaspars Ozols}, {k13|interrupted} {k13|to say} {c13|the meeting was over}.

{u|The boy is called Thomas now and lives in Ohio.} {c14|He had no living relatives}, {s14|Saulstars} {k14|wrote} to his adoptive mother {o14=message/2017-06-03|in an email of {d=2017-06-03|3 June 2017}}. {u|He had a grandmother.} {c15|“{s16|They} {k16|told} me {c16|he was in hospital},”} {s15|Anna Vītola} {k15|said} {o15,17=interview|at her flat in Rēzekne}. {s17|She} {k17|said} {c17|that {s18|she} {k18|had twice asked} the orphans' court {c18|for his address} and {k19|had been told} the second time {c19|that the question was “emotional”}}. {s20|The court} {k20|says} {c20|it knows of no question}. {o21=letter/2017-10|In a letter of {d=2017-10|October 2017}}, {u|which she keeps in her Bible}, {s21|it} {k21|acknowledges} {c21|“your repeated request”}.

{s22|The welfare ministry}, {u|which licensed the agency}, {k22|said} {o22=statement|in answer to written questions} {c22|that its inspectors had come every year and “found no irregularities”}. {s23|Its {r23|inspection report for {d=2019|2019}}} {k23|lists} {c23|{f=11:irregularities|eleven}}. {c24|They were put right}, {s24|a {r24|spokeswoman}} {k24|explained} {o24,25=call|over the phone}. {x|By whom?} {c25|She would {h25|perhaps} have to ask}, {s25|she} {k25|said}; {s26|she} {k26|has not called} {c26|back}.

{c27|“Everyone knew somebody who knew,”} {k27|said} {s27|a {r27|judge} who used to sit in adoption cases}. {c28|The ministry {k29|had been warned} {c29|of a second set of books} {o29|as early as {d=2014|2014}}, {k29|by} {s29|a {r29|Norwegian agency}}}, {k28|according to} {s28|the {r28|judge}}. {s30|The Norwegians} {k30|confirm} {c30|it}. {c31|“{s32|My {r32|predecessor}} {k32|told} them {c32|so}, and not once but three times,”} {s31|the {r31|director}} {k31|said}. {s33|Uldis Bērziņš}, {u|the minister in those days and now a member of the European Parliament}, {k33|told} {o33=call@files|us by phone} {c33|that he had never seen a letter}. {u|Ten minutes later he {o34=call|rang back}.} {c34|He had seen one, and had passed it on}, {s34|he} {k34|said}, {c34|but no longer knew to whom}.

{u|Thomas's mother learned from us that there was a grandmother.} {u|Karen Doyle said nothing for a long time.} Then {s36|she} {k36|asked} {c36|what she was called, and how one says it}.
---
files = Daugava Files | outlet
ledgers = - | document
saulstars = Saulstars | organisation
marta = Marta | person
kalnina = Inta Kalniņa | person
page = - | document
ozols = Kaspars Ozols | person
vitola = Anna Vītola | person
court = Orphans' court of Rēzekne | government
ministry = Welfare ministry of Latvia | government
report = - | document
spokeswoman = - | unnamed
judge = - | unnamed
norway = - | organisation
predecessor = - | person
director = - | person
berzins = Uldis Bērziņš | person
doyle = Karen Doyle | person
1 ledgers writing affirms
2 saulstars
3 ledgers writing
4 marta
5 kalnina
6 kalnina
7 kalnina
8 kalnina promises
9 kalnina
10 kalnina denies
11 kalnina
12 page writing
13 ozols
14 saulstars writing
15 vitola
16 saulstars
17 vitola
18 vitola demands
19 court
20 court
21 court writing concedes
22 ministry writing
23 report writing
24 spokeswoman
25 spokeswoman
26 spokeswoman silence
27 judge
28 judge
29 norway predicts
30 norway affirms
31 director
32 predecessor
33 berzins
34 berzins
36 doyle
