style: sport
outlet: Prairie Slider
published: 2025-02-24
byline: Moe Kowalchuk
country: Canada
split: train
---
# {c1|‘We swept like tourists’}: {s1|Dragland} {k1|rages} after semi-final collapse

{s2|Skip Torunn Dragland} {k2|tore into} {c2|her own team} {o2,3=/2025-02-23|minutes after a 9–3 defeat in Brandon on {d=2025-02-23|Sunday}, her jacket still dripping}.

{c3|“We swept like tourists,”} {s3|she} {k3|announced} to a silent room. {c3|“{s5|My {r5|vice}} {k5|told} me in the sixth end {c5|that the ice was dead}. The ice was fine.”} {s4|She} {k4|declined} {c4|to name names}.

{s6|Her {r6|vice}, Jo Ellen Rast}, {k6|came in} {o6,7=/2025-02-23|next} and {k6|said} {c6|she had heard worse at weddings}. {c7|“{s8|Tori} {k8|apologised} {c8|for that} before we'd reached the parking lot,”} {s7|Rast} {k7|laughed}.

{s9|Rival skip Bev Okimaw} {k9|was kinder}: {c9|it was, she felt, “one bad rock and a long evening”}. {s10|She} {k10|had tipped} {c10|Dragland for the title} {o10=broadcast@slate|on Slate FM {d=2025-02-17|the Monday before}}.

{c11|Dragland will not travel to the Worlds in {d=2025-03|March} unless the team is rebuilt}, {s11 r11|a person close to the rink} {k11|told} {o11=interview@slider|the Slider late on {d=2025-02-23|Sunday}}. {s13|{r13|Curling Manitoba's high-performance director}, Pat Wiebe}, {k13|texted} {o13=message/2025-02-24|at breakfast} {c13|that the rink was “intact and asleep”}.

{o14=post|Under a picture of a broken broom {d=2025-02-24|this morning}}, {s14|Dragland} {k14|posted} {c14|three words: “Sorry. Truly. Onward.”} {s15 r15|The club} {k15|has since confirmed} {c15|that practice resumes on {d=2025-02-27|Thursday}}.
---
slate = Slate FM | outlet
slider = Prairie Slider | outlet
dragland = Torunn Dragland | person
rast = Jo Ellen Rast | person
okimaw = Bev Okimaw | person
close = - | unnamed
wiebe = Pat Wiebe | person
club = - | organisation
1 dragland
2 dragland
3 dragland
4 dragland silence
5 rast
6 rast
7 rast
8 dragland concedes
9 okimaw
10 okimaw predicts
11 close
13 wiebe writing
14 dragland writing
15 club affirms
