style: aggregator
outlet: Islands Digest
published: 2026-04-30
byline: Compiled by Teuea Barake
country: Kiribati
note: digest of three other outlets
---
# {x|Around the atolls: who sold the fishing days?}

{x|WHAT THEY'RE SAYING}

{c1,2|Kiribati disposed of {f=4100:fishing_days|4,100 tuna-fishing days} at {f=1/3:|a third} below the going price}, {s1|RNZ Pacific} {k1|revealed} {o1|{d=2026-04-27|Monday}} {k2|on the strength of} {s2 r2|customs e-mails}. {u|A fishing day, for newcomers, is a licence for one boat to set nets for 24 hours; it is what the country lives on.} {c3|The buyer, a Busan fleet called Haerang, paid {f=5400:USD|$5,400} where Nauru gets {f=8000:USD|$8,000}}, {k3|to go by} {s3 r3|an invoice reproduced by the broadcaster}.

{s4|{r4|Fisheries minister} Riteti Kaitu} {k4|prefers} {c4|the word “bulk.”} {c5|“{s6 r6|Any housewife} {k6|will tell} you {c6|rice is cheaper by the sack},”} {s5|he} {k5|wrote} {o5=post|on Facebook before dawn}. {s7|He} {k7|stops short of disputing} {c7|the price}.

{v=first-published@rnz|The e-mails story was first published by RNZ Pacific on {d=2026-04-27|April 27}.}

{x|THE VIEW FROM BUSAN}

{s8|The Kukje Maritime Daily} {k8|has} {c8|{s9|{r9|Haerang's chairman}, Bang Do-shik}, {k9|insisting} {c9|that it was {s10 m10|Tarawa} {k10|that suggested} {c10|the discount}, {o10=meeting|over dinner}}}. {s11 r11|An interpreter who was present}, {u|traced by the paper}, {k11|bears him out} {c11|on the dinner}. {c12|He {k13|had been advised by} {s13|the Korean embassy in Suva} {c13|not to order the lobster}}, {s12|the chairman} {k12|reminisced}.

{x|THE VIEW FROM THE RIVALS}

{c14|The Parties to the Nauru Agreement}, {u|the cartel that sets a floor of {f=8000:USD|$8,000}}, {k14|are said} {c14|to be livid}. {o15,16=letter|In a letter} {x|that found its way to the Marianas Sun}, {s15,16|its {r15,16|chief executive}, Salome Tupou-Jones}, {k15|reminds} Tarawa {c15|that {s17 r17|members} {k17|have sworn} {c17|never to undercut one another}} and {k16|requests} {c16|“an explanation that does not involve rice.”} {c18|The cartel is finished}, {k18|to judge by} {s18|the Sun's leader page}.

{x|AND AT HOME?}

{u|Parliament rose early.} {s19|{r19|Opposition leader} Baraniko Tekee} {k19|means} {c19|to table a motion the day it returns, {d=2026-08-17|August 17}}. {c20|The money, {f=22000000:USD:about|{h20|some} $22 million}, is in the reserve fund}, {k20|asserts} {s20|the finance ministry}; {c21|it isn't}, {k21|maintains} {s21 r21|one of the fund's trustees}, {x|afraid for his pension}. {s22 r22|A bank statement in his possession} {k22|shows} {c22|{f=9000000:USD|$9 million}}.
---
rnz = RNZ Pacific | outlet
kukje = Kukje Maritime Daily | outlet
sun = Marianas Sun | outlet
emails = - | document
inv = - | document
kaitu = Riteti Kaitu | person
wife = - | unnamed
bang = Bang Do-shik | person
ki = Government of Kiribati | government
interp = - | unnamed
kemb = Korean embassy in Suva | government
members = - | group
tupou = Salome Tupou-Jones | person
tekee = Baraniko Tekee | person
fin = Kiribati finance ministry | government
trustee = - | unnamed
bank = - | document
1 rnz writing affirms
2 emails writing in=1
3 inv writing via=rnz
4 kaitu
5 kaitu writing
6 wife
7 kaitu neg denies
8 kukje writing
9 bang
10 ki demands
11 interp affirms via=kukje
12 bang via=kukje
13 kemb demands
14 ?
15 tupou writing via=sun
16 tupou writing demands via=sun
17 members promises
18 sun writing
19 tekee intent
20 fin
21 trustee denies
22 bank writing affirms
