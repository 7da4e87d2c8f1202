style: broadsheet
outlet: The Bogotá Review
published: 2026-05-14
byline: Inés Caballero
country: Colombia
split: train
---
# {u|Truth commission splits over a general's sealed tapes}

{p=dateline|BOGOTÁ} — {u|Two of the {f=3:women|three women} who lead Colombia's archive commission have stopped signing each other's letters.} {u|The quarrel is about {f=11:tapes|eleven tapes}.} {s1|Amparo Rentería, a {r1|former judge} who has chaired the body since {d=2023|2023}}, {k1|wants} {c1|them sealed until the last witness is dead}. {s2|Lucía Ospina} {k2|wants} {c2|them played now}. {c3|“A tape that nobody hears is a tape that never was,”} {s3|Ms. Ospina} {k3|said} {o3,4=speech/2026-05-12|in a speech at the University of Cauca on {d=2026-05-12|Tuesday}}. {c4|She had copied none of them}, {s4|she} {k4|said}, {c4|whatever the chairwoman believed}.

{u|Ms. Rentería was not in the hall.} {o7=letter/2026-05-04|In a letter to the interior minister, dated {d=2026-05-04|May 4}} and {x|read to this newspaper by a person who had it in front of him}, {s7|she} {k7|had accused} {c7|an unnamed colleague of “lending out the dead”}. {s8|The {r8|minister}, Tomás Arce}, {k8|acknowledged} {c8|receipt but not the accusation}. {c9|“I got a letter. I get many,”} {s9|he} {k9|said} as he left a cabinet meeting.

{u|He is a cousin of the man on the tapes.} {s10|{r10|General} Ramiro Arce, 81}, {k10|has denied} since {d=1999|1999} {c10|that the voice is his}. {c11|“It is an actor, and a bad one,”} {s11|he} {k11|told} {o11=interview@paramo/2026-03|Radio Páramo in {d=2026-03|March}}. {s12|His {r12|daughter}} {k12|thinks} {c12|otherwise}, or thought so once: {o13=document/2011|in a memoir published in {d=2011|2011}} {s13|she} {k13|wrote} {c13|that she could hear him clear his throat}. {o14=interview|Reached at her home in Lyon {d=2026-05-11/2026-05-14|this week}}, {s14|Beatriz Arce} {k14|said} {c14|{s15|a much younger woman} {k15|had written} {c15|that} and that the older one regretted it}. {c17|Was it him?} {s17|She} {k17|hung up}.

{u|The third commissioner, a historian, has tried to mediate.} {s19|Pilar Montes} {k19|proposed} {o19|in {d=2026-04|April}} {c19|that the families be allowed to listen in a closed room}. {c20|{s21 r21|Neither of her colleagues} {k21|answered} {c21|the proposal}}, {s20|she} {k20|told} {o20=interview@umbral|the weekly Umbral}: {c20|“{s22|They} each {k22|assumed} {c22|that I had been sent by the other}.”}

{u|The families are no more united.} {s23|Those of the {r23|Río Blanco victims}} {k23|say} {c23|that they have waited for twenty-six years and will wait for nobody's funeral}. {s24|Elvira Quiñones}, {u|whose sons left for a dance in {d=1998|1998}}, {k24|does not want} {c24|to hear a thing}. {c25|“I know how it ends,”} {s25|she} {k25|said}. {c26|Her surviving son, Wilmer, would go and listen}, {s26|she} {k26|said}, {c26|and {s28|he} {k28|had promised} {c28|not to tell her}}.

{u|The commission's mandate runs out in {d=2026-12|December}.} {s29|The government} {k29|says} {c29|it will ask for two more years}; {s30|Congress} {k30|says} {c30|nobody has asked}. {s31|The commission} itself, {o31=report|in its last annual report}, {k31|noted} {c31|that “no recording has been lost”}. {k32|By} {s32|its} {k32|own count in the same document}, {c32|there were {f=12:tapes|twelve}}.
---
umbral = Umbral | outlet
paramo = Radio Páramo | outlet
renteria = Amparo Rentería | person
ospina = Lucía Ospina | person
arce = Tomás Arce | person
general = Ramiro Arce | person
beatriz = Beatriz Arce | person
montes = Pilar Montes | person
both = - | group
families = - | group
quinones = Elvira Quiñones | person
wilmer = Wilmer Quiñones | person
government = Government of Colombia | government
congress = Congress of Colombia | government
commission = Archive commission of Colombia | government
1 renteria demands
2 ospina demands
3 ospina
4 ospina
7 renteria writing accuses
8 arce concedes
9 arce
10 general denies
11 general
12 beatriz thought
13 beatriz writing
14 beatriz
15 beatriz writing
17 beatriz silence
19 montes demands
20 montes
21 both silence
22 both thought
23 families
24 quinones neg demands
25 quinones
26 quinones
28 wilmer promises
29 government
30 congress
31 commission writing affirms
32 commission writing
