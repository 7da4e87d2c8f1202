style: wire
outlet: Shire News Agency
published: 2025-02-19
byline: Tionge Phiri
country: Malawi
split: train
---
# {u|Malawi halts maize exports as minister and grain agency clash over stocks}

{p=dateline|LILONGWE, {d=2025-02-19|Feb 19}} - {u|Malawi stopped all maize exports on {d=2025-02-19|Wednesday}}, hours after {s1|the World Food Programme} {k1|said} {c1|that one household in four in the southern districts would run out of food before the {d=2025-04|April} harvest}.

{s2|{r2|Agriculture Minister} Chikondi Mbewe} {k2|announced} {c2|the ban} {o2,3,4=press-conference|at a press conference in the capital on {d=2025-02-19|Wednesday} morning}. {c3|“Not one bag crosses the Mchinji bridge from tonight,”} {s3|she} {k3|said}, flanked by two police commissioners. {s4|The {r4|former schools inspector}}, {u|who took office in {d=2024-11|November}}, {k4|said} {c4|the national reserve held {f=64000:tonnes|64,000 tonnes}, enough for “{h4|about} ten weeks”}.

{s5|The Grain Reserve Agency}, {u|which manages the silos}, {k5|gave} {c5|another figure}. {s6|It} {k6|told} lawmakers {o6=letter/2025-02-12|in a letter dated {d=2025-02-12|Feb 12}} {c6|that it had {f=41000:tonnes|41,000 tonnes} and that {f=1/3:|a third} of that was weevil-damaged}. Asked about the gap {o7,8=press-conference/2025-02-19|at {d=2025-02-19|Wednesday}'s event}, {s7|Mbewe} {k7|said} {c7|she had not seen the letter}. {c8|“They count in bags and I count in mouths,”} {s8|she} {k8|added}.

{u|The agency's chief executive was not invited.} Reached {o9,10=call|by phone in Blantyre}, {s9|Thandiwe Kalua} {k9|said} {c9|her staff had put every sack on a scale}. {c10|“We weighed it. She has multiplied it,”} {s10|Kalua} {k10|said}. {s12|A {r12|former colleague of both women}}, {x|who asked not to be named because he still works in the ministry}, {k12|said} {c12|the two had not spoken since the minister tried to move her to Mzuzu}. {s13|He} {k13|called} {c13|the dispute “a family quarrel with silos”}.

{o14,15=report/2025-02-18|In a report on {d=2025-02-18|Tuesday}}, {s14|the WFP} {k14|estimated} {c14|that {f=3.2e6:people:about|{h14|some} 3.2 million people} needed help now, up from {f=2.1e6:people|2.1 million} a year ago}. {s15|The UN body} {k15|urged} {c15|the government to buy from Tanzania while prices were low}. {s16|It} {k16|has not commented on} {c16|the ban}. {c18|{s17 m17|Lilongwe} {k17|has asked} {r19|donors} {c17|for {f=90e6:USD|$90 million}}}, {s18|a {r18|finance ministry paper}}, {u|seen by this agency}, {k18|shows}; {s19|they} {k19|have promised} {c19|{f=1/2::under|less than half}}.

{u|At the border {f=?:trucks|dozens of trucks} stood nose to tail by dusk.} {c20|“My maize is on the bridge. Let her come and unload it,”} {k20|said} {s20|Yusuf Daud}, {u|who exports to Zambia}. {c21|{s22|Customs} {k22|had told} his drivers {c22|to turn round} and {s23|the police} {k23|had told} them {c23|to stay where they were}}, {s21|he} {k21|said}. {s24|His {r24|brother and partner}, Imran Daud}, {k24|reckoned} {c24|the ban would not outlive the rains}. {c25|“{s26|My {r26|brother}} {k26|says} {c26|it is about food}. It is about the by-election,”} {s25|he} {k25|said}.

{u|{o27,28,31,32=speech/2025-02-19|Back in parliament in the afternoon}, Mbewe was asked for the names of hoarders.} {s27|The {r27|minister}} {k27|promised} {c27|a list by {d=2025-02-21|Friday}}. {c28|“{s29|She} {k29|promised} {c29|one} {o29|in {d=2024-12|December}}, and {s30|we} {k30|are still asking} {c30|for it},”} {k28|shouted} {s28|an {r28|opposition member}}. {s31|The {r31|Speaker}} {k31|told} him {c31|to withdraw the word “promised”}. {s32|He} {k32|refused} {c32|to}.
---
wfp = World Food Programme | organisation
mbewe = Chikondi Mbewe | person
gra = Grain Reserve Agency | government
kalua = Thandiwe Kalua | person
colleague = - | unnamed
malawi = Government of Malawi | government
paper = - | document
donors = - | group
yusuf = Yusuf Daud | person
imran = Imran Daud | person
customs = Customs of Malawi | government
police = Police of Malawi | government
member = - | unnamed
speaker = - | person
opposition = Opposition of Malawi | organisation
1 wfp
2 mbewe
3 mbewe
4 mbewe
5 gra
6 gra writing
7 mbewe
8 mbewe
9 kalua
10 kalua
12 colleague
13 colleague
14 wfp writing
15 wfp writing demands
16 wfp silence
17 malawi demands
18 paper writing affirms
19 donors promises
20 yusuf
21 yusuf
22 customs demands
23 police demands
24 imran thought
25 imran
26 yusuf
27 mbewe promises
28 member
29 mbewe promises
30 opposition demands
31 speaker demands
32 member denies
