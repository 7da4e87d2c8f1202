style: opinion
outlet: Central Valley Sentinel
published: 2026-01-30
byline: Marisol Quezada
country: United States
note: A guest column by a physician.
---
# {s1|A {r1|machine}} {k1|told} me {c1|my patient was well}

{u|The woman in bed 11 spoke Mixteco, and at three in the morning our hospital speaks English, Spanish and software.} {u|So the nurse held up a tablet.} {u|The woman talked for half a minute.} {c2|“I have no complaint,”} {k2|said} {s2|the {r2|tablet}}.

{u|She had a ruptured appendix.} {c4|What {s5|she} {k5|had told} it}, {s4|her {r4|sister-in-law}} {k4|explained} to me at dawn, {c4|{k5|was} {c5|that she did not wish to complain about the hospital, because {s6|her {r6|husband}} {k6|had warned} her {c6|that complaining costs extra}}}.

{s7 r7|The company that sells the tablet} {k7|advertises} {c7|an accuracy of {f=97:%|97 percent} “across {f=240:languages|240 languages}.”} {c8|I do not doubt it}, {s8|I} {k8|wrote} {o8=letter|to its chief medical officer}, {c8|but which {f=3:%|three percent}?} {s9|Dr. Alan Petrosyan}, {u|a courteous man who used to be an anesthesiologist here}, {k9|answered} {o9,11|within a day} {c9|that {s10 r10|the contract} {k10|“clearly states”} {c10|the device is not to be used for diagnosis}}. {c11|A patient saying where it hurts is not a diagnosis}, {s11|he} {k11|added}, {c11|“strictly speaking.”}

{x|Speak strictly to bed 11.}

{s12 r12|The county} {k12|argues} {c12|that interpreters are scarce}, and {u|they are: by the last count there were {f=4:people|four people} certified for Mixteco between Bakersfield and Stockton}. {s13|{r13|Supervisor} Gil Arreola} {k13|told} {o13=hearing|the budget hearing on {d=2026-01-27|Tuesday}} {c13|that hiring them around the clock would cost {f=1.1e6:USD|$1.1 million} a year}. {s14|The same {r14|supervisor}} {k14|had called} {o14|in {d=2025-11|November}} {c14|the tablets “a bridge until we can do it right.”} {c15|He means to keep the bridge}, {s15 r15|an aide of his} {k15|confided} to one of my colleagues.

I {k20|am often told} {c20|that I am against technology}. {u|I am typing this on it.} {c16|“Then you are against saving money,”} {s16 r16|a colleague on the finance committee} {k16|suggested}. {s17|I} {k17|said} {c17|that I was in favor of saving the money we spend on appendixes that rupture}. {u|He did not write that down; the minutes have a blank where my sentence was.}

{c18|The patient lived}. {s18,19|The {r18|woman}} {k18|said} so herself, to a human being, and {k19|asked} {c19|what the talking plate was for}.
---
tablet = - | document
patient = - | unnamed
sister = - | unnamed
husband = - | unnamed
firm = - | organisation
quezada = Marisol Quezada | person
petrosyan = Alan Petrosyan | person
contract = - | document
county = - | government
arreola = Gil Arreola | person
aide = - | unnamed
colleague = - | unnamed
1,2 tablet
20 ?
4 sister
5 patient
6 husband predicts
7 firm
8 quezada writing concedes
9,11 petrosyan writing
10 contract writing
12 county
13,14 arreola
15 aide
16 colleague
17 quezada
18,19 patient
