style: local
outlet: The Tidewrack
published: 2026-05-21
byline: Hallie Beal
country: United States
---
# {s1 r1|Gull Ledge lobstermen} to wind firm{k1|:} {c1|Go around}

{u|The folding chairs ran out at 6:20.} {u|By seven the overflow was standing in the bean-supper line.}

{s2|Boreal Offshore} {k2|wants} {c2|to lay a cable as thick as a mooring post across {f=6:miles|six miles} of the town's best bottom}. {c3|"{s4 r4|Your brochure} {k4|says} {c4|{s5 r5|local fishermen} {k5|told} you {c5|the route was fine}},"} {k3|said} {s3|Winslow Pinkham, 71}, waving it over his head. {c3|"Name one."}

{o3,6,8=meeting/2026-05-19|At the microphone {d=2026-05-19|Tuesday} night}, {s6|{r6|company liaison} Brooke Sanderling} {k6|answered} {c6|that the phrase came from {r7|a consultant}, {s7|who} {k7|had assured} Boreal {c7|the talks were "robust."}} {s8|Pinkham} {k8|wanted it noted} {c8|that he'd been to one of those talks, in a motel, and that it concerned puffins}.

{k9|To hear} {s9|{r9|selectwoman} Dot Alley} {k9|tell it}, {c9|the state has made up its mind}. {c10|{s11|{r11|The governor's energy adviser}} {k11|rang} her {o11=call/2026-04|in {d=2026-04|April}} {k11|with word} {c11|that {s12|the Army Corps of Engineers} {k12|was raising} {c12|no objection}}}, {s10|she} {k10|confided} to the hall, microphone off. {s13 r13|A Corps letter dated {d=2026-05-11|May 11}}, {u|a copy of which reached the Tidewrack}, {k13|raises} {c13|{f=14:objections|fourteen}, the last being "insufficient evidence of asking anybody."} {s14|The {r14|adviser}, Ted Fairweather}, {k14|wouldn't get into} {c14|the letter}.

{u|The line would bring power from {f=58:turbines|58 turbines} to a converter station behind the old sardine plant.} {u|Construction is penciled in for {d=2027|2027}, once {f=7:permits|seven permits} are in hand; {f=3:permits|three} have been issued.} {u|Landings in the bay fell by {f=1/4:landings|a quarter} between {d=2021|2021} and {d=2025|2025}, for reasons that have nothing to do with cables.}

{u|Not every hand in the room smelled of bait.} {c15|A cable pays rent}, {k15|is how} {s15|{r15|boatyard owner} Celeste Gott} {k15|looks at it}. {s16|Her {r16|son} Tyler}, {u|who hauls {f=600:traps|600 traps}}, {k16|calls} {c16|that "Mom's retirement plan."} {s17|The pair} {k17|have a pact} {c17|not to discuss it at supper}.

{c18|Lobsters will cross a buried line, only slower}, {s18|{r18|marine biologist} Anneke Poole} {k18|informed} {o18=meeting|the gathering}, {k19|leaning on} {s19 r19|tank trials in New Brunswick} that {k19|had} {c19|them dawdling}. {s20 r20|A voice by the coffee urn}{k20|:} {c20|"So do tourists."}

{k21|Underneath it all runs a dread} {c21|that the harbor will wind up like the cannery: a museum with a gift shop}. {c22|"{s23|My {r23|father}} {k23|thought} {c23|the cannery would see out the century},"} {k22|mused} {s22|Alley}. {c22|"{s24 r24|The cannery} {k24|told} him {c24|so}."}

{u|The advisory vote went {f=212:votes|212} to {f=38:votes|38} against.} {s25|Sanderling} {k25|pledged} {c25|to "carry every word back to Boston"}; {s26|Pinkham} {k26|offered} {c26|to carry the brochure}. {o27|On {d=2026-05-20|Wednesday}} {s27 r27|the project's website} {k27|was still touting} {c27|a route "developed with the community."}
---
lobstermen = - | group
boreal = Boreal Offshore | organisation
pinkham = Winslow Pinkham | person
brochure = - | document
fishermen = - | group
sanderling = Brooke Sanderling | person
consultant = - | unnamed
alley = Dot Alley | person
fairweather = Ted Fairweather | person
corps = Army Corps of Engineers | government
letter = - | document
celeste = Celeste Gott | person
tyler = Tyler Gott | person
poole = Anneke Poole | person
trials = - | document
voice = - | unnamed
father = - | unnamed
cannery = - | organisation
website = - | document
1 lobstermen
2 boreal intent
3 pinkham
4 brochure writing
5 fishermen
6 sanderling
7 consultant
8 pinkham
9 alley
10 alley
11 fairweather
12 corps neg
13 letter writing
14 fairweather silence
15 celeste thought
16 tyler
17 celeste+tyler promises
18 poole
19 trials writing
20 voice
21 ? thought predicts
22 alley
23 father thought
24 cannery
25 sanderling promises
26 pinkham promises
27 website writing
