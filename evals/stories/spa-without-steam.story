style: aggregator
outlet: Visegrad Digest
published: 2025-02-24
byline: M. Halloran
country: Hungary
---
# {u|Hungary: the spa, the son-in-law and the missing steam}

{u|A story that Budapest has talked of little else but since {d=2025-02-21|Friday}:} {c1|a thermal hotel at Bük built with {f=9800000000:HUF|9.8 billion forints} of EU money has no hot water}, {k1|if} {s1|the business daily Tőzsdelap} {k1|has it right}, {c1|never had}.

{c2|{s3 r3|Drilling engineers}}, {s2|it} {k2|recounts}, {c2|{k3|cautioned} the developer {o3|as far back as {d=2021-23|the autumn of 2021}} {c3|that the spring was “lukewarm on a good day”}. {s4|{r4|The reply} they got}, by text, {k4|read}: {c4|“{s5|Gyuri} {k5|has promised} {c5|steam}. Find steam.”}} {u|Gyuri is György Halmos, whose father-in-law, Ferenc Ódor, is development minister.} {x|(Not to be confused with the minister's brother, also György.)}

{s6|The younger man} {k6|contests} {c6|the message}. {c7|His telephone was stolen at a wine festival, “along with its sense of humour”}, {o7=interview@tozs|Tőzsdelap} {k7|was informed by} {s7 r7|his solicitor}. {s8|Ódor} {k8|has let the thing be known as} {c8|“the sauna affair”}, which {s24 r24|some} {k24|think} {c24|unwise}.

{u|Where the tale turns European is a letter.} {c9,12|{s10|OLAF, the EU's anti-fraud office}, {k10|recommended} {o10=letter/2023-06|in {d=2023-06|June 2023}} {c10|that {f=3100000000:HUF|3.1 billion forints} be paid back}, and the ministry sat on the letter}, {k9|on the word of} {s9|{r9|two people} who handled it}, {k12|cited by} {s12|the same paper}. {s13 m13|Brussels} {k13|has a policy of not discussing} {c13|individual cases}; {s14 r14|a spokesman} {k14|did volunteer} {c14|that letters “tend to be remembered by those who post them”}.

{u|Pro-government titles see it otherwise.} {k15|In} {s15|Nemzeti Reggel}'s {k15|version}, {c15|a foreign-funded press wants every Hungarian to bathe cold}. {s16|Its {r16|columnist} Zita Bonyhádi} even {k16|floats} {c16,17|the idea that the well was sabotaged}, {k17|attributing} it {k17|to} {s17 r17|{x|“a hydrologist of repute”}} {c18|whom} {s18 r18|the drillers' association} {k18|professes} {c18|not to know}.

{s19 r19|Guests at the hotel} {k19|complain} {c19|less of the temperature than of the price}. {c20|“{s21 r21|Reception} {k21|told} us {c21|the jacuzzi was resting},”} {s20 r20|one review} {k20|goes}. {u|It was still resting on {d=2025-02-23|Sunday}.}

{u|Parliament debates a motion of inquiry next week.} {s22|Halmos} {k22|has agreed} {c22|to appear}, {c23|provided}, {s23|he} {k23|stipulated}, {c23|that the room is heated}.
---
tozs = Tőzsdelap | outlet
reggel = Nemzeti Reggel | outlet
some = - | group
engineers = - | group
text = - | document
gyuri = György Halmos | person
solicitor = - | unnamed
odor = Ferenc Ódor | person
olaf = OLAF | organisation
two = - | group
eu = European Union | organisation
spokesman = - | unnamed
bonyhadi = Zita Bonyhádi | person
hydro = - | unnamed
drillers = - | organisation
review = - | document
reception = - | unnamed
guests = - | group
1 tozs writing
2 tozs writing
3 engineers predicts
4 text writing demands
5 gyuri promises
6 gyuri denies
7 solicitor
8 odor
9 two in=12
10 olaf writing demands
12 tozs writing
13 eu silence
14 spokesman affirms
15 reggel writing
16 bonyhadi writing
17 hydro in=16
18 drillers
19 guests accuses
20 review writing
21 reception
22 gyuri promises
23 gyuri demands
24 some thought
