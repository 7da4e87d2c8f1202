style: investigation
outlet: Visayas Monitor
published: 2026-02-02
byline: Gina Dalisay; R. Ocampo
country: Philippines
---
# {u|The crane that never came}

{u|On paper, the port of Balingasay has a crane.} {s1,2 r1,2|Customs records} {k1|show} {c1|it cleared Cebu on {d=2023-11-14|14 November 2023}, {f=86:tonnes|86 tonnes} of yellow steel with a Chinese serial number}, and {k2|value} {c2|it at {f=214000000:PHP|₱214 million}}.

{u|On the quay there is a square of clean concrete.}

{s3 r3|Longshoremen interviewed over two days in {d=2026-01|January}} {k3|swore} {c3|they had never laid eyes on it}. {c4|“{s5 r5|The mayor's son} {k5|comes} every fiesta {k5|and says} {c5|it's on a ship},”} {k4|said} {s4 r4|one, a father of six}. {c4|“Which ship, we don't ask anymore.”}

{s6 r6|Invoices obtained by the Visayas Monitor} {k6|name} {c6|the seller as Golden Ketch Trading, a company with one desk in Pasig}. {s7|Its {r7|owner of record}, Erlinda Sumulong}, {k7|professed} {c7|astonishment}. {c8|“{s9|My {r9|cousin}} {k9|asked} me {c9|to sign as a favor} {o9|in {d=2022|2022}},”} {s8|she} {k8|told} us {o8=interview@monitor|through a half-open gate}. {c8|“{s10|He} {k10|promised} {c10|it was for a fishing boat}.”}

{u|The cousin is Vice Governor Arsenio Sumulong.} {o11,12,13=letter/2026-01-28|In a letter dated {d=2026-01-28|28 January}}, {s11,12 r11,12|his lawyers} {k11|rejected} {c11|“any insinuation of impropriety”} and {k12|threatened} {c12|to sue}. {c13|The crane}, {s13|they} {k13|wrote}, {c13|“exists and is in use”}. {s14|They} {k14|did not say} {c14|where}.

{o15,16=report/2024-07|In an internal report from {d=2024-07|July 2024}}, {s15,16|the Commission on Audit} {k15|had already flagged} {c15|the purchase}, {k16|recording} {c16|that {s17|the {r17|port manager}} “{k17|verbally informed}” inspectors {c17|the equipment was “undergoing repair in Korea”}}. {s18|{r18|The manager}, Bonifacio Yap}, {k18|now claims} {c18|{s19 r19|the inspectors} {k19|told} him {c19|to say so}}. {c20|No inspector ever did}, {k20|according to} {s20 r20|an auditor who took part}, {x|speaking on condition that her name not be used}.

{s21|Korea's Haewon Heavy Industries} {k21|has no record of} {c21|a repair}. {c22|“One does remember a crane,”} {k22 o22=message|emailed} {s22|{r22|its spokesman}, Bae {x|Jun-ho}}.

{k24|A complaint} filed by {s24|the fisherfolk group Lambaklad} with the Ombudsman {k24|alleges} {c24|that {f=60000000:PHP:at-least|at least ₱60 million} of the price went back to officials}. {s25|The Ombudsman}{k25|'s position is} {c25|that it neither confirms nor denies pending cases}. {k26|Word on the waterfront is} {c26|that a second crane has been ordered}.
---
monitor = Visayas Monitor | outlet
customs = - | document
dockers = - | group
docker = - | unnamed
son = - | unnamed
invoices = - | document
erlinda = Erlinda Sumulong | person
arsenio = Arsenio Sumulong | person
lawyers = - | group
coa = Commission on Audit | government
yap = Bonifacio Yap | person
inspectors = - | group
auditor = - | unnamed
haewon = Haewon Heavy Industries | organisation
bae = Bae Jun-ho | person
lambaklad = Lambaklad | organisation
omb = Office of the Ombudsman | government
1 customs writing affirms
2 customs writing
3 dockers
4 docker
5 son
6 invoices writing
7 erlinda
8 erlinda
9 arsenio demands
10 arsenio promises
11 lawyers writing denies
12 lawyers writing promises
13 lawyers writing
14 lawyers silence
15 coa writing
16 coa writing
17 yap
18 yap doubts
19 inspectors demands
20 auditor
21 haewon neg
22 bae writing
24 lambaklad writing accuses
25 omb silence
26 ?
