style: broadsheet
outlet: The Albion
published: 2025-02-13
byline: Rupert Aske
country: United Kingdom
---
# {c1|Minister knew of leak ‘within hours’}, {o1=hearing|inquiry} {k1|is told}

{c2|The defence procurement minister knew that a classified tender had been leaked ‘within hours, not weeks’}, {s2|his {r2|former private secretary}} {k2|has told} {o2=hearing|the Tavener inquiry}.

{o3,4=hearing/2025-02-12|Giving evidence {d=2025-02-12|yesterday}}, {s3|Philippa Goss} {k3|recalled} {c3|walking into Julian Marchmain's office on {d=2023-05-09|9 May 2023} to find him ‘grey’}. {c4|‘{s5|He} {k5|said} to me, {c5|“Pip, {s6 m6|Number 10} {k6|say} {c6|it's one of ours},”}’} {s4|she} {k4|told} counsel.

{s8|Mr Marchmain}, {u|who resigned in {d=2024|2024}}, {k8|has always maintained} {c8|that he learnt of the breach from a newspaper}. {c9|That account is ‘true in every particular’}, {k9|in the words of} {s9 r9|a friend}, {s13|who} {k13|pointed out} {c13|that Ms Goss ‘had an axe to grind’}. {k7|To} {s7|her} {k7|mind} {c7|that was ‘the sort of thing friends are for’}.

{u|The tender, for {f=14:patrol_boats|fourteen patrol boats}, was worth {f=1300000000:GBP|£1.3bn}.} {o10=article/2023-05-28|In its edition of {d=2023-05-28|28 May}}, {s10|the Maritime Gazette} {k10|disclosed} {c10|that {s11 r11|a Whitehall source} {k11|had described} {c11|the winning bid as ‘nobbled’}}. {k12|The inference drawn by} {s12|{r12|the inquiry's chairman}, Sir Godfrey Tavener}, {k12|is} {c12|that the same hand leaked twice}.

{u|There was worse to come for the department.} {o14,15=document|In a witness statement read into the record}, {s14|{r14|the naval architect} Dr Olu Fashola} {k14|described} {c14|having been ‘leant on’ to change a stability report}. {c15|‘The expression used {k16|by} {s16 r16|a colonel} {k16|was} {c16|“let's not drown in decimals”},’} {s15|he} {k15|wrote}. {s17|The Ministry of Defence} {k17|has not contested} {c17|the claim}.

{s18|{r18|Marchmain's successor}, his cousin Lady (Cecily) Marchmain-Roy}, {k18|declined} {c18|to say when she herself first saw the tender}. {s19|Labour} {k19|demanded} {o19|{d=2025-02-12|last night}} {c19|that she ‘stop hiding behind the family silver’}. {k20|Among} {s20 r20|Tory backbenchers} {k20|the consensus is that} {c20|she'll survive until {d=2025-05|May}}.

{u|The title of Ms Goss's forthcoming memoir, {x|‘Minutes of the Last Meeting’}, drew a wintry smile {o21=hearing/2025-02-12|from the bench}.} {c21|‘One trusts they were accurate,’} {s21|Sir Godfrey} {k21|observed}. {u|The hearing continues.}
---
gazette = Maritime Gazette | outlet
goss = Philippa Goss | person
marchmain = Julian Marchmain | person
no10 = Office of the Prime Minister | government
friend = - | unnamed
source = - | unnamed
sir = Godfrey Tavener | person
fashola = Olu Fashola | person
colonel = - | unnamed
mod = Ministry of Defence | government
roy = Cecily Marchmain-Roy | person
labour = Labour | organisation
tories = - | group
1 ?
2,3,4 goss
5 marchmain
6 no10
7 goss thought
8 marchmain
9 friend
10 gazette writing affirms
11 source
12 sir thought
13 friend affirms
14 fashola writing
15 fashola writing
16 colonel
17 mod neg
18 roy silence
19 labour demands
20 tories thought predicts
21 sir
