style: aggregator
outlet: Nordatlantic Digest
published: 2026-11-04
byline: Digest staff
country: United Kingdom
---
# {c1|{s2|{r2|Launch chief}} {k2|admits} {c2|rocket had been “talking to nobody”}}{k1|:} {s1|report}

{c3|{s4|{r4|The manager of the North Hoy launch site}, Denise Flett}, {k4|told} {o4=hearing|MPs behind closed doors} {c4|that {s5|her {r5|engineers}} {k5|had warned} her {c5|of a dead radio link two hours before the failed launch of {d=2026-09-12|12 September}}}}, {s3|the Glasgow Argus} {k3|has reported}. {c6|{s7|She} {k7|said} {c7|that {s8|a {r8|Ministry of Defence official}} {k8|had assured} her {c8|{s9|the manufacturer} {k9|did not consider} {c9|the link essential}}}}, {s6|the paper} {k6|adds}, {u|quoting from a transcript that the committee has not released}.

{u|The rocket, {x|Selkie 2}, flew for 41 seconds and came down in the sea off Rackwick.} {u|Nobody was hurt.} {u|The site has received {f=17.3e6:GBP|£17.3 million} from the Scottish government since {d=2021|2021}.}

{o10,11=statement@scapa|In a statement to Radio Scapa}, {s10|the manufacturer, Calder Orbital}, {k10|disputed} {c10|that account}. {s11|It} {k11|said} {c11|{s12|its {r12|chief engineer}, Rob Flett}, {k12|had advised} the site {o12=message|by email} {c12|“to hold until the link is green”}}. {u|Mr Flett is married to the site's manager.} {c13|{s25|She} {k25|has told} friends {c25|that she never received the email}}, {s13|the Orcadian newsletter Peerie Post} {k13|says}; {s14|he} {k14|has told} {o14=interview@peerie|the same newsletter} {c14|that he never said she had}.

{s15|{r15|The committee's chair}, Dame Honor Laidlaw}, {k15|would not confirm} {c15|that the transcript is genuine}. {c17|{s16 m16|Whitehall} {k16|regards} {c16|the leak as “more serious than the launch”}}, {k17|claims} {s17|a {r17|columnist} for the same Argus}. {c18|The leaker {k26|is thought} {c26|to be a member of the committee}}, {s18 r18|two Labour MPs} {k18|said}. {s19|Both} {k19|said} {c19|it was the other}.

{x|What happens now?} {s20|The Civil Aviation Authority} {k20|has told} Calder {c20|to keep Selkie 3 on the ground}. {s21|{r21|Scotland's enterprise secretary}, Struan Muir}, {k21|insisted} {o21|on {d=2026-11-03|Tuesday}} {c21|that the programme was “not in doubt”}, and {s22|his {r22|officials}} {k22|conceded} {o22=/2026-11-03|an hour later} {c22|that it was under review}. {c23|Islanders {k24|had been promised} {c24|{f=60:jobs|sixty jobs}}}, {k23|as} {s23|the {r23|councillor for Hoy}, Magnus Tulloch}, {k23|never tires of recalling}; {u|there are eleven}.

{v=republished-from@argus|Original article: Glasgow Argus}
---
argus = Glasgow Argus | outlet
flett = Denise Flett | person
engineers = - | group
official = - | unnamed
calder = Calder Orbital | organisation
rob = Rob Flett | person
peerie = Peerie Post | outlet
laidlaw = Honor Laidlaw | person
whitehall = Government of the United Kingdom | government
columnist = - | unnamed
mps = - | group
caa = Civil Aviation Authority | government
muir = Struan Muir | person
officials = - | group
tulloch = Magnus Tulloch | person
scapa = Radio Scapa | outlet
1,3,6 argus writing
2 flett concedes
4,7 flett
5 engineers predicts
8 official
9 calder thought neg
10 calder writing denies
11 calder writing
12 rob writing demands
13 peerie writing
25 flett
14 rob
15 laidlaw silence
16 whitehall thought
17 columnist via=argus
26 ? thought
18,19 mps
20 caa demands
21 muir
22 officials concedes
23 tulloch
24 ? promises
