style: business
outlet: Mekong Commerce
published: 2024-05-16
byline: Dao Khanh Linh
country: Vietnam
---
# {u|Beans promised twice: how a record price emptied the warehouses of Dak Lak}

## {s1 r1|Exporters} {k1|accuse} {c1|middlemen of vanishing with contracts}; {s2 r2|middlemen} {k2|blame} {c2|the farmers}

{u|The gate of Hoang Phat Trading in Buon Ma Thuot has been chained since {d=2024-05-06|6 May}.} {s3 r3|A handwritten card on it} {k3|regrets} {c3|“a short absence for family reasons”}. {c4|The absence concerns {f=9400:tonnes|9,400 tonnes} of robusta sold at {f=58000:VND|58,000 dong} a kilo and never delivered}, {k4|states} {s4 r4|a complaint by five exporters}, {u|which a provincial court accepted on {d=2024-05-14|Tuesday}}. {u|A kilo now fetches {f=98000:VND|98,000 dong}.}

{u|The firm's owner, Le Thi Hoang Yen, has surfaced only in a voice message to her creditors.} {c5|“{s6 r6|My suppliers} {k6|gave me their word} {c6|before witnesses and before the altar},”} {s5|she} {k5|pleads} {o5=message|in it}.

{s7 r7|The suppliers} {k7|remember} {c7|the altar differently}. {c8|{s9|Madam Yen} {k9|would never put on paper} {c9|the floor price that {s10|she} {k10|had sworn} {c10|to honour}}}, {k8|complained} {s8|Y Blu Nie}, {u|who grows coffee on {f=3:hectares|three hectares} above Ea Kao lake}. {c11|“{s12 r12|The schoolteacher} {k12|asked} {c12|whether we owed loyalty to a promise or to the school fees},”} {s11|he} {k11|added}. {u|They sold to a passing lorry.}

{c26|“I am not a thief,”} {k26|ran} {s26|his} {k26|defence}. {c26|“A thief comes at night. The lorry came at noon, with its horn on, and half the commune carried sacks.}

{c26|“If {s27|she} {k27|tells} {o27=court|the judge} {c27|we broke faith}, let her bring the paper with my thumb on it.”}

{o29,30=letter|In a joint open letter}, {s29,30 r29,30|two village heads} {k29|vouched for} {c29|him} and {k30|asked} {c30|that debts to farmers be settled before debts to Rotterdam}.

{s13|The Vietnam Coffee and Cocoa Association} {k13|puts} {c13|undelivered beans at {f=170000:tonnes:about|{h13|close to} 170,000 tonnes} nationwide}; {s14,15|Rotterdam trading house Van Oss & Telgen}, {u|which is owed some of them}, {k14|suspects} {c14|twice that} and {k15|is considering} {c15|arbitration in London}. {c16|“{s17 m17|Hanoi} {k17|regards} {c17|a default as a matter between cousins},”} {k16|was the lament of} {s16|{r16|its Asia manager}, Coen Brouwer}. {s18|The trade ministry} {k18|begs to differ}: {c18|{s19 r19|the prime minister} {k19|ordered} banks {c19|to stop lending to defaulters} {o19|in {d=2024-04|April}}}. {s20 r20|Bankers in the province} {k20|profess ignorance of} {c20|it}.

{s21 r21|European roasters} {k21|pin their hopes on} {c21|Brazil}. {s22|The weather service MetAndes} {k22|foresees} {c22|frost there by {d=2024-07|July}}. {c23|Prices {f=110000:VND:over|above 110,000 dong} are “baked in”}, {k23|to hear} {s23 r23|two brokers in Ho Chi Minh City} {k23|tell it}.

{k24|A saying} repeated to me in {f=3:communes|three communes} {k24|has it} {c24|that a handshake weighs as much as the price of the day}. {s25 r25|Yen's lawyer} {k25|was not answering} {c25|his phone}.
---
exporters = - | group
middlemen = - | group
card = - | document
complaint = - | document
yen = Le Thi Hoang Yen | person
suppliers = - | group
yblu = Y Blu Nie | person
heads = - | group
teacher = - | unnamed
vicofa = Vietnam Coffee and Cocoa Association | organisation
oss = Van Oss & Telgen | organisation
vn = Government of Vietnam | government
brouwer = Coen Brouwer | person
trade = trade ministry of Vietnam | government
pm = - | person
bankers = - | group
roasters = - | group
met = MetAndes | organisation
brokers = - | group
lawyer = - | unnamed
1 exporters accuses
2 middlemen accuses
3 card writing
4 complaint writing
5 yen
6 suppliers promises
7 suppliers denies
8,11 yblu
26 yblu
27 yen
29 heads writing affirms
30 heads writing demands
9 yen neg
10 yen promises
12 teacher
13 vicofa
14 oss thought
15 oss intent
16 brouwer
17 vn thought
18 trade
19 pm demands
20 bankers denies
21 roasters thought
22 met predicts
23 brokers
24 ?
25 lawyer silence
