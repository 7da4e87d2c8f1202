style: obituary
outlet: Le Cap Tribune
published: 2024-11-09
byline: Fatou Bâ
country: Senegal
split: train
---
# {u|Aminata Thiam, who landed at Yoff with one engine and a novel in her lap}

{s1|Aminata Thiam}, {u|who has died aged 83}, {k1|used to say} {c1|that she had learned to fly because the bus did not go to Dakar}. {s2|Her {r2|mother}, a fish trader at Kayar}, {k2|had a different story}{k2|:} {c2|the girl had seen a pelican}. {o3=document|In {x|“Vent arrière”}, the memoir she dictated at seventy}, {s3|Thiam} {k3|wrote} {c3|that both were true and that neither was the reason}.

{u|She applied to the air force school in {d=1962|1962}.} {c4|The candidate was “of good health and the wrong kind”}, {s4|a {r4|colonel}} {k4|noted} {o4=document|on her form}. {u|She kept the form.} {c5|“He was right on both counts. {s6|I} {k6|asked} him years later {c6|if he remembered}, and {s7|he} {k7|said} {c7|he had been thinking of the uniform},”} {s5|she} {k5|told} {o5=interview@teranga/1998|the magazine Téranga in {d=1998|1998}}.

{u|The colonel's son flew beside her for eleven years.} {c8|“{k9|We were told} {c9|she would never shout}. She never did. She would close her book,”} {s8|Ousmane Ly} {k8|said} {o8|at the graveside on {d=2024-11-07|Thursday}}. {u|On {d=1979-02-02|2 February 1979}, with {f=62:people|62 people} aboard, their left engine caught fire over the sea.} {k10|According to} {s10|the {r10|inquiry's report}}, {c10|{s11|the {r11|co-pilot}} {k11|asked} {c11|whether to declare an emergency}, and {s12|the {r12|captain}} {k12|replied} {c12|that he might as well}}. {s13|Ly}, {u|who was that co-pilot}, {k13|remembered it} {k13|differently}{k13|:} {c13|“{s14|She} {k14|said}, {c14|‘Declare what you like, but sit down.’}”}

{u|Her marriage to the singer Laye Diop ended in {d=1984|1984}.} {c15|“{s16|He} {k16|told} the papers {c16|I was never at home}. I was above it,”} {s15|she} {k15|wrote}. {o17,18=call|On the telephone from Marseille}, {s17,18|Diop, 86,} {k17|called} {c17|her “the funniest woman in Africa”}, and {k18|said} {c18|{k19|nobody had told} him {c19|that she was ill}}. {c20|He knew}, {s20|their {r20|daughter} Coumba} {k20|said}.

{u|In later life she taught.} {u|Of {f=14:girls|fourteen girls} who passed through her hangar {f=9:girls|nine} fly for a living.} {u|One of them posted a photograph of the two of them.} {c23|“{s24|She} {k24|told} me {c24|that fear is a passenger}. You carry it; it does not carry you,”} {s23|Mariama Sané, a {r23|captain} in Doha}, {k23|wrote} {o23=post|beneath it}. {s25|The civil aviation agency} {k25|praised} {c25|“a pioneer”} {o25=statement/2024-11-08|in a statement on {d=2024-11-08|Friday}}. {s26,27|It} {k26|had refused} {o26,27|in {d=2003|2003}} {c26|to name its training centre after her}, {k27|arguing} {c27|that names were for the dead}. {s28|The agency} {k28|does not say} {c28|if it has changed its mind}; {s29|the {r29|transport minister}} {k29|promised} {o29=speech|mourners} {c29|that it would}.

{u|She leaves her daughter and a sister, Ndèye, who is ninety.} {k30|To} {s30|her} {k30|mind} {c30|most of this is exaggerated}. {c31|“It was a cormorant,”} {s31|the {r31|sister}} {k31|told} {o31=interview@cap|us}.
---
teranga = Téranga | outlet
cap = Le Cap Tribune | outlet
thiam = Aminata Thiam | person
mother = - | unnamed
colonel = - | unnamed
ly = Ousmane Ly | person
report = - | document
diop = Laye Diop | person
coumba = Coumba Diop | person
sane = Mariama Sané | person
agency = Civil aviation agency of Senegal | government
minister = - | person
ndeye = Ndèye | person
1 thiam
2 mother
3 thiam writing
4 colonel writing affirms
5 thiam
6 thiam
7 colonel
8 ly
9 ?
10 report writing
11 ly
12 thiam
13 ly
14 thiam
15 thiam writing
16 diop
17 diop
18 diop
19 ? neg
20 coumba
23 sane writing
24 thiam
25 agency writing
26 agency denies
27 agency
28 agency silence
29 minister promises
30 ndeye thought
31 ndeye
