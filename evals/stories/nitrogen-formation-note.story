style: broadsheet
outlet: De Oever
published: 2023-11-29
byline: Wietske Haringa
country: Netherlands
---
# {u|A photograph, a folder, and the end of a coalition that had not begun}

{u|It took a telephoto lens and a gust of wind.} {u|When the scout charged with exploring a new government, Diederik Ruigrok, crossed the Binnenhof on {d=2023-11-28|Tuesday} afternoon, the {r1|top sheet} under his arm faced outward.} {c1|“{s2|Polder} {k2|will swallow} {c2|nitrogen if Justice}”}, {s1|it} {k1|read}; {u|a glove covered the rest.}

{c3|The note was a doodle}, {s3|Mr Ruigrok} {k3|pleaded} {o3,4=statement/2023-11-28|in a statement issued before supper}. {c4|“Nobody {k5|has offered} me {c5|anything} and {s6|I} {k6|have asked} {c6|for nothing},”} {s4|it} {k4|continued}. {u|By breakfast the statement had no takers.} {s7|Carolien Stuyvenberg}, {u|whose Polder party won {f=23:seats|23 seats} last week}, {k7|considers} {c7|it “an insult in biro”}; {o8=broadcast@brandt|on the talk show Bij Brandt} {s8|she} {k8|volunteered} {c8|that she would sooner swallow the folder}.

{u|What makes the sheet awkward is its arithmetic.} {s9|The Liberals} {k9|had sworn} {o9|during the campaign} {c9|that {f=24000000000:EUR|€24 billion} for farm buyouts was not for haggling}. {c10,12|{s11|{r11|Their leader}, Maarten Quist}, {k11|has since intimated} {c11|that half would do}}, {k10|or so} {s10|the farm weekly Stal & Akker} {k10|has it}, {k12|on the authority of} {s12 r12|somebody at the table}. {s13|Mr Quist}'s {k13|denial covers} {c13|the number but not the intimation}.

{c22,24|{s23 r23|The king} {k23|is said to have enquired} {o23|on {d=2023-11-27|Monday}} {c23|what a deposition limit is}}, {k22|in} {s22|{r22|palace correspondent} Hiske Tromp}'s {k22|telling}; {k24|she had it from} {s24 r24|a footman's cousin}. {s25|The Government Information Service} {k25|makes it a rule} {c25|never to discuss footmen}.

{x|Does it matter?} {c14|{f=131:nature_reserves|One hundred and thirty-one} nature reserves are past saving on present trends}, {k14|ran the gist of} {o14=report/2023-10|{d=2023-10|October}'s advice} {k14|from} {s14 r14|the state's own ecologists}. Farmers {k15|have been hearing} {c15|the opposite} {k15|from} {s15|Ms Stuyvenberg} since {d=2019|2019}.

{s16 r16|Old hands} {k16|recall} {c16|a similar breeze {o17|in {d=2021|2021}}, when {s17 r17|another scout's page} {k17|bore} {c17|the words “position elsewhere” beside a colleague's name}}. {s18|{r18|The chamber's doyenne}, Truus van Assendelft}, {k18|saw} {c18|no coincidence}. {c19|“I gave every {r21|scout} since {d=1994|1994} the same advice. {s20|I} {k20|said}: {c20|buy a briefcase}. {s21|They} {k21|thought} {c21|I was talking about fashion},”} {s19|she} {k19|mused}.
---
stal = Stal & Akker | outlet
brandt = Bij Brandt | outlet
sheet = - | document
polder = Polder party | organisation
ruigrok = Diederik Ruigrok | person
stuy = Carolien Stuyvenberg | person
liberals = Liberals | organisation
quist = Maarten Quist | person
somebody = - | unnamed
advisers = - | group
old = - | group
page = - | document
truus = Truus van Assendelft | person
scouts = - | group
1 sheet writing
2 polder intent concedes
3 ruigrok writing
4 ruigrok writing
5 ? promises neg
6 ruigrok demands neg
7 stuy thought
8 stuy
9 liberals promises
10 stal writing
11 quist concedes
12 somebody in=10
13 quist denies
14 advisers writing predicts
15 stuy
16 old
17 page writing
18 truus thought
19 truus
20 truus demands
21 scouts thought
king = - | person
tromp = Hiske Tromp | person
footman = - | unnamed
rvd = Government Information Service | government
22 tromp
23 king via=?
24 footman in=22
25 rvd silence
