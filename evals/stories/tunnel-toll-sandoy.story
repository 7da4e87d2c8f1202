style: local
outlet: Sundapósturin
published: 2025-03-13
byline: Bárður Joensen
country: Faroe Islands
split: train
---
# {u|Who pays when the tunnel does not know you?}

{u|The camera at the mouth of the Sandoy tunnel has billed a sheep.} {u|More exactly it has billed Súsanna Dam, whose trailer carried one on {d=2025-02-27|27 February}.} {c1|“{s2|The {r2|letter}} {k2|says} {c2|I have a second vehicle}. I have a second ewe,”} {s1|the {r1|farmer}} {k1|told} {o1,3=interview@sund|this paper on {d=2025-03-08|Saturday}}. {c3|{s4|The {r4|tunnel company}} {k4|would not strike} {c4|the charge}}, {s3|she} {k3|said}, {c3|though she had written three times}.

{c5|The system reads axles}, {s5|the {r5|company's manager}, Høgni Poulsen}, {k5|explained} {o5,6,7,8,9=meeting/2025-03-11|at a public meeting in Sandur on {d=2025-03-11|Tuesday}}, {c5|and an axle is an axle}. {c6|{f=40:bills:about|{h6|Perhaps} forty} of {f=31000:bills|31,000 bills} had been wrong}, {s6|he} {k6|said}. {s7|A {r7|woman in the second row}} {k7|called out} {c7|that {f=2:bills|two} of the {f=40:bills|forty} were hers}. {s8|The {r8|man behind her}} {k8|asked} {c8|who had done the counting}. {c9|“{s10|He} {k10|asks} {c10|that} every time, and {s11|they} {k11|say} {c11|a computer},”} {s9|she} {k9|informed} the room. {u|She turned out to be Dam's sister, Elspa.}

{u|The company belongs to the state, which does not like to hear it.} {s12|The transport ministry} {k12|referred} {c12|our questions} to the company, and {s13|the company} {k13|referred} {c13|those about sheep} to the ministry. {s14 m14|Tórshavn} {k14|maintains} {c14|that it sets the tariff and nothing else}. {o15=document|In the tariff}, {u|which came into force when the tunnel opened in {d=2023-12|December 2023}}, {s15|it} {k15|defines} {c15|a vehicle as “anything drawn”}. {s16|The {r16|ombudsman}, Marjun Hentze}, {k16|observed} {o16,17=document|in an opinion issued {d=2025-03-10/2025-03-13|earlier this week}} {c16|that this would {h16|apparently} cover a pencil}. {s17|She} {k17|recommended} {c17|that the money be returned}; {s18|the {r18|minister}} {k18|has said} {c18|he will read it on the ferry}.

{x|And the sheep?} {u|The ewe lambed on {d=2025-03-12|Wednesday}.} {c19|“{s20|My {r20|husband}} {k20|wants} {c20|to call them Toll and Booth},”} {s19|Dam} {k19|said} {o19,21,23=call@sund|when I rang {d=2025-03-12|yesterday}}. {s21|He} {k21|took} the telephone from her {k21|to protest} {c21|that {s22|he} {k22|had suggested} {c22|only Toll}}. {c23|“{s24|She} {k24|tells} people {c24|I am funny}. I am {h23|roughly} as funny as the manager,”} {s23|Jákup Dam} {k23|said}. {s25|Elspa}, {o25,26=post|on her Facebook page}, {k25|has meanwhile called for} {c25|a boycott}. {s26|She} {k26|proposes} {c26|that everybody take the old ferry}, {u|which was sold to Estonia in {d=2024|2024}}. {u|The sisters have not yet discussed it.}
---
sund = Sundapósturin | outlet
letter = - | document
susanna = Súsanna Dam | person
company = - | organisation
poulsen = Høgni Poulsen | person
elspa = Elspa | person
man = - | unnamed
ministry = Transport ministry of the Faroe Islands | government
faroe = Government of the Faroe Islands | government
hentze = Marjun Hentze | person
minister = - | person
jakup = Jákup Dam | person
1 susanna
2 letter writing
3 susanna
4 company denies
5 poulsen
6 poulsen
7 elspa
8 man
9 elspa
10 man
11 company
12 ministry silence
13 company silence
14 faroe
15 faroe writing
16 hentze writing affirms
17 hentze writing demands
18 minister
19 susanna
20 jakup
21 jakup
22 jakup
23 jakup
24 susanna
25 elspa writing demands
26 elspa writing demands
