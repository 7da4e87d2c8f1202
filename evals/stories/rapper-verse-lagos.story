style: aggregator
outlet: PopWire Africa
published: 2025-10-08
byline: Kemi Adeyemi
country: Nigeria
split: train
---
# {c1|“He borrowed my verse and my cousin”}: {s1|Dizzy Kolo} {k1|on} {u|his fallout with Bankole}

{u|The friendship that gave us {x|“Third Mainland”} is over.} {s2|Dizzy Kolo} {k2|told} {o2,3,5=interview@naija|the Naija Mic podcast on {d=2025-10-06|Monday}} {c2|that he wrote the second verse of the hit in {d=2022|2022}}. {c3|“Bankole was asleep. {s4|He} woke up and {k4|said}, {c4|‘Who did this?’} and {s6|I} {k6|said}, {c6|‘You did,’} because I loved him,”} {s3|the {r3|rapper}} {k3|said}. {s5|He} {k5|claims} {c5|not to have been paid a kobo}.

{u|Bankole denies everything but the nap.} {o7=statement@popwire|In a statement to PopWire on {d=2025-10-07|Tuesday}}, {s7|his {r7|label}} {k7|said} {c7|the song was registered under {f=3:names|three names}, “with everybody's thumb on it”}. {s8|It} {k8|would not say} {c8|whose}. {u|The singer himself went live on Instagram from a barber's chair.} {c9|“{s10|Kolo} {k10|says} {c10|he wrote it}. Kolo cannot write his own caption,”} {s9,11|he} {k9|told} {o9,11=post|{f=90000:viewers:about|some 90,000 viewers}}, {k11|adding} {c11|that he had taken the boy in when he was sleeping in Ojota park}. {c12|“My son never slept in Ojota. He slept in my house and was late for church,”} {s12|Folake Kolawole} {k12|told} {o12=interview@blaze|Lagos Blaze}. {s13|She} {k13|has asked} {o13=letter|in a lawyer's letter} {c13|for the park to be withdrawn}.

{x|And the cousin?} {c14|Temi had left his management for Bankole's “with all my passwords”}, {s14|Kolo} {k14|said} {o14=interview@naija/2025-10-06|on the podcast}. {s15|She} {k15|confirmed} {o15,16=message@popwire|to us by voice note} {c15|that she had moved}; {c16|of passwords she knew nothing}, {s16|she} {k16|said}. {c17,18|The move brought her {f=15e6:NGN:about|{h17|around} ₦15 million}}, {s17|the blog Gistroom} {k17|wrote}, {k18|citing} {s18 r18|two employees of the label}. {c19|Was that right?} {s19|She} {k19|only laughed}, {u|for eleven seconds}.

{c20|There is one form on file, with {f=2:names|two names} and a coffee stain on it}, {s20|the collecting society, Cosma}, {k20|told} {o20=interview@blaze|Lagos Blaze}. {s21|A {r21|copy} that Gistroom put online} {d=2025-10-07|last night} {k21|has} {c21|{f=3:names|three}}. {s22|The body} {k22|says} {c22|it is looking into “which of the papers is the paper”}. {s23|It} {k23|did not say} {c23|who was paid}.

{c24|“One of them was asleep in the room and I will not say which,”} {s24|the {r24|record's producer}, Yinka Beatz}, {k24|said} {o24=article@turn/2024|in the magazine Turntable {d=2024|last year}}. {u|We rang again.} {s25|He} {k25|kept} {c25|his counsel}. {c26|“{s28|Both of them} {k28|say} {c28|it was the other},”} {k26|says} {s26|a {r26|colleague of his}}.

{u|The two are billed to sing it together in Accra on {d=2025-10-18|18 October}.} {c29|They will}, {s29|the {r29|promoter}} {k29|promises}. {c30|That depends on the microphone}, {s30|Kolo} {k30|replied} {o30=post|in the comments under the poster}. {c31|“For that one I will wake up,”} {s31|Bankole} {k31|wrote} {o31=post|beneath}.
---
naija = Naija Mic | outlet
popwire = PopWire Africa | outlet
blaze = Lagos Blaze | outlet
turn = Turntable | outlet
kolo = Dizzy Kolo | person
bankole = Bankole | person
label = - | organisation
folake = Folake Kolawole | person
temi = Temi Kolawole | person
gistroom = Gistroom | outlet
employees = - | group
cosma = Cosma | organisation
copy = - | document
yinka = Yinka Beatz | person
colleague = - | unnamed
promoter = - | unnamed
1 kolo
2 kolo
3 kolo
4 bankole
5 kolo doubts
6 kolo
7 label writing
8 label silence
9 bankole
10 kolo
11 bankole
12 folake
13 folake writing demands
14 kolo
15 temi affirms
16 temi
17 gistroom writing
18 employees in=17
19 temi silence
20 cosma
21 copy writing via=gistroom
22 cosma
23 cosma silence
24 yinka writing
25 yinka silence
26 colleague
28 kolo+bankole
29 promoter promises
30 kolo writing
31 bankole writing
