style: business
outlet: Silicon Han
published: 2024-11-27
byline: Gu Ara
country: South Korea
note: technology site
---
# {u|A memo, a yield number and one very bad morning in Icheon}

{u|Memory makers guard one figure above all others: yield, the share of chips on a wafer that work.} {s1,2 r1,2|An internal memo at Daesung Semicon} {k1|puts} {c1|it at {f=34:%|34 percent} for the firm's newest stacked memory}, and {k2|lays} {c2|the blame on “a glue that behaves like soup.”}

{u|Silicon Han received the memo on {d=2024-11-25|Monday}.} {s3 r3|Two engineers on the line} {k3|vouch for} {c3|the number}; {s4 r4|a third} {k4|thinks} {c4|it's stale}. {c5|“Thirty-four was {d=2024-09|September},”} {s5|he} {k5 o5=message|texted}. {c5|“{s6 r6|My team lead} {k6|swears} {c6|we're past fifty now}. {s7|He} {k7|swore} {c7|it} {o7|in {d=2024-07|July}}, too.”}

{x|Which is it?} {s8|Daesung} {k8|isn't saying} {c8|which month the figure is from}. {o9,10=call|By phone}, {s9,10|{r9,10|its communications chief}, Pyo Jae-wook}, {k9|disputed} {c9|that the document is genuine} and {k10|wondered aloud} {c10|whether “everyone at your site has read the Unfair Competition Act.”} {u|We have.}

{u|At stake is a contract with an American designer of AI processors.} {c11,12|{s13 r13|The customer} {k13|has made} {c13|{f=60:%|60 percent} a condition}}, {k11|if} {s11|the trade sheet DigiPulse} {k11|has it right}; {k12|its piece leans on} {s12 r12|a supply-chain contact}. {s14|Noh Bo-ram, {r14|an analyst at Yeouido Securities}}, {k14|isn't buying it}: {c14|no designer turns down memory it can't get elsewhere}. {o15=report|In a note to clients} {s15|she} nonetheless {k15|trimmed her forecast of} {c15|{d=2025|2025} shipments by {f=8:%|8 percent}}.

{s16 r16|A transcript of {o17=call|the {d=2024-10|October} results call}} {k16|has} {c16|{s17|{r17|chief executive} Kwon Sung-hee} {k17|telling} shareholders {c17|that yield was “tracking to plan” and that {s18 r18|the customer} {k18|had voiced} {c18|“nothing but warmth.”}}}. {u|Two weeks later the plant's head of packaging was gone.} {c19|He had resigned for his health}, {k19|ran} {s19 r19|the internal notice}. {c20|“I {k21|was told} {c21|my health would need it},”} {s20|the man, Ok Chang-min}, {k20|wrote} {o20=post|on LinkedIn}, {u|in a post he deleted within the hour}.

{s22 r22|The union} {k22|lives in dread of} {c22|{c24|a third night shift}, {k24|proposed by} {s24 r24|a consultant} {c24|as the only way to debug the glue before {d=2025-01|January}}}.

{u|None of this is new to anyone who covered the {d=2019|2019} wafer contamination, when a leak, a denial and an apology took eleven days.} {s25 r25|A purchasing manager at a server maker in Taoyuan}, {u|whom we have known since then}, {k25|gives} {c25|this one two weeks}. {c26|“First {s27|they} {k27|say} {c27|it isn't so}, then {s28|they} {k28|say} {c28|it isn't so any more},”} {s26|she} {k26 o26=message|messaged}. {s29|DigiPulse and the daily Hanguk Tech} both {k29|expect} {c29|Daesung's contract to be split with its rival}.

{u|Shares closed down {f=4.6:%|4.6 percent}.} {s23|The Financial Supervisory Service} {k23|declined} {c23|to say whether it is looking at who sold first}.
---
digi = DigiPulse | outlet
memo = - | document
two = - | group
third = - | unnamed
lead = - | unnamed
daesung = Daesung Semicon | organisation
pyo = Pyo Jae-wook | person
customer = - | organisation
contact = - | unnamed
noh = Noh Bo-ram | person
transcript = - | document
kwon = Kwon Sung-hee | person
notice = - | document
ok = Ok Chang-min | person
consultant = - | unnamed
union = - | organisation
buyer = - | unnamed
hanguk = Hanguk Tech | outlet
fss = Financial Supervisory Service | government
1 memo writing
2 memo writing accuses
3 two affirms
4 third thought
5 third writing
6,7 lead
8 daesung silence
9 pyo denies
10 pyo
11 digi writing
12 contact in=11
13 customer demands
14 noh doubts
15 noh writing predicts
16 transcript writing
17 kwon
18 customer
19 notice writing
20 ok writing
21 ?
22 union thought predicts
25 buyer predicts
26 buyer writing
27,28 daesung
29 digi+hanguk thought predicts
23 fss silence
24 consultant demands
