style: transcript
outlet: Radio Kahurangi
published: 2026-08-14
byline: Hemi Parata
country: New Zealand
---
# {x|Morning Current: the tide mill, in full}

{x|An edited transcript of the {o3,9,13,17,20,22=interview@kahurangi/2026-08-14|interview} broadcast at ten past seven on {d=2026-08-14|Friday}.}

{x|HEMI PARATA:} {u|The mill at Waimea Spit has been turning since {d=2025-11|November}.} {s1 r1|The lines company} {k1|says} {c1|it has yet to deliver a kilowatt anyone can use}. {u|Jocasta Lyall runs the trust behind it.} {x|Morena.} {s2 m2|Wellington}{k2|'s position, as I understand it, is} {c2|that there's no more money}?

{s3|JOCASTA LYALL}{k3|:} {c3|Morena, Hemi. Well, that isn't what the minister told me. {s4|He} {k4|said}, {o4,5=appearance|to my face, at the opening}, {c4|“You'll have {f=3000000:NZD|three million dollars} by {d=2025-12-25|Christmas Day}.”} And {s5|he} {k5|said} {c5|{s6|Treasury} {k6|had agreed} {c6|to it}}.}

{x|PARATA:} {s7 r7|His office} {k7|disputes} {c7|that}. {u|I've {r8|their email} here.} {c8|“No such undertaking was given,”} {s8|it} {k8|reads}.

{s9|LYALL}{k9|:} {c9|Then somebody should go and explain that to the {f=200:people|two hundred people} who were standing there eating sausages. {s10 r10|My own treasurer} {k10|wrote} {c10|it} down.}

{x|PARATA:} {u|There's also the matter of the eels.} {s11|Ngāti Rārua ki Tai} {k11|have complained} {c11|that the intake screens are killing them}. {s12 r12|A survey they commissioned} {k12|puts} {c12|the toll at {f=1100:eels|eleven hundred} since {d=2026-02|February}}.

{s13|LYALL}{k13|:} {c13|{s14|I} {k14|accept} {c14|that we've lost eels}. {s15|I} {k15|don't accept} {c15|the number}. {s16 r16|The diver}, when he came up, {k16|reckoned} {c16|{f=60:eels|sixty}}.}

{x|PARATA: Sixty?}

{s17|LYALL}{k17|:} {c17|Give or take. And {s18|Aunty Mere}, who chairs the rūnanga, {k18|has asked} us, {o18|only {d=2026-08-09|last Sunday}}, {c18|to keep talking}. That's not somebody who wants it shut.}

{x|PARATA:} {s19|She} {k19|told} this programme {o19=interview@kahurangi|on {d=2026-08-12|Wednesday}} {c19|that she had been “managed”}.

{s20|LYALL}{k20|:} {c20|I'm sorry to hear it.}

{x|PARATA:} {k21|There's talk in} {s21 r21|the Nelson papers} {k21|of} {c21|receivers by {d=2026-09|September}}. {x|True?}

{s22|LYALL}{k22|:} {c22|{s23 r23|Our bank} {k23|hasn't said} {c23|it'll call in the loan}. I spoke to {s24 r24|the manager} {o24|{d=2026-08-13|yesterday}} and {k24|his words} on another year {k24|were}, {c24|“I can't see why not.”}}

{x|PARATA:} {s25|{r25|The energy minister}, Grant Tolley}, was invited but {k25|declined} {c25|to come on}. {o26=statement|In a statement}, {s26|he} {k26|said} {c26|the Crown “remains supportive of marine generation in principle”}. {s27|Lyall} {k27|called back} {o27=call|after we went off air} {k27|to say} {c27|principle doesn't pay for bearings}.
---
kahurangi = Radio Kahurangi | outlet
lines = - | organisation
nz = Government of New Zealand | government
lyall = Jocasta Lyall | person
tolley = Grant Tolley | person
treasury = New Zealand Treasury | government
office = - | government
email = - | document
treasurer = - | unnamed
iwi = Ngāti Rārua ki Tai | organisation
survey = - | document
diver = - | unnamed
mere = Mere | person
papers = - | group
bank = - | organisation
manager = - | person
1 lines
2 nz
3,9,13,17,20,22 lyall turn
5 tolley
4 tolley
6 treasury promises
7 office denies
8 email writing
10 treasurer writing
11 iwi accuses
12 survey writing
14 lyall concedes
15 lyall denies
16 diver thought
18 mere demands
19 mere
21 papers
23 bank neg
24 manager
25 tolley silence
26 tolley writing
27 lyall
