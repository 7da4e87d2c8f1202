style: explainer
outlet: Msasa Check
published: 2025-03-27
byline: Rumbidzai Choto
country: Zimbabwe
split: train
---
# {x|Did the finance minister say pensions would be paid in gold?}
## {u|He spoke of gold, and of pensions, but in different sentences}

{c1|“Your pension will be gold bars”}, {k1|runs} {s1|the {r1|caption of a clip}}, {u|shared on Facebook by {f=40000:people:over|more than 40,000 people} since {d=2025-03-23|Sunday}}. {u|It shows Finance Minister Tendai Mapfumo at a lectern.} {s2|Bulawayo Buzz, the page that put it up}, {k2|told} {o2=message@msasa|us in a message} {c2|that it was “sent by a viewer”}.

{u|The recording is real.} {u|Mapfumo, a former accountant, was speaking} {o4,5,6=speech/2025-03-20|to the Chamber of Mines in Kadoma on {d=2025-03-20|Thursday of last week}}. {c4|“Every ounce you bring me is a pension for somebody's grandmother,”} {s4|he} {k4|told} the miners. Four minutes later {s6|a {r6|man in the third row}} {k6|asked} {c6|about arrears}, and {s5|the {r5|minister}} {k5|answered} {c5|that they would be paid “in currency, like everybody's”}. {s7|He} {k7|never used} {c7|the word “bars”}. {u|The clip leaves those minutes out.}

{x|Who says otherwise?} {c8,9|The minister “has announced” pensions in gold}, {s8|the {x|Sunday} paper The Granite} {k8|wrote} {o8=article/2025-03-23|on its front page of {d=2025-03-23|23 March}}, {k9|citing} {s9|a {r9|treasury insider}}. {s10|Its {r10|editor}, Chenai Dube}, {k10|defends} {c10|the report}. {c11|“{s12|Our {r12|man}} {k12|told} us before the speech {c12|that {s13|he} {k13|would say} {c13|it}}. He said something near it,”} {s11|she} {k11|told} Msasa Check {o11=message@msasa|over WhatsApp}. {s14|She} {k14|would not identify} {c14|the insider}. {s15|The paper} {k15|has since added} {c15|that {s16|the ministry} {k16|“disputes”} {c16|the story}} {o15=article|in a line at the foot of the page}.

{o18,19=statement/2025-03-24|In a statement on {d=2025-03-24|Monday}}, {s18|the treasury} {k18|called} {c18|the claim “a fabrication by people who have never lifted an ounce”}. {s19|It} {k19|asked} Facebook {c19|to remove the clip}; {s20|the company} {k20|told} {o20=interview@msasa|us} {c20|it had no record of such a request}. {s21|A {r21|second version of the text}}, {u|released on {d=2025-03-25|Tuesday},} {k21|makes no mention of} {c21|Facebook}. {c22|The first had been a draft}, {s22|the {r22|ministry's spokesman}, Blessing Sithole}, {k22|explained}. {s23|He} {k23|did not explain} {c23|who had published a draft}.

{x|Could it be done?} {s24|Nyasha Gumbo, an {r24|economist} in Gweru}, {k24|points out} {c24|that {s25|the Pensions Act} {k25|demands} {c25|payment “in money”}}. {s26|Edgar Chirwa}, {u|who teaches law}, {k26|is} {k26|not so sure}{k26|:} {c26|coins that the central bank struck in {d=2022|2022} might count}. {c27|“She is the economist. I only read the Act,”} {s27|the {r27|professor}} {k27|said} {o27=call|by phone from Pretoria}. {c28|The coins were withdrawn {d=2024|last year}}, {s28|Gumbo} {k28|countered}. {s29|The central bank} {k29|did not answer} {c29|{f=3:emails|three emails}}; {o30=post|on its website} {s30|it} {k30|says} {c30|they remain legal tender “until further notice”}.

{c31|“{o32|In {d=2009|2009}} {s32|they} {k32|said} {c32|diamonds},”} {k31|said} {s31|Eunice Marufu}, {u|who taught for 38 years and draws {f=61:USD|$61} a month}. {c31|“{s33|My {r33|neighbour}} {k33|has asked} me {c33|to keep him a place in the queue}.”} {s34|The {r34|neighbour}}, {u|Mr Phiri}, {k34|maintains} {c34|that he was joking}. {s35|The pensioners' union} {k35|says} {c35|it has had {f=300:calls:over|more than 300 calls}}. {s36|It} {k36|tells} callers {c36|to wait for paper}.

{x|Will the caption be changed?} {s37|The page} {k37|said} {c37|it would think about it}.
---
msasa = Msasa Check | outlet
granite = The Granite | outlet
caption = - | document
buzz = Bulawayo Buzz | outlet
mapfumo = Tendai Mapfumo | person
man = - | unnamed
insider = - | unnamed
dube = Chenai Dube | person
treasury = Treasury of Zimbabwe | government
facebook = Facebook | organisation
second = - | document
sithole = Blessing Sithole | person
gumbo = Nyasha Gumbo | person
act = Pensions Act | document
chirwa = Edgar Chirwa | person
bank = Central bank of Zimbabwe | government
government = Government of Zimbabwe | government
marufu = Eunice Marufu | person
phiri = Phiri | person
union = Pensioners' union of Zimbabwe | organisation
1 caption writing
2 buzz writing
4 mapfumo
5 mapfumo
6 man
7 mapfumo neg
8 granite writing
9 insider in=8
10 dube
11 dube writing
12 insider
13 mapfumo
14 dube silence
15 granite writing
16 treasury denies
18 treasury writing
19 treasury writing demands
20 facebook
21 second writing neg
22 sithole
23 sithole silence
24 gumbo affirms
25 act writing demands
26 chirwa
27 chirwa
28 gumbo
29 bank silence
30 bank writing
31 marufu
32 government
33 phiri demands
34 phiri
35 union
36 union demands
37 buzz
