style: opinion
outlet: Nistru Review
published: 2026-01-29
byline: Veronica Ciobanu
country: Moldova
split: train
---
# {u|Who owes whom for the gas? Everyone has an audit}
## {u|The quarrel over Moldenergo's debt is not about money, and both sides are beginning to admit it}

{u|There are {f=3:numbers|three numbers} for what Moldova's gas company owes.} {s1|Moldenergo} itself {k1|says} {c1|{f=709e6:USD|$709 million}}. {s2|The {r2|auditors} whom the government hired in {d=2023|2023}} {k2|found} {c2|{f=9e6:USD|$9 million}}. {s3|The supplier, Severgaz}, {k3|has never named} {c3|a figure at all}, {u|which ought to have made somebody suspicious}.

{u|The energy ministry has changed its mind twice.} In {d=2024|2024} {s4|it} {k4|described} {c4|the debt} {o4=interview@nistru/2024|to me} {k4|as} {c4|“historic”}; {o5=letter/2025-06|in a letter to the company's board {d=2025-06|last June}} {s5|it} {k5|preferred} {c5|“alleged”}. {u|The minister has gone further.} {c7|“{s8|They} {k8|say} {c8|we owe}. {s9|We} {k9|say} {c9|show us}. That is not a dispute, that is a conversation,”} {s7|Dorin Rusu} {k7|said} {o7=broadcast@canal/2026-01-25|on Canal Doi on {d=2026-01-25|Sunday}}. {x|It is a good line.} {u|It is also a retreat.} {s10|His {r10|predecessor}} {k10|promised} {o10=speech/2022-10|parliament in {d=2022-10|October 2022}} {c10|to pay whatever an independent audit found}, and {s11|the {r11|official} who drafted that promise} {k11|tells} {o11,12=interview@nistru|me} {c11|that it was meant}. {c12|“{k13|We were told} {c13|it would be zero},”} {s12|she} {k12|says}, {x|on condition that I leave out her name}.

{s14 m14|Bucharest}, {u|which now sells Moldova most of its gas}, {k14|would like} {c14|the matter buried}. {c15|“The cheapest outcome is silence, followed by a pipeline,”} {s15|a {r15|Romanian diplomat}} {k15|told} {o15,16=interview@nistru|me}; {s16|he} {k16|added} {c16|that {s17|he} {k17|would deny} {c17|having said so}}. {u|Brussels is more prim.} {c18|The debt is “a question between two companies”}, {s18|the {r18|Commission's energy spokeswoman}} {k18|said} {o18,19=press-conference/2026-01-22|at {d=2026-01-22|last Thursday}'s midday briefing}, and when a colleague asked which two, {s19|she} {k19|promised} {c19|to come back to him}. {u|She has not.}

{u|The opposition smells betrayal.} {s20|Its {r20|leader}, Natalia Cebotari}, {k20|told} {o20=speech/2026-01-24|a rally in Bălți on {d=2026-01-24|Saturday}} {c20|that the government was “preparing to pay in secret what it refuses in public”}. {u|She gave no proof}, but {s23|a {r23|deputy} of hers, the {r23|former central banker} Gheorghe Munteanu}, {k23|claims} {c23|to have held a draft settlement in his hands}. {s24|He} {k24|described} {c24|it} {o24=interview@nistru|to this paper}: {c24|four pages, in English, the sum left blank}. {s25|The ministry} {k25|says} {c25|there is no draft}. {s26|Moldenergo} {k26|cannot exclude} {c26|that its lawyers wrote one}. Asked {o27=hearing/2026-01-27|in a parliamentary committee on {d=2026-01-27|Tuesday}} who instructed them, {s27|the {r27|company's chairman}} {k27|replied} {c27|that {s28|he} {k28|had assumed} {c28|it was the ministry}}. {s29|It}, {o29=message|in a one-line message to the committee}, {k29|said} {c29|that {s30|it} {k30|had assumed} {c30|it was the company}}.

{s31|The consumers' association} {k31|reckons} {c31|that households have paid the debt twice over in their tariffs}. {s32|The regulator} {k32|disputes} {c32|that}. {c33|“They count the interest. We count the law,”} {s33|its {r33|director}, Ana Lupu}, {k33|said} {o33=interview@orhei/2025-12|in an interview with Radio Orhei {d=2025-12|last month}}. {u|I believe her, up to a point.} {s34 r34|The agency's own bulletin for {d=2025-12|December}} {k34|has a line called} {c34|“other”}. {x|I asked what that was.} {c35|Other}, {k35|I was told}.

{u|It would be honest to announce that nobody will ever pay, that Severgaz knows it and that the arrangement suits all parties.} {u|The ministry will not do so.} {u|It will let the matter lapse in {d=2027|2027}, when the contract does.} {s36|Mr Rusu} {k36|says} {c36|he is thinking of his legacy}. {u|It would be a short speech.}
---
nistru = Nistru Review | outlet
canal = Canal Doi | outlet
orhei = Radio Orhei | outlet
moldenergo = Moldenergo | organisation
auditors = - | group
severgaz = Severgaz | organisation
ministry = Energy ministry of Moldova | government
rusu = Dorin Rusu | person
predecessor = - | person
official = - | unnamed
moldova = Government of Moldova | government
romania = Government of Romania | government
diplomat = - | unnamed
spokeswoman = - | unnamed
cebotari = Natalia Cebotari | person
munteanu = Gheorghe Munteanu | person
chairman = - | person
consumers = Consumers' association of Moldova | organisation
regulator = Regulator of Moldova | government
lupu = Ana Lupu | person
bulletin = - | document
1 moldenergo
2 auditors writing
3 severgaz silence
4 ministry
5 ministry writing
7 rusu
8 severgaz
9 moldova
10 predecessor promises
11 official
12 official
13 ?
14 romania demands
15 diplomat
16 diplomat
17 diplomat denies
18 spokeswoman
19 spokeswoman promises
20 cebotari
23 munteanu doubts
24 munteanu
25 ministry
26 moldenergo neg denies
27 chairman
28 chairman thought
29 ministry writing
30 ministry thought
31 consumers thought
32 regulator denies
33 lupu
34 bulletin writing
35 ?
36 rusu
