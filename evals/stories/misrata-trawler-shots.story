style: aggregator
outlet: The Harbor Sheet
published: 2026-10-09
byline: Harbor Sheet Desk
country: Libya
---
# {c1|“We aimed at the net”}: {s1 r1|Libyan captain} {k1|defends} {c1|firing on Sicilian boat}

{c2|The bullets that holed an Italian trawler {d=2026-09|last month} were “a form of courtesy,”} {k2|in the judgment of} {s2|{r2|the Libyan officer} who gave the order}, {u|whose interview with Italy's Canale Levante aired {d=2026-10-07|Wednesday night}}.

{o3,4,5=interview@levante|Filmed on the deck of his cutter in Misrata}, {s3|{r3|Captain} Nuri Bensaoud} {k3|related} {c3|that {s6|the Italian skipper, Gaspare Incorvaia}, {k6|answered} his hail {c6|“with a song about somebody's mother”}}. {s4|He} {k4|put} {c4|the number of rounds at {f=12:rounds|a dozen}}; {c7|it was {f=200:rounds:about|{h7|close to} 200}}, {k7|going by} {s7 r7|the Sicilian prosecutors' file}. {c5|“{s8 r8|My orders} {k8|say} {c8|stop them}. They don't say how,”} {k5|ran} {s5|his} {k5|retort} when the discrepancy came up.

{c9|{s10|Concetta Incorvaia, {r10|the skipper's wife}}, {k10|had pleaded} with Rome {c10|to send a frigate}}, {s9|the broadcaster} {k9|recalled}. It {k11|credited} {x s11|“{r11|a person close to the Farnesina}”} {k11|with the view} {c11|that {s12 r12|the ministry} {k12|considers} {c12|frigates “expensive poetry.”}}

{u|The Santa Rosalia was 38 miles off Ras Karkoma when it was hit.} {s13 m13|Tripoli} {k13|claims} {c13|those waters as its own}; {s14 m14|Rome} {k14|does not accept} {c14|that}. {c15|“One sea, two maps, {f=3:holes|three holes} in the wheelhouse,”} {k15|was} {s15|the Catania daily Lo Stretto}'s {k15|summary} {o15|on {d=2026-10-08|Thursday}}.

{u|Sicilian crews have worked those banks for red prawns since the {d=195X|1950s}.} {c24|Nineteen of their boats have been seized or shot at since {d=2010|2010}}, {k24|by} {s24|the Mazara shipowners' association}'s {k24|tally}. {s25,26|Its {r25,26|chairman}, Vito Asaro}, {k25|called on} {c25|Brussels to pay for escorts} {o25,26=letter/2026-10-05|in an open letter {d=2026-10-05|Monday}}, {k26|arguing} {c26|that {s27|the Commission} {k27|had pledged} {c27|as much in {d=2023|2023}}}. {s28|{r28|A Commission spokeswoman}} {k28|said} {o28=press-conference/2026-10-08|at the midday briefing {d=2026-10-08|Thursday}} {c28|that no such letter had been received}.

{u|At home the captain may not be safe either.} {c16,17|{s18|{r18|Navy chief} Ramadan Ghariani} {k18|plans} {c18|to retire him before the Italian prime minister's visit}}, {s16|the Libyan site Bawaba 218} {k16|asserted}, {k17|on the word of} {x s17|“{r17|men who iron the uniforms}.”} {s19|The navy's press desk} {k19|left} {c19|messages} {k19|unanswered}.

{s20|Incorvaia}, {u|who was freed after nine days}, {k20|was quoted by} the port newsletter L'Ancora {k20|as saying}: {c20|“{s21 r21|The Libyans} {k21|have been promising} me {c21|a new net} since {d=2019|2019}.”} {c22|The net}, {k22 h22|reportedly}, {c22|is in customs}. {s23 r23|His insurer} {k23|has ruled} {c23|that songs are not covered}.

{v=with-material-from@levante|Source: Canale Levante (Italy)}
---
levante = Canale Levante | outlet
ancora = L'Ancora | outlet
stretto = Lo Stretto | outlet
bawaba = Bawaba 218 | outlet
bensaoud = Nuri Bensaoud | person
file = - | document
gaspare = Gaspare Incorvaia | person
concetta = Concetta Incorvaia | person
orders = - | document
close = - | unnamed
farnesina = Italian foreign ministry | government
libya = Government of Libya | government
italy = Government of Italy | government
ironers = - | group
ghariani = Ramadan Ghariani | person
navy = Libyan navy | government
libyans = - | group
insurer = - | organisation
mazara = Mazara shipowners' association | organisation
asaro = Vito Asaro | person
commission = European Commission | organisation
spokeswoman = - | unnamed
1 bensaoud via=levante
2 bensaoud thought via=levante
3,4,5 bensaoud
6 gaspare
7 file writing
8 orders writing demands
9 levante affirms
10 concetta demands
11 close via=levante
12 farnesina thought
13 libya doubts
14 italy denies
15 stretto writing
16 bawaba writing
17 ironers in=16
18 ghariani intent
19 navy silence
20 gaspare via=ancora
21 libyans promises
22 ?
23 insurer denies
24 mazara
25 asaro writing demands
26 asaro writing
27 commission promises
28 spokeswoman
