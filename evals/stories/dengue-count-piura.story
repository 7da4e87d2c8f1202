style: investigation
outlet: Nueva Grau
published: 2024-04-18
byline: Milagros Seminario
country: Peru
split: train
---
# {u|The dengue dead who were counted twice, or not at all}

{u|Rosa Chunga died on {d=2024-03-02|2 March} in the hospital at Sullana.} {s1|Her {r1|death certificate}} {k1|says} {c1|dengue}. {s2|The {r2|regional bulletin for that week}} {k2|lists} {c2|no deaths}. {c3|“{s4|The {r4|doctors}} {k4|asked} me {c4|if she had been sad lately},”} {k3|said} {s3|her {r3|daughter}, Yesenia}, {o3,5=interview|at the kitchen table in Bellavista}. {s5|She} {k5|said} {c5|{s6|a {r6|man from the ministry}} had come a week later and {k6|had explained} {c6|that it had been the heart}}.

{u|This newspaper has compared {f=318:certificates|318 certificates} with the bulletins.} {u|In {f=61:cases|sixty-one cases} they disagree.} {s7|The health ministry in Lima} {k7|attributes} {c7|that to delay}. {c8|Records “mature”}, {s8|its {r8|director of epidemiology}, Óscar Tejada}, {k8|told} {o8,9=interview@grau|us on {d=2024-04-15|Monday}}. {s9|The {r9|doctor}} {k9|denied} {c9|that anybody had been told to lower a figure}. {c10|{s11|He} {k11|said} {c11|the same} of cholera}, {s10|a {r10|predecessor of his}} {k10|remarked} when we read her the answer. {s12|Carmen Urteaga}, {u|who held the post until {d=2019|2019}}, {k12|estimates} {c12|that {h12|maybe} a third of the dead are missing}.

{x|Who, then, told whom?} {s13|A {r13|health chief from the coast}} {k13|wrote} {o13=message|in a chat of the regional directors in {d=2024-02|February}} {c13|that “Lima would be grateful for a quiet week”}. {s14 r14|Another} {k14|replied} {o14=message/2024-02|there} {c14|that mosquitoes did not read}. {u|Screenshots were given to us by a third.} {s15|The first}, {u|whom we are not naming because he has not been charged}, {k15|did not deny} {c15|the words}. {c16|“{k17|I was asked} {c17|to ask},”} {s16|he} {k16|said} {o16=call@grau|when we rang him}. {x|By whom?} {s18|He} {k18|thought} {c18|it had {h18|perhaps} been Tejada's secretary}. {s19|The {r19|secretary}} {k19|says} {c19|{s20|she} only ever {k20 o20=call|rang} him {c20|about chairs}}.

{s21|The {r21|ombudswoman}}, {u|who has been investigating since {d=2024-03|March}}, {k21|found} {o21=report/2024-04-10|in an interim report of {d=2024-04-10|10 April}} {c21|“no written order”}. {s22|Her {r22|report}} {k22|notes} {c22|that nobody was asked about telephone calls}. {s23|{r23|Congresswoman} Lidia Arrese} {k23|demanded} {o23|on {d=2024-04-16|Tuesday}} {c23|that the lists be published}; {s24|the {r24|minister}} {k24|promised} {o24=hearing|her committee {d=2024-04-16|the same day}} {c24|to publish them “when they are finished”}. {s25|The {r25|continental health body}} {k25|says} {c25|it relies on what governments report}.

{u|Yesenia Chunga has a letter.} {o29=letter|In it} {s29|the {r29|hospital}} {k29|regrets} {c29|“the loss of your relative and of the file”}. {c30|“{s31|My {r31|brother}} {k31|says} {c31|let her rest}. {s32|My {r32|mother}} {k32|always said} {c32|count the change},”} {s30|she} {k30|told} {o30=interview@grau|this reporter}. {u|The file was found on {d=2024-04-12|Friday}, under another name.}
---
grau = Nueva Grau | outlet
certificate = - | document
bulletin = - | document
they = - | group
yesenia = Yesenia Chunga | person
man = - | unnamed
ministry = Health ministry of Peru | government
tejada = Óscar Tejada | person
urteaga = Carmen Urteaga | person
chief = - | unnamed
another = - | unnamed
secretary = - | unnamed
ombuds = - | person
report = - | document
arrese = Lidia Arrese | person
minister = - | person
body = - | organisation
hospital = - | organisation
brother = - | unnamed
rosa = Rosa Chunga | person
1 certificate writing
2 bulletin writing neg
3 yesenia
4 they
5 yesenia
6 man
7 ministry
8 tejada
9 tejada denies
10 urteaga
11 tejada
12 urteaga
13 chief writing
14 another writing
15 chief neg denies
16 chief
17 ? demands
18 chief thought
19 secretary
20 secretary
21 ombuds writing
22 report writing affirms
23 arrese demands
24 minister promises
25 body
29 hospital writing
30 yesenia
31 brother
32 rosa
