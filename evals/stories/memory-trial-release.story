style: press-release
outlet: Lab & Clinic Daily
published: 2025-10-22
byline: Staff
country: Uruguay
---
# {c1|Chess at seventy slows memory loss}, {s1 r1|trial} {k1|shows}

{x|From a release by the Universidad del Este}

{u|Older people who learned chess kept more of their memory over three years than people who were given crossword books.} {c2|That is the outcome of a trial with {f=640:volunteers|640 volunteers} in Maldonado and Rocha}, {k2|reported} {o2,3|{d=2025-10-21|yesterday}} {k2|by} {s2 r2|a team from the Universidad del Este}. {c3|The players lost {f=2.1:points|2.1 points} on a standard test, the puzzlers {f=3.4:points|3.4}}, {s3|it} {k3|found}.

{c4|“The pieces are not the medicine. The opponent is,”} {k4|says} {s4|{r4|lead investigator} Dr Inés Bordaberry-Suhr}. {s6|{r6|Her co-author}, the {r6|statistician} Germán Viña}, {k6|points out} {c6|that the difference would vanish if the {f=31:players|31 players} who dropped out had done badly}. {c7|Nothing in the data suggests that they did}, {s7,8 r7|the paper} {k7|states}, and {k8|acknowledges} {c8|that nobody was sent to look}.

{u|Forgetfulness of the kind that was studied affects {f=1/10:Uruguayans_over_70:about|roughly one Uruguayan in ten} over the age of 70.} {s9|The World Health Organization} {k9|projects} {c9|that the number of people with dementia will reach {f=139000000:people|139 million} by {d=2050|2050}}. {s10|The national health fund}, {u|which paid {f=22000000:UYU|22 million pesos} for the study}, {k10|intends} {c10|to offer the course in {f=40:clinics|40 clinics} {d=2026|next year}}.

{s11 r11|A reviewer, whose report the journal publishes alongside}, {k11|wanted to know} {c11|whether a card game would have done as well}. {c12|It might}, {s12 r12|the authors} {k12|replied} {o12,13=letter|in a letter to the editor}; {c13|“truco”}, {s13|they} {k13|wrote}, {c13|was ruled out because {s14|the ethics board} {k14|feared} {c14|gambling}}.

{c15|“I had not lost to a girl since {d=1961|1961}. Now {s16|{r16|my granddaughter}} {k16|tells} me {c16|I castle too late},”} {k15|recounts} {s15|Washington Olivera, 81, {r15|a retired butcher}}. {c17|He will keep playing}, {s17|he} {k17|assures}, {c17|“study or no study”}.
---
trial = - | document
team = - | group
bordaberry = Inés Bordaberry-Suhr | person
vina = Germán Viña | person
paper = - | document
who = World Health Organization | organisation
fund = National health fund of Uruguay | government
reviewer = - | unnamed
board = Ethics board of the Universidad del Este | organisation
granddaughter = - | unnamed
olivera = Washington Olivera | person
1 trial writing affirms
2,3 team writing
4 bordaberry
6 vina affirms
7 paper writing
8 paper writing concedes
9 who predicts
10 fund intent
11 reviewer writing
12,13 team writing
14 board thought predicts
15,17 olivera
16 granddaughter
