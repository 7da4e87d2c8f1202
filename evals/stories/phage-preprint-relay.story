style: aggregator
outlet: HealthLoop
published: 2026-05-08
byline: HealthLoop Newsroom
country: Australia
---
# {c1|Sewer virus “cures” superbug}, {k1|say} {s1 r1|scientists}. {u|Except that they don't}

{c2,21,22,23|A virus fished out of a Brisbane sewer has cleared a drug-resistant infection in {f=9:patients|nine} of {f=12:patients|12 patients}}, {s2|the Logan Morning Star} {k2|reported} {o2|on {d=2026-05-06|Wednesday}}, under the headline {x|“Poo juice miracle”}. The paper {k21|had it from} {s21|a newsletter}, the newsletter {k22|had it from} {s22 r22|a press office}, and the press office {k23|had it from} {s23|a {r23|preprint}}. {u|We read all four.}

{s3|The {r3|preprint}}, {u|which no journal has accepted}, {k3|says} {c3|that the bacteria became undetectable in {f=9:patients|nine patients} within two weeks}. {s4|It} {k4|does not use} {c4|the word “cured”}. {c5|{f=3:patients|Three} of the nine relapsed}, {s5|it} {k5|mentions} in a supplementary table.

{s6|{r6|The university's press release}} {k6|made} {c6|that} {k6|into} {c6|“cleared the infection in {f=3/4:patients|three quarters of patients}”}. {s7|The newsletter, Gut Reaction}, {k7|announced} {c7|“the beginning of the end for antibiotics”}. {c8|That was a joke}, {s8|{r8|its editor}, Piers Holloway}, {k8|assures} {o8,9=message@own|us by text}. {c9|“{s10|I} {k10|put} {c10|a little skull next to it},”} {s9|he} {k9|says}. {u|The Morning Star lost the skull.}

{x|So what did the team find?} {s11|{r11|The senior author}, Prof. Wendy Karlsen}, {k11|described} {o11=interview@capricorn|to Capricorn Radio on {d=2026-05-07|Thursday}} {c11|“a promising mop, not a cure”}. {s12|Her {r12|colleague} Dr Wendy Liang} {k12|has gone further} {o12=post|on social media}: {c12|the patients also got antibiotics, all of them, all along}. {s13|Karlsen} {k13|doesn't dispute} {c13|it}. {c14|There was}, {s14|the ethics committee} {k14|had ruled}, {c14|no other way}.

{u|Independent experts were lukewarm.} {c16|“{f=12:patients|Twelve patients} is an anecdote with a spreadsheet,”} {s16|{r16|the Adelaide microbiologist} Osric Tan} {k16|was quoted by} the Science Media Exchange {k16|as saying}. {c17|The cost per course, {f=31000:AUD:about|{h17|some} A$31,000}, would have to fall tenfold}, {k17|by} {s17|the health department}'s {k17|reckoning}.

{u|Phages have been used in Georgia for a century.} {s18 r18|The regulator} {k18|will not say} {c18|whether it has been approached}; {s19|Karlsen} {k19|told} {o19=interview@capricorn|Capricorn} {c19|that it had}.

{s20|The Morning Star} {k20|has since amended} its story {k20|to read} {c20|“may help clear”}. {u|The headline stands.}

{v=with-material-from@capricorn|With material from Capricorn Radio}
---
star = Logan Morning Star | outlet
capricorn = Capricorn Radio | outlet
gut = Gut Reaction | outlet
exchange = Science Media Exchange | outlet
scientists = - | group
preprint = - | document
release = - | document
holloway = Piers Holloway | person
karlsen = Wendy Karlsen | person
liang = Wendy Liang | person
committee = Ethics committee | organisation
tan = Osric Tan | person
department = Health department | government
regulator = - | government
1 scientists
2 star writing
3 preprint writing
4 preprint writing neg
5 preprint writing
6 release writing
7 gut writing
8 holloway writing
9 holloway writing
10 holloway writing
11 karlsen
12 liang writing
13 karlsen neg denies
14 committee
16 tan via=exchange
17 department
18 regulator silence
19 karlsen
20 star writing
21 gut writing in=2
22 pressoffice writing in=21
23 preprint writing in=22
pressoffice = - | organisation
own = HealthLoop | outlet
