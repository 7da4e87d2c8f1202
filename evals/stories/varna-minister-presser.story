style: transcript
outlet: Black Sea Monitor
published: 2026-07-21
byline: Rositsa Dimova
country: Bulgaria
note: A press conference, shortened, with the reporter's asides in brackets.
---
# {c1|“I have not seen the ship, but I am told it floats”}: {u|minister {o1,2,4,6,9,10,11,14,16,22,23=press-conference/2026-07-20|meets the press} in Varna}

{u|Transport minister Kiril Stanev came to Varna on {d=2026-07-20|Monday} to open a ferry terminal that has no ferry.} {x|What was said, shortened:}

{s2|STANEV}{k2|:} {c2|Good morning. I have good news. The ship left the yard in Tuzla on {d=2026-07-18|Saturday}, and {s3|the {r3|captain}} {k3|reports} {c3|calm seas}.}

{s4|QUESTION ({r4|Varna Dnes})}{k4|:} {c4|Minister, {s5|the {r5|yard}} {k5|says} {c5|it hasn't been paid}.}

{s6|STANEV}{k6|:} {c6|{s7|The yard} {k7|has been saying} {c7|so} since {d=2024|2024}. {o8|{d=2026-07-20|This morning}} {s8|the treasury} {k8|assured} me {c8|the transfer is in the system}. Which system, I didn't ask.}

{x|[Laughter.]} {s9|His {r9|press secretary}, Boryana Staneva}, {k9|interjected} {c9|that the minister was joking}. {u|She is his cousin, and it is not always possible to tell.}

{s10|QUESTION ({r10|this newspaper})}{k10|:} {c10|Did you tell the prime minister in {d=2026-05|May} that the ferry would be here for the season?}

{s11|STANEV}{k11|:} {c11|{s12|I} {k12|said} {c12|I hoped so}. {s13|The {r13|prime minister}} {k13|told} {o13=speech|parliament} {c13|I had promised}. I can't be responsible for other people's verbs.}

{s14|QUESTION ({r14|TV Euxin})}{k14|:} {c14|{s15 r15|The auditors} {k15|write} {c15|that the terminal cost {f=31e6:EUR|31 million euros} and can take ships of up to 90 metres}. How long is the ferry?}

{s16|STANEV}{k16|:} {c16|A hundred and four. But {s17|my {r17|engineers}} {k17|tell} me {c17|the last part can stick out}.}

{c19|Whether a ship may stick out depends on the weather and on the ship}, {s19|{r19|the harbour master}, Captain Zhivko Ganchev}, {k19|said} afterwards. {c20|{s21|He} {k21|had written} {o21=letter|to the ministry} {f=3:times|three times} {c21|to say no}}, {s20|a {r20|colleague of his}} {k20|told} {o20=interview@own|us}.

{s22|QUESTION (Varna Dnes)}{k22|:} {c22|So will there be a ferry this year?}

{s23|STANEV}{k23|:} {c23|{s24 r24|You people} {k24|said} {c24|there would never be a terminal}.}

{u|The press conference ended there.} {o25=statement|In a note circulated an hour later}, {s25|the ministry} {k25|corrected} {c25|the length of the ship to 98 metres}. {s26|The shipyard}, {u|reached in Tuzla}, {k26|said} {c26|it was 104, and still in the water in front of the office}.
---
stanev = Kiril Stanev | person
captain = - | person
dnes = - | unnamed
yard = - | organisation
treasury = Treasury of Bulgaria | government
boryana = Boryana Staneva | person
monitor = - | unnamed
pm = - | person
euxin = - | unnamed
auditors = - | group
engineers = - | group
ganchev = Zhivko Ganchev | person
colleague = - | unnamed
press = - | group
ministry = Transport ministry of Bulgaria | government
own = Black Sea Monitor | outlet
1 stanev
2,6,11,16,23 stanev turn
3 captain
4,22 dnes turn
5,7 yard
8 treasury
9 boryana
10 monitor turn
12 stanev
13 pm
14 euxin turn
15 auditors writing
17 engineers
19 ganchev
20 colleague
21 ganchev writing
24 press
25 ministry writing
26 yard
