style: tabloid
outlet: Bridgetown Buzz
published: 2024-08-07
byline: Keisha-Marie Clarke
country: Barbados
---
# {c1|'Is MY ring!'} {s1|{r1|Soca queen}} {k1|claps back} at {c2|'thief'} {k2|jibe}

{u|Kadooment is over but the war is now starting.}

{s3,4|Lady Fyah} {k3|has accused} {c3|ex-fiancé Kutz of setting her heartbreak to music} and {k4|is threatening} {c4|to haul his chart-topper {x|'Pawn It'} before a judge}. {s5 r5|Its chorus} {k5|tells of} {c5|a woman who 'run with the ring and leff the rent'}.

{c6|'{s7|He} {k7|swear} to me {c7|that song was about his auntie},'} {s6|she} {k6|spat} {o6=broadcast@wuk|on Wuk-Up FM}. {c6|'Then {s8 r8|the auntie} {k8 o8=call|call} me {k8|to say} {c8|{s9|he} {k9|tell} she {c9|it was about me}}!'}

{s10|Kutz, born Curtis Greenidge}, {k10|laughed off} {c10|the allegation}. {c11|'If it fit, wear it,'} {s11|he} {k11|posted} {o11=post|on Instagram} beneath a picture of an empty box.

{x|So whose sparkler is it?} {s12|{r12|A jeweller's receipt}, seen by the Buzz}, {k12|names} {c12|a Mrs Greenidge}. {c13|She only lent it 'till the wedding'}, {k13|is} {s13|{r13|Kutz's mum} Verona}{k13|'s story}. {s14|{r14|Fyah's sister} Shanice}{k14|:} {c14|'{s15|Verona} {k15|stand} {o15=speech|up in church} {k15|and tell} everybody {c15|it was a gift}.'} {s16 r16|One pew neighbour}, {x|who won't be named 'because Verona does the flowers'}, {k16|backs up} {c16|Shanice}.

{u|Not all the world is weeping.} {s17|Sir Winslow Inniss, {r17|dean of calypso judges}}, {k17|reckons} {c17|the pair cooked it up}. {c18|'{s19|Her {r19|manager}} {k19|ask} me {c19|what does sell}. {s20|I} {k20|tell} him {c20|tears},'} {s18|the {r18|old man}} {k18|revealed}. {s21|The {r21|manager}, Dwayne {x|'Paperwork'} Husbands}, {k21|would neither confirm nor deny} {c21|a stunt}; {c22|{k23|any suggestion} {c23|of one}, however, was 'actionable'}, {s22|he} {k22|growled}.

{s24,26|Police} {k24,26|say} {c24|a ring {k25|has been reported} {c25|stolen}}, {k26|though not} {c26|by whom}. {s27 r27|Fyah's attorneys} {k27|have given} Kutz {k27|notice} {c27|to pull the track by {d=2024-08-09|Friday}}. {u|Meanwhile it has passed {f=2000000:streams|two million streams}.}

{s28 r28|Fans} {k28|are banking on} {c28|a duet by {d=2024-12-25|Christmas}}; {s29 r29|an insider} has {h29|supposedly} {k29|let drop} {c29|that it's already mixed}.

{s30|Verona Greenidge} {k30|had the last word}: {c30|'All o\' wunna could get lick.'}
---
wuk = Wuk-Up FM | outlet
fyah = Lady Fyah | person
kutz = Curtis Greenidge | person
chorus = - | document
auntie = - | unnamed
receipt = - | document
verona = Verona Greenidge | person
shanice = Shanice | person
pew = - | unnamed
inniss = Winslow Inniss | person
husbands = Dwayne Husbands | person
police = Barbados Police | government
attorneys = - | group
fans = - | group
insider = - | unnamed
1 fyah
2 kutz accuses
3 fyah accuses
4 fyah promises
5 chorus writing
6 fyah
7 kutz
8 auntie
9 kutz
10 kutz denies
11 kutz writing
12 receipt writing
13 verona
14 shanice
15 verona
16 pew affirms
17 inniss thought
18 inniss affirms
19 husbands
20 inniss
21 husbands silence
22 husbands
23 ?
24 police
25 ?
26 police silence
27 attorneys demands
28 fans thought predicts
29 insider via=?
30 verona
