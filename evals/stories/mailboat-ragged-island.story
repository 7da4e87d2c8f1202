style: local
outlet: The Out Island Gazette
published: 2024-02-15
byline: Philippa Ferguson
country: Bahamas
---
# {u|Ragged Island goes a month without its mail boat}

## {s1|{r1|Captain} Rolle} {k1|blames} {c1|Minister Rolle}; {s2|{r2|Minister} Rolle} {k2|blames} {c2|engine}

{u|The flour gave out on {d=2024-02-09|Friday}.} {s3|{r3|Shopkeeper} Eulease Moxey} {k3|recalls} {c3|weighing the last {f=2:pounds|two pounds} for the schoolteacher and apologising to the rest of the line}.

{s4|Leviticus Rolle, {r4|owner and master of the MV Prudence}}, {k4|has put it about}, through his wife, {c4|that he won't sail until Government settles {f=64000:BSD|$64,000} in arrears}. {c5|“{s6|He} {k6|telling} people {c6|{s7|I} {k7|say} {c7|he must sail on credit}}. {s8|I} {k8|ain't say} {c8|nothing so},”} {k5|protested} {s5|{r5|Transport Minister} Renward Rolle}, {u|who is no relation}, {o5,9=call|when reached by phone}. {c9|The vessel is idle}, {k9|as} {s9|he} {k9|would have it}, {c9|because her engine failed inspection on {d=2024-01-17|17 January}}.

{s10 r10|The certificate}, {u|which the captain keeps in a biscuit tin}, {k10|reads} {c10|“Fit for service”}. {s11,12|The Port Department} {k11|confirmed} {c11|its own signature} but {k12|would not vouch for} {c12|the date}.

{u|The island, {f=220:miles|220 miles} from Nassau, has {f=62:residents|62 residents}, {f=1:schools|one school} and no bank.} {u|The subsidy pays a vessel {f=5300:BSD|$5,300} a round trip, cargo or no cargo; the last cheque on this run cleared in {d=2023-10|October}.}

{u|People improvise.} {c13|“{s14 r14|My sister in Exuma} {k14 o14=message|message} me {c14|{s15 r15|the doctor there} {k15|say} {c15|don't eat no conch from the pond}},”} {k13|related} {s13|Wilton Curling, {r13|a sponger}}. {c13|“Is all we have.”} {s16|{r16|Nurse} Thérèse Estimé} {k16|has appealed} {o16=post|on Facebook} {c16|for insulin}, and {s17|Inagua Air Charters} {k17|has volunteered} {c17|a Cessna for {d=2024-02-17|Saturday}}. {k18|Word on the dock is} {c18|that the Leader of the Opposition will be in it}.

{s19|That {r19|leader}, Sharmaine Knowles-Deveaux}, {k19|sums} the affair {k19|up as} {c19|“a tale of {f=2:Rolles|two Rolles} and no bread”}. {s20|She} {k20|wonders} {c20|whether {s21 r21|the {d=2023|2023} budget} {k21|didn't pledge} {c21|{f=1200000:BSD|$1.2 million} to precisely this route}}. {u|It did.} {c22|That vote was “never drawn down”, because {s23|the Treasury} {k23|took the view} {c23|that {s24 r24|the contract} {k24|required} {c24|a spare engine}}}, {k22|according to} {s22 r22|a ministry accountant}, {x|who feared for her pension if identified}.

{s25|Captain Rolle} {k25|finally spoke for himself} {o25=message/2024-02-14|in a voice note received on {d=2024-02-14|Wednesday} night}: {c25|“Tell the minister my engine does run on money like everybody own.}

{c25|“And tell him {s29 r29|my wife} {k29|say} {c29|happy birthday}.”}

{c26|{s27|Her {r27|husband}} {k27|has offered} {c27|to fetch flour in his sloop}}, {s26|Mrs Moxey} {k26|let slip}. {s28|She} {k28|has forbidden} him {c28|to raise it again}.
---
levi = Leviticus Rolle | person
wife = - | unnamed
renward = Renward Rolle | person
moxey = Eulease Moxey | person
certificate = - | document
port = Port Department | government
curling = Wilton Curling | person
sister = - | unnamed
doctor = - | unnamed
estime = Thérèse Estimé | person
inagua = Inagua Air Charters | organisation
knowles = Sharmaine Knowles-Deveaux | person
budget = - | document
accountant = - | unnamed
treasury = Bahamas Treasury | government
contract = - | document
husband = - | unnamed
1 levi accuses
2 renward accuses
3 moxey
4 levi via=wife
5 renward
6 levi
7 renward
8 renward neg
9 renward
10 certificate writing
11 port affirms
12 port affirms neg
13 curling
14 sister writing
15 doctor
16 estime writing demands
17 inagua promises
18 ?
19 knowles
20 knowles
21 budget writing promises
22 accountant
23 treasury thought
24 contract writing demands
25 levi
26 moxey
27 husband promises
28 moxey demands
29 wife
