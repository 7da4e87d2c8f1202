style: tabloid
outlet: The London Whistle
published: 2026-09-27
byline: Bernadette Fox
country: United Kingdom
---
# {s1|{r1|Duke}}{k1|:} {c1|It was the VICAR'S labrador}

{u|A 17th-century Persian rug worth {f=600000:GBP|£600,000} has been eaten at Wrexley Park, and nobody will own the dog.}

{s2|The {r2|Duke of Wrexley}, 71}, {k2|told} police {c2|he came down to breakfast {d=2026-09-20|last Sunday} to find the border gone and a black labrador “looking full”}. {s3|The {r3|duke}}, {u|who breeds labradors}, {k3|insists} {c3|none of his was out}.

{c4|“{s5|He} {k5 o5=call|rang} me during matins {k5|to say} {c5|I owed him a carpet},”} {s4|the Rev Timothy Orme} {k4|told} {o4,6=interview@whistle|the Whistle}. {c4|“Bishop has arthritis and eats mince.”} {s6|He} {k6|has offered} {c6|an X-ray}.

{s7|Her Grace} {k7|takes} {c7|the vicar's side}. {c8|“Gussie knows perfectly well whose dog it was,”} {s8|the {r8|duchess}, 68}, {h8|reportedly} {k8|told} a bridge four. {x|But is it even the right rug?} {s10|{r10|Carpet scholar} Dr Priti Lal}, {u|who was to publish a book on it {d=2026-10|next month}}, {k10|fears} {c10|not}. {c11|Photos suggest a Victorian copy}, {s11|she} {k11|sighed} {o11|{d=2026-09-26|last night}}, {c11|in which case “the original left the house some time ago, on two legs”}.

{s12,13|Insurers Hallam & Rooke} {k12|confirmed} {c12|they'd had a claim} and {k13|kept mum} {c13|on the rest}. {s14 r14|A source below stairs} {k14|dished} {c14|that the rug went “for cleaning” in {d=1987|1987} and came back brighter}. {s15|{r15|The duke's brother}, Lord Peregrine}, {u|who ran the estate then}, {k15|laughed off} {c15|the tale} {o15|from Marbella}. {c16|“{s17|Peregrine} {k17|said} {c17|the same} about the Gainsborough,”} {k16|sniffed} {s16|the {r16|duchess}}.

{s18|Thames Valley Police} {k18|said} {c18|enquiries were ongoing and “no dog has been arrested”}.
---
whistle = The London Whistle | outlet
duke = Duke of Wrexley | person
orme = Timothy Orme | person
duchess = Duchess of Wrexley | person
lal = Priti Lal | person
hallam = Hallam & Rooke | organisation
source = - | unnamed
peregrine = Lord Peregrine | person
police = Thames Valley Police | government
1,2,3 duke
4 orme
5 duke
6 orme promises
7 duchess
8 duchess via=?
10 lal thought predicts
11 lal
12 hallam affirms
13 hallam silence
14 source
15 peregrine denies
16 duchess
17 peregrine
18 police
