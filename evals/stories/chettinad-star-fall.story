style: aggregator
outlet: ReelRush
published: 2026-09-04
byline: ReelRush Desk
country: India
---
# {c1|Vikram Raja out of danger}, {s1|wife} {k1|says} after stunt fall

{x|Breathe, fans.} {c2|Tamil superstar Vikram Raja is “sitting up and criticising the idli”}, {s2|{r2|his wife}, the former dancer Meenakshi Raja}, {k2|said} {o2=post|in an Instagram story {d=2026-09-03|last night}}, {u|a day after the 54-year-old fell from a temple chariot while shooting in Karaikudi}.

{s3|The Coromandel Mirror} {k3|had reported} {o3|on {d=2026-09-03|Thursday}} {c3|that the actor broke {f=3:ribs|three ribs}}. {c4,5|It was {f=5:ribs|five}}, {s4|the portal CineThamizh} {k4|went on to say}, {k5|attributing} that {k5|to} {s5|an {r5|X-ray technician}}; {s6 r6|the hospital} {k6|called} {c6|the report “an invasion, and wrong by {f=5:ribs|five}”}. {s7|{r7|Its medical director}, Dr S. Alagappan}, {k7|read out} {o7=statement|a bulletin}: {c7|there was a sprained shoulder and “no fracture of anything”}.

{x|So was it a stunt double?} {c8|He never does his own falls}, {k8|goes the theory doing the rounds}. {c9|“Sir does all his own falls. {s10|I} {k10|have told} him {c10|to stop},”} {s9|{r9|stunt choreographer} Peter Mani} {k9|protested} {o9=interview@mirror|to the Mirror}. {s11|{r11|Director} Lingam Kumaran} {k11|conceded}: {c11|“Some falls.”} {s13|{r13|Co-star} Nithya Varrier}, {u|who was on the chariot}, {k13|has offered} {c13|nothing beyond a folded-hands emoji}.

{s14|A {r14|police officer in Karaikudi}} {k14|told} {o14=interview@npa|the news agency NPA} {c14|that a case had been registered against the chariot's owner}. {c15|None has}, {s15|the {r15|superintendent}} {k15|said} {o15|on {d=2026-09-04|Friday}}. {c16|The owner, a temple trust}, {s16|its {r16|secretary}} {k16|notes}, {c16|has run that chariot without a scratch since {d=1911|1911}}.

{u|Producers Big Lamp have {f=1.8e9:INR|₹180 crore} riding on the film, {x|“Ther”}, which is due at {x|Pongal}.} {c17|It will not be delayed}, {s17|they} {k17|promised}. {s18 r18|Insiders} {k18|expect} {c18|it will}. {s19|The {r19|star} himself} {k19|has yet to speak}, {c19|except about the idli}.

{v=with-material-from@npa|With inputs from NPA}
---
mirror = Coromandel Mirror | outlet
cine = CineThamizh | outlet
npa = NPA | outlet
meenakshi = Meenakshi Raja | person
technician = - | unnamed
hospital = - | organisation
alagappan = S. Alagappan | person
mani = Peter Mani | person
kumaran = Lingam Kumaran | person
nithya = Nithya Varrier | person
officer = - | unnamed
superintendent = - | person
secretary = - | person
raja = Vikram Raja | person
producers = Big Lamp | organisation
insiders = - | group
1,2 meenakshi writing
3 mirror writing
4 cine writing
5 technician in=4
6 hospital
7 alagappan
8 ?
9 mani
10 mani demands
11 kumaran concedes
13 nithya silence
14 officer
15 superintendent
16 secretary affirms
17 producers promises
19 raja silence
18 insiders thought predicts
