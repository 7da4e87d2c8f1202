style: live
outlet: Himal Now
published: 2025-08-08
byline: Nima Dorjee; Asmita Karki
country: Nepal
---
# {u|Glacial lake bursts above Thyangbo} as {x|villagers} {k1|are told} {c1|to climb and not look back}

5.40pm

{s2|The army} {k2|now counts} {c2|{f=14:missing|14 missing}}. {c3|The figure of {f=40:missing|40} circulating on TikTok}, {k3|cautions} {s3|its {r3|spokesman}, Brigadier General Rajan Khatri}, {c3|“includes yaks”}.

5.12pm

{c4|“{s5 r5|The monks} {k5|blew the conch to say} {c5|run}, and {s6|I} {k6|thought} {c6|it was a puja},”} {s4|Pema Lhamu, {r4|a lodge owner}}, {k4|tells} us {o4=call@own|down a line that keeps dropping}. {c4|“Then the river stood up.”}

4.55pm

{x|About the lake.} {u|Sumna Tsho formed in the {d=196X|1960s}, and engineers lowered it by {f=3:metres|three metres} in {d=2019|2019}.} {s7 r7|A {d=2024|2024} survey by the mountain institute CIDAM} {k7|rated} {c7|the danger “low to moderate”}. {o8,9=post|On Bluesky}, {s8|{r8|lead author} Dr Bishal Thapa-Magar} {k8|is pleading} {c8|against hindsight}, though {s9|he} {k9|lets it be known} {c9|that {s10 r10|his team} {k10|had asked} Kathmandu {c10|for a siren}}.

4.31pm

{c11,12|{s13|The hydrology department} {k13|had warned} {c13|of a breach at nine this morning}, and {s14 r14|a clerk in the district office} {k14|filed} {c14|it} under weather}, {s11|Kantipath TV} {k11|is reporting}, {k12|going by} {s12 r12|the duty log}. {s15|The department} {k15|is not answering} {c15|the phone}.

4.20pm

{x|Sorry:} {s16|the tourism ministry} {k16|did not say} {c16|that all trekkers were safe}. What {s17|it} {k17|said} is {c17|that {f=212:trekkers|212} who had registered were}.

4.02pm

{s18|{r18|Home minister} Sarita Gurung-Rai} {k18|has pledged} {c18|{f=200000:NPR|Rs 200,000} to each bereaved family}. {c19|“{s20|They} {k20|pledge} {c20|it} before the bodies are out,”} {k19|runs} {s19 r19|the most-liked reply}. {s21 m21|Beijing} {k21|offers} {c21|helicopters}; {s22 m22|Delhi} {k22|says} {c22|its own are already in the air}.

3.41pm

{k23|Word has reached us} {c23|that the footbridge at Phakding has gone}. {s24|{r24|A pilot} who flew over at three} {k24|swears} {c24|it was there}.

3.15pm

{x|Asmita Karki here, in Lukla.} {s25|The high-altitude porters' union} {k25|begs} {c25|climbers to keep channel 4 free}. {s26 r26|Forecasters} {k26|see} {c26|no rain before {d=2025-08-10|Sunday}}. {k27|There were fears earlier} {c27|for the school at Monjo}; {s28|its {r28|head teacher}} {k28 o28=message|has since texted} {c28|that “{s29 r29|the children} {k29|are asking} {c29|for momos}”}.

2.58pm

{u|A wave of mud and ice has come down the Bhote Koshi.}
---
kantipath = Kantipath TV | outlet
army = Nepali Army | government
khatri = Rajan Khatri | person
pema = Pema Lhamu | person
monks = - | group
survey = - | document
bishal = Bishal Thapa-Magar | person
team = - | group
dutylog = - | document
hydrology = Department of hydrology of Nepal | government
clerk = - | unnamed
tourism = Tourism ministry of Nepal | government
gurung = Sarita Gurung-Rai | person
reply = - | document
they = Nepali politicians | group
china = Government of China | government
india = Government of India | government
pilot = - | unnamed
porters = High-altitude porters' union | organisation
forecasters = - | group
teacher = - | person
children = - | group
own = Himal Now | outlet
1 ? demands
2 army
3 khatri predicts
4 pema
5 monks demands
6 pema thought
7 survey writing
8 bishal writing demands
9 bishal writing
10 team demands
11 kantipath
12 dutylog writing in=11
13 hydrology predicts
14 clerk writing
15 hydrology silence
16 tourism neg
17 tourism
18 gurung promises
19 reply writing
20 they promises
21 china promises
22 india
23 ?
24 pilot
25 porters demands
26 forecasters predicts
27 ? thought predicts
28 teacher writing
29 children demands
