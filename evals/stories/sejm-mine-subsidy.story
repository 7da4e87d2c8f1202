style: broadsheet
outlet: The Vistula Review
published: 2024-04-18
byline: Hubert Zarzecki
country: Poland
---
# {u|Coalition wobbles over a mine that is still on fire}

## {s1|Junior partner} {k1|threatens} {c1|to walk}; {s2 r2|finance minister} {k2|cannot recall} {c2|a ‘so-called promise’}

{u|A senator was eating soup from a flask in a corridor of the Sejm on {d=2024-04-17|Wednesday}.} {c3|He {k4|had been advised} {c4|to keep out of the canteen}}, {s3|{r3|the man}} {k3|confided}.

{u|The canteen is where the Silesian Accord sits, and its {f=19:deputies|19 deputies} have begun to count aloud.} {s5|{r5|Their leader}, Beata Gorol}, {k5|holds} {c5|that {s6|{r6|the prime minister}, Kajetan Brzozowiec}, {k6|gave his word} {o6=meeting/2023-12|at a dinner {d=2023-12|last December}} {c6|to spend {f=2100000000:PLN|2.1 billion zlotys} on smothering the seam that has burned under Murcki since {d=1993|1993}}}. {c7|‘{s8|He} {k8|toasted} {c8|it},’} {s7|she} {k7|told} party members {o7=speech/2024-04-13|in Katowice on {d=2024-04-13|Saturday}}. {c7|‘One does not toast a feasibility study.’}

{s9|{r9|Finance minister} Agata Wróblewicz}, {u|who was also at table}, {k9|remembers} {c9|the glass but not the figure}. {s10|Her} {k10|contention}: {c10|no sum was named}. {s11 r11|The ministry's own minute}, {u|leaked to this newspaper}, {k11|has} {c11|‘{f=2000000000:PLN:over|two billion and change}’ between the cheese and the coffee}; {s12|Ms Wróblewicz}'s {k12|gloss on} that {k12|is} {c12|that {s13 r13|the note-taker} {k13|was recording} {c13|an aspiration}}.

{s14|Mr Brzozowiec} {k14|has said nothing} {c14|on the matter} for nine days. {s15 r15|Allies} {k15|let it be understood} {c15|that {s16|he} {k16|regards} {c16|ultimatums as a form of weather}}. {s17 r17|One cabinet colleague} {k17|is blunter}: {c17|‘{s18|Beata} {k18|has threatened} {c18|to leave} {f=5:governments|five governments}. She has left {f=1:governments|one}, and it was hers.’}

{c26|{s27 m27|The palace} {k27|has offered} Ms Gorol {c27|agriculture}}, {k26|or so runs the rumour}; {s28 r28|a presidential aide} {k28|laughed it off} {k28|as} {c28|‘fiction, and not even Polish fiction’}.

{u|All this would matter less if the far right were not {f=4:points|four points} ahead.} {k25|For} {s25|the opposition Sovereign List}, {c25|the burning mine is a metaphor that needs no drafting}. {s19|{r19|Its spokesman}, Olgierd Pyrzyk}, {k19|fancies} {c19|an election ‘before the storks have fledged’}. {c20|{f=230:votes|Two hundred and thirty votes} could be found for that}, {k20|in} {s20 r20|several whips}' {k20|arithmetic}, {c20|were the Accord to abstain}.

{x|Would it?} {s21|Ms Gorol} {k21|keeps} {c21|her counsel}. {c22|Her {r24|voters} {k23|have been promised} {c23|clean air} {k23|by} {s23 r23|every prime minister since Mazowiecki}}, {s22|{r22|her deputy}, the former miner Zygfryd Kandzia}, {k22|reflected}. {c22|What {s24|they} {k24|expect} now is {c24|smoke}}.
---
list = Sovereign List | organisation
accord = Silesian Accord | organisation
fin = Agata Wróblewicz | person
senator = - | unnamed
gorol = Beata Gorol | person
brzoz = Kajetan Brzozowiec | person
minute = - | document
notetaker = - | unnamed
allies = - | group
colleague = - | unnamed
pyrzyk = Olgierd Pyrzyk | person
whips = - | group
kandzia = Zygfryd Kandzia | person
pms = - | group
voters = - | group
1 accord promises
2 fin silence
3 senator
4 ? demands
5 gorol
6 brzoz promises
7 gorol
8 brzoz promises
9 fin concedes
10 fin
11 minute writing
12 fin
13 notetaker writing
14 brzoz silence
15 allies
16 brzoz thought
17 colleague
18 gorol promises
19 pyrzyk thought predicts
20 whips thought
21 gorol silence
22 kandzia
23 pms promises
24 voters thought predicts
25 list thought
palace = Chancellery of the President | government
aide = - | unnamed
26 ?
27 palace promises
28 aide denies
