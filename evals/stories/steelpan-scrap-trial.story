style: court
outlet: The Arima Herald
published: 2025-03-14
byline: Cherise Boodram
country: Trinidad and Tobago
---
# {c1|Stolen pans “sold by the pound”}, {o1=court|court} {k1|hears}

{c2|{f=11:pans|Eleven tenor pans} that vanished from a Malabar panyard on the eve of Panorama turned up flattened on a scale in Guanapo}, {s2|a {r2|scrap dealer}} {k2|testified} {o2,3,4,5,17=court/2025-03-13|before Magistrate Ria Mohammed-Charles on {d=2025-03-13|Thursday}}.

{c3|“{s6|Bolts} {k6|tell} me {c6|it was roofing},”} {s3|Deonarine Ramkissoon} {k3|recounted}. {c3|“I know a roof, and roof doesn't have notes.”} {k4|By} {s4|his} {k4|reckoning}, {c4|the haul weighed {f=180:pounds:about|{h4|about} 180 pounds} and fetched {f=1260:TTD|$1,260}}. {s5|The {r5|dealer}} {k5|accepted}, when pressed by the defence, {c5|that he had asked for no receipt}.

{s7|Kerwin {x|“Bolts”} Alleyne, 41, {r7|the band's former treasurer}}, {k7|denies} {c7|larceny and receiving}. It {k8|is} {s8|his {r8|attorney} Subhas Gopeesingh}{k8|'s case} {c8|that {s9,10|{r9,10|Bolts's brother} Kester} {k9|asked} {c9|for the van} and {k10|promised} {c10|to have it back by breakfast}}. {s11|Kester Alleyne}, {u|who captains the Melodians}, {k11|has called} {c11|that “a lie with two left feet”} {o11=interview@savannah|in an interview with Savannah 101}.

{s12 r12|A charge sheet dated {d=2024-11-19|19 November}} {k12|values} {c12|the instruments at {f=88000:TTD|$88,000}}. {o13,14=letter|In a letter read out by the prosecutor, Sgt Anil Baptiste}, {s13,14 r13|the band's insurer} {k13|put} {c13|the loss lower, at {f=61500:TTD|$61,500}}, and {k14|hinted} {c14|that the padlock had not been forced}.

{c15|Police {k16|were tipped off by} {s16 r16|a neighbour} {c16|that pans were “rolling down the hill by themselves”}}, {k15|according to} {s15|the {r15|sergeant}}. {s17|The {r17|magistrate}} {k17|wanted to know} {c17|whether anyone had thought to look for tuning marks}. {s18|Baptiste} {k18|could not tell} her {c18|if they had}.

{u|A tenor pan takes a skilled maker a fortnight to sink, groove and tune, and sells for up to {f=9000:TTD:at-most|$9,000}.} {u|The Melodians, formed in {d=1964|1964}, placed ninth in the medium-band final two years ago; without their front line they withdrew from the last one.}

{u|Outside, the band's supporters had come in costume.} {k19|There were chants of} {c19|“Pay we for the pan!”} {s20|{r20|Tuner} Althea Noriega} {k20|despaired} {c20|of any fine mending it}. {c21|“{s22 r22|My father} {k22|used to say} {c22|a pan has a memory},”} {s21|she} {k21|told} {o21=interview@own|this newspaper}. {c21|“Who going to ask these what they remember?”}

{u|The matter was adjourned to {d=2025-03-21|21 March}}, when {s23|Mr Gopeesingh} {k23|intends} {c23|to submit that {s24|the State} {k24|has alleged} {c24|much} and proved little}. {u|Kester Alleyne has not been charged.} {s25|He} {k25|did not respond to} {c25|messages seeking comment}; {s26|his {r26|wife}, Marcia}, {k26|answered} his phone {k26|to say} {c26|that {s27|he} {k27|wouldn't be drawn on} {c27|“a next man's van”}}.
---
own = The Arima Herald | outlet
savannah = Savannah 101 | outlet
ramkissoon = Deonarine Ramkissoon | person
kerwin = Kerwin Alleyne | person
gopee = Subhas Gopeesingh | person
kester = Kester Alleyne | person
sheet = - | document
insurer = - | organisation
baptiste = Anil Baptiste | person
neighbour = - | unnamed
magistrate = Ria Mohammed-Charles | person
noriega = Althea Noriega | person
father = - | unnamed
state = State | government
marcia = Marcia Alleyne | person
1 ?
2,3,4 ramkissoon
5 ramkissoon concedes
6 kerwin
7 kerwin denies
8 gopee
9 kester demands
10 kester promises
11 kester
12 sheet writing
13 insurer writing
14 insurer writing
15 baptiste
16 neighbour
17 magistrate
18 baptiste silence
19 ?
20 noriega thought
21 noriega
22 father
23 gopee intent
24 state accuses
25 kester silence
26 marcia
27 kester silence
