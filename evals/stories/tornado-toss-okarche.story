style: broadcast
outlet: KOTR 6 News
published: 2025-05-20
country: United States
---
{x|(WHITFIELD ON CAM) Good evening.} {u|The tornado that hit Okarche at suppertime was on the ground for eleven minutes.} {c1|Nobody died}, {s1 r1|the Kingfisher County emergency manager} {k1|has just told} {o1=interview@own|us}, {c1|"and that's a miracle with a siren on it."}

{x|(GRAPHIC)} {s2|The Weather Service in Norman} {k2|rates} {c2|it, {h2|preliminarily}, an EF-3}.

{x|(LIVE BOX) Marcus Teel is there. Marcus?}

{x|(TEEL)} {u|Dana, this was a feed store.} {c3|"{s4 r4|The fella on the radio} {k4|said} {c4|{s5 m5|Norman} {k5|was saying} {c5|it'd turn north}}. Norman can't steer,"} {k3|hollered} {s3|the {r3|owner}, Gil Stuckey}, over the chainsaws. {s6 r6|Several neighbors on Oak Street} {k6|claim} {c6|the siren never sounded}; {s7 r7|the city's log} {k7|has} {c7|it going off at 4:41}. {s8|{r8|City manager} Patti Boling} {k8|does concede} {c8|that {s9|the contractor, Plains Alert}, {k9|had flagged} {c9|"a sticky relay"} {o9|back in {d=2025-02|February}}}. {s10|Her {r10|brother} Ron, {r10|the fire chief}}, {k10|put it} shorter: {c10|"It hiccuped."}

{o11=message|In a text blast at 4:50} {s11 r11|the school} {k11|promised} parents {c11|that every child was accounted for}. {c12|{f=3:kids|Three} weren't}, {s12|{r12|Superintendent} Alma Tso} now {k12|acknowledges}. {u|They turned up in a culvert with their bus driver}, {s13|Lamar Finch}, who {k13|won't hear} {c13|the word hero}. {c14|"{s15 r15|The manual} {k15|says} {c15|ditch}. So {s16|I} {k16|said}, {c16|'Kids, ditch,'}"} {s14,33|Finch} {k14|told} {o14,33=interview@own|me}, and {k33|asked} {c33|for his shoe back}.

{u|Behind me crews have Main Street shut from the grain elevator to the creek.} {u|{f=340:homes|Three hundred and forty homes} are dark, and the high-school gym is open to anybody who needs a cot, a charger or a plate of chicken.}

{x|(WHITFIELD) Marcus,} {k17|we're hearing} {c17|{s18|the {r18|governor}} {k18|will declare} {c18|an emergency}}?

{x|(TEEL)} {s19 r19|Her office} {k19|will go no further than to say} {c19|she is "monitoring,"} Dana. But {c20|{s21|she} {k21 o21=call|called} {k21|and pledged} {c21|"whatever you need, before you need it"}}, {k20|is what} {s20|Ron Boling} {k20|tells} {o20=interview@own|me}.

{x|(WHITFIELD)} {k22|A heads-up} tonight {k22|from} {s22|{r22|Insurance Commissioner} Doyle Crabtree}{k22|:} {c22|don't sign anything in a parking lot}. {s23|He} {k23|says} {c23|{s24 r24|men with clipboards} {k24|are telling} homeowners {c24|that {s25|the state} {k25|requires} {c25|a deposit}}}. {u|It does not.} {s26|Plains Alert} {k26|did not return} {c26|our messages} before air. {c27|{s28|It} {k28|has asked} {c28|the city not to discuss the relay}}, {s27|Patti Boling} {k27|lets on}.

{x|(WEATHER WALL)}

{s29|SKIP LYLE}{k29|:} {c29|Here's what I don't like. {s30 r30|The models} {k30|agree} {c30|on a second line after midnight}. {s31 r31|Viewers} {k31|keep asking} me {c31|if it's over}. {s32|I}{k32|'m not going to tell} you {c32|that}.}
---
own = KOTR 6 News | outlet
manager = - | person
nws = National Weather Service | government
stuckey = Gil Stuckey | person
fella = - | unnamed
neighbors = - | group
log = - | document
patti = Patti Boling | person
plains = Plains Alert | organisation
ron = Ron Boling | person
school = - | organisation
tso = Alma Tso | person
finch = Lamar Finch | person
manual = - | document
governor = - | person
office = - | government
crabtree = Doyle Crabtree | person
men = - | group
state = State of Oklahoma | government
lyle = Skip Lyle | person
models = - | document
viewers = - | group
1 manager
2 nws
3 stuckey
4 fella
5 nws predicts
6 neighbors doubts
7 log writing
8 patti concedes
9 plains
10 ron
11 school writing promises
12 tso concedes
13 finch denies
14 finch
33 finch demands
15 manual writing
16 finch
17 ?
18 governor intent
19 office
20 ron
21 governor promises
22 crabtree demands
23 crabtree
24 men
25 state demands
26 plains silence
27 patti
28 plains demands
29 lyle turn
30 models thought
31 viewers
32 lyle neg
