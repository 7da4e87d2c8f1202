style: obituary
outlet: L'Express du Port
published: 2026-04-11
byline: Nadia Ramsamy
country: Mauritius
split: train
---
# {u|Solange Appadoo, who gave the dodo its feet back, dies at 90}

{u|Solange Appadoo, who died in Curepipe on {d=2026-04-08|Wednesday}, spent half a century proving that everybody had drawn the dodo wrong.} {c1|“It did not waddle. {s2|The {r2|sailors}} {k2|wrote} {c2|that it waddled} because they had chased it on full stomachs,”} {s1|she} {k1|told} {o1=interview@revue|a reporter from La Revue in {d=1987|1987}}. {s3|The {r3|museum} in Port Louis}, {u|which then had the fat bird on its letterhead}, {k3|asked} her {o3=document|in writing} {c3|to be less categorical}. {s4|She} {k4|replied} {o4=letter|by return of post} {c4|that the bird had been categorical enough}.

{u|She was the fourth of nine children of a cane cutter.} {s5|Her {r5|brother} Gérard} {k5|says} {c5|{s6|their {r6|father}} {k6|wanted} {c6|her to be a nun} and {s7|their {r7|mother}} {k7|wanted} {c7|her to be quiet}}. {c8|“{s9|Solange} {k9|told} them {c9|she would dig}. {s10|{r10|Papa}} {k10|asked} {c10|what for}. {s11|She} {k11|said} {c11|she would know when she found it},”} {s8|he} {k8|said} {o8|at the wake on {d=2026-04-10|Friday}}. {s12|Another {r12|brother}, Father Luc Appadoo}, {k12|remembers} {c12|her as rather good at being quiet}.

{o13=document|In her only book, {x|“Feet”}, published in {d=2001|2001}}, {s13|she} {k13|describes} {c13|finding a complete left foot in the Mare aux Songes swamp on a morning when the pump had failed}. {s14|Her {r14|assistant} of those years, Ravi Dookhun}, {k14|disputes} {c14|the pump}. {c15|“The pump was fine. {s16|She} {k16|told} us {c16|to go to lunch} and switched it off, to hear,”} {k15|said} {s15|Dookhun}, {u|who now runs the museum}. {s17|He} {k17|added} {c17|that {s18|she} {k18|had made} him {k18|swear} {c18|to keep that until now}}.

{u|Fame came late and from abroad.} {o19=article@aves|In a paper in the journal Aves in {d=2004|2004}}, {s19|a {r19|team from Leiden}} {k19|credited} {c19|“the Curepipe foot” with overturning three centuries of caricature}. {s20|It} {k20|did not mention} {c20|her by name}. {s21|She} {k21|wrote} {o21=letter|to the editor} {c21|that feet seldom travel alone}. {s22|The {r22|lead author}}, {u|who became a friend}, {k22|apologised} {o22=appearance|at a congress in {d=2006|2006}} {c22|“to the lady attached to the foot”}. {c23|“I was so ashamed, and {s24|she} {k24|said}{k24|:} {c24|write the next one standing},”} {s23|Wim ter Horst} {k23|recalled} {o23=message@express|in an email to this newspaper}.

{s25|The culture ministry} {k25|announced} {o25=statement|in a communiqué} {c25|a state funeral}. {s26|The {r26|family}} {k26|declined} {c26|it}. {c27|{s28|His {r28|sister}} {k28|had asked} {c28|to be buried in boots}}, {s27|Gérard Appadoo} {k27|explained}. {s29|The ministry} {k29|says} {c29|it understands}. {u|The letterhead was changed in {d=2009|2009}.}
---
revue = La Revue | outlet
aves = Aves | outlet
express = L'Express du Port | outlet
solange = Solange Appadoo | person
dutch = - | group
museum = - | organisation
gerard = Gérard Appadoo | person
father = - | unnamed
mother = - | unnamed
luc = Luc Appadoo | person
dookhun = Ravi Dookhun | person
leiden = - | group
terhorst = Wim ter Horst | person
ministry = Culture ministry of Mauritius | government
family = - | group
1 solange
2 dutch writing
3 museum writing demands
4 solange writing
5 gerard
6 father demands
7 mother demands
8 gerard
9 solange
10 father
11 solange
12 luc
13 solange writing
14 dookhun denies
15 dookhun
16 solange demands
17 dookhun
18 solange demands
19 leiden writing
20 leiden writing neg
21 solange writing
22 terhorst concedes
23 terhorst writing
24 solange
25 ministry writing
26 family denies
27 gerard
28 solange demands
29 ministry
