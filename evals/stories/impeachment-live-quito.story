style: live
outlet: La Mitad Digital
published: 2026-07-15
byline: Daniela Proaño; Iván Cueva
country: Ecuador
split: train
---
# {u|As it happened: assembly fails to remove interior minister}

{x|08.40} {u|Good morning from Quito, where {f=137:lawmakers|137 lawmakers} decide {d=2026-07-15|today} whether Rosa Salazar stays at the interior ministry.} She {k1|is accused} {c1|of buying a villa with a police fund}. {c2|An aunt left it to her}, {s2|she} {k2|says}.

{x|09.05} {u|Salazar has arrived, on foot.} {c4|“I slept well,”} {s4|she} {k4|told} {o4=press-conference|reporters on the steps}. {c5|He had not}, {k5|said} {s5|her {r5|lawyer}}, {u|who was two paces behind}.

{x|09.30} {u|Mónica Endara, who brought the motion, speaks first.} {c6|“Minister, whose signature is this?”} {s6|she} {k6|asks} {o6,7=speech/2026-07-15|from the rostrum}, holding up a deed. {s7|The {r7|lawmaker from Loja}} {k7|says} {c7|the paper came to her from a notary in Cumbayá}; {s8|she} {k8|does not name} {c8|him}.

{x|10.10} {u|The minister's turn.} {s9|She} {k9|says} {c9|the signature is her aunt's, and the aunt is dead}. {c10|“My colleague wants to question her. I suggest a medium,”} {s10|she} {k10|tells} {o9,10,11=speech/2026-07-15|the chamber}. {s11|She} {k11|promises} {c11|to resign if anybody can show one dollar of the fund in her account}.

{x|10.25} {u|Daniela Proaño of this site has reached the {r13|notary}.} {s13|He} {k13|told} {o13,14=interview@mitad|her} {c13|he had given nothing to anyone}. {c14|“I have been in hospital since {d=2026-05|May},”} {s14|he} {k14|said}. {s15|His {r15|daughter}}, {u|who took the phone from him}, {k15|said} {c15|a woman had come to the office in {d=2026-06|June} with a letter from the assembly}. {s16|She} {k16|could not say} {c16|who it was}.

{x|11.00} {s17|Endara}, {o17=post|on X}{k17|:} {c17|“I named no one. Strange that someone answers.”} {u|Ten minutes later the post is gone.} {s18|Her {r18|office}} {k18|says} {c18|{s19|she} {k19|never wrote} {c19|it}}.

{x|11.45} {u|The president's spokesman has been asked about all this} {o20,21=press-conference|at the daily briefing}. {x|Does the president still trust her?} {c20|“He trusts the assembly,”} {k20|says} {s20|Julio Bravo}. Pressed, {s21|he} {k21|says} {c21|the president “has never trusted anyone more”}. {s22|He} {k22|writes} {o22=message@mitad|to us in a message minutes later} {c22|that both are true}.

{x|12.30} {s23 r23|A head count by the Indigenous bloc} {k23|puts} {c23|the yes votes at {f=88:votes|88}, four short}. {s24|The {r24|bloc's leader}, Nina Chango}, {k24|says} {c24|it is an old list}; {s25 r25|one of her deputies} {k25|says} {c25|it is from {d=2026-07-15|this morning}}.

{x|13.15} {c26|{f=3:members|Three members} of the ruling party have left the building}, {s26|Radio Pichincha} {k26|reports}. {s27|The party} {k27|denies} {c27|it}: {c28|they are at lunch}, {s28|it} {k28|says}. {s29|The station} {k29|quotes} {s30 r30|one of the three} {k30|as saying} {c29,30|he would “rather eat than lie”}.

{x|14.40} {u|It has failed, by {f=85:|85} to {f=49:|49}.} {c31|“I forgive them,”} {k31|says} {s31|Salazar}, in tears. {s32|Her {r32|accuser}} {k32|says} {c32|{s33|she} {k33|is not asking} {c33|for forgiveness} but for the deed}. {c34|She laid it on the rostrum and it was not there when she looked again}, {s34|Endara} {k34|tells} {o34=interview@mitad|us}. {s35|The {r35|Speaker}} {k35|confirms} {c35|that “a paper” is being looked for}. {s36|He} {k36|will not say} {c36|which}.

{x|15.05} {u|We close with the aunt.} {k37|According to} {s37|the civil registry}, {c37|Mercedes Salazar died on {d=2021-03-03|3 March 2021}}. {s38 r38|Endara's people} now {k38|say} {c38|{s39|the {r39|deed}} {k39|is dated} {c39|six days later}}. {x|Thank you for following.}
---
mitad = La Mitad Digital | outlet
salazar = Rosa Salazar | person
lawyer = - | unnamed
endara = Mónica Endara | person
notary = - | unnamed
daughter = - | unnamed
office = - | government
bravo = Julio Bravo | person
count = - | document
chango = Nina Chango | person
deputy = - | unnamed
pichincha = Radio Pichincha | outlet
party = Ruling party of Ecuador | organisation
member = - | unnamed
speaker = - | person
registry = Civil registry of Ecuador | government
people = - | group
deed = - | document
1 ? accuses
2 salazar
4 salazar
5 lawyer
6 endara
7 endara
8 endara silence
9 salazar
10 salazar
11 salazar promises
13 notary
14 notary
15 daughter
16 daughter silence
17 endara writing
18 office
19 endara neg writing
20 bravo
21 bravo
22 bravo writing
23 count writing
24 chango
25 deputy
26 pichincha
27 party denies
28 party
29 pichincha
30 member in=29
31 salazar
32 endara
33 endara neg demands
34 endara
35 speaker affirms
36 speaker silence
37 registry writing
38 people
39 deed writing
