style: wire
outlet: Equator News Service
published: 2025-12-04
byline: Nuno Trovoada
country: São Tomé and Príncipe
---
# {c1|Nine sailors taken from tanker off Príncipe}, {s1|operator} {k1|says}

{p=dateline|SAO TOME, {d=2025-12-04|Dec 4} -} {c2|Armed men boarded a product tanker north of Príncipe on {d=2025-12-02|Tuesday night} and left with {f=9:crew|nine} of its {f=19:crew|19 crew}}, {s2|the ship's Piraeus-based operator, Halcyon Maritime}, {k2|said} {o2,3|on {d=2025-12-04|Thursday}}.

{c3|The remaining ten are safe and the Halcyon Grace is under way to Libreville}, {s3|it} {k3|said}. {s4|Halcyon} {k4|did not give} {c4|the nationalities of the missing}. {c5|Six are Filipino, two Georgian and one, the second engineer, a citizen of Sao Tome}, {k5|said} {s5|a {r5|coast guard officer in the capital}}, {x|who asked not to be identified}.

{s6|{r6|The engineer's mother}, Esperança Lima}, {k6|said} {o6,7=interview|at her house in Neves} {c6|that {s8|her {r8|son}} {k8 o8=call|had rung} her from the mess {k8|to say} {c8|there were lights following them}}. {c7|“{s9|I} {k9|told} him {c9|to lock the door}. {s10|He} {k10|said} {c10|it was a ship, mamã, not a house},”} {s7|she} {k7|said}.

{s11|The regional maritime centre in Yaounde} {k11|had warned} {o11|on {d=2025-11-28|Friday}} {c11|of a mother vessel, a blue trawler without a name, in the same waters}. {c12|The navy {k13|was passed} {c13|the warning} within an hour}, {k12|according to} {s12|{r12|the centre's log}}. {s14|{r14|Navy commander} Capt. Aurélio Pires} {k14|said} {c14|he had received it on {d=2025-12-03|Wednesday}}. {c15|He has one patrol boat, a gift of Portugal, and it is in dry dock}, {s15|he} {k15|added}.

{s16 m16|Lisbon} {k16|offered} {o16|on {d=2025-12-04|Thursday}} {c16|to send a frigate}. {c18|{s17 m17|Abuja}, whose navy patrols the area under a {d=2021|2021} agreement, {k17|objected} {c17|to that}}, {k18|said} {s18|a {r18|diplomat briefed on the exchange}}. {s19|{r19|Nigerian navy spokesman} Commodore Tunde Alabi} {k19|called} {c19|the account “untrue”}.

{c20|Attacks in the Gulf of Guinea have fallen from {f=81:attacks|81} in {d=2020|2020} to {f=12:attacks|12} {d=2025|this year}}, {s20|the shipping association Seaguard} {k20|says}. {s21|It} {k21|attributes} {c21|the fall to better patrols}; {s22 r22|two security consultants} {k22|said} {c22|it had more to do with kidnappers having moved ashore}. {c23|“Now they are moving back,”} {k23|said} {s23 r23|one of them}.

{c24|No ransom has been asked}, {s24|Halcyon} {k24|said}. {s25 r25|Families in Neves} {k25|say} {c25|otherwise}.
---
halcyon = Halcyon Maritime | organisation
officer = - | unnamed
esperanca = Esperança Lima | person
engineer = - | unnamed
centre = Regional maritime centre in Yaounde | organisation
log = - | document
pires = Aurélio Pires | person
portugal = Government of Portugal | government
nigeria = Government of Nigeria | government
diplomat = - | unnamed
alabi = Tunde Alabi | person
seaguard = Seaguard | organisation
consultants = - | group
one = - | unnamed
families = - | group
1 halcyon
2,3 halcyon writing
4 halcyon silence
5 officer
6,7,9 esperanca
8,10 engineer
11 centre predicts
12 log writing
13 ?
14,15 pires
16 portugal promises
17 nigeria
18 diplomat
19 alabi
20,21 seaguard
22 consultants
23 one
24 halcyon
25 families
