style: live
outlet: Outback Now
published: 2026-03-19
byline: Tully Farrell
country: Australia
split: train
---
# {u|Live: space junk over the Barkly}

2.40pm {s1|The {r1|space agency}} {k1|has confirmed} {o1,2=post/2026-03-19|on Bluesky, {d=2026-03-19|a few minutes ago},} {c1|that the object was “one of ours, once”}. {s2|It} {k2|asks} {c2|finders not to lick it}.

2.05pm {s3|{r3|Station manager} Wendy Croft}, {u|who found it}, {k3|is on the line} {o3,4=call@own/2026-03-19|from Brunette Creek}. {c3|“It's the size of a ute and it's ticking,”} {s4|she} {k4|tells} us. {c4|“The dog says no.”}

1.30pm {u|More from that briefing in Darwin.} {s5|{r5|Assistant commissioner} Lou Petrakis} {k5|stressed} {o5=press-conference/2026-03-19|to the cameras} {c5|there was no danger}. Asked {c6|what the exclusion zone was for}, then, {s6|he} {k6|adjusted his hat}.

12.50pm {u|NASA's desk in Canberra has an out-of-office message until {d=2026-03-23|Monday}.} {s7|{r7|Astronomer} Priyanka Dal} {k7|has done the sums} {o7=interview@bush|for Bush Radio}: {c7|{f=40:pieces:about|{h7|about} 40 pieces} came down, over {f=3:stations|three stations}}. {c8|The rest is in the gulf}, {s8|she} {k8|reckons}.

12.15pm {c9|“We're going to need a bigger paddock,”} {s9|{r9|local member} Bob Hurst} {k9|quips} {o9=speech/2026-03-19|in the Legislative Assembly}. {u|The Speaker rules paddocks out of order.}

11.30am {c10|The thing was meant to burn up over the Pacific in {d=2026-02|February}}, {k10|if} {s10 r10|a brochure on the manufacturer's website} {k10|is any guide}. {s11|The {r11|manufacturer}, Orbitek}, {k11|has gone quiet} {c11|since breakfast}.
---
bush = Bush Radio | outlet
agency = - | government
croft = Wendy Croft | person
petrakis = Lou Petrakis | person
dal = Priyanka Dal | person
hurst = Bob Hurst | person
brochure = - | document
orbitek = Orbitek | organisation
own = Outback Now | outlet
1 agency writing affirms
2 agency writing demands
3,4 croft
5 petrakis
6 petrakis silence
7 dal
8 dal thought
9 hurst
10 brochure writing
11 orbitek silence
