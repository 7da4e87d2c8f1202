style: tabloid
outlet: Gold Coast Flash
published: 2026-03-19
byline: Jazz Petrakis
country: Australia
---
# {c1|'Cook it yourself, Brayden'}{k1|:} {s1|{r1|reality chef}} storms off jungle set

{u|He was hired to feed fourteen celebrities on rice and regret.} {u|Now {x|Camp Starve} chef Marco {x|'The Cleaver'} Fusco has hung up his apron after a blue with ex-footy star Brayden Coote.}

{c2|'{s3|I} {k3|told} him {c3|one more word about the lentils and I walk},'} {s2|Fusco} {k2|said} {o2=call|down the line from Cairns Airport}. {c2|'He used four.'}

{s4,5|He} {k4|reckons} {c4|he hasn't seen a cent since {d=2026-02-27|27 February}} and {k5|says} {c5|{s6 r6|a runner} {k6|was sent to tell} him {c6|the money was 'in the jungle, mate, like everything else'}}.

{s7|Production house Big Vine} {k7|wasn't having} {c7|that}. {c8|Every invoice had been settled}, {s8|it} {k8|fired back} {o8=statement|in a three-line statement}, {c8|and Mr Fusco had been 'asked to pack'}.

{c10|{s11|Coote} {k11|thinks} {c11|it's a hoot}}, {k10|if} {s10|his {r10|fiancée}, {r10|swimwear designer} Talia Bright}, {k10|is to be believed}. {c12|'{s13|He} {k13 o13=call|rang} at midnight and {k13|said} {c13|he'd won the kitchen},'} {s12|she} {k12|giggled} {o12=broadcast@surf|on Surf FM's breakfast show {d=2026-03-18|yesterday}}. {s14|Her {r14|co-host}} {k14|wondered} {c14|whether he could boil an egg}. {s15|Bright} {k15|pleaded} {c15|the fifth}.

{u|Fans have picked sides.} {u|A petition to bring back the bearded battler had {f=38000:signatures:over|more than 38,000 signatures} {d=2026-03-18|last night}.} {c16|'No lentil, no vote,'} {s16|its {r16|first line}} {k16|reads}.

{s17|{r17|Camp mate} and {r17|former senator} Gerry Plowright} {k17|was overheard} {k17|telling} the diary-room camera {c17|that the chef 'ran a tighter cabinet than I ever sat in'}. {s18|The {r18|ex-pollie}} {k18|didn't say} {c18|which}. {s19 r19|Network insiders} {k19|whisper} {c19|a replacement has been flown in already}; {s20|they} {k20|decline} {c20|to put a name to the moustache}.

{u|Camp Starve continues {d=2026-03-20|tomorrow}.} {u|Fusco won't be watching.} {c21|He doesn't own a telly}, {s21|he} {k21|insists}, {c21|'on health grounds'}.
---
surf = Surf FM | outlet
fusco = Marco Fusco | person
runner = - | unnamed
vine = Big Vine | organisation
coote = Brayden Coote | person
bright = Talia Bright | person
host = - | unnamed
petition = - | document
plowright = Gerry Plowright | person
insiders = - | group
1 fusco
2 fusco
3 fusco promises
4 fusco thought
5 fusco
6 runner
7 vine denies
8 vine writing
10 bright
11 coote thought
12 bright
13 coote
14 host
15 bright silence
16 petition writing
17 plowright
18 plowright silence
19 insiders
20 insiders silence
21 fusco
