style: aggregator
outlet: StarSprawl
published: 2026-07-22
byline: StarSprawl Staff
country: United States
---
# {c1|Crooner Rico Vandermeer's yacht wedding “a shambles,”} {s1|{r1|chef}} {k1|tells} {o1=interview@dish|Dish}

## {c2|Guests} {k2 h2|allegedly} {c2|went hungry while groom sang to a parrot}

{c3|Pop crooner Rico Vandermeer spent his own wedding reception serenading a parrot as {f=80:guests|eighty guests} waited for dinner}, {k3|as} {s3|{r3|the chef} who cooked it} {k3|would have it}.

{o4,5,6=interview@dish|In a chat with the gossip podcast Dish}, {x|picked up on {d=2026-07-20|Monday} by the Daily Clarion}, {s4|Anselm Purcell} {k4|likened} {c4|the {d=2026-06|June} bash off Capri to “a hostage situation with canapés.”} {c5|“{s8|Rico} {k8|yelled} {c8|that nobody eats until the bird claps},”} {s5|he} {k5|alleged}. {c6|The bird}, {s6|he} {k6|said}, {c6|“was asleep.”}

{u|Vandermeer, 44, has fired back.} {o10,11=post|In an Instagram story since deleted}, {s10,11|he} {k10|labeled} {c10|Purcell “a microwave with a mustache”} and {k11|vowed} {c11|“legal fireworks.”} {s12|{r12|His bride}, the skater Oksana Holub}, {k12|has stayed mum} {c12|about the claims}, although {c13|she apologized to the kitchen}, {k13|it is said}.

{s15 r15|An insider} {k15|whispered} {o15=interview@clarion|to the Clarion} {c15|that {s16 r16|the couple's planner} {k16|had pleaded} {c16|for the parrot to be sedated}}. {c17|{s18 r18|The vet} {k18|said} {c18|no}}, {s17|the tabloid} {k17|added}, {c17|because {s19|he} “{k19|considered} {c19|Rico the likelier patient}”}.

{v=with-material-from@clarion|With reporting from the Daily Clarion}

{u|Vandermeer, whose ballad {x|“Anchor Me (If You Dare)”} went platinum in {d=2019|2019}, has a history of nautical mishaps.} {o20,21=document|In his memoir} {s20|he} {k20|confessed} {c20|to sinking a pedalo}; {c21|the bill}, {k21|by} {s21|his} {k21|account}, {c21|came to {f=90000:EUR|90,000 euros}}. {k22|Per} {s22|the Italian coast guard}, {c22|it was {f=900:EUR|nine hundred}}.

{c23|The marriage will be over by {d=2026-11-26|Thanksgiving}}, {s23 r23|one bookmaker} {k23|figures}; {s24|{r24|the singer's manager}, Dolly Katz}, {k24|swears} {c24|they're “stupidly happy.”}
---
clarion = Daily Clarion | outlet
dish = Dish | outlet
chef = Anselm Purcell | person
rico = Rico Vandermeer | person
oksana = Oksana Holub | person
insider = - | unnamed
planner = - | unnamed
vet = - | unnamed
guard = Italian coast guard | government
bookie = - | organisation
katz = Dolly Katz | person
1 chef
2 ?
3 chef
4,6 chef
5 chef accuses
8 rico
10 rico writing
11 rico writing promises
12 oksana silence
13 ?
15 insider
16 planner demands
17 clarion writing
18 vet
19 vet thought
20 rico writing concedes
21 rico writing
22 guard
23 bookie predicts
24 katz
