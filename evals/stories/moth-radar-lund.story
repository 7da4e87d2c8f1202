style: science
outlet: Nattfjäril
published: 2026-06-11
byline: Teo Marklund
country: Sweden
split: train
---
# {c1|Moths may tune their flight to weather radar}, {s1 r1|study} {k1|suggests}

{u|Every night in {d=2024-08|August 2024} a small antenna on a barn roof in Skåne swept the sky for silver Y moths.} {c2|Whenever the sweep passed, the moths turned}, {s2 r2|biologists at Lund} {k2|report} {o2,3=article@aero|in the journal Aeroecology}. {s3|They} {k3|are careful to say} {c3|that they do not know why}.

{c4|“It looked like a mistake in the software, so we threw the software out. The moths went on turning,”} {k4|says} {s4|{r4|lead author} Ylva Strand}. {c4|“{s6|Maria} {k6|said} from the start {c6|that it was real}. {s7|I} {k7|did not believe} {c7|her}.”} {u|Maria Cattaneo, an Italian doctoral student, had slept under the antenna for a month.} {s8|She} {k8|remembers} {c8|it differently}. {c9|“{s10|Ylva} {k10|asked} me {c10|to check the cables}, and by then she had the title,”} {s9|the {r9|student}} {k9|says}.

{s12|The paper} {k12|estimates} {c12|that {f=71:%|71 per cent} of the animals changed course within a second}. {s13|It} {k13|stops short of claiming} {c13|that they hear the radar}. {s14|Hannu Virtanen of the University of Oulu}, {u|who was not involved}, {k14|finds} {c14|the result “annoyingly solid”}. {s15|The {r15|Finn}} {k15|had argued} {o15|in {d=2019|2019}} {c15|that insects ignore radio waves}. {c16|“{s17 r17|My wife} {k17|tells} me {c17|to frame this one},”} {s16|he} {k16|jokes}. {c18|The barn stands beside a road}, {s18|a {r18|second outside expert}} {k18|points out}; {s19|she} {k19|would like} {c19|to see it done at sea}.

{u|It will be.} {s20|The {r20|team}} {k20|plans} {c20|to mount an antenna on a lighthouse {d=2026-22|this summer}}. {s21|The maritime administration} {k21|has said} {c21|yes}, and {s22|the {r22|lighthouse keeper}} {k22|has asked} only {c22|that it be quiet}. {c23|“{s24|He} {k24|told} me {c24|he has enough things circling his lamp},”} {s23|Strand} {k23|says}. {s25|Cattaneo} {k25|is hoping} {c25|for a bed}.

{u|The radar is run by the weather service, which pays for none of this.} {c26|“{s27|Their {r27|lawyers}} {k27|wanted to know} {c27|whether the moths could be harmed}. {s28|We} {k28|promised} {c28|to ask the moths},”} {s26|{r26|one of the authors}} {k26|recalls}.
---
study = - | document
biologists = - | group
strand = Ylva Strand | person
cattaneo = Maria Cattaneo | person
virtanen = Hannu Virtanen | person
wife = - | unnamed
expert = - | unnamed
administration = Maritime administration of Sweden | government
keeper = - | person
lawyers = - | group
author = - | unnamed
aero = Aeroecology | outlet
1,12,13 study writing
2,3 biologists writing
4 strand
6 cattaneo
7 strand neg thought
8,9 cattaneo
10 strand demands
14 virtanen thought
15 virtanen
16 virtanen
17 wife demands
18 expert affirms
19 expert demands
20 biologists intent
21 administration
22 keeper demands
23 strand
24 keeper
25 cattaneo thought
26 author
27 lawyers
28 biologists promises
