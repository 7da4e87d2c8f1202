style: business
outlet: The Kopi Brief
published: 2026-10-15
byline: Nadiah Rahmat
country: Singapore
note: e-mail newsletter
---
# {u|Your ride-hailing wallet has a hole in it}

{x|Good morning, subscribers.} {u|Short one today, because I was up until three.}

{x|**The hole.**} {u|Since {d=2026-10-13|Tuesday} night a file called {x|“lorong_full”} has been for sale on a Russian-language forum.} {s1 r1|The seller} {k1|boasts of} {c1|{f=2100000:accounts|2.1 million Lorong Wallet accounts}}; {s2 r2|a sample the size of a bus queue}, {u|which I opened so that you needn't}, {k2|bears out} {c2|at least the part about phone numbers}. {c3|“Fewer than we feared”} {k3|is all that} {s3|{r3|Lorong's founder}, Jeremy Tay}, {k3|will put his name to}.

{x|**Who knew what.**} {c4|{s5 r5|A contractor} {k5|flagged} {c5|the unlocked server} {o5|on {d=2026-08-04|4 August}} and {k6|was told}, {o6=message|in a Slack thread}, {c6|“noted, tks”}}, {k4|if} {s4 r4|screenshots in my inbox} {k4|are anything to go by}. {s7|Tay}{k7|'s line is} {c7|that the thread “lacks context”}. {s8 r8|Two of his former colleagues}, {x|who want future jobs and hence no names}, {k8|supplied some}: {c8|{s9|he} {k9|had decreed} {c9|that nothing be patched before the funding round closed}, because {s10 r10|the lead investor} {k10|was convinced} {c10|patches look like problems}}.

{x|**The regulator.**} {s11,12|The Personal Data Protection Commission} {k11|confirms} {c11|an inquiry} and {k12|asks} users, {x|bless it}, {c12|to remain calm}. {u|The maximum fine is {f=10:%|10 per cent} of turnover.} {c13|That would come to {f=31000000:SGD:about|{h13|some} S$31 million}}, {k13|by} {s13|the broker Merlion Street}'s {k13|arithmetic}.

{x|**The spin.**} {o14,15=broadcast@cna|On CNA {d=2026-10-14|last night}} {s14|{r14|digital minister} Vimala Pillai} {k14|owned} {c14|that her ministry learnt of the breach “the way everyone's aunty did”}. {c15|“{s16|The company} {k16|had vouched} to us, {o16=document|in writing}, {c16|for its own encryption},”} {s15|she} {k15|sighed}. {s17 r17|The letter in question}, {u|released at midnight}, {k17|speaks only of} {c17|“a roadmap towards” encryption}.

{x|**What to do.**} {c18|Change your PIN and stop re-using it}, {k18|goes the counsel of} {s18|Tan Boon Keat, {r18|a cryptographer at NUS}}, {s23|whose {r23|own dentist}} {k23|maintains} {c23|that 1234 is unguessable}.

{x|**Elsewhere.**} {c19,20|Grab is preparing an offer for what is left}, {s19|The Edge} {k19|has heard} {k20|from} {s20 r20|a banker}; {s21|Grab} {k21|calls} {c21|this “creative writing”}. {k22|Rumour of the week}: {c22|Tay has been seen viewing boats}.
---
cna = CNA | outlet
edge = The Edge | outlet
seller = - | unnamed
sample = - | document
tay = Jeremy Tay | person
contractor = - | unnamed
shots = - | document
ex = - | group
lead = - | unnamed
pdpc = Personal Data Protection Commission | government
merlion = Merlion Street | organisation
pillai = Vimala Pillai | person
lorong = Lorong | organisation
letter = - | document
tan = Tan Boon Keat | person
mother = - | unnamed
banker = - | unnamed
grab = Grab | organisation
1 seller
2 sample writing affirms
3,7 tay
4 shots writing
5 contractor
6 ? writing
8 ex
9 tay demands
10 lead thought
11 pdpc affirms
12 pdpc demands
13 merlion
14 pillai concedes
15 pillai
16 lorong writing affirms
17 letter writing
18 tan demands
19 edge
20 banker in=19
21 grab
22 ?
23 mother
