style: court
outlet: The Minch Herald
published: 2024-06-06
byline: Kirsty Rae
country: United Kingdom
split: train
---
# {c1|Sister forged dying mother's name for croft}, {k1 o1=court|court told}

{c2|A Wester Ross woman signed away a croft in her dying mother's name}, {s2|her own {r2|sister}} {k2|told} {o2,3,4=court/2024-06-05|Portnaluig Sheriff Court {d=2024-06-05|yesterday}}.

{s3|Isla Pirie, 47, a {r3|district nurse}}, {k3|said} {c3|that a bank clerk had shown her the transfer in {d=2022|2022}}. {c4|“It said Effie Pirie. My mother was Euphemia, and she wrote it as if it cost money,”} {s4|she} {k4|told} the jury. {s8|Her {r8|sister} Morag, 51}, {k8|denies} {c8|forgery and fraud}.

{o9,10,11,12=court/2024-06-05|Cross-examined by Colin Baird, KC}, {s9|the {r9|nurse}} {k9|agreed} {c9|that she had not set foot on the croft for two years}. {c10|Was it not the case}, {s10|he} {k10|asked}, {c10|that she had wanted the land for herself}? {c11|“I wanted to be asked,”} {s11|she} {k11|said}. {s12|Miss Pirie} {k12|conceded} {c12|that {o13=message|in messages to a cousin} {s13|she} {k13|had called} Morag {c13|“the cuckoo”}}. {s14 r14|One of them}, sent on {d=2021-03-03|3 March 2021} and {u|read out by the clerk}, {k14|said} {c14|that her sister “would have the sheets off the bed”}. {s15|The {r15|cousin}} {k15|had answered} {c15|that {s16|Morag} {k16|said} {c16|much the same of her}}.

{u|Shona Kerr, for the Crown, then called a handwriting expert.} {c18|The signature was “probably not” that of the deceased}, {s18|Dr Anil Sethi} {k18|testified}. {s19|He} {k19|put} {c19|it at four on a scale of five}. Pressed by Mr Baird, {s20|he} {k20|accepted} {c20|that he had never seen her write with a broken wrist}. {s21|The {r21|solicitor} who drew up the transfer, Hector Munro}, {k21|said} {c21|he had not watched anybody sign it}. {c22|“{s23|Miss Morag} {k23|told} me {c23|the lady was asleep}. I took her word,”} {s22|he} {k22|said}. {s24|Miss Kerr} {k24|asked} him {c24|whose client he had been}. {c25|Both sisters\', {h25|perhaps}}, {s25|the {r25|lawyer}} {k25|replied}.

{u|The jury also heard Morag Pirie's voice for the first time.} {o26,28,29=interview/2023-08|In a police interview recorded in {d=2023-08|August 2023}}, {s26|she} {k26|says} {c26|that {s27|her {r27|mother}} {k27|asked} her {c27|to “put it right”}}. {c28|“She held the pen and I held her,”} {s28|she} {k28|tells} the {r29|officer}. {s29|He} {k29|asks} {c29|which of them wrote}. {s30|The {r30|accused}} {k30|makes no answer} {c30|to that}.

{s31|Sheriff Ruth Macaskill} {k31|told} {o31=court/2024-06-05|jurors} {c31|that they were not there to decide who had been the better daughter}. {s32|She} {k32|had refused} {o32|{d=2024-06-05|earlier in the day}} {c32|a defence motion to end the trial}. On the steps of the court, {s33 r33|Miss Pirie's husband} {k33|said} {c33|his wife would not be commenting}. {s34|She} {k34|said} {c34|she would}: {c34|“Forty years of sheep, and it comes down to a biro.”} {u|Her sister left by another door.} {u|The trial continues.}
---
isla = Isla Pirie | person
morag = Morag Pirie | person
baird = Colin Baird | person
message = - | document
cousin = - | unnamed
sethi = Anil Sethi | person
munro = Hector Munro | person
kerr = Shona Kerr | person
mother = Euphemia Pirie | person
officer = - | unnamed
macaskill = Ruth Macaskill | person
husband = - | unnamed
1 ?
2 isla
3 isla
4 isla
8 morag denies
9 isla concedes
10 baird
11 isla
12 isla concedes
13 isla writing
14 message writing
15 cousin writing
16 morag
18 sethi
19 sethi
20 sethi concedes
21 munro
22 munro
23 morag
24 kerr
25 munro
26 morag
27 mother demands
28 morag
29 officer
30 morag silence
31 macaskill
32 macaskill denies
33 husband
34 isla
