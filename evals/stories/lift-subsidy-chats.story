style: broadsheet
outlet: Donaublatt
published: 2026-05-20
byline: Leopold Ehrenhaft
country: Austria
---
# {u|Chats, lifts and the chancellor's {x|„little brother“}}

{p=dateline|Vienna.} {c1|The chancellery knew by {d=2024-09|September 2024} that the state aid for ski lifts would go {h1|almost} wholly to one valley}, {k1|to go by} {s1|{r1|the chat messages} that surfaced on {d=2026-05-18|Monday} in the committee of inquiry}. {c2|„{s3|Ferdl} {k3|wants} {c3|it in his valley} and {s4 r4|the little brother} {k4|says} {c4|amen},“} {s2|{r2|cabinet chief} Konstantin Prohaska} {k2|had typed} to a colleague at midnight.

{x|Who is the little brother?} {o5,6=hearing/2026-05-19|On the stand {d=2026-05-19|yesterday}} {s5|Prohaska} {k5|pleaded} {c5|a gap in his memory}. {c6|{s7|{r7|Chancellor} Matthias Oberlechner} {k7|never expressed} {c7|a preference between valleys}}, {s6|he} {k6|offered}, {c6|not even at table}.

{s8|{r8|Opposition whip} Selma Avdić} {k8|found} {c8|this „touching“}. {s9 r9|A second thread} {k9|contains} {c9|{s10|{r10|lift owner and party donor} Ferdinand Hörl}'s {k10|thanks} {c10|to „the boss and his brother“ for {f=62000000:EUR|62 million}}}. {s11|Hörl}, {u|who followed the session by stream}, thereupon {k11|rang} {o11=call@own|this newspaper} {k11|to make clear} {c11|that {s12|he} {k12|had meant} {c12|the fire brigade's boss}}.

{u|The sum at least is beyond dispute.} {s13|The Court of Audit} {k13|arrived at} {c13|{f=61700000:EUR|€61.7 million} for the Gailtal and {f=3400000:EUR|€3.4 million} for the rest of the republic}. {s14|Its {r14|president}, Hedwig Strobl}, {k14|allowed herself the observation} {c14|that snow, too, falls unevenly}.

{s15|The Greens}, junior in the coalition, {k15|are asking} {c15|for patience}, which {s16 r16|their base} {k16|construes as} {c16|fear}. {c17|{s18|{r18|Vice-chancellor} Ruth Pammer} {k18|has confided} in friends {c18|that {s19 r19|the party's lawyers} {k19|see} {c19|a breach of office in every second line}}}, {k17|one hears} in the cafés behind the Burgtheater; {s20 r20|her spokesman} {k20|sends word} {c20|that „Frau Pammer does not frequent cafés“}.

{s25|The tabloid Morgenkurier} {k25|has} {c25|{s26 r26|a ministry driver} {k26|recalling} {c26|how {s27|Oberlechner} {k27|once said} of the Gailtal {c27|that „there it snows votes“}}}. {c28|The remark is invented}, {s28 r28|three spokesmen} {k28|hastened to declare}, in three different wordings.

There remains {s22|Oberlechner}'s {k22|pledge} {o22=broadcast/2024|on television {d=2024|two years ago}}: {c22|not a cent for friends}. {s23 r23|A transcript of the programme}, {u|pinned to the committee's door by an unknown hand}, {k23|records} {c23|the follow-up, „And for brothers?“, but no reply}.
---
---
chats = - | document
ferdl = Ferdinand Hörl | person
brother = - | unnamed
prohaska = Konstantin Prohaska | person
ober = Matthias Oberlechner | person
avdic = Selma Avdić | person
thread = - | document
audit = Court of Audit | government
strobl = Hedwig Strobl | person
greens = The Greens | organisation
base = - | group
pammer = Ruth Pammer | person
lawyers = - | group
spokesman = - | unnamed
script = - | document
1 chats writing
2 prohaska writing
3 ferdl demands
4 brother
5 prohaska
6 prohaska
7 ober neg
8 avdic
9 thread writing
10 ferdl writing
11 ferdl
12 ferdl
13 audit writing
14 strobl affirms
15 greens demands
16 base thought
17 ?
18 pammer
19 lawyers thought accuses
20 spokesman
22 ober promises
23 script writing
kurier = Morgenkurier | outlet
driver = - | unnamed
spokesmen = - | group
own = Donaublatt | outlet
25 kurier writing
26 driver
27 ober
28 spokesmen denies
