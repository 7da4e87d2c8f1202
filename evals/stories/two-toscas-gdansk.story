style: broadsheet
outlet: The Vistula Review
published: 2024-12-12
byline: Hanna Zielińska
country: Poland
split: train
---
# {u|Two Toscas, one knife: a night at the Gdańsk opera}

{u|In the second act on {d=2024-12-07|Saturday} the wrong woman stabbed Scarpia.} {u|Ewa Lipska had sung the first act, lost her voice, and been replaced by Dorota Wrzos, who had lost her shoes.} {c1|“I ran on in a colleague's boots and {s2|the {r2|prompter}} {k2|hissed} {c2|left foot}. I thought it was an insult,”} {s1|the {r1|understudy}} {k1|told} {o1,3=interview@vist|the Review {d=2024-12-08|the next day}}. {s3|The {r3|soprano from Elbląg}}, {u|who is twenty-six}, {k3|said} {c3|{s4|the {r4|baritone}} {k4|had whispered} {c4|“good evening”} before he died}.

{s5|The {r5|star} herself} {k5|maintains} {c5|that nothing was wrong with her}. {c6|“I coughed. {s7|A {r7|gentleman}} came and {k7|said} {c7|madam, the car},”} {s6|Lipska} {k6|said} {o6,8=press-conference|at a hastily called press conference in her hotel}. {s8|The 58-year-old} {k8|accused} {c8|the house of having had the young woman's costume pressed since {d=2024-12-05|Thursday}}. {s9,10|The {r9,10|wardrobe mistress}} {k9|confirms} {c9|the pressing}, and {k10|explains} {c10|that she presses everything}.

{s11|The {r11|director of the opera}, Tadeusz Malec}, {k11|offered} {o11=statement|in a statement on {d=2024-12-09|Monday}} {c11|his “respect to both ladies”}. {s12|He} {k12|did not say} {c12|which of them will sing on {d=2024-12-14|Saturday}}. {s13|The {r13|former trombonist}} {k13|told} {o13=broadcast@bal|listeners of Radio Bałtyk} {c13|that a decision would be taken “by the throat”}. {s14|His {r14|deputy}} {h14|reportedly} {k14|called} {c14|that tasteless}.

{u|The conductor has taken a side.} {c16|“The second one counted. The first one expects me to count for her,”} {s16|Aleksandra Rybak} {k16|wrote} {o16=post|on her blog}. {u|She has deleted it since, but the daily Głos Żuław kept a copy.} {c18,20|{s19|The {r19|maestra}} {k19|had said} {c19|the same} {o19=meeting|at a dinner in {d=2024-10|October}}}, {s18|the paper} {k18|wrote}, {k20|citing} {s20 r20|one of the guests}. {s21|Rybak} {k21|remembers} {c21|no dinner}.

{u|In the canteen it is the boots that people talk of.} {s22|Their {r22|owner}, a {r22|chorister} of thirty years}, {k22|wants} {c22|them back}. {c23|“{s24|The little one} {k24|promised} {c24|them for {d=2024-12-09|Monday}}. Then {s25|the big one} {k25|sent to ask} {c25|if I had another pair},”} {s23|Bożena Kaczmarek} {k23|said}. {s27|Miss Wrzos}, {o27=message|by text}, {k27|says} {c27|they are in the post}.
---
vist = The Vistula Review | outlet
bal = Radio Bałtyk | outlet
glos = Głos Żuław | outlet
wrzos = Dorota Wrzos | person
prompter = - | unnamed
baritone = - | unnamed
lipska = Ewa Lipska | person
gentleman = - | unnamed
mistress = - | unnamed
malec = Tadeusz Malec | person
deputy = - | unnamed
rybak = Aleksandra Rybak | person
guest = - | unnamed
kaczmarek = Bożena Kaczmarek | person
1 wrzos
2 prompter
3 wrzos
4 baritone
5 lipska
6 lipska
7 gentleman
8 lipska accuses
9 mistress affirms
10 mistress
11 malec writing promises
12 malec silence
13 malec
14 deputy via=?
16 rybak writing
18 glos writing
19 rybak
20 guest in=18
21 rybak neg
22 kaczmarek demands
23 kaczmarek
24 wrzos promises
25 lipska
27 wrzos writing
