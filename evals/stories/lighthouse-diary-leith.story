style: diary
outlet: The Northern Sketch
published: 2026-11-13
byline: Ludovic Ferrie
country: United Kingdom
---
# {u|Holyrood notebook: the minister, the moth and the missing minute}

{x|A hush.} {u|There was one {o2,3=speech|at Holyrood on {d=2026-11-12|Thursday}}, and it lasted nine seconds by the clock over the public gallery.} Asked {c1|whether the islands would have their ferry by {d=2027-21|spring}}, {s1|{r1|finance secretary} Catriona Muir} {k1|looked for her glasses}. {c2|“I refer the member to the answer I gave earlier,”} {s2|she} {k2|said} at last. {c3|She had not given one}, {s3|the {r3|presiding officer}} {k3|ventured}, {u|to cheers}.

{x|Lost property.} {u|Somebody has mislaid a minute.} {s4|A {r4|note} of the meeting of {d=2026-09-23|23 September}}, {u|released to a trade union}, {k4|records} {c4|that {s5|the {r5|permanent secretary}} {k5|was content} {c5|with the yard's new price}}. {s6|{r6|A second note} of the same meeting}, {u|released to the Shetland Lamp}, {k6|has} {c6|him out of the room}. {c7|Both are accurate}, {s7|a {r7|government spokesman}} {k7|told} {o7=interview@own|your diarist}, {c7|“at different moments”}.

{x|Wings.} {s8|Pollock}, {u|who keeps moths}, {k8|was heard telling} {o8=speech|a school party} {c8|that the large yellow underwing “is drawn to light and has no idea why, like a junior minister”}. {u|The junior minister for islands, Eilidh Pollock, is his niece.} {s9|She} {k9|let him know} {o9=message|by text}, {u|which he read out to the same children}, {c9|that the underwing lives longer than most Tories}.

{k10|Overheard} {o10|in the bar}: {c10|“{s11|Catriona} {k11|swore} {c11|she'd never sit next to him again}. {s12 r12|The whips} {k12|said} {c12|it's alphabetical}.”}

{x|A correction.} {o13=article|In {d=2026-11-06|last Friday}'s column} {s13|I} {k13|reported} {c13|that Sir Torquil Baxter-Reay sleeps in committee}. {c14|He rests his eyes}, {s14|Sir Torquil} {k14|writes} from Caithness, {c14|and dreams of better columns}. {s15|Lady Baxter-Reay} {k15|adds} {o15=letter|in a postscript} {c15|that he also snores}.

{x|Finally, the ferry.} {k16|Word reaches me} {c16|that {s19,20|the yard} {k19|has stopped promising} {c19|{d=2027-21|spring}} and {k20|started promising} {c20|“blossom”}}. {s17 r17|The yard} {k17|did not deny} {c17|it}. {s18 r18|A botanist at the Royal Botanic Garden} {k18|advises} {c18|that in Lerwick there are years without}.
---
muir = Catriona Muir | person
presiding = - | person
note = - | document
permanent = - | person
second = - | document
spokesman = - | unnamed
hamish = Pollock | person
eilidh = Eilidh Pollock | person
whips = - | group
ferrie = Ludovic Ferrie | person
torquil = Torquil Baxter-Reay | person
lady = Lady Baxter-Reay | person
yard = - | organisation
botanist = - | unnamed
1 muir silence
2 muir
3 presiding
4 note writing
5 permanent thought
6 second writing via=lamp
7 spokesman
8 hamish
9 eilidh writing
10 ?
11 muir promises
12 whips
13 ferrie writing
14 torquil writing
15 lady writing
16 ?
17 yard neg denies
18 botanist
19 yard promises neg
20 yard promises
lamp = Shetland Lamp | outlet
own = The Northern Sketch | outlet
