style: aggregator
outlet: Northern Roundup
published: 2026-09-22
byline: Roundup desk
country: United Kingdom
split: train
---
# {s1|Havnyheter}{k1|:} {c1|Norway watched cable ship drift for hours}

{v=republished-from@brief|Read the full article on Baltic Brief}

{c2|Norway's coastguard let a Panamanian cable layer drift across two power lines for five hours before anyone picked up a radio}, {k2|according to} {s2 r2|duty logs seen by Havnyheter}.

{s3|The Tromsø daily} {k3|revealed} {o3|on {d=2026-09-20|Sunday}} {c3|that {s4 r4|a watch officer} {k4|had twice reported} {c4|the vessel's anchor as dragging} and {k5|been told} {c5|to “finish your coffee”}}.

{s6|The {r6|ship's master}, Rui Barbosa}, {k6|is quoted} by the paper {k6|as saying} {c6|the windlass jammed in the cold}. {c7|“{s8 r8|The owners} {k8|promised} me {c8|a new one} {o8|in {d=2026-04|April}},”} {s7|he} {h7|reportedly} {k7|complained}.

{s9|{r9|Coastguard chief} Liv Aasheim} {k9|disputed} {c9|the account} {o9,10=broadcast@nrd|on Norddag Radio {d=2026-09-21|a day later}}. {c10|“Five hours is what it takes to read a log badly,”} {s10|she} {k10|quipped}. {s11|The Defence Ministry in Oslo} {k11|told} {o11=interview@havn|Havnyheter} {c11|it “would look at the timeline”}.

{s12|Baltic Brief}, {u|which retold the story on {d=2026-09-21|Monday}}, {k12|adds} {c12|that {s13 r13|two diplomats} {k13|had briefed} it {c13|on a second incident {d=2026-08|last month}}}. {s14|Lloyd's Casualty Diary} {k14|puts} {c14,15|the damage at {f=31000000:EUR:about|{h14|some} €31 million}}, {k15|on the strength of} {s15 r15|an insurer's preliminary survey}.

{c16|The ship was carrying no pilot}, {k16|it is claimed}. {s17|Its operator, Istmo Marine,} {k17|would say} only {o17=message|by email} {c17|that an inquiry was under way}.
---
havn = Havnyheter | outlet
brief = Baltic Brief | outlet
nrd = Norddag Radio | outlet
logs = - | document
officer = - | unnamed
barbosa = Rui Barbosa | person
owners = - | group
aasheim = Liv Aasheim | person
defence = Defence Ministry of Norway | government
diplomats = - | group
lloyds = Lloyd's Casualty Diary | outlet
survey = - | document
istmo = Istmo Marine | organisation
1 havn writing
2 logs writing via=havn
3 havn writing affirms
4 officer
5 ? demands
6 barbosa via=havn
7 barbosa accuses via=?
8 owners promises
9 aasheim denies
10 aasheim
11 defence
12 brief writing
13 diplomats
14 lloyds writing
15 survey writing in=14
16 ? doubts
17 istmo writing
