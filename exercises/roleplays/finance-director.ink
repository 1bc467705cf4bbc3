# title: Role-play 4: fifteen minutes with a finance director
# scene: At Harbour Insurance late letters cost five departments money. Their people have counted: ¥286,560 a year in print room, claims and customer service. Your line costs ¥480,000. Han, who runs customer service, has asked Mr Xu to see you for a quarter of an hour.
# buyer: Mr Xu
# goal: Find out what this matter is to him, and leave with a next step that he asks for and his own people carry.

VAR mood = 3

-> door

=== door ===
(He puts his watch on the table.)
Fifteen minutes. Han says that it is worth it. I have read the page.
* [Then I need not repeat it. Which line on it do you not believe?]
  # listening: 1
  # questions: 2
  # value: 1
  # asked: open
  # why: You take him at his word, and ask for the doubt that he has in any case. It shows that the page can bear it.
  ~ mood = mood + 1
  -> renewals
* [What would have to happen for these fifteen minutes to be worth it to you?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: He sets the measure, and you learn in the first minute what this is about. It costs you your opening, which was no loss.
  -> worth
* [Thank you. May I begin with two words about Northlight?]
  # listening: -1
  # questions: -1
  # why: Polite, and it costs two of fifteen minutes. At this table nobody has asked who you are.
  -> who_you_are
* [The line costs 480,000 yuan, and about that we can talk.]
  # listening: -1
  # questions: -1
  # value: -2
  # why: The first thing he hears from you is that the price moves. He will remember that, and not what it is for.
  ~ mood = mood - 1
  -> price

=== who_you_are ===
I know who you are. Your folders stand in the basement.
* [Then the time belongs to your question. What is it?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: You let go of your introduction in one sentence. Twelve minutes are left, and they are his.
  ~ mood = mood + 1
  -> worth
* [Are you satisfied with them?]
  # listening: 0
  # questions: 0
  # asked: closed
  # why: A question about your product to somebody who does not use it. He can only send you down to the basement.
  -> basement
* [Then you know that nobody in this region has more experience.]
  # listening: -2
  # acknowledging: -1
  # why: He has ended your introduction, and you go on with it.
  ~ mood = mood - 1
  -> four_minutes

=== basement ===
Luo is satisfied with them. I am not the print room.
* [No. What reaches you up here of what happens down there?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: You hear the correction and ask for his view of it. What reaches him is what he can decide about.
  ~ mood = mood + 1
  -> reaches
* [But it is Luo who has the problem.]
  # listening: -1
  # acknowledging: -1
  # why: He has just told you that this is not his floor. If it is Luo's problem, why are you sitting here?
  -> who_has_it
* [Luo asked us for a faster folder. That would have been wrong.]
  # listening: -1
  # acknowledging: -2
  # why: It is true, and it runs down the man who let you into the house. He will hear of it.
  ~ mood = mood - 1
  -> luo_wrong

=== luo_wrong ===
You tell me that the head of my print room asks for the wrong thing?
* [No. He asked for what he can see. The rest lies in four other departments.]
  # listening: 1
  # acknowledging: 2
  # value: 1
  # why: You put Luo back in his right, and the matter becomes one that only somebody above all five can see.
  ~ mood = mood + 1
  -> who_has_it
* [The figures say so, not I.]
  # listening: -1
  # acknowledging: -1
  # value: 0
  # why: You hide behind a page. He asked about a person.
  -> renewals
* [He sees only his folder.]
  # listening: -1
  # acknowledging: -2
  # why: You say it a second time. Now it is no slip any more.
  ~ mood = mood - 1
  -> four_minutes

=== worth ===
# learned: Of the savings that projects promised, none ever showed in a budget.
That nobody tells me that something saves money. Everything saves money. And my budget has grown every year.
* [Everything saves, and the budget grows. Where did the savings go?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: reflective
  # why: His sentence, turned into a question. You have not defended yourself; you want to know how it comes about.
  ~ mood = mood + 1
  -> where_it_goes
* [Which was the last one that promised it?]
  # listening: 1
  # questions: 1
  # asked: open
  # why: You ask for the story behind the sentence. He has one, and it is not about you.
  -> where_it_goes
* [Ours really does save: 200,000 yuan a year.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: The very sentence that he did not want to hear. The word "really" makes it worse.
  ~ mood = mood - 1
  -> renewals

=== where_it_goes ===
Into other work. Two years ago the archive: three positions saved, on paper. The three are still here, and I do not grudge it. But do not call it money.
* [What should I call it, then, if claims gets back its hours?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: You accept his distinction and ask for his word. From now on the page can speak his language.
  ~ mood = mood + 1
  -> capacity
* [So hours are not money with you. What is?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: reflective
  # why: You give back what you understood and ask for its other side. The answer will be a short list, and the list is worth the visit.
  ~ mood = mood + 1
  -> money
* [In our case the hours would really go.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: You promise for his people what you cannot know. He has heard it before, of the archive.
  ~ mood = mood - 1
  -> know_better

=== renewals ===
# learned: He does not believe the line about lapsed policies.
Renewals. 64,800, because policies lapse when a letter is late? They lapse because people buy elsewhere.
* [I would not build on it either. May I show you what is left without it?]
  # listening: 1
  # questions: 1
  # acknowledging: 2
  # value: 2
  # asked: closed
  # why: You take out the weakest line yourself. What is left he will examine with less suspicion.
  ~ mood = mood + 1
  -> left
* [What would somebody have to show you, so that you would count it?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: You ask for his standard of proof. It tells you something about all the other lines as well.
  -> show_me
* [The head of renewals stands behind this figure.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: You set one of his people against him. He must contradict her or give in to you, and does not like either.
  ~ mood = mood - 1
  -> stands_behind

=== stands_behind ===
She stands behind many figures.
* [Then without hers. Shall we look at what your people have counted?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # value: 2
  # asked: closed
  # why: You do not drag her into it any further, and go where the ground is firm.
  ~ mood = mood + 1
  -> left
* [And customer service, do you believe that one?]
  # listening: 1
  # questions: 1
  # asked: closed
  # why: You test the next line instead of defending the last. It may become an examination, line by line.
  -> money
* [I could bring her along next time.]
  # listening: -1
  # acknowledging: -1
  # why: He doubts a figure, and you offer him a meeting about a person.
  ~ mood = mood - 1
  -> four_minutes

=== show_me ===
One year in which the letters leave on time and one in which they do not. I shall not wait for two years.
* [Then the case must stand without it. Shall we take it off the page?]
  # listening: 2
  # questions: 0
  # acknowledging: 1
  # value: 2
  # asked: closed
  # why: You draw the conclusion that costs you a line and wins you a reader.
  ~ mood = mood + 1
  -> left
* [We could wait half a year and look.]
  # listening: 0
  # value: -1
  # why: You give away half a year for the line that matters least. What it means for his calendar you have not asked.
  -> september
* [In other houses it was confirmed.]
  # listening: -1
  # value: -1
  # why: Other houses are not his. And now he would have to believe two things.
  ~ mood = mood - 1
  -> four_minutes

=== september ===
In September the budgets are closed. From half a year it becomes a year and a half.
* [And what reaches you of the letters in this year and a half?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: You let the calendar be his, and ask what waiting means on his floor.
  ~ mood = mood + 1
  -> in_may
* [What does waiting cost you?]
  # listening: 1
  # questions: 1
  # asked: open
  # why: The right thought, in the seller's form. It asks him for a figure that he does not have.
  -> money
* [Then you ought to decide before September.]
  # listening: -1
  # acknowledging: -2
  # value: -1
  # why: You were the one who wanted to wait. Now you tell him to hurry.
  ~ mood = mood - 1
  -> no_signature

=== left ===
(He takes a pencil.)
Print room, claims, service. And that my own people have counted?
* [They did: 286,560. It still pays if seven per cent of that fails to come. If eight fail, it does not.]
  # listening: 1
  # acknowledging: 1
  # value: 2
  # why: You say where it breaks before he finds the place. Few sellers give that figure, and finance directors look for it first.
  ~ mood = mood + 1
  -> seven_per_cent
* [They did, and the money is back in less than four years.]
  # listening: 1
  # value: 1
  # why: Right, short and what one says. It leaves open what happens if less comes, and that is what he works out now.
  -> seven_per_cent
* [They did, and on top of it come many benefits that cannot be counted.]
  # listening: -1
  # value: -2
  # why: He asks for what was counted, and you answer with what cannot be. The firm part looks softer for it.
  -> soft

=== soft ===
Soft ones.
* [Let us strike them. On the counted lines alone it pays, as long as no more than seven per cent is missing.]
  # listening: 1
  # acknowledging: 2
  # value: 2
  # why: One word from him, and you correct yourself. That is quicker than any explanation.
  ~ mood = mood + 1
  -> seven_per_cent
* [What would be hard ones for you?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: You take his word and ask for its opposite. It is the question that you could have begun with.
  -> money
* [The satisfaction of your policyholders, for example.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: He had said what he thinks of them. You give him an example of it.
  ~ mood = mood - 1
  -> four_minutes

=== seven_per_cent ===
# learned: He trusts a case that says when it fails.
Seven per cent. That is thin. Most people tell me forty.
* [It is thin. What would have to be in the contract, so that you do not carry that alone?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # value: 2
  # asked: open
  # why: You agree, and speak of sharing the risk and not of a lower price. He would have got there himself, less kindly.
  ~ mood = mood + 1
  -> risk
* [With renewals it would be almost thirty.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: The line that he took off comes back through the window. Now he doubts the other three as well.
  ~ mood = mood - 1
  -> four_minutes
* [A discount would make it thicker.]
  # listening: -1
  # value: -2
  # why: He praises your honesty, in his way, and you pay him for it.
  -> thicker

=== thicker ===
Thicker, at your expense. And next year?
* [You are right, that was the wrong answer. What must be in the contract, so that it is not thin for you?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: open
  # why: You take the discount back before it has a figure, and speak of the risk, which is what he was speaking of.
  ~ mood = mood + 1
  -> risk
* [Next year we look at it again.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: A price that is looked at again each year. For a man who plans three years ahead that is no answer.
  -> send_it
* [Five per cent, and for three years.]
  # listening: -1
  # value: -2
  # why: Now it has a figure. What he asked for was safety, and you sold him a lower price.
  ~ mood = mood - 1
  -> end_watch

=== capacity ===
Capacity. If claims gets back hours, I want to know what she does with them. Before I sign, not after.
* [Who would have to tell you that, so that it counts?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: Not what they would do, but who says it. You understand that this must not come from you.
  ~ mood = mood + 1
  -> one_more
* [They could look into forty more claims a day.]
  # listening: 0
  # value: -1
  # why: A plausible idea, and it is yours. What his people do with their hours you do not decide.
  -> know_better
* [That will be for you to decide.]
  # listening: -1
  # acknowledging: -1
  # why: Correct, and it sounds like a shrug. He had told you what he needs before he can decide.
  ~ mood = mood - 1
  -> four_minutes

=== one_more ===
She, and Han. But it is not the hours for which this page still lies on my desk.
* [For what, then?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: Three words. He opened the door himself, and you do not ask anything else first.
  ~ mood = mood + 1
  -> in_may
* [Then shall the two of them come to you?]
  # listening: 0
  # questions: 0
  # acknowledging: 1
  # asked: closed
  # why: You hold on to the names, which is useful. The half sentence after them is left lying.
  -> plain_words
* [In claims alone they are worth 93,600 yuan a year.]
  # listening: -2
  # questions: -1
  # acknowledging: -1
  # value: -1
  # why: He has just said that it is not about the hours. You give him their sum.
  ~ mood = mood - 1
  -> four_minutes

=== know_better ===
You know that, and my head of claims does not?
* [No. Shall I ask her, and she tells you herself?]
  # listening: 1
  # questions: 1
  # acknowledging: 2
  # asked: closed
  # why: You take it back and put the answer where it belongs.
  ~ mood = mood + 1
  -> plain_words
* [What did she say to you about it?]
  # listening: 1
  # questions: 1
  # acknowledging: 0
  # asked: open
  # why: A fair question. He may notice that you ask him what you could have asked her.
  -> plain_words
* [We have experience with other insurers.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: An answer to the question whether you know better. It is: yes.
  ~ mood = mood - 1
  -> four_minutes

=== money ===
# learned: Money is what leaves the account: overtime, temporary help, penalties.
Money is what leaves the account, or no longer does. Overtime. Temporary help. Penalties.
* [Overtime, temporary help, penalties. Which of the three worries you for next year?]
  # listening: 2
  # questions: 2
  # asked: choice
  # why: His three words as three doors. He opens the one behind which something stands.
  ~ mood = mood + 1
  -> in_may
* [Then our sum is not all money in your sense. May I split it?]
  # listening: 1
  # questions: 1
  # acknowledging: 2
  # value: 2
  # asked: closed
  # why: You make your own sum smaller, by his rule. That is uncomfortable and believed.
  ~ mood = mood + 1
  -> split_it
* [The print room's overtime is 43,200 on our page.]
  # listening: 0
  # value: 0
  # why: You answer with the one figure that fits. It is the smallest one of all.
  -> forty_three

=== forty_three ===
43,200. For a line that costs 480,000.
* [For that nobody would buy it. You said penalties. What were you thinking of?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: You admit it and go back to the word at which he had paused.
  ~ mood = mood + 1
  -> in_may
* [The hours come on top of it.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: The hours that, with him, are not money. He explained it a minute ago.
  ~ mood = mood - 1
  -> four_minutes
* [After eleven years it would be paid.]
  # listening: -1
  # value: -2
  # why: A little joke about your own offer. It stays with him.
  ~ mood = mood - 1
  -> four_minutes

=== split_it ===
Do that.
* [Money: the overtime. Capacity: claims and service. A penalty: I know of none. Do you?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # value: 2
  # asked: open
  # why: Three drawers, the third of them empty, and you ask instead of filling it.
  ~ mood = mood + 1
  -> in_may
* [About half and half, I would say.]
  # listening: -1
  # value: -1
  # why: You offered exactness and give an estimate. He works it out himself, from the bottom.
  -> forty_three
* [I shall work it out and send it to you tomorrow.]
  # listening: 0
  # questions: -1
  # value: 0
  # why: Careful. But he has the pencil in his hand now, and tomorrow it will be a mail among ninety.
  -> send_it

=== in_may ===
# learned: In May a policyholder was sent a page about his neighbour's illness.
(More quietly.)
In May somebody was sent a page about his neighbour's illness. The supervisor has asked. By March we have to show how it will be prevented. That is not on your page.
* [No. What will you have to show in March?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: One word of consent, then the question. You leave the illness alone, and your machine too.
  ~ mood = mood + 1
  -> in_march
* [I am sorry to hear it. Who knows about this?]
  # listening: 1
  # questions: 0
  # acknowledging: 1
  # asked: closed
  # why: It shows that you understand how delicate it is. The question serves your caution more than his trouble.
  -> who_knows
* [With our line that cannot happen. A camera reads each page.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: He has told you the thing that weighs on him most, and you answered with a component.
  ~ mood = mood - 1
  -> cannot

=== who_knows ===
Compliance, I, and now you. I should like it to stay like that.
* [It stays here. What will you have to show in March?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: Three words of promise, no solemnity, and back to what he needs.
  ~ mood = mood + 1
  -> in_march
* [Of course. With our line it would not have happened.]
  # listening: -1
  # value: -1
  # why: You promise silence and sell in the same breath.
  -> cannot
* [May I tell Han? She could help with it.]
  # listening: -2
  # acknowledging: -2
  # why: He has just asked you to tell nobody. You mean well, and he regrets that he told you.
  ~ mood = mood - 1
  -> four_minutes

=== cannot ===
“That cannot happen” is what our printer said in April.
* [Then I withdraw it. What would the supervisor accept as proof?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: A word withdrawn is worth more than a word explained. And you ask for the measure of the one who will judge.
  ~ mood = mood + 1
  -> in_march
* [We guarantee it in writing.]
  # listening: 0
  # acknowledging: 0
  # value: 1
  # why: Better than a word. What a guarantee is good for when it is broken, he will ask now.
  -> guarantee
* [His line is not to be compared with ours.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: You correct him on the machine. He was speaking of promises.
  ~ mood = mood - 1
  -> four_minutes

=== guarantee ===
A guarantee pays afterwards. I need something beforehand.
* [What would you need beforehand, and by when?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: You take his word “beforehand” and ask what is in it. The guarantee has done its work and may go.
  ~ mood = mood + 1
  -> in_march
* [Then put a penalty into the contract that hurts us.]
  # listening: 0
  # acknowledging: 1
  # value: 1
  # why: It shows that you stand by it. But it is a guarantee once more, only dearer, and he had asked for something else.
  -> plain_words
* [We could double the sum.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: Twice the wrong thing. He does not want to be paid, he wants it not to happen.
  ~ mood = mood - 1
  -> four_minutes

=== in_march ===
# learned: He needs a record of each letter by January.
A record: each letter, which pages, at what time. And a name that answers for it. To sleep well I need it in January.
* [If that were the first line on the page, and the hours the second: from whom would you want to hear it?]
  # listening: 2
  # questions: 2
  # value: 2
  # asked: open
  # why: His matter moves to the top, yours goes below it. And you ask who should carry it in his house.
  ~ mood = mood + 1
  -> plain_words
* [So it is less about the 286,000 than about March?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: reflective
  # why: A good summary, and he can say yes. It does not yet lead anywhere.
  -> plain_words
* [January is possible if you sign this week.]
  # listening: -1
  # acknowledging: -1
  # value: -2
  # why: You turn his worry into your deadline. Even if it were true, it sounds like a trade.
  ~ mood = mood - 1
  -> no_signature

=== no_signature ===
(He takes up his watch.)
I sign nothing this week.
* [Of course not. What has to be settled before you can?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: You drop the pressure at once and ask for the way. The watch goes back on the table.
  ~ mood = mood + 1
  -> plain_words
* [Next week, perhaps?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: The same thing, seven days later.
  -> end_watch
* [It is only that our engineers are booked up after that.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: A reason of yours. He sees engineers waiting in front of every door that he does not open.
  ~ mood = mood - 1
  -> end_watch

=== plain_words ===
# learned: He wants to hear it from Han, with Luo, claims and compliance at one table.
I want to hear it from Han. She talks plainly. With Luo, claims and compliance at one table, twenty minutes, one page. You may be there. You need not speak.
* [Then Han presents, and I write the page with her and Luo. When does it suit you?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # value: 1
  # asked: closed
  # why: You step back gladly. What his people present to him he can decide; what you present he can only judge.
  ~ mood = mood + 1
  -> table
* [Must Luo be there? He wanted something else, after all.]
  # listening: -1
  # acknowledging: -2
  # why: He named four people, and you strike out the one in whose room the line will stand.
  ~ mood = mood - 1
  -> his_room
* [I would rather present it myself, since I know the figures best.]
  # listening: -2
  # acknowledging: -2
  # value: -1
  # why: You do know them best. That is just what makes him distrust them.
  ~ mood = mood - 1
  -> a_seller_again

=== his_room ===
It is his room. Without him I do not begin.
* [You are right. He knows things about it that I do not. When shall we meet?]
  # listening: 1
  # questions: 1
  # acknowledging: 2
  # asked: closed
  # why: You turn round and say what Luo brings. Xu hears whether you mean it.
  ~ mood = mood + 1
  -> table
* [Very well, if you insist on it.]
  # listening: -1
  # acknowledging: -1
  # why: You give in, audibly. Luo will sit at a table at which somebody did not want him.
  -> table
* [Then I had better talk to him first, so that he agrees.]
  # listening: 0
  # acknowledging: 0
  # value: -1
  # why: Talking to him first is right. “So that he agrees” is not what he should hear as your reason.
  -> send_it

=== a_seller_again ===
Then I would be listening to a seller again.
* [You would. Han speaks and I keep quiet. When does it suit you?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # asked: closed
  # why: You laugh at yourself and let go. Nothing else was needed.
  ~ mood = mood + 1
  -> table
* [Shall I send you slides instead?]
  # listening: -1
  # questions: -1
  # value: -1
  # why: Fewer words from the same mouth. He wanted other mouths.
  -> send_it
* [Half Han, half I?]
  # listening: -1
  # acknowledging: -1
  # why: You bargain over who may speak in his house.
  ~ mood = mood - 1
  -> send_it

=== table ===
Thursday week, nine o'clock. What do you need from me until then?
* [One figure that only you have: what it costs you if it goes wrong once more. Then the page has your number and not mine.]
  # listening: 1
  # questions: 2
  # value: 2
  # asked: open
  # why: You ask for the one figure that only he has. Whoever adds a figure to a page begins to own it.
  ~ mood = mood + 1
  -> end_table
* [Only this: by what shall we both know, in a year, that it was worth it?]
  # listening: 1
  # questions: 2
  # value: 1
  # asked: open
  # why: You ask for the measure before the decision. It binds you, and that is why it is believed.
  -> end_table
* [That you keep an open mind until then.]
  # listening: -1
  # value: -1
  # questions: -1
  # why: A request that says you doubt whether he has one.
  -> end_hearing

=== risk ===
If it brings less than counted, you carry a part of it. Or you are paid in the first year by what the record shows.
* [A part of the payment then hangs on what Han counts after six months. Who should draft that, your people or ours?]
  # listening: 1
  # questions: 1
  # acknowledging: 2
  # value: 2
  # asked: choice
  # why: You accept the thought, fill it with a date and a name, and ask only how it is to be done.
  ~ mood = mood + 1
  -> in_may
* [Then the price would have to be higher.]
  # listening: -1
  # value: -1
  # why: Perhaps it would. But you bargain before you know what exactly he would want to hold back.
  -> send_it
* [I am afraid our head office does not allow that.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: You answer for somebody who has not been asked. He had offered you two ways.
  ~ mood = mood - 1
  -> send_it

=== price ===
For 480,000 I can pay four people for a year.
* [You can. What is it worth to you that each letter arrives, and at the right door?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # value: 2
  # asked: open
  # why: You leave his comparison standing and open the other side of the scale. That is where he has something to say.
  ~ mood = mood + 1
  -> money
* [Let us say 450,000.]
  # listening: -1
  # value: -2
  # why: Thirty thousand yuan for a comparison. He has not even asked for it.
  ~ mood = mood - 1
  -> four_fifty
* [That is the lowest that we can do.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: He was comparing, not bargaining. Now you are.
  -> four_minutes

=== four_fifty ===
(He writes it down.)
450. And what is it for?
* [I have answered in the wrong order. What reaches you of late letters?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # value: 1
  # asked: open
  # why: You stop yourself and begin again at the beginning. The thirty thousand are gone; the talk need not be.
  ~ mood = mood + 1
  -> reaches
* [For a line that folds, checks and fills.]
  # listening: -1
  # questions: -1
  # value: -1
  # why: He asks what it is for, and you tell him what it does.
  -> four_minutes
* [430, if it is still this quarter.]
  # listening: -1
  # value: -2
  # why: He has asked what it is for, and in answer it became fifty thousand yuan cheaper.
  ~ mood = mood - 1
  -> end_watch

=== reaches ===
Complaints on the board's table, twice a year. And lately a letter from the supervisor.
* [A letter from the supervisor?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: Five words of his, with a question mark. He said “lately”, and you heard it.
  ~ mood = mood + 1
  -> in_may
* [How many complaints are there in a year?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: You count the complaints and let the letter pass. Of the two he mentioned it last, and that was no accident.
  -> who_has_it
* [The board would surely be glad of a solution.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: You know what his board would be glad of. He is not so sure.
  ~ mood = mood - 1
  -> four_minutes

=== who_has_it ===
Who has the problem, in your opinion?
* [Five departments, as they counted it themselves, service most of all. Which of them surprises you?]
  # listening: 1
  # questions: 2
  # value: 1
  # asked: open
  # why: A short answer with its source, and then back to him.
  ~ mood = mood + 1
  -> renewals
* [Mainly customer service, with 149,760 yuan a year.]
  # listening: 0
  # questions: 0
  # value: 0
  # why: Exact, and a dead end: it is Han's figure and not his.
  -> money
* [In the end, you have.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: It is meant as a compliment to his position. It sounds like an accusation.
  ~ mood = mood - 1
  -> four_minutes

=== send_it ===
Send it to my office.
* [Before I do: what must stand in it that does not stand in it yet?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: One question before the door closes. What he says now is the first line of your mail, and perhaps more.
  ~ mood = mood + 1
  -> still_stand
* [Gladly. And when may I ring you?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: You ask for his time, and have not yet given him a reason to give you any.
  -> end_office
* [With pleasure. Thank you for your time.]
  # listening: -1
  # questions: -1
  # why: Well brought up. A page is on its way to a tray.
  -> end_office

=== still_stand ===
That my people still stand by it when you are no longer in the room.
* [Then they should present it and not I. Would Han do it, on a day that suits you?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # value: 1
  # asked: closed
  # why: You draw the conclusion from his sentence, against your own interest in standing in front.
  ~ mood = mood + 1
  -> end_hearing
* [They will, I am sure of it.]
  # listening: -1
  # acknowledging: -1
  # why: He is not sure, or he would not have said it.
  -> end_office
* [I would be glad to train them.]
  # listening: -1
  # value: -1
  # why: He speaks of standing by something. You speak of a course.
  -> end_office

=== four_minutes ===
(He looks at his watch.)
You have four minutes.
* [Then I stop. What is the one thing on which this fails, as you see it?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: open
  # why: You give him the four minutes. In four minutes one can learn a great deal if one does not speak.
  ~ mood = mood + 1
  -> one_thing
* [May I come again another day?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: For what? The four minutes would have been the answer.
  -> end_office
* [In four minutes I can explain the feeder to you.]
  # listening: -2
  # questions: -1
  # value: -2
  # why: You can. He will know how the feeder works, and not what it is for.
  ~ mood = mood - 1
  -> end_office

=== one_thing ===
That nobody in this house stands up for it but you.
* [Then it must not be me. Would Han?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # value: 1
  # asked: closed
  # why: You accept the verdict and look for the person whom he believes.
  ~ mood = mood + 1
  -> plain_words
* [Who should, in your view?]
  # listening: 1
  # questions: 1
  # asked: open
  # why: A good question. You have been sent by somebody, though; you might have named her.
  -> plain_words
* [I stand up for it, you may rely on that.]
  # listening: -1
  # acknowledging: -1
  # why: That is the trouble of which he spoke.
  -> end_office

=== end_table ===
# ending: Thursday week, nine o'clock
# rank: 1
# verdict: He has called a meeting himself, in which his own people will speak, and he adds a figure of his own. Price was not bargained over. At the end you were needed less than at the beginning, and that is how it should be.
(He puts the watch back on.)
Sixteen minutes. You were quiet in the right places.
-> END

=== end_hearing ===
# ending: Han will speak
# rank: 2
# verdict: There will be a meeting, and it is in good hands. What exactly is to be decided there, and by what measure, is still open; with that the page has to manage.
Tell Han that she should call me.
-> END

=== end_office ===
# ending: To the office, with thanks
# rank: 3
# verdict: He was polite and gave you his time. What he told you, you did not carry on, and what you told him lies on a pile. Han has used up a favour.
My office will acknowledge receipt. Good day.
-> END

=== end_watch ===
# ending: The watch
# rank: 4
# verdict: You came with a price and a date, and both were yours. He will remember the discount when purchasing asks him what is still possible.
(He stands up.)
Please give your figures to purchasing. They will be pleased.
-> END
