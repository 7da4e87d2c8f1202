style: press-release
outlet: Terres Vives
published: 2025-06-18
country: France
split: train
---
# {u|Terres Vives and the Ardent trust become one}

{x|FOR IMMEDIATE RELEASE} {u|Two of the oldest farmland charities on the Loire will merge on {d=2026-01-01|1 January}.} {c1|“We have quarrelled over the same hedges for thirty years. {s2|My {r2|grandmother}} {k2|used to say} {c2|it was cheaper to marry},”} {k1|said} {s1|Sibylle Ardent, {r1|chairwoman} of the Ardent trust}. {s3|Her {r3|counterpart}}, {u|who will lead the new body}, {k3|thanked} {c3|her for insisting}. {c4|“{s5|She} {k5|proposed} {c5|it} in {d=2019|2019}, in {d=2021|2021} and again {d=2024|last year}, and each time {s6|our board} {k6|answered} {c6|that it would think},”} {k4|said} {s4|Jean-Noël Tessier}. {c4|“She thinks faster than we do.”}

{u|The merged charity will look after {f=4100:hectares|4,100 hectares}.} {u|It keeps the name of Terres Vives and the headquarters of the Ardents, a mill at Bréhémont.} {o7=meeting|At a joint session on {d=2025-06-16|Monday} night}, {s7|the {r7|two boards}} {k7|approved} {c7|the terms}, {u|with one voice against}. {c8|“I am for the hedges and against the logo,”} {k8|runs} {s8|the {r8|minute} of that dissent}.

{s9|The agriculture ministry} {k9|welcomed} {c9|the news} {o9=letter|in a letter to both charities}. {s10|It} {k10|expects} {c10|{f=60:farms:about|{h10|around} sixty farms} to change hands under the new body by {d=2030|2030}}. {s11|The {r11|region}}, {u|whose grant depended on the merger}, {k11|has confirmed} {c11|that it will pay}. {s12|Its {r12|vice-president for land}, Leïla Hamdani}, {k12|told} {o12=interview@touraine|La Touraine Nouvelle {d=2025-06-09/2025-06-15|last week}} {c12|that “two stamps become one, and I shall miss neither”}.

{u|The {r13|tenants} were asked as well.} {o13=report|In a survey by the chamber of agriculture}, {s13|seven in ten of them} {k13|said} {c13|they did not mind who owned the gate}. {c14|“{s15|The {r15|old gentleman}} {k15|promised} my father {c15|the lower meadow}, and {s16|Madame} {k16|kept telling} me {c16|that she had never heard of it},”} {k14|said} {s14|Bruno Lasserre, a {r14|goat farmer} at Rigny}. {s17|He} {k17|hopes} {c17|that M. Tessier has}. {s18|M. Tessier} {k18|says} {c18|he has found a note about a meadow and is looking for the map}.

{x|Questions.} {u|Terres Vives was founded in {d=1974|1974}.} {s19|The charity} {k19|estimates} {c19|that it has saved {f=900:km:about|{h19|nearly} 900 km} of hedgerow}. {u|The agreement will be on its website.} {s22|Mme Ardent} {k22|has asked} us {c22|to add that she will not discuss the logo}.
---
terres = Terres Vives | organisation
touraine = La Touraine Nouvelle | outlet
ardent = Sibylle Ardent | person
grandmother = - | unnamed
tessier = Jean-Noël Tessier | person
boards = - | group
minute = - | document
ministry = Agriculture ministry of France | government
region = - | government
hamdani = Leïla Hamdani | person
tenants = - | group
lasserre = Bruno Lasserre | person
old = - | unnamed
1 ardent
2 grandmother
3 tessier
4 tessier
5 ardent demands
6 terres
7 boards
8 minute writing
9 ministry writing
10 ministry thought predicts
11 region affirms
12 hamdani
13 tenants writing
14 lasserre
15 old promises
16 ardent
17 lasserre thought
18 tessier
19 terres
22 ardent demands
