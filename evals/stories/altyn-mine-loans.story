style: business
outlet: Steppe Markets Daily
published: 2026-04-13
byline: Aigerim Dosova
country: Kazakhstan
---
# {c1|Tenge lender Altyn to sell mine loans}, {s1|Bloom & Harte} {k1|reports}

{p=dateline|ALMATY, {d=2026-04-13|April 13} -} {c2,3|Altyn Bank is in talks to sell {f=640e9:KZT:about|{h3|about} 640 bln tenge} of loans to gold mines}, {s2|the London news service Bloom & Harte} {k2|said} {o2|on {d=2026-04-13|Monday}}, {k3|citing} {s3 r3|people with direct knowledge of the matter}. {c4|The buyer would be a sister company of its largest shareholder}, {s4|{r4|one} of the people} {k4|said}.

{s5|Altyn} {k5|told} {o5=statement|the stock exchange in a filing two hours later} {c5|that it “continuously reviews its portfolio”}; {s6|it} {k6|neither confirmed nor denied} {c6|the talks}. {u|Its shares fell {f=4.2:%|4.2%} to {f=1118:KZT|1,118 tenge}.}

{s7|{r7|Chief executive} Marat Abenov} {k7|had ruled out} {o7=call|on a call with investors in {d=2026-02|February}} {c7|“fire sales, garage sales and family sales”}. Asked {c8|which of the three this was}, {s8|a {r8|spokeswoman}} {k8|sent a press release about a tennis tournament}.

{c9|The loans have been a worry since gold mine Kyzyl-Tas missed a payment of {f=38e6:USD|$38 mln} in {d=2025-12|December}}, {s9|Damir Seitov of brokerage Orda Invest} {k9|wrote} {o9,10,11=report|in a note}. {s10|He} {k10|estimates} {c10|the bank would have to take a loss of {f=90e9..110e9:KZT|90-110 bln tenge}}, {c11|or {f=18:%:about|{h11|roughly} 18%} of its capital}, {s11|he} {k11|calculates}. {s12|Rival broker Halkara} {k12|sees} {c12|half that}. {s13 r13|Two bond investors in London} {k13|said} {c13|they {k14|had been assured} {o14|as late as {d=2026-03|March}} {c14|that Kyzyl-Tas was current}}.

{s15|The National Bank}, {u|the regulator}, {k15|reiterated} {c15|that the banking system is sound}. {c16|{s17|Its own {r17|staff}} {k17|warned} {o17|{d=2025-21|last spring}} {c17|that loans to shareholders\’ relatives were growing “faster than the relatives”}}, {k16|according to} {s16|{r16|an internal memo}} {u|that the bank has never published}.

{s18 m18|Astana} {k18|opposes} {c18|any bailout}. {c19|“The state is not a pawnshop,”} {s19|{r19|Finance Minister} Yerlan Abenov}, {u|no relation to the banker}, {k19|told} {o19=speech|the senate on {d=2026-04-09|Thursday}}, {u|before news of the sale}. {s20|His {r20|deputy}} {k20|has been heard to say} {c20|that pawnshops at least keep the watch}.

{x|($1 = 512 tenge)}
---
bloom = Bloom & Harte | outlet
people = - | group
one = - | unnamed
altyn = Altyn Bank | organisation
marat = Marat Abenov | person
spokeswoman = - | unnamed
seitov = Damir Seitov | person
halkara = Halkara | organisation
investors = - | group
national = National Bank of Kazakhstan | government
staff = - | group
memo = - | document
kazakhstan = Government of Kazakhstan | government
yerlan = Yerlan Abenov | person
deputy = - | unnamed
1,2 bloom writing
3 people in=2
4 one via=bloom
5 altyn writing
6 altyn silence
7 marat denies
8 spokeswoman silence
9 seitov writing
10,11 seitov writing
12 halkara thought predicts
13 investors
14 ?
15 national
16 memo writing
17 staff predicts
18 kazakhstan denies
19 yerlan
20 deputy via=?
