style: wire
outlet: Baltic Associated Desk
published: 2023-10-26
byline: Kaarel Lõhmus
country: Estonia
---
# {u|Hackers empty Estonian patient registry}; {s1 r1|prime minister} {k1|apologizes} {c1|for delay in telling public}

{p=dateline v=wire@ap|TALLINN, Estonia (AP) —} {s2,3|{r2,3|Prime Minister} Helve Raudsik} {k2|apologized} {o2,3|{d=2023-10-26|Thursday}} {c2|for her government's failure to tell {f=310000:patients|310,000 patients} for five weeks that their medical files had been copied}, but {k3|rejected} {c3|{s4 r4|opposition} {k4|calls for} {c4|the health minister's dismissal}}.

{c5|Intruders broke into the registry through the account of a Tartu pharmacist whose password had been sold online}, {s5|the Information Security Board} {k5|said} {o5,6=report|in a report published {d=2023-10-25|Wednesday}}. {s6|It} {k6|attributed} {c6|the attack "with moderate confidence" to a criminal group known as Gray Heron}, {s7|which} {k7|has boasted} {o7=post|on a dark-web forum} {k7|of} {c7|"the fattest fish in the Gulf of Finland"}.

{c8|"{s9 r9|Our technicians} {k9|reported} {c9|the intrusion} {o9|on {d=2023-09-18|Sept. 18}}. {s10|The ministry} {k10|instructed} us {c10|not to alert anyone} until the hole was closed. I objected,"} {s8|{r8|registry director} Meelis Tuulik} {k8|told} lawmakers {o8=hearing|at a hastily called hearing}. {c8|"{s12 r12|The answer} {k12|was} {c12|a thumbs-up emoji}."}

{s13|{r13|Health Minister} Kadri Oras}, {u|who sent the emoji}, {k13|contended} {c13|that it signified receipt, not instruction}. {c14|{s15|Oras} {k15|had offered} {c15|to step down} {o15|on {d=2023-10-23|Monday}}}, {s14 r14|two cabinet colleagues} {k14|disclosed}; {x|they insisted on anonymity to describe a private conversation}.

{x|Who is affected?} {c16|Everyone who filled a prescription between {d=2021-01|January 2021} and {d=2023-08|August 2023}}, {k16|in} {s16|the board}'s {k16|estimation}. {o17,18=message|In an e-mail to patients}, {s17,18|it} {k17|advises} {c17|them to ignore ransom demands} and {k18|promises} {c18|credit monitoring free of charge}. {u|Piret Sepp, {r20|an accountant from Viljandi}, received {f=2:notices|two}.} {c20|"{s21 r21|The first} {k21|says} {c21|I'm affected}, {s22 r22|the second} {k22|says} {c22|I'm not}. {s23 r23|My bank} {k23|won't tell} me {c23|which to believe},"} {s20|she} {k20|said}.

{s24|Finland} {k24|offered} {c24|to send forensic specialists}. {k25|There was no} {c25|official reaction} {k25|from} {s25 m25|Moscow}, where {s28 r28|security researchers} {k28|believe} {c28|the group is based}.

{u|Estonia, a nation of {f=1300000:people|1.3 million}, has long been held up as a model of digital government.} {c26|"We taught the world how to do this. Now we will teach it how to own up,"} {s26|{r26|President} Aare Kivisild} {k26|said} {o26=broadcast|in a televised address {d=2023-10-25|Wednesday} night}.
---
ap = Associated Press | outlet
raudsik = Helve Raudsik | person
opposition = - | group
board = Information Security Board | government
heron = Gray Heron | organisation
tuulik = Meelis Tuulik | person
techs = - | group
ministry = Estonian health ministry | government
answer = - | document
oras = Kadri Oras | person
colleagues = - | group
sepp = Piret Sepp | person
first = - | document
second = - | document
bank = - | organisation
finland = Government of Finland | government
russia = Government of Russia | government
researchers = - | group
kivisild = Aare Kivisild | person
1 raudsik concedes
2 raudsik concedes
3 raudsik denies
4 opposition demands
5 board writing
6 board writing accuses
7 heron writing
8 tuulik
9 techs
10 ministry demands
12 answer writing
13 oras
14 colleagues affirms
15 oras promises
16 board thought
17 board writing demands
18 board writing promises
20 sepp
21 first writing
22 second writing
23 bank silence
24 finland promises
25 russia silence
26 kivisild
28 researchers thought
