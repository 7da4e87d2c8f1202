style: sport
outlet: The Quisqueya Diamond
published: 2024-11-27
byline: Joselín Abreu
country: Dominican Republic
---
# {s1|{r1|Samaná skipper}} {k1|calls} {c1|umpire “a man with a taxi waiting”} as riot ends opener

## {s2 r2|League} {k2|promises} {c2|to study video}; {s3 r3|players} {k3|threaten} {c3|to sit}

{u|A called third strike ended the game at Estadio Los Cocos on {d=2024-11-26|Tuesday} night.} {u|It also ended the peace.}

{c4|“{s5|He} {k5|told} my catcher, {c5|‘I go home at eleven,’} and at two minutes to eleven he rang up a ball in the dirt,”} {s4|{r4|Toros manager} Wilfredo Báez} {k4|raged} {o4,7=press-conference|in a news conference that lasted ninety seconds}. {s6|He} {k6|stopped short of alleging} {c6|a fix}. But, {s7|he} {k7|wondered aloud}, {c7|“who pays the driver?”}

{s8|Eladio {x|“Reloj”} Corporán}, {u|who has called balls and strikes in this league since {d=2003|2003}}, {k8|stands behind} {c8|every pitch}. {c9|“{s10 r10|The catcher} {k10|asked} me {c10|what time it was}. {s11|I} {k11|told} him {c11|the time},”} {s9|he} {k9|explained} as police walked him to the car.

{s12|The newspaper El Faro de Higüey} {k12|had it} {o12|{d=2024-11-27|this morning}} {c12,13|that the umpire was fined three times {d=2024|this year} for lateness}, {k13|crediting} {s13|a {r13|league employee} not cleared to discuss personnel}. {c14|“Lies,”} {k14|was} {s14|Corporán}{k14|'s entire reply} {o14=message|by text}.

{u|The zone has been a sore subject since the league shelved its tracking cameras in {d=2024-10|October} to save {f=180000:USD|$180,000}.} {u|Samaná have lost {f=6:games|six} of their {f=8:games|eight one-run games}; Azua have won {f=7:games|seven} of {f=9:games|nine}.} {u|The pitch in question, a slider from the left-hander Eury Mañón, was clocked at {f=84:mph|84 mph} and finished, on every replay, below the knee.}

{c15|{k16|Under} {s16 r16|Rule 9.02}, {c16|judgment calls are final}}, {s15|{r15|league president} Altagracia Polanco} {k15|pointed out}. {s17|She} {k17|saw} {c17|no reason for a replay}. {c18|{s19 r19|Several Toros}, though, {k19|have vowed} {c19|not to take the field {d=2024-11-28|Thursday} unless Corporán is reassigned}}, {s18|{r18|shortstop} Yeison Marte} {k18|revealed} {o18,20=post|on an Instagram live}. {c20|He himself}, {s20|he} {k20|hastened to add}, {c20|would play in a parking lot}. An hour later {s21|{r21|his Miami agent}, Rick Delmonico}, {k21|contradicted} {c21|that}.

{u|Then there were the oranges.} {s22 r22|A police bulletin} {k22|speaks of} {c22|{f=31:arrests|31 arrests} and {f=1:nose|one broken nose}, a vendor's}; {s23|Nurys Then, {r23|the ballpark physician}}, {k23|counted} {c23|{f=3:noses|three}}. {s24,25|The {r24|vendor}, Ramón Batista}, {k24|bears} {c24|no grudge}{k25|:} {c25|“{s26|My {r26|wife}} {k26|always said} {c26|I lead with it}.”}

{u|Azua, the 4-3 winners, lead the table by half a game.} {c27|“{s28 r28|My grandmother} {k28|warned} me {c28|never to argue with a gift},”} {k27|shrugged} {s27|their {r27|manager}, Héctor Lugo}. {k29|Speculation is rife} {c29|that {s30|Polanco} {k30|will ask} Mexico City {c30|for a neutral crew}}. {s31|The {r31|assignment sheet} taped to the clubhouse door} {k31|still lists} {c31|Corporán, at third base}.
---
baez = Wilfredo Báez | person
league = - | organisation
players = - | group
corporan = Eladio Corporán | person
catcher = - | unnamed
faro = El Faro de Higüey | outlet
employee = - | unnamed
rule = - | document
polanco = Altagracia Polanco | person
toros = - | group
marte = Yeison Marte | person
delmonico = Rick Delmonico | person
bulletin = - | document
then = Nurys Then | person
batista = Ramón Batista | person
wife = - | unnamed
lugo = Héctor Lugo | person
grandmother = - | unnamed
sheet = - | document
1 baez
2 league promises
3 players promises
4 baez
5 corporan
6 baez accuses neg
7 baez
8 corporan
9 corporan
10 catcher
11 corporan
12 faro writing
13 employee in=12
14 corporan writing
15 polanco affirms
16 rule writing
17 polanco thought neg
18 marte affirms
19 toros promises
20 marte
21 delmonico denies
22 bulletin writing
23 then
24 batista thought neg
25 batista
26 wife
27 lugo
28 grandmother demands
29 ? thought
30 polanco demands
31 sheet writing
