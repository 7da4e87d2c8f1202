style: business
outlet: The Terrace Ledger
published: 2023-08-31
byline: Hamish Dunmore; Carys Botha
country: Australia
---
# {u|Explorer's {x|‘monster’} hole shrinks on second look}

{u|It was the drill result that launched a thousand margin loans.} {o1|On {d=2023-08-21|21 August}} {s1|Quandong Lithium} {k1|unveiled} {c1|‘{f=102:metres|102 metres} of visible spodumene’ in hole 17 at its Bullock Rise prospect, north of Kalgoorlie}. {u|Within four sessions the stock had quadrupled to {f=1.86:AUD|$1.86}.}

{u|Then came the letter every promoter dreads.} {s2|The ASX} {o2=letter|in a price query dated {d=2023-08-29|29 August}} {k2|wanted} {c2|chapter and verse}. {s3,4 r3,4|Quandong's reply}, lodged after the close {d=2023-08-30|yesterday}, {k3|concedes} {c3|that the {f=102:metres|102 metres} rested on what {s5 r5|a rig geologist} {k5|had taken} {c5|for spodumene} by torchlight, and that the laboratory finds {f=19:metres|19}}, yet {k4|contains no} {c4|apology}.

{c6|‘{s7 r7|Our geo} {k7|rang} me {o7=call|from the rig} {k7|and said}, {c7|“Mate, it glitters”},’} {s6|{r6|managing director} Brett Culhane} {k6|can be heard telling} brokers {o6=call|in a recording of a conference call}. {c6|‘{s9|I} {k9|asked} him {c9|how much of it}. {s10|He} {k10|goes}, {c10|“How much do you need?”}’} {u|Laughter follows.} {o8,11|{d=2023-08-30|Yesterday}} {s8,11|Culhane} {k11|passed} {c11|the exchange} {k11|off as} {c11|‘banter’}, and {k8|would not discuss} {c8|whether he had sold}.

{u|Someone had.} {s12 r12|A notice filed with the exchange} {k12|discloses} {c12|that {f=6400000:shares|6.4 million shares} left a family trust on {d=2023-08-24|24 August} at {f=1.52:AUD|$1.52}}. {c13|The trustee was acting on {s14 r14|a financial planner}'s {k14|recommendation} {c14|‘to diversify’}}, {k13|insists} {s13|its {r13|solicitor}, Magdalena Przybylski}; {c15|as for the director}, {s15|she} {k15|is instructed} {c15|that he learnt of it from his sister at a christening}.

{s16 r16|Short-sellers} {k16|smell} {c16|a rat}. {o17=post|On X}, {s17|Currawong Research} {k17|had called} {c17|the core photographs ‘quartz with ambitions’} two days after the drill result, {u|for which Quandong's lawyers sent it a letter.} But {s18|The Australian's mining column} {k18|had it}, {k19|from} {s19 r19|two people on the register}, {c18,19|that a Chilean major was circling}, {u|and small investors bought.}

{u|Hard-rock lithium has made and unmade a dozen such companies since prices took off in {d=2021|2021}; of {f=31:hopefuls|thirty-one hopefuls} listed that year, {f=4:|four} have a mine.} {c23|‘{s24 r24|Every one of the rest} {k24|said} {c24|they were drilling next door to somebody},’} {k23|said} {s23|{r23|Professor} Ingrid Latimer of the Curtin school of mines}. {c23|‘Next door to somebody is also where I live.’} {s25|She} {k25|is campaigning for} {c25|a rule that nobody speak of a core before a laboratory has}; {s26,27|the Association of Mining and Exploration Companies} {k26|opposes} {c26|it}, {k27|on the grounds} {c27|that laboratories are slow and markets are not}.

{c20|The matter is one it is ‘aware of’}, {k20|in} {s20|ASIC}'s {k20|phrase}. {s21|Tilda Hsu, {r21|once an enforcement lawyer there}}, {k21|would put money on} {c21|a referral before {d=2023-12-25|Christmas}}; {s22 r22|colleagues of hers} {k22|doubt} {c22|there are enough people left to write it}. {u|Quandong last traded at {f=0.44:AUD|$0.44}.}
---
aus = The Australian | outlet
quandong = Quandong Lithium | organisation
reply = - | document
asx = ASX | organisation
geo = - | unnamed
culhane = Brett Culhane | person
notice = - | document
lat = Ingrid Latimer | person
rest = - | group
amec = Association of Mining and Exploration Companies | organisation
planner = - | unnamed
prz = Magdalena Przybylski | person
shorts = - | group
curra = Currawong Research | organisation
register = - | group
asic = ASIC | government
hsu = Tilda Hsu | person
coll = - | group
1 quandong writing affirms
2 asx writing demands
3 reply writing concedes
4 reply writing neg
5 geo thought
6,9,11 culhane
8 culhane silence
7,10 geo
23 lat
24 rest
25 lat demands
26 amec denies
27 amec
12 notice writing affirms
13,15 prz
14 planner demands
16 shorts thought
17 curra writing
18 aus writing
19 register in=18
20 asic
21 hsu predicts
22 coll thought doubts
