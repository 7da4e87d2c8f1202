style: aggregator
outlet: PopRelay
published: 2026-04-02
byline: PopRelay Staff
country: United States
split: train
---
# {c1|“The band stays together”}, {s1 r1|singer} {k1|says} as {u|Hartbreaker couple split}

{u|Fans of Hartbreaker can breathe out.} {c2|Sable Hart and Luis Medrano have ended their eleven-year marriage but not their band}, {s2|the {r2|couple}} {k2|confirmed} {o2,3=post/2026-04-01|in a joint post on {d=2026-04-01|Wednesday}}. {c3|“Same van, different rooms,”} {s3|they} {k3|wrote}.

{o4,5,7=interview@tonearm|In an interview with Tonearm magazine}, {s4|the {r4|singer}} {k4|said} {c4|she had known since a soundcheck in Boise}. {c5|“{s6|He} {k6|asked} me {c6|to count us in}. He is the drummer,”} {s5|Hart} {k5|recalled}. {s7|She} {k7|added} {c7|that nobody had cheated}. {c8|{s9|The {r9|drummer}} {k9|remembers} {c9|no such soundcheck}}, {k8|according to} {s8|the magazine}. {c10|“{s11|Sable} {k11|says} {c11|Boise}. It was Tulsa,”} {s10|he} {k10|told} {o10=interview@tonearm|it}.

{x|Not everyone is calm.} {s12|The {r12|band's manager}, Dot Kessler}, {h12|reportedly} {k12|threatened} {c12|to quit}. {s13|A {r13|source close to the group}} {k13|told} {o13=interview@gossip|gossip site Lobby Call} {c13|that {s14|she} {k14|had called} {c14|the post “amateur hour”}}. {s15|Kessler}, {o15=message@gossip|in an email to the site}, {k15|denied} {c15|it}. {s16|The {r16|label}} {k16|says} {c16|the {d=2026-06|June} tour goes ahead}. {s17|Its {r17|spokesman}} {k17|would not comment on} {c17|who pays for the second bus}.

{s18|{r18|Bassist} Kit Medrano, the {r18|drummer's younger brother}}, {k18|has asked} fans {c18|not to pick sides}. {c19|“I have to sit next to one of them,”} {s19|Medrano} {k19|posted} {o19=post|on Chirrup}. {c20|“{s21|I} {k21|told} Luis {c21|never to marry a microphone},”} {s20|the {r20|brothers' mother}} {k20|said} {o20=broadcast@kren|on a Reno breakfast show}. {s22|Carmen Medrano} {k22|thinks} {c22|they will be back together by the second encore}.

{s23 r23|Divorce papers filed in Nashville} {k23|cite} {c23|“irreconcilable tempos”}, {u|and a judge has not yet asked what those are}. {s24|The {r24|singer's lawyer}} {k24|declined} {c24|to explain}. {s25|His {r25|opposite number}} {k25|said} {c25|{s26|both parties} {k26|wish} {c26|each other well}}.

{p=credit v=with-material-from@tonearm|With reporting by Tonearm.}
---
tonearm = Tonearm | outlet
gossip = Lobby Call | outlet
kren = - | outlet
sable = Sable Hart | person
luis = Luis Medrano | person
kessler = Dot Kessler | person
source = - | unnamed
label = - | organisation
spokesman = - | unnamed
kit = Kit Medrano | person
carmen = Carmen Medrano | person
papers = - | document
lawyer = - | unnamed
other = - | unnamed
1 sable
2 sable+luis writing affirms
3 sable+luis writing
4,5,7 sable
6 luis demands
8 tonearm writing
9 luis
10 luis
11 sable
12 kessler promises via=?
13 source
14 kessler
15 kessler writing denies
16 label
17 spokesman silence
18 kit demands
19 kit writing
20 carmen
21 carmen demands
22 carmen thought
23 papers writing
24 lawyer silence
25 other
26 sable+luis
