style: business
outlet: Moselle Financial
published: 2025-05-09
byline: Claude Wagener
country: Luxembourg
split: train
---
# {u|Siderex chair survives revolt over son's job}

{u|Shareholders of the steelmaker Siderex re-elected Viviane Krier as chairwoman on {d=2025-05-08|Thursday}, by {f=54:%|54 per cent}, after the longest annual meeting in the company's history.} {c1|“I have been called many things in this company, but never a mother,”} {s1|she} {k1|told} {o1,2=meeting/2025-05-08|the hall}. {s2|Ms Krier} {k2|said} {c2|that her son had been hired by people who did not know his name}. {s3|His {r3|superior}} {k3|confirmed} {c3|it} {o3=document|in a sworn statement}, {u|which was handed round}.

{s4|Halberd Partners, a London fund with {f=6:%|6 per cent}}, {k4|had demanded} {o4,5=letter/2025-04|in an open letter in {d=2025-04|April}} {c4|that she go}. {s5|It} {k5|called} {c5|the appointment “a christening at the shareholders' expense”}. {s6|Its {r6|founder}, Toby Renshaw}, {k6|repeated} {c6|the phrase} {o6,7,8=meeting/2025-05-08|from the floor}. {s7|The {r7|company secretary}} {k7|reminded} him {c7|that his five minutes were over}. {c8|“She has had eleven years,”} {s8|the {r8|fund manager}} {k8|said}.

{s9 r9|Two of the three unions} {k9|supported} {c9|her}. {c10|“{s11|She} {k11|promised} us {c11|the furnace at Belval would stay lit}, and it is lit,”} {s10|Romain Theis, a {r10|shop steward}}, {k10|told} {o10=interview@moselle|Moselle Financial} outside. {u|The state, which holds {f=12:%|12 per cent}, abstained.} {s13|The {r13|economy minister}} {k13|had said} {o13=broadcast@rtl|on Radio Uelzecht {d=2025-05-07|the day before}} {c13|that it was “not for the state to raise children”}. {s14|He} {k14|regretted} {c14|the phrase} {o14=post/2025-05-07|on X} within the hour.

{u|First-quarter sales fell by {f=8:%|8 per cent} to {f=1.4e9:EUR|€1.4 billion}.} {s16|Siderex} {k16|expects} {c16|{h16|approximately} the same for {d=2025-04/2025-06|the second quarter}}; {s17|it} {k17|blames} {c17|cheap plate from Turkey}. {c18|Demand would {h18|perhaps} recover in {d=2025-23|the autumn}}, {s18|the {r18|finance director}, Paulo Nunes}, {k18|told} {o18,19=call|analysts by conference call}. Asked about tariffs, {s19|he} {k19|said} {c19|he had stopped forecasting people}.

{c20|{s21|The adviser Quorum} {k21|had recommended} {c21|a vote against her}}, {s20|the Tageblad} {k20|reported} {o20|on {d=2025-05-05|Monday}}. {s22|The firm} {k22|would not comment on} {c22|its advice}. {s23|Mr Renshaw} {k23|put} {c23|the result down to “aunts and pension funds”}. {c24|{s25|He} {k25|said} {c25|he would sell if he lost}, and he lost}, {s24|{r24|one of the aunts}, Josée Krier}, {k24|pointed out} at the buffet. {s26|The {r26|son}} {k26|has asked} {c26|to be moved}. {c27|“{s28|My {r28|mother}} {k28|says} {c28|stay}. {s29|My {r29|boss}} {k29|says} {c29|stay}. I design bolts,”} {s27|Félix Krier} {k27|said} {o27=call|on the phone}.
---
moselle = Moselle Financial | outlet
rtl = Radio Uelzecht | outlet
tageblad = The Tageblad | outlet
krier = Viviane Krier | person
superior = - | unnamed
halberd = Halberd Partners | organisation
renshaw = Toby Renshaw | person
secretary = - | unnamed
unions = - | group
theis = Romain Theis | person
minister = - | person
siderex = Siderex | organisation
nunes = Paulo Nunes | person
quorum = Quorum | organisation
josee = Josée Krier | person
felix = Félix Krier | person
1 krier
2 krier
3 superior writing affirms
4 halberd writing demands
5 halberd writing
6 renshaw
7 secretary affirms
8 renshaw
9 unions
10 theis
11 krier promises
13 minister
14 minister writing concedes
16 siderex thought predicts
17 siderex accuses
18 nunes
19 nunes
20 tageblad writing
21 quorum demands
22 quorum silence
23 renshaw
24 josee affirms
25 renshaw
26 felix demands
27 felix
28 krier
29 superior
