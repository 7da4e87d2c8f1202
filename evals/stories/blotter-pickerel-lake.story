style: court
outlet: Pickerel Lake Pilot-Independent
published: 2024-05-16
byline: Ione Halvorsen
country: United States
---
# {x|Sheriff's log: goats, gunpowder and a disputed canoe}

{u|These entries are drawn from the reports of the Tamarack County Sheriff's Office.} {u|Nobody named here has been convicted of anything.}

{d=2024-05-06|May 6}, 7:12 a.m. — {s1 r1|A caller on Ridge Road} {k1|reported} {c1|{f=14:goats|fourteen goats} on the steps of Bethany Lutheran}. {s2|{r2|Deputy} Arne Swenson} {k2|advised} the owner, Thelma Quist, {c2|to mend her fence}. {c3|{s4 r4|The pastor} {k4|had told} her {c4|they were welcome}}, {s3|she} {k3|replied}.

{d=2024-05-07|May 7}, 11:40 p.m. — {k5|Complaint of} {c5|loud explosions at Pike Bay}. {u|Deputies found {f=2:brothers|a pair of brothers} on a dock.} {c6|They were "testing the acoustics,"} {s6 r6|the men} {k6|stated}. {s7|The older one, Dale Huttunen, 44}, {k7|admitted to} {c7|{f=2:pounds|two pounds} of black powder}; {s8|the younger, Wayne}, {k8|maintained} {c8|that it was his birthday}. {s9 r9|His driver's license} {k9|says} {c9|{x|October}}.

{d=2024-05-09|May 9}, 2:15 p.m. — {s10|Gordon Pribyl, of County 12}, {k10|alleged} {c10|that {s11|his {r11|former brother-in-law}} {k11|had promised} him {c11|a canoe}, then sold it out from under him}. {c12|No such promise was made}, {k12|per} {s12|the {r12|brother-in-law}, Stan Lemieux}, {o12,13=call|reached by phone in Bemidji}; {s13|he} {k13|further claimed} {c13|that {s14|Pribyl} {k14|once called} {c14|it "a bathtub with ambitions."}} {k15|Informed by} {s15 r15|the dispatcher} {c15|that this was a civil matter}, {s16|Pribyl} {k16|is quoted} in the report {k16|as responding}, {c16|"Nothing civil about it."}

{d=2024-05-10|May 10}, 4:50 a.m. — {u|{r17|A woman} was found asleep in the minnow cooler at Lund's Bait.} {s17|She} {k17|refused} {c17|to identify herself}. {k18|By} {s18|her} {k18|account}, {c18|{s19 r19|a podcast} {k19|recommends} {c19|cold for grief}}. {u|She was given a blanket and a ride to Walker.}

{d=2024-05-11|May 11}, 6:05 p.m. — {u|A boat trailer went missing from the public landing.} {s20|The {r20|owner}, {r20|dentist} Karl Ahlgren}, {k20|suspected} {c20|kids}. {k22|A note signed by} {s22 r22|a self-described borrower}{k22|:} {c22|"Borrowed. Back by {d=2024-05-27|Memorial Day}."} {u|The trailer was back within the hour.} {s23|Ahlgren} {k23|no longer wishes} {c23|to press charges}. {c24|The handwriting is his wife's}, {s24|Swenson} {k24|noted}.

{d=2024-05-12|May 12}, all day — {u|No calls were received.} {u|It rained.}

{x|CORRECTION} — {s25 r25|The log of {d=2024-05-09|last Thursday}} {k25|had} {s26|Marlys Tate} {k26|calling} {c25,26|a neighbor's rooster "a public menace."} {s27|She} {k27|has been in} to the office {k27|to say} {c27|that {s28|she} {k28|used the word} {c28|"nuisance."}} {x|We regret the error.}

{s29|The sheriff} {k29|would like} residents {k29|to bear in mind} {c29|that {s30 r30|state law} {k30|forbids} {c30|fireworks on docks}}.
---
caller = - | unnamed
swenson = Arne Swenson | person
quist = Thelma Quist | person
pastor = - | person
brothers = - | group
dale = Dale Huttunen | person
wayne = Wayne Huttunen | person
license = - | document
pribyl = Gordon Pribyl | person
lemieux = Stan Lemieux | person
dispatcher = - | unnamed
report = - | document
woman = - | unnamed
podcast = - | outlet
ahlgren = Karl Ahlgren | person
borrower = - | unnamed
log = - | document
tate = Marlys Tate | person
sheriff = Tamarack County Sheriff's Office | government
law = - | document
1 caller
2 swenson demands
3 quist
4 pastor
5 ?
6 brothers
7 dale concedes
8 wayne
9 license writing
10 pribyl accuses
11 lemieux promises
12 lemieux
13 lemieux doubts
14 pribyl
15 dispatcher
16 pribyl via=report
17 woman silence
18 woman
19 podcast demands
20 ahlgren thought accuses
22 borrower writing
23 ahlgren intent neg
24 swenson affirms
25 log writing
26 tate in=25
27 tate
28 tate
29 sheriff demands
30 law writing demands
