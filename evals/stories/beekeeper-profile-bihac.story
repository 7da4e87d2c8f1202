style: magazine
outlet: Una Quarterly
published: 2026-03-01
byline: Selma Hadžić-Roth
country: Bosnia and Herzegovina
---
# {u|The man who listens to hives}

{u|Every morning at six Fikret Delalić, who is 78 and deaf in one ear, puts the other against a box.} {c1|“There is a note for hunger and a note for a dead queen,”} {s1|he} {k1|says}. {c1|“The rest is politics.”}

{u|Delalić keeps {f=90:hives:about|about ninety hives} above Bihać, on slopes that were mined from {d=1992/1995|1992 to 1995} and officially cleared in {d=2019|2019}.} {c2|Officially is the word}, {s2|his {r2|son} Adnan} {k2|warns} {o2,3=interview@own|me} as we climb. {c3|{s4|The mine action centre} {k4|certified} {c4|the path, not what is left and right of it}}, {s3|he} {k3|explains}, {c3|and the bees do not read certificates}.

{u|Scientists have been coming since {d=2023|2023}, when a biologist from Graz, Johanna Prettner, put microphones into {f=10:boxes|ten} of the boxes.} {s5|She} {k5|wanted to know} {c5|whether the old man could really hear a swarm two days before it happened}. {c6|He can}, {s6|her {r6|paper} of {d=2025-05|last May}} {k6|concedes}, {c6|in {f=17:cases|seventeen} of {f=20:cases|twenty cases}; her software managed {f=12:cases|twelve}}. {c8|“{s9|He} {k9|predicted} {c9|{x|Tuesday}} and {s10|my {r10|laptop}} {k10|said} {c10|nothing},”} {s8|Prettner} {k8|recalls} {o8=call|on the telephone}. {c8|“On {x|Tuesday} I was standing in bees.”}

{u|His wife is not so easily impressed.} {c12|“{s13|He} {k13|tells} the professor {c13|he hears the queen}. He does not hear me,”} {s12|Zumreta Delalić} {k12|says}. {u|They met at a wedding in {d=1969|1969}}; {c14|she {k15|had been told} {c15|he was the brother, the handsome one}}, {s14|she} {k14|insists}, {c14|and by the time it was cleared up the soup was served}.

{u|The brother, Hasan, does not speak to him.} {u|It is about a meadow.} {s16|Hasan} {k16,17|maintains} {c16|that their father left it to both of them, for hay}; {s17|Fikret}, {c17|that {s18|their {r18|father}} pointed at it and {k18|said} {c18|“bees”}}. {u|The land registry burned in {d=1993|1993}.} {s20 r20|A neighbour} {k20|believes} {c20|the quarrel is kept up for the company}.

{u|Honey from the slopes sells in Vienna for {f=38:EUR|€38} a jar, of which the Delalićs see {f=9:EUR|nine}.} {c21|It could be organic}, {s21 r21|an inspector from Sarajevo} {k21|told} them, {c21|were it not for the word mines in the file}. {s22|Adnan} {k22|has proposed} {c22|leaving the word out}. {s23|The old man} {k23|will not have} {c23|it}: {c24|“{s25 r25|The bees} {k25|told} me {c25|where they were}. I owe them the word,”} {s24|he} {k24|says}.
---
fikret = Fikret Delalić | person
adnan = Adnan Delalić | person
mine = Mine action centre of Bosnia and Herzegovina | government
prettner = Johanna Prettner | person
paper = - | document
laptop = - | document
zumreta = Zumreta Delalić | person
hasan = Hasan Delalić | person
father = - | unnamed
neighbour = - | unnamed
inspector = - | unnamed
bees = - | group
own = Una Quarterly | outlet
1 fikret
2 adnan predicts
3 adnan
4 mine writing affirms
5 prettner
6 paper writing concedes
8 prettner
9 fikret predicts
10 laptop writing neg
12 zumreta
13 fikret
14 zumreta
15 ?
16 hasan
17 fikret
18 father
20 neighbour thought
21 inspector
22 adnan demands
23 fikret denies
24 fikret
25 bees
