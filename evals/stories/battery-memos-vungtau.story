style: aggregator
outlet: TechTide
published: 2026-01-20
byline: TechTide Staff
country: Vietnam
split: train
---
# {c1|EV maker “was warned” about batteries}, {s1 r1|engineer} {k1|tells} {o1=interview@tbn|Japanese TV}

{c2,3|Vietnamese carmaker Vireo was warned of a fault in its batteries a year before the fire at Vũng Tàu}, {s2|a {r2|former engineer}} {k2|has told} {o2=interview@tbn|the Japanese broadcaster TBN}, {k3|according to} {s3|the Saigon business daily Mekong Ledger}.

{u|The interview aired on {d=2026-01-17|Saturday}, and the Ledger has printed a transcript.} {c4|“{s5|I} {k5|wrote} {c5|that the cells were swelling}. {s6|My {r6|superiors}} {k6|wrote back} {c6|that in summer this was normal},”} {s4|Đặng Thị Hoa} {k4|says} {o4,7=interview@tbn/2026-01-17|in it}. {s7|Hoa}, {u|who left the company in {d=2025-05|May}}, {k7|claims} {c7|that {f=1900:cars:about|{h7|about} 1,900 cars} are {h7|probably} affected}. {s8|She} {k8|does not say} {c8|where she has the number from}. {c9|It came from a spreadsheet}, {s9|her {r9|lawyer}} {k9|told} {o9=interview@ledger/2026-01-19|the Ledger on {d=2026-01-19|Monday}}.

{s10|Vireo} {k10|called} {c10|her account “regrettable”}. {c11|Ms. Hoa was dismissed for lateness}, {s11,12|it} {k11|said} {o11,12=statement@ledger|in a statement to the paper}, and {k12|denied} {c12|having received any {r14|memo}}. {s13|The Ledger} {k13|says} {c13|it has seen one}. Dated {o14|{d=2024-08-14|14 August 2024}}, {s14|it} {k14|urges} {c14|the head of quality to recall the cells “before somebody recalls them for us”}. {s15|The man it was sent to, Trần Quốc Bảo}, {k15|hung up on} {c15|the newspaper's reporter}. {o16=post|In a Facebook post that is no longer to be found}, {s16|he} {h16|allegedly} {k16|wrote} {c16|that he had “passed it upstairs”}.

{u|Upstairs is Phạm Minh Châu.} {s17|The {r17|founder}} {k17|has not said} {c17|a word} since the fire. {s18|He} {k18|assured} shareholders {o18|in {d=2025-11|November}} {c18|that the batteries were “safer than rice cookers”}. {s19|His {r19|wife}}, {u|whose foundation owns a third of the firm}, {k19|told} {o19=interview@hoasen|the magazine Hoa Sen}, {k20|as quoted by} {s20|the Ledger}, {c19,20|that she would let her grandchildren sleep in one}. {k21|They are said} {c21|to live in Melbourne}.

{u|The authorities are stirring.} {c22|{s23|The transport ministry} {k23|has asked} Vireo {c23|for its test records}}, {s22 r22|state television} {k22|reported} {o22,24|on {d=2026-01-19|Monday} evening}. {c24|{s25 m25|Hanoi} {k25|gave} the company {c25|ten days}}, {s24|it} {k24|said}. {s26|The ministry} {k26|did not} immediately {k26|reply to} {c26|our email}. In Tokyo {s27|the vehicle safety agency} {k27|said} {c27|it would “{h27|perhaps}” look into the {f=60:Vireos:about|{h27|roughly} 60 Vireos} registered there}.

{c28|“If she is right they are finished, and if she is wrong they are merely poor,”} {s28|Lê Hải Yến of Bến Thành Securities} {k28|was quoted by the Ledger as saying}. {s29|Her {r29|counterpart} at a rival broker} {k29|expects} {c29|a recall within weeks}. {u|Vireo's shares fell by {f=6.9:%|6.9 per cent}, the daily limit.} {s30|The company} {k30|blamed} {c30|“sentiment”}.
---
tbn = TBN | outlet
ledger = Mekong Ledger | outlet
hoasen = Hoa Sen | outlet
station = - | outlet
hoa = Đặng Thị Hoa | person
vireo = Vireo | organisation
lawyer = - | unnamed
memo = - | document
bao = Trần Quốc Bảo | person
chau = Phạm Minh Châu | person
wife = - | unnamed
vietnam = Government of Vietnam | government
ministry = Transport ministry of Vietnam | government
agency = Vehicle safety agency of Japan | government
yen = Lê Hải Yến | person
counterpart = - | unnamed
superiors = - | group
1 hoa
2 hoa in=3
3 ledger writing
4 hoa via=ledger
5 hoa writing
6 superiors writing
7 hoa doubts via=ledger
8 hoa silence
9 lawyer
10 vireo
11 vireo writing
12 vireo writing denies
13 ledger writing
14 memo writing demands
15 bao silence
16 bao writing via=?
17 chau silence
18 chau
19 wife in=20
20 ledger writing
21 ?
22 station
23 ministry demands
24 station
25 vietnam demands
26 ministry silence
27 agency
28 yen via=ledger
29 counterpart thought predicts
30 vireo accuses
