style: live
outlet: Ljubljana Wire Desk
published: 2025-10-24
byline: Maja Kos; Peter Hribar
country: Slovenia
---
# {c1|Dam “will hold”}, {s1 r1|engineers} {k1|say}, as {u|Savinja crests}

14:52

{s2|Civil protection} {k2|has ordered} {c2|everyone south of the railway in Letuš to leave now}. {c3|“Do not pack,”} {k3|reads} {s3 r3|the alert, sent to {f=9000:phones:about|some 9,000 phones}}.

14:31

{u|Water is over the footbridge at Ljubno.} {c4|“{s5 r5|My neighbour} {k5 o5=call|rang to say} {c5|the bridge at Radmirje is gone},”} {s4|Alojz Krajnc, {r4|a sawmill owner}}, {k4|tells} {o4=interview@own|our reporter Peter Hribar}. {c4|“I took it for a joke.”}

14:10

{c6|{s7|{r7|Prime minister} Nadja Vrhovnik} {k7|will request} {c7|solidarity money from Brussels before the day is out}}, {k6|according to} {s6 r6|her office}.

13:48

{x|A correction to our 13:20 entry:} {s8|the hospital in Celje} {k8|never said} {c8|that {f=3:people|three people} drowned}. {c9|{s10|It} {k10|had reported} {c10|{f=3:admissions|three admissions} for hypothermia}}, {s9 r9|a duty doctor} {k9|clarifies}. {x|We apologise.}

13:20

{s11|RTV Celje}, {k12|quoting} {s12 r12|hospital staff}, {k11|is reporting} {c11,12|{f=3:deaths|three deaths}}. {u|We have not been able to confirm this.}

12:57

{s13 r13|Engineers at the Mozirje dam} {k13|are confident} {c13|it will hold}. {s14,15|{r14,15|Chief engineer} Tilen Oblak}, {o14,15=broadcast@rtv|live on RTV Celje}, {k14|compared} {c14|the inflow to “{f=2:pools|two Olympic pools} a minute”} but {k15|did not say} {c15|how long the spillway could cope}.

{u|Others are less sanguine.} {o17,18=post|On X}, {s17,18|{r17,18|hydrologist} Živa Pečnik} {k17|has warned} {c17|of “a very long night”}, and {k18|reminded} followers {c18|that {s19 r19|a {d=2017|2017} audit} {k19|called} {c19|the left embankment “serviceable at best”}}.

12:30

{s20 m20|Vienna} {k20,21|has offered} {c20|pumps}; {s21 m21|Zagreb}, {c21|{f=2:helicopters|two helicopters}}. {s22|{r22|Farm minister} Jure Bevc} {k22|thinks} {c22|losses could {f=30000000:EUR:over|top 30 million euros}} – {c23|an early guess}, {s23|he} {k23|admits}.

12:05

{x|Good afternoon. This is Maja Kos.} {u|It has rained in the upper valley for 31 hours.} {s24|The environment agency} {k24|expects} {c24|{f=80:mm|another 80mm} by {d=2025-10-25|tomorrow} noon}. {c26|{k25|Rumours} {c25|that schools will stay shut on {d=2025-10-27|Monday}} are “premature”}, {k26|in the words of} {s26|the education ministry}.
---
own = Ljubljana Wire Desk | outlet
rtv = RTV Celje | outlet
engineers = - | group
civil = Civil protection | government
alert = - | document
krajnc = Alojz Krajnc | person
neighbour = - | unnamed
office = - | government
vrhovnik = Nadja Vrhovnik | person
hospital = Celje hospital | organisation
doctor = - | unnamed
staff = - | group
oblak = Tilen Oblak | person
pecnik = Živa Pečnik | person
audit = - | document
austria = Government of Austria | government
croatia = Government of Croatia | government
bevc = Jure Bevc | person
arso = Environment agency | government
school = Slovenian education ministry | government
1 engineers
2 civil demands
3 alert writing
4 krajnc
5 neighbour
6 office
7 vrhovnik intent demands
8 hospital neg
9 doctor
10 hospital
11 rtv
12 staff in=11
13 engineers thought predicts
14 oblak
15 oblak silence
17 pecnik writing predicts
18 pecnik writing
19 audit writing
20 austria promises
21 croatia promises
22 bevc thought predicts
23 bevc concedes
24 arso predicts
25 ?
26 school
