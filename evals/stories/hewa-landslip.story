style: wire
outlet: Moresby Mail
published: 2024-04-09
byline: Tobias Wambun; Leilani Fonoti
country: Papua New Guinea
---
# {k1|Fears} {c1|for {f=300:people:over|more than 300} in landslip}; {s2 r2|governor} {k2|says} {c2|{f=40:people|40}}

{p=dateline|MENDI} — {c3|A hillside that gave way above Hewa before dawn on {d=2024-04-07|Sunday} took the school and forty houses with it}, {k3|in the account of} {s3 r3|villagers who walked nine hours to the road}. {u|How many were asleep inside is a matter of arithmetic, and of politics.}

{s4|The International Organization for Migration} {k4|works from} {c4|a figure of {f=317:missing|317 missing}}. {u|Behind it lies a church register with the names of {f=52:families|52 families}, multiplied by six and rounded by nobody.} {c6|“That multiplication buries people who are in Mendi market today,”} {k6|was the verdict of} {s6|{r6|the provincial governor}, Philemon Hagai}. {o7=broadcast@nbc|On NBC radio on {d=2024-04-08|Monday}} {s7|he} {k7|gave} {c7,8|a count of {f=40:people|40}}, {k8|crediting} {s8|{r8|the ward councillor}, Joe Kuri}.

{s9|Kuri} {k9|disowns} {c9|the number}. {c10|“{s11|I} {k11|told} the governor {c11|forty was the houses},”} {s10,12|he} {k10|protested} {o10,12=interview@own|to this reporter}, {k12|adding} {c12|that {s13 r13|a policeman} {k13|had assured} him {c13|the radio would correct it}}. {s14|NBC} {k14|has issued no} {c14|correction}.

{u|Rain has kept helicopters away.} {s15|The Australian Defence Force} {k15|has offered} {c15|two aircraft and a team with ground radar}; {c16|whether the offer stands accepted}, {s16|the foreign ministry in Port Moresby} {k16|was unable to say}.

{s17|Ruth Yalo, {r17|a geologist with the Geohazards branch}}, {k17|had written} {o17=letter|to the administration} twice {k17|to say} {c17|the slope was “unzipping”}. {s18,19 r18,19|The second letter}, {u|which the Mail has read}, {k18|recommends} {c18|moving the school across the creek} and {k19|records} {c19|that {s20 r20|the headmaster} {k20|was in favour of} {c20|it}}. {c21|No such letter ever reached his desk}, {k21|swears} {s21|Hagai}.

{u|At the edge of the scar, women were digging with sago paddles.} {c22|{c23|They would stop}, {s23 r23|the eldest} {k23|had decided}, {c23|when the smell came}}, {k22|explained} {s22|{r22|her nephew}, Amos Tipi}, {c22|and then the place would be closed and planted}. {s24 r24|A Catholic catechist who has buried {f=3:cousins|three cousins}} {k24|sees} {c24|no contradiction between the registers}. {c25|“The government counts roofs, and the church counts souls,”} {s25|he} {k25|said}. {c25|“Both are short.”}

{u|Relief is travelling by the only road, which the slip cut in two.} {s30|World Vision} {k30|counts on} {c30|reaching the creek by {d=2024-04-11|Thursday} with tarpaulins and salt}; {s31 r31|its drivers}, {o31=message|in messages shown to the Mail}, {k31|call} {c31|that “a city idea”}. {s32|{r32|Prime Minister} Elias Wambo} {k32|was quoted by} NBC {k32|as saying} {c32|that {s33|Australia and New Zealand} {k33|had asked} {c33|what was needed} and that {s34|he} {k34|had answered} {c34|“a smaller mountain”}}.

{u|Landslips have killed {f=90:people:at-least|at least 90 people} in the Highlands since {d=2022|2022}.} {s28|The Post-Courier}, {k29|citing} {s29 r29|a cabinet paper}, {k28|reported} {o28|on {d=2024-04-06|Saturday}} {c28,29|that the warning network promised in {d=2019|2019} exists as {f=4:poles|four poles}}.
---
nbc = NBC | outlet
wv = World Vision | organisation
drivers = - | group
wambo = Elias Wambo | person
au = Government of Australia | government
nz = Government of New Zealand | government
courier = The Post-Courier | outlet
hagai = Philemon Hagai | person
villagers = - | group
iom = International Organization for Migration | organisation
kuri = Joe Kuri | person
policeman = - | unnamed
adf = Australian Defence Force | government
foreign = foreign ministry of Papua New Guinea | government
yalo = Ruth Yalo | person
letter = - | document
head = - | person
tipi = Amos Tipi | person
eldest = - | unnamed
cat = - | unnamed
paper = - | document
own = Moresby Mail | outlet
1 ? thought predicts
2,6,7 hagai
3 villagers
4 iom
8 kuri in=7
9 kuri denies
10,11,12 kuri
13 policeman
14 nbc neg
15 adf promises
16 foreign silence
17 yalo writing
18 letter writing demands
19 letter writing
20 head
21 hagai
22 tipi
23 eldest intent
24 cat thought
25 cat
30 wv intent
31 drivers writing
32 wambo via=nbc
33 au+nz
34 wambo
28 courier writing
29 paper writing in=28
