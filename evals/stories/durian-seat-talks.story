style: broadsheet
outlet: The Perak Chronicle
published: 2027-01-19
byline: Faridah Osman; R. Selvaraj
country: Malaysia
---
# {u|Fifty-eight down, one durian orchard to go}

## {s1|Amanah Timur} {k1|lays claim to} {c1|Kuala Sepat}; {s2|DRP} {k2|holds} {c2|it was given away in a car park}

{u|Of the {f=59:seats|59 seats} in the Perak assembly, all but one have been shared out among the parties of the ruling pact.} {u|The exception, Kuala Sepat, is mostly orchard.} {s3|{r3|Chief Minister} Rosli Ghani} {k3|put the impasse down to} {c3|“the emotions of fruit”} {o3=press-conference|when reporters caught him outside the surau {d=2027-01-18|yesterday}}.

{u|Lim Swee Hoon, who leads the Democratic Rakyat Party in the state, prefers dates to emotions.} {c5|“{o6|On {d=2026-11-03|Nov 3}, in the basement of the Kinta Centre}, {s6|Datuk Rosli} {k6|gave me his word} {c6|that {s7|Amanah Timur} {k7|had consented} {c7|to a swap}},”} {s5|she} {k5|told} {o5=interview@own|the Chronicle}. {s8 r8|Her driver} {k8|corroborates} {c8|the basement}; {k9|as to} {c9|the word}, {s9|he} {k9|won't swear to it}. {s10 r10|An aide to the chief minister}, {x|requesting anonymity as he has not yet been reappointed}, {k10|recalls} {c10|the meeting as “a conversation about parking”}.

{s11|Amanah Timur}{k11|'s contention is} {c11|that it consented to nothing}. {c12,13|{s14|{r14|Its president}, Ustaz Hilmi Daud}, {k14|complained} to the palace {c14|that he {k15|was being asked} {c15|to surrender the only seat in which his mother votes}}}, {k12|wrote} {s12|the news portal Warta Kinta}, {k13|pointing to} {s13 r13|minutes of the audience}. {s16|The palace} {k16|keeps its counsel} {c16|on audiences}.

{u|The parties' women's wings have meanwhile done what their leaders could not.} {o27,28=statement|In a joint statement on {d=2027-01-17|Sunday}}, {s27|they} {k27|proposed} {c27|a coin}. {c28|“Our sons {k29|have been told} {c29|to compromise} since kindergarten,”} {s28|Wanita Amanah's Khadijah Ramli and DRP's Grace Fernandez} {k28|wrote}. {c28|“It is not clear to us why they stop at forty.”} {c31|{s30|Ms Lim} {k30|has asked} {c30|who would toss}}, {k31|it is understood}.

{u|The arithmetic favours patience.} {s17 r17|A survey by the Merdeka Institute} {k17|gives} {c17|the pact {f=54:%|54 per cent} in Kuala Sepat whoever stands}. But {k18|word from} {s18 r18|the orchards} {k18|is} {c18|that a third candidate, the grower Siti Hajar Mat Noor, has paid her deposit}. {s19|She} {k19|is not denying} {c19|it}. {c20|“{s21 r21|My customers} {k21|ask} me {c21|if the durian will be cheaper},”} {s20|she} {k20|said}, weighing one. {c20|“{s22|I} {k22|tell} them {c22|only the politicians will be}.”}

{s23 m23|Putrajaya} {k23|expects} {c23|a settlement by {d=2027-01-31|January 31}}. {c24|{s25 r25|The prime minister} {k25|thinks} {c25|the state party is “old enough to cross the road”}}, {s24 r24|a source in his department} {k24|intimated}; {s26|the department itself} {k26|had} {c26|no comment}.
---
own = The Perak Chronicle | outlet
warta = Warta Kinta | outlet
amanah = Amanah Timur | organisation
drp = Democratic Rakyat Party | organisation
rosli = Rosli Ghani | person
lim = Lim Swee Hoon | person
khad = Khadijah Ramli | person
grace = Grace Fernandez | person
driver = - | unnamed
aide = - | unnamed
hilmi = Hilmi Daud | person
minutes = - | document
palace = Perak palace | government
merdeka = - | document
orchards = - | group
siti = Siti Hajar Mat Noor | person
customers = - | group
my = Government of Malaysia | government
pm = - | person
dept = - | unnamed
pmd = Prime Minister's Department | government
1 amanah demands
2 drp
3 rosli
5 lim
6 rosli
7 amanah
27,28 khad+grace writing
29 ? demands
30 lim
31 ?
8 driver affirms
9 driver neg
10 aide
11 amanah
12 warta writing
13 minutes writing in=12
14 hilmi accuses
15 ? demands
16 palace silence
17 merdeka writing
18 orchards
19 siti neg denies
20 siti
21 customers
22 siti
23 my thought
24 dept
25 pm thought
26 pmd silence
