style: local
outlet: Svratka News
published: 2026-05-07
byline: Jitka Polášková
country: Czech Republic
split: train
---
# {u|Depot closes, and its last driver will not hand in the key}

{u|The tram depot at Horní Lhota closed on {d=2026-04-30|30 April}, and on {d=2026-05-06|Wednesday} Zdeněk Hruška still had the key.} {c1|“{s2|The {r2|company}} {k2|asked} me {c2|for it} twice. {s3|I} {k3|said} {c3|come and fetch it},”} {s1|the {r1|retired driver}} {k1|said} {o1,4=interview@svratka|when the News called on him}. {s4|The {r4|widower}} {k4|added} {c4|that nobody had come}.

{u|The transport company is running out of patience.} {o5=letter|In a letter of {d=2026-05-04|Monday}} {s5|it} {k5|gave} {c5|him until {d=2026-05-08|Friday}}. {s6|The {r6|firm's lawyer}, Eva Mrázková}, {k6|called} {c6|the affair “sentimental and a theft”}. {s7|She} {k7|would not comment on} {c7|the reports that she had ridden his tram to school}. {c8|“Every day, and {s9|he} {k9|told} us {c9|to hold on at the bend},”} {k8|remembered} {s8|her {r8|schoolfriend}, Petra Doležalová}, {u|who now sits on the town council for the Greens}. {s10|The {r10|councillor}} {k10|wants} {c10|the depot listed}. {c11|The roof would be on the floor by then}, {s11|the {r11|lawyer}} {k11|retorted} {o11=broadcast@petrov|on Radio Petrov}.

{u|The mayor has tried to please both.} {c13|The hall will stay and the rails will go}, {s13|Bohumil Šťastný} {k13|announced} {o13,14=press-conference|at a press conference on {d=2026-05-05|Tuesday}}. {s14|The {r14|former hockey referee}} {k14|said} {c14|a buyer had been found, “more or less”}. {s15|The {r15|buyer}, a {r15|brewer} from Znojmo}, {k15|told} {o15=call@svratka|us by phone} {c15|that {s16|he} {k16|had made} {c16|an offer} and heard nothing}. {c17|“{s18|The {r18|mayor}} {k18|says} {c18|found}. {h17|Perhaps} somebody thinks I was lost,”} {s17|the {r17|businessman}} {k17|joked}. {s20|Milan Kučera} {k20|puts} {c20|his bid at {f=18e6:CZK:about|{h20|around} 18 million crowns}}; {s21|the town hall} {k21|puts} {c21|it at {f=15e6:CZK|fifteen million}}.

{u|The driver's daughter has come from Prague to talk to him.} {c22|“{s23|Dad} {k23|says} {c23|he promised the trams}. One cannot argue with a tram,”} {s22|she} {k22|said}. {s24|Alena Hrušková}, {u|a notary}, {k24|believes} {c24|he will give it up if he is asked by the right person}. {x|By whom?} {u|At that moment Mrázková was parking across the street, and at noon she went in.} {c27|They drank coffee and {s28|she} {k28|asked} {c28|if the bend was still there}}, {s27|the old man} {k27|told} {o27=interview@svratka|us} afterwards. {u|The key hangs by the door.}
---
svratka = Svratka News | outlet
petrov = Radio Petrov | outlet
hruska = Zdeněk Hruška | person
company = - | organisation
mrazkova = Eva Mrázková | person
dolezalova = Petra Doležalová | person
stastny = Bohumil Šťastný | person
kucera = Milan Kučera | person
hall = Town hall of Horní Lhota | government
alena = Alena Hrušková | person
1 hruska
2 company demands
3 hruska
4 hruska
5 company writing demands
6 mrazkova
7 mrazkova silence
8 dolezalova
9 hruska demands
10 dolezalova demands
11 mrazkova
13 stastny
14 stastny
15 kucera
16 kucera promises
17 kucera
18 stastny
20 kucera
21 hall
22 alena
23 hruska
24 alena thought
27 hruska
28 mrazkova
