style: obituary
outlet: The Paraná Review
published: 2026-05-14
byline: Solveig Lindqvist
country: Argentina
---
# {u|Beatriz Amuchástegui, who put the sagas into Spanish and took nothing out, dies at 93}

{u|She learned Icelandic from a sailor's prayer book, in a boarding house in Rosario, during the winter of {d=1957|1957}.} {c1|“It had no dictionary at the back, so I had to believe everything,”} {s1|Beatriz Amuchástegui} {k1|said} {o1=broadcast@nacional/1988|in {d=1988|1988} on Radio Nacional}. {u|She died on {d=2026-05-09|Saturday} in the same city.} {s2|{r2|Her niece} Julia Amuchástegui} {k2|gave} {c2|the cause as “a cold and a deadline”}.

{u|Her {f=11:volumes|eleven volumes} of Icelandic sagas, published between {d=1964/1991|1964 and 1991}, are still in print.} {c4|They were}, {s4|Borges} {h4|supposedly} {k4|told} a waiter, {c4|the only translations that he was sorry to understand}; {s3|Amuchástegui} {k3|never vouched for} {c3|that}. {c5|Neither he nor the waiter was in Rosario that year}, {s5|she} {k5|liked to point out}.

{u|Beatriz Elena Amuchástegui was born on {d=1933-02-02|2 February 1933}, the fourth of {f=6:children|six children} of a grain weigher.} {s6|{r6|Her father}, Fermín}, {k6|forbade} {c6|novels}. {c9|Her mother, Clara Dughetti, lent them to her “wrapped in {s8 r8|the bishop's pastoral letter}, which {k8|forbade} {c8|them too}”}, {s9|she} {k9|wrote} {o9=document|in a memoir, {x|“The Weigher's Daughter”}}, {u|that came out when she was 80}.

{s10 r10|Reviewers in Madrid} {k10|complained} {c10|that her outlaws spoke like dockers}. {c11|They were dockers}, {s11|she} {k11|answered}, {c11|with boats}. {s12,20|{r12,20|The critic} Hernán Oesterheim} {k12|withdrew} {c12|his {k20|charge} {c20|of “provincialism”}} {o12|in {d=1979|1979}}; {s13|she} {k13|withdrew} {c13|nothing}. {c14|“{s15|He} {k15|apologised} at length {c15|for one adjective}. {s21|I} {k21|thought} {c21|it was for {f=14:adjectives|the other fourteen}},”} {s14|she} {k14|recalled} {o14=letter|in a letter to a pupil}, the novelist Ana Feijóo, {u|who has kept it}.

{u|During the dictatorship she was dismissed from the university.} {s16 r16|The decree}, {u|which misspelled her name}, {k16|accused} {c16|her of “northern sympathies”}. {c17|{s22|A {r22|colleague}} {k22|had denounced} {c22|her}}, {s17|Feijóo} {k17|said} {o17,18=call|by telephone}. {c18|Amuchástegui knew which one and had him to dinner every winter}, {s18|she} {k18|added}, {c18|“so that he would have to look at the shelf”}.

{u|Iceland gave her its Order of the Falcon in {d=1994|1994}.} {u|Argentina gave her a pension in {d=2011|2011}, of {f=3200:ARS:about|about 3,200 pesos}.} {u|She never married.} {c19|She had been engaged twice, to brothers}, {k19|according to} {s19|her {r19|niece}}, {c19|“and the family has not spoken since, at least not in Spanish”}.
---
nacional = Radio Nacional | outlet
beatriz = Beatriz Amuchástegui | person
julia = Julia Amuchástegui | person
borges = Borges | person
fermin = Fermín Amuchástegui | person
pastoral = - | document
reviewers = - | group
critic = Hernán Oesterheim | person
decree = - | document
feijoo = Ana Feijóo | person
1,11 beatriz
5 beatriz affirms
14 beatriz writing
2,19 julia
3 beatriz affirms neg
4 borges via=?
6 fermin demands
8 pastoral writing demands
9 beatriz writing
10 reviewers accuses
12 critic denies
13 beatriz neg denies
16 decree writing accuses
15 critic concedes
17 feijoo
18 feijoo
20 critic accuses
21 beatriz thought
22 colleague accuses
colleague = - | unnamed
