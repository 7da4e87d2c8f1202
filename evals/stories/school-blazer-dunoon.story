style: local
outlet: Cowal Observer
published: 2025-09-12
byline: Fergus Maclehose
country: United Kingdom
---
# {u|Blazer ban splits Dunoon}

{u|The blazer is gone from Cowal Academy, and with it, depending on whom you ask, either poverty or civilisation.}

{s1|Argyll Council} {k1|voted} {o1|on {d=2025-09-09|Tuesday}} {c1|to drop the garment}, {u|which costs {f=74:GBP|£74} at the only shop that sells it}. {c2|{f=3/10:families:about|{h2|About} three families in ten} could not afford one}, {s2|{r2|education convener} Mhairi Galbraith} {k2|told} {o2,3,5=meeting/2025-09-09|the chamber}. {s3|She} {k3|dismissed} {c3|the argument that blazers hide differences}. {c5|“Everybody knew whose was second-hand. {s6|My own {r6|brother}} {k6|called} mine {c6|‘the heirloom’},”} {s5|she} {k5|said}.

{u|That brother, Alasdair Galbraith, owns the shop.} {c7|He has {f=312:blazers|312 blazers} in a back room and no ill will}, {s7|he} {k7|says}. {c8|“Mhairi never could stand them. {s9|I} {k9|warned} my wife {c9|it would come},”} {s8|he} {k8|sighed}. {s10|He} {k10|has asked} the council {c10|to buy the stock}; {s11|it} {k11|has told} him {c11|there is no budget line for sympathy}.

{s12|{r12|The rector}, Dr Peter Innes}, {h12|reportedly} {k12|favours} {c12|a jumper}. {s13|He} {k13|wrote} {o13=letter/2025-09-10|to parents on {d=2025-09-10|Wednesday}} {c13|that pupils should come “in something dark which they can run in”}. {c20|He is not giving interviews about wool}, {s20|his {r20|office}} {k20|let it be known}.

{u|Pupils are divided.} {c14|“It had the only inside pocket in my life,”} {k14|lamented} {s14|Ruaridh, 15}. {s15|Isla, 16}, {k15|said} {c15|she'd worn her sister's and her sister had worn their mum's}. {c16|“Mum cried. {s19|I} {k19|thought} {c19|someone had died},”} {s16|she} {k16|said}.

{u|The vote may not be the end of it.} {s21|The {r21|opposition group leader}, {r21|Councillor} Ronald Baird}, {k21|vowed} {o21,22|{d=2025-09-11|last night}} {c21|to force a second vote before the tattie holidays}. {c22|He had in his hand a petition with {f=900:names:over|over 900 names}}, {s22|he} {k22|claimed}; {s23|the {r23|clerk}}, {u|who has counted it}, {k23|makes it} {c23|{f=640:names|640}, some of them twice}.
---
council = Argyll Council | government
mhairi = Mhairi Galbraith | person
alasdair = Alasdair Galbraith | person
innes = Peter Innes | person
office = - | organisation
ruaridh = Ruaridh | person
isla = Isla | person
baird = Ronald Baird | person
clerk = - | unnamed
1 council
2 mhairi
3 mhairi denies
5 mhairi
6 alasdair
7,8 alasdair
9 alasdair predicts
10 alasdair demands
11 council
12 innes thought via=?
13 innes writing demands
20 office
14 ruaridh
15,16 isla
19 isla thought
21 baird promises
22 baird doubts
23 clerk
