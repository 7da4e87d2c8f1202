style: aggregator
outlet: GoalTicker
published: 2025-08-22
byline: GoalTicker Newsdesk
country: Turkey
split: train
---
# {c2|Sacked Kıyıspor coach “was sold with the bus”}, {s2|paper} {k2|says}

{u|The row at Turkish second-tier side Kıyıspor has taken another turn.} {c3|Sevgi Aydın, the first woman to coach a men's team at that level, learned of her dismissal from the kit man}, {s3|the Istanbul daily Haliç} {k3|reported} {o3|on {d=2025-08-21|Thursday}}. {c5|“{s6 r6|The kit man} {k6|said} {c6|the president had sold me with the bus, and that the bus had fetched more},”} {s5|the 35-year-old} {k5|is quoted as telling} {o5,7=interview@fener/2025-08-20|Radyo Fener in a late-night interview on {d=2025-08-20|Wednesday}}. {s7|She} also {k7|said} {c7|that {s8|Orhan Tekin}, the owner, {k8|had asked} her {o8|in {d=2025-07|July}} {c8|to pick his nephew}}.

{s9|Tekin} {k9|denies} {c9|it}. {o10=statement@halic|In a statement sent to Haliç}, {s10|the {r10|shipping magnate}} {k10|said} {c10|he had never discussed the team with “that lady”}. {s11|He} {k11|told} the paper {o11,13=call@halic|by telephone} {c11|that she had resigned}. Asked when, {s13|he} {k13|replied} {c13|that she would know}. {s15|Tekin} {h15|reportedly} {k15|intends} {c15|to sue the station}.

{c16|“We have all of it on tape. We cut eleven minutes, and they were about the bus,”} {s16|Nalan Soylu, {r16|Radyo Fener's sports editor}}, {k16|told} {o16=interview@ticker|GoalTicker}. {s17|She} {k17|declined} {c17|to release them}. {s18|Haliç}, for its part, {k18|wrote} {o18|on {d=2025-08-22|Friday} morning} {c18|that it had heard those minutes and that {s19|Aydın} {k19|calls} {c19|her former boss “a man who buys ships by weight”} in them}. {s20|It} {k20|did not say} {c20|who had played them to it}.

{u|The players have kept out of it, mostly.} {s21|{r21|Captain} Levent Uçar} {k21|posted} {o21=post|a picture of an empty dugout on Instagram} with the words {c21|“Sorry, Hocam”}. {c22,23|The squad voted {f=19:|19} to {f=3:|three} against training without her}, {k22|according to} {s22|the fan site Mavi Tribün}, {k23|which cites} {s23 r23|two of his team-mates}. {s24|The club} {k24|says} {c24|training went ahead}. {c25|It did, with {f=3:players|three players}}, {s25 r25|Haliç's correspondent at the ground} {k25|noted}.

{s26|The national federation} {k26|confirmed} {c26|that it was looking at the contract}. {c27|It has received {f=2:versions|two versions}}, {s27|it} {k27|said} {o27=message|in an email}. {c28|{s29|Her {r29|client}} {k29|insists} {c29|that there was only ever one, in ink}}, {s28|{r28|Aydın's lawyer}, Gül Erim}, {k28|told} {o28,30=interview@halic|Haliç}. {c30|“Hers is not the one with the nephew in it,”} {k30|added} {s30|the {r30|advocate}}. {s31|The {r31|nephew}, a goalkeeper of nineteen}, {k31|has asked} followers {o31=post|in an Instagram story} {c31|to leave his mother out of it}.
---
halic = Haliç | outlet
fener = Radyo Fener | outlet
ticker = GoalTicker | outlet
aydin = Sevgi Aydın | person
kitman = - | unnamed
tekin = Orhan Tekin | person
soylu = Nalan Soylu | person
ucar = Levent Uçar | person
mavi = Mavi Tribün | outlet
mates = - | group
club = Kıyıspor | organisation
correspondent = - | unnamed
federation = National federation of Turkey | organisation
erim = Gül Erim | person
nephew = - | unnamed
2 halic writing
3 halic writing
5 aydin via=halic
6 kitman
7 aydin via=halic
8 tekin demands
9 tekin denies
10 tekin writing
11 tekin
13 tekin
15 tekin intent via=?
16 soylu
17 soylu silence
18 halic writing
19 aydin
20 halic silence
21 ucar writing
22 mavi writing
23 mates in=22
24 club
25 correspondent writing affirms
26 federation affirms
27 federation writing
28 erim
29 aydin
30 erim
31 nephew writing demands
