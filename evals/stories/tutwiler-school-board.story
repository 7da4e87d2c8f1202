style: local
outlet: Tutwiler County Gazette
published: 2026-09-17
byline: Dwight Faircloth
country: United States
---
# {u|Board splits 3–2 on four-day week}; {s1 r1|parents} {k1|vow} {c1|recall}

{u|The Tutwiler County School Board voted 3–2 on {d=2026-09-15|Tuesday} to close schools on {x|Fridays} from {d=2027-01|January}}, {k2|over} {s2|the {r2|superintendent}}'s {k2|warning} {c2|that reading scores would “fall through the floor.”}

{u|The deciding vote came from Loretta Burkhalter.} {u|Her husband, Wade Burkhalter, cast one of the two against.} {c3|“We'll be eating supper in shifts,”} {s3|Mr. Burkhalter} {k3|joked} {o3|after the meeting}. {s4|Mrs. Burkhalter} {k4|said} {c4|the district simply can't hire: {f=19:positions|19 positions} are open, and {s5 r5|the bus contractor} {k5|has given notice} {c5|that it will drop {f=6:routes|six routes}}}.

{c6|The change will save {f=1100000:USD:about|{h6|about} $1.1 million} a year}, {k6|says} {s6 r6|a consultant's study}. {s7|{r7|Board member} Rev. Amos Tillery} {k7|took issue with} {c7|the estimate}. {c8|“{s9 r9|That same consultant} {k9|told} Pickens County {c9|they'd save {f=2000000:USD|two million}}, and {s10|Pickens} {k10|says} {c10|it never saw a dime},”} {s8|he} {k8|said}.

{s11|{r11|Superintendent} Dr. Carla Jean Whitlow} {k11|wouldn't say} {c11|if she'll stay}. {s12 r12|People close to her} {k12|think} {c12|she's headed for Tuscaloosa}. {o13=message@own|In a text to the Gazette}, {s13|she} {k13|wrote}: {c13|“Praying on it.”}

{u|Parents packed the gym.} {s14|Destiny Crowe}, {u|who works nights at the poultry plant}, {k14|asked} the board {c14|who would watch her {f=3:kids|three kids}}. {c15|{s16 r16|Her oldest}}, {s15|she} {k15|told} members, {c15|{k16|had volunteered} {c16|“for {f=20:USD|twenty bucks} and a Dr Pepper.”}}

{s17|{r17|The chairman}, Buford {x|“Buddy”} Lyle}, {k17|reminded} everyone {c17|that {c18|the calendar is the board's to set} {k18|under} {s18 r18|state law}}. {k19|The reply from} {s19 r19|the bleachers}: {c19|“And us set the board!”}

{s20|A {r20|petition} posted by {d=2026-09-16|Wednesday morning}} {k20|demands} {c20|a recall}. {s21|Its {r21|author}, {r21|Crowe's brother-in-law} Jarvis Crowe}, {k21|claims} {c21|{f=900:signatures:over|more than 900 signatures}}. {s27|The {r27|page}} {k27|showed} {c27|{f=412:signatures|412}}. {c22|“{s23 r23|The site} {k23|told} me {c23|it's slow},”} {s22|he} {k22|explained}.

{u|{f=4:counties|Four} of the state's {f=67:counties|67 counties} have tried the short week; {f=2:counties|two} went back.} {s24|The Alabama Department of Education} {k24|had no immediate comment} {c24|on the vote}. {s25|Ms. Crowe} had one{k25|:} {c25|“{x|Friday's} my only day off.”}
---
parents = - | group
whitlow = Carla Jean Whitlow | person
wade = Wade Burkhalter | person
loretta = Loretta Burkhalter | person
contractor = - | organisation
study = - | document
tillery = Amos Tillery | person
consultant = - | unnamed
pickens = Pickens County | government
close = - | group
destiny = Destiny Crowe | person
oldest = - | unnamed
lyle = Buford Lyle | person
law = - | document
bleachers = - | group
petition = - | document
jarvis = Jarvis Crowe | person
site = - | organisation
doe = Alabama Department of Education | government
1 parents promises
2 whitlow predicts
3 wade
4 loretta
5 contractor promises
6 study writing
7 tillery denies
8 tillery
9 consultant
10 pickens
11 whitlow silence
12 close thought predicts
13 whitlow writing
14,15 destiny
16 oldest promises
17 lyle affirms
18 law writing
19 bleachers
20 petition writing demands
21 jarvis doubts
22 jarvis
23 site writing
24 doe silence
25 destiny
27 page writing affirms
page = - | document
own = Tutwiler County Gazette | outlet
