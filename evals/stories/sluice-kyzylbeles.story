style: wire
outlet: Prairie Tribune
published: 2025-07-24
byline: Meerim Joldosheva
country: Kyrgyzstan
---
# {s1 r1|Kyrgyz dam operator} {k1|denies} {c1|holding back water} {u|as cotton wilts downstream}

{p=dateline v=wire@ap|BISHKEK, Kyrgyzstan (AP) —} {s2,4 r2,4|The state company that runs the Kyzyl-Beles reservoir} {o2,4|on {d=2025-07-24|Thursday}} {k2|brushed aside} {c2|{k3|a charge by} {s3 r3|Uzbek growers} {c3|that its engineers closed the sluices to hoard water for winter power}}, and {k4|offered} {c4|to open its control room to inspectors}.

{c5|Outflow has held at {f=230:cubic_meters_a_second:about|{h5|roughly} 230 cubic meters a second} since {d=2025-06|June}}, {k5|going by} {s5 r5|the plant's own logbook}, {u|which officials displayed to journalists on a folding table beside the spillway}. {c6|“The farmers see a low canal and {s7|they} {k7|say} {c7|the Kyrgyz drank it},”} {k6|grumbled} {s6|Orozbek Satarov, {r6|the chief engineer}}. {c6|“Snow is not something I manufacture.”}

{u|The reservoir, {f=14:cubic_kilometers|14 cubic kilometers} when full, stood at {f=41:%|41%} this week.} {k8|In the estimation of} {s8|Dilorom Ergasheva}, {u|who heads a cooperative of {f=640:farms|640 farms} near Andijan}, {c8|a third of this season's crop is beyond saving}. {s9,10|She} {k9|blames} {c9|“a phone call between two ministries”}, though {s10|she} {k10|would not be drawn on} {c10|who had told her of it}.

{u|Uzbekistan's Water Management Ministry was more guarded.} {o12,13=statement|In a two-paragraph statement} {s12,13|it} {k12|expressed} {c12|its understanding that upstream partners face “objective hydrological difficulties,”} and {k13|asked} {c13|that {k14|a pledge made by} {s14 m14|Bishkek} {o14|in {d=2025-03|March}} {c14|to add {f=300000000:cubic_meters|300 million cubic meters} during the irrigation months} be honored}.

{u|Whether there was such a pledge is itself contested.} {c15,16|{s17|{r17|Kyrgyz Energy Minister} Taalai Omurzakov} {k17|assured} his counterpart {o17=meeting|over lunch} {c17|that the water would come “if God and the glaciers permit”}}, {k15|reported} {s15|the Bishkek news site Kabar Ordo}, {k16|attributing the exchange to} {s16 r16|an interpreter}. {s19 r19|The minister's press office} {k19|calls} {c19|the remark “a toast, not a treaty.”}

{s20|Saule Iskakova, {r20|a hydrologist in Almaty} who advises the regional water commission}, {k20|suspects} {c20|both sides are half right}. {c21|{s22 r22|Satellite passes in {d=2025-07|July}} {k22|indicate} {c22|snowmelt down {f=28:%|28%} on the ten-year mean}}, {s21|she} {k21|wrote} {o21,25=message|in an email}, but {c21|{s23 r23|the same images} {k23|leave little room for} {c23|the notion that nothing was stored}}. {k25|By} {s25|her} {k25|account}, {c25|{k24|among} {s24 r24|the commission's staff} {k24|the working assumption is} {c24|that somebody throttled the gates at night}}.

{s30 r30|The presidents of the two countries} {k30|agreed} {o30=call|by telephone on {d=2025-07-22|Tuesday}} {c30|to send a joint team to the spillway}; {s31 r31|Bishkek's readout} {k31|adds} {c31|“with instruments”}; {s35 r35|Tashkent's} {k35|makes no mention of} {c35|them}. {u|Such teams have visited twice since the Soviet grid that once traded summer water for winter coal fell apart in {d=1991|1991}.} {c32|“They came in {d=2014|2014} with cameras and in {d=2019|2019} with lawyers,”} {s32|Ergasheva} {k32|recalled}. {c32|“The second lot were politer.}

{c32|“What none of them brought was a ruler. {s33 r33|My father}, a water master for forty years, {k33|held} {c33|that a canal is the only honest newspaper, because you can stand in it}. So {s34|I} {k34|say} to both ministers, {c34|take off your shoes}.”}

{u|Satarov, asked about the nights, laughed.} {c27|“{s28 r28|The village pharmacist} {k28|puts it about} {c28|that I am never home},”} {s27|he} {k27|said}. {c27|“Now {s29 m29|Tashkent} {k29|tells} her {c29|where I was}.”}

{p=contributors|Associated Press writer Bekzod Yuldashev in Andijan, Uzbekistan, contributed to this report.}
---
ap = Associated Press | outlet
kabar = Kabar Ordo | outlet
operator = - | organisation
growers = - | group
log = - | document
satarov = Orozbek Satarov | person
erg = Dilorom Ergasheva | person
water = Uzbekistan's Water Management Ministry | government
kg = Government of Kyrgyzstan | government
uz = Government of Uzbekistan | government
omur = Taalai Omurzakov | person
interp = - | unnamed
press = - | government
isk = Saule Iskakova | person
sat = - | document
staff = - | group
father = - | unnamed
pres = - | group
readout = - | document
readtwo = - | document
pharmacist = - | unnamed
1,2 operator denies
3 growers accuses
4 operator promises
5 log writing
6,27 satarov
7 growers
8 erg thought
9 erg accuses
10 erg silence
12 water writing
13 water writing demands
14 kg promises
15 kabar writing
16 interp in=15
17 omur
19 press
20 isk thought
21 isk writing
22 sat writing affirms
23 sat writing denies
24 staff thought
25 isk writing
30 pres promises
31 readout writing
35 readtwo writing neg
32 erg
33 father thought
34 erg demands
28 pharmacist
29 uz
