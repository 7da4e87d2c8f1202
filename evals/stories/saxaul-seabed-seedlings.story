style: science
outlet: Amudarya Environment
published: 2027-03-30
byline: Gulnora Sattorova; Pieter Haak
country: Uzbekistan
note: explainer with questions
---
# {x|Can a forest hold down the bottom of a sea?}

## {u|Eight springs of sowing saxaul on the dry Aral: what is known, and who is guessing}

{x|How much has been planted?}

{c1|{f=1900000:hectares|1.9 million hectares}}, {k1|by} {s1 r1|the forestry agency}'s {k1|tally}. {s2 r2|A remote-sensing group in Potsdam} {k2|finds} {c2|green on {f=610000:hectares:about|{h2|about} 610,000}}. {u|Both can be right.} {c3|“Planted is a verb, alive is an adjective,”} {k3|explains} {s3|Nodir Xolmurodov, {r3|deputy head of the agency's Moynaq branch}}. {c3|“{s4 m4|Tashkent} {k4|asks} us {c4|for the verb}.”}

{x|What is it for?}

{k5|The reasoning}, {k5|laid down in} {s5 r5|a {d=2018|2018} decree}, {k5|is} {c5|that shrubs slow the wind and so the salt}. {c6|{s7 r7|Older women in the village} {k7|will tell} you {c7|the dust tastes different since the planting}}, {k6|says} {s6|{r6|the nurse} Aygul Dauletbayeva}; {s8|her {r8|clinic's register}} {k8|shows} {c8|{f=312:cases|312 cases} of bronchitis last winter, against {f=540:cases|540} in {d=2019|2019}}. {s9 r9|Epidemiologists} {k9|would caution} {c9|that {f=1/4:|a quarter} of the village has left in between}.

{x|Does it work?}

{u|Up to a point.} {c10|{s11 r11|Wind-tunnel runs in Leipzig} {k11|put} {c11|the saving in airborne salt at {f=60:%|60 per cent} where bushes stand a metre apart}}, {k10|according to} {s10|Zulfiya Rahmonova}, {u|who coordinates the trials for the International Fund for Saving the Aral Sea}. {s12|She} {k12|is frank about} {c12|the rest: on heavy clay, seven seedlings in ten die in their second summer}. {c13|“{s14 r14|The donors} {k14|expected} {c14|a photograph}, and {s15|I} {k15|had told} them {c15|there would be a funeral first},”} {s13|she} {k13|says}.

{x|Who disagrees?}

{o16,17,18=post|In a run of Telegram posts}, {s16|{r16|the Almaty ecologist} Temirlan Ospan} {k16|has made fun of} {c16|“gardening for television”}. {c17|The money would do more}, {s17|he} {k17|holds}, {c17|as water for the delta lakes}; {c18|{s19|the World Bank} {k19|had recommended} {c19|just that} in an appraisal which {s20 r20|the ministry} {k20|asked} {c20|to have shortened}}, {s18|he} {k18|alleges}. {s21|The ministry} {k21|says} {c21|it asked for clarity}, and {s22 r22|a bank official}, {x|who was not cleared to speak}, {k22|adds} {c22|that “clarity came to {f=14:pages|fourteen pages} fewer”}.

{x|What next?}

{s23|Uzbekistan} {k23|has committed itself} {c23|to another {f=100000:hectares|100,000 hectares} a year until {d=2030|2030}}. {k24|The intention}, {k24|as} {s24|Mr Xolmurodov} {k24|describes it}, {k24|is} {c24|to sow from drones, and to give each driver a plot he must revisit}. {k25|Fear for} {c25|the drivers' jobs} {k25|is} already {k25|being voiced} in Moynaq's only bazaar. {s26 r26|A proverb painted on the harbour wall}, {f=120:kilometres|120 kilometres} from the water, {k26|has the last word}: {c26|he who plants does not wait for the ship}.
---
tashkent = Government of Uzbekistan | government
agency = - | government
potsdam = - | group
xol = Nodir Xolmurodov | person
decree = - | document
women = - | group
nurse = Aygul Dauletbayeva | person
register = - | document
epi = - | group
runs = - | document
rah = Zulfiya Rahmonova | person
donors = - | group
osp = Temirlan Ospan | person
bank = World Bank | organisation
min = - | government
official = - | unnamed
wall = - | document
1 agency
2 potsdam affirms
3 xol
4 tashkent demands
5 decree writing
6 nurse
7 women
8 register writing affirms
9 epi predicts
10 rah
11 runs writing
12 rah concedes
13 rah
14 donors thought predicts
15 rah predicts
16 osp writing
17 osp writing
18 osp writing accuses
19 bank writing demands
20 min demands
21 min
22 official
23 tashkent promises
24 xol intent
25 ? thought
26 wall writing
