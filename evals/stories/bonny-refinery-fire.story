style: wire
outlet: Gulf Shipping Daily
published: 2025-11-17
byline: Chidi Anyanwu
country: Nigeria
---
# {u|Blaze halts Okrika refinery}; {s1|owner} {k1|rules out} {c1|sabotage}

{p=dateline v=wire@reuters|LAGOS, Nov 17 (Reuters) -} {c2|A fire that shut Nigeria's second-largest private refinery at {d=2025-11-15/2025-11-16|the weekend} began in a pump house and was not sabotage}, {s2,3|its owner, Ijaw Petroleum}, {k2|said} {o2,3|on {d=2025-11-17|Monday}}, {k3|rebutting} {c3|{s4|a militant group}'s {k4|boast} {c4|that it had “lit the candle”}}.

{s5|Ijaw} {k5|sees} {c5|the {f=150000:barrels_a_day|150,000 barrel-per-day} plant back at half rates within ten days}. {s6 r6|Traders}, however, {k6|doubt} {c6|it will restart before {d=2026-01|January}}, and {s7|consultancy Halyard Energy} {k7|has pencilled in} {c7|“a write-off of the pump house, and {d=2025-12|December} with it”}.

{o8=interview@channels|Interviewed on Channels TV}, {s8|{r8|petroleum minister} Ebele Okonjo} {k8|said} {c8|she had {k9|been told by} {s9 r9|Ijaw's chief executive} {c9|that nobody was hurt}}. {s10|The Nigerian Red Cross} {k10|counted} {c10|{f=17:people|17 people} treated for burns}. Pressed {c11|on the discrepancy}, {s11 r11|her spokesman} {k11|hung up}.

{c12,13|{s14 r14|Safety inspectors} {k14|had warned} Ijaw {c14|about corroded seals} three times since {d=2024-03|March 2024}}, {k12|wrote} {s12|the newspaper Naira Week}, {k13|which attributed the information to} {s13|a {r13|regulator} who had seen the logs}. {s15|Ijaw} {k15|called} {c15|the article “arithmetic by anonymous people”}. {s16 r16|The logs}, {u|seen by Reuters}, {k16|record} {c16|{f=2:warnings|two warnings}}.

{s17|NUPA, the regulator}, {k17|promised} {c17|preliminary findings by {d=2025-12-01|December 1}}. {s18|It} {k18|has instructed} tanker owners {c18|to stay {f=5:nautical_miles|five nautical miles} off the jetty}.

{u|Gasoline futures in Rotterdam rose {f=12:USD|$12} to {f=742:USD|$742} a ton.} {c20|{s19|Ghana} {k19|is counting on} {c19|replacement cargoes from Brazil}}, {s20,21 r20,21|an official in Accra} {k20|disclosed}, {k21|conceding} {c21|that “hope is not a pipeline”}.

{u|The militant group, the Candle Boys, surfaced in {d=2023|2023}.} {o22=post|On Telegram} {s22|it} {k22|has threatened} {c22|to strike again before the governorship vote on {d=2025-12-06|Dec. 6}}. {s23|The army} {k23|dismisses} {c23|it as “{f=4:boys|four boys} and a modem”}.

{p=credit|(Reporting by Chidi Anyanwu in Lagos; additional reporting by Esi Boateng in Accra)}
---
reuters = Reuters | outlet
channels = Channels TV | outlet
naira = Naira Week | outlet
ijaw = Ijaw Petroleum | organisation
candle = Candle Boys | organisation
traders = - | group
halyard = Halyard Energy | organisation
okonjo = Ebele Okonjo | person
ceo = - | person
redcross = Nigerian Red Cross | organisation
spokesman = - | unnamed
inspectors = - | group
regulator = - | unnamed
logs = - | document
nupa = NUPA | government
ghana = Government of Ghana | government
accra = - | unnamed
army = Nigerian Army | government
1,3 ijaw denies
2 ijaw
4 candle
5 ijaw thought predicts
6 traders thought doubts
7 halyard predicts
8 okonjo
9 ceo
10 redcross
11 spokesman silence
12 naira writing
13 regulator in=12
14 inspectors predicts
15 ijaw
16 logs writing
17 nupa promises
18 nupa demands
19 ghana intent
20 accra affirms
21 accra concedes
22 candle writing promises
23 army denies
