style: magazine
outlet: Vestri
published: 2026-02-06
byline: Sigga Hallsdóttir
country: Iceland
split: train
---
# {u|The sisters who fish on either side of a law}

{u|Hrefna and Rán Pálsdóttir were born eleven minutes apart, and in forty-three years they have agreed about the weather.} {s1|Hrefna}, {u|who skippers the trawler Ösp}, {k1|fears} {c1|that the new quota law will empty the village}. {u|Rán, who left the sea for parliament in {d=2021|2021}, is its author.} {c3|“{s4|She} {k4 o4=call|rang} me the night before {k4|to ask} {c4|if I would vote for her again}. {s5|I} {k5|asked} {c5|if she had read it to anybody with a boat},”} {s3|the {r3|elder twin}} {k3|says} {o3,6=interview|on the bridge, both hands on the wheel}. {s6|She} {k6|insists} {c6|that they are on good terms}.

{c7|“She did vote for me,”} {s7|Rán} {k7|tells} {o7,8,9,11=interview@vestri|me in the canteen of the Althing}. {c8|{s10|Their {r10|mother}} {k10|had let} {c10|it} {k10|slip}}, {s8|she} {k8|says}. {s9|The {r9|former mate}} {k9|admits} {c9|that she has not been aboard since the bill was printed}. {c11|The boats left because the cod did}, {s11|she} {k11|argues}, {c11|and the law only came to the funeral}. {o13=report|In its latest survey} {s13|the fisheries institute} {k13|puts} {c13|the stock at {f=2/3:|two thirds} of what it was in {d=2010|2010}}. {s14|It} {k14|does not say} {c14|why}.

{u|Their father was a skipper too.} {u|Asked {o16,17=broadcast@radio/2026-01|on Radio Vestfirðir in {d=2026-01|January}} which of his daughters was right}, {s16|Páll Jónsson} {k16|replied}{k16|:} {c16|“The one who is in the room.”} {s17|His {r17|wife}}, {u|who was}, {k17|could be heard to say} {c17|that neither had rung on his birthday}. {s18|Both} {k18|deny} {c18|it}. {c19|“I rang,”} {k19|says} {s19|Hrefna}. {c20|“{s21|She} {k21|says} {c21|she rang}? I rang first,”} {k20|says} {s20|the {r20|member of parliament}}.

{s22|The {r22|village council}} {k22|asked} {o22=letter|in an open letter in {d=2025-12|December}} {c22|for the law to be put off by a year}. {s23|The {r23|ministry}} {k23|answered} {c23|that it could not put off what parliament had passed}. {u|The owners' federation is divided.} {c26|{f=4:members|Four} of its {f=9:members|nine members} will sell}, {s26|its {r26|director}} {k26|estimates}, {c26|and the others will buy what they sell}. {s27|He} {k27|would rather not be quoted} {c27|on which}.

{u|On the Ösp there are six berths and five men.} {c28|“{s29|My {r29|skipper}} {k29|tells} us {c29|to vote as we like}, and then she tells us how,”} {k28|says} {s28|the {r28|cook}, Darius}. {s30|He} {k30|expects} {c30|to be in Bergen by {d=2026-22|summer}}. {u|At the quay a small boy waves at the wrong boat.} {s31|Hrefna} {k31|wonders} aloud {c31|if her sister would still know how to moor}. {s32|Her {r32|sister}}, {o32=message@vestri|in a text that reaches me that night}, {k32|says} {c32|she would}.
---
vestri = Vestri | outlet
radio = Radio Vestfirðir | outlet
hrefna = Hrefna Pálsdóttir | person
ran = Rán Pálsdóttir | person
mother = - | unnamed
institute = Fisheries institute of Iceland | government
pall = Páll Jónsson | person
council = - | government
ministry = - | government
director = - | person
cook = Darius | person
1 hrefna thought predicts
3 hrefna
4 ran
5 hrefna
6 hrefna
7 ran
8 ran
9 ran concedes
10 mother
11 ran
13 institute writing
14 institute silence
16 pall
17 mother
18 hrefna+ran denies
19 hrefna
20 ran
21 hrefna
22 council writing demands
23 ministry
26 director
27 director silence
28 cook
29 hrefna demands
30 cook thought predicts
31 hrefna
32 ran writing
