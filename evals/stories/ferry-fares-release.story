style: press-release
outlet: Transport Bulletin Sweden
published: 2026-03-05
country: Sweden
---
# {c1|Night crossings to Gotska will be free for under-26s}, {s1|Sörleden} {k1|announces}

{p=dateline|NYNÄSHAMN, {d=2026-03-05|5 March 2026} –} {s2|Sörleden AB} {k2|announces} {o2|{d=2026-03-05|today}} {c2|that passengers under the age of 26 will travel free of charge on all night crossings to Gotska {d=2026-06-15/2026-08-16|from 15 June to 16 August}}. {s3|The company} {k3|expects} {c3|{f=18000:passengers:about|{h3|some} 18,000 young passengers} to make use of the offer, of whom {f=1/2:passengers:about|{h3|nearly} half} will be first-time visitors}.

{c4|“An island that only the old can afford is an island with an expiry date,”} {k4|says} {s4|Marika Åhlund, {r4|Chief Executive Officer of Sörleden}}. {c4|“{s5|My {r5|daughter}} {k5|told} me {c5|so}, and she is never wrong before breakfast.”}

{u|Sörleden has carried passengers, vehicles and freight between the mainland and the islands since {d=1948|1948}.} {u|Its newest vessel, {x|Vitgrunden}, runs partly on biogas.} {c6|The vessel emits {f=38:%|38 percent} less carbon dioxide than the ship it replaced}, {k6|as certified by} {s6|the classification society Nordklass}.

{s7|The Region of Gotska} {k7|welcomes} {c7|the initiative}. {c8|“{s14|We} {k14|asked} {c14|for cheaper tickets for fishermen}. We got free ones for students. We shall take what floats,”} {k8|comments} {s8|{r8|Regional Commissioner} Per-Olof Hagfors}, {u|whose constituency includes both harbours}.

{s9|Ms Åhlund} {k9|underlines} {c9|that the offer does not extend to cabins, vehicles or dogs}.

{x|About Sörleden}
{u|Sörleden AB is owned by the Swedish state ({f=60:%|60%}) and by the employees' foundation ({f=40:%|40%}).} {u|In {d=2025|2025} it had a turnover of {f=2.1e9:SEK|SEK 2.1bn} and {f=812:employees|812 employees}.} {x|This release contains forward-looking statements.} {c10|Actual results may differ}, {s10|the company} {k10|cautions}.

{x|Note by the editor:} {s15|the {r15|release}} {k15|does not mention} {c15|the seafarers' union}. {o12,13=call@own|Reached by this bulletin}, {s12|{r12|its negotiator}, Jens Åhlund}, {k12|remarked} {c12|that free passengers also need stewards}. {c13|He is no relation of the chief executive}, {s13|he} {k13|said}, {c13|“as far as either of us is willing to look”}.
---
sorleden = Sörleden AB | organisation
ahlund = Marika Åhlund | person
daughter = - | unnamed
nordklass = Nordklass | organisation
region = Region of Gotska | government
hagfors = Per-Olof Hagfors | person
jens = Jens Åhlund | person
2 sorleden writing
1 sorleden writing
3 sorleden thought predicts
4 ahlund writing
5 daughter
6 nordklass writing affirms
7 region writing
8 hagfors writing
9 ahlund writing
10 sorleden writing predicts
12,13 jens
14 region demands
15 release writing neg
release = - | document
own = Transport Bulletin Sweden | outlet
