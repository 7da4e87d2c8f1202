style: wire
outlet: Guma Valley Press
published: 2025-07-10
byline: Foday Sesay
country: Sierra Leone
split: train
---
# {u|Chimpanzee sanctuary shuts its gates in row over land}

{p=dateline|FREETOWN, {d=2025-07-10|July 10} -} {c1|The chimpanzee sanctuary above Freetown will stay closed to visitors until builders leave the forest around it}, {s1|its {r1|founder}} {k1|said} {o1,2=press-conference|at a news conference on {d=2025-07-09|Wednesday}}. {c2|“They cut at night. We count the stumps at breakfast,”} {s2|Zainab Conteh} {k2|said}. {s3|The {r3|accountant turned conservationist}} {k3|estimates} {c3|that {f=60:hectares:about|{h3|roughly} 60 hectares} have gone since {d=2025-01|January}}.

{u|The lands minister rang in to a phone-in hours later.} {c5|“{s7|My {r7|sister} Zainab} {k7|says} {c7|the government sleeps}. I have not slept since she closed,”} {s5|Fatmata Koroma} {k5|told} {o5,6=broadcast@capital|listeners of Leone Capital}. {s6|The {r6|former district judge}}, {u|who is no relation}, {k6|promised} {c6|to send police to the boundary by {d=2025-07-11|Friday}}. {s8|The force} {k8|said} {o8|on {d=2025-07-10|Thursday}} {c8|nobody had asked them}.

{s10|The {r10|district council}} {k10|says} {c10|the land was never forest reserve}. {o11=document|In a map dated {d=1998|1998}}, {u|a copy of which it handed to reporters}, {s11|it} {k11|shows} {c11|the slope as “residential”}. {c12|The map is a photocopy of a photocopy}, {s12|Conteh} {k12|objected}; {c13|{s14|the {r14|surveyor} whose name is on it} {k14|had told} her {o14=call|on the telephone} {c14|that he was in Guinea that year}}, {s13|she} {k13|said}.

{u|Villagers at Regent are of several minds.} {c16|“The madam employs my two boys. {s18|The {r18|builder}} {k18|promised} me {c18|a roof},”} {s16|Hawa Bangura} {k16|said} {o16,19=interview|at her stall below the gate}. {s19|The {r19|widow}} {k19|added} {c19|that the chimpanzees were quieter than either}. {s20|Her {r20|eldest}, Saidu}, {u|who has fed them since he was twelve}, {k20|thinks} {c20|his mother will get neither}. {c21|“{s22|She} {k22|asked} me {c22|which side I am on}. I am on the inside,”} {s21|the {r21|keeper}} {k21|said}.

{s23|The European Union}, {u|which has given the sanctuary {f=2.3e6:EUR|€2.3 million}}, {k23|urged} {o23=post|on X} {c23|“all sides to respect the line”}. {s24|Its {r24|ambassador}} {k24|declined} {c24|to say which line}. {u|She was seen at the gate on {d=2025-07-08|Tuesday}}; {c26|she had come “to listen”}, {s26|an {r26|aide}} {k26|explained}. {s28|The tourist board} {k28|fears} {c28|for the season}. {s29|It} {k29|has asked} the two women {c29|to meet}. {s30|Both} {k30|say} {c30|they are waiting to be rung}.
---
capital = Leone Capital | outlet
conteh = Zainab Conteh | person
koroma = Fatmata Koroma | person
police = Police of Sierra Leone | government
council = - | government
surveyor = - | unnamed
bangura = Hawa Bangura | person
builder = - | unnamed
saidu = Saidu Bangura | person
eu = European Union | organisation
ambassador = - | person
aide = - | unnamed
board = Tourist board of Sierra Leone | government
1 conteh
2 conteh
3 conteh
5 koroma
6 koroma promises
7 conteh
8 police
10 council
11 council writing
12 conteh
13 conteh
14 surveyor
16 bangura
18 builder promises
19 bangura
20 saidu thought
21 saidu
22 bangura
23 eu writing demands
24 ambassador silence
26 aide
28 board thought predicts
29 board demands
30 conteh+koroma
