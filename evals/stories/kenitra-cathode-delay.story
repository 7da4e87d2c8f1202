style: business
outlet: Atlas Business Review
published: 2025-12-18
byline: Driss Kettani
country: Morocco
---
# {u|Kenitra's battery plant slips into {d=2027|2027}}

## {s1 m1|Rabat} {k1|says} {c1|nothing has changed}. {s2 r2|The contractors} {k2|say} {c2|the cranes have gone}

{u|Here is a riddle for the holidays.} {c3|A cathode factory costing {f=12e9:MAD|12bn dirhams}, {c4|Africa's largest} {k4|by} {s4|its owners}' {k4|billing}, will open a year late}, {k3|we hear from} {s3 r3|two engineers on the site}. {s5|The owners} {k5|insist} {c5|it is on schedule}. {c6|Both are right}, {k6|explains} {s6|Ghita Benali-Roux, {r6|deputy head of the joint venture NordAtlas}}, {c6|because the schedule “was moved in {d=2025-09|September}”}.

{o7,8=statement/2025-12-15|In a stock-exchange notice on {d=2025-12-15|Monday}}, {s7|the Chinese partner, Hanlong Materials}, {k7|spoke of} {c7|“optimising cadence”}; of {c8|money} {s8|it} {k8|said not a word}. {c9,10|{s11 r11|Hanlong's bank} {k11|has refused} {c11|to release a tranche of {f=240000000:EUR|€240m}}}, {s9|the Shanghai magazine Dianchi} {k9|wrote} {o9|{d=2025-12-08/2025-12-14|last week}}, {k10|its authority being} {s10 r10|a loan officer}. {s12,13|Hanlong} {k12|branded} {c12|the article “imaginative”} {k13|without denying} {c13|that the tranche is late}.

{s14|{r14|Industry minister} Soufiane Lahrichi} {k14|told} deputies {o14,16=speech/2025-12-16|on {d=2025-12-16|Tuesday}} {c14|he {k15|had} {s15|the partners}' {k15|word} {c15|on {f=3200:jobs|3,200 jobs}}}. {c16|“{s17|You} {k17|said} {c17|so {d=2024|last year}, in the same tie},”} {k16|heckled} {s16|Zineb Ouazzani-Lamrani, {r16|an opposition member}}. {s18 r18|The official record} {k18|omits} {c18|the tie}.

{u|The price of lithium iron phosphate has dropped {f=38:%|38%} since the first stone was laid.} {c19|At today's rates the plant would lose money on every tonne}, {k19|by the arithmetic of} {s19|Argan Metals, a consultancy}, {s20|whose} {k20|advice is} {c20|“to finish the canteen and then think”}. {s21|The regional job centre} {k21|goes on recommending} {c21|that school leavers train as cathode technicians}. {s22|One who did, Ayoub Mernissi}, {k22|figures} {c22|he will be asked to train as something else}. {c23|“{s24 r24|The certificate} {k24|says} {c24|valid for five years},”} {s23|he} {k23|notes}. {c23|“Nobody told the certificate.”}

{u|Morocco has signed {f=11:projects|eleven such projects} since {d=2022|2022}, drawn by free-trade deals with both Europe and America and by phosphate, of which it holds most of the world's reserves; {f=2:projects|two} have opened.} {c28|The slippage says more about Detroit than about Kenitra}, {k28|in the reading of} {s28|Laurence Ippolito, {r28|head of battery research at the bank Corvane}}: {c29|{s30 r30|carmakers there} {k30|have told} suppliers {c30|to halve their forecasts}}, {s29|he} {k29|wrote} {o29=report|in a note to clients}, {c29|and the chain of cuts has now reached North Africa}.

{c26|A ribbon will be cut in {d=2027-04/2027-06|the second quarter of 2027}}, {s26|Ms Benali-Roux} {k26|promises}. {s27 r27|Her press officer} {k27|would have to check} {c27|whether it has been ordered}.
---
dianchi = Dianchi | outlet
rabat = Government of Morocco | government
contractors = - | group
engineers = - | group
owners = NordAtlas | organisation
benali = Ghita Benali-Roux | person
hanlong = Hanlong Materials | organisation
bank = - | organisation
loan = - | unnamed
lahrichi = Soufiane Lahrichi | person
ouazzani = Zineb Ouazzani-Lamrani | person
record = - | document
argan = Argan Metals | organisation
jobcentre = Kenitra job centre | government
ayoub = Ayoub Mernissi | person
certificate = - | document
press = - | unnamed
ippolito = Laurence Ippolito | person
carmakers = - | group
1 rabat
2 contractors
3 engineers
4 owners
5 owners
6 benali
7 hanlong writing
8 hanlong writing silence
9 dianchi writing
10 loan in=9
11 bank denies
12 hanlong denies
13 hanlong neg denies
14 lahrichi
15 owners promises
16 ouazzani
17 lahrichi
18 record writing neg
19 argan
20 argan demands
21 jobcentre demands
22 ayoub thought predicts
23 ayoub affirms
24 certificate writing
26 benali promises
27 press silence
28 ippolito
29 ippolito writing
30 carmakers demands
