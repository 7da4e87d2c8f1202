style: court
outlet: The Winnipeg Plainsman
published: 2026-02-20
byline: Taras Bilyk
country: Canada
---
# {c1|Hockey card was a gift, not a gambling debt}, {s1|appeal court} {k1|rules}

{c2|A {d=1979|1979} rookie card worth {f=140000:CAD:about|{h2|roughly} $140,000} belongs to the widow of a Brandon barber}, {s2|Manitoba's highest court} {k2|has decided}, {u|ending a nine-year feud between {f=2:families|two families}}.

{o3,5=document/2026-02-19|In reasons released {d=2026-02-19|Thursday}}, {s3|{r3|Justice} Odile Fontaine} {k3|faulted} {c3|{s4|{r4|trial judge} Gerald Pask} {k4|for inferring} {c4|a wager from a poker game}}. {c5|“{s6|Mr. Oleksiuk} {k6|said}, {c6|‘Take it, Vern, it's yours.’} {s7|His {r7|brother}} {k7|now insists} {c7|he meant the beer},”} {s5|she} {k5|wrote}. {c5|“The brother was in Kenora.”}

{u|Vernon Sawatzky kept the card in a cigar box until he died in {d=2019|2019}.} {k8|Under} {s8 r8|his will}, {c8|it passed to his wife, Lorraine}. {s9|Bohdan Oleksiuk}, {u|the giver's younger brother, who brought the suit}, {k9|had contended} {c9|that it was mere collateral}. {u|His best exhibit was {r10|a napkin}}{k10|:} {c10|“V. owes till {x|Easter}.”}

{u|The players met above the shop on Rosser Avenue, {f=6:chairs|six chairs} around a door laid on trestles.} {u|Mr. Sawatzky cut hair downstairs for 44 years.} {u|The card, which came in a packet of gum, shows a centre with a bad moustache; its corners are sharp and its back is stained with coffee.}

{c12|“{s13 r13|One poker companion} {k13|swore} {c13|the napkin was about a snowblower},”} {s12|{r12|Justice} Fontaine} {k12|observed} {o12=document/2026-02-19|at paragraph 41}. {c12|“{s14 r14|Another} {k14|remembered} {c14|no napkin}.”}

{c16|“{s17 r17|My lawyer} {o17=call|phoned} and {k17|said}, {c17|‘Sit down.’} I was already sitting down,”} {s16|Lorraine Sawatzky, 81}, {k16|told} the Plainsman {o16,19=interview@plains|at her kitchen table}. {s18|She} {k18|has no intention} {c18|of selling}. {c19|Vern ought to have lived to gloat}, {s19|she} {k19|confided}.

{s20 r20|Lawyers for Mr. Oleksiuk} {k20|are weighing} {c20|an application to Ottawa}. {s22|One of them, Meredith Achtemichuk}, {k22|cautioned} {c22|that leave is granted in {f=8:%:about|{h22|about} eight per cent} of cases}.

{s23|The Prairie Memorabilia Guild}, {u|an intervener}, {k23|had begged} {c23|the bench not to let “every kitchen-table kindness” be litigated}. {s24|Its {r24|president}, Hugh Dyck}, {k24|pronounced} {c24|himself “tickled.”}

{k25|In the eyes of} {s25|Anjali Rao}, {u|who teaches property law in Saskatoon}, {c25|the decision muddies {s26 r26|an {d=1892|1892} precedent} {k26|requiring} {c26|that gifts be made sober}}. {c27|“{s28|The court} {k28|never actually says} {c28|whether they were drunk},”} {k27|was} {s27|her} {k27|complaint}. {s29 r29|The trial transcript} {k29|is more forthcoming}: {c29|{s30 r30|a waitress} {k30|testified} {c30|to “{f=4:ryes|four ryes} and {f=1:Shirley_Temples|one Shirley Temple}”}}.

{u|The card is in a bank vault.} {u|The cigar box is not.}
---
plains = The Winnipeg Plainsman | outlet
court = Manitoba Court of Appeal | government
fontaine = Odile Fontaine | person
pask = Gerald Pask | person
giver = Oleksiuk | person
bohdan = Bohdan Oleksiuk | person
will = - | document
napkin = - | document
one = - | unnamed
another = - | unnamed
lorraine = Lorraine Sawatzky | person
lawyer = - | unnamed
lawyers = - | group
meredith = Meredith Achtemichuk | person
guild = Prairie Memorabilia Guild | organisation
dyck = Hugh Dyck | person
rao = Anjali Rao | person
precedent = - | document
transcript = - | document
waitress = - | unnamed
1,2 court
3 fontaine writing accuses
4 pask thought
5 fontaine writing
6 giver
7 bohdan
8 will writing
9 bohdan
10 napkin writing
12 fontaine writing affirms
13 one
14 another thought
16 lorraine
17 lawyer
18 lorraine intent neg
19 lorraine
20 lawyers intent
22 meredith predicts
23 guild demands
24 dyck
25 rao thought
26 precedent writing demands
27 rao accuses
28 court silence
29 transcript writing
30 waitress
