style: science
outlet: Canopy Science
published: 2026-02-11
byline: Noro Andriamalala; Tess Huber
country: Madagascar
split: train
---
# {c1|Lemur virus was in the freezer all along}, {s1 r1|second team} {k1|says}

{u|A virus hailed {d=2025-23|last autumn} as the first of its family in a lemur may never have been in a lemur at all.} {o2=article@journal/2026-02-09|In a paper published on {d=2026-02-09|Monday} in the journal Virus Letters}, {s2|a {r2|group in Antananarivo}} {k2|reports} {c2|that the sequence matches, letter for letter, a strain kept in Lyon since {d=2009|2009}}.

{c3|“We were not looking for a mistake. We were looking for the virus,”} {k3|said} {s3|Hanta Rakotomalala}, {u|who led the work}. {s4|She} {k4|told} {o4,5=press-conference|a briefing at the university} {c4|that her team had swabbed {f=212:animals|212 animals} and found nothing}. {s5|The {r5|veterinarian}}, {u|who once worked in the Lyon lab herself}, {k5|said} {c5|she recognised the sequence “as you recognise a cousin's handwriting”}.

{u|The first study came from the group of Sylvie Marchand.} {o6,7,8=message|In a video message shown to the room}, {s6|she} {k6|said} {c6|her people were checking every tube}. {c7|“If we were fooled, we were fooled by ourselves,”} {s7,8|Marchand} {k7|said}, {k8|adding} {c8|that nobody had acted in bad faith}. {u|Her co-author is less sure.} {c10|{o11,12|In {d=2024|2024}} {s11|he} {k11|had asked} {c11|for the control samples}}, {s10|Éric Delmas} {k10|wrote} {o10=message@canopy|in an email to this magazine}, {c10|and {k12|had been told by} {s12|a {r12|technician}} {c12|that they were in transit}}. {s13|The {r13|technician}}, {u|who has since left the laboratory}, {k13|denies} {c13|this}. {c14|“He never asked me. He asked her,”} {s14|she} {k14|said} {o14=call|by telephone}. {s16|Marchand} {k16|let it be known} through a press officer {c16|that she would answer the inquiry's questions and nobody else's}.

{u|Much has been built on the finding.} {u|Madagascar's environment ministry closed {f=2:reserves|two reserves} in {d=2025-11|November}, and opened them again on {d=2026-02-10|Tuesday}.} {s17|It} {k17|gave} {c17|no reason}. {s18 r18|Guides at Ankoba} {k18|estimate} {c18|that they have lost {f=900:visitors:about|{h18|some} 900 visitors}}. {c19|“{k20|We were told} {c20|the lemurs were sick}. Nobody told the lemurs,”} {k19|said} {s19|{r19|one of them}, Faly Ratsimba}. {s21|His {r21|colleague} Voahangy} {k21|said} {c21|{s22|the {r22|ministry's man}} {k22|had promised} them {c22|compensation}}; {s23|Ratsimba} {k23|recalled} {c23|no such promise}. {s24|The {r24|director of protected areas}} {k24|was not available for} {c24|comment}.

{u|The World Health Organization put the virus on its watch list in {d=2025-12|December}.} {s26|The agency} {k26|says} {c26|it will decide {d=2026-02|this month} what to do}. {c27|Listings are never withdrawn}, {s27|it} {k27|pointed out}, {c27|only “not renewed”}. {s28|A {r28|member of its expert panel}}, {x|who was not authorised to speak}, {k28|expects} {c28|the entry to be gone by {d=2026-04|April}}.

{s29|Virus Letters} {k29|announced} {o29=statement|in a statement} {c29|that both papers would stand, with a note between them}. {s30|Its {r30|editor}, Per Lindholm}, {k30|wrote} {o30=post|on his blog} {c30|that the first one had passed {f=3:reviewers|three reviewers}}. {s31 r31|One of the three}, {u|who signed her report at the time}, {k31|remembers it} {k31|otherwise}{k31|:} {c31|“{s32|I} {k32|wrote} {c32|that the tree looked odd}. {s33|They} {k33|wrote back} {c33|that trees do}.”}
---
canopy = Canopy Science | outlet
group = - | group
hanta = Hanta Rakotomalala | person
marchand = Sylvie Marchand | person
delmas = Éric Delmas | person
officer = - | unnamed
technician = - | unnamed
ministry = Environment ministry of Madagascar | government
guides = - | group
ratsimba = Faly Ratsimba | person
voahangy = Voahangy | person
director = - | person
man = - | unnamed
who = World Health Organization | organisation
panel = - | unnamed
journal = Virus Letters | outlet
lindholm = Per Lindholm | person
reviewer = - | unnamed
1 group
2 group writing
3 hanta
4 hanta
5 hanta
6 marchand
7 marchand
8 marchand
10 delmas writing
11 delmas demands
12 technician
13 technician denies
14 technician
16 marchand via=officer
17 ministry silence
18 guides
19 ratsimba
20 ?
21 voahangy
22 man promises
23 ratsimba neg
24 director silence
26 who
27 who affirms
28 panel thought predicts
29 journal writing
30 lindholm writing
31 reviewer
32 reviewer writing
33 journal writing
