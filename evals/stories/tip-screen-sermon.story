style: opinion
outlet: The Halifax Packet
published: 2025-11-29
byline: Alban Zwicker
country: Canada
---
# {u|I tipped a parking meter}, and {s1 r1|my wife} {k1|says} {c1|I had it coming}

{c2|“Would you like to leave something extra?”} {k2|asked} {s2 r2|the screen at the Lower Water Street lot}, and {u|I, a son of Lunenburg, pressed {f=18:%|eighteen per cent}}.

{s3|Marjorie}, {u|who was in the passenger seat}, {k3|was of the view} {c3|that I'd been mugged by a lamp post}. {s4|{r4|My late father}, a deacon}, {k4|would have called} {c4|it popery}.

{u|I set out to find the guilty.} {s5|Harbour Stall Ltd.}, {u|which owns the lot}, {k5|pleads} {c5|“a software default.”} {c6|{s7 r7|Merchants} {k7|clamour} {c7|for it}}, {k6|goes the reply from} {s6|TapKindly of Waterloo}, {u|which wrote the software}. {c8|“We can't shut it off,”} {k8|whispered} {s8 r8|the attendant in the booth}. {c8|“{s9 r9|Head office} {k9|told} us {c9|{s10 m10|Waterloo} {k10|says} {c10|it's a ‘privilege setting’}}.”}

{s11|{r11|Labour Minister} Gordie d'Entremont} {k11|has mused} {o11=broadcast@phonein|on a phone-in show} {c11|about a ban}. By breakfast {s12|his {r12|deputy}} {k12|had taken} {c12|the musing} {k12|back}.

{k13|The case for the screens}, {k13|as put by} {s13|Claudette Surette, a {r13|friend} in the restaurant line}, {k13|is} {c13|that nobody is forced}. {c14|“{s15|You} {k15|always said} {c15|generosity was a muscle},”} {s14|she} {k14|reminded} {o14=interview@own|me}. {s16|I} {k16|did say} {c16|it}, {o16=article/2018|in this very space in {d=2018|2018}}, about curling.

{c17|{f=7/10:Haligonians|Seven in ten Haligonians} tip from fear}, {k17|if} {s17|{r17|a survey} by the Maritime Thrift Institute} {k17|is anything to go by}; {c18|fear of what}, {s18|it} {k18|does not specify}. {s19 r19|A reader in Truro} {k19|writes}: {c19|“{s20 r20|My barber's machine} {k20|suggested} {c20|{f=30:%|30%} while he still had the razor}.}

{c19|“I paid, naturally.”}

{s21 r21|Another} {k21|swears} {c21|she was prompted at a funeral home}. {u|I {o22=call@own|rang} {r22|the funeral home}.} {s22|It} {k22|does not deny} {c22|this}.

{u|I am not a mean man.} {u|I have tipped cabbies in blizzards, a piper at a christening and, in {d=1994|1994}, a customs officer, which turned out to be a crime.} {u|What I had never done until this month was leave a gratuity for a rectangle of asphalt on which I had myself done all the work.}

{s23 r23|Economists} {k23|would have} us {k23|believe} {c23|that every price is a message}. {s24|I} {k24|doubt} {c24|it}, but {x|what, then, is the meter trying to tell me?} {s25|My} {k25|conclusion}, after prayer{k25|:} {c25|it doesn't care for Lutherans}.

{s26|I} {k26|move}, therefore, {c26|that any machine that begs must first say thank you, aloud, in the accent of the county}. {s27 r27|The minister's office} {k27|vows} {c27|to “pass it along.”} {s28|Marjorie} {k28|expects} {c28|the accent will be Waterloo's}.

{u|I went back on {d=2025-11-27|Thursday} with a {f=5:CAD|five-dollar} bill for the girl in the booth.} {c29|“{k30|We're told} {c30|not to take cash},”} {s29|she} {k29|said}, taking it.
---
marjorie = Marjorie | person
screen = - | document
father = - | unnamed
stall = Harbour Stall Ltd. | organisation
merchants = - | group
tap = TapKindly | organisation
attendant = - | unnamed
minister = Gordie d'Entremont | person
deputy = - | person
surette = Claudette Surette | person
zwicker = Alban Zwicker | person
survey = - | document
reader = - | unnamed
barber = - | document
another = - | unnamed
funeral = - | organisation
economists = - | group
office = - | government
phonein = - | outlet
own = The Halifax Packet | outlet
1 marjorie
2 screen writing
3 marjorie thought
4 father
5 stall
6 tap
7 merchants demands
8 attendant
9 stall
10 tap
11 minister
12 deputy denies
13 surette
14 surette affirms
15 zwicker
16 zwicker writing affirms
17 survey writing
18 survey writing
19 reader writing
20 barber writing demands
21 another
22 funeral denies neg
23 economists
24 zwicker thought doubts
25 zwicker thought
26 zwicker writing demands
27 office promises
28 marjorie thought predicts
29 attendant
30 ? demands
