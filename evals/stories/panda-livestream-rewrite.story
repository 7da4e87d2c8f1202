style: aggregator
outlet: BuzzLantern
published: 2025-08-12
byline: BuzzLantern Asia Desk
country: China
---
# {c1|Livestream panda swapped for a lookalike}, {s1|Chinese paper} {k1|alleges}

{v=republished-from@mail|Full story at ChengduEveningMail.example}

{x|Brace yourselves, bear people.}

{c2|The animal that {f=30000000:viewers|30 million viewers} watch chewing bamboo on {x|“Slow Mornings”} has not been Old Ninth since {d=2025-05|May}}, {k2|or so} {s2|the Chengdu Evening Mail} {k2|would have it} {o2=article|in {d=2025-08-11|a Monday exclusive}}. {c3|{s4 r4|Keepers} {k4|nicknamed} {c4|the newcomer “the understudy,”}} {s3 r3|a former camera operator} {k3|is quoted as telling} {o3=interview@mail|the paper}, {u|which hides his name behind a nondisclosure form}.

{s5,6|The Shudu Panda Base} {k5|hit back} {o5,6=post|on Weibo} within the hour, {k5|calling} {c5|the report “fur-based fiction”} and {k6|inviting} {c6|skeptics to count the rings round the bear's eyes}. {c7|Rings}, {k7|counters} {s7|{r7|zoologist} Marguerite Oyelowo-Tan}, {u|whom the Mail tracked down in Singapore}, {c7|“prove nothing. {s8|My own {r8|students}} {k8|have taken} {c8|a mother for her daughter}.”}

{x|So where's the real one?} {c9|Resting in a mountain enclosure with an ear infection}, {k9|going by} {s9 r9|a vet's invoice} {u|that the Mail printed upside down}. {c10,11|In quarantine abroad as part of an unannounced loan}, {s10|the Hong Kong site Harbour Wire} {k10|chips in}, {k11|naming as its authority} {s11 r11|an airport forklift driver}. {s12|The forestry administration in Beijing}, {u|which signs off every loan}, {k12|is keeping mum} {c12|on both}.

{u|Fans aren't waiting for either bear to speak up.} {s13 r13|A petition with {f=212000:signatures|212,000 signatures}} {k13|insists} {c13|on a live ear exam}. {c14|“{s15 r15|My hairdresser} {k15|thinks} {c15|they cloned her},”} {k14 o14=post|posted} {s14|one signatory, a Wuhan student named Xie Man}. {c14|“{s16|I} {k16|told} her {c16|that's sheep}.”} {s17 r17|Sponsors}, for their part, {k17|are} {h17|reportedly} {k17|eyeing} {c17|the exit}, and {c18|one yogurt brand has already pulled its spots}, {k18|according to} {s18|the ad tracker Miaozhun}.

{u|The base has been caught out before: in {d=2021|2021} a cub called Little Plum turned out, at its first vet check, to be a boy named Gale.} {c21|That was “a clerical rainbow,”} {k21|according to} {s21 r21|a spokesman at the time}. {s22 r22|Insiders cited by the Mail} {k22|put it down to} {c22|a keeper who {k23|had been told} {c23|not to disturb the cameras}}.

{s19 r19|The Mail's editor} {k19|vows} {c19|a second installment by {d=2025-08-15|Friday}}. {s20 r20|The base's lawyers} {k20|threaten} {c20|to make it the last}. {u|Old Ninth turns 12 on {d=2025-08-20|August 20}, wherever she is.}
---
mail = Chengdu Evening Mail | outlet
harbour = Harbour Wire | outlet
cam = - | unnamed
keepers = - | group
base = Shudu Panda Base | organisation
marg = Marguerite Oyelowo-Tan | person
students = - | group
invoice = - | document
fork = - | unnamed
forestry = Chinese forestry administration | government
petition = - | document
xie = Xie Man | person
hair = - | unnamed
sponsors = - | group
miao = Miaozhun | organisation
spox = - | unnamed
insiders = - | group
editor = - | person
lawyers = - | group
1 mail writing accuses
2 mail writing
3 cam
4 keepers
5 base writing
6 base writing demands
7 marg via=mail
8 students thought
9 invoice writing
10 harbour writing
11 fork in=10
12 forestry silence
13 petition writing demands
14 xie writing
16 xie
15 hair thought
17 sponsors intent via=?
18 miao
19 editor promises
21 spox
22 insiders via=mail accuses
23 ? demands
20 lawyers promises
