style: broadcast
outlet: Fundy News Radio
published: 2026-02-03
byline: Colleen Arsenault
country: Canada
note: A reporter's script with clips, as read on air.
---
{x|Good morning, it's eight o'clock.}

{u|The emergency room at Minas Memorial is closed again.} {u|A sheet of paper went up on the door at six {d=2026-02-02|last night}}; {s1|the {r1|paper}} {k1|reads}, in marker, {c1|“Try Kentville. Sorry.”} {x|Colleen Arsenault reports.}

{x|Clip,} {s2|Rhoda Levy, {r2|paramedic}}{k2|:} {c2|“I've got a fella in the back with chest pains and I'm reading a note. {s3 r3|Dispatch} {k3|said} {c3|it was open}. {s4|Their {r4|computer}} {k4|says} {c4|it's open still}.”}

{u|Levy drove on.} {c6|The man is stable}, {s6|{r6|Kentville's charge nurse}} {k6|tells} {o6=interview@fundy|me}. {c7|But it's the eleventh closure since {d=2025-12|December}}, and {s7|the nurses' union} {k7|argues} {c7|it won't be the last}. {s8|{r8|Its president}, Joan Comeau}{k8|:} {c8|“They promised us {f=6:hires|six hires} by {d=2026-01|January}. We've had one, and she's on maternity leave, and good for her.”}

{s9|The health authority} {k9|doesn't see} {c9|it as a promise}. {c10|It was}, {s10|{r10|vice-president} Marcel Doucet} {k10|explained} {o10=interview@fundy|when I caught him in the parking lot}, {c10|“a target with a date attached.”} {s11|He} {k11|wouldn't say} {c11|what he calls a promise}.

{x|Now, who's to blame?} {s12|The Liberals} {k12|blame} {c12|the premier}. {s13 m13|Halifax} {k13|blames} {c13|Ottawa}. {s14 m14|Ottawa}, {o14=statement|in an emailed statement overnight}, {k14|noted} {c14|that health is a provincial responsibility}. {u|The premier's mother, who was born in that hospital and lives across the street, has put up a sign of her own.}

{x|Clip,} {s15|Ethel Boudreau}{k15|:} {c15|“{s16|My {r16|sign}} {k16|says} {c16|‘Call your mother.’} He hasn't.”}

{u|There are {f=41:vacancies|forty-one vacancies} for emergency doctors in the province, by the authority's own list.} {c17|The list}, {s17|Comeau} {k17|cautions}, {c17|leaves out the jobs that they've stopped advertising}. {x|For Fundy News, Colleen Arsenault, Wolfville.}

{x|Thank you, Colleen.} {u|The authority called back while that was playing.} {c18|The ER reopens at noon}, {s18|it} {k18|now expects}.
---
fundy = Fundy News Radio | outlet
paper = - | document
levy = Rhoda Levy | person
dispatch = - | organisation
computer = - | document
nurse = - | unnamed
union = Nurses' union of Nova Scotia | organisation
comeau = Joan Comeau | person
authority = Health authority of Nova Scotia | government
doucet = Marcel Doucet | person
liberals = Liberal Party of Nova Scotia | organisation
halifax = Government of Nova Scotia | government
ottawa = Government of Canada | government
boudreau = Ethel Boudreau | person
sign = - | document
1 paper writing
2 levy
3 dispatch
4 computer writing
6 nurse
7 union predicts
8 comeau
9 authority neg thought
10 doucet
11 doucet silence
12 liberals accuses
13 halifax accuses
14 ottawa writing affirms
15 boudreau
16 sign writing
17 comeau predicts
18 authority thought predicts
