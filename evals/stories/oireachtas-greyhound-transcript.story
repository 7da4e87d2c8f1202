style: transcript
outlet: Leinster Lawn
published: 2025-11-05
byline: Committee desk
country: Ireland
---
# {s1 r1|Stadium chief} {k1|to} {o1=hearing|committee}: {c1|‘I {k32|was told} {c32|to lose the file}, so I moved it’}

## {x|What was said at {o33,3,6,8,11,15,17,34,19,22,26,29=hearing|the Joint Committee on Public Petitions, {d=2025-11-04|Tuesday}}, lightly edited}

{s33|{r33|Cathaoirleach} (Deputy Malachy Treanor)}{k33|:} {c33|You are very welcome, Ms Hanratty. {s2|The Comptroller} {k2|tells} us {c2|{f=640000:EUR|€640,000} went through Shelbourne Bridge stadium with no invoice}. {x|Where did it go?}}

{s3|Ms Orla Hanratty}{k3|:} {c3|It went on the roof, Chair. {s4 r4|The board} {k4|had agreed} {o4|in {d=2023-10|October 2023}} {c4|that the roof couldn't wait}. {s5|{r5|My predecessor}, Mr Deasy}, {k5|used say} {c5|that a greyhound never asked to see a receipt}.}

{x|Cathaoirleach:} {x|Very good. And the file?}

{s6|Ms Hanratty}{k6|:} {c6|I {k7|was told} {c7|to lose it}. I moved it to my mother's.}

{s8|{r8|Senator} Gráinne Uí Fhlaithearta}{k8|:} {c8|Hold on. {x|Told by whom?} Because {o9=document|in the statement} he gave us {s9,10|Mr Deasy} {k9|swears} {c9|he {k10|never asked} anyone {c10|to move as much as a biro}}.}

{s11|Ms Hanratty}{k11|:} {c11|He didn't ask. {s12 r12|His secretary} {k12|rang} {o12=call/2025-01-09|on {d=2025-01-09|9 January}} {k12|to say} {c12|that {s13|Fintan} {k13|would be happier} {c13|if certain papers were less findable}}. {s14|I} {k14|took} {c14|that as an instruction}.}

{s15|{r15|Deputy} Con Breslin}{k15|:} {c15|Could it not have been a remark? {s16 r16|My wife} {k16|says} {c16|she'd be happier if the shed were tidier}. Nobody's shredding the shed.}

{s17|Ms Hanratty}{k17|:} {c17|With respect, Deputy, your wife isn't chairing the remuneration committee.}

{s34|Cathaoirleach}{k34|:} {c34|I have here the {r18|email} of {d=2025-01-11|11 January}. {s18|It} {k18|reads}: {c18|‘Thanks for the tidying. F.’} {x|Is F Mr Deasy?}}

{s19|Ms Hanratty}{k19|:} {c19|I {k20|am advised} {c20|not to speculate on initials}. {s21 r21|My solicitor} {k21|believes} {c21|it might be Frank}.}

{x|Senator Uí Fhlaithearta:} {x|Who is Frank?}

{s22|Ms Hanratty}{k22|:} {c22|The {r23|groundsman}, Senator. {s23|He} {k23|denies} {c23|it}. {s24|He} {k24|told} {o24=interview@sunday|the {x|Sunday} paper} {c24|he wouldn't thank a soul in that building}.}

{s26|Deputy Breslin}{k26|:} {c26|{s27|The Department} {k27|briefed} us {o27|in {d=2025-06|June}} {c27|that the money would be ‘pursued’}. {s28 r28|The Minister} {k28|promised} {o28=speech|in the House} {c28|to have it home by Halloween}. {x|Is it home?}}

{s29|Ms Hanratty}{k29|:} {c29|Halloween was {d=2025-10-31|Friday}. No.}

{u|The committee went into private session at ten past four.} {s30|Mr Fintan Deasy}, {u|who has resigned from {f=4:boards|four boards} since {d=2025-07|July}}, was invited but {k30|sent word} {c30|that he was at the dentist}; {s31 r31|the dentist}, {o31=call@own|reached by this desk}, {k31|said} {c31|patients are confidential, ‘even the ones who don't come’}.
---
sunday = - | outlet
hanratty = Orla Hanratty | person
ag = Comptroller | government
board = - | group
deasy = Fintan Deasy | person
uif = Gráinne Uí Fhlaithearta | person
secretary = - | unnamed
breslin = Con Breslin | person
wife = - | unnamed
email = - | document
solicitor = - | unnamed
frank = Frank | person
dept = Department | government
minister = - | person
dentist = - | unnamed
1 hanratty
3,6,11,17,19,22,29 hanratty turn
8 uif turn
15,26 breslin turn
2 ag
4 board
5 deasy
7 ? demands
9 deasy writing
10 deasy neg demands
12 secretary
13 deasy thought
14 hanratty thought
16 wife
18 email writing
20 ? demands
21 solicitor thought
23 frank denies
24 frank
27 dept
28 minister promises
30 deasy
31 dentist
32 ? demands
33 treanor turn
34 treanor turn
treanor = Malachy Treanor | person
own = Leinster Lawn | outlet
