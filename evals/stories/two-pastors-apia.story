style: local
outlet: Upolu Observer
published: 2025-08-27
byline: Lagi Tuimavave
country: Samoa
split: train
---
# {u|Two pastors, one bell: Falevao's church splits over a recording}

{u|The bell at Falevao now rings twice on {x|Sundays}, an hour apart, and each half of the village walks past the other.} {u|It began with a sermon.} {o1=speech|From the pulpit on {d=2025-08-10|10 August}}, {s1|Iosefa Leota, the {r1|senior pastor}}, {k1|told} his congregation {c1|that a certain new roof “was bought with other people's envelopes”}. {s2|He} {k2|did not say} {c2|whose}. {u|Nobody needed telling.} {s3|His {r3|assistant}, Mose Faleafa}, {u|who had a new roof}, {k3|answered} {o3=speech/2025-08-17|a week later from the same spot} {c3|that he would open his books if the reverend would open his}.

{c4|“{s5|He} {k5|had promised} me {c5|it would stay between us and God}. Then he read it out like the weather,”} {s4|Mr Faleafa} {k4|told} {o4,6=interview@upolu/2025-08-25|the Observer on {d=2025-08-25|Monday}}. {s6|The {r6|younger man}} {k6|said} {c6|the money came from his wife's brother in Auckland}. {s7|She} {k7|confirmed} {c7|it}. {c8|“{s9|My {r9|brother}} {k9|said} {c9|buy a roof, not a boat}. I wanted a boat,”} {s8|Sina Faleafa} {k8|said}, laughing.

{s10|Reverend Leota}, {u|who received us on his porch}, {k10|would not speak of} {c10|roofs}. {s11|He} {k11|asked} {o11=interview@upolu|us} {c11|to pray for the village}. {u|His daughter was less patient.} {c13|There is a recording}, {s13|Tala Leota} {k13|said}: {c13|{s14|a {r14|deacon}} {k14|can be heard} on it {k14|telling} the assistant {c14|to take the money out before the count}}. {u|She played it to this reporter on her phone; it is mostly rain.} {s15|The {r15|deacon in question}, Fa'afetai Sio}, {k15|swears} {c15|that he spoke of mangoes}.

{s16|The {r16|church's general secretary} in Apia} {k16|said} {o16=message|in an email} {c16|the matter was before the {r17|elders}}. {o17=letter/2025-08-22|In a letter dated {d=2025-08-22|22 August}}, {s17|they} {k17|ordered} {c17|both men to be silent until {d=2025-09|September}}. {u|Neither has obeyed.} {u|{d=2025-08-24|Last Sunday} each of them preached.} {c19|“{k20|I was told} {c20|not to speak}, so I shall sing,”} {s19|the older of the two} {k19|announced} {o19=speech/2025-08-24|to {f=60:people:about|about sixty people}}. {u|The other, an hour later, read the elders' letter aloud, twice.}

{s22|The village council} {k22|has let} the {f=2:sides|two sides} {k22|know} {c22|that the bell will be taken down if they cannot share it}. {s23|It} {k23|set} {c23|no date}. {s24|The women's committee}, {u|which paid for the bell in {d=1988|1988}}, {k24|says} {c24|nobody asked it}. {c26|“The council may say what it likes. We have the receipt,”} {k26|said} {s26|its {r26|president}, Malia Sio}. {u|She is the deacon's mother.} {c29|She believes in mangoes}, {s29|she} {k29|added}.
---
upolu = Upolu Observer | outlet
leota = Iosefa Leota | person
mose = Mose Faleafa | person
sina = Sina Faleafa | person
brother = - | unnamed
tala = Tala Leota | person
sio = Fa'afetai Sio | person
secretary = - | person
elders = - | group
council = Village council of Falevao | government
committee = Women's committee of Falevao | organisation
malia = Malia Sio | person
1 leota
2 leota silence
3 mose
4 mose
5 leota promises
6 mose
7 sina affirms
8 sina
9 brother
10 leota silence
11 leota demands
13 tala
14 sio demands
15 sio
16 secretary writing
17 elders writing demands
19 leota
20 elders demands
22 council
23 council silence
24 committee
26 malia
29 malia
