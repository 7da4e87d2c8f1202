style: wire
outlet: Andaman Daily
published: 2025-02-21
byline: Suda Phromma
country: Thailand
---
# {c1|‘Nobody was locked in’}{k1|:} {s1 r1|militia} {u|lets hundreds leave border scam park}

{p=dateline v=wire@kyodo|MAE SAI, Feb. 21, Kyodo -} {u|Buses brought {f=261:people|261 people} of nineteen nationalities over the bridge into Thailand on {d=2025-02-21|Friday} from a walled estate known as {x|‘Golden Orchard’}.} {c2|They had been bought, sold and, when quotas were missed, made to kneel on bottle caps}, {s2 r2|many of them} {k2|related} as they queued for rice. {k3|About} {c3|the buyers' names} {s3|they} {k3|kept quiet}.

{s4|The Border Loyalty Force}, {u|which took the district from the army in {d=2023|2023}}, {k4|contends} {c4|that all were ‘job seekers with expired enthusiasm’}. {s5|It} {k5|has given} Thai officers {k5|its word} {c5|on {f=8000:people|8,000 more} by {d=2025-03-31|the end of March}}.

{c7|‘{s8 r8|The boss} {k8|used to say}, {c8|“You are free the day your mother pays”},’} {k7|recalled} {s7|Wanjiku, a 24-year-old {r7|accountant}}, {x|who gave a single name because the man who recruited her lives on her street}. {c9|{s10 r10|Her embassy} {k10|had counselled} {c10|patience}}, {s9|she} {k9|went on}, {c9|and {s11 r11|a consul} {k11|wanted to know} {c11|whether she could forward her contract}}.

{s12|{r12|Thai Deputy Prime Minister} Phichai Saengkaew} {k12|avoids calling} {c12|the returnees ‘victims’}. {o13=press-conference|At a briefing on the riverbank} {s13|he} {k13|reminded} reporters {c13|that {s14 r14|Thai law} {k14|treats} {c14|anyone who typed the messages as a suspect until screened}}. {c15|{s16|{r16|Police Colonel} Anong Thipsuda} {k16|reckons} {c16|{f=9/10:|nine in ten} will pass}}, {k15|said} {s15 r15|an aide}, {x|unauthorised to discuss the screening}; {s17|she herself} {k17|did not take} {c17|calls}.

{k18|Suspicion is rife among} {s18 r18|aid groups} {c18|that those released are the ones who no longer earn}. {c19,20|Managers {k21|had been promised} {c21|a week's notice}}, {s19|the exile outlet Salween Now} {k19|reported}, {k20|drawing on} {s20 r20|chat logs} {u|whose authenticity Kyodo has not established}.

{s30|The United Nations} {k30|puts} {c30|the trade's workforce in the region in the hundreds of thousands}. {c25|‘{s26 r26|My cousin} {k26|wrote} {o26|from the seventh floor} {c26|that the canteen was good},’} {s25|Daw Khin Myat Noe} {k25|said} on the bridge, {u|where she has stood with a photograph since {d=2025-02-19|Wednesday}}. {c25|‘{s27|He} {k27|has never praised} {c27|a canteen}. {s28|I} {k28|took} {c28|it for a cry}.’} {s29 r29|A Thai immigration sergeant} {k29|assured} her {c29|that Burmese names would be read out last}.

{s22 m22|Beijing} {k22|welcomed} {c22|the handover as ‘the fruit of trilateral sincerity’}. {s23 m23|Naypyitaw} {k23|protested} {c23|that it had not been told}. {s24 r24|Meter readings from the Thai side} {k24|tell} {c24|a duller story: the estate drew as much power on {d=2025-02-20|Thursday} as a month ago}.
---
kyodo = Kyodo | outlet
salween = Salween Now | outlet
blf = Border Loyalty Force | organisation
many = - | group
wanjiku = Wanjiku | person
boss = - | unnamed
embassy = - | government
consul = - | unnamed
phichai = Phichai Saengkaew | person
law = - | document
anong = Anong Thipsuda | person
aide = - | unnamed
ngos = - | group
khin = Khin Myat Noe | person
cousin = - | unnamed
serg = - | unnamed
un = United Nations | organisation
logs = - | document
china = Government of China | government
myanmar = Government of Myanmar | government
meters = - | document
1 blf
2 many
3 many silence
4 blf
5 blf promises
7,9 wanjiku
8 boss
10 embassy demands
11 consul
12 phichai neg
13 phichai affirms
14 law writing
15 aide
16 anong thought
17 anong silence
18 ngos thought accuses
19 salween writing
20 logs writing in=19
21 ? promises
25 khin
26 cousin writing
27 cousin neg
28 khin thought
29 serg
30 un
22 china
23 myanmar accuses
24 meters writing
