style: court
outlet: Ceredigion Mercury
published: 2026-02-26
byline: Nia Prosser-Wynn
country: United Kingdom
---
# {c1|Harbour light out for a week before man drowned}, {o1=hearing|inquest} {k1|hears}

{c2|A volunteer lifeboatman who drowned off Pwll y Morlo last autumn was steering for a light that was not there}. {k2|That is the belief of} {s2|his {r2|brother}}, {u|who was in the boat with him}.

{o3,4=hearing|At Aberaeron {d=2026-02-25|yesterday}} {s3|Iestyn Rees, 39}, {k3|told} the senior coroner, Gwenllian Hopkin, {c3|that he and Dafydd, 43, had come in by the green lamp all their lives}. {c4|“{s5|Daf} {k5|shouted}, {c5|‘Where's the green?’} {s6|I} {k6|said} {c6|it was behind the rain},”} {s4|he} {k4|said}. {c4|“Then we were on the slip.”}

{s7|The county council}, {u|which maintains the lamp}, {k7|accepts} {c7|that it failed on {d=2025-10-04|4 October}, seven days before the accident}. {s8|{r8|A neighbour}, Menna Rees, no kin of the dead man}, {k8|reported} {c8|the fault} {o8|{d=2025-10-04|that same evening}}. {c9|“{s10 r10|The girl on the phone} {k10|asked} me {c10|for a grid reference},”} {s9|Mrs Rees} {k9|testified} {o9=hearing/2026-02-25|by video link}. {c9|“{s11|I} {k11|said} {c11|it's the harbour, cariad, there's only the one}.”}

{s12|{r12|Harbour manager} Colin Bevan} {k12|blamed} {o12,13=hearing/2026-02-25|in his evidence} {c12|a change of software}. {c13|Faults logged after five o'clock went to a mailbox that had been closed in the summer}, {s13|he} {k13|explained}, and {s14|{r14|his line manager}, since retired}, {k14|had assured} him {c14|it forwarded}. Pressed {c15|on who checked}, {s15|he} {k15|looked at his hands}.

{s16|{r16|The lifeboat institution's report}}, read into the record, {k16|concludes} {c16|that the crew “acted properly on the information they had”}. {s17|{r17|A pathologist}, Dr Asha Menon}, {k17|gave} {c17|the cause of death as drowning}; {u|there was no alcohol}. {s18,19|Ms Hopkin} {k18|indicated} {c18|that she was considering a report to prevent future deaths}, but {k19|would not be hurried} {c19|into one}.

{u|Mr Rees leaves a wife, Carys, and two children.} {o20=statement|In a statement read by her sister}, {s20|Mrs Carys Rees} {k20|thanked} {c20|“everybody who searched and nobody who didn't”}. {u|The hearing continues.}
---
iestyn = Iestyn Rees | person
dafydd = Dafydd Rees | person
council = Ceredigion County Council | government
menna = Menna Rees | person
girl = - | unnamed
bevan = Colin Bevan | person
line = - | unnamed
institution = - | document
menon = Asha Menon | person
hopkin = Gwenllian Hopkin | person
carys = Carys Rees | person
1 ?
2 iestyn thought
3,4,6 iestyn
5 dafydd
7 council concedes
8,9,11 menna
10 girl
12 bevan accuses
13 bevan
14 line
15 bevan silence
16 institution writing
17 menon
18 hopkin
19 hopkin neg
20 carys writing
