style: explainer
outlet: Totoo Ba Desk
published: 2025-10-03
byline: Mika Salonga
country: Philippines
---
# {x|Fact-check:} {u|no, the bridge in this video is not in Samar}

{x|The claim}
{c1|The new bridge at Calbiga “cracked open in broad daylight” {d=2025-09-28|last Sunday}}, {k1|according to} {s1|{r1|a Facebook reel}} {u|that has been watched {f=4.7e6:times|4.7 million times}}. {s2|{r2|Senator} Rufo Almendras} passed it on {o2|on {d=2025-09-30|Tuesday}}, {k2|asking} {c2|where the {f=1.3e9:PHP|₱1.3 billion} had gone}.

{x|Our rating: false. Here is why.}

{u|The clip shows a bridge in Guangxi, China, and is four years old.} {u|It appears in full in a report by a Nanning television station dated {d=2021-07-19|19 July 2021}.} {s4|{r4|The station's presenter}} {k4|says} there {c4|that nobody was hurt}; {u|the reel replaces her voice with a man's, speaking Waray}. {c5|The accent is from Leyte, not Samar}, {s5|{r5|linguist} Belen Custodio of the university at Tacloban} {k5|told} {o5=interview@own|us}, {c5|“and he is reading”}.

{s6|{r6|District engineer} Joselito Bacay} {k6|assured} {o6=interview@dzbc|DZBC radio} {c6|that the real bridge “has not so much as a hairline”}. {u|That is not quite right either.} {s7|{r7|An inspection report} of {d=2025-08-14|14 August}}, {u|obtained by the Desk}, {k7|lists} {c7|{f=11:cracks|eleven cracks}, all of them “cosmetic”}. When we read it to him, {s8|Bacay} {k8|hung up} {c8|on the question}. {s9|His {r9|deputy}} {k9 o9=message|later texted} {c9|that a hairline is by definition not a crack}.

{x|What about the money?}
{c10|{f=1.27e9:PHP|₱1.27 billion} has been paid out}, {k10|going by} {s10|{r10|the contract's page} on the department's website}. {s11|The auditor's office} {k11|flagged} {o11=report|in its report} for {d=2024|2024} {c11|{f=83e6:PHP|₱83 million} of it as “lacking supporting documents”}. {s12|It} {k12|did not say} {c12|that the money was stolen}. {c13|Neither did the senator}, {s13|his {r13|chief of staff}} {k13|insists}: {c13|{s14|he} {k14|asked} {c14|a question}}.

{x|Who made the reel?}
{u|The oldest copy we found was posted at 6:12 a.m. on {d=2025-09-29|29 September} by a page called {x|“Waray Truth Hurts”}.} {s15|{r15|Its administrator}, {o15=message|reached through Messenger}}, {k15|said} {c15|he had it from a cousin, who had it from {s16|a {r16|group chat} that} {k16|swore} {c16|it was a drone}}. {s17|He} {k17|has promised} {c17|to take it down}. {u|At the time of writing it was up.}

{s18|Meta} {k18|did not reply} {c18|to two messages}.
---
own = Totoo Ba Desk | outlet
dzbc = DZBC | outlet
reel = - | document
almendras = Rufo Almendras | person
presenter = - | unnamed
custodio = Belen Custodio | person
bacay = Joselito Bacay | person
inspection = - | document
deputy = - | unnamed
page = - | document
auditor = Auditor's office | government
chief = - | unnamed
admin = - | unnamed
chat = - | group
meta = Meta | organisation
1 reel
2 almendras writing
4 presenter
5 custodio
6 bacay
7 inspection writing
8 bacay silence
9 deputy writing
10 page writing
11 auditor writing accuses
12 auditor neg writing
13 chief
14 almendras
15 admin writing
16 chat
17 admin promises
18 meta silence
