style: transcript
outlet: Pacific Breakfast
published: 2025-09-24
byline: Merewalesi Koroi
country: Palau
---
# {x|Pacific Breakfast: Palau's ambassador for the ocean on seabed mining}

{x|{o2,7,12,19,26=interview@own/2025-09-24|This interview} went to air on {d=2025-09-24|Wednesday}. It has been cut for length.}

{x|MEREWALESI KOROI: Alii, Ambassador.} {u|You come to us from New York, where delegates have been arguing since {d=2025-09-22|Monday} about metals at the bottom of the sea.} {s1 r1|A Cook Islands minister} {k1|considers} {c1|your moratorium “a luxury of the well fed”}. {x|Are you well fed?}

{s2|AMBASSADOR UCHEL REKLAI}{k2|:} {c2|I had a bagel. Look, that isn't the tone in the corridor. {o3|At the airport} {s3 r3|his prime minister} {k3|told} me {c3|that {s4 r4|their own fishermen} {k4|were begging} him {c4|to slow down}}.}

{x|KOROI:} {s5 r5|His office} {k5|wrote} to us {o5=letter@own|{d=2025-09-23|last evening}} {c5|that {s6|you} “{k6|offered} {c6|congratulations}”}.

{s7|REKLAI}{k7|:} {c7|On his daughter's wedding! {s8|I} {k8|wished} {c8|the couple a reef to go home to}. If {s9|they} {k9|took} that {k9|for} {c9|a licence}, well.}

{x|KOROI:} {u|The contractor, Abyssal Harvest, has put out figures of its own this week.} {c10|{f=12000:jobs|Twelve thousand jobs} in the region}, {k10|runs} {s10|its} {k10|projection}, {c10|and {f=1400000000:USD|1.4 billion US dollars} in royalties by {d=2040|2040}}. {s11 r11|An economist at the University of the South Pacific}, {u|who asked for the spreadsheet}, {k11|could find} {c11|{f=300:jobs|three hundred}}.

{s12|REKLAI}{k12|:} {c12|{s13 r13|My grandfather}, who dug phosphate on Angaur, {k13|used to say} {c13|the company counted every man twice, once when he came and once when he left}. So {s14|I} {k14|have no faith in} {c14|the {f=300:jobs|three hundred}}, either. {s15|Abyssal} {k15|promised} Tonga {c15|a school}. {s16 r16|The Tongan delegate} {k16|mentions} {c16|it} every session. It has become a sort of hymn.}

{x|KOROI:} {u|But your own parliament is wobbling.} {c17,18|{f=6:senators|Six senators} would lift the ban for the right offer}, {k17|reported} {s17|Island Times}, {k18|which has seen} {s18 r18|a straw poll}.

{s19|REKLAI}{k19|:} {c19|A straw poll! {s20 r20|The Senate president} {k20|denies} {c20|there was any}. {s21|I} {k21|don't doubt} {c21|that people are tempted}. {s22 r22|My own nephew} {k22|asks} me, {c22|“Uncle, what does a nodule do all day?”} {s23|I} {k23|tell} him, {c23|it is minding its own business, try it.}}

{x|KOROI:} {s24|The International Seabed Authority}, {u|whose {r25|secretary-general} sat in that chair last week}, {k24|expects} {c24|a mining code by {d=2026-07|July}}. {s25|She} {k25|accused} {c25|campaigners of “arguing with photographs of octopuses”}.

{s26|REKLAI}{k26|:} {c26|{s27|She} {k27|said} {c27|that}, and then {s28|she} {k28|asked} {c28|for the photograph}. It hangs in her office. Ask her.}

{x|KOROI: We did.} {s29 r29|The authority's press desk} {k29|would neither confirm nor deny} {c29|the octopus}. {s30|Ambassador Reklai} {k30|rang back} {o30=call|once the microphones were off} {k30|to add} {c30|that his nephew has since applied to Abyssal}.
---
times = Island Times | outlet
cook = - | unnamed
rek = Uchel Reklai | person
ckpm = - | person
fishers = - | group
office = - | government
abyssal = Abyssal Harvest | organisation
econ = - | unnamed
grand = - | unnamed
tonga = - | unnamed
poll = - | document
senate = - | person
nephew = - | unnamed
isa = International Seabed Authority | organisation
sg = - | person
desk = - | organisation
own = Pacific Breakfast | outlet
1 cook thought
2,7,12,19,26 rek turn
3 ckpm
4 fishers demands
5 office writing
6 rek
8 rek
9 office thought
10 abyssal writing predicts
11 econ
13 grand
14 rek thought doubts
15 abyssal promises
16 tonga
17 times writing
18 poll writing in=17
20 senate denies
21 rek thought
22 nephew
23 rek
24 isa predicts thought
25 sg accuses
27 sg
28 sg demands
29 desk silence
30 rek
