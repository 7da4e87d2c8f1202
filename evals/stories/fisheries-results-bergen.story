style: business
outlet: Havn & Handel
published: 2026-05-07
byline: Ingvild Rostad
country: Norway
---
# {u|Salmon lice eat {f=410e6:NOK|NOK 410 mln} of Fjordlaks profit}

{s1|Fjordlaks} {k1|reported} {o1,2,3|on {d=2026-05-07|Thursday}} {c1|an operating profit of {f=612e6:NOK|NOK 612 mln} for {d=2026-01/2026-03|the first quarter}, down from {f=1.02e9:NOK|NOK 1.02 bln} a year earlier}. {u|The shares fell {f=8:%|8%} before lunch and recovered half of that by the close.}

{c2|Higher mortality accounts for all but a tenth of the decline}, {s2|the {r2|salmon farmer}} {k2|said}. {s3|It} {k3|now forecasts} {c3|a harvest of {f=171000:tonnes|171,000 tonnes} {d=2026|this year}, not {f=184000:tonnes|184,000}}. {c4|“{s5|We} {k5|told} you {o5|in {d=2025-11|November}} {c5|that the winter would be warm}, and you wrote that we were pessimists,”} {s4|{r4|chief executive} Torunn Vik} {k4|told} analysts {o4,6,7=call|on a call}. {s6,7|She} {k6|promised} {c6|a fourth delousing vessel by {d=2027-21|next spring}} and {k7|ruled out} {c7|a cut in the dividend}.

{c24|{s8 r8|Analysts} {k8|had on average expected} {c8|{f=790e6:NOK|NOK 790 mln}}}, {s24|{r24|data} from the firm Kvant} {k24|show}. {c9|The miss is “ugly but honest”}, {s9|Per-Arne Moe of Dovre Securities} {k9|wrote}; {u|he kept his target price of {f=64:NOK|64 crowns}}. {u|Rival brokerage Skagen Kapital cut its own to {f=51:NOK|NOK 51} from {f=70:NOK|NOK 70}}. {s12|Skagen} {k12|says} {c12|the company “counts its fish too early”}.

{c13|The fisheries directorate has opened an inquiry into {f=2:sites|two sites} in Hardanger}, {s13|the newspaper Vestposten} {k13|reported} {o13|{d=2026-05-06|a day earlier}}. {s15|Vik} {k15|said} {c15|she had learned of it from the newspaper}. {s16,17|The directorate} {k16|confirmed} {c16|it had inspected the sites} but {k17|would not call} {c17|that an inquiry}.

{s18|{r18|Largest shareholder} Odd Vik}, {u|who founded the company and is the chief executive's uncle}, {k18|said} {o18,19,21=call|by phone} {c18|he was not worried}. {c19|“{s20|My {r20|father}} {k20|used to say} {c20|a fish has one bad year in seven}. He did not say which,”} {s19|he} {k19|said}. {c21|He has sold no shares}, {s21|he} {k21|added}; {s22|a {r22|stock exchange notice} of {d=2026-04-30|April 30}} {k22|shows} {c22|that a company owned by his wife sold {f=250000:shares|250,000}}. {s23|His {r23|wife}, Gunn Vik}, {k23|did not return} {c23|a message left at the hotel she runs}.
---
vestposten = Vestposten | outlet
fjordlaks = Fjordlaks | organisation
torunn = Torunn Vik | person
analysts = - | group
moe = Per-Arne Moe | person
skagen = Skagen Kapital | organisation
directorate = Fisheries directorate of Norway | government
odd = Odd Vik | person
father = - | unnamed
notice = - | document
data = - | document
gunn = Gunn Vik | person
1,2 fjordlaks writing
3 fjordlaks writing predicts
4 torunn
5 fjordlaks
6 torunn promises
7 torunn denies
24 data writing affirms
8 analysts thought predicts
9 moe writing
12 skagen
13 vestposten writing
15 torunn
16 directorate affirms
17 directorate neg
18,19,21 odd
20 father
22 notice writing affirms
23 gunn silence
