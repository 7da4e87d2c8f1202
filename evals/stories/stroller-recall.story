style: press-release
outlet: Consumer Wire Canada
published: 2026-03-27
byline: Newsroom
country: Canada
---
# {s1|Pommette} {k1|announces} {c1|voluntary recall of Dash 2 strollers}

{p=dateline|LÉVIS, Que., {d=2026-03-26|March 26, 2026} –} {s2|Pommette Inc.} {k2|is asking} parents {c2|to stop using {f=38400:strollers:about|{h2|approximately} 38,400 Dash 2 strollers} sold between {d=2024-09/2025-12|September 2024 and December 2025}}. {c3|The front hinge can fold without warning}, {s3|the manufacturer} {k3|has determined}.

{c4|“{s5|We} {k5|believe} {c5|one pinched finger is one too many},”} {k4|commented} {s4|{r4|president and founder} Anne-Sophie Pomerleau}. {c4|“To every family affected, {s6|I} {k6|pledge} {c6|a replacement frame by {d=2026-05-31|May 31}}.”}

{s7|Health Canada} {k7|is aware of} {c7|{f=6:reports|six reports} of the hinge failing, {f=2:reports|two} of them involving minor cuts}. {s8|Pommette} {k8|has no knowledge of} {c8|injuries outside the country}. {k9|Guidance from} {s9|the department} {k9|is} {c9|to cut the harness straps before disposal}.

{s10,11|The company} {k10|attributes} {c10|the defect to a supplier's change of alloy} and {k11|contends} {c11|it was “never notified.”} {s12|The supplier, Hinglon Metalworks of Ohio}, {k12|counters} {o12=statement|in a separate release} {c12|that {s13 r13|Pommette engineers} {k13|approved} {c13|the new alloy} {o13=document|in writing on {d=2024-06-03|June 3, 2024}}}.

{x|About the survey}

{c14|{f=9/10:parents|Nine in ten parents} trust the Dash family}, {k14|according to} {s14 r14|a {d=2025|2025} survey commissioned by Pommette}. {s15 r15|The survey's authors} {k15|note} {c15|that respondents “were recruited through the company's loyalty program.”}

{x|Forward-looking statements}

{s16,17|Management} {k16|anticipates} {c16|a charge of {f=4000000..5000000:CAD|$4 million to $5 million} in {d=2026-04/2026-06|the second quarter}} and {k17|does not expect} {c17|a material effect on full-year revenue}. {c18|Words such as {x|“may”} and {x|“should”}}, {s18 r18|counsel} {k18|reminds} readers, {c18|are not promises}.

{x|Media contact:} {s19 r19|A spokesperson} {k19|will not be taking} {c19|questions about pending litigation}.
---
pommette = Pommette Inc. | organisation
anne = Anne-Sophie Pomerleau | person
hc = Health Canada | government
hinglon = Hinglon Metalworks | organisation
engineers = - | group
survey = - | document
authors = - | group
counsel = - | unnamed
spox = - | unnamed
1 pommette intent
2 pommette demands
3 pommette affirms
4 anne
5 anne thought
6 anne promises
7 hc thought
8 pommette neg
9 hc demands
10 pommette accuses
11 pommette
12 hinglon writing
13 engineers writing affirms
14 survey writing
15 authors writing affirms
16 pommette thought predicts
17 pommette thought predicts neg
18 counsel affirms
19 spox silence
