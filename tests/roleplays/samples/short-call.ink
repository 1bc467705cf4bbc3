# title: A short call
# scene: You ring Mr Bao, who runs the copy room of a school.
# buyer: Mr Bao
# goal: Learn why he changes his supplier.

VAR mood = 3

-> hello

=== hello ===
# learned: He has little time.
Bao. I have two minutes.
(A bell rings behind him.)
* [What happens in your copy room on a morning like this?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: An open question on his day costs him nothing to answer.
  ~ mood = mood + 1
  -> morning
* [Are you happy with your present supplier?]
  # questions: 1
  # asked: closed
  # why: It can be answered by yes, and then the talk is over.
  -> supplier
* [I can offer you ten per cent off paper this week.]
  # value: -2
  # why: You pay before you know what for.
  ~ mood = mood - 1
  -> price

=== morning ===
# learned: Exams are printed by hand.
# said: A jam in exam week costs two teachers a day.
Exam papers. One jam, and two of my teachers stand there for a day.
* [Two teachers for a day. What does that do to the exam?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: You give him his own words back and let him go on.
  ~ mood = mood + 1
  -> end_well
* [Then you need our machine with a second tray.]
  # value: -1
  # why: He named a cost and you answered with a product.
  -> end_open
* [I see. Do you buy or rent?]
  # questions: 0
  # asked: closed
  # why: A fact that you could have asked later.
  -> end_open

=== supplier ===
Happy enough. Nobody complains.
* [Good to hear. What would have to happen for somebody to complain?]
  # listening: 1
  # questions: 1
  # asked: open
  # why: You accept his answer and ask what lies behind it.
  -> morning
* [Everybody says that, until they see our prices.]
  # listening: -2
  # value: -2
  # why: You make his answer small.
  ~ mood = mood - 2
  -> end_badly
* [Then may I send you our brochure?]
  # listening: -1
  # why: You leave without having learned anything.
  -> end_open

=== price ===
Ten per cent? Send it by mail.
* [I will. May I ask first what paper is for you?]
  # questions: 1
  # asked: open
  # value: 1
  # why: Late, but it leads away from the price.
  -> supplier
* [I will send it today. Fifteen for a thousand boxes.]
  # value: -2
  # why: A second discount that nobody asked for.
  ~ mood = mood - 1
  -> end_badly
* [Gladly. Goodbye.]
  # value: 0
  # why: Polite, and nothing more.
  -> end_open

=== end_well ===
# ending: A second talk
# rank: 1
# verdict: He wants to show you the room, because he has said himself what a jam costs.
Come on Thursday, before the first lesson.
-> END

=== end_open ===
# ending: A brochure
# rank: 2
# verdict: He will not remember the call.
Good. Send it.
-> END

=== end_badly ===
# ending: The line is dead
# rank: 3
# verdict: He heard a seller, and he had two minutes.
{ mood < 2: -> cut }
I have a lesson now.
-> END

=== cut ===
(He has hung up.)
-> END
