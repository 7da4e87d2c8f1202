style: wire
outlet: Padma News Agency
published: 2026-05-19
byline: Farzana Kabir; Tom Okafor-Lind
country: Bangladesh
---
# {u|Bangladesh knitwear plants go dark}, {s1 r1|owners} {k1|threaten} {c1|to stay shut}

{p=dateline|DHAKA, {d=2026-05-19|May 19} (PNA)} – {u|Machines stood still at {f=140:factories:about|nearly 140 factories} around Gazipur for a second day,} {s2,3|the garment manufacturers' association BKEA} {k2|reporting} {c2|losses of {f=1.9e9:BDT|Tk 1.9 billion}} and {k3|holding} {c3|“outsiders with megaphones” responsible}.

{u|The walkout began on {d=2026-05-18|Monday} when the wage board published its award.} {s4 r4|Workers} {k4|had been hoping for} {c4|{f=25000:BDT|Tk 25,000} a month}; {s5|the board} {k5|settled on} {c5|{f=16800:BDT|Tk 16,800}}. {c6|“{s7 r7|The line chief} {k7|read out} {c7|the figure} twice because {s8|we} {k8|thought} {c8|he was joking},”} {s6|Shirin Akhtar, {r6|a linking operator} of 23}, {k6|told} a rally {o6=speech|on {d=2026-05-19|Tuesday}}. {c6|“{s9|He} {k9|answered}, {c9|‘Sisters, I don't joke about rice.’}”}

{s10 r10|Leaflets pasted on the factory gates} {k10|call for} {c10|a canteen, a crèche and the sacking of one floor manager, {k11|said} {c11|to have pocketed overtime}}.

{s12|{r12|Labour adviser} Golam Sarwar Mirdha} {k12|appealed} {o12=broadcast@btn|on the state channel} {c12|for calm until {d=2026-05-24|Sunday}}, when, {s14 r14|the prime minister's office} {k14|had assured} him, {c14|a review would open}. {s15|The National Garment Federation} {k15|has little faith} {c15|in reviews}. {c16|“{s17 r17|Every adviser} {k17|tells} us {c17|{d=2026-05-24|Sunday}},”} {k16|quipped} {s16|{r16|its secretary}, Abdul Hye Talukder}.

{u|Bangladesh is the second-largest exporter of clothing in the world, and knitwear alone earned it {f=21e9:USD|$21 billion} in the year to {d=2025-06|June 2025}.} {s27,28|Nazia Haque, {r27,28|an economist at the Centre for Labour Studies}}, {k27|calculates} {c27|that rice and rent now swallow {f=71:%|71%} of a machinist's pay}; {o28|in {d=2019|2019}} {k28|her figure was} {c28|{f=58:%|58%}}. {c29|Without a settlement this week, {s30 r30|buyers} {k30|would decide} {c30|to place their autumn orders in Vietnam}}, {s29|she} {k29|told} {o29=interview@own|PNA}. {s31 r31|Two merchandisers}, {x|who requested anonymity because their contracts bar them from speaking,} {k31|said} {c31|that had started}.

{c18,19|{s20 r20|{f=3:retailers|Three} European retailers} {k20|have privately pressed} suppliers {c20|to settle}}, {s18|the Swedish daily Kvällsbladet Syd} {k18|reported} {o18|at {d=2026-05-16/2026-05-17|the weekend}}, {k19|citing} {s19 r19|a buyer for one of them}. {s21|Another, Lindroos AB}, {k21|confirmed} {c21|that {s22|it} {k22|had} “{k22|conveyed} {c22|an expectation}”}; {s23 r23|the third} {k23|stayed mum} {c23|about the matter}.

{c24|A {d=2023|2023} stoppage cost {f=4:lives|four lives}}, {k24|by} {s24|the police} {k24|count}; {k25|that of} {s25|the unions} {k25|stands at} {c25|{f=9:lives|nine}}. {u|No one was hurt on {d=2026-05-19|Tuesday}.} {s26|{r26|Industrial Police superintendent} Rehana Pervin} {k26|cautioned} {c26|that rubber bullets “remain in the cupboard, and the cupboard has a key”}.

{p=contributors|(Additional reporting by Tom Okafor-Lind in Stockholm)}
---
own = Padma News Agency | outlet
btn = Bangla State Television | outlet
kvall = Kvällsbladet Syd | outlet
owners = - | group
bkea = BKEA | organisation
workers = - | group
board = Wage board of Bangladesh | government
akhtar = Shirin Akhtar | person
chief = - | unnamed
leaflets = - | document
mirdha = Golam Sarwar Mirdha | person
pmo = Prime Minister's Office of Bangladesh | government
fed = National Garment Federation | organisation
adviser = - | group
talukder = Abdul Hye Talukder | person
retailers = - | group
buyer = - | unnamed
lindroos = Lindroos AB | organisation
third = - | organisation
police = Bangladesh Police | government
unions = Bangladeshi garment unions | organisation
pervin = Rehana Pervin | person
haque = Nazia Haque | person
buyers = - | group
merch = - | group
1 owners promises
2 bkea
3 bkea accuses
4 workers thought
5 board
6 akhtar
7 chief
8 akhtar thought
9 chief
10 leaflets writing demands
11 ?
12 mirdha demands
14 pmo via=mirdha
15 fed thought doubts
16 talukder
17 adviser promises
18 kvall writing
19 buyer in=18
20 retailers demands
21 lindroos affirms
22 lindroos
23 third silence
24 police
25 unions
26 pervin predicts
27 haque
28 haque
29 haque
30 buyers intent
31 merch
