style: broadsheet
outlet: The Straits Observer
published: 2026-02-12
byline: Leila Marchetti
country: Sudan
---
# {u|A ceasefire draft for Sudan loses a comma, and a week}

## {s1 r1|Mediators} {k1|hope} {c1|for signatures before Ramadan}; {s2 r2|one side} {k2|wants} {c2|the word “militia” back}

{p=dateline|MANAMA} — {u|The paper runs to four pages and has been retyped eleven times.} {c3|The twelfth version will be initialled by {d=2026-02-15|Sunday}}, {s3,4|{r3,4|the United Nations envoy}, Maarit Lehtonen}, {k3|predicted} {o3,4|on {d=2026-02-11|Wednesday}}, leaving open {k4|what} she {k4|described as} {c4|“the small matter of who goes home first”}.

{c5|{s6|The army's delegation} {k6|had accepted} {c6|the text} {o6|on {d=2026-02-06|Friday} night}, only for {s7 m7|Port Sudan} {k7|to instruct} it {o7=call|by telephone} {c7|to “read it again, slowly”}}, {k5|in the telling of} {s5 r5|two Gulf diplomats}. {u|The comma stood between {x|“forces”} and {x|“their allies”}; without it, Chad's mercenaries may stay.}

{s8|The paramilitary Desert Shield}, {u|whose own initials have been on the page since {d=2026-01|January},} {k8|pleads} {c8|innocence}. {c9|“{s10|They} {k10|tell} the Americans {c10|yes}, {s11|they} {k11|tell} the Egyptians {c11|perhaps}, and {s12|they} {k12|tell} us {c12|nothing},”} {k9|complained} {s9|{r9|its chief negotiator}, Brigadier Idris Hamdan}. {c9|“We are the last to hear of our own war.”}

{u|The war, which enters its fourth year in {d=2026-04|April}, has driven {f=12e6:people:over|more than 12 million people} from their homes and cut the country in two along the White Nile.} {u|Neither army has gained a town since {d=2025-11|November}.} {c30|Both}, {k30|by} {s30|the envoy}'s and {s30|the Norwegian Refugee Alliance}'s {k30|reckoning}, {c30|have recruited boys}.

{s13 r13|Washington's readout of a call on {d=2026-02-10|Tuesday}} {k13|has} {c13|{s14|its {r14|special envoy}, Porter Dunleavy}, “{k14|stressing} {c14|the urgency of silence}”}; {s15 r15|the Egyptian version} {k15|speaks} {c15|only of “brotherly concern”}. {c16,17|{s18 m18|Abu Dhabi} {k18|has offered} {c18|{f=600000000:USD|$600 million} for rebuilding Khartoum}, payable when the guns stop}, {s16|the London daily Al-Jisr} {k16|wrote}, {k17|ascribing its information to} {s17|{r17|an Arab minister} who had {x|“held the cheque”}}. {s19,20 r19,20|An Emirati official} {k19|waved away} {c19|the sum as “creative”}, but {k20|did not contest} {c20|the offer}.

{u|There have been eleven rounds since {d=2023-05|May 2023}.} {c21|Not one has failed}, {k21|if you ask} {s21|Ms Lehtonen}: {c21|“They have been suspended.”}

{k22|There is despair among} {s22 r22|relief workers} {c22|at such vocabulary}. {o23=post|On LinkedIn, of all places}, {s23|Sigrun Aasen, {r23|a former head of the Norwegian field hospital at Kosti}}, {k23|set} {c23|the price of each lost day at {f=40:children|40 children}}. {c24|“{s25 r25|A colonel} {k25|explained to} me {c25|that the rains would settle it},”} {s24|she} {k24|told} {o24=interview@own|this newspaper}. {c24|“{s26|I} {k26|asked} him {c26|whose rains}.”}

{c27|{s28 r28|The mediators} {k28|have told} both sides {c28|their patience has a date on it}}, {s27 r27|a Bahraini protocol officer} {k27|murmured} {o27|{d=2026-02-11|last night}}; {c29|which date}, {s29|he} {k29|was not at liberty to say}. {u|The hotel is booked until {d=2026-02-20|February 20}.}
---
own = The Straits Observer | outlet
jisr = Al-Jisr | outlet
mediators = - | group
side = - | group
lehtonen = Maarit Lehtonen | person
gulf = - | group
army = Delegation of the Sudanese army | government
port = Government of Sudan | government
shield = Desert Shield | organisation
hamdan = Idris Hamdan | person
readout = - | document
dunleavy = Porter Dunleavy | person
version = - | document
uae = Government of the United Arab Emirates | government
minister = - | unnamed
emirati = - | unnamed
relief = - | group
aasen = Sigrun Aasen | person
colonel = - | unnamed
protocol = - | unnamed
alliance = Norwegian Refugee Alliance | organisation
1 mediators thought predicts
2 side demands
3 lehtonen predicts
4 lehtonen
5 gulf
6 army
7 port demands
8 shield denies
9 hamdan accuses
10,11 army
12 army silence
13 readout writing
14 dunleavy
15 version writing
16 jisr writing
17 minister in=16
18 uae promises
19 emirati denies
20 emirati denies neg
21 lehtonen
22 relief thought
23 aasen writing
24 aasen
25 colonel
26 aasen
27 protocol
28 mediators promises
29 protocol silence
30 lehtonen+alliance
