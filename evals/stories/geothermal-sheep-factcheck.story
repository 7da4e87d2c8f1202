style: explainer
outlet: Hrafninn Verifies
published: 2026-09-08
byline: Sólrún Elíasdóttir
country: Iceland
---
# {u|No, Icelandic ewes are not to be centrally heated}

{x|THE CLAIM.} {o2=post|In a video watched {f=4100000:views|4.1 million} times on TikTok}, {s2 r2|a man in a lopapeysa} {k2|tells} his viewers {c2|that {s1 r1|a law in force since {d=2026-09-01|1 September}} {k1|obliges} {c1|farmers to pipe geothermal water into lambing sheds}, and that {s3|{r3|the farm minister}, Þorgerður Hallsdóttir}, {k3|boasted} {o3=interview@krummi|to Krummi FM} {c3|of “the warmest ewes on earth”}}.

{x|THE VERDICT.} {u|False, with one true thread.}

{x|WHERE IT BEGAN.} {u|The phrase about ewes is real; the minister is not its author.} {o4=broadcast@krummi/2026-08-19|On Krummi FM's breakfast show of {d=2026-08-19|19 August}}, {s4|{r4|presenter} Baldur Snær} {k4|joked} {c4|that {s5|Hallsdóttir} {k5|was dreaming of} {c5|warm ewes} because her own flat in Akureyri has no boiler}. {u|She laughed.} {c6|All that {s7|she} herself {k7|proposed} was {c7|a feasibility study at {f=9000000:ISK|nine million krónur}}}, {s6 r6|the recording} {k6|establishes}.

{x|HOW IT GREW.} {c8,9|{s10|The cabinet} {k10|was minded} {c10|to legislate}}, {s8|the tabloid Norðurglugginn} {k8|told} its readers {o8|{d=2026-08-21|two days later}}, {k9|leaning on} {s9 r9|{x|“people around the minister”}}. {s11|Its {r11|news editor}, Hákon Breiðfjörð}, now {k11|grants} {c11|that the people were one person, and that person had been listening to the radio}. {u|A Danish site translated the piece, dropped the tabloid's name and made the indicative of a conditional.} {c13|By {d=2026-08-30|30 August} {s14|Fox & Feather, a Texan newsletter}, {k14|was warning} {c14|that Europe's climate lobby “comes for your livestock next”}}, {k13|is how} {s13|Hrönn Valgeirs, {r13|a rumour researcher at the University of the Westfjords}}, {k13|reconstructs it}.

{x|WHAT THE LAW SAYS.} {s15 r15|Act 44/2026} {k15|requires} {c15|sheds to be dry}. {s16|It} {k16|makes no mention of} {c16|temperature}. {s17|The Directorate of Agriculture} {k17|has had to instruct} its telephone staff {c17|to answer “wool” when asked about heating}. {s18|The Farmers' Association} for its part {k18|is aware of} {c18|not one member who received a demand}; {c19|{s20 r20|several} {k20 o20=call|had rung}, though, {k20|hoping for} {c20|a grant}}, {s19 r19|its switchboard} {k19|lets on}.

{x|THE TRUE THREAD.} {u|One farm, at Hveravellir, does heat its ewes.} {c21|“{s22 r22|My great-grandfather} {k22|swore} {c22|they liked it}, and {s23 r23|the vet} {k23|doubts} {c23|it}, and I have stopped asking either of them,”} {k21|reported} {s21|the {r21|farmer}, Ketill Ormsson}.

{x|RESPONSES.} {s25|The man in the video, {r25|a yoga teacher from Bonn}}, {k25|has acknowledged} {o25=message|by direct message} {c25|never having been to Iceland}; {c26|whether he will take the video down} {s26|he} {k26|leaves open}. {s27|TikTok} {k27|offered} {c27|no comment beyond a heart}. {s28|The {r28|farm minister}}, {o28=call@hrafn|telephoning this desk unprompted}, {k28|asked} us {c28|to let the ewes speak for themselves}.

{x|CORRECTION, {d=2026-09-08|8 September}:} {o29=article|In an earlier version of this text} {s29|we} {k29|stated} {c29|that the recording lasts nine minutes}. {u|It lasts eleven.}
---
krummi = Krummi FM | outlet
gluggi = Norðurglugginn | outlet
hrafn = Hrafninn Verifies | outlet
law = - | document
man = - | unnamed
halls = Þorgerður Hallsdóttir | person
baldur = Baldur Snær | person
rec = - | document
around = - | group
cabinet = Icelandic cabinet | government
hakon = Hákon Breiðfjörð | person
fox = Fox & Feather | outlet
hronn = Hrönn Valgeirs | person
act = - | document
directorate = Directorate of Agriculture | government
farmers = Farmers' Association | organisation
switch = - | unnamed
several = - | group
ggf = - | unnamed
vet = - | unnamed
ketill = Ketill Ormsson | person
tiktok = TikTok | organisation
1 law writing demands
2 man
3 halls
4 baldur
5 halls thought
6 rec affirms
7 halls
8 gluggi writing
9 around in=8
10 cabinet intent
11 hakon concedes
13 hronn
14 fox writing predicts
15 act writing demands
16 act writing neg
17 directorate demands
18 farmers neg
19 switch concedes
20 several demands
21 ketill
22 ggf
23 vet thought doubts
25 man writing concedes
26 man silence
27 tiktok silence
28 halls demands
29 hrafn writing
