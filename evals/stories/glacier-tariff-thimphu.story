style: explainer
outlet: Druk Weekly
published: 2025-08-16
byline: Karma Wangdi
country: Bhutan
split: train
---
# {x|Why is the power company paying villagers to watch a lake?}
## {u|Thirty households in Lunana have a contract, a siren and different accounts of both}

{u|Since {d=2025-06|June}, families at Thanza have been paid to look at water.} {u|The lake above them, dammed by ice and stones, grew by {f=8:metres|eight metres} in a year.} {c1|If it breaks, Punakha has {h1|about} seven hours}, {k1|according to} {s1|the national weather centre}, {u|whose bulletins were until now the only warning}. {s2|It} {k2|says} {c2|its sensors fail in cold}. {c3|“A sensor does not need tea. It also does not run,”} {s3|its {r3|head of hydrology}, Dechen Pelden}, {k3|told} {o3,4,5=press-conference/2025-08-13|reporters in Thimphu on {d=2025-08-13|Wednesday}}. {s4|She} {k4|said} {c4|people had outlived every instrument she had installed}. {s5|The {r5|hydrologist}}, {u|who was born two valleys away}, {k5|put} {c5|the cost at {f=3.1e6:BTN|3.1 million ngultrum} a year}.

{u|The money comes from the {r6|power company}, whose dams lie first in the water's way.} {s6|It} {k6|calls} {c6|the scheme “insurance with legs”}. {c7|Each household receives {f=8500:BTN|8,500 ngultrum} a month}, {s7|its {r7|chairman}} {k7|told} shareholders {o7|in {d=2025-07|July}}. {s8|The {r8|households}} {k8|say} {c8|{f=6000:BTN|6,000}}. {c9|“We signed with our thumbs,”} {k9|said} {s9|Passang Om}, {u|who keeps the night watch with her sister}. {s10|Yangka Om} {k10|disputes} {c10|even that}: {c11|she had a pen}, {s11|she} {k11|said}, {c11|and has it still}. {u|Asked for the {r12|contract}, the company sent us one in English}; {s12|it} {k12|names} {c12|no sum}. {o13=message|In an email}, {s13|the {r13|firm's lawyer}} {k13|wrote} {c13|that the sum was in an annex}. {c14|That was “being located”}, {s14|she} {k14|wrote} a day later.

{u|Then there is the siren.} {u|On {d=2025-08-03|3 August} it sounded for eleven minutes.} {s15|The {r15|village head}} {k15|says} {c15|he went from door to door and had everyone out within the hour}. {s16|Passang Om} {k16|remembers} {c16|him as the first on the hill}. {c17|“{s18|He} {k18|told} my {r19|mother} {c18|to leave the yaks}. {s19|She} {k19|told} him {c19|to leave the radio},”} {s17|she} {k17|said}. {s20|He} {k20|owns up to} {c20|the radio}. {o21=report/2025-08-12|In a report to the National Assembly on {d=2025-08-12|Tuesday}}, {s21|the home ministry} {k21|described} {c21|the evacuation as “orderly”}. {s22|An {r22|opposition member}} {k22|asked} {o22,23=speech|from the floor} {c22|which village was meant}. {s23|The {r23|minister}} {k23|replied} {c23|{s24|the {r24|district administrator}} {k24|had assured} him {c24|of it}}. {s25|The {r25|administrator's office}} {k25|says} {c25|it passed on what it was told}.

{x|Will the lake burst?} {c26|{h26|Probably} not this year}, {k26|thinks} {s26|Ms Pelden}. {o28=article@frozen|In a paper in the journal Frozen Ground} {s28|a {r28|Japanese team} that surveyed the dam in {d=2023|2023}} {k28|warned} {c28|that the ice core could fail “without notice”}. {s29|She} {k29|told} {o29=interview@state/2025-05|the state broadcaster in {d=2025-05|May}} {c29|that she had read it and found “nothing to contradict and nothing to sign”}. {s30|{r30|One of the authors}, Kenji Mori}, {k30|wrote} {o30,31=letter@druk|to us from Sapporo} {c30|that he took this for praise}. {s31|He} {k31|recommended} {c31|more tea}.
---
druk = Druk Weekly | outlet
frozen = Frozen Ground | outlet
state = - | outlet
centre = Weather centre of Bhutan | government
pelden = Dechen Pelden | person
company = - | organisation
chairman = - | person
households = - | group
passang = Passang Om | person
yangka = Yangka Om | person
contract = - | document
lawyer = - | unnamed
head = - | person
mother = - | unnamed
ministry = Home ministry of Bhutan | government
member = - | unnamed
minister = - | person
administrator = - | person
office = - | government
team = - | group
mori = Kenji Mori | person
1 centre
2 centre
3 pelden
4 pelden
5 pelden
6 company
7 chairman
8 households
9 passang
10 yangka denies
11 yangka
12 contract writing neg
13 lawyer writing
14 lawyer writing
15 head
16 passang
17 passang
18 head demands
19 mother demands
20 head concedes
21 ministry writing
22 member
23 minister
24 administrator
25 office
26 pelden thought
28 team writing predicts
29 pelden
30 mori writing
31 mori writing demands
