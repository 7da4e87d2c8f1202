style: investigation
outlet: The Karoo Inquirer
published: 2025-11-20
byline: Thandi Botha; Marius Nel
country: South Africa
split: train
---
# {u|The fridges that were never plugged in}

## {s1 r1|Leaked files} {k1|show} {c1|health department was warned for a year}

{s2 r2|Hundreds of pages from inside the Northern Cape health department} {k2|tell} {c2|how {f=140:vaccine_fridges|140 vaccine fridges} stood in their crates for fourteen months}. {u|A clerk who has since resigned gave them to the Inquirer {d=2025-10|last month}.}

{s3|The earliest, {r3|a memorandum} of {d=2024-08-06|6 August 2024}}, {k3|cautions} {c3|that “no clinic west of Upington has a plug point to spare”}. {o4=/2024-08-06|That same afternoon} {s4|{r4|procurement director} Elsabe Louw} {k4|replied} with a single line: {c4|“Deliver anyway.”}

{k5|By} {s5 r5|the tender committee's own minutes}, {c5|{s6,7|her {r6,7|deputy}, Kagiso Motlhabi}, {k6|moved} {o6,7=meeting/2024-09|in {d=2024-09|September}} {c6|that the order be halved}, and {k7|gave as his reason} {c7|“I have seen the wiring”}}. {o8=meeting/2024-09|At the same sitting} {s8|Louw} {k8|is recorded as answering} {c8|that wiring was “a matter for electricians”}.

{c9|Somebody would be blamed for this}, {s9|Motlhabi} {k9|predicted} {o9=message|in a voice note to a colleague on {d=2025-01-14|14 January}}, {u|a transcript of which is among the papers}. {s10|He} {k10|put it} less gently {o10|{d=2025-01-16|two days afterwards}}: {c10|“{s11|She} {k11|says} {c11|it is not her signature}. It is her signature.”}

{o12,13=interview@inquirer|Over rooibos at her sister's house on {d=2025-11-17|Monday}}, {s12|Louw} {k12|disowned} {c12|the one-line reply}. {c13|“{s14|My {r14|chief of staff}} {k14|ordered} me {c14|to send it},”} {s13|she} {k13|told} us. {s15|The {r15|chief of staff}, Pieter Rabie}, {k15|hung up} {o15=call@inquirer|when we rang him} {c15|about it}.

{s16|{r16|Premier} Zodwa Maartens} {k16|had assured} {o16=speech|the provincial legislature as recently as {d=2025-10-30|30 October}} {c16|that every fridge was “cold and counted”}. {s17 r17|Her office} {k17|has conceded} {o17=document|in writing} {c17|that {f=22:fridges|22} were not}. {c18|The supplier, Polar Reef, was paid in full}, {s18 r18|a bank statement in the bundle} {k18|indicates}; {s19|the firm} {k19|says}, through its attorneys, {c19|that it “delivers boxes, not electricity”}.
---
inquirer = The Karoo Inquirer | outlet
files = - | document
memo = - | document
louw = Elsabe Louw | person
minutes = - | document
motlhabi = Kagiso Motlhabi | person
rabie = Pieter Rabie | person
maartens = Zodwa Maartens | person
office = - | government
bank = - | document
polar = Polar Reef | organisation
attorneys = - | group
1 files writing affirms
2 files writing
3 memo writing predicts
4 louw writing demands
5 minutes writing
6 motlhabi demands
7 motlhabi
8 louw via=minutes
9 motlhabi predicts
10 motlhabi
11 louw
12 louw denies
13 louw
14 rabie demands
15 rabie silence
16 maartens
17 office writing concedes
18 bank writing
19 polar via=attorneys
