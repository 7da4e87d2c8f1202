style: court
outlet: The Holborn Report
published: 2026-05-21
byline: Imogen Sarpong
country: United Kingdom
---
# {s1|{r1|Ex-minister}} {k1|tells} {o1,2,3,6,8,9,10,11=court/2026-05-21|court} {c1|“ferret” article cost him his seat}

{s2|The {r2|former rail minister} Sir Julian Prowse} {k2|told} the High Court {d=2026-05-21|today} {c2|that he lost his constituency, his column and “the good opinion of two godchildren” after {s4|the weekly Clerkenwell Eye} {k4|alleged} {c4|that he kept ferrets in a department building}}.

{c3|“I have never owned a ferret. I {k5|have been told} {c5|I resemble one},”} {s3|he} {k3|said}, answering his counsel, Harriet Oduya KC.

{u|The Eye's publisher is defending the claim, for {f=400000:GBP|£400,000}, on the ground of truth.} {s6|{r6|Its counsel}, Lucian Prowse KC}, {u|who is not related to the claimant}, {k6|took} the witness {k6|through} {c6|an email of {d=2023-11-09|9 November 2023} in which {s7|a {r7|private secretary}, Ms Dunn}, {k7|complained} {c7|of “the smell from J's cupboard”}}. {c8|“J”}, {s8|Sir Julian} {k8|suggested}, {c8|might be anybody}. {s9|Counsel} {k9|put to him} {c9|that the department had employed one J}. {c10|“Then she was unlucky,”} {s10|the {r10|claimant}} {k10|replied}, {u|to laughter}.

{s11|{r11|The judge}, Mrs Justice Okell}, {k11|directed} {c11|that the laughter not be repeated}.

{s23|The {r23|article}, published in {d=2024-02|February 2024}}, {k23|did not name} {c23|its source}. {c12|{s13|“{r13|A well-placed official}”} {k13|had described} {c13|{f=2:animals|two animals}, “one of them friendly”}}, {s12|it} {k12|said}. {s14,15|{r14,15|The editor}, Moira Tansley}, {k14|has refused} {c14|to identify the official}, and {k15|said} {o15=document|in her witness statement} {c15|that she would “sooner go to Holloway, were it open”}. {o16=letter|In a letter before action}, {s16|{r16|Sir Julian's solicitors}} {k16|demanded} {c16|an apology “of no less prominence than the ferrets”}; {s17|the Eye} {k17|offered} {c17|one “of equal length”}.

{s18|{r18|A vet}, Dr Paul Ainsley}, {k18|gave evidence} for the defence {c18|that hairs taken from the cupboard were those of a mustelid}. {c19|“Could it have been a stoat?”} {k19|asked} {s19|Ms Oduya}. {c20|It could}, {s20|he} {k20|conceded}; {c21|it could also}, {s21|he} {k21|added}, {c21|have come on somebody's trousers}.

{s22|Lady Prowse}, {u|who is expected to be called on {d=2026-05-22|Friday}}, {k22|has maintained} {o22=interview|in interviews} {c22|that the smell was cheese}. {u|The hearing, before a judge alone, is listed for six days.}
---
eye = Clerkenwell Eye | outlet
prowse = Julian Prowse | person
lucian = Lucian Prowse | person
dunn = Dunn | person
okell = Okell | person
official = - | unnamed
article = - | document
tansley = Moira Tansley | person
solicitors = - | group
ainsley = Paul Ainsley | person
oduya = Harriet Oduya | person
lady = Lady Prowse | person
1,2,3 prowse
4 eye writing accuses
5 ?
6 lucian
7 dunn writing accuses
8 prowse
9 lucian
10 prowse
11 okell demands
12 eye writing
13 official
14 tansley silence
15 tansley writing
16 solicitors writing demands
17 eye promises
18 ainsley
19 oduya
20 ainsley concedes
21 ainsley
22 lady
23 article writing neg
