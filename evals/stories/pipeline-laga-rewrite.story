style: aggregator
outlet: GlobalCurrents.news
published: 2024-03-22
byline: Staff Writer
country: Timor-Leste
note: reworded from a paper that reworded an interview
---
# {c1,2|{s3 m3|Dili} {k3|eyeing} {c3|Chinese builder for gas pipeline}}, {s1|weekly} {k1|reports}, {k2|citing} {s2 r2|adviser}

{u|Timor-Leste's long quarrel over where to land its gas has taken another turn.} {c4|The government has sounded out a Chinese state builder about a {f=260:km|260-km} pipe to the south coast}, {k4|if} {s4|the Dili weekly Tempo Timor} {k4|is correct}.

{o5,6=interview@rtp|In conversation with Portugal's RTP}, {x|picked up by Tempo on {d=2024-03-20|Wednesday}}, {s5|{r5|presidential adviser} Domingos Belo Guterres} {k5|tore into} {c5|the Australian operator, Woodhaven, for a proposal “drawn on a napkin, and not a clean one.”} {c6|{s7 r7|Its negotiators} {k7|had been adamant} {c7|that nothing can cross the Timor Trough}}, {s6|he} {k6|recounted}, {c6|“and {s8|we} {k8|replied}, {c8|the trough has been crossed by smugglers, by Portuguese nuns and by my aunt}.”}

{x|Why now?} {s9,10 r9,10|A cabinet paper} {k9|foresees} {c9|the Petroleum Fund running dry in {d=2034|2034}} and {k10|terms} {c10|a decision this year “non-deferrable.”} {s11|{r11|Prime Minister} Xavier Pinto Lebre} {k11|is of a mind} {c11|to sign by {d=2024-08-30|independence-vote day}}; {c12|{s13 r13|the president} {k13|has counselled} {c13|him to let Canberra sweat}}, {k12|claims} {s12,24|Tempo}, {k24|without saying} {c24|how it knows}.

{s14,15|Woodhaven} {k14|took exception to} {c14|the napkin} and {k15|invoked} {c15|{k16|“repeated assurances” from} {s16 r16|Timorese officials} {c16|that the Darwin route remains open}}. {c17|{s18 r18|The officials concerned} {k18|deny} {c18|giving any}}, {s17|Guterres} {k17|countered} {o17=post|on Facebook}.

{u|The builder, China Littoral Engineering, laid the country's south-coast highway, stretches of which fell down.} {c19|{s20 m20|Washington} {k20|is uneasy} {c20|at the prospect}}, {k19|in the assessment of} {s19|Sydney think tank the Arafura Centre}, though {s21 r21|its own author} {k21|allows} {c21|that “uneasy is what embassies are paid to be.”} {s22 r22|Beijing's envoy in Dili} {k22|laughed off} {c22|{k23|chatter} {c23|about a naval pier}}.

{x|Clarification:} {s25|An earlier version of this item} {k25|had} {c25|{s26|Guterres} {k26|describing} {c26|the proposal as “drawn by a monkey.”}} {o27=message|In an email}, {s27 r27|Tempo's editor} {k27|pointed out} {c27|that {s28|he} {k28|said} {c28|“napkin”}; the monkey crept in with an automatic translation}.

{v=republished-from@tempo|Read the full article at TempoTimor.example}
---
tempo = Tempo Timor | outlet
rtp = RTP | outlet
tl = Government of Timor-Leste | government
gut = Domingos Belo Guterres | person
nego = - | group
paper = - | document
lebre = Xavier Pinto Lebre | person
pres = - | person
wood = Woodhaven | organisation
off = - | group
us = Government of the United States | government
araf = Arafura Centre | organisation
gc = GlobalCurrents.news | outlet
editor = - | person
author = - | unnamed
envoy = - | person
1,4 tempo writing
2 gut in=1
3 tl intent
5,6 gut via=tempo
7 nego denies
8 gut
9 paper writing predicts
10 paper writing
11 lebre intent
12 tempo writing doubts
13 pres demands
14 wood denies
15 wood
16 off
17 gut writing
18 off denies
19 araf thought
20 us thought
21 author concedes
22 envoy denies
23 ?
25 gc writing
26 gut
27 editor writing affirms
28 gut
24 tempo silence
