style: broadsheet
outlet: Die Traun
published: 2024-09-15
byline: Theres Auer
country: Austria
split: train
---
# {u|The organ of Steinfeld has two builders and no sound}

{u|For seven hundred days the cathedral at Steinfeld has sung to a keyboard from a department store.} {s1|{r1|Bishop} Anselm Krenn} {k1|apologised} {o1=speech|from the pulpit {d=2024-09-08|last Sunday}} {c1|for “another Christmas on batteries”}. {s2|He} {k2|did not name} {c2|those to blame}.

{u|There are {f=2:firms|two firms} in the loft, and they have stopped greeting each other.} {s3|Orgelbau Hölzl}, {u|which made the pipes}, {k3|maintains} {c3|that the wind is at fault}. {s4|Gebrüder Amann}, {u|which made the wind}, {k4|points to} {c4|the pipes}. {c5|“I can blow into it myself, and then it speaks,”} {s5|Gertraud Hölzl} {k5|said} {o5,6,7=interview@traun|when she received this newspaper in her workshop}. {s6|She} {k6|recalled} {c6|that {s8|old Mr Amann}, on his deathbed, {k8|had called} {c8|his own bellows “a lung with opinions”}}. {s7|The {r7|master builder}} then {k7|corrected} herself: {c7|{s9|he} {k9|had said} {c9|“temperament”}}.

{u|The son, Lothar Amann, will not have his father quoted.} {c10|“He was on morphine, and she was measuring the room,”} {s10|he} {k10|said} {o10,11=call|over the telephone}. {s11|He} {k11|accused} {c11|the Hölzls of having tuned the organ to their own church}. {s12|His {r12|brother} Meinrad}, {u|the quieter of the two}, {k12|conceded} {o12=message|in a message later that day} {c12|that a valve had {h12|possibly} been mounted the wrong way round}. {c13|He was speaking for himself}, {k13|wrote} {s13|Lothar} {o13=message|an hour after that}, {c13|and not for the firm}.

{u|The chapter, which has paid {f=1.9e6:EUR|€1.9 million} so far, sent for a Dutchwoman.} {o16,17=report/2024-08|In the opinion she delivered in {d=2024-08|August}}, {s16|{r16|Professor} Annelies de Wit} {k16|finds} {c16|fault with {f=11:places|eleven places} and {f=2:firms|two firms}}. {s17|She} {k17|advises} {c17|that a third be called}. {s18|Neither firm} {k18|accepts} {c18|that}. {c19|“{s20|The lady} {k20|writes} {c20|that our pitch is wishful}. She plays the carillon,”} {k19|remarked} {s19|Miss Hölzl}. {s21|The Amanns}, {u|for once in agreement}, {k21|asked} the chapter {o21=letter/2024-08-30|in a joint letter of {d=2024-08-30|30 August}} {c21|to withhold the fee}. {s22|It} {k22|replied} {c22|that the fee had been paid}.

{s23|The monuments office in Vienna} {k23|forbids} {c23|any change to the case}. {s24|The {r24|provincial government}} {k24|demands} {c24|one before it pays its half}. {c25|The two bodies had “exchanged views”}, {s25|the {r25|dean}} {k25|said}; {s26|he} {k26|hopes} {c26|to hear the thing by {d=2026-04-05|Easter of the year after next}}. {u|The organist, Klara Binder, has taken a post in Passau.} {c27|“{k28|I was promised} {c28|{f=61:stops|sixty-one stops}}. I got one, and it said Bossa Nova,”} {s27|she} {k27|told} {o27=broadcast@welle|listeners of Welle Oberland}. {u|The keyboard is for sale.}
---
traun = Die Traun | outlet
welle = Welle Oberland | outlet
krenn = Anselm Krenn | person
holzl = Orgelbau Hölzl | organisation
amann = Gebrüder Amann | organisation
gertraud = Gertraud Hölzl | person
father = Amann | person
lothar = Lothar Amann | person
meinrad = Meinrad Amann | person
wit = Annelies de Wit | person
amanns = Amanns | group
chapter = Chapter of Steinfeld | organisation
office = Monuments office of Austria | government
province = - | government
dean = - | person
binder = Klara Binder | person
1 krenn concedes
2 krenn silence
3 holzl
4 amann accuses
5 gertraud
6 gertraud
7 gertraud
8 father
9 father
10 lothar
11 lothar accuses
12 meinrad writing concedes
13 lothar writing
16 wit writing
17 wit writing demands
18 holzl+amann denies
19 gertraud
20 wit writing
21 amanns writing demands
22 chapter
23 office demands
24 province demands
25 dean
26 dean intent
27 binder
28 ? promises
