style: local
outlet: Bugten Today
published: 2026-10-08
byline: Stine Overgaard
country: Denmark
---
# {u|Council halts tram extension after {f=214e6:DKK|214 mln-kroner} overrun}

{s1|Aarhus city council} {k1|voted} {o1|on {d=2026-10-07|Wednesday night}} {c1|to stop work on the tram line to Hinnerup}, eight days after {s23|a report} {k23|put} {c23|its cost at {f=2:budget:about|{h23|nearly} twice the budget}}.

{u|The vote was 17 to 14.} {s2|{r2|Deputy mayor for transport} Anders Holst} {k2|said} {o2,3,4,5,7=meeting/2026-10-07|during the debate} {c2|he had no choice}. {c3|“I was given {f=3:sets|three} sets of figures in two weeks, and each of them was described to me as the final one,”} {s3|he} {k3|said}.

{s4|{r4|Conservative group leader} Pia Holst}, {u|who is not related to him}, {k4|said} {c4|the deputy mayor had been warned in {d=2025-12|December}}. {s5|She} {k5|read aloud} {c5|an email in which {s6 r6|a project engineer} {k6|wrote} {c6|that the ground near the lake was “softer than the tender”}}. {s7|Holst} {k7|replied} {c7|that the email had been sent to an address he no longer used}.

{u|The extension was approved in {d=2023|2023} with a budget of {f=236e6:DKK|236 million kroner}.} {s8|{r8|The new report}, prepared by the consultancy Ravn & Lund}, {k8|estimates} {c8|the final cost at {f=450e6:DKK|450 million}}. {c9|More than half of the overrun comes from moving a sewer}, {s9|it} {k9|says}. {c10|{s11|The contractor, Jysk Spor}, {k11|had offered} {c11|to move the sewer at a fixed price in {d=2024|2024}}}, {k10|according to} {s10|the {r10|same report}}, {u|but received no answer}. {s12,13|Jysk Spor} {k12|confirmed} {c12|that} but {k13|would not say} {c13|what the price was}.

{u|In Trige, where the street has been dug up since {d=2026-03|March}, people reacted with anger.} {c15|“{s21|They} {k21|told} us {c21|it would be four months}. Then {s22|they} {k22|told} us {c22|it would be worth it},”} {k15|said} {s15|Mogens Thuesen, {r15|a baker} on the main road}. {s16|His {r16|daughter}, Karen Thuesen}, {k16|said} {c16|the family had lost {f=1/3:customers:about|{h16|about} a third of their customers} and that {s17|the council} {k17|had promised} {c17|compensation} that never came}.

{c18|Compensation will be discussed {d=2026-11|next month}}, {s18|Anders Holst} {k18|said} {o18=interview|in an interview after the vote}. {s19|He} {k19|did not rule out} {c19|that the line would one day be built}. {s20 r20|The mayor}, {u|who was in Berlin}, {k20|could not be reached} {c20|for comment}.
---
council = Aarhus city council | government
anders = Anders Holst | person
pia = Pia Holst | person
engineer = - | unnamed
report = - | document
jysk = Jysk Spor | organisation
mogens = Mogens Thuesen | person
karen = Karen Thuesen | person
mayor = - | person
1 council
2,3,18 anders
4,5 pia
6 engineer writing
7 anders
8,9,10,23 report writing
11 jysk promises
12 jysk affirms
13 jysk silence
15 mogens
16 karen
17 council promises
21,22 council
19 anders neg denies
20 mayor silence
