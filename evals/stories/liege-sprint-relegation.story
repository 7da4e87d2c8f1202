style: sport
outlet: Pédale
published: 2026-04-20
byline: Joost Verlinden
country: Belgium
---
# {c1|“I never left my line”}: {u|De Smedt stripped of Sprimont win}

{u|Lotte De Smedt crossed the line first in Sprimont on {d=2026-04-19|Sunday}, raised both arms, and was relegated to 41st before she had put them down.}

{s2|The race jury} {k2|ruled} {c2|that the Belgian had pushed Marie Kerzoncuf towards the barriers with 150 metres to go}. {u|It had looked at pictures from a helicopter.} {c4|“{s5|They} {k5|told} me {c5|there was an elbow}. I have two and I know where both of them were,”} {s4|De Smedt} {k4|said} {o4,6|at the team bus}. {c6|She would accept the jury's word}, {s6|she} {k6|said}, {c6|“but not its eyesight”}.

{u|Kerzoncuf, who crossed the line fourth and was moved up to third, did not complain.} {c8|It had been a normal sprint}, {s8|the Breton} {k8|told} {o8=interview@bzh|Radio Kerne}, and {c8|she was sorry for Lotte}. {s9|Her {r9|team manager}, Alain Pichon}, {k9|took issue with} {c9|that}. {c10|“Marie is polite. She was also {h10|nearly} in the crowd,”} {s10|he} {k10|said}.

{u|The victory goes to Italy's Giada Morlacchi.} She found out from {s12|her {r12|mother}}, who {k12 o12=call|rang to ask} {c12|why she was not on the podium}. {c13|“{s14|I} {k14|said}, {c14|Mamma, because I was second},”} {k13|recounted} {s13|Morlacchi}.

{s15|De Smedt's team, Vandermolen}, {k15|will appeal} {c15|against the decision}. {s16|A {r16|person at the team}} {k16|said} {c16|that {s17|{r17|the jury president}, Hugo Saelens}, {k17|had announced} {c17|the relegation} before he had watched the front camera}. {s19|Saelens} {k19|refused} {c19|to answer questions}; {s20|the {r20|federation's spokesman}, Niklas Aubry}, {k20|would only say} {c20|that the rules “apply from every angle”}.

{u|De Smedt, 23, won the race {d=2025|last year}.} {u|Her twin sister Fien, who rides for Kerzoncuf's team, finished 60th.} {x|Whose side was she on?} {c22|“{s23|Our {r23|parents}} {k23|have asked} me {c23|the same}. I am on the side of whoever is cooking,”} {s22|she} {k22|said}.

{s24|The Flemish newspaper De Koers} {k24|wrote} {o24|{d=2026-04-20|this morning}} {c24|that {s26|the federation} {h26|reportedly} {k26|wants} {c26|to do away with helicopter pictures altogether}}. {s25|Aubry} {k25|called} {c25|that report “new to me”}.
---
bzh = Radio Kerne | outlet
koers = De Koers | outlet
jury = Race jury | organisation
lotte = Lotte De Smedt | person
kerzoncuf = Marie Kerzoncuf | person
pichon = Alain Pichon | person
mother = - | unnamed
giada = Giada Morlacchi | person
vander = Vandermolen | organisation
member = - | unnamed
saelens = Hugo Saelens | person
aubry = Niklas Aubry | person
federation = International cycling federation | organisation
fien = Fien De Smedt | person
parents = - | group
1 lotte
2 jury
4 lotte
5 jury
6 lotte
8 kerzoncuf
9 pichon denies
10 pichon
12 mother
13,14 giada
15 vander intent
16 member
17 saelens
19 saelens silence
20 aubry
22 fien
23 parents
24 koers writing
26 federation intent via=?
25 aubry
