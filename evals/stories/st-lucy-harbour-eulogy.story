style: broadsheet
outlet: The Leeward Examiner
published: 2025-10-07
byline: Patrice Joseph-Lake
country: Antigua and Barbuda
---
# {u|St Lucy buries its harbour pilot}; {s1 r1|fishermen} {k1|vow} {c1|to "finish his list"}

{u|{f=800:people|Eight hundred people} stood in the rain at St Lucy on {d=2025-10-04|Saturday} to bury Cuthbert Browne, the harbour pilot who drowned bringing in the last ferry ahead of Hurricane Odile.} {c2|He {k3|had been told} {f=2:times|twice} {c3|to stay ashore}}, {s2|the Port Authority} {k2|says}.

{o4,5=speech/2025-10-04|In a eulogy that ran to forty minutes}, {s4|{r4|Bishop} Neville Charles} {k4|scolded} {c4|"those in air-conditioned rooms"}. {s5|He} then {k5|read aloud from} {s6|the dead man's notebook}:

{c5,6|"Item one, new bulbs for the north light. {s7 r7|The ministry} {k7|says} {c7|next year}. Item two, new bulbs for the north light.}

{c5,6|"Item three, same as item two. {s8 r8|My wife} {k8|thinks} {c8|I should write to the newspapers}. {s9 r9|The newspapers} {k9|told} her {c9|they'd have to hear from the ministry}.}

{c5,6|"Item four, buy bulbs."}

{u|He bought them.} {s10 r10|Receipts tucked into the book} {k10|add up to} {c10|{f=1140:XCD|EC$1,140}}, and {s11|the {r11|shopkeeper}, a Mr Gomes}, {k11|remembers} {c11|him paying in coins}. {c12|The north light was working on the night}, {k12|according to} {s12|Lystra Thom, {r12|the ferry's engineer}}; {c13|it was the south one}, {s13|she} {k13|believes}, {c13|that {h13|probably} failed}.

{s14|{r14|Works minister} Delroy Aska}, {u|who sat in the second pew}, {k14|said nothing} {c14|about lights}. {o15,16=statement/2025-10-06|In a statement put out in his name on {d=2025-10-06|Monday}}, {s15,16|he} {k15|expressed} {c15|"profound sorrow"} and {k16|blamed} {c16|a supplier in Miami, {s17|which} {k17|had guaranteed} {c17|delivery by {d=2025-07|July}}}. {s18|The firm in question, Keylight Marine}, {k18|has no trace of} {c18|an order}.

{x|What happens now?} {s19 r19|The coroner} {k19|has ordered} {c19|that the notebook be kept as evidence}. {s20|{r20|Opposition leader} Glenis Farrell} {k20|is pressing for} {c20|a commission of inquiry}. {s21|Her} {k21|allegation is} {c21|that {s22 r22|a {d=2023|2023} memo} {k22|described} {c22|both lights as "ornamental"}}. {u|Nobody else has seen it.}

{c23|"{s24|Daddy} {k24|used to tell} us {c24|the sea don't read letters},"} {k23|said} {s23|his {r23|daughter} Roxanne Browne-Pigott, {r23|a nurse in Tortola}}, {o23|at the graveside}. {c23|"I hope they read this one."}

{u|By {d=2025-10-06|Monday} evening somebody had tied a carrier bag to the door of the ministry.} {u|It held {f=12:bulbs|a dozen bulbs}.}
---
fishermen = - | group
port = Port Authority | government
charles = Neville Charles | person
browne = Cuthbert Browne | person
ministry = - | government
wife = - | unnamed
papers = - | group
receipts = - | document
gomes = Gomes | person
thom = Lystra Thom | person
aska = Delroy Aska | person
keylight = Keylight Marine | organisation
coroner = - | person
farrell = Glenis Farrell | person
memo = - | document
roxanne = Roxanne Browne-Pigott | person
1 fishermen promises
2 port
3 ? demands
4 charles accuses
5 charles
6 browne writing in=5
7 ministry
8 wife thought
9 papers
10 receipts writing
11 gomes thought
12 thom
13 thom thought
14 aska silence
15 aska writing
16 aska writing accuses
17 keylight promises
18 keylight neg
19 coroner demands
20 farrell demands
21 farrell accuses
22 memo writing
23 roxanne
24 browne
