style: wire
outlet: Adriatic Newsfile
published: 2025-03-11
byline: Nives Blažeković
country: Croatia
---
# {u|Croatia suspends dialysis fluid after four deaths in Zadar}

{p=dateline|ZADAR, Croatia, {d=2025-03-11|March 11} (ANF) -} {s1|Croatia's medicines agency} {k1|ordered} {o1|on {d=2025-03-11|Tuesday}} {c1|the withdrawal of {f=18000:bags|18,000 bags} of dialysis fluid} after {u|four patients died within nine days at the general hospital in the coastal city of Zadar}.

{c2|All four had been treated with bags from a single batch made by Medisal, a subsidiary of Germany's Brunck group}, {k2|according to} {s2 r2|a preliminary report} {u|that the hospital sent to the ministry on {d=2025-03-10|Monday}}. {s3|The report}, however, {k3|stops short of naming} {c3|a cause}.

{s4,5|{r4,5|Health Minister} Dubravka Šantek} {k4|asked} dialysis patients elsewhere {c4|not to interrupt their treatment} and {k5|gave an assurance} {o4,5,6,8=appearance|at a joint appearance with the hospital's director} {c5|that replacement stocks would arrive from Slovenia by {d=2025-03-13|Thursday}}. {s6|{r6|The director}, Tonči Perković}, {k6|acknowledged} {c6|that {s7 r7|nurses on his ward} {k7|had reported} {c7|“a cloudy appearance” in some bags} {o7|as early as {d=2025-02-27|February 27}}}. {x|Why were they used?} {c8|The pharmacy consulted the manufacturer and {k10|was advised} {c10|that mild clouding was within specification}}, {s8|Perković} {k8|replied}.

{s11|Medisal} {k11|disputes} {c11|having given any such advice}. {o12,13=statement|In a written response to questions} {s12,13|the company} {k12|expressed} {c12|its condolences}, {k13|noting} {c13|that {s14 r14|two independent laboratories} {k14|had found} {c14|the batch sterile}}. {s15|Brunck} {k15|referred} {c15|inquiries} to its subsidiary.

{u|One of the dead was Marija Lončar, a retired teacher of 71.} {c16|“{s17 r17|The doctor} {k17|called} {o17=call|at six in the morning} and {k17|said} {c17|her blood pressure had collapsed}. {s18|He} {k18|couldn't explain} {c18|why},”} {s16|her {r16|son}, Frane Lončar}, {k16|said} {o16,19=call|by telephone}. {c19|The family {k20|has not been informed} {c20|of the autopsy result}}, {s19|he} {k19|added}.

{c22,23|State prosecutors in Zadar have opened a criminal inquiry}, {s22|the newspaper Obalni List} {k22|reported}, {k23|citing} {s23|{r23|a police official} who was not authorised to speak publicly}. {s24 r24|The prosecutors' office} {k24|declined} {c24|to confirm or deny the report}.

{s25|The European Medicines Agency} {k25|said} {o25|late on {d=2025-03-11|Tuesday}} {c25|that it was “monitoring the situation”}. {s26 r26|A spokesperson} {k26|would not be drawn on} {c26|whether other hospitals had reported cases}. {u|Batches from the same line were sold in {f=6:countries|six countries} in {d=2024-10/2024-12|the fourth quarter of 2024}.} {s28|The World Health Organization} {k28|has previously warned} {c28|of contamination risks in fluids stored above {f=25:degrees_Celsius|25 degrees Celsius}}.
---
obalni = Obalni List | outlet
agency = Croatian medicines agency | government
report = - | document
santek = Dubravka Šantek | person
perkovic = Tonči Perković | person
nurses = - | group
medisal = Medisal | organisation
labs = - | group
brunck = Brunck | organisation
doctor = - | unnamed
frane = Frane Lončar | person
official = - | unnamed
prosecutors = - | government
ema = European Medicines Agency | organisation
spox = - | unnamed
who = World Health Organization | organisation
1 agency demands
2 report writing
3 report writing neg
4 santek demands
5 santek
6 perkovic concedes
7 nurses
8 perkovic
10 ?
11 medisal denies
12 medisal writing
13 medisal writing affirms
14 labs affirms
15 brunck silence
16 frane
17 doctor
18 doctor silence
19 frane
20 ? neg
22 obalni writing
23 official in=22
24 prosecutors silence
25 ema
26 spox silence
28 who predicts
