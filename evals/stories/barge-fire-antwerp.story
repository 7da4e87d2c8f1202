style: court
outlet: Scheldt Bulletin
published: 2026-01-15
byline: Griet Vermast
country: Belgium
split: train
---
# {s1 r1|Skipper} {k1|denies} {c1|setting his own barge alight}

{s2|A {r2|skipper} whose salt barge burned out at the Kattendijk lock {d=2025-09-09|last September}} {k2|swore} {o2,3,7=court|from the dock on {d=2026-01-14|Wednesday}} {c2|that he had been asleep three streets away}.

{c3|“I smelled it before anyone rang me,”} {s3|Lieven Droste}, 58, {k3|assured} the five jurors. {c3|“{s5 r5|My neighbour} {k5|shouted} {c5|that the sky was orange}.”}

{o6=court/2026-01-14|When the afternoon session began}, {s6|{r6|prosecutor} An Verlinde} {k6|put it to} him {c6|that he had doubled his cover in {d=2025-03|March} of that year}. {s7|He} {k7|allowed} {c7|that the policy was “fatter than before”}. Asked {c8|why his accordion had gone ashore that very week}, {s8|he} {k8|studied the ceiling}.

{s9|Sofie Baert, {r9|the lock keeper},} {k9|had testified} {o9=court|{d=2026-01-12|two days earlier}} {c9|that a man in yellow oilskins rowed away from the hull}. {s10|She} {k10|would not swear} {c10|that it was Droste}.

{o11=document|In a police statement that he signed {d=2025-09-11|two days after the fire}}, {s11|Droste} {k11|had put} {c11|his loss at {f=240000:EUR:about|{h11|roughly} €240,000}}. {s12|His insurer, Noordzee Mutual}, {k12|valued} {c12|hull and cargo at {f=90000:EUR|€90,000}} {o12=letter|in a letter dated {d=2025-10-02|2 October}}, {u|which the clerk read aloud}.

{c13|The flames started in two places at once}, {k13|according to} {s13|{r13|a report} filed by the fire service in {d=2025-11|November}}. {s14|{r14|Droste's lawyer}, Katrien Wolf}, {k14|told} {o14=press-conference/2026-01-14|reporters in the corridor at lunchtime} {c14|that {s15|her client} {k15|had said} to her {c15|he would rather go down with the ship than burn it}}.

{u|The trial resumes on {d=2026-01-19|Monday}.} {u|Droste faces up to ten years in prison.}
---
droste = Lieven Droste | person
neighbour = - | unnamed
verlinde = An Verlinde | person
baert = Sofie Baert | person
noordzee = Noordzee Mutual | organisation
fire = - | document
wolf = Katrien Wolf | person
1 droste denies
2 droste
3 droste
5 neighbour
6 verlinde
7 droste concedes
8 droste silence
9 baert
10 baert neg
11 droste writing
12 noordzee writing
13 fire writing
14 wolf
15 droste
