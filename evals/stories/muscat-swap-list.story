style: wire
outlet: Aden Gulf Press
published: 2025-10-03
byline: Wadee Ba-Fadl
country: Yemen
---
# {u|Yemen prisoner swap stalls over a single name}

{p=dateline|MUSCAT, {d=2025-10-03|Oct. 3} —} {c1|A bargain to free {f=1180:prisoners|1,180 prisoners} from both sides of Yemen's war hangs on a man who, {k2|if} {s2 r2|his brothers} {k2|are to be believed}, {c2|died in {d=2022|2022}}}, {s1 r1|delegates in the Omani capital} {k1|let on} {o1|{d=2025-10-02|Thursday}}.

{u|He is Colonel Anis al-Qardaei, an air force navigator.} {s3|The government in Aden} {k3|is holding out for} {c3|his return}; {s4|the authorities in Sanaa} {k4|will say neither} {c4|that they have him nor that they don't}. {c5|“{s6 r6|Our brothers across the table} {k6|keep asking} {c6|for a ghost},”} {k5|remarked} {s5|Yahya al-Mutahhar, {r5|the Sanaa side's legal adviser}}. {s7|His {r7|opposite number}, Hanan Bajubair}, {k7|shot back} {c7|that “ghosts do not write letters,”} a nod to {o9=letter|a note of {d=2024-03|March 2024}} in which {s9|the colonel} {k9|begs} {c9|for his reading glasses}.

{s10|The humanitarian go-between, Pont d'Aden}, {k10|cannot vouch for} {c10|the handwriting}. {c11|The envelope was brought by a man who {k12|gave} {s12|himself} {k12|out to be} {c12 r12|a cousin}}, {s11 r11|one of its delegates} {k11|recalled}, {x|insisting on anonymity because the mission forbids interviews}.

{c13|Talks are “proceeding in the spirit of the place,”} {k13|read} {s13 r13|the Omani foreign ministry's only communiqué}. {c14,15|{s16 r16|The hosts} {k16|have suggested} {c16|exchanging everybody else first}}, {s14|the Beirut paper Al-Mina} {k14|reported} {o14|on {d=2025-09-30|Tuesday}}, {k15|citing} {s15 r15|two members of the Sanaa team}. {k17|To} {s17|al-Mutahhar} {c17|this was “news”}. {s18|Bajubair} {k18|thought} {c18|it “not uninteresting.”} {s19 m19|Riyadh}'s {k19|guarantee} {c19|that its planes would fly the men home}, {u|given in {d=2025-08|August}}, {c20|still stands}, {k20|according to} {s20 r20|the kingdom's embassy}.

{c29|Each side holds {f=2500:people:about|{h29|about} 2,500} of the other's people}, {k29|according to an estimate by} {s29|the Abductees' Mothers' Union}; {s30 r30|both delegations} {k30|contest} {c30|it}. {u|Three earlier rounds, in Amman and Geneva, broke down over lists that held the names of the dead, of the already freed and of men who had been counted twice.} {c31|An agreement now would be “the first thing they have signed since the truce lapsed,”} {k31|noted} {s31|Ingeborg Rask, {r31|a former UN negotiator}}, {o31=post|on her Substack}.

In Marib, {s21,23|{r21,23|the colonel's daughter}, Reem}, 19, {k21|said} {c21|the family {k22|had been notified of} {c22|his release} {f=4:times|four times}}. {c23|“{s24 r24|My grandmother} {k24|believes} {c24|every one of them}. I iron the shirt.”}

{c25|An exchange in {d=2020-10|October 2020} brought {f=1056:people|1,056 people} home}, {k25|on} {s25|United Nations} {k25|figures}. {s26 m26|Aden}'s {k26|count} {k26|is} {c26|{f=12:people|a dozen} lower}; {k27|the explanation}, {k27|from} {s27|{r27|a clerk} who kept the lists}, {k27|is} {c27|that {s28 r28|some} {k28|declined} {c28|to leave}}.
---
mina = Al-Mina | outlet
brothers = - | group
delegates = - | group
aden = Government of Yemen in Aden | government
sanaa = Authorities in Sanaa | government
mutahhar = Yahya al-Mutahhar | person
brothersacross = - | group
bajubair = Hanan Bajubair | person
qardaei = Anis al-Qardaei | person
pont = Pont d'Aden | organisation
pontman = - | unnamed
cousin = - | unnamed
communique = - | document
hosts = - | government
team = - | group
riyadh = Government of Saudi Arabia | government
embassy = - | government
reem = Reem al-Qardaei | person
grandmother = - | unnamed
un = United Nations | organisation
clerk = - | unnamed
some = - | group
mothers = Abductees' Mothers' Union | organisation
both = - | group
rask = Ingeborg Rask | person
1 delegates
2 brothers
3 aden demands
4 sanaa silence
5 mutahhar
6 brothersacross demands
7 bajubair
9 qardaei writing demands
10 pont doubts
11 pontman
12 cousin doubts
13 communique writing
14 mina writing
15 team in=14
16 hosts demands
17 mutahhar
18 bajubair thought
19 riyadh promises
20 embassy
21 reem
22 ?
23 reem
24 grandmother thought
25 un
26 aden
27 clerk
28 some denies
29 mothers
30 both denies
31 rask writing affirms
