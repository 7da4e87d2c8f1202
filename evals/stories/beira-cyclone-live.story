style: live
outlet: Índico Live
published: 2026-01-30
byline: Hélder Simango; Rosa Tembe
country: Mozambique
---
# {u|Cyclone Imbewu comes ashore near Beira}: {x|hour by hour}

{x|Oldest entry first. All times Maputo.}

06:10 {s1,2|The Institute of Meteorology} {k1|raises} {c1|the alert to red} and {k2|foresees} {c2|gusts of {f=190:km/h|190 km/h}}.

07:25 {c3|“{s4 r4|The radio} {k4|said} {c4|evening},”} {k3 o3=message|texts} {s3|Delfina Macuácua, {r3|a nurse at the Macuti clinic}}, {c3|“so {s5 r5|my sister} {k5|decided} {c5|to go to market}. {s6|Her {r6|husband}} {k6|thinks} {c6|she is on the bus}.”}

08:02 {u|The eye crosses the coast at Savane.} {s7|{r7|Governor} Lourenço Chiburre} {k7|had assured} listeners {o7=broadcast/2026-01-29|{d=2026-01-29|last night}} {c7|that the sea wall “has been told to hold”}; {s8 r8|an inspection of {d=2025|2025}}, {u|of which we have a copy}, {k8|gives} {c8|it “two seasons, with luck”}.

09:40 {c9,10|{f=30000:people:about|{h10|Some} 30,000 people} are on the move}, {k9|if} {s9|the Lisbon station Onda Sul} {k9|has it right}; it {k10|had the number from} {x s10|“{r10|humanitarians in Beira}”}. {s11|Médicos da Costa, the largest aid group in the city}, {k11|disowns} {c11|the number}.

10:15 {s12|The presidency} {k12|declares} {c12|a state of calamity}. {c13|{s14|South Africa} {k14|has promised} {c14|{f=4:helicopters|four helicopters}}}, {k13|as} {s13 r13|the decree's preamble} {k13|would have it}; {s15 m15|Pretoria} {k15|speaks of} {c15|{f=2:helicopters|two}}.

11:30 {s16 r16|Voice notes on WhatsApp} {k16|claim} {c16|that the Chicamba dam has burst}. {c17|It has not}, {s17|{r17|its duty engineer}, Abílio Nhantumbo}, {k17|assures} {o17=interview@own|us}. {c17|“I am standing on it.”} {s18|His} {k18|hunch}, {s18|he} {k18|adds}, {k18|is} {c18|that somebody would like the lower town empty}.

12:50 {s19|Our {r19|reporter} at the cathedral, Hélder Simango}, {k19|describes} {c19|{f=900:people|nine hundred people} under one roof and {s20 r20|a priest} {k20|urging} them {c20|to sing louder than the tin}}. {c21|“{s22|He} {k22|says} {c22|God is a good swimmer},”} {k21|recounts} {s21|{r21|a girl} of nine with a hen on her lap}.

14:05 {s23|The port company Cais do Búzi} {k23|won't be pressed} {c23|on how many containers are afloat}. {c24|{f=60:containers:at-least|At least 60}}, {k24|guesses} {s24|Ravi Mawji, {r24|a shipping agent} with binoculars}.

15:30 {u|The first deaths are confirmed.} {s25|The central hospital} {k25,26|puts} {c25|them at {f=3:deaths|three}}, {s26 r26|the mayor} {c26|at {f=5:deaths|five}}. {k27|It is feared} {c27|that others lie under the market at Praia Nova}. {c28|“{s29 r29|My sister} {k29 o29=call|has rung}: {c29|she is on the bus},”} {s28|Delfina} {k28|writes}.

16:00 {x|Rosa Tembe takes over from here.} {s30|The energy utility} {k30|warns} {c30|of darkness until {d=2026-02-02|Monday}}.
---
own = Índico Live | outlet
onda = Onda Sul | outlet
inam = Institute of Meteorology of Mozambique | government
delfina = Delfina Macuácua | person
radio = - | outlet
sister = - | unnamed
husband = - | unnamed
chiburre = Lourenço Chiburre | person
inspection = - | document
humanitarians = - | group
medicos = Médicos da Costa | organisation
presidency = Presidency of Mozambique | government
preamble = - | document
sa = Government of South Africa | government
notes = - | document
abilio = Abílio Nhantumbo | person
helder = Hélder Simango | person
priest = - | unnamed
girl = - | unnamed
cais = Cais do Búzi | organisation
mawji = Ravi Mawji | person
hospital = Beira central hospital | organisation
mayor = - | person
utility = Energy utility of Mozambique | organisation
1 inam
2 inam predicts
3 delfina writing
4 radio
5 sister intent
6 husband thought
7 chiburre
8 inspection writing
9 onda
10 humanitarians in=9
11 medicos denies
12 presidency
13 preamble writing
14 sa promises
15 sa
16 notes doubts
17 abilio
18 abilio thought
19 helder
20 priest demands
21 girl
22 priest
23 cais silence
24 mawji thought
25 hospital
26 mayor
27 ? thought predicts
28 delfina writing
29 sister
30 utility predicts
