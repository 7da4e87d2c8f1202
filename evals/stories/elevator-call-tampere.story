style: business
outlet: Pohjola Markets
published: 2025-10-24
byline: Anu Salmela
country: Finland
split: train
---
# {u|Lift maker Nosto cuts jobs as Swiss rival circles}

{p=dateline|HELSINKI} — {s1|Nosto}, {u|the Tampere-based lift maker}, {k1|said} {o1,2=statement/2025-10-23|in a stock exchange release on {d=2025-10-23|Thursday}} {c1|that orders in {d=2025-07/2025-09|the third quarter} fell by {f=11:%|11 per cent} to {f=612e6:EUR|€612 million}}. {s2|It} {k2|repeated} {c2|its outlook, which calls for “little or no growth” until {d=2027|2027}}.

{o3,4,5,6=call|On a call with analysts}, {s3|the {r3|chief executive}, Riikka Vuori}, {k3|blamed} {c3|German interest rates and, to a lesser degree, herself}. {c4|“I hired for a boom that I had read about,”} {s4|she} {k4|said}. {s5|The {r5|engineer}}, {u|who came from a paper company in {d=2023|2023}}, {k5|said} {c5|that {f=400:posts|400 posts} would go in Lempäälä and that nobody would be told by email}. {s6|Her {r6|finance chief}, Mats Ekholm}, {k6|added} {c6|that the savings would come to {f=35e6:EUR:about|{h6|about} €35 million} a year}. {s7|He} {k7|would not be drawn on} {c7|the dividend}.

{s8|Neither of them} {k8|mentioned} {c8|Alpen Aufzüge}. {c9|The Swiss group has built up {f=9.6:%|9.6 per cent} of the shares since {d=2025-08|August}}, {s9 r9|filings} {k9|show}. {c10,11|It is prepared to pay {f=54:EUR|€54} a share}, {s10|the Zürich paper Limmat} {k10|reported} {o10|on {d=2025-10-22|Wednesday} evening}, {k11|citing} {s11 r11|two bankers}. {s12|Alpen} {k12|called} {c12|the report “imaginative”}; {s13|it} {k13|did not deny} {c13|it}. {c14|“Imaginative” was not to be read as “invented”}, {s14|a {r14|spokeswoman}} later {k14|told} {o14=interview@pohjola|this website}.

{o15,16,17,18=call|Asked about the stake by an analyst}, {s15|Vuori} {k15|said} {c15|she too had read the Limmat}. {c16|“We have had no letter, no call and no flowers,”} {s16|she} {k16|said}. {c17|There had been no talks “as of this morning”}, {s17|Ekholm} {k17|offered}. {s18|His {r18|boss}} {k18|corrected} him: {c18|there had been none}.

{u|The unions heard of the cuts on the radio.} {c19|“We sat with them until six on {d=2025-10-22|Wednesday}. They offered us coffee,”} {k19|said} {s19|Pekka Laine, {r19|chief shop steward} at the Lempäälä plant}. {s20|He} {k20|accused} {c20|the company of breaking a promise of {d=2025-05|May}}. {s22|The group} {k22|says} {c22|{s23|it} {k23|promised} {c23|to “consult”} and is consulting}. {s24|The industrial union} {k24|wants} {c24|the state, which holds {f=8:%|8 per cent}, to speak up}. On a visit to Oulu, {s25|the {r25|minister for state holdings}} {k25|said} {c25|the government “does not discuss its shares in the rain”}. {s26|Her {r26|predecessor}}, {u|now in opposition}, {k26|called} {c26|that a disgrace} {o26=post|on X}. {s27|She} {k27|replied} {o27=post|there} {c27|that he had sold {f=1/2:|half} of them}.

{u|Nosto's shares rose by {f=7:%|7 per cent}, to {f=49.10:EUR|€49.10}.} {c28|“{s29|The {r29|market}} {k29|believes} {c29|the bankers},”} {k28|said} {s28|Ingrid Falk of the broker Brygga}. {s30|She} {k30|expects} {c30|an offer before {d=2025-12|Christmas}}. {s31|Tor Vik}, {u|who sits across the desk from her and covers Alpen}, {k31|does not}{k31|:} {c31|“They buy slowly. It is a lift company.”}
---
pohjola = Pohjola Markets | outlet
limmat = Limmat | outlet
nosto = Nosto | organisation
vuori = Riikka Vuori | person
ekholm = Mats Ekholm | person
filings = - | document
bankers = - | group
alpen = Alpen Aufzüge | organisation
spokeswoman = - | unnamed
laine = Pekka Laine | person
union = Industrial union of Finland | organisation
minister = - | person
predecessor = - | person
falk = Ingrid Falk | person
market = - | group
vik = Tor Vik | person
1 nosto writing
2 nosto writing
3 vuori accuses
4 vuori
5 vuori
6 ekholm
7 ekholm silence
8 vuori+ekholm neg
9 filings writing affirms
10 limmat writing
11 bankers in=10
12 alpen
13 alpen neg denies
14 spokeswoman
15 vuori
16 vuori
17 ekholm
18 vuori
19 laine
20 laine accuses
22 nosto
23 nosto promises
24 union demands
25 minister
26 predecessor writing
27 minister writing
28 falk
29 market thought
30 falk thought predicts
31 vik
