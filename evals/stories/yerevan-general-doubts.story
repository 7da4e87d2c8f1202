style: aggregator
outlet: The Fulcrum Feed
published: 2026-06-05
byline: Fulcrum staff
country: Armenia
---
# {c2|{s1|{r1|Top Armenian general}} {k1|called} {c1|border wall “a monument”}}{k2|:} {s2|report}

{c3,4|{s5|{r5|Armenia's chief of the general staff}, Hrant Sahradyan}, {k5|advised} the prime minister {o5=meeting|in {d=2026-04|April}} {c5|against building a fortified line along the Aras}}, {s3|the Boston Sentinel} {k3|has revealed}, {k4|on the strength of} {s4 r4|three officials} {x|who were not authorised to describe the meeting}. {c6|“{s7|He} {k7|said} {c7|a wall is a monument, not a defence},”} {s6 r6|one of them} {k6|recalled} {o6=interview@sentinel|to the Sentinel}.

{u|Tigran Melkumyan was not persuaded.} {c9|{s8|The {r8|prime minister}} {k8|regards} {c8|the {f=900e6:USD|$900 million} project as “the only sentence in our constitution that can be seen from the air”}}, {k9|as} {s9|his former aide Lusine Grigoryan} {k9|put it} {o9,10=interview@anniv/2026-05-30|in an interview with the French-language magazine Ararat-Hebdo {d=2026-05-30|last Saturday}}. {s10|Grigoryan} {k10|also claimed} {c10|that {s11|the general} {k11|had threatened} {c11|to resign}}, {u|something the Sentinel's story does not mention}.

{u|The paper's account was picked up within hours by Caspian24, which belongs to the Azerbaijani state, under the headline {x|“Yerevan's own army laughs at Yerevan”}.} {s12|Caspian24} {k12|wrote} {c12|that {s13|the {r13|general}} {k13|“ridiculed”} {c13|his commander in chief}}; {u|no such word occurs in the original}. {s14|The broadcaster} {k14|further asserts}, {k15|with reference to} {s15 r15|unnamed military circles}, {c14,15|that {f=12:battalions|twelve battalions} have been moved north to dig}. {s16 m16|Baku} {k16|has been urging} {c16|its neighbor to put the money into roads}, and {s17|{r17|presidential adviser} Elnur Qasimli} {k17|repeated} {c17|the advice} {o17=post|on Telegram}, with a drawing of a road.

{s18|The Armenian defense ministry} {k18|neither denied} {c18|the conversation} {k18|nor described it}. {s19|It} {k19|did dispute} {c19|that Sahradyan is leaving}; {c20|he is on sick leave}, {s20|the {r20|ministry}} {k20|stated}, {c20|with a knee}.

{s21|{r21|The general's wife}, Anahit Sahradyan}, {k21|told} {o21=press-conference|local reporters} {c21|that there was nothing wrong with either knee}. {s22|She} {k22|later retracted} {c22|this}.

{s23 r23|Analysts} {k23|see} {c23|a struggle over who will be blamed for the line, whose first section was to be finished by {d=2025-12|December}}. {c24|“Both men are right, and each would rather the other were,”} {s24|{r24|historian} Vahe Torosyan} {k24|wrote} {o24=article@anniv|in a column for Ararat-Hebdo}. {s25|The {r25|opposition}} {k25|is calling for} {c25|a vote of no confidence}, {u|its fourth since {d=2024|2024}}.

{v=republished-from@caspian|Read the full article at Caspian24}
---
sentinel = Boston Sentinel | outlet
anniv = Ararat-Hebdo | outlet
caspian = Caspian24 | outlet
general = Hrant Sahradyan | person
officials = - | group
one = - | unnamed
melkumyan = Tigran Melkumyan | person
grigoryan = Lusine Grigoryan | person
circles = - | group
azerbaijan = Government of Azerbaijan | government
qasimli = Elnur Qasimli | person
ministry = Defence ministry of Armenia | government
anahit = Anahit Sahradyan | person
analysts = - | group
torosyan = Vahe Torosyan | person
opposition = Opposition of Armenia | organisation
1 general
2,3 sentinel writing
4 officials in=3
5 general demands
6 one
7 general
8 melkumyan thought
9 grigoryan
10 grigoryan doubts
11 general promises
12 caspian writing
13 general accuses
14 caspian writing
15 circles in=14
16 azerbaijan demands
17 qasimli writing demands
18 ministry silence
19 ministry denies
20 ministry
21 anahit
22 anahit denies
23 analysts thought
24 torosyan writing
25 opposition demands
