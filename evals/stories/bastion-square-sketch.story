style: opinion
outlet: The Grand Harbour Times
published: 2025-05-22
byline: Marisa Debono
country: Malta
split: train
---
# {u|Sketch: a goat walks into the budget}

{p=dateline|VALLETTA} — {u|The question before the House {d=2025-05-21|yesterday} was whether the government owns a goat.} {s1|It} {k1|says} {c1|it does not}. {s2|The opposition} {k2|says} {c2|it owns forty, at {f=900:EUR|€900} a head, and that they live on a hill in Gozo belonging to the brother of the parliamentary secretary for rural affairs}.

{s3|The {r3|parliamentary secretary in question}, Joe Vassallo}, {k3|rose} at ten past four {k3|to tell} {o3,4=speech/2025-05-21|the chamber} {c3|that he had no brother}. {c4|“I have a half-brother, whom I have met twice,”} {s4|he} {k4|said}. {c5|“Which half?”} {k5|called} {s5|Miriam Zerafa} {o5,6,7=speech/2025-05-21|from the other side}. {s6|The {r6|Speaker}} {k6|asked} her {c6|to sit}. {s7|She} {k7|replied} {c7|that she was sitting}, {u|and she was}.

{u|Miss Zerafa is new, and was a vet.} {s8|She} {k8|had asked} {o8=document/2025-03|in a written question in {d=2025-03|March}} {c8|who kept the animals}; {s9|the rural affairs ministry} {k9|answered} {c9|that the information was being collected}. {o10|{d=2025-05-21|Yesterday}} {s10|she} {k10|wanted} {c10|to know by whom}. {s11|Carmen Attard, the {r11|minister}}, {u|whose portfolio runs from beaches to abattoirs}, {k11|said} {c11|that the goats were “a pilot”}. {c12|“Of which airline?”} {k12|shouted} {s12|a {r12|man two rows behind}}, {u|possibly the leader of the opposition, who had until then been reading about football}.

{u|Mrs Attard pressed on.} {c15|The animals kept the scrub down and so prevented fires}, {s15|she} {k15|explained}; {s16|an {r16|Italian study}} {k16|said} {c16|so}. {u|Her tormentor had read it.} {c17|“{s18|It} {k18|says} {c18|sheep},”} {s17|Miss Zerafa} {k17|said}. {s19|The {r19|minister}} {k19|said} {c19|that {s20|it} {k20|said} {c20|ruminants}}. {c21|“I have treated both, and only one of them eats paper,”} {s21|the {r21|younger woman}} {k21|retorted}. {u|Even the Speaker laughed.} {s22|He} then {k22|told} the gallery {c22|not to}.

{u|At half past five Castille intervened, in the shape of a note passed along the front bench.} {s23|Mrs Attard} {u|read it, folded it} and {k23|announced} {c23|an audit}. {s24|She} {k24|had told} {o24=interview@harbour/2025-05-19|this newspaper on {d=2025-05-19|Monday}} {c24|that there was nothing to audit}. {s25|Dr Vassallo}, asked on his way out, {k25|said} {c25|{s26|he} {k26|had always called for} {c26|one}}. {c28|The word occurs in his speeches twice}, {s28|Hansard} {k28|shows}, {c28|and each time about bus stops}.

{c29|It was “the darkest day for Maltese goats since the brucellosis”}, {s29|the {r29|leader of the opposition}} {k29|declared} {o29,30=press-conference|to the cameras in the courtyard}. {s30|Bernard Cassar} {k30|called for} {c30|the police}. {o31=statement|In a statement of two lines}, {s31|the police} {k31|said} {c31|they had received no report}. {s32,33|Their {r32|spokesman}}, {o32,33=call@harbour|when I rang him}, {k32|said} {c32|the lines meant what they said}, {k33|adding} {c33|that his grandmother kept six}.

{x|And the {r34|man on the hill}?} {s34|He} {k34|told} {o34,35=interview@harbour|my colleague at his gate} {c34|that his name was indeed Vassallo}. {c35|The goats are his wife's}, {s35|he} {k35|said}. {s36|The {r36|wife}} {k36|called} from the kitchen {c36|that she was born a Zerafa}.
---
harbour = The Grand Harbour Times | outlet
government = Government of Malta | government
opposition = Opposition of Malta | organisation
vassallo = Joe Vassallo | person
zerafa = Miriam Zerafa | person
voice = - | unnamed
speaker = - | person
ministry = Rural affairs ministry of Malta | government
attard = Carmen Attard | person
study = - | document
hansard = Hansard | document
cassar = Bernard Cassar | person
police = Police of Malta | government
spokesman = - | unnamed
man = - | unnamed
wife = - | unnamed
1 government
2 opposition
3 vassallo
4 vassallo
5 zerafa
6 speaker demands
7 zerafa
8 zerafa writing
9 ministry
10 zerafa demands
11 attard
12 voice
15 attard
16 study writing
17 zerafa
18 study writing
19 attard
20 study writing
21 zerafa
22 speaker demands
23 attard
24 attard
25 vassallo
26 vassallo demands
28 hansard writing affirms
29 cassar
30 cassar demands
31 police writing
32 spokesman
33 spokesman
34 man
35 man
36 wife
