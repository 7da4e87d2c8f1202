style: investigation
outlet: La Albufera
published: 2026-03-29
byline: Marta Sorolla; Quim Estellés
country: Spain
---
# {u|The night shift that wasn't}

## {u|How {f=11:homes|eleven care homes} near Valencia billed for nurses who were asleep, abroad or, in one case, dead}

{u|It hangs by the lift, where the families can see it.} {s1|The {r1|register}} {k1|says} {c1|that on the night of {d=2025-01-12|12 January 2025} a nurse named Remedios Aznar was on duty on the second floor of the Llar Sant Vicent from ten until six}. {u|She had been buried that afternoon.}

{c2|“{s3|My {r3|sister}} {k3|thought} {c3|it was a mistake}. {s4|I} {k4|said}, {c4|who makes a mistake every night for eleven weeks?}”} {k2|says} {s2|Amparo Ferri}, {u|whose mother lived on that floor}.

{u|We have read the registers of eleven homes run by the company Aura Mayor, {f=4100:pages|4,100 pages} in all.} {u|They were given to this paper by a former employee}, {x|whose name we know and shall not print}. {s5|The {r5|pages}} {k5|list} {c5|{f=214:nights|214 nights} worked by people who can be shown to have been elsewhere}. {s6|The company}, {u|which was paid {f=38.6e6:EUR|€38.6 million} by the regional government in {d=2025|2025}}, {k6|speaks} {o6,7=letter|in a letter dated {d=2026-03-24|24 March}} {c6|of “isolated clerical errors”}. {c7|It has dismissed the clerk}, {s7|it} {k7|adds}. {u|The clerk is the former employee.}

{x|Two brothers}

{u|Aura Mayor belongs to Vicente and Salvador Lluch.} {u|Vicente is the elder and does the talking.} {c8|“Show me one old person who went without a nurse,”} {s8|he} {k8|said} {o8,9,10=interview@albufera|when he received us in Gandia}. {s9|He} {k9|called} {c9|the register “decoration”}; {c10|what counts}, {s10|he} {k10|maintained}, {c10|is the payroll}. Asked {c11|to produce the payroll}, {s11|he} {k11|poured himself a glass of water}.

{u|Salvador lives in Andorra.} {s12|His {r12|lawyer}} {k12|told} {o12=interview@albufera|us} {c12|that he “has had nothing to do with the running of the homes since {d=2022|2022}”}. {s13|An {r13|email} of {d=2024-11-06|6 November 2024}}, {u|from an address in his name}, {k13|instructs} a manager {c13|to “fill the nights with whoever is on the list, nobody counts the living”}. {c14|The address was hacked}, {s14|the {r14|lawyer}} {k14|asserts}. {s15|Vicente} {k15|does not say} {c15|whether he believes that}. {c16|“He's my little brother. {s17|Our {r17|mother}} {k17|used to say} {c17|he could lose a shoe in a shoebox},”} {s16|he} {k16|offered} instead.

{x|The inspector}

{u|Inspections are the business of the Conselleria, the regional social affairs ministry.} {u|It sent an inspector to Llar Sant Vicent {f=3:times|three times} {d=2025|last year}.} {c18|All was in order}, {s18|her {r18|reports}} {k18|state}, {c18|on each occasion}. {c19|She is “not family”}, {s19|the woman who signed them, {r19|inspector} Encarna Lluch}, {k19|wrote} {o19,20=message@albufera|in reply to our text}; {c20|nobody {k34|had told} her {c34|to look at nights}}, {s20|she} {k20|said}.

{c21|The ministry knew of the empty shifts by {d=2025-06|June}}, {k21|to go by} {s21|the {r21|minutes} of a meeting} {u|that discussed little else}. {c22|“{s23 r23|The families} {k23|complain} {c23|about the soup, not about the nurses},”} {k22|they have} {s22|an {r22|adviser to the minister}} {k22|saying}. {s24|{r24|The minister}, Pilar Ordóñez}, {k24|told} the regional parliament {o24=speech|on {d=2026-02-19|19 February}} {c24|that she had heard of the affair “from the press, like everybody”}. {s25|Her {r25|office}} {k25|has now amended} {c25|that to “from several sources”}. {s26|She} {k26|refuses} {c26|to resign}.

{c28|Forgery charges are being prepared against {f=4:people|four people}}, {s28|a {r28|court clerk}} {k28|told} {o28=interview@albufera|us}; {s29|the prosecutor's office} {k29|would say} {c29|no more than that it reads this newspaper}.

{x|What the families want}

{u|There are {f=163:relatives|163} of them in a group on WhatsApp.} {s30 r30|Some} {k30,31|demand} {c30|money}, {s31 r31|others} {c31|prison}. {s32|Ferri} {k32|is asking} {c32|for one hour, ten to eleven on the night of {d=2025-01-29|29 January}, when her mother fell}. {c33|The register has Remedios Aznar finding her}, {s33|she} {k33|said}, {c33|“and I would like to thank whoever it was”}.
---
albufera = La Albufera | outlet
register = - | document
ferri = Amparo Ferri | person
sister = - | unnamed
registers = - | document
aura = Aura Mayor | organisation
vicente = Vicente Lluch | person
mother = - | unnamed
lawyer = - | unnamed
email = - | document
reports = - | document
encarna = Encarna Lluch | person
minutes = - | document
adviser = - | unnamed
families = - | group
ordonez = Pilar Ordóñez | person
office = - | government
clerk = - | unnamed
prosecutor = Prosecutor's office | government
some = - | group
others = - | group
1 register writing
2,4 ferri
3 sister thought
5 registers writing
6,7 aura writing
8,10 vicente
9 vicente
11 vicente silence
12 lawyer
13 email writing demands
14 lawyer
15 vicente silence
16 vicente
17 mother
18 reports writing
19,20 encarna writing
34 ? demands neg
21 minutes writing
22 adviser via=minutes
23 families accuses
24 ordonez
25 office
26 ordonez denies
28 clerk
29 prosecutor silence
30 some demands
31 others demands
32 ferri demands
33 ferri
