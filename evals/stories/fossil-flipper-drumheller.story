style: science
outlet: Badlands Science Letter
published: 2026-07-09
byline: Ottoline Marchuk
country: Canada
---
# {x|Flipper, fin or folly?}

## {u|A slab from the Red Deer River has split a discipline.} {s1 r1|Its finders} {k1,2|call} {c1|it a walking plesiosaur}; {s2 r2|the doubters}, {c2|“a nice rock”}

{u|It is the size of a tea tray and the colour of one too.} {c3|The owner of these bones hauled itself up riverbanks on {f=4:paddles|four stiffened paddles} {f=71000000:years:about|{h3|about} 71 million years} ago}, {k3|if} {s3|{r3|a paper} in Prairie Palaeontology} {k3|is to be believed}.

{s4|{r4|Lead author} Hanneke Visser} {k4|makes no apology} {c4|for the word {x|‘walking’}}. {c5|“{s6|I} {k6|took} it {c6|for a seal}, and seals hadn't been invented,”} {k5|says} {s5|Visser}, {u|who spent nine years on the slab}. {c7|{s8 r8|CT scans} {k8|reveal} {c8|a ball joint where none belongs}}, {s7|she and {r7|fossil hunter} Wade Kozak} {k7|contend}. {s9|Kozak} {k9|gives the credit} {c9|to his dog}.

{u|Plesiosaurs are the long-necked reptiles of Victorian engravings.} {u|No relative of theirs is known to have left the water, except in museum gift shops.} {u|The slab itself came down with a cutbank after the flood of {d=2017-06|June 2017} and lay for a winter under a tarpaulin in a hockey rink, where it was {f=2:times|twice} mistaken for a curling stone.}

{u|Enter the sceptics.} {o10,11,13=post|In a thread of {f=46:posts|46 posts}}, {s10|Lionel Abernethy-Cho, {r10|curator of marine reptiles at a museum in Ottawa}}, {k10|aired} {c10|“grave reservations.”} {s11|His} {k11|chief one is} {c11|that {s12 r12|the supplementary tables} {k12|put} {c12|the animal in {f=2:quarries|two quarries} at once}}. {c13|{s14|Visser} {k14|assured} an editor {c14|that {s15|the Dry Coulee Museum} {k15|had owned up to} {c15|a labelling slip}}}, {s13|he} {k13|goes on}. {s16|The museum} {k16|remembers} {c16|no such confession}.

{u|The quarrel is not new.} {c17|“{s18|Lionel} {k18|once described} {c18|my thesis as a bestiary},”} {s17|Visser} {k17|told} {o17=interview@own|me}. {c17|“The referee was anonymous. His commas weren't.}

{c17|“I have the report framed, in the lavatory.”} {s19|Abernethy-Cho} {k19|keeps to himself} {c19|whether those commas were his}. {s20|He} {k20|grants} {c20|that the joint is “arresting”}; {s21|she} {k21|grants} {c21|the tables}.

{s22|{r22|Knowledge keeper} Leona Bearhat, of the Siksika}, {k22|observed} {c22|that {s23 r23|her people's stories} {k23|tell} {c23|of a water person who walked}}. {c24|“Nobody called for our supplementary tables,”} {s24|she} {k24|said}.

{x|What would settle it?} {c25|A second specimen}, {s25 r25|all camps} {k25|agree}. {s26|Kozak} {k26|hints} {c26|that he has one in mind}; {s27|he} {k27|isn't saying} {c27|where}. {s28|The province} {k28|has reminded} him {c28|that {s29 r29|the Historical Resources Act} {k29|obliges} {c29|finders to report}}. {k30|On} {s30|his} {k30|reading}, {c30|{s31 r31|the act} {k31|says} {c31|“found,” not “noticed.”}}
---
own = Badlands Science Letter | outlet
finders = - | group
doubters = - | group
paper = - | document
visser = Hanneke Visser | person
kozak = Wade Kozak | person
scans = - | document
cho = Lionel Abernethy-Cho | person
tables = - | document
museum = Dry Coulee Museum | organisation
bearhat = Leona Bearhat | person
stories = - | document
camps = - | group
province = Government of Alberta | government
act = - | document
1 finders
2 doubters
3 paper writing
4 visser neg
5 visser
6 visser thought
7 visser+kozak
8 scans writing affirms
9 kozak
10 cho writing
11 cho writing
12 tables writing
13 cho writing
14 visser
15 museum concedes
16 museum thought neg
17 visser
18 cho
19 cho silence
20 cho concedes
21 visser concedes
22 bearhat affirms
23 stories writing
24 bearhat
25 camps
26 kozak
27 kozak silence
28 province affirms
29 act writing demands
30 kozak thought
31 act writing
