style: aggregator
outlet: Pulse Meridian
published: 2024-11-19
byline: Staff
country: Uruguay
---
# {s1|Jornada del Plata}{k1|:} {c1|Uruguay's envoy clashed with her own ministry over river pact}

{v=republished-from@corriente|Read the full story at CorrienteSur.com}

## {s2|{r2|Ambassador} Lucía Etcheverry} {h2|reportedly} {k2|pressed} {c2|Asunción to accept dredging fees before a {d=2024-12|December} summit}

{c3|{s4|{r4|Uruguay's delegate to the river commission}, Lucía Etcheverry}, {k4|lobbied} {c4|for Paraguay to drop its objections to a shared dredging fee} while {s5 r5|officials back in Montevideo} {k5|were counselling} {c5|patience}}, {k3|it emerged} {o3|on {d=2024-11-16|Saturday}} {k3|in} {s3|the daily La Jornada del Plata}.

{k6|Contrary to} {s6|her ministry}'s {k6|line} {c6|that nothing should be agreed before Argentina's budget vote}, {s7|Etcheverry} {k7|held} {c7|that delay would only embolden the shipping lobby}.

{k8|In} {s8|the newspaper}'s {k8|telling}, {c8|the ambassador {k19|was regarded} {c19|as “more dredger than diplomat”} and wore down the “painfully cautious” civil servants sent to restrain her}.

{c9|The fee would bring in {f=85000000:USD:about|“{h9|something like} $85 million” a year}}, {k9|per} {s9|Etcheverry}, {c9|with a further {f=30000000:USD|$30 million} from fines}, {k9|a figure she gave} {o9=appearance@chamber/2024-10|during {d=2024-10|an October} breakfast at the Asunción Chamber of Commerce}.

{u|Paraguay has meanwhile stepped up patrols along the upper channel ahead of the swearing-in of the commission's incoming president, Nelson Ibarrola,} {s10|who} {k10|has hinted} {c10|he could scrap the fee altogether}.

{o11,12,13=interview@jornada/2024-10|Speaking to La Jornada del Plata {d=2024-10|last month}}, {s11|the {r11|ambassador}} {k11|owned up} {c11|to having shared draft clauses with Asunción without clearance}. {c12|“I passed them {f=3:pages|three pages}, on paper, in a hotel lobby, because somebody had to start,”} {s12|she} {k12|recalled}. {c13|{s20 r20|Her superiors} “{k20|never asked} me {c20|to stop}.”}

{u|The two countries first discussed joint dredging in {d=2021|2021} in Encarnación, where engineers from both sides drew up a map.} {k21|Under} {s21 r21|that draft}, {c21|Paraguay would have paid nothing for ten years}. {c14|The draft was shelved because Argentina's previous government leaned on both capitals}, {k14|as recounted by} {s14|Osvaldo Rivarola, {r14|a Paraguayan senator} who sat in on the talks}.

{s15|{r15|Bolivian hydrologist} Wálter Choque} {k15|has likewise faulted} {c15|Buenos Aires for the collapse}. {o16=broadcast@nivel|On the Portuguese-language podcast Nível d'Água}, {s16|he} {k16|put it more bluntly}: {c16|Argentina “wrote the obituary before the patient was ill.”}

{s17 m17|Asunción} {k17|has signalled that it is willing} {c17|to go back to the table, so long as the Encarnación map is the starting point and any fee reflects “who actually uses the river”}. {s18 r18|Ibarrola's office} {k18|has yet to respond} {c18|to questions}.

{p=contributors|Dana Prewitt contributed reporting for Pulse Meridian.}
---
jornada = La Jornada del Plata | outlet
corriente = CorrienteSur.com | outlet
nivel = Nível d'Água | outlet
chamber = Asunción Chamber of Commerce | organisation
etch = Lucía Etcheverry | person
officials = - | group
ministry = Uruguay's foreign ministry | government
ibarrola = Nelson Ibarrola | person
rivarola = Osvaldo Rivarola | person
choque = Wálter Choque | person
paraguay = Government of Paraguay | government
office = - | government
1 jornada writing
2 etch demands via=?
3 jornada writing affirms
4 etch demands
5 officials demands
6 ministry
7 etch
8 jornada writing
9 etch
10 ibarrola
11 etch concedes
12,13 etch
14 rivarola
15 choque accuses
16 choque
17 paraguay intent promises
18 office silence
19 ? thought
20 superiors demands neg
superiors = - | group
21 draft writing
draft = - | document
