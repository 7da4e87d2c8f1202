style: local
outlet: Fingal Tidings
published: 2026-01-17
byline: Aoife Gallen
country: Ireland
---
# {c1|“He's not a pet, he's a landlord”}: {u|Howth rows over its seal}

{u|There is a grey seal in Howth that weighs more than most of its visitors and has, since {d=2025-12-28|28 December}, bitten {f=3:visitors|three} of them.}

{s2|Fingal County Council} {k2|is proposing} {c2|a by-law, the first of its kind in the county, against feeding him}. {c3|The fine would be {f=150:EUR|€150}}, {s3|an {r3|official}} {k3|told} the Tidings {o3=interview@own|on {d=2026-01-15|Thursday}}, {c3|“or {f=75:EUR|€75} for mackerel”}. {s4|The {r4|same man}} {k4|rang back} {o4=call|{d=2026-01-16|yesterday}} {k4|to say} {c4|that the last part had been a joke}.

{u|The fish merchants of the West Pier sell buckets of scraps at {f=5:EUR|a fiver}.} {s5|Gráinne Mangan}, {u|who is the third of that name behind the counter}, {k5|opposes} {c5|the by-law, the signs and, if pressed, the council}. {c6|“{s7|My {r7|grandmother}} {k7|used to say} {c7|a seal was the only customer who never asked for credit},”} {s6|she} {k6|said}.

{s8|The sanctuary at Courtown} {k8|has been pleading} for years {c8|for people to stand back}. {s9|{r9|Its manager}, Ruairí Mangan, a cousin at some remove}, {k9|gives} {c9|the animal's age as fourteen and his temper as worsening}. {c10|A seal that is fed by hand stops telling the hand from the fish}, {s10|he} {k10|explained} {o10=broadcast@raheny|on Raheny Community Radio}. {s11|The {r11|family of a Lyon student} who lost the tip of a finger} {k11|has said} through a solicitor {c11|that they are “considering the position”}; {s12|the {r12|student} herself, Margaux Perrin}, {k12|wrote} {o12=post|under a photograph of the culprit} {c12|that it had been entirely her fault}.

{x|What does the law say?} {c13|Not a great deal}, {k13|in the opinion of} {s13|{r13|Senator} Fintan Maher}, {u|who swims there}. {s14|The Wildlife Act} {k14|forbids} {c14|the wilful disturbance of a seal}; {s15|it} {k15|is silent} {c15|on a seal's disturbance of anybody else}. {s16 r16|A spokesperson for the Department} {k16|said} {c16|it was “aware of the seal”}.

{s17|The council} {k17|had assured} merchants {o17|{d=2026-01|earlier this month}} {c17|that nothing would be decided before the summer}. {c18|The draft names {d=2026-03-01|1 March}}, {k18|according to} {s18|a {r18|copy} left on Mangan's counter}. {c19|“I asked who left it. {s20 r20|The young lad} {k20|reckons} {c20|it was himself},”} {s19|she} {k19|said}, with a nod at the water.
---
own = Fingal Tidings | outlet
raheny = Raheny Community Radio | outlet
council = Fingal County Council | government
official = - | unnamed
grainne = Gráinne Mangan | person
grandmother = - | unnamed
sanctuary = Courtown seal sanctuary | organisation
ruairi = Ruairí Mangan | person
family = - | group
margaux = Margaux Perrin | person
maher = Fintan Maher | person
act = Wildlife Act | document
spokesperson = - | unnamed
draft = - | document
lad = - | unnamed
solicitor = - | unnamed
1 ?
2 council intent
3,4 official
5 grainne denies
6,19 grainne
7 grandmother
8 sanctuary demands
9,10 ruairi
11 family via=solicitor
12 margaux writing concedes
13 maher thought
14 act writing demands
15 act silence
16 spokesperson
17 council
18 draft writing
20 lad thought
