style: magazine
outlet: The Saturday Plane
published: 2026-06-06
byline: Corinne Vasseur
country: France
---
# {u|The man who listens to planks}

## {s1|Étienne Rochambeau} {k1|refuses} {c1|to sell a violin to anyone he hasn't fed}

{u|The first thing Étienne Rochambeau does with a stranger is make soup.} {c2|“A hungry person buys with the eyes,”} {s2|he} {k2|explained} {o2=interview@plane|on our first morning}, slicing leeks on an upturned cello back. {c2|“I want them to buy with the jaw.”}

{u|He is seventy-one, with the forearms of a baker.} {k3|In the estimation of} {s3|Lionel Achterberg, {r3|concertmaster of the Ghent Radio Orchestra}}, {c3|he is “one of {f=4:people:about|{h3|perhaps} four people} alive” who can still carve a scroll by ear}. {s4 r4|Dealers in London} {k4|whisper} {c4|of a waiting list that runs to {d=2041|2041}}. {c5|There is no list}, {k5|says} {s5|Rochambeau}; {c5|there is a drawer}.

{u|The drawer contains letters.} {s6 r6|One, from a hedge-fund manager}, {k6|begs} {c6|for an instrument “at any price, including my house”}. {s7 r7|Another, in a child's hand}, {k7|asks} {c7|whether trees mind}. {s8|Rochambeau} {k8|wrote back} {o8=letter|to the child} {c8|that {s9|his own {r9|teacher}} {k9|had believed} {c9|they did}}.

{u|That teacher was Maître Josse, a tyrant who slept in the workshop.} {s10|He} {k10|used to claim} {c10|that a plank, tapped with a knuckle, would confess where it had grown}. {s12|His {r12|widow}, Blandine}, remembers it differently{k12|:} {c12|“{s13|He} {k13|told} me once, drunk, {c13|that he'd made the whole thing up to impress a girl from Nancy}.”} {x|Was she the girl?} {c14|“Certainly not,”} {s14|she} {k14|replied}, with some satisfaction.

{u|Rochambeau's detractors are few but well informed.} {o15=article@archet/2025-05|In an essay for {x|“Archet & Colophane”} {d=2025-05|last May}}, {s15|the {r15|acoustician} Sunniva Berglie} {k15|contended} {c15|that blindfolded players cannot tell his violins from factory ones, and that the trade knows it}. {s17|She} has since softened{k17|:} {c17|“{s18 r18|My editor} {k18|wanted} {c18|a fight}.”} {c19|“She came for soup,”} {k19|was} {s19|Rochambeau}{k19|'s only reaction}.

{s21|The French culture ministry}, {s20|which} {k20|once called} {c20|him “a living monument,”} {k21|now wants} {c21|his methods filmed before they vanish}. {s22|His} {k22|objection is} {c22|that film has no smell}. {s23|His {r23|daughter} Apolline}, {u|who will take over the bench in {d=2027-01|January}}, {k23|tells} {o23=interview@plane|me} {c23|he cried when the camera left}.

{u|I bought nothing.} {u|I had two bowls.}
---
plane = The Saturday Plane | outlet
roch = Étienne Rochambeau | person
achter = Lionel Achterberg | person
dealers = - | group
hedge = - | document
child = - | document
josse = Josse | person
blandine = Blandine Josse | person
berglie = Sunniva Berglie | person
editor = - | unnamed
ministry = French culture ministry | government
apolline = Apolline Rochambeau | person
archet = Archet & Colophane | outlet
1 roch denies
2 roch
3 achter thought
4 dealers
5 roch
6 hedge writing demands
7 child writing
8 roch writing
9 josse thought
10 josse doubts
12 blandine
13 josse concedes
14 blandine
15 berglie writing
17 berglie
18 editor intent
19 roch
20 ministry
21 ministry intent demands
22 roch
23 apolline
