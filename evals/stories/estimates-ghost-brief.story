style: broadsheet
outlet: The Molonglo
published: 2026-10-28
byline: Prue Castellano
country: Australia
note: parliamentary sketch
---
# {u|The brief that everyone sent and no one opened}

{u|Senate estimates is where Canberra goes to be sorry in instalments.} {u|{d=2026-10-27|Yesterday} it was the turn of Home Affairs, and of a brief, MS26-001147, that has haunted the government since the {x|‘Coral Duchess’} was turned back from Christmas Island with {f=2:stowaways|two stowaways} and a sick cook.}

{s1|{r1|The department's secretary}, Fergus Abernethy}, {o1,2,3=hearing/2026-10-27|up before the committee first}, {k1|could not say} {c1|when his minister read it}. {c2|‘It left the building’}, {s2|he} {k2|offered}. {c3|So had the minister}, {k3|observed} {s3|Senator Bronwyn Achebe}, {c3|for Bali}.

{u|What the brief contains is no secret, a page of it having turned up in a Darwin photocopier.} {s4 r4|The page} {k4|advises} {c4|that {s5|the {r5|ship's master}} {k5 o5=call|had radioed} three times {k5|for} {c5|a doctor} and {k6|been told} {c6|to ‘await guidance’}}. {s7|Mr Abernethy} {k7|regretted} {c7|the word ‘guidance’}. {s8|{r8|Border Force commissioner} Tui Ranginui} {k8|had another to propose}: {c8|‘triage’}.

{c9|‘{s10|You} {k10|assured} us {o10|in {d=2026-06|June}} {c10|that no vessel {k11|had asked} {c11|for assistance}},’} {s9|Senator Achebe} {k9|put to} him. {c12|The assurance was correct}, {s12|the commissioner} {k12|maintained}, {c12|because {s13 r13|the log} {k13|classes} {c13|the calls as ‘enquiries’}}. {x|At the back, a staffer mouthed something and was given a glass of water.}

{c14,15|{s16|{r16|The minister}, Gavin Stathopoulos}, {k16|has since been telling} colleagues {c16|that {s17 r17|his daughter} {k17|broke} {c17|the news of the cook} to him}}, {k14|according to} {s14|the {x|Saturday} Paper}, {k15|which attributes the tale to} {s15 r15|{x|‘a person at the barbecue’}}. {s18 r18|His office} {k18|has not returned} {c18|calls}; {s19 r19|the prime minister}, {o19=broadcast@abc/2026-10-28|on ABC radio this morning}, {k19|would say only} {c19|that Gavin ‘reads everything I send him’}.

{u|The Greens smell blood and the Nationals smell lunch.} {s20|{r20|Nationals senator} Clem Whitbread} {k20|disclosed} {c20|that {f=4:drafts|four drafts} of the brief exist}, {c21|{s27 r27|the kindest of which}}, {k21|in} {s21|his} {k21|opinion}, {c21|{k27|calls} {c27|the cook ‘the individual’}}. {s22|The Greens} {k22|have given notice of} {c22|a motion to produce them}, {u|to be debated on {d=2026-11-05|Thursday week}}.

{s23 r23|The ship's owners in Piraeus} {k23|are seeking} {c23|{f=640000:AUD|$640,000} in damages}; {s24 r24|the cook's widow}, through a priest, {k24|asks} only {c24|for a letter}. {k25|The hope of} {s25|Ms Achebe} {k25|is} {c25|that {s26|the secretary} {k26|will confess} {c26|to having read it himself}}.
---
paper = The Saturday Paper | outlet
abc = ABC | outlet
abern = Fergus Abernethy | person
achebe = Bronwyn Achebe | person
draft = - | document
page = - | document
master = - | person
rang = Tui Ranginui | person
log = - | document
stath = Gavin Stathopoulos | person
daughter = - | unnamed
bbq = - | unnamed
office = - | government
pm = - | person
whit = Clem Whitbread | person
greens = Greens | organisation
owners = - | organisation
widow = - | unnamed
priest = - | unnamed
1 abern silence
2 abern
3 achebe affirms
4 page writing affirms
5 master demands
6 ? demands
7 abern
8 rang
9 achebe
10 rang
11 ? demands neg
12 rang
13 log writing
14 paper writing
15 bbq in=14
16 stath
17 daughter
18 office silence
19 pm
20 whit affirms
21 whit thought
22 greens intent
23 owners demands
24 widow demands via=priest
25 achebe thought
26 abern concedes
27 draft writing
