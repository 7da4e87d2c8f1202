style: sport
outlet: The Southern Whistle
published: 2025-07-06
byline: Jo Matenga
country: New Zealand
---
# {c1|‘I'd rather coach possums’}{k1|:} {s1|Rangipō} {u|turns on the board that sacked her}

{u|Two hours after her Stirling Steel won by thirty, Hinemoa Rangipō was out of a job.} {c2|The decision was taken before the whistle}, {s2|she} {k2|reckons}. {c3|‘{s4 r4|Our board chair} {k4|came} down the tunnel {k4|and went}, {c4|“We need to talk about culture.”} {s5|I} {k5|said}, {c5|whose?} {s6|She} {k6|goes}, {c6|“The girls have written to us”},’} {s3|Rangipō} {k3|recounted} {o3=call|down the line from Invercargill {d=2025-07-05|last night}}.

{u|They had.} {s7 r7|A letter of {d=2025-06-29|29 June}}, with {f=5:signatures|five signatures} under it, {k7|asks} {c7|for ‘an environment where feedback isn't a four-letter word’}. {u|The first name is the captain's.} Yet {s8,9|Aaliyah Tauranga-Smith} {k8|is at pains to point out} {c8|that she signed a draft which had praised the coach}, and {k9|won't guess} {c9|who took the praise out}.

{c10|‘{s11 r11|Mum} {k11|told} me {c11|never put your name to a PDF},’} {s10|she} {k10|said}.

{u|Mum is Losa Tauranga, {f=88:caps|88 caps} for the Silver Ferns, and not one for a quiet life.} {o12,13=broadcast@tahi|On Radio Tahi} {s12,13|she} {k12|ticked off} {c12|the board for ‘hiding behind five girls’} and {k13|demanded} {c13|that its chair, Philippa Gudgeon, stand down by {d=2025-07-12|Saturday's semifinal}}.

{s14|Gudgeon} {k14|did not front} {c14|for questions}. {o15,16=statement|In its statement} {s15,16 r15,16|the board} {k15|talks of} {c15|‘a values-led transition’} and {k16|dismisses as false} {c16|{k17|suggestions} {c17|that it was acting on {k18|the say-so of} {s18 r18|its sponsor} {c18|to get a bigger name}}}. {u|That sponsor, a maker of electric fences, has been here before.} {c19,20|{s21 r21|Its chief executive} {k21|was grumbling} {c21|about ticket sales as far back as {d=2025-03|March}}}, {s19|Stuff} {k19|reported}, {k20|with} {s20 r20|an email} {k20|to show for it}.

{u|Coaches last {f=2.5:seasons|two and a half seasons} on average in the ANZ Premiership.} {c30|‘You {k31|get told} {c31|you've got four}’}, {k30|was how} {s30|{r30|former Tactix boss} Dee Whaanga} {k30|put it}, {c30|‘right up until somebody's cousin buys a box’}. {u|She lasted one.}

{s22,23|Netball NZ} {k22|declines to be drawn into} {c22|it}, {k23|other than to remark} {c23|that contracts are between a coach and her employer}. {c24|There'll be a clear-out}, {k24|is the whisper around} {s24 r24|the other franchises}; {s25|Sunshine Coast} {k25|have made no secret of} {c25|wanting Tauranga-Smith}.

{x|And Rangipō?} {s26|She} {k26|has pencilled in} {c26|a fishing trip}. {c27|‘{s28 r28|My assistant} {k28|wants} {c28|me to appeal}. {s29|I} {k29|told} him {c29|I'm appealing enough},’} {s27|she} {k27|cackled}.
---
tahi = Radio Tahi | outlet
stuff = Stuff | outlet
rang = Hinemoa Rangipō | person
letter = - | document
aal = Aaliyah Tauranga-Smith | person
losa = Losa Tauranga | person
gud = Philippa Gudgeon | person
board = - | organisation
sponsor = - | organisation
email = - | document
ceo = - | person
nnz = Netball NZ | organisation
others = - | group
coast = Sunshine Coast | organisation
dee = Dee Whaanga | person
asst = - | unnamed
1,3,5,27,29 rang
2 rang thought
4,6 gud
7 letter writing demands
8 aal affirms
9 aal silence
10 aal
11 losa demands
12 losa accuses
13 losa demands
14 gud silence
15 board writing
16 board writing denies
17 ?
18 sponsor demands
19 stuff writing
20 email writing in=19
21 ceo
22 nnz silence
23 nnz
30 dee
31 ?
24 others predicts
25 coast intent
26 rang intent
28 asst demands
