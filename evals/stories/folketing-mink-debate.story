style: wire
outlet: Nordisk Telegram
published: 2025-05-15
byline: Mads Overby
country: Denmark
split: train
---
# {s1 r1|Farm minister} {k1|admits} {c1|Denmark's mink graves were “a mistake of depth”}

{p=dateline|COPENHAGEN, May 15 (NT) -} {s2|{r2|Denmark's agriculture minister}, Birgit Falkenborg}, {k2|conceded} {o2,3,4=speech|to a half-empty chamber late on {d=2025-05-14|Wednesday}} {c2|that the army had buried {f=3000000:mink|three million mink} too shallow}.

{c3|“It was a mistake of depth, not of heart,”} {s3|Falkenborg} {k3|told} members. {s4|She} {k4|undertook} {c4|to pay for a second burial by {d=2025-12|the end of the year}}.

{s5|{r5|Liberal spokesman} Jens Ravn} {k5|heckled} {o5=speech/2025-05-14|from his seat} {c5|that {s6|she} {k6|had claimed} {c6|the opposite} {o6|in {d=2025-02|February}}}. {o7=speech/2025-05-14|When her turn came}, {s7|{r7|Green leader} Signe Toft} {k7|read aloud from} a farmer's letter: {c7|“{s8|The {r8|vet}} {k8|told} us {c8|the field would settle}. The field breathes.”}

{c9|Nobody at headquarters had ordered a spade longer than a metre}, {s9|the {r9|auditor general}} {k9|found} {o9|{d=2025-04|last month}}. {s10|Army command} {k10|disputes} {c10|that}, {k11|pointing} {o10=interview@tv|in a comment to broadcaster TV Sund} {k11|to} {s11 r11|an order of {d=2020-11-09|9 November 2020}} {k11|in which} {c11|two metres are specified}.

{c13|{o12=meeting/2025-05-14|Behind closed doors afterwards} {s12|Falkenborg} {h12|allegedly} {k12|called} {c12|Ravn “a ferret in a tie”}}, {k13|said} {s13 r13|a member who was in the room}. {s14|Her {r14|press secretary}} {k14|denied} {c14|it} {o14,15=call@own|when reached by Nordisk Telegram on {d=2025-05-15|Thursday}}. {c15|“{s16|The minister} {k16|recalls} {c16|no ferrets},”} {s15|he} {k15|added}.

{s17,18|The Thy farmers' association} {k17|wants} {c17|the pits opened before midsummer} and {k18|has given notice} {o18=letter|in a letter that went off on {d=2025-05-13|Tuesday}} {c18|that it will otherwise dig itself}.
---
tv = TV Sund | outlet
falk = Birgit Falkenborg | person
ravn = Jens Ravn | person
toft = Signe Toft | person
vet = - | unnamed
auditor = - | person
army = Danish army | government
order = - | document
member = - | unnamed
press = - | unnamed
thy = Thy farmers' association | organisation
own = Nordisk Telegram | outlet
1 falk concedes
2 falk concedes
3 falk
4 falk promises
5 ravn
6 falk doubts
7 toft
8 vet
9 auditor writing
10 army denies
11 order writing
12 falk
13 member
14 press denies
15 press
16 falk
17 thy demands
18 thy writing promises
