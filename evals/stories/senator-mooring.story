style: broadsheet
outlet: Il Molo
published: 2025-06-11
byline: Fiammetta Corradi-Bosi
country: Italy
---
# {c1|‘I paid for the rope’}{k1|:} {s1 r1|ports minister} on the mooring that costs nothing

{u|The boat is {f=31:feet|31 feet} long and is called {x|‘Santa Pazienza’}.} {u|Since {d=2022-22|the summer of 2022} it has lain, free of charge, at a berth in Rapallo for which others wait nine years.} {c2|This}, {s2|{r2|the ports minister}, Saverio Lanteri}, {k2|assured} the Senate {o2,3,4,8=speech/2025-06-10|{d=2025-06-10|yesterday}}, {c2|is friendship}.

{s3,4|He} {k3|reproached} {c3|‘a press that has never tied a knot’} and {k4|undertook} {c4|to resign if a single euro had changed hands}. {u|Whether one did is the nub.} {c5,6|{f=41300:EUR|€41,300} left the account of a dredging firm for that of the minister's brother, Ruggero, on {d=2022-05-30|30 May 2022}}, {s5|the weekly Controvento} {k5|writes}, {k6|reproducing} {s6 r6|a bank slip}. {s7|Ruggero Lanteri, {r7|a dentist}}, {k7|has an explanation}: {c7|implants}. {c8|‘Very large ones,’} {k8|came} {s8|{r8|a Five Bells senator}, Ottavia Prunetti}'s {k8|interjection}, {u|for which she was ejected}.

{s9 r9|The dredging firm}, {u|which holds {f=3:concessions|three concessions} on the Ligurian coast}, {k9|disclaims} {c9|all knowledge of teeth}. {o10=court/2025-03|In testimony given to magistrates in Genoa in {d=2025-03|March}} {x|and since read by Il Molo}, {s10|its {r10|former bookkeeper}, Noemi Traverso}, {k10|recounts} {c10|how {s11,12 r11,12|her employer} {k11|would refer to} {c11|the minister as ‘the harbour light’} and {k12|instruct} staff {c12|that the light was never to go out}}.

{h25|Reportedly}, {s25|{r25|the minister's wife}, Ilaria Conte}, {k25|remarked} to a dinner guest {c25|that {s26|Saverio} {k26|had always meant} {c26|to pay once somebody sent a bill}}. {s27 r27|The supposed guest} {k27|denies} {c27|having dined}. {s28,29|Signora Conte}{k28|'s recollection}, {o28=interview@vele|offered to the magazine Vele e Motori}, {k28|differs again}: {c28|what she {k29|had said} was {c29|that nobody sends a bill to the sea}}.

{u|The prime minister is in Astana.} {c13|Her confidence in Lanteri is}, {s13 m13|the Palazzo Chigi} {k13|has made known}, {c13|‘unaltered since {d=2025-06-09|Monday}’} — a form of words that {s23 r23|veterans} {k23|found} {c23|interesting}. {k14|In the reading of} {s14|the constitutional lawyer Bruno Asquini}, {c14|it means he has until {d=2025-06-13|Friday}}. {s15 r15|A party elder} {k15|suspects} {c15|it will be longer}: {c16|{s17|the League of the Gulf} {k17|has warned} her {c17|that if Lanteri goes, so does its man at Agriculture}}, {s16|he} {k16|maintains}.

{s18|The Guardia di Finanza} {k18|would not confirm} {c18|whether the slip is genuine}. {s19 r19|The yacht club's register} {k19|describes} {c19|the vessel's owner as ‘various’}. {s30|{r20,30|Rapallo's mayor}} {k30|keeps out} {c30|of it}. {c20|‘{s21 r21|The old harbour master} {k21|taught} us {c21|never to lend a boat or a brother},’} {s20,22|she} {k20|told} {o20=interview@station|a local station}, and {k22|declined} {c22|to elaborate}.
---
contro = Controvento | outlet
lanteri = Saverio Lanteri | person
slip = - | document
ruggero = Ruggero Lanteri | person
prunetti = Ottavia Prunetti | person
dredge = - | organisation
traverso = Noemi Traverso | person
employer = - | unnamed
chigi = Office of the Prime Minister | government
asquini = Bruno Asquini | person
elder = - | unnamed
league = League of the Gulf | organisation
gdf = Guardia di Finanza | government
register = - | document
mayor = - | person
veterans = - | group
master = - | person
1,2 lanteri
3 lanteri accuses
4 lanteri promises
5 contro writing
6 slip writing in=5
7 ruggero
8 prunetti
9 dredge denies
10 traverso
11 employer
12 employer demands
13 chigi
14 asquini
15 elder thought
16 elder
17 league predicts
18 gdf silence
19 register writing
20 mayor
21 master demands
23 veterans thought
22 mayor silence
vele = Vele e Motori | outlet
conte = Ilaria Conte | person
guest = - | unnamed
25 conte via=?
26 lanteri intent
27 guest denies
28 conte
29 conte
30 mayor silence
station = - | outlet
