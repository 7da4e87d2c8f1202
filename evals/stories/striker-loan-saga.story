style: sport
outlet: Touchline Daily
published: 2025-01-30
byline: Fabio Mensah
country: Ghana
split: train
---
# {c1|“I am not a parcel”}: {s1|striker Osei} {k1|rejects} {c1|Tema loan}

{c2|Kwame Osei will play for Sekondi Mariners or for nobody}, {s2|his {r2|agent}} {k2|has told} {o2=interview@skyline/2025-01-29|Skyline Sports in Accra {d=2025-01-29|late on Wednesday}}. {u|The window shuts on {d=2025-01-31|Friday}.}

{s3|The {r3|forward}}, {u|24 and with eleven goals}, {k3|used} {o3,4=post/2025-01-28|an Instagram Live {d=2025-01-28|a night earlier}} {k3|to dispute} {c3|the club's claim that he had asked to leave}. {c4|“A parcel gets a receipt. I got a bus ticket,”} {s4|he} {k4|complained}, {u|holding it up}.

{u|The ticket is genuine.} {c5|It was bought by mistake}, {s5|{r5|Mariners chairman} Alhaji Baba Yakubu} {k5|explained} {o5,6=appearance/2025-01-29|at the unveiling of a new goalkeeper on {d=2025-01-29|Wednesday}}; {s6|he} {k6|wanted} {c6|it back}. {s7|The {r7|goalkeeper}} {k7|kept out of} {c7|it}.

{o8|After {d=2025-01-25|Saturday}'s draw with Obuasi}, {s8|{r8|coach} Anja Brouwer} {k8|had said} {c8|she needed “a nine, not a novel”}. {s9|She} {k9|refused to be drawn on} {c9|Osei}. {o10=interview@touchline|Reached at the training ground by Touchline}, {s10|she} {k10|grinned} {k10|and pointed at} {c10|the bus}.

{s11|Tema United} {k11|deny} {c11|any offer}. {c12|They made one in {d=2024-12|December}}, {s12 r12|a letter on the club's paper} {k12|says}: {c12|“{f=400000:GHS|GH₵400,000}, and we return him washed.”} {s13|{r13|Sports minister} Yaa Boatemaa}, {o13=appearance/2025-01-30|opening a gymnasium in Ho {d=2025-01-30|this morning}}, {k13|appealed} {c13|for “adults, anywhere in this matter”}.
---
touchline = Touchline Daily | outlet
skyline = Skyline Sports | outlet
osei = Kwame Osei | person
agent = - | unnamed
yakubu = Alhaji Baba Yakubu | person
keeper = - | unnamed
brouwer = Anja Brouwer | person
tema = Tema United | organisation
letter = - | document
boatemaa = Yaa Boatemaa | person
1 osei denies
2 agent
3 osei denies
4 osei accuses
5 yakubu
6 yakubu demands
7 keeper silence
8 brouwer
9 brouwer silence
10 brouwer silence
11 tema denies
12 letter writing
13 boatemaa demands
