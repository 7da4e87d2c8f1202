style: local
outlet: Dawson Ridge Weekly
published: 2026-06-11
byline: Fenella Sidney
country: Canada
---
# {x|Reality check: can the bears open the new bins?}

{x|The claim.} {c1|“A sow on Fifth Avenue flipped {f=3:bins|three} of our so-called bear-proof bins with one paw,”} {k1|reads} {s1|{r1|a post} shared {f=900:times:about|some 900 times} since {d=2026-06-07|Sunday}}.

{x|Where it started.} {s2|Its {r2|author}, Jolene Tizya}, {k2|lays no claim} {c2|to having been there}. {c3|“{s4 r4|My landlord} {k4|swears} {c4|{s5|the {r5|conservation officer}} {k5|told} him {c5|it was like watching a guy open a beer}},”} {s3|she} {k3|offered}. {k6|The landlord's version}, {k6|given by} {s6|Piers Haldane} {o6=interview|over his fence}{k6|:} {c6|{s7|the {r7|officer}} “{k7|might've said} {c7|a can of something}.”}

{s8|Marguerite Vittrekwa, {r8|the officer in question}}, {k8|disowns} {c8|beverages altogether}. {c9|“{s10|I} {k10|said} {c10|she got into {f=1:bins|one}, and that somebody hadn't latched it},”} {s9|she} {k9|clarified} {o9=message|by e-mail}. {s11 r11|Her field notes for {d=2026-06-04|June 4}} {k11|are to the same effect}: {c11|“Lid ajar. Adult, calm. Ate diapers.”}

{x|What the maker says.} {s12|Ursa-Lock of Kelowna} {k12|rates} {c12|the bins for {f=270:kg|270 kg} of force}. {s13|It} {k13|claims} {c13|that {s14 r14|an independent lab} {k14|certified} {c14|them “unopenable without thumbs.”}} {u|The lab belongs to the firm's founder's {r15|brother-in-law}.} {s15|He} {k15|didn't answer} {c15|our letters}.

{x|What the city says.} {k16|In} {s16|{r16|Mayor} Dorothea Penner}{k16|'s estimation}, {c16|the {f=410000:CAD|$410,000} was well spent, “if folks would only close the lid.”} {o17,18=meeting/2026-06-09|At council on {d=2026-06-09|Tuesday}}, {s17,18|{r17,18|Coun.} Ray Fairclough} {k17|demanded} {c17|a refund} and {k18|accused} {c18|her of “arming the bears.”} {s19 r19|Staff} {k19|recommended} {c19|stickers}. {c20|{s21|The territorial government} {k21|has indicated} {c21|it might chip in {f=50000:CAD:at-most|up to $50,000}}}, {k20|says} {s20|Penner}; {s22 m22|Whitehorse}{k22|'s line is} {c22|that nobody has applied}.

{x|Any other view?} {s24|{r24|Elder} Annie Josie} {k24|reminded} {o24,26=interview@ridge|us} {c24|that {s25|her {r25|grandmother}} {k25|taught} {c25|that a bear listens when it is talked about}}. {s26|She} {k26|advised} {c26|a change of subject}.

{x|Our ruling.} {u|Mostly false.} {u|There was {f=1:bins|one bin}, {f=1:bears|one bear} and {f=1:latches|one latch} left undone.} {s27|Haldane} {k27|accepts} {c27|the finding}. {s28|Tizya} {k28|won't take down} {c28|the post}: {c29|“It has {f=900:likes|900 likes},”} {s29|she} {k29|reasoned}.

{x|Correction.} {s30 r30|An earlier version of this item} {k30|had} {c30|the bear eating groceries}. {k31|Per} {s31 r31|Vittrekwa's notes}, {c31|it was diapers}.
---
ridge = Dawson Ridge Weekly | outlet
post = - | document
tizya = Jolene Tizya | person
haldane = Piers Haldane | person
vittrekwa = Marguerite Vittrekwa | person
notes = - | document
ursa = Ursa-Lock | organisation
lab = - | organisation
inlaw = - | unnamed
penner = Dorothea Penner | person
fairclough = Ray Fairclough | person
staff = - | group
yukon = Government of Yukon | government
josie = Annie Josie | person
grandmother = - | unnamed
version = - | document
1 post writing
2 tizya neg
3 tizya
4 haldane
5 vittrekwa
6 haldane
7 vittrekwa
8 vittrekwa denies
9 vittrekwa writing
10 vittrekwa
11 notes writing affirms
12 ursa
13 ursa doubts
14 lab affirms
15 inlaw silence
16 penner thought
17 fairclough demands
18 fairclough accuses
19 staff demands
20 penner
21 yukon
22 yukon
24 josie affirms
25 grandmother
26 josie demands
27 haldane concedes
28 tizya intent neg
29 tizya
30 version writing
31 notes writing
