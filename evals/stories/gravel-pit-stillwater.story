style: local
outlet: The Stillwater Fork Gazette
published: 2026-06-11
byline: Dale Pruitt
country: United States
split: train
---
# {u|Three hours, two Haugens and no vote on gravel pit}

{u|The county commission put off a decision on the Haugen gravel pit for the third time on {d=2026-06-09|Tuesday}, after a hearing that filled the high school gym.} {c1|“I've got {f=140:cards|140 cards} here and I will read every name,”} {s1|{r1|chairwoman} Lorraine Beck} {k1|said} {o1,2=hearing/2026-06-09|as it opened}. {s2|She} {k2|asked} speakers {c2|to stop when the bell rang}. {u|Few did.}

{s3|Kurt Haugen}, {u|whose family has ranched along the Fork since {d=1911|1911}}, {k3|told} {o3,4,7,8,9=hearing/2026-06-09|the commissioners} {c3|the pit would take {f=38:acres|38 acres} of rock and not one of hay}. {c4|“{s5|My {r5|granddad}} always {k5|said} {c5|the only crop here is stones}. I'm just harvesting,”} {s4|he} {k4|said}. {u|His sister-in-law sat across the aisle.} {s7|Dawn Haugen} {k7|said} {c7|her well had dropped {f=11:feet|eleven feet} since the test drilling}. {s8|The {r8|retired schoolteacher}} {k8|held up} a jar of brown water and {k8|invited} her brother-in-law {c8|to drink it}. {s9|He} {k9|said} {c9|he had brought his own}.

{s10|The {r10|county's hydrologist}} {k10|found} {o10=report/2026-04|in an {d=2026-04|April} report} {c10|that the pit was “unlikely to affect” wells {f=0.5:mile:over|more than half a mile} away}. {c11|Hers is at {f=0.4:miles|four-tenths}}, {s11|she} {k11|noted}. {u|The hydrologist, who was on vacation, did not attend.} {o13,14=message|In an email to the commission}, {s13,14|he} {k13|stood by} {c13|the report} and {k14|apologized} {c14|for the timing}.

{s15 r15|Two sheriff's deputies} {k15|told} {o15=interview@gazette|the Gazette} afterward {c15|that they {k16|had been asked by} {s16|the {r16|chairwoman}} {c16|to stand near the doors}}. {s17|She} {k17|denied} {c17|that}. {c18|“Somebody called the sheriff. It wasn't me, and I was as surprised as you were,”} {s18|she} {k18|said} {o18=call|in a phone call on {d=2026-06-10|Wednesday}}. {s20|{r20|Sheriff} Ty Olander}, {o20=post|on the department's Facebook page}, {k20|wrote} {c20|that the request had come “from a citizen with a county number”}. {s21|His {r21|office}} {k21|did not respond to} {c21|a question about whose}.

{u|The state Department of Environmental Quality has issued a permit.} {s23|It} {k23|said} {o23=letter/2026-03|in a letter to the county in {d=2026-03|March}} {c23|that noise was a local matter}. {s24|The {r24|county attorney}} {k24|advised} {c24|that it is not}. {c25|“So {s26|DEQ} {k26|says} {c26|it's us} and {s27|our {r27|lawyer}} {k27|says} {c27|it's them}, and the rock doesn't care,”} {k25|said} {s25|{r25|Commissioner} Hal Yoder}. {s28|Yoder}, {u|who has sold gravel himself}, {k28|moved} {c28|to table the matter until {d=2026-07-14|July 14}}. {s29|His {r29|colleague} Gene Stroud} {k29|seconded} {c29|it} before he had finished.

{u|Out in the parking lot the Haugens shared a tailgate.} {c30|“He's still coming {d=2026-06-14|Sunday}. {s31|My {r31|husband}} {k31|says} {c31|blood's thicker than well water},”} {s30|Dawn} {k30|said}. {s32|Her {r32|brother-in-law}} {k32|allowed} {c32|that he might bring beer}.
---
gazette = The Stillwater Fork Gazette | outlet
beck = Lorraine Beck | person
kurt = Kurt Haugen | person
granddad = - | unnamed
dawn = Dawn Haugen | person
hydro = - | unnamed
deputies = - | group
olander = Ty Olander | person
office = - | government
deq = Department of Environmental Quality | government
attorney = - | person
yoder = Hal Yoder | person
stroud = Gene Stroud | person
husband = - | unnamed
1 beck
2 beck demands
3 kurt
4 kurt
5 granddad
7 dawn
8 dawn demands
9 kurt
10 hydro writing
11 dawn affirms
13 hydro writing
14 hydro writing concedes
15 deputies
16 beck demands
17 beck denies
18 beck
20 olander writing
21 office silence
23 deq writing
24 attorney
25 yoder
26 deq
27 attorney
28 yoder demands
29 stroud affirms
30 dawn
31 husband
32 kurt concedes
