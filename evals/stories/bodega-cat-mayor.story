style: tabloid
outlet: New York Ledger-Star
published: 2025-06-04
byline: Dominic Sforza
country: United States
---
# {s1|{r1|Deli man}}{k1|:} {c1|Mayor's goon gave my cat the boot}

## {s2 m2|City Hall} {k2|clams up} {c2|on Provolone} as {s3 r3|fans} {k3|vow} {c3|to march}

{u|He's {f=14:pounds|14 pounds} of attitude, and he's off his feed.}

{s4|Yasir Abdulmalik, {r4|boss of Star Gourmet in Bushwick}}, {k4|raged} {o4,5=interview@star/2025-06-03|to The Ledger-Star on {d=2025-06-03|Tuesday}} {c4|that a flunky for Mayor Cliff Bonanno “punted” his tabby, Provolone, into a tower of seltzer during a campaign photo op}. {c5|“{s6 r6|The guy} {k6|goes}, {c6|‘{s7|The {r7|mayor}} {k7|says} {c7|lose the cat},’} and boom,”} {s5|he} {k5|fumed}.

{u|Bodega cats have been technically illegal since before the subway token died, and nobody until now had tried enforcing it with a loafer.} {u|Bonanno, who trails in the polls by {f=9:points|nine points}, was in the store to buy a chopped cheese he did not finish.}

{o8,9=statement|In a statement from his lawyer}, {s8|{r8|the accused punter}, Bryce Kessler, 27}, {k8|swears} {c8|he merely “relocated the animal with my foot.”} {c9|{s10 r10|A health inspector} {k10|had written} {c10|Provolone} {k10|up} {o10|in {d=2025-04|April}}}, {s9|he} {k9|adds}. {s11 r11|City records} {k11|show} {c11|{f=0:citations|zero citations} and {f=1:commendations|one commendation}, for mice}.

{s12|{r12|Mayoral flack} Tiffany Deluca} {k12|hissed}: {c12|“We don't comment on livestock.”} {c13|{s14|Hizzoner himself} {k14|was heard grousing} {c14|that he'd come out in hives}}, {k13|per} {s13|a {r13|customer} choosing chips at the time}.

{u|The internet has lost its litter.} {s15 r15|An online petition} {k15|demands} {c15|Kessler's head on a scratching post}. {o16=post|On TikTok}, {s16|the account Cats of Knickerbocker} {k16|branded} {c16|Bonanno “a dog person, {h16|allegedly}.”} {s17|{r17|Councilwoman} Xiomara Peña} {k17|plans} {c17|a bill, {x|“Provolone's Law,”} letting felines clock in legally}; {s18 r18|her chief of staff} {k18|scotched} {c18|{k19|talk} {c19|that {s20|she} {k20|had promised} Abdulmalik {c20|a statue}}}.

{s21|{r21|Bonanno's ex}, {r21|radio queen} Cookie Bonanno}, {u|smelled blood}. {c21|“{s22|He} {k22|told} {o22=court|the judge} {c22|the dog was the problem}, too,”} {s21|she} {k21|cackled} {o21=broadcast@wqbx|on WQBX}.

{u|It's not the mayor's first fur-or.} {o23,24|Back in {d=2023|2023}} {s23,24|he} {k23|apologized} {c23|for {k24|calling} {c24|pigeons “rats with a union.”}} {s25|The Uniformed Sanitationmen} {k25|took} {c25|that} {k25|as} {c25|a slur on rats}.

{k26|Rumor has it} {c26|that {s27 r27|a kibble giant} {k27|has put up} {c27|{f=50000:USD|$50,000} for Provolone's whiskers}}. {s28|Marge Pinto, {r28|the Ridgewood vet} who examined the patient}, {k28|pronounced} {c28|him “fat but unbroken.”}

{s29|Abdulmalik} {k29|has one condition for peace}: {c29|“Come in, look him in the eye, buy a sandwich.”}

{p=contributors|Additional reporting by Gus Petrakis}
---
star = New York Ledger-Star | outlet
wqbx = WQBX | outlet
yasir = Yasir Abdulmalik | person
city = New York City Hall | government
fans = - | group
kessler = Bryce Kessler | person
mayor = Cliff Bonanno | person
inspector = - | unnamed
records = - | document
deluca = Tiffany Deluca | person
customer = - | unnamed
petition = - | document
cats = Cats of Knickerbocker | organisation
pena = Xiomara Peña | person
chief = - | unnamed
cookie = Cookie Bonanno | person
sanit = Uniformed Sanitationmen | organisation
kibble = - | organisation
pinto = Marge Pinto | person
1 yasir
2 city silence
3 fans promises
4 yasir accuses
5 yasir
6 kessler
7 mayor
9 kessler writing
8 kessler writing
10 inspector writing
11 records writing affirms
12 deluca silence
13 customer
14 mayor
15 petition writing demands
16 cats writing accuses
17 pena intent
18 chief denies
19 ?
20 pena promises
21 cookie
22 mayor
23 mayor concedes
24 mayor
25 sanit thought
26 ?
27 kibble promises
28 pinto
29 yasir demands
