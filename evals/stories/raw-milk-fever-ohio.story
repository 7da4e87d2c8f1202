style: science
outlet: Buckeye Health Monitor
published: 2024-04-25
byline: Tamsin Yoder; Luis Carrasco
country: United States
---
# {s1|County} {k1|ties} {c1|{f=23:illnesses|23 illnesses} to raw milk}; {s2 r2|farmer} {k2|cries} {c2|"witch hunt"}

{o3,4=statement/2024-04-24|In a bulletin {d=2024-04-24|Wednesday}}, {s3|the Coldwater County Health District} {k3|said} {c3|{f=23:people|23 people}, {f=9:children|nine} of them children, fell sick with Campylobacter after drinking unpasteurized milk from Hopewell Hollow Farm}. {s4|It} {k4|implored} {c4|herd-share members to dump anything bottled since {d=2024-04-02|April 2}}.

{c5|"{s6|They} {k6|never let} us {k6|know} {c6|they were testing},"} {k5|protested} {s5|{r5|farmer} Levi Stutzman}, {c5|"and {s7|the state} {k7|told} us {c7|we were clean}."}

{s8 r8|Lab reports released under a records request} {k8|indicate} {c8|{f=2:samples|two positive samples} out of {f=11:samples|eleven}}. {s9|Noor Haddadin, {r9|the district's epidemiologist}}, {k9|considers} {c9|that plenty}. {c10|"{s11|The sequencing} {k11|says} {c11|same bug}, {s12 r12|the parents} {k12|say} {c12|same milk}. I'm not a poet,"} {s10|she} {k10|commented}.

{s13|Kayla Brubaker}, {u|whose son spent six nights in intensive care}, {k13|told} {o13=interview@own|the Monitor} {c13|she {k14|was assured by} {s14|the {r14|herd-share coordinator}, Dwight Imhoff}, {c14|that {s15 r15|a Pennsylvania study} {k15|had found} {c15|raw milk "kills germs on contact"}}}. {u|No such study could be located.} {c16|He may have read it "on a feed sack,"} {k16|was} {s16|Imhoff}{k16|'s best recollection}.

{u|Campylobacter is among the commonest bacterial causes of diarrhea in the United States; most people recover within a week, but infants and the elderly can develop sepsis.} {u|Pasteurization, which holds milk at {f=161:°F|161 degrees} for 15 seconds, kills it.} {u|Hopewell Hollow, a third-generation dairy {f=8:miles|eight miles} west of Coldwater, sells shares in {f=40:cows|40 Jerseys} to {f=310:families:about|about 310 families} in {f=4:counties|four counties}.}

{u|Ohio bans retail sales.} {k17|Under} {s17 r17|a {d=2006|2006} settlement}, {c17|families may own part of a cow and drink from it}. {s18|{r18|State Rep.} Grady Lutz}, a Hopewell customer, {k18|has vowed} {c18|to "get government out of the udder."} {s19|He} {k19|doubts} {c19|the count}. {s20 r20|Opponents} {k20|point to} {s21 r21|his campaign filings}, which {k21|name} {c20,21|Stutzman as a donor}. {s22|Lutz} {k22|let} {c22|a question about that} {k22|pass}.

{o23,24=document/2024-04-23|In a complaint lodged {d=2024-04-23|Tuesday}}, {s23|{r23|the farm's attorney}, Phoebe Garlock}, {k23|seeks} {c23|withdrawal of the bulletin as "reckless arithmetic."} {s24|She} {k24|further contends} {c24|that {s25 r25|an inspector} {k25|was heard telling} a neighbor {c25|he'd "been waiting for this one."}} {s26|The district} {k26|would not discuss} {c26|personnel}.

{u|Not every member is leaving.} {c27|"{s28|My {r28|heart doctor}} {k28|told} me {c28|to quit}, and {s29|I} {k29|said}, {c29|'You quit first,'}"} {k27|related} {s27|Vernelle Amstutz, 88}. {c27|"{s30|He} {k30|said} {c30|he'd {k31|been told} {c31|that} before}."}

{s32|Haddadin}, for her part, {k32|expects} {c32|more cases "before it sours."} {k33|A reminder from} {s33|her} {k33|office}{k33|:} {c33|boiling works}.

{p=credit v=first-published@call|This story first appeared in the Coldwater Call.}
---
own = Buckeye Health Monitor | outlet
call = Coldwater Call | outlet
district = Coldwater County Health District | government
stutzman = Levi Stutzman | person
state = State of Ohio | government
reports = - | document
haddadin = Noor Haddadin | person
parents = - | group
brubaker = Kayla Brubaker | person
imhoff = Dwight Imhoff | person
study = - | document
settlement = - | document
lutz = Grady Lutz | person
opponents = - | group
filings = - | document
garlock = Phoebe Garlock | person
inspector = - | unnamed
doctor = - | unnamed
amstutz = Vernelle Amstutz | person
1 district
2 stutzman
3 district writing
4 district writing demands
5 stutzman
6 district neg
7 state
8 reports writing
9 haddadin thought
10 haddadin
11 reports writing
12 parents
13 brubaker
14 imhoff
15 study writing affirms
16 imhoff thought
17 settlement writing
18 lutz promises
19 lutz thought doubts
20 opponents affirms
21 filings writing in=20
22 lutz silence
23 garlock writing demands
24 garlock writing
25 inspector
26 district silence
27 amstutz
28 doctor demands
29 amstutz
30 doctor
31 ?
32 haddadin predicts
33 district affirms
