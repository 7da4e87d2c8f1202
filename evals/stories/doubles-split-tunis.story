style: sport
outlet: Court Circular
published: 2025-07-03
byline: Imène Gharbi
country: Tunisia
split: train
---
# {u|After eleven titles, Trabelsi and Haddad stop talking}

{u|They won Paris together in {d=2025-06|June} and arrived in London in separate cars.} {u|Nesrine Trabelsi and Farah Haddad, the best doubles pair in Africa, are a pair no longer, and each has given her reasons to a microphone of her own.}

{o1,2,3=broadcast@second/2025-06-30|On her podcast, Second Serve, on {d=2025-06-30|Monday}}, {s1|Trabelsi} {k1|said} {c1|{s4|her {r4|partner}} {k4|had told} her {o4=message|by text}, during a rain break, {c4|that she wanted to play singles}}. {c2|“Eleven titles, and I get a thumb and a cloud,”} {s2|the {r2|left-hander}} {k2|said}. {s3|She} {k3|insisted} {c3|that she bore nobody a grudge}.

{u|Haddad has no podcast.} {o6,8,11=interview@kora|In an interview with Kora Tunis on {d=2025-07-01|Tuesday}}, {s6|she} {k6|said} {c6|{s7|she} {k7|had announced} {c7|the break} {o7=meeting|in {d=2025-04|April}, over dinner}, with both their mothers at the table}. {c8|“{s9|She} {k9|asked} me {c9|to wait until after Paris}, and I waited. {s10|We} {k10|promised} {c10|to keep it between us}. Then she bought a microphone,”} {s8|the {r8|younger of the two}} {k8|told} the site. {c11|The text was a reminder}, {s11|she} {k11|said}.

{x|And the mothers?} {s12|Mrs Trabelsi} {k12|declined} {c12|to choose}. {c13|“I remember the fish,”} {s13|she} {k13|said}. {s14|Salma Haddad, a {r14|judge in Sousse}}, {k14|was more exact}{k14|:} {c14|{s15|her {r15|daughter}} {k15|had indeed said} {c15|something}, and {s16|Nesrine} {k16|had replied} {c16|that one did not divorce between courses}}. {u|Their coach, the Spaniard Iker Lasa, read of the dinner in a newspaper.} {c18|“{s19|Farah} {k19|says} {c19|she told me}. {s20|Nesrine} {k20|says} {c20|I told her},”} {s18|he} {k18|told} {o18=press-conference|reporters by the practice courts}.

{s22|The national federation} {k22|has called} {c22|the affair private}. {o23,24=statement|In a communiqué on {d=2025-07-02|Wednesday}} {s23,24|it} {k23|confirmed} {c23|that both women were entered for the African Games} and {k24|denied} {c24|a {k25|report in} {s25|Le Sahel} {c25|that it had tried to make them share a room}}. {s26|The {r26|newspaper's tennis writer}, Chokri Mzali}, {k26|said} {o26,27=broadcast@jasmin|live on Radio Jasmin} {c26|that he stood by every word}; {s27|he} {k27|quoted} {s28|an {r28|official of the federation}} {k28|as having told} him, {c27,28|“One room, two beds, and God between them”}.

{u|Trabelsi will play on with a Czech.} {s29|The Czech, Lenka Horáková}, {k29|admitted} {o29,30=interview@circular|to Court Circular} {c29|that she had been asked as early as {d=2025-05|May}}. {c30|“{s31|She} {k31|said} {c31|her partner was thinking of singles}. I thought it was very open of them both,”} {s30|Horáková} {k30|said}. {s32|Haddad}, {u|who drew a qualifier on {d=2025-07-02|Wednesday} and lost}, {k32|hurried past} {c32|the microphones}. {u|An hour later she posted a picture of a cloud.}
---
second = Second Serve | outlet
kora = Kora Tunis | outlet
sahel = Le Sahel | outlet
jasmin = Radio Jasmin | outlet
circular = Court Circular | outlet
trabelsi = Nesrine Trabelsi | person
haddad = Farah Haddad | person
mother = Mrs Trabelsi | person
salma = Salma Haddad | person
lasa = Iker Lasa | person
federation = National federation of Tunisia | organisation
mzali = Chokri Mzali | person
official = - | unnamed
czech = Lenka Horáková | person
1 trabelsi
2 trabelsi
3 trabelsi
4 haddad writing
6 haddad
7 haddad
8 haddad
9 trabelsi demands
10 haddad+trabelsi promises
11 haddad
12 mother silence
13 mother
14 salma
15 haddad
16 trabelsi
18 lasa
19 haddad
20 trabelsi
22 federation
23 federation writing affirms
24 federation writing denies
25 sahel writing
26 mzali
27 mzali
28 official in=27
29 czech concedes
30 czech
31 trabelsi
32 haddad silence
