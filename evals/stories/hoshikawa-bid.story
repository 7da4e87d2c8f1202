style: business
outlet: Nihonbashi Markets
published: 2026-06-09
byline: Fumiko Aratani; Desmond Pryce
country: Japan
note: financial wire with bullet headlines
---
# {u|Hoshikawa jumps by daily limit} after {s1|Nikkei} {k1|says} {c1|fund weighs {f=910000000000:JPY|¥910bn} bid}

* {s2|Company} {k2|professes} {c2|“no knowledge” of approach}
* {c3|Founding family divided over price}{k3|:} {s3 r3|sources}
* {c4|Rival offer {h4|likely} within weeks}, {s4|Kabutocho Research} {k4|reckons}

{p=dateline|TOKYO, June 9} - {c5,6|Private-equity house Larkspur Partners is considering a {f=910000000000:JPY|910 billion yen} tender for Hoshikawa Electric Works}, {s5|the Nikkei} {k5|reported} {o5|on {d=2026-06-09|Tuesday}}, {k6|sourcing the figure to} {s6 r6|a lender invited to fund it}. {u|{f=1/3:|One in three} Japanese kitchens has a Hoshikawa {x|“Komachi”} cooker. The shares ended untraded at {f=4415:JPY|4,415 yen} on a glut of buy orders.}

{s7,8|Hoshikawa}, {o7,8=statement|in a filing to the exchange}, {k7|disowned} {c7|any approach} but {k8|bound itself} {c8|to examine “in good faith” whatever may arrive}. {s9 r9|Three people involved} {k9|describe} {c9|letters going back and forth since {d=2026-04|April}}; {c10|{o11=letter|in one}}, {k10|so} {s10 r10|two of them} {k10|maintain}, {c10|{s11|{r11|chairman} Kiyotaka Hoshikawa} {k11|named} {c11|{f=5200:JPY|5,200 yen} as the least he could defend before his late father's portrait}}. {s12 r12|His cousins}, {u|whose tea-wholesaling company in Kobe holds {f=18:%|18%}}, {k12|have their hearts set on} {c12|something nearer {f=6000:JPY|6,000}}.

{c13|“{s14|Kiyotaka} {k14|believes} {c14|the portrait has a vote},”} {s13|Setsuko Hoshikawa, {r13|one of the cousins}}, {k13|confided} {o13,15=interview@keizai|to the weekly Keizai Diamond Road}. {k15|By} {s15|her} {k15|telling}, {c15|{s16|{r16|Larkspur's Tokyo head}, Rhys Amadi}, {k16|has thrown in} {c16|a pledge to keep the Himeji plant open until {d=2032|2032}}}.

{s17|Amadi} {k17|was unreachable for} {c17|comment}. {s18 r18|A person close to the fund}, {x|speaking on background since the talks are private}, {k18|played down} {c18|{k19|the base case of} {s19|Mizuho Trust}, {o19=report/2026-06-08|set out in a client note on {d=2026-06-08|Monday night}}, {c19|that a launch will come by {d=2026-06-19|June 19}}}.

{u|A unit in Kure makes batteries for submarines, which gives the government a veto.} {s20|The trade ministry} {k20|let slip} {o20|in {d=2026-05|May}} {c20|that it had “homework” on an unnamed appliance maker}. {c21|{s22 r22|The economic security minister} {k22|regards} {c22|foreign owners as manageable if the batteries are carved out}}, {k21|in the understanding of} {s21|Kabutocho's Naoya Imaizumi}, {s23|who} {k23|foresees} {c23|a counterbid from a domestic group}.

{s24 r24|Hoshikawa's labour union} {k24|has lodged} {c24|an objection to “any owner who measures rice in basis points”}. {s25 r25|A shop steward} {k25|relayed} {c25|that {s26 r26|members} {k26|were asking} {c26|whether staff discounts would survive}}.

{x|($1 = 151.20 yen)}

{p=contributors|Additional reporting by Gen Tokoro in Kobe}
---
nikkei = Nikkei | outlet
keizai = Keizai Diamond Road | outlet
hosh = Hoshikawa Electric Works | organisation
sources = - | group
kabu = Kabutocho Research | organisation
lender = - | organisation
two = - | group
kiyo = Kiyotaka Hoshikawa | person
cousins = - | group
setsuko = Setsuko Hoshikawa | person
amadi = Rhys Amadi | person
close = - | unnamed
mizuho = Mizuho Trust | organisation
meti = Japanese trade ministry | government
econ = - | person
imai = Naoya Imaizumi | person
union = - | organisation
steward = - | unnamed
members = - | group
1,5 nikkei writing
2 hosh
3,9 sources
4 kabu thought
6 lender in=5
7 hosh writing denies
8 hosh writing promises
10 two
11 kiyo
12 cousins intent
13,15 setsuko
14 kiyo thought
16 amadi promises
17 amadi silence
18 close denies
19 mizuho writing predicts
20 meti affirms
21 imai thought
22 econ thought
23 imai predicts
24 union denies
25 steward
26 members
