style: sport
outlet: Blue Ridge Hoops Daily
published: 2025-03-23
country: United States
---
# {x|Podium: Pikeville State after the double-overtime loss}

{x|What follows is edited from {o1,4,9,12,17,20,26,28,31=press-conference/2025-03-22|the postgame news conference on {d=2025-03-22|Saturday} night in Roanoke}.}

{x|MODERATOR: Coach, an opening statement?}

{s1|{r1|COACH} RENEE STALLARD}{k1|:} {c1|I'm proud. I'm also mad. {s2 r2|My mother} {k2 o2=call|called} at the half {k2|to tell} me {c2|we were sagging off the corner}, and she was right, and she's eighty-one.}

{x|Q:} {s3|The {r3|officials}} {k3|ruled} {c3|Jaylah's foot was on the line}. {x|Did you get an explanation?}

{s4|STALLARD}{k4|:} {c4|{s5|The {r5|lead official}} {k5|let} me {k5|know} {c5|that {s6 r6|the replay center} {k6|had} {c6|it as a two}}. {s7|I} {k7|asked} him {c7|which angle}. {s8|He} {k8|goes}, {c8|"The one they've got."}}

{x|Q:} Jaylah, {s10|your {r10|teammates}} {k10|say} {c10|you called that last play yourself}. {x|True?}

{s9|JAYLAH MCCOY}{k9|:} {c9|No, ma'am. {s11|I} {k11|suggested} {c11|it}. Big difference if it works.}

{x|Q:} Coach, {s13|the Kanawha Courier} {k13|is reporting} {c13,14|that {s15|you}{k15|'ve agreed} {c15|to take the job in New Orleans}}, and {k14|it cites} {s14 r14|somebody in your own building}.

{s12|STALLARD}{k12|:} {c12|{s16|I} {k16|haven't agreed} {c16|to supper}. {s18 r18|My athletic director} {k18 o18=message|texted} me {k18|asking} {c18|if it was so}. {s19|I} {k19|wrote back}, {c19|"Read a different paper."}}

{x|Q: So that's a denial?}

{s17|STALLARD}{k17|:} {c17|It's a review.}

{x|Q:} Jaylah, {o21|in {d=2024-11|November}} {s21|you} {k21|told} us {c21|you'd never played a double overtime}. {x|How are the legs?}

{s20|MCCOY}{k20|:} {c20|{s22 r22|The trainer} {k22|says} {c22|I ran {f=5:miles:over|over five miles}}. {s23|I} {k23|would have guessed} {c23|{f=10:miles|ten}}.}

{x|Q: What was said in the locker room?}

{s26|STALLARD}{k26|:} {c26|That stays there. But {s24|Bri Castellaw}, our senior, stood up and {k24|reminded} everybody {c24|how {s25|her {r25|grandaddy}} {k25|used to tell} it: {c25|you don't judge a shift by the last ten minutes}}. I couldn't have followed that, so I didn't.}

{x|Q:} {s27 r27|The conference} {k27|says} {c27|no protest was filed}. {x|Will there be one?}

{s28|STALLARD}{k28|:} {c28|{k29|Under} {s29 r29|the bylaws} {c29|I've got until noon {d=2025-03-24|Monday}}. {s30|The {r30|president of this university}} {k30|has suggested} {c30|I not}. So you can guess.}

{x|Q: Jaylah, one moment you'll keep?}

{s31|MCCOY}{k31|:} {c31|When {s32 r32|their point guard} hugged me and {k32|said} {c32|"See you next year,"} and {s33|I} {k33|had to tell} her {c33|I graduate in {d=2025-05|May}}.}

{u|Stallard left without taking a follow-up.} {o34=statement/2025-03-22|In a two-line statement released after midnight}, {s34|{r34|athletic director} Coy Ratliff} {k34|described} {c34|the Courier's account as "inaccurate in every particular but the spelling."} {s35|The paper} {k35|stands by} {c35|its story}. {s36 r36|Nobody in New Orleans} {k36|returned} {c36|a call}.
---
stallard = Renee Stallard | person
mother = - | unnamed
officials = - | group
lead = - | person
replay = - | organisation
mccoy = Jaylah McCoy | person
mates = - | group
courier = Kanawha Courier | outlet
building = - | unnamed
ratliff = Coy Ratliff | person
trainer = - | unnamed
castellaw = Bri Castellaw | person
grandaddy = - | unnamed
conference = - | organisation
bylaws = - | document
president = - | person
guard = - | unnamed
nobody = - | group
1,4,12,17,26,28 stallard turn
9,20,31 mccoy turn
2 mother
3 officials
5 lead
6 replay thought
7 stallard
8 lead
10 mates
11 mccoy
13 courier writing
14 building in=13
15 stallard promises
16 stallard promises neg
18 ratliff writing
19 stallard writing
21 mccoy
22 trainer
23 mccoy thought
24 castellaw affirms
25 grandaddy
27 conference
29 bylaws writing
30 president demands
32 guard
33 mccoy
34 ratliff writing
35 courier affirms
36 nobody silence
