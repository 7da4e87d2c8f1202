style: wire
outlet: The Caspian Wire
published: 2026-10-07
byline: Leyla Huseynova
country: Azerbaijan
split: train
---
# {u|Festival drops pianist, pianist drops festival}

{p=dateline|BAKU, {d=2026-10-07|Oct 7} -} {u|The Caspian Piano Days open on {d=2026-10-09|Friday} without the woman on their posters.} {c1|She was withdrawn “for reasons of calendar”}, {s1|the {r1|organisers}} {k1|said} {o1=statement|in a release on {d=2026-10-06|Tuesday}}. {c2|She withdrew herself}, {s2|Tamara Abashidze} {k2|told} {o2,3=interview@morgen|the German daily Morgenblatt}. {c3|“They sent me a programme with a speech in it. {s5|I} {k5|asked} {c5|whose}. {s6|They} {k6|said} {c6|mine},”} {s3|the {r3|pianist}} {k3|is quoted as saying}.

{u|What the speech was to say is disputed.} {c7,8|It thanked the pipeline consortium}, {s7|the news site Meydan Xəbər} {k7|reported}, {k8|citing} {s8|a {r8|person} who had typed it}. {c9|It thanked nobody}, {s9|the {r9|festival's director}, Rauf Qasımov}, {k9|told} {o9=call@wire|this agency by phone}. {c10|There was no speech}, {s10|he} {k10|said} {o10=call@wire|when we rang again an hour later}. {s11|The consortium}, {u|which pays for the hall}, {k11|said} {c11|it had “never asked an artist for anything but music”}. {s12|It} {k12|did not say} {c12|if it had asked the organisers}.

{u|A second pianist has since stepped in, and out again.} {s13|Jonas Lindqvist}, {u|who was to replace her}, {k13|wrote} {o13=post|on Facebook} {c13|that he had “caught a programme”}. {s14|His {r14|agent}} {k14|clarified} {o14=message|by email} {c14|that it was a cold}. {c15|“{s17|Tamara} {k17 o17=message|messaged} me in the night{k17|:} {c17|read page four},”} {s15|the Swede} {k15|told} {o15=interview@p2|Swedish radio {d=2026-10-07|this morning}}. {s19|Abashidze} {k19|denies} {c19|having written to anyone but her sister}.

{s20|The {r20|sister}, Nino}, {u|who lives in Baku and teaches solfège}, {k20|declined} {c20|to speak}. {s21|Her {r21|husband}} {k21|told} {o21=interview@wire|us at the door} {c21|that it was a family matter “with a piano in it”}. {s22 m22|Tbilisi} {k22|has expressed} {c22|concern}. {s23 m23|Baku} {k23|called} {c23|the concern “four hands, no tune”}; {s24|a {r24|foreign ministry official}}, {x|who asked not to be identified}, {k24|said} {c24|{s25|the {r25|minister}} {k25|had not approved} {c25|the phrase}}.

{s26|The European Broadcasting Union} {k26|confirmed} {o26=statement|in a one-sentence statement} {c26|that it would still carry the opening night}. {s27|It} {k27|declined} {c27|to say who would play}. {c28|“There is always the tuner. He is very good,”} {s28|Qasımov} {k28|said} {o28,29=press-conference|at a news conference on {d=2026-10-07|Wednesday}}. {s29|He} {k29|said} {c29|that he had {o30=call|called her himself on {d=2026-10-05|Monday}}, and that {s30|she} {k30|had answered} {c30|with scales}}.
---
morgen = Morgenblatt | outlet
meydan = Meydan Xəbər | outlet
wire = The Caspian Wire | outlet
p2 = - | outlet
organisers = - | group
tamara = Tamara Abashidze | person
typist = - | unnamed
qasimov = Rauf Qasımov | person
consortium = Pipeline consortium | organisation
lindqvist = Jonas Lindqvist | person
agent = - | unnamed
nino = Nino | person
husband = - | unnamed
georgia = Government of Georgia | government
azerbaijan = Government of Azerbaijan | government
official = - | unnamed
minister = - | person
ebu = European Broadcasting Union | organisation
1 organisers writing
2 tamara
3 tamara
5 tamara
6 organisers
7 meydan writing
8 typist in=7
9 qasimov
10 qasimov
11 consortium
12 consortium silence
13 lindqvist writing
14 agent writing
15 lindqvist
17 tamara writing
19 tamara denies
20 nino silence
21 husband
22 georgia
23 azerbaijan
24 official
25 minister neg
26 ebu writing affirms
27 ebu silence
28 qasimov
29 qasimov
30 tamara
