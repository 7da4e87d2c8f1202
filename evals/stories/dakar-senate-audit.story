style: broadsheet
outlet: Le Phare English
published: 2026-06-19
byline: Awa Diagne-Colley
country: Senegal
---
# {s1 r1|Auditors} {k1|say} {c1|fuel subsidy paid for ships that never docked}

{c3|{s2|Senegal's Court of Accounts} {k2|has found} {c2|that the state paid subsidies on {f=92000:tonnes|92,000 tonnes} of diesel that never entered the country}}, {k3|according to} {s3|a {r3|report} sent to parliament} on {d=2026-06-17|Wednesday} {u|and seen by Le Phare}.

{u|The report covers the years {d=2022/2024|2022 to 2024}.} {s4|It} {k4|says} {c4|that {f=14:cargoes|fourteen cargoes} were booked at the port of Dakar under the names of vessels which were, on those dates, in Lagos, Rotterdam and, in one case, a scrapyard in Turkey}. {c5|The treasury paid {f=61e9:XOF|61 billion CFA francs} for them}, {s5|it} {k5|adds}.

{s6|{r6|Energy minister} Cheikh Tidiane Mbow} {k6|told} parliament {o6,7=speech|on {d=2026-06-18|Thursday}} {c6|that the payments had been made by his predecessor}. {c7|“I found the drawer empty, and I have not put my hand in it,”} {s7|he} {k7|said}. {s8|That {r8|predecessor}, Ousmane Mbow-Kane}, {u|now ambassador in Lisbon}, {k8|said} {o8,9=call|when reached by telephone} {c8|that he had signed “what the committee put in front of me”}. {s9|He} {k9|added} {c9|that {s10|the president's office} {k10|had told} him {c10|to sign quickly because of the elections}}.

{s11|The presidency} {k11|denied} {c11|having given any such instruction}. {s12|It} {k12|declined} {c12|to say whether the ambassador would be recalled}.

{c13|{s14 r14|The committee} {k14|never asked} {c14|for bills of lading}}, {k13|admitted} {s13|a {r13|member of it}}, {x|who spoke on condition that her name and her ministry be left out}. {c15|“{s26|We} {k26|asked} {c26|for stamps}. We got stamps,”} {s15|she} {k15|said}. {c16|{s17|The {r17|minister}} {k17|believed} {c17|that the port checked the ships}, and {s18|the port} {k18|believed} {c18|that the ministry did}}, {k16|was} {s16|her} {k16|explanation}.

{s19|The importer, Teranga Énergies}, {k19|has rejected} {c19|the findings}. {o20,21=statement|In a statement}, {s20|{r20|its chairman}, Babacar Sy}, {k20|said} {c20|the auditors had “confused arrival with discharge”}. {s21|He} {k21|promised} {c21|to publish the documents within ten days}. {s22|{r22|His brother} and former partner, Malick Sy}, {k22|told} {o22=interview@sudfm|Sud-Ouest FM} {c22|that there were no documents}, {c22|and that he had left the company for that reason}.

{s24 r24|Three diplomats from countries that lend to Senegal} {k24|said} {c24|the report would complicate talks with the International Monetary Fund}. {s25|The Fund} {k25|said} only {c25|that it was “reviewing information as it becomes available”}. {c27|Senegal's debt}, {k27|by} {s27|the Fund}'s {k27|estimate}, {c27|stood at {f=118:%|118 percent} of output {d=2025|last year}}.
---
sudfm = Sud-Ouest FM | outlet
court = Senegal's Court of Accounts | government
report = - | document
mbow = Cheikh Tidiane Mbow | person
kane = Ousmane Mbow-Kane | person
presidency = Presidency of Senegal | government
member = - | unnamed
committee = - | government
port = Port of Dakar | organisation
teranga = Teranga Énergies | organisation
babacar = Babacar Sy | person
malick = Malick Sy | person
diplomats = - | group
fund = International Monetary Fund | organisation
1 court
2 court affirms
3 report writing
4,5 report writing
6,7 mbow
8,9 kane
10 presidency demands
11 presidency denies
12 presidency silence
13 member concedes
14 committee demands neg
15,16 member
26 committee demands
17 mbow thought
18 port thought
19 teranga denies
20 babacar writing
21 babacar writing promises
22 malick
24 diplomats
25 fund
27 fund
