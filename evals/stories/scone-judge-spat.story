style: tabloid
outlet: Daily Comet
published: 2025-09-24
byline: Jaz Whitlow
country: United Kingdom
split: train
---
# {c1|‘She threw my bowl’}: {u|TV scone queens’ war boils over}
## {s2 r2|Pals} {k2|say} {c2|Crumb Court pair have not shared a car since Harrogate}

{x|Move over, dough.} {u|The nicest show on telly has turned sour.} {u|Judges Pippa Lorne and Delphine Okeke were kept apart at {d=2025-09-23|last night}'s awards bash in Leeds}, and {s3|{r3|host} Gav Tring} {k3|joked} {o3=speech/2025-09-23|from the stage} {c3|that he had ‘hidden the rolling pins’}.

{s4|Pippa, 58,} {k4|blew the lid off} {c4|the row} {o4,5,6,7=interview@hot|in a chat with glossy mag Hot Plate}. {c5|‘I told the producers it was her or me. They giggled. Then she threw my bowl, and it was my gran's bowl,’} {s5|the {r5|mum-of-three}} {k5|fumed}. {s6|She} {k6|claims} {c6|her co-star ‘has never once rubbed in butter with her own hands’}. And {c7|{s8|the {r8|younger woman}} {k8|called} her {c8|‘Grandma Margarine’} in front of the crew}, {s7|she} {k7|alleged}.

{c9|Cobblers}, {k9|says} {s9|Team Delphine}. {c10|‘No bowl, no butter, no feud,’} {s10|a {r10|spokesman for the 34-year-old}} {k10|told} {o10,11=interview@comet|the Comet}. {c11|{s12|She} {k12|regards} {c12|Pippa as a sort of aunt}}, {s11|he} {k11|said}. {s13|The {r13|former Olympic rower}} herself {k13|swept past} {c13|our questions} {u|in a green frock}. {s14|She} {k14|had more to say} {o14,15=post/2025-09-24|on Chirrup at two {d=2025-09-24|this morning}}: {c14|‘Some people rise. Some people just prove.’} {s15|She} {k15|signed off} {c15|‘Grandma M x’}.

{u|The show's makers have a live final on {d=2025-09-27|Saturday} and {f=3:judges|three judges} under contract.} {s16|Fennel Street Pictures} {k16|insisted} {c16|that both women ‘remain beloved’}. {s17|It} {k17|would not say} {c17|whether either had asked to leave}. {c18|{s19|The company} {k19|has offered} Pippa {c19|{f=250000:GBP|£250,000} to stay until {d=2025-12|Christmas}}}, {s18|an {r18|insider}} {k18|whispers}. {c20|‘They need her. She's the one the mums write to,’} {s20|he} {k20|tells} {o20=interview@comet|me}.

{u|Bookies have Delphine out by {d=2026-21|spring} at 4-6.} {s22|A {r22|rival channel}} {h22|is understood} {k22|to have made} her {c22|an offer}; {s23|its {r23|head of entertainment}} {k23|did not return} {c23|our call}. {c24|‘{s25|My {r25|wife}} {k25|thinks} {c25|they should just bake a cake together}. I think they'd use it as a weapon,’} {k24|chuckled} {s24|Gav}. {s26|Mrs Tring}, {u|who does the show's make-up}, {k26|corrected} him {o26=post|in the comments under his own post}: {c26|‘I said a pie.’} {x|Just desserts all round.}
---
hot = Hot Plate | outlet
comet = Daily Comet | outlet
pippa = Pippa Lorne | person
pals = - | group
tring = Gav Tring | person
delphine = Delphine Okeke | person
team = Team Delphine | organisation
spokesman = - | unnamed
fennel = Fennel Street Pictures | organisation
insider = - | unnamed
rival = - | outlet
head = - | person
mrstring = Mrs Tring | person
1 pippa
2 pals
3 tring
4 pippa
5 pippa
6 pippa doubts
7 pippa accuses
8 delphine
9 team
10 spokesman
11 spokesman
12 delphine thought
13 delphine silence
14 delphine writing
15 delphine writing
16 fennel
17 fennel silence
18 insider
19 fennel promises
20 insider
22 rival promises via=?
23 head silence
24 tring
25 mrstring thought
26 mrstring writing
