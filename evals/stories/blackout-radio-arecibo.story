style: broadcast
outlet: WKPA Radio
published: 2024-11-18
country: Puerto Rico
---
{x|WKPA MORNING EDITION, SEVEN O'CLOCK}

{x|QUILES: Good morning.} {u|{f=1/2:Puerto_Rico|Half of Puerto Rico} woke up in the dark.} {s1|The grid operator, Lumbre}, {k1|counts} {c1|{f=731000:customers|731-thousand customers} without power}. {u|This studio is on a generator.}

{u|What tripped the system depends on whom you ask.} {s2|Lumbre} {k2|blames} {c2|a boa in the Cambalache substation}. {s3 r3|The union} {k3|blames} {c3|Lumbre}. {c4|“{s5|We} {k5|warned} them {o5|in {d=2024-08|August}} {c5|that relay was rotten}. {s6|They} {k6|wrote back}: {c6|‘Noted.’}”} {k4|That was} {s4|Héctor Maisonet of the electrical workers}.

{u|It's the third big failure since {d=2024-06|June}, and it came at two minutes past four, when demand is at its lowest.} {u|Traffic lights are out from Hatillo to Vega Baja; the toll plazas on the expressway are open and, for once, free.}

{x|Yarelis Cordero is in Arecibo.}

{x|CORDERO:} {u|I'm outside Hospital del Faro, where the generators did kick in.} {s7 r7|Nurses here} {k7|tell} {o7=interview@wkpa|me} {c7|{s8 r8|supervisors} {k8|instructed} them {c8|not to bring up the {f=2:ventilators|two ventilators} that failed}}. {s9|The {r9|director}, Dr. Luz Feliciano}, {k9|gave} {o9|at dawn} {k9|an assurance} {c9|that no patient was harmed}. {s10|She} {k10|took} {c10|no questions}.

{u|Across the road Carmelo Vélez, 78, has been on his balcony since four.} {c11|“{s12 r12|My daughter} {k12 o12=call|calls} from Orlando {k12|and says}, {c12|Papi, {s13 r13|the television} {k13|says} {c13|everything is restored}}. I am holding a candle,”} {k11|is} {s11|his} {k11|report}.

{x|QUILES: Thank you, Yarelis.} {u|In San Juan the talk is of contracts.} {c14,15|{s16|{r16|Governor} Mirta Sepúlveda} {k16|has told} Lumbre {c16|to shape up in ninety days or pack}}, {k14|according to} {s14|El Vigía}, {k15|which quotes} {s15 r15|officials at La Fortaleza}. {s17|The {r17|governor}} {k17|has let} {c17|that report} {k17|stand}. {o18|In Ponce {d=2024-11-17|last night}} {s18|she} {k18|did volunteer} {c18|that “patience, too, is a utility.”}

{x|Lumbre's president {o19=interview@wkpa|joined us} from Houston.}

{s19|KENT BARLOW}{k19|:} {c19|We {k20|haven't been told} {c20|of any clock}. What {s21 r21|the regulator's order} {k21|says} is {c21|“continue.”} {s22 r22|Folks on the island} {k22|think} {c22|we sit here watching the lights go out}, Rafael. We can't even see you.}

{x|QUILES:} {s23|Education} {k23|is urging} {c23|northern families to keep children home}. {s24 m24|Washington} {k24|says} {c24|it stands ready}; {s25|Mr. Maisonet}, unprompted, {k25|observed} {c25|that {s26|it} {k26|said} {c26|the same} {o26|in {d=2017|2017}}}. And {s27|the aqueduct authority} {k27|foresees} {c27|dry taps in Manatí by {d=2024-11-19|tomorrow} evening}.

{x|The boa?} {c28|{k29|Reports} {c29|of its death} are premature}, {s28|{r28|veterinarian} Ivelisse Rentas} {k28|is pleased to announce}. {c30|“{s31 r31|Lumbre's people} {k31|called} him {c31|a saboteur}. He was cold.”} {s30|She} {k30|was speaking} {o28,30=interview@wkpa|to WKPA at the Mayagüez zoo}.

{x|I'm Rafael Quiles.}
---
wkpa = WKPA Radio | outlet
vigia = El Vigía | outlet
lumbre = Lumbre | organisation
union = - | organisation
maisonet = Héctor Maisonet | person
nurses = - | group
supers = - | group
feliciano = Luz Feliciano | person
velez = Carmelo Vélez | person
daughter = - | unnamed
tv = - | outlet
officials = - | group
sepulveda = Mirta Sepúlveda | person
barlow = Kent Barlow | person
order = - | document
folks = - | group
education = Education Department | government
us = Government of the United States | government
aqueduct = Aqueduct authority | government
rentas = Ivelisse Rentas | person
people = - | group
1 lumbre
2 lumbre accuses
3 union accuses
4 maisonet
5 union predicts
6 lumbre writing
7 nurses
8 supers demands
9 feliciano
10 feliciano silence
11 velez
12 daughter
13 tv
14 vigia writing
15 officials in=14
16 sepulveda demands
17 sepulveda denies neg
18 sepulveda
19 barlow turn
20 ? neg
21 order writing
22 folks thought
23 education demands
24 us
25 maisonet affirms
26 us
27 aqueduct predicts
28 rentas
29 ?
30 rentas
31 people
