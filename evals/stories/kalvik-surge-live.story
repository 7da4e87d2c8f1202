style: live
outlet: Kalvik Avis
published: 2025-12-07
country: Norway
split: train
---
# {u|Storm surge in Kalvik: hour by hour}

{x|06:40} {s1|The water directorate} {k1|has issued} {c1|a red warning}. {s2|The agency} {k2|expects} {c2|the fjord to peak at noon}. {u|A forecaster on duty in Bergen has been on the phone to the harbour since five.} {c3|“{s4|I} {k4|told} them {c4|noon}. They laughed,”} {s3|the {r3|forecaster}} {k3|says}.

{x|07:15} {s6|{r6|Harbour master} Silje Vik} {k6|says} {c6|{f=3:boats|three boats} have broken loose}. {u|One of them belongs to her brother-in-law, a pensioner who sleeps aboard.} {c7|“{s8|We} {k8|begged} him {c8|to come ashore},”} {s7|she} {k7|says}. {c7|“{s9|The {r9|old man}} {k9|said} {c9|the boat had seen worse}.”}

{x|08:05} {s10|The municipality} {k10|is asking} {c10|everyone below the church to leave}. {s11|{r11|Mayor} Jon Eide} {k11|denies} {c11|that the order came late}. {s12|The {r12|opposition leader}} {k12|claims} {c12|it was drafted {d=2025-12-06|last night}}. {c13|{s14|The {r14|mayor}} {k14|preferred} {c14|to sleep on it}}, {s13|Berit Aas} {k13|writes} {o13=post|on her own page}. {s15|He} {k15|has answered} {o15=post|there}{k15|:} {c15|“{s16|You} {k16|called} {c16|the sirens a toy}, Berit.”}

{x|09:30} {s17|The police} {k17|confirm} {c17|that one man is missing}. {s18|They} {k18|have not given} {c18|a name}. {s19|The {r19|pensioner's wife}} {k19|has told} {o19=interview@nrk|NRK} {c19|that it is not him}. {c20|“I am looking at him. He is eating,”} {s20|Turid Vik} {k20|said} {o20=broadcast@nrk|on air}.

{x|11:10} {s21|{r21|Two teachers} who stayed behind at the school} {k21|report} {c21|water in the gymnasium}. {s22|The {r22|elder of the two}} {k22|says} {c22|the pupils' bicycles are “all in the goal, for once”}. {s23|Her {r23|colleague}} {k23|asks} {o23=interview@own|us} {c23|to print that the piano is safe}. {s24|The {r24|school}} {k24|has refused} {c24|to confirm it}.

{x|12:20} {s25|The {r25|forecasters}} {k25|say} {c25|the peak has passed}. {s26|The {r26|insurers' association}} {k26|puts} {c26|the damage at {f=60e6:NOK|60 million kroner}}. {s27|Its {r27|director}} {k27|warns} {c27|that the sum will grow}. {s28|The {r28|missing man}}, {u|found at his sister's}, {k28|apologises for} {c28|the trouble}.
---
nrk = NRK | outlet
directorate = Water directorate of Norway | government
forecaster = - | unnamed
vik = Silje Vik | person
pensioner = - | unnamed
municipality = Municipality of Kalvik | government
eide = Jon Eide | person
aas = Berit Aas | person
police = Police of Norway | government
turid = Turid Vik | person
teachers = - | group
elder = - | unnamed
colleague = - | unnamed
school = - | organisation
forecasters = - | group
insurers = - | organisation
director = - | person
man = - | unnamed
own = Kalvik Avis | outlet
1 directorate predicts
2 directorate predicts thought
3 forecaster
4 forecaster
6 vik
7 vik
8 vik demands
9 pensioner
10 municipality demands
11 eide denies
12 aas doubts
13 aas writing
14 eide thought
15 eide writing
16 aas
17 police affirms
18 police silence
19 turid
20 turid
21 teachers
22 elder
23 colleague demands
24 school silence
25 forecasters
26 insurers
27 director predicts
28 man
