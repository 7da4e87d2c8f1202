style: wire
outlet: Lorosae Monitor
published: 2026-09-03
country: Timor-Leste
split: train
---
# {c1|Border market to reopen in {d=2026-10|October}}, {s1 r1|ministers} {k1|say}

{p=dateline v=wire@antara|OECUSSE, {d=2026-09-03|Sept 3} (Antara) -} {c2|The market at Ambeno, closed since a customs officer was shot there in {d=2026-05|May}, will reopen on {d=2026-10-01|Oct. 1}}, {s2|the {r2|foreign ministers of Timor-Leste and Indonesia}} {k2|announced} {o2,3|on {d=2026-09-03|Thursday} after talks that lasted all night}. {s3|The {r3|two men}} {k3|promised} {c3|joint patrols}.

{c4|“We came to count stalls and ended up counting rifles,”} {s4|Timor-Leste's Abel Ximenes} {k4|told} {o4=press-conference|reporters}. {s5|His {r5|Indonesian counterpart}} {k5|put it another way}{k5|:} {c5|“Nobody counted anything.”} {s6|Hadi Prasetyo} {k6|said} {c6|the shooting was a matter for the courts}, and {s7|he} {k7|refused} {c7|to apologise for it}. {s8 m8|Dili} {k8|had demanded} {c8|an apology}. {c9|{s10 m10|Jakarta} {k10|offered} {c10|its condolences} instead}, {s9|an {r9|official} briefed on the talks} {k9|said}, {x|asking not to be named because the text was not final}. {s11|The {r11|official}} {k11|said} {c11|the word “regret” had taken four hours}.

{s12|The army} {k12|has not said} {c12|whether it will withdraw from the ridge}. {c13|{s14|Its {r14|commander}} {k14|wants} {c14|a written order}}, {s13|a {r13|second official}} {k13|said}. {s15|{r15|General} Falur Soares} {k15|did not answer} {c15|calls}. {s16|The defence ministry} {k16|said} {c16|no order was needed for soldiers to walk downhill}.

{u|Traders on both sides have lived on credit since the gates shut.} {c17|“{s18 r18|My sister} {k18|shouts} prices to me {c18|across the river}, and I shout back,”} {k17|said} {s17|Domingas Colo}, {u|a vegetable seller who has relatives in both countries}. {s19|She} {k19|did not believe} {c19|in {d=2026-10-01|Oct. 1}}. {s20|The {r20|sister}}, {u|Antonia}, {k20|called across} {c20|that she did}.

{s21|The {r21|mayor's office}} {k21|estimates} {c21|losses at {f=2.4e6:USD|$2.4 million}}. {s22|The World Bank}, {o22=report/2026-08|in a report in {d=2026-08|August}}, {k22|spoke of} {c22|half that}. {s23|The {r23|mayor}} {k23|called} {c23|the bank's figure “a number from an aeroplane”}. {s24|The institution} {k24|stood by} {c24|it}.

{c25|“I will not shop there,”} {k25|said} {s25|the {r25|officer's widow}}. {c25|“Not for cabbages, not for anything.”}
---
antara = Antara | outlet
ximenes = Abel Ximenes | person
prasetyo = Hadi Prasetyo | person
timor = Government of Timor-Leste | government
indonesia = Government of Indonesia | government
official = - | unnamed
army = Army of Timor-Leste | government
soares = Falur Soares | person
second = - | unnamed
defence = Defence ministry of Timor-Leste | government
colo = Domingas Colo | person
sister = Antonia | person
office = - | government
bank = World Bank | organisation
mayor = - | person
widow = - | unnamed
1,2 ximenes+prasetyo
3 ximenes+prasetyo promises
4 ximenes
5 prasetyo
6 prasetyo
7 prasetyo denies
8 timor demands
9 official
10 indonesia promises
11 official
12 army silence
13 second
14 soares demands
15 soares silence
16 defence
17 colo
18 sister
19 colo neg thought
20 sister
21 office
22 bank writing
23 mayor
24 bank
25 widow
