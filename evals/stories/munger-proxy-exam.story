style: investigation
outlet: The Ganga Review
published: 2026-04-05
byline: Ishita Raghuvanshi
country: India
---
# {u|The boys who sit for others}

## {u|In Munger a seat in a medical college has a price, a broker and, since {d=2026-01|January}, a thumbprint}

{u|The thumb arrived by courier.} {c1|It was silicone, pale, wrapped in a page of the Navjyoti Khabar, and fitted}, {s1|Saurav Anand} {k1|says}, {c1|“like a sock”}. He {k2|had been promised} {c2|{f=400000:INR|₹4 lakh} to wear it}.

{s3|{r3|The charge sheet}, all 1,140 pages of it}, {k3|contends} {c3|that {f=86:candidates|86 candidates} never sat the {d=2025|2025} entrance test that {s4|the testing authority} {k4|swears} {c4|they passed}}. {s5|The authority} {k5|grants} {c5|that there may have been {f=9:candidates|nine}}. {c6,7|{s8|{r8|Its director-general}, Vibha Srivastav}, {k8|told} officers {c8|“to stop counting at single digits”}}, {s6|the Navjyoti Khabar} {k6|reported} {o6|in {d=2026-02|February}}, {k7|on the basis of} {s7 r7|an internal message}. {s9|Srivastav} {k9|calls} {c9|the message a forgery}. {s10 r10|Two officers still in service}, {x|who would forfeit their pensions if named}, {k10|told} {o10=interview@own|the Review} {c10|it had reached them on a {x|Tuesday}}.

{u|The broker is known in the lanes behind the gun factory as {x|“Doctor Sahib”}.} {u|His name is Kundan Tanti and he failed Class X.} {c11|“{s12|My {r12|son}} {k12|says} {c12|he teaches},”} {s11|his {r11|father}, Ramavtar}, {k11|offered} from a cot in the courtyard. {c11|“{s13|The police} {k13|say} {c13|he teaches thumbs}.”} {c14|The accounts were kept in the back of a wedding album}, {k14|on} {s14|the prosecution}'s {k14|case}; {s15 r15|one line} {k15|reads} {c15|“Delhi girl, {f=2200000:INR|22 lakh}, both hands”}.

{u|The entrance test is the largest of its kind: {f=2.2e6:candidates|2.2 million candidates} compete for {f=118000:seats|118,000 seats}, and a government college charges a hundredth of what a private one does.} {u|A law passed in {d=2024|2024} threatens impersonators with ten years in prison; nobody has yet been sentenced under it.} {s30|Anil Deshmane}, {u|who led the state's examination squad until {d=2021|2021},} {k30|attributes} {c30|the trade to nothing more sinister than that arithmetic}.

{c16|“{s17 r17|The coaching centre} {k17|hinted} {c17|that merit had a waiting list},”} {k16|confided} {s16 r16|a mother in Bhagalpur}, {x|whose daughter does not know}. {c16|“{s18|I} {k18|thought} {c18|{s19|they} {k19|were asking} {c19|for fees}}.”} {s20|The centre, Apex Vidya}, {k20|maintains} {o20=message|by e-mail} {c20|that it “has never hinted at anything”}. {s21|{r21|A receptionist} it let go} {k21|remembers} {c21|a drawer of thumbs}; {s22|she} {k22|claims} {c22|she {k29|was told} {c29|to burn them}}.

{o23,25=court/2026-03-27|Before the special court on {d=2026-03-27|March 27}}, {s23|{r23|Tanti's counsel}, Ghanshyam Ojha}, {k23|submitted} {c23|that {s24|his {r24|client}} {k24|had confessed} {c24|“under the influence of a ceiling fan”}}. {s25|{r25|Judge} Mridula Sahay} {k25|inquired} {c25|whether the fan would be called}.

{u|Anand, who is 21, did not pass.} {c26|The thumb came off}, {s26|he} {k26|admits}, {c26|during chemistry}. {k27|It is murmured in Munger} {c27|that {f=5:candidates|five} of the {f=86:candidates|86} are already dressing wounds}; {s28|the medical council} {k28|won't rule} {c28|it} {k28|out}.
---
own = The Ganga Review | outlet
khabar = Navjyoti Khabar | outlet
anand = Saurav Anand | person
sheet = - | document
authority = Testing authority of India | government
srivastav = Vibha Srivastav | person
internal = - | document
officers = - | group
tanti = Kundan Tanti | person
ramavtar = Ramavtar Tanti | person
police = Bihar Police | government
prosecution = Prosecution in the Munger case | government
line = - | document
mother = - | unnamed
apex = Apex Vidya | organisation
receptionist = - | unnamed
ojha = Ghanshyam Ojha | person
sahay = Mridula Sahay | person
council = Medical council of India | government
deshmane = Anil Deshmane | person
1 anand
2 ? promises
3 sheet writing accuses
4 authority
5 authority concedes
6 khabar writing
7 internal writing in=6
8 srivastav demands
9 srivastav
10 officers
11 ramavtar
12 tanti
13 police
14 prosecution
15 line writing
16 mother
17 apex
18 mother thought
19 apex demands
20 apex writing denies
21 receptionist
22 receptionist doubts
29 ? demands
23 ojha
24 tanti concedes
25 sahay
26 anand concedes
27 ?
28 council neg denies
30 deshmane
