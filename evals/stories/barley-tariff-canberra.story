style: wire
outlet: Torrens Wire
published: 2026-09-16
byline: Hugh Castellain
country: Australia
---
# {s1 m1|Canberra} {k1|welcomes} {c1|barley thaw}, {s2 m2|Beijing} {k2|calls} {c2|it “routine”}

{p=dateline|ADELAIDE, {d=2026-09-16|Sept 16} -} {c3|{s4 m4|Beijing} {k4|has told} {x|Canberra} {c4|that it will let Australian malting barley back in before the harvest}}, {s3 r3|two people briefed on the exchange} {k3|said} {o3|on {d=2026-09-16|Wednesday}}, {u|a shift that would reopen a market once worth {f=1.1e9:AUD|A$1.1 billion} a year}.

{s5|{r5|Trade Minister} Angus Petrie} {k5|welcomed} {c5|“encouraging signals”}. {s6|He} {k6|would not describe} {c6|the signals}. {s7|{r7|His counterpart}, Lu Yaping}, {k7|told} {o7=press-conference|a briefing in Beijing} {c7|that inspections were “a routine matter between grain people”}. {s8|The Chinese embassy in Canberra} {k8|referred} {c8|questions} to the ministry, {s9|the ministry} {k9|referred} {c9|them} to the customs office, {u|and there the telephone rang}.

{c10|{s11|The Shanghai trade paper Grain & Oil} {k11|reported} {o11|{d=2026-09-15|a day earlier}} {c11|that a vessel carrying {f=63000:tonnes|63,000 tonnes} was already at anchor off Dalian}}, {k10|according to} {s10|a {r10|translation} circulated by the growers' lobby GrainPeak}. {s12|The {r12|lobby}} {k12|could not vouch for} {c12|it}. {s13|{r13|Its chair}, Wendy Petrie}, {u|the minister's former wife}, {k13|expects} {c13|prices to rise by {f=20:AUD|$20} a tonne “the minute somebody signs something”}.

{u|China put an {f=80.5:%|80.5 percent} duty on the grain in {d=2020|2020}}, after {s24|Australia} {k24|called for} {c24|an inquiry into the origins of the coronavirus}, {u|and lifted it in {d=2023|2023}}. {u|It was quietly blocked again {d=2025|last year}, on grounds of weed seeds.} {s14|Canberra} {k14|has never accepted} {c14|the weeds}. {c15|They exist}, {s15|a {r15|quarantine official}} {k15|acknowledged} {o15=hearing/2026-05|to a Senate committee in {d=2026-05|May}}, {c15|“in the sense that weeds do”}.

{s16|The opposition} {k16|demanded} {c16|to know what had been given in return}. {s17 r17|One of the two people} {k17,19|said} {c17|{s18|the government} {k18|had promised} {c18|nothing}}; {s19 r19|the other}, {c19|that “nothing” had been delivered in writing}. {u|Farmers at the Wudinna silos were less curious.} {c21|“{s22|They} {k22|say} {c22|we're friends again}. {s23|I} {k23|say} {c23|pay first},”} {s21|Trevor Schulz, {r21|a third-generation grower}}, {k21|told} {o21=interview@own|Torrens Wire}.
---
own = Torrens Wire | outlet
grain = Grain & Oil | outlet
australia = Government of Australia | government
china = Government of China | government
two = - | group
petrie = Angus Petrie | person
lu = Lu Yaping | person
embassy = Embassy of China in Canberra | government
ministry = Commerce ministry of China | government
translation = - | document
peak = GrainPeak | organisation
wendy = Wendy Petrie | person
quarantine = - | unnamed
opposition = Opposition of Australia | organisation
first = - | unnamed
second = - | unnamed
schulz = Trevor Schulz | person
1 australia
2 china
3 two
4 china
5 petrie
6 petrie silence
7 lu
8 embassy silence
9 ministry silence
10 translation writing
11 grain writing
12 peak neg
13 wendy predicts thought
14 australia denies
15 quarantine concedes
16 opposition demands
17 first
18 australia promises neg
19 second
21 schulz
22 china
23 schulz
24 australia demands
