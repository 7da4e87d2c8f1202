style: transcript
outlet: Harbour Street Radio
published: 2025-11-06
byline: Odette Francis
country: Jamaica
split: train
---
# {x|Drivetime with Odette Francis: the night at Port Esquivel}

{x|ODETTE FRANCIS: It is six minutes past five.} {u|On {d=2025-11-04|Tuesday} night the lights went out in the maternity ward at Port Esquivel Hospital and stayed out for fifty minutes.} {x|{o1,5,10,17,29,31,37=interview@harbour|With me} is Dr Camille Grant, who runs the place. Doctor, were there babies in danger?}

{s1|CAMILLE GRANT}{k1|:} {c1|No. Every mother was moved by flashlight and every child is well. {s2|The {r2|minister}} {k2|asked} me {c2|that} at midnight and {s3|I} {k3|told} him {c3|the same}.}

{x|FRANCIS:} {s4|He} {k4|said} {o4=broadcast@station/2025-11-06|on another station {d=2025-11-06|this morning}} {c4|that nobody had called him before dawn}.

{s5|GRANT}{k5|:} {c5|Then one of us has a bad telephone. {s6|I} {k6|said} to him, and I remember it, {c6|“Minister, the generator has no diesel.”} {s7|He} {k7|answered}, {c7|“Who signs for diesel?”}}

{x|FRANCIS: Let us hear him. This is Health Minister Rohan Bailey.}

{s8|BAILEY} (recording){k8|:} {c8|{k9|I was told} at six, {k9|by} {s9|my {r9|permanent secretary}}, {c9|that there had been “a flicker”}. Dr Grant is a fine surgeon. She is not, with respect, a historian.}

{x|FRANCIS: A historian, Doctor?}

{s10|GRANT}{k10|:} {c10|I have the call log. I sent it to the ministry {d=2025-11-05|yesterday}, and nobody has answered.}

{x|FRANCIS:} {u|The ministry did answer us.} {o14=message|In an email {d=2025-11-06|an hour ago}} {s14|it} {k14|said} {c14|the log was under review and that the hospital had had its fuel for {d=2025-10|October}}. {s16|It} {k16|did not say} {c16|how much that was}.

{s17|GRANT}{k17|:} {c17|{f=11:drums|Eleven drums}. {s18|We} {k18|asked} {c18|for {f=40:drums|forty}}. {s19|The {r19|regional authority}} {k19|wrote back} {c19|that the rest would come “with the rains”}.}

{x|FRANCIS: Also {o20,24=call@harbour|on the line} is Yvonne Reid, whose daughter gave birth that night. Mrs Reid, what did they tell you?}

{s20|YVONNE REID}{k20|:} {c20|{s21|The {r21|nurse}} {k21|told} me {c21|to hold the torch and hold my tongue}. {s22|I} {k22|said}, {c22|“Yes, Nurse.”} Then the baby came and {s23|she} {k23|said}, {c23|“Look, he has brought his own light.”}}

{x|FRANCIS: And your {r25|daughter}?}

{s24|REID}{k24|:} {c24|Sleeping. {s25|She} {k25|says} {c25|she will name him Diesel}. {s26|Her {r26|husband}} {k26|says} {c26|she will not}.}

{x|FRANCIS:} {c27|{k28|Two nurses have been told} {c28|not to speak to us}}, {k27|according to} {s27|their {r27|union}}. {x|Was that you, Doctor?}

{s29|GRANT}{k29|:} {c29|It was not. {s30|I} {k30|told} my staff {c30|to tell the truth, and to tell it off duty}.}

{x|FRANCIS: Then who was it?}

{s31|GRANT}{k31|:} {c31|Ask the man with the telephone.}

{x|FRANCIS:} {u|We did.} {c32|He was in Cabinet}, {s32|his {r32|press secretary}} {k32|said}. {s33|She} {k33 o33=call|rang back} later {k33|to say} {c33|that the minister “has never silenced a nurse in his life”}. {s34|Marva Lynch, the {r34|opposition spokeswoman on health}}, {k34|told} {o34=interview@harbour|this programme} {c34|that fuel money was used in {d=2025-08|August} to paint the ministry}. {s35|The {r35|permanent secretary}} {k35|laughed} and {k35|said} {c35|the paint had been a gift}. {x|From whom?} {u|He did not know.} {x|Doctor, the last word.}

{s37|GRANT}{k37|:} {c37|I expect a delivery {d=2025-11-07|tomorrow}. I have been expecting it since {d=2025-09|September}.}

{x|FRANCIS: Dr Camille Grant. You are listening to Harbour Street.}
---
station = - | outlet
harbour = Harbour Street Radio | outlet
grant = Camille Grant | person
bailey = Rohan Bailey | person
permsec = - | person
ministry = Health ministry of Jamaica | government
hospital = Port Esquivel Hospital | organisation
authority = - | government
reid = Yvonne Reid | person
nurse = - | unnamed
daughter = - | unnamed
husband = - | unnamed
union = - | organisation
press = - | unnamed
lynch = Marva Lynch | person
1 grant turn
2 bailey
3 grant
4 bailey
5 grant turn
6 grant
7 bailey
8 bailey turn
9 permsec
10 grant turn
14 ministry writing
16 ministry silence
17 grant turn
18 hospital demands
19 authority writing
20 reid turn
21 nurse demands
22 reid
23 nurse
24 reid turn
25 daughter
26 husband
27 union
28 ? demands
29 grant turn
30 grant demands
31 grant turn
32 press
33 press
34 lynch
35 permsec
37 grant turn
