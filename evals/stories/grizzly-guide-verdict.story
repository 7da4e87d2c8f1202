style: court
outlet: Yellowstone Valley Sentinel
published: 2025-09-24
country: United States
---
# {u|Jury convicts} {s1|{r1|Montana guide}} who {k1|swore} {c1|grizzly charged first}

{p=dateline v=wire@northfork|MISSOULA, Mont. (Northfork News) —} {u|A federal jury on {d=2025-09-23|Tuesday} found an outfitter guilty of killing a radio-collared grizzly and sinking its collar in the Bitterroot River.}

{u|Clay Hostetter, 52, faces up to a year in prison.} {s2|He} {k2|had maintained} throughout the four-day trial {c2|that the sow came at him "like a freight train with a grudge."}

{c3|"{s4 r4|The collar} {k4|says} {c4|otherwise},"} {s3|{r3|Assistant U.S. Attorney} Lorraine Big Hawk} {k3|argued} {o3,5=court|in her closing}. {c5|{s6 r6|Its GPS log} {k6|showed} {c6|the animal lying still for two hours before the shot}}, {s5|she} {k5|reminded} jurors.

{k7|In the telling of} {s7|{r7|two of Hostetter's clients}}, {u|who were granted immunity}, {c7|{s8,9|he} {k8|ordered} them {c8|to delete their photographs} and {k9|vowed} {c9|that "what dies on the mountain stays on the mountain."}} {s10|One, {r10|Denver orthodontist} Paul Skerritt}, {k10|conceded} {o10,12=court|under cross-examination} {c10|that {s11|he} {k11|had assured} a game warden {o11|in {d=2024-10|October}} {c11|he never heard a shot}}. {s12|He} {k12|blamed} {c12|the whiskey}.

{s13,14|{r13,14|Defense attorney} Royce Tillman} {k13|dismissed} {c13|the tracking evidence as "a cartoon"} and {k14|floated} {c14|the theory that wolves had dragged the carcass}. {c15|"{s16 r16|The government's own biologist} {k16|wrote} {o16=message|in an email}, {c16|'I can't rule it out,'}"} {k15|said} {s15,17|Tillman}, who {k17|plans} {c17|to appeal}. {s18|The {r18|biologist}, Wren Castellano}, {k18|countered} {o18=court|from the stand} {c18|that the line was "politeness, not science."}

{u|The bear, known as 907, had {f=2:cubs|two cubs}.} {c20,21|They {k22|are presumed} {c22|dead}}, {k20|according to} {s20 r20|a prosecution filing} that {k21|cites} {s21 r21|tribal wardens}.

{s23|{r23|U.S. District Judge} Hannah Osgood} {k23|told} {o23=court|the panel} {c23|it had "done a hard thing carefully,"} and {u|set sentencing for {d=2026-01-15|Jan. 15}}. {u|She left him free until then} {k24|over} {s24|the prosecutor}'s {k24|objection} {c24|that {s25|he} {k25|had once boasted} {c25|of a cabin in British Columbia "with no address."}}

{u|Grizzlies in the lower 48 states have been protected under federal law since {d=1975|1975}.} {u|Hostetter's camp sits {f=11:miles|11 miles} inside the Bitterroot ecosystem, where only a handful of bears have been recorded in two decades.} {u|The collar stopped moving on {d=2024-05-30|May 30, 2024}, and was fished out of a logjam nine weeks later with a magnet on a rope.}

{s26|Hostetter}, walking to his truck, {k26|would not talk} {c26|about the verdict}. {s27|His {r27|wife}, Marla}, did, briefly{k27|:} {c27|"Ask the bear's lawyer."}

{o28=message|In an email to customers}, {s28|the couple's company, High Lonesome}, {k28|promises} {c28|that trips {d=2025-23|this fall} will "proceed as normal."} {s29|The state's Board of Outfitters} {k29|has yet to indicate} {c29|whether it will pull Hostetter's license}.
---
northfork = Northfork News | outlet
clay = Clay Hostetter | person
hawk = Lorraine Big Hawk | person
collar = - | document
gps = - | document
clients = - | group
skerritt = Paul Skerritt | person
tillman = Royce Tillman | person
castellano = Wren Castellano | person
filing = - | document
wardens = - | group
osgood = Hannah Osgood | person
marla = Marla Hostetter | person
lonesome = High Lonesome | organisation
board = Montana Board of Outfitters | government
1,2 clay
3 hawk
4 collar writing
5 hawk affirms
6 gps writing affirms
7 clients
8 clay demands
9 clay promises
10 skerritt concedes
11 skerritt
12 skerritt accuses
13 tillman denies
14 tillman
15 tillman
16 castellano writing
17 tillman intent
18 castellano
20 filing writing
21 wardens in=20
22 ? thought
23 osgood
24 hawk
25 clay
26 clay silence
27 marla
28 lonesome writing promises
29 board silence
