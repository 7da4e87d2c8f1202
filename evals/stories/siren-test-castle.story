style: aggregator
outlet: The Continental Brief
published: 2023-05-16
byline: Staff writers
country: Czech Republic
---
# {s1|Pražská Pošta}{k1|:} {c1|president slept through nuclear alert because castle's number was ‘last updated under Havel’}

{u|When sirens went off around a Moravian power station at three in the morning on {d=2023-04-27|27 April}, one person not woken was the head of state.} {u|The reason has become a national joke.}

{c2,3|The duty officer dialled a landline cut off in {d=2018|2018}, let it ring for eleven minutes and went home}, {k2|according to} {s2|the Prague daily}, {k3|which has seen} {s3 r3|the crisis staff's minutes}. {c4|{s5|{r5|Chief of protocol} Blanka Nezvalová} {k5|retorted}, when reproached, {c5|that the list ‘was last updated under Havel’}}, {s4|it} {k4|writes}, {c4|and {s6|the {r6|interior minister}} {k6|enquired} {c6|whether the president owned a bell}}.

{s7|The president, Vojtěch Rambousek}, {k7|has declared} himself {c7|amused}. {c8|‘{s9|My {r9|wife}} {k9|claims} {c9|I would not have woken anyway},’} {s8|he} {k8|confided} to pupils {o8=speech/2023-05-14|at a school in Zlín on {d=2023-05-14|Sunday}}. {s10|Eliška Rambousková} {k10|set matters straight} {o10=broadcast@vltava/2023-05-14|on Radio Vltava that evening}: {c10|{s11|she} {k11|had claimed} {c11|no such thing}, and both of them sleep like hares}.

{u|Others laughed less.} {c12|It was pure luck that the alarm was false}, {k12|in the judgment of} {s12|General Otakar Šimice, {r12|a former head of civil defence}}; {s13|he} {k13|shudders to think} {c13|what a real one would have looked like}. {s14|The operator, Energo Morava}, {k14|swears by} {c14|its own conduct}: {c15|{f=112:town_halls|112 town halls} received notice of the test {f=2:days|two days} ahead}, {k15|as} {s15 r15|a log on its website} {k15|attests}. {s16|The {r16|mayor} of one of them, Dalešín}, {k16|remembers} {c16|getting it {f=2:days|two days} after}.

{u|The opposition smells blood.} {o17=speech|In the lower house} {s17|{r17|the Citizens' Front deputy} Radim Kolouch} {k17|moved} {c17|that the government buy the castle a mobile telephone, and that the cost, {f=4990:CZK|4,990 crowns}, be found from the interior minister's hospitality budget}. {c18|{s19|{r19|The minister}, Jana Bezoušková}, {k19|is weighing} {c19|resignation}}, {s18|the website Za Oponou} {k18|believes it knows}; {s20 r20|her office} {k20|refers} all enquiries {c20|to a statement that does not mention the matter}.
---
pp = Pražská Pošta | outlet
vltava = Radio Vltava | outlet
oponou = Za Oponou | outlet
minutes = - | document
nezvalova = Blanka Nezvalová | person
bezous = Jana Bezoušková | person
pres = Vojtěch Rambousek | person
eliska = Eliška Rambousková | person
simice = Otakar Šimice | person
energo = Energo Morava | organisation
log = - | document
mayor = - | person
kolouch = Radim Kolouch | person
office = - | government
1 pp writing
2 pp writing
3 minutes writing in=2
4 pp writing
5 nezvalova
6 bezous
7 pres
8 pres
9 eliska
10 eliska
11 eliska neg
12 simice thought
13 simice thought
14 energo
15 log writing affirms
16 mayor
17 kolouch demands
18 oponou writing
19 bezous intent
20 office
