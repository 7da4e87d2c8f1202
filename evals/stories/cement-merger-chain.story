style: business
outlet: Marmara Financial
published: 2025-12-10
byline: Selin Aktuğ; Jorge Prieto
country: Turkey
---
# {c1|Cement rivals in merger talks}, {s1|Milan paper} {k1|says}; {s2|they} {k2|deny} {c2|it, sort of}

{p=dateline|ISTANBUL, {d=2025-12-10|Dec 10} -} {u|The story went round the world before it reached the Bosphorus.} {c3,4,5|Karadeniz Çimento and Ege Beton are discussing an all-share merger worth {f=3.6e9:USD|$3.6bn}}, {s3|the Milan daily Il Mercante} {k3|wrote} {o3|on {d=2025-12-08|Monday}}, {k4|citing} {s4|the Frankfurt newsletter Steine}, which in turn {k5|quoted} {s5 r5|a banker involved}. {c6|“That is a banker who would like to be involved,”} {k6|quipped} {s6|Cemal Karadeniz, {r6|the older company's chairman and the founder's grandson}}, {o6=appearance/2025-12-09|at a trade dinner in Bursa on {d=2025-12-09|Tuesday night}}.

{s7|Karadeniz} {k7|notified} {o7=statement|the bourse {d=2025-12-10|this morning}} {c7|that it was “not party to any agreement”}. {s8|Ege} {k8|went a word further}: {c8|“any concluded agreement”}. {u|Analysts pounced on the adjective.} {c10|One does not deny conclusions unless there are premises}, {s10|Lale Sungur of Pera Securities} {k10|told} clients.

{s11,12|Il Mercante} {k11|is sticking to} {c11|its account}. {c12,13|The ratio on the table is {f=1.4:shares|1.4 Ege shares} for one of Karadeniz}, {k12|runs} {o12|its follow-up of {d=2025-12-09|Tuesday}}, {k13|attributed} there {k13|to} {s13 r13|two lawyers}. {c15|The chairman's sister Nilgün, who holds {f=22:%|22%}, learned of the talks from the radio}, {s15|a {r15|friend of hers}} {k15|said}. {c14|{s16|She} {k16|asked} her broker {c16|to buy her some more before lunch}}, {s14|he} {k14|went on}.

{u|Karadeniz had sales of {f=41.2e9:TRY|41.2 billion lira} in the first nine months, Ege {f=38.9e9:TRY|38.9 billion}.} {u|Both export to Syria, where demand has trebled since {d=2024-12|last December}.} {c17|Together they would control {f=46:%:about|{h17|around} 46%} of domestic capacity}, {k17|as calculated by} {s17|the builders' federation}; {s21|the competition authority} {k21|puts} {c21|the share at {f=39:%|39%}}. {s18|The {r18|agency}} {k18|said} {c18|it “follows the press with interest”}.

{c20|{s19 m19|Ankara} {k19|would welcome} {c19|a national champion}}, {k20|suggested} {s20 r20|one person familiar with the thinking of the economy ministry}. {c22|“It would also welcome rain,”} {s22|the {r22|person}} {k22|added}.

{u|Shares in Karadeniz rose {f=6:%|6%}, Ege's {f=11:%|11%}.} {c23|The market has decided who is buying whom}, {s23|Sungur} {k23|remarked}.
---
mercante = Il Mercante | outlet
steine = Steine | outlet
banker = - | unnamed
cemal = Cemal Karadeniz | person
karadeniz = Karadeniz Çimento | organisation
ege = Ege Beton | organisation
sungur = Lale Sungur | person
lawyers = - | group
friend = - | unnamed
nilgun = Nilgün Karadeniz | person
federation = Builders' federation of Turkey | organisation
authority = Competition authority of Turkey | government
turkey = Government of Turkey | government
familiar = - | unnamed
1,3 mercante writing
2 karadeniz+ege denies
4 steine writing in=3
5 banker in=4
6 cemal
7 karadeniz writing
8 ege writing
10 sungur
11 mercante
12 mercante writing
13 lawyers in=12
14,15 friend
16 nilgun demands
17 federation
18 authority
19 turkey thought
20,22 familiar
21 authority
23 sungur
