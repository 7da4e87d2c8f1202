style: aggregator
outlet: Vantage Brief
published: 2026-02-18
byline: Vantage desk
country: Georgia
---
# {c1|Chinese builder may walk away from Svaneti tunnel}{k1|:} {s1|weekly}

{c2,3|The Chinese company boring a road tunnel under the Svaneti range could leave the job half done}, {s2|the Hamburg weekly Der Pegel} {k2|has written} {o2,4,6=article|in its latest issue}, {k3|referring to} {s3 r3|three people involved in the project}.

{c4|{s5|The contractor, Sanjiang Bridge & Tunnel}, {k5|has told} {x|Tbilisi} {c5|that the price of {f=427000000:USD|$427 mln} agreed in {d=2021|2021} no longer covers the rock it is finding}}, {k4|according to} {s4|the weekly}. {c6|{s7 r7|Government officials} {k7|consider} {c7|the demand a bluff}}, {s6|it} {k6|adds}.

{c8|“They have pulled {f=2:machines|two} of the four machines and call it servicing,”} Der Pegel {k8|quotes} {s8 r8|a Georgian engineer} {k8|as saying}. {u|Word for word, the sentence had been on the air before}: Radio Lile, a station in Mestia, {k9|attributed} {c9|it} {o9|on {d=2026-02-06|6 February}} {k9|to} {s9|{r9|the district's deputy mayor}, Levan Margiani}. {s10|The {r10|deputy mayor}} {k10|has since told} {o10=interview@netgazi|the Tbilisi portal Netgazi} {c10|that he had only repeated {s11 r11|a foreman}, who {h11|reportedly} {k11|let drop} at a wedding {c11|that the machines were leaving}}.

{s13 m13|Beijing} {k13|sees} {c13|no reason for alarm}. {s14,15|{r14,15|Foreign ministry spokeswoman} Qiu Wen} {k14|told} reporters {o14=press-conference|on {d=2026-02-17|Tuesday}} {c14|that cooperation was proceeding “in accordance with the contract”}. {s15|She} {k15|would not say} {c15|which version of it}.

{u|The tunnel, {f=7.4:km|7.4 km} long, is meant to keep the road to the northern valleys open in winter.} {u|Georgia borrowed {f=315000000:EUR|315 mln euros} from a regional development bank to pay for it.} {c16|{f=1/3:loan:about|{h16|About} a third of the loan} has been spent}, {s16|{r16|the bank's website}} {k16|shows}. {s17|{r17|Infrastructure minister} Irakli Tsereteli} {k17|wrote} {o17=post|on Facebook} {c17|that {f=41:%|41%} of the digging was complete}; {u|that is seven points more than his own ministry's bulletin for {d=2026-01|January} gave.}

{c18|“A contractor that wants more money always meets a geological surprise,”} the weekly {k18|cites} {s18|Nodar Kvitsiani}, {u|who teaches mining in Kutaisi}. {c18|“Sometimes it is even a true one.”} {s19|He} {k19|does not believe} {c19|that Sanjiang will go}. {c20|It still hopes to win the railway}, {s20|he} {k20|told} {o20=interview@netgazi|Netgazi}.

{v=republished-from@netgazi|Source: Netgazi.ge}
---
pegel = Der Pegel | outlet
lile = Radio Lile | outlet
netgazi = Netgazi | outlet
three = - | group
sanjiang = Sanjiang Bridge & Tunnel | organisation
officials = - | group
engineer = - | unnamed
margiani = Levan Margiani | person
foreman = - | unnamed
china = Government of China | government
qiu = Qiu Wen | person
site = - | document
tsereteli = Irakli Tsereteli | person
kvitsiani = Nodar Kvitsiani | person
1,2,4,6 pegel writing
3 three in=2
5 sanjiang
7 officials thought
8 engineer via=pegel
9 margiani via=lile
10 margiani
11 foreman via=?
13 china thought
14 qiu
15 qiu silence
16 site writing affirms
17 tsereteli writing
18 kvitsiani via=pegel
19 kvitsiani thought neg
20 kvitsiani
