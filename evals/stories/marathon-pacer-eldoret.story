style: sport
outlet: Rift Runner
published: 2026-04-20
byline: Collins Sang
country: Kenya
split: train
---
# {u|Pacemaker wins the race she was paid to leave}

{p=dateline|HAMBURG} - {u|Mercy Jelagat was hired to run thirty kilometres on {d=2026-04-19|Sunday}.} {u|She ran all forty-two, and won.} {c1|“I looked for the lady I was helping and she was not there. So I helped myself,”} {s1|the {r1|pacemaker}} {k1|told} {o1,2,3=press-conference|reporters in the finish tent}. {s2|Jelagat}, {u|who is 23}, {k2|said} {c2|her contract had nothing in it about stopping}. {s3|She} {k3|thanked} {c3|“God, my mother and the wind”}, in that order.

{u|The lady she was helping was Viola Cheruto, the course-record holder, who limped in ninth.} {c4|“At twenty-eight {s5|she} {k5|asked} me {c5|if I was fine}. {s6|I} {k6|told} her {c6|to go},”} {s4|Cheruto} {k4|said} {o4,7=interview@kapsait|in an interview with Radio Kapsait}. {s7|The {r7|mother of two}} {k7|said} {c7|she did not begrudge the young woman her cheque}.

{u|The men around them are less generous.} {s8|{r8|Cheruto's manager}, the Dutchman Joost Kamp}, {k8|complained} {o8|on {d=2026-04-19|Sunday} night} {c8|that a pacemaker who wins “is a waiter who eats the dinner”}. {s9|He} {k9|wants} {c9|the {f=40000:EUR|€40,000} shared}. {s10 r10|Jelagat's coach} {k10|laughed at} {c10|that}. {c11|“{s12|Joost} {o12=call|{k12|rang} me in {d=2026-02|February}} {k12|and begged} {c12|for a girl who could hold three-twenty}. I gave him one,”} {k11|said} {s11|Elijah Rotich}, {u|who teaches mathematics in Iten and has never left Kenya}. {s13|He} {k13|had told} her {o13=message|in a text before the start} {c13|to stop at thirty}. {s14|She} {k14|claims} {c14|her phone was flat}.

{u|The organisers needed an afternoon to decide.} {s16|A {r16|press officer}} {k16|said} {c16|that the result was provisional}; {s17|her {r17|superior}} {k17|declared} {o17=statement|in a statement {d=2026-04-19|the same evening}} {c17|it was final}. {s18 r18|Rule 31 of the race's own handbook} {k18|says} {c18|that anybody who starts may finish}. {s19|The {r19|world body}} {k19|has not said} {c19|how it reads that}. {s20|Its {r20|spokesman}} {k20|referred} {c20|questions} to the national federation, and {s21|the federation} {k21|referred} {c21|them} back.

{c22|“{s23|My {r23|daughter}} {k23|told} me {c23|she was going to Germany to run slowly for money},”} {k22|said} {s22|Priscah Jelagat}, reached {o22,24=call|by phone at her farm in Kaptarakwa}. {s24|She} {k24|said} {c24|neighbours had slaughtered a goat}. {s25|Her {r25|husband}} {k25|thought} {c25|it a waste of a goat} until the {r28|bank} rang. {c27|“{s28|They} {k28|asked} me {c28|whether we had sold a cow}. {s29|I} {k29|said} {c29|a pacemaker},”} {s27|he} {k27|said}.

{s30|Jelagat} {k30|has since let} her agent {k30|know} {c30|that she will pace in Chicago in {d=2026-10|October}}. {x|Would Cheruto have her again?} {c32|“Of course. I will run behind her this time,”} {s32|the {r32|older runner}} {k32|said}.
---
kapsait = Radio Kapsait | outlet
jelagat = Mercy Jelagat | person
cheruto = Viola Cheruto | person
kamp = Joost Kamp | person
rotich = Elijah Rotich | person
officer = - | unnamed
superior = - | unnamed
rule = - | document
world = - | organisation
spokesman = - | unnamed
federation = National federation of Kenya | organisation
priscah = Priscah Jelagat | person
husband = - | unnamed
bank = - | organisation
1 jelagat
2 jelagat
3 jelagat
4 cheruto
5 jelagat
6 cheruto demands
7 cheruto
8 kamp accuses
9 kamp demands
10 rotich
11 rotich
12 kamp demands
13 rotich writing demands
14 jelagat doubts
16 officer
17 superior writing
18 rule writing
19 world silence
20 spokesman silence
21 federation silence
22 priscah
23 jelagat
24 priscah
25 husband thought
27 husband
28 bank
29 husband
30 jelagat
32 cheruto
