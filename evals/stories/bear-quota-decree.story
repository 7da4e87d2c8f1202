style: wire
outlet: Carpathian Newswire
published: 2024-08-07
byline: Ileana Drăgușin
country: Romania
---
# {u|Romania doubles bear quota after deadly summer}

## {s1 m1|Brussels} {k1|hints at} {c1|infringement case}

{p=dateline|BUCHAREST (CNW) --} {u|Romania's government approved an emergency decree {d=2024-08-07|Wednesday} allowing hunters to shoot {f=480:bears|480 brown bears} this year, twice the previous ceiling.}

{s2|{r2|Prime Minister} Horia Vulcănescu} {k2|framed} {c2|the measure as a debt to a hiker, Ancuța Moise, 26, who was mauled in {d=2024-07|July}}. {c3|"{s4|Her {r4|father}} {k4|asked} me one thing, {c4|that the next rescue team carry more than a whistle},"} {s3|he} {k3|said} {o3|after the Cabinet met}. {c3|"He will have it."}

{s5|Gheorghe Moise, {r5|the father}}, {k5|remembers} {c5|the conversation otherwise}. {o6=broadcast@radio|On Radio Buzău} {s6|he} {k6|had it} {c6|that {s7|he} {k7|begged} {c7|for signposts}, and {s8|the {r8|premier}} {k8|replied} {c8|that signposts do not win counties}}. {s9 r9|A government source}, {x|speaking anonymously because the call was private}, {k9|termed} {c9|this "a grieving man's paraphrase"}.

{c10|{f=7500..8500:bears|Between 7,500 and 8,500 bears} roam the country}, {k10|on} {s10|the Environment Ministry}'s {k10|own estimate}; {s11|the Brețcu Forest Station}, {u|which counts by DNA}, {k11|arrives at} {c11|{f=12700:bears|12,700}}. {s12|{r12|Its head}, Zsófia Incze-Pop}, {k12|complained} to a Senate panel {o12=hearing/2024-08-05|{d=2024-08-05|Monday}} {c12|that {s14|the ministry} "{k13|has been told} {c13|the true figure}" {k13|by} {s13 r13|its own rangers} and {k14|prefers} {c14|the old one}}.

{o15,16=post|On his Facebook page}, {s15,16|{r15,16|hunting federation president} Costel Udriște} {k15|welcomed} {c15|the decree}, {k16|wishing only} {c16|that it had come two years and {f=26:funerals|26 funerals} sooner}. {k17|The retort from} {s17|Wild Apuseni, an animal-welfare group}, was prompt: {c17|{s18 r18|hunters} {k25|had been called} {c25|to the fatal trail} {o25|in {d=2024-05|May}} and {k18|had declined} {c18|the job} because the bear was too small for a trophy}. {s19|Udriște} {k19|brands} {c19|that "a fairy tale for tourists"}.

{u|European officials sounded unimpressed.} {c20|{s21 r21|Commission services} "{k21|take the view} {c21|that an emergency lasting until {d=2025-12|December 2025} is not an emergency}"}, {k20|reads} {s20|a {r20|letter to the ministry} seen by CNW}. {s22|{r22|Environment Minister} Dacian Fertu} {k22|has not acknowledged} {c22|receiving it}.

{u|The decree takes effect once published in the official gazette.} {s23,24|The opposition Union for Transylvania} {k23|served notice} {c23|that it would go to the Constitutional Court}, {k24|on the theory} {c24|that a bear, unlike a budget, cannot be amended}.
---
radio = Radio Buzău | outlet
eu = European Union | organisation
vulc = Horia Vulcănescu | person
gheorghe = Gheorghe Moise | person
source = - | unnamed
env = Romanian Environment Ministry | government
station = Brețcu Forest Station | organisation
incze = Zsófia Incze-Pop | person
rangers = - | group
udriste = Costel Udriște | person
apuseni = Wild Apuseni | organisation
hunters = - | group
letter = - | document
services = - | group
fertu = Dacian Fertu | person
union = Union for Transylvania | organisation
1 eu
2 vulc
3 vulc
4 gheorghe demands
5 gheorghe denies
6 gheorghe
7 gheorghe demands
8 vulc
9 source
10 env
11 station
12 incze accuses
13 rangers
14 env thought
15 udriste writing
16 udriste writing
17 apuseni
18 hunters denies
19 udriste
20 letter writing
21 services thought
22 fertu silence
23 union promises
24 union
25 ? demands
