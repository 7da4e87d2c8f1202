style: business
outlet: Mekong Ledger
published: 2026-03-06
byline: Sok Rithy
country: Cambodia
split: train
---
# {c1|Pepper price to “go vertical”}, {k1|warns} {s1|Kampot co-op}

{p=dateline|PHNOM PENH, March 6 (ML) -} {u|Pepper futures jumped {f=11:%|11%} in Singapore on {d=2026-03-05|Thursday}} after {s2|the Kampot growers' co-operative} {k2|cut} {c2|its harvest forecast by a third}.

{c3|The vines had given up in the heat of {d=2026-02|February}}, {s3|the {r3|co-op's manager}, Chea Vanna}, {k3|explained} {o3,4,5=call/2026-03-05|to analysts who dialled in at noon}. {s4,5|She} {k4|forecast} {c4|{f=4200:tonnes:under|“well under” 4,200 tonnes}} and {k5|refused} {c5|to take orders beyond {d=2026-06|June}}.

{s6|Trading house Brandt & Ooi} {k6|told} clients {o6=report|in a flash issued {d=2026-03-05|an hour later}} {c6|to “buy anything black”}. {s7|Its {r7|head of spices}, Gideon Ooi}, {k7|was more careful} {o7=interview@ledger/2026-03-06|when the Ledger caught up with him on {d=2026-03-06|Friday}}. {c7|“A forecast is a wish with a decimal point,”} {s7|he} {k7|said}.

{u|Vietnam is the larger producer.} {s8|Its agriculture ministry} {k8|held to} {c8|an estimate of {f=170000:tonnes|170,000 tonnes}} {o8=report|in the bulletin it publishes each {d=2026-03-02|Monday}}. {s9 r9|Three exporters in Ho Chi Minh City} {k9|doubted} {c9|that figure}; {c10|{f=20000:tonnes:about|{h10|around} 20,000 tonnes} too rosy}, {k10|reckoned} {s10|one of them, Lam Thi Hoa of Delta Spice,} {o10=call|by phone}.

{c11,13|{s12|The co-op} {k12|is in talks} {c12|to borrow {f=8000000:USD:about|{h12|about} $8 million}}}, {k11|reported} {s11|the Bangkok newsletter Rice & Spice}, {k13|quoting} {s13 r13|a banker who had seen the term sheet}. {s14|Chea} {k14|dismissed} {c14|this} {o14=message@ledger|in a text to the Ledger} {c14|as “kitchen gossip”}. {s15|The central bank} {k15|had no comment on} {c15|lending to single borrowers}.

{s16 r16|The exchange} {k16|let it be known} {o16=/2026-03-06|before the opening bell} {c16|that limits would be widened on {d=2026-03-09|Monday}}.
---
ledger = Mekong Ledger | outlet
coop = Kampot growers' co-operative | organisation
chea = Chea Vanna | person
brandt = Brandt & Ooi | organisation
ooi = Gideon Ooi | person
ministry = Agriculture ministry of Vietnam | government
exporters = - | group
lam = Lam Thi Hoa | person
rice = Rice & Spice | outlet
banker = - | unnamed
bank = Central bank of Cambodia | government
exchange = - | organisation
1 coop predicts
2 coop predicts
3 chea
4 chea predicts
5 chea denies
6 brandt writing demands
7 ooi
8 ministry writing
9 exporters doubts
10 lam
11 rice writing
12 coop intent
13 banker in=11
14 chea writing denies
15 bank silence
16 exchange
