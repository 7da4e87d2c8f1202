style: broadsheet
outlet: The Otago Packet
published: 2025-06-02
byline: Isla Mercer
country: New Zealand
split: train
---
# {s1 r1|Fisheries minister} {k1|rules out} {c1|whitebait ban before election}

{s2,3|{r2,3|Fisheries minister} Ngaire Pohatu} {k2|has ruled out} {c2|a ban on whitebait nets this side of the election}, {k3|telling} {o2,3,4,5=interview@kahu|Kahu Television's Frontbench {d=2025-06-01|yesterday}} {c3|that she would not be “stampeded by a fish the size of a pencil”}.

{c4|“Families eat because of that net,”} {s4|she} {k4|said}, her manifesto in front of her. {c5,6|Stocks were recovering in {f=1/2:rivers:about|“{h6|about} half” the rivers}}, {s5|Pohatu} {k5|maintained}, {k6|citing} {s6 r6|a survey that nobody outside her ministry has read}.

{o7=interview@kahu/2025-06-01|As the credits rolled} {s7|she} {k7|volunteered} {c7|that {s8|the {r8|prime minister}} {k8|had “never once” asked} her {c8|to back down}}.

{s9|Professor Hemi Strickland of the Freshwater Institute}, {u|who took the chair {o9=interview@kahu/2025-06-01|after her}}, {k9|called} {c9|the figures “a rumour with a letterhead”}. {s10|He} {k10|had warned} {o10=post|in {d=2025-05|a May} blog} {c10|that two more poor springs would finish the Waikawa run}.

{s11|The {r11|opposition's fisheries spokesman}, Bryce Tuhoro}, {k11|wrote} to the Packet {o11,12=letter@packet|{d=2025-06-01|last night}} {c11|that Pohatu was “hiding behind a net”}. {s12|He} {k12|vowed} {c12|to close the season in his first hundred days}.

{o13,14=interview@packet/2025-06-01|At dusk, knee-deep in the Owaka}, {s13|Colleen Fahey}, {u|who has held the same stand since {d=1979|1979}}, {k13|laughed off} {c13|the row}. {c14|“{s15 r15|They} {k15|say} {c15|ban it} every winter and every spring here I am,”} {s14|she} {k14|said}.

{o16=statement|Early {d=2025-06-02|today}} {s16 r16|the minister's office} {k16|put out} two sentences {k16|to the effect} {c16|that no decision had been taken either way}. {s17|The Freshwater Institute} {k17|did not reply to} {c17|a request for its own count}.
---
kahu = Kahu Television | outlet
packet = The Otago Packet | outlet
pohatu = Ngaire Pohatu | person
survey = - | document
pm = - | person
strickland = Hemi Strickland | person
tuhoro = Bryce Tuhoro | person
fahey = Colleen Fahey | person
they = - | group
office = - | government
institute = Freshwater Institute | organisation
1 pohatu denies
2 pohatu denies
3 pohatu
4 pohatu
5 pohatu
6 survey writing in=5
7 pohatu
8 pm demands neg
9 strickland
10 strickland writing predicts
11 tuhoro writing
12 tuhoro writing promises
13 fahey denies
14 fahey
15 they
16 office writing
17 institute silence
