style: diary
outlet: The Evening Sentinel
published: 2025-09-05
byline: Quidnunc
country: United Kingdom
---
# {x|Quidnunc's Diary}

{x|Grouse and grumbles}

{k1|I hear} {c1|that all is not well at the Lanyard Club}. {c2|The new chef, poached from the Athenaeum at a {h2|rumoured} {f=140000:GBP|£140,000}, has been told to take his foam elsewhere}, {k2|if} {s2 r2|the hall porter} {k2|is to be believed}. {c3|‘{s4 r4|One of the judges} {k4|pronounced} {c4|the partridge “an affront to feathers”},’} {s3|he} {k3|murmurs}, pocketing my fiver.

{u|The chairman is Lord Pelling, of whom more below.} {s5|He} {k5|assures} {o5=interview@column|me} {c5|that the chef is ‘sublime’}. {s6|Lady Pelling}, encountered on the stairs, {k6|muttered} something {k6|about} {c6|‘dog food’}.

{x|Bookish}

{u|To Hatchards, for the launch of {x|‘A Short Walk to the Exit’}, in which the former Treasury minister Hugo Cleverdon settles scores.} {o7=document|On page 91} {s7|he} {k7|recounts} {c7|how {s8 r8|a prime minister} {k8|informed} him {c8|that economics was ‘astrology for men’}}. {x|Which one?} {c9|‘My lips are sealed until the paperback,’} {s9|Cleverdon} {k9|smirked}. {k10|The suspicion among} {s10 r10|the canapé-eating classes} {k10|is} {c10|that it never happened}.

{o11=speech|In his toast}, {s11|{r11|the publisher}, Marcus Threlkeld} {k11|likened} {c11|his author to Trollope}. {s12|Trollope's shade} {k12|has declined} {c12|to comment}.

{x|Wrong number}

{s13|Dame Honoria Slype} {k13 o13,15=call|rings to complain} {c13|that {s14|this column} {k14|described} her {o14=article/2025-09-02|on {d=2025-09-02|Tuesday}} {c14|as ‘eighty-odd’}}. {c15|She is 79}, {s15|she} {k15|points out}, {c15|‘and not remotely odd’}. {u|We are happy to correct the arithmetic.} {s16 r16|Her agent} {k16|wishes it known} {c16|that she's available for Lear}.

{x|Last orders}

{s17 r17|A reader in Hove} {k17|asks} {c17|whether {s18|Lord Pelling} {k18|really swore} {c18|never to set foot in the place}}. {s19 r19|His lordship's secretary} {k19|would only confirm} {c19|that he ‘has no present plans’}. {u|He was born there.} {s20|The same reader} {k20|suspects} {c20|he owes her late father {f=40:GBP|forty pounds}}; {c21|‘{s22 r22|Daddy} {k22|always said} {c22|{s23|Pelling} {k23|had promised} {c23|to settle by Christmas}},’} {s21|she} {k21|writes}.
---
porter = - | unnamed
judge = - | unnamed
pelling = Lord Pelling | person
lady = Lady Pelling | person
cleverdon = Hugo Cleverdon | person
pm = - | unnamed
classes = - | group
threlkeld = Marcus Threlkeld | person
trollope = Anthony Trollope | person
slype = Honoria Slype | person
column = The Evening Sentinel | outlet
agent = - | unnamed
reader = - | unnamed
secretary = - | unnamed
daddy = - | unnamed
1 ?
2 porter via=?
3 porter
4 judge
5 pelling
6 lady
7 cleverdon writing
8 pm
9 cleverdon silence
10 classes thought doubts
11 threlkeld
12 trollope silence
13 slype accuses
14 column writing
15 slype affirms
16 agent
17 reader writing
18 pelling promises
19 secretary affirms
20 reader thought
21 reader writing
22 daddy
23 pelling promises
