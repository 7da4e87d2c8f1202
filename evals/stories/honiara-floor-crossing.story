style: broadsheet
outlet: Guadalcanal Times
published: 2025-05-02
byline: Ezekiel Maelanga
country: Solomon Islands
---
# {u|Seven ministers, one hotel and a motion that keeps not being moved}

{u|Room service at the Mendana View has not been so busy since the Pacific Games.} {u|{f=7:members|Seven members} of cabinet have lived on its third floor since {d=2025-04-28|Monday}, and what they are doing there depends on whom one consults.} {c1|They are hostages}, {k1|if one believes} {s1|{r1|Prime Minister} Hudson Kwaimani}; {c2|they are resting}, {k2|if} {s2 r2|their wives} {k2|are to be trusted}. {s3,4|A {r3,4|letter} bearing all {f=7:signatures|seven signatures}} {k3|withdraws} {c3|support from the government} and {k4|gives as the reason} {c4|“leadership by text message”}.

{s5|Mr Kwaimani} {k5|does not accept} {c5|that there is any letter}. {c6|“{s7 r7|The Speaker} {k7|has let me know} {c7|his in-tray is empty},”} {s6|he} {k6|told} a rally in Auki {o6,8=speech|on {d=2025-05-01|Thursday}}. {c8|{s9 m9|Canberra} {k9 o9,10=call|had rung to ask} {c9|if he was well}, and {s10 m10|Beijing} {k10|to ask} {c10|whether he was still there}}, {s8|he} {k8|joked}, {c8|“which shows who reads the papers”}.

{u|The Speaker's in-tray is a subject in itself.} {k11|Under} {s11|standing order 23}, {c11|a motion of no confidence needs seven days' notice}; {u|notice was given, withdrawn and given again by different men in the same hotel.} {c12,13|{s14 r14|The clerk} {k14|has advised} {c14|that each withdrawal restarts the clock}}, {s12|the Solomon Star} {k12|reported}, {k13|from} {s13 r13|a copy of the opinion}. {s15|{r15|Opposition whip} Agnes Taloifulu} {k15|detects} {c15|“a clock with a friend in cabinet”}.

{x|And the money?} {k16|Talk of} {c16|envelopes} {k16|is as old as the parliament building}. {s17,18|{r17,18|Police Commissioner} Jonah Ririmae} {k17|admitted to} {c17|“{f=2:files|two open files}”}, while {k18|leaving unsaid} {c18|whose}. {s19 r19|A logging executive from Sibu}, {u|whose visa is under review}, {k19|repudiated} {c19|{s20 r20|hotel staff}'s {k20|story} {c20|that he had settled the laundry bill}}. {c21|“{s22 r22|My accountant} {k22|would have told} me {c22|if I owned a government},”} {s21|he} {k21|remarked}.

{u|Governments here change on the floor and, more often, in the car park: of the last {f=9:prime_ministers|nine prime ministers}, {f=3:prime_ministers|three} served a full term.} {c27,28|Each member who crossed in {d=2019|2019} {k33|was offered} {c33|{f=250000:SBD|$250,000}}}, {k27|concluded} {s27 r27|a commission of inquiry}, {k28|relying on} {s28|the {r28|diary of a driver} since deceased}. {k29|An undertaking by} {s29|Mr Kwaimani} {c29|to table its report} {u|is now in its fifth year}. {c30|“{s31|He} {k31|says} {c31|it is at the printer's},”} {k30|sighed} {s30|the Reverend Caleb Dausabea}, {u|who wrote it}. {c30|“I have met {r32|the printer}. {s32|He} {k32|says} {c32|it is with the Prime Minister}.”}

{k23|Among} {s23 r23|diplomats on the Point Cruz circuit} {k23|the bet is} {c23|that Mr Kwaimani survives by making {f=2:ministers|two} of the seven ministers again}. {s24|Ms Taloifulu}, for her part, {k24|intends} {c24|to move the motion herself on {d=2025-05-06|Tuesday}}. {c25|“{s26 r26|The old net-menders at Langalanga} {k26|taught} us {c26|to count the canoes when they land, not when they leave},”} {s25|she} {k25|said}.
---
star = Solomon Star | outlet
kwai = Hudson Kwaimani | person
wives = - | group
letter = - | document
speaker = - | person
au = Government of Australia | government
cn = Government of China | government
so = Standing order 23 | document
clerk = - | unnamed
opinion = - | document
agnes = Agnes Taloifulu | person
police = Jonah Ririmae | person
logger = - | unnamed
staff = - | group
comm = - | government
diary = - | document
dausa = Caleb Dausabea | person
printer = - | unnamed
acct = - | unnamed
dips = - | group
gran = - | group
1 kwai
2 wives
3,4 letter writing
5 kwai denies
6,8 kwai
7 speaker
9 au
10 cn
11 so writing
12 star writing
13 opinion writing in=12
14 clerk
15 agnes thought
16 ?
17 police concedes
18 police silence
27 comm writing
28 diary writing in=27
29 kwai promises
30 dausa
31 kwai
32 printer
19 logger denies
20 staff
21 logger
22 acct neg
23 dips thought predicts
24 agnes intent
25 agnes
26 gran demands
33 ? promises
