style: business
outlet: Altiplano Markets
published: 2026-08-21
byline: Rosa Quenta
country: Bolivia
split: train
---
# {u|Brine miner Salmuera Sur halves its forecast}

{c1|The ponds are not filling as they should}, {s1|Salmuera Sur} {k1|admitted} {o1=statement/2026-08-21|to the La Paz bourse early on {d=2026-08-21|Friday}}. {s2|The lithium producer} {k2|now expects} {c2|to ship {f=9000:tonnes|9,000 tonnes} this year}, {u|half of what it promised in {d=2026-01|January}}.

{o3,4=call/2026-08-21|On a conference call at noon}, {s3|{r3|chief executive} Teodoro Vaca} {k3|blamed} {c3|“a very sociable cloud”}. {c4|It has sat over the salt flat since {d=2026-05|May}}, {s4|he} {k4|went on}, {c4|and has “no intention of leaving before we do”}. Pressed on the dividend, {s5|he} {k5|coughed} {k5|and passed to the next question}, {c5|which was about the dividend}.

{u|The shares lost {f=31:%|31%}.} {o6,7=report|In a note headed {x|“Evaporating”}}, {s6|{r6|analyst} Bente Krog of Nordholm Bank} {k6|cut} {c6|her price target to {f=12:BOB|Bs 12}}. {c7|“Rain is not a black swan in a place with a rainy season,”} {s7|she} {k7|wrote}. {s8|Two shareholders} {k8 o8=call|phoned} {k8|to say} {c8|they had known since {d=2026-07|July}}; {s9 r9|neither} {k9|would say} {c9|from whom}.

{s10|The energy ministry}, {u|which owns a fifth of the company}, {k10|announced} {o10=post|on its X account} {c10|that {s11|it} {k11|“trusts} {c11|the process of evaporation”}}. {c12|The minister was informed on {d=2026-08-17|Monday}}, {s12|{r12|an aide} who sat in on the briefing} {k12|let slip}.

{o13,14=interview@minero/2026-03|In {d=2026-03|March}, over llama steak with the trade weekly El Minero}, {s13|Mr Vaca} {k13|had put} {c13|the odds of a bad season “at {h13|about} the odds of my learning Finnish”}. {s14|He} {k14|has since ordered}, {k14|he said then}, {c14|a dictionary}.
---
minero = El Minero | outlet
salmuera = Salmuera Sur | organisation
vaca = Teodoro Vaca | person
krog = Bente Krog | person
holders = - | group
ministry = Bolivian energy ministry | government
aide = - | unnamed
1 salmuera writing concedes
2 salmuera thought
3 vaca accuses
4 vaca
5 vaca silence
6 krog writing
7 krog writing
8 holders
9 holders silence
10 ministry writing
11 ministry writing
12 aide
13 vaca
14 vaca
