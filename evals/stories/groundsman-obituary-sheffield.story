style: obituary
outlet: Sheffield Evening Argus
published: 2025-11-20
byline: Pat Dunmore
country: United Kingdom
---
# {u|Len Haddow, keeper of the Lane End turf, 1941-2025}

{u|If you stood on the centre circle at Lane End before half past nine, Len Haddow would appear.} {c1|“That's not a path, love,”} {s1|he} {k1|would say}, to managers, to mayors, {u|once, in {d=1986|1986}, to the Duke of Kent}. {c2|“{s3|The Duke} {k3|said} {c3|sorry}. {s4 r4|The chairman} {k4|never thought} {c4|of it},”} {s2|he} {k2|told} this newspaper {o2=interview@argus|when he retired}.

{u|Mr Haddow, who has died aged 84, looked after the pitch at Sheffield Wanderers for 38 seasons.} {c5|He came for a fortnight}, {s5|{r5|his widow}, Maureen}, {k5|says}, {c5|because {s6|{r6|his uncle} Albert}, the groundsman then, {k6|had written} {o6=letter|on a postcard} {c6|that he had a bad back and a good mower}}. {c7|It is the only thing Albert is known ever to have put on paper}, {s7|she} {k7|believes}.

{u|The two Haddows fell out in {d=1974|1974} over drainage.} {s8|Albert} {k8|held} {c8|that water should be allowed to leave in its own time}; {s9|his {r9|nephew}} {k9|wanted} {c9|pipes}. {s10|The board}, {u|which in those days met in the bar of the Sportsman}, {k10|came down on} {c10|the side of the pipes}, and {u|Albert did not set foot in the ground again until his own benefit match}. {c11|“He sat in the away end,”} {k11|remembered} {s11|Len}. {c11|“{s12|He} {k12|sang} {c12|‘Worst pitch in Yorkshire’}.”}

{u|Players were frightened of him and sent him Christmas cards.} {c13|“I'd won {f=40:caps|forty caps} and I still went round the edge,”} {k13|said} {s13|the {r13|former captain} Delroy Whitmore}. {s14|{r14|Manager} Ronnie Vance} {k14|blamed} {o14|in {d=1991|1991}} {c14|a frozen corner for a cup defeat}; {s15|Mr Haddow} {k15|invited} him, {o15=letter@argus|in the letters column of the Argus}, {c15|to come and warm it}. {s16|He} {k16|never withdrew} {c16|the invitation}.

{s17|The club} {k17|said} {o17=statement/2025-11-19|in a statement {d=2025-11-19|yesterday}} {c17|that it had lost “a gentleman”}. {s18|Mrs Haddow} {k18|takes issue with} {c18|the word}. {c19|“He was a groundsman. Gentlemen wear the wrong shoes,”} {s19,20|she} {k19|said}, and {k20|asked} {c20|that mourners at {d=2025-11-21|Friday's} funeral keep to the gravel}.

{u|He leaves her, two daughters and a son, also Len, who is head gardener at Wentworth.} {c21|“{s22|Dad} {k22|told} me {c22|grass is only weeds with a fixture list},”} {k21|said} {s21|the younger Len}. {c21|“I have never dared put that on a sign.”}
---
argus = Sheffield Evening Argus | outlet
len = Len Haddow | person
duke = Duke of Kent | person
chairman = - | person
maureen = Maureen Haddow | person
albert = Albert Haddow | person
board = Sheffield Wanderers board | organisation
whitmore = Delroy Whitmore | person
vance = Ronnie Vance | person
club = Sheffield Wanderers | organisation
young = Len Haddow junior | person
1,2,11 len
3 duke concedes
4 chairman neg thought
5 maureen
6 albert writing
7 maureen thought
8 albert
9 len demands
10 board
12 albert
13 whitmore
14 vance accuses
15 len writing
16 len neg denies
17 club writing
18 maureen denies
19 maureen
20 maureen demands
21 young
22 len
