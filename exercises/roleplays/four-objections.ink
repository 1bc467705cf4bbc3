# title: Role-play 3: four objections
# scene: The City Planning Archive has read your proposal for binding and scanning. Mr Qiu runs the reading room and the copy room. He likes the idea, and he has four things against it: the price, the way it has always been done, a promise that somebody broke, and the date.
# buyer: Mr Qiu
# goal: Understand each objection before you answer it, answer what is behind it, and let him say whether it is settled.

VAR mood = 3
VAR settled = 0

-> greeting

=== greeting ===
I have read it twice. A good paper. There are four things I do not like, and the first is the price.
* [Thank you for reading it twice. What about the price struck you?]
  # listening: 1
  # acknowledging: 1
  # questions: 2
  # asked: open
  # why: You take the objection as the result of his reading, and ask what is in it. "The price" can mean four different things.
  ~ mood = mood + 1
  -> price_behind
* [The price includes service for five years, that is on page six.]
  # listening: -1
  # acknowledging: -1
  # value: 0
  # why: An answer to a question he has not asked yet. He has read page six, twice.
  -> page_six
* [Let us leave the price to the end. What are the other three?]
  # listening: 0
  # acknowledging: -1
  # questions: 1
  # asked: open
  # why: To hear all four first is a fair plan. But he began with the price for a reason, and it is put aside without a word.
  -> all_four
* [I thought so. I can take off six per cent if we sign this month.]
  # listening: -2
  # acknowledging: 0
  # value: -2
  # why: You pay six per cent for three words. You do not know what he meant, and he now knows that the price moves.
  ~ mood = mood - 1
  -> six_per_cent

=== page_six ===
I know page six. Five years of service for a machine that runs two days a week.
* [Two days a week. So you would pay for days on which it stands?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: reflective
  # why: You hear the real objection in his own figure, and say it back. It is about use, not about the sum.
  ~ mood = mood + 1
  -> use_not_sum
* [A machine that stands must be serviced all the same.]
  # listening: 0
  # acknowledging: -2
  # why: Technically right. It tells him that his thought was foolish.
  ~ mood = mood - 1
  -> price_hard
* [Then let us take three years instead of five.]
  # listening: 0
  # value: -1
  # why: You change the offer before you know whether the years are what troubles him. Perhaps three are as wrong as five.
  -> price_behind

=== all_four ===
The price. That we have always sent it out, and it worked. That the last supplier promised me an engineer and sent a trainee. And that you want an answer by June. But the price comes first.
* [Four things, and I have noted them. The price first: what is too much about it?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: You show that all four have arrived, and then go where he wants to begin.
  ~ mood = mood + 1
  -> price_behind
* [The trainee would annoy me most. Shall we begin there?]
  # listening: 0
  # acknowledging: 1
  # questions: 0
  # asked: closed
  # why: You feel with him, which is good, and overrule him, which is not: he had said what comes first.
  -> trust_story
* [June is only a date, we can talk about that at once.]
  # listening: -1
  # acknowledging: -1
  # why: You take the easiest of the four and call it small. The first one is still there, and he notices.
  -> price_hard

=== six_per_cent ===
Six per cent. And next month it would not be worth that much less?
* [You are right to ask, that was hasty. What made the price stand out for you?]
  # listening: 1
  # acknowledging: 2
  # questions: 2
  # value: 1
  # asked: open
  # why: You own it, and go back to where the talk should have begun. The six per cent cannot be taken back, but they need not grow.
  ~ mood = mood + 1
  -> price_behind
* [It is a programme of our head office, it ends on the thirtieth.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: A pretext that he has heard from others. Next year he will wait for the programme.
  ~ mood = mood - 1
  -> price_hard
* [Good, then eight per cent, and we shake hands on it today.]
  # listening: -2
  # value: -2
  # why: He asked one question, and it earned him two per cent more. He would be a fool not to ask another.
  ~ mood = mood - 1
  -> bargain

=== bargain ===
Eight. You see, I only asked. Where does it end?
* [Here. I have been selling you the price, and I should not. May we look at what it is for?]
  # listening: 1
  # acknowledging: 1
  # value: 2
  # questions: 1
  # asked: closed
  # why: Late, clear and honest. You stop the auction yourself, and give him a better subject.
  ~ mood = mood + 1
  -> use_not_sum
* [At ten, with payment in advance. That is my last word.]
  # value: -2
  # listening: -1
  # why: A last word after two others is not believed. And the value of the thing has not been mentioned yet.
  ~ mood = mood - 1
  -> end_discount
* [It ends where my director says so. I would have to ask him.]
  # value: -1
  # acknowledging: -1
  # listening: -1
  # why: You hide behind someone who is not there. From now on he will want to talk to the director.
  -> end_discount

=== price_behind ===
# learned: He compares the price with the binder's bill, not with another machine.
I have to write it into the year's budget. The binder outside costs me 90,000 a year, and nobody asks about that. For your machine I have to stand up in front of people.
* [So it is less the amount than standing up for it. Have I got that right?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: reflective
  # why: You clarify, in his own words, and let him confirm. An objection about price has turned into one about a page that is missing.
  ~ mood = mood + 1
  -> page_missing
* [90,000 a year, so it is paid back in under four years.]
  # listening: 0
  # value: 0
  # acknowledging: -1
  # why: The sum may be right. But you counted for him, and what he had said was that he must stand in front of people.
  -> four_years
* [What would those people ask you?]
  # listening: 2
  # acknowledging: 1
  # questions: 2
  # asked: open
  # why: You go with him into that room. What they would ask is what the proposal must answer.
  ~ mood = mood + 1
  -> page_missing

=== use_not_sum ===
# learned: The machine would run two days a week as planned.
Two days for our own books. The rest of the week I would walk past it and think of the money.
* [What else in the house is bound or repaired, and by whom?]
  # listening: 2
  # questions: 2
  # acknowledging: 0
  # asked: open
  # why: You look for use together with him, instead of defending the sum. He knows the house and you do not.
  ~ mood = mood + 1
  -> other_use
* [A smaller model would stand there just as long, but for less.]
  # listening: 1
  # value: 0
  # acknowledging: 1
  # why: Fair, and worth a look. It halves the thought about money and leaves the empty days.
  -> smaller
* [Every archive says that at first, and later the days fill up.]
  # listening: -1
  # acknowledging: -2
  # why: "They all say that" makes him one of many, and the promise is yours to prove.
  ~ mood = mood - 1
  -> price_hard

=== four_years ===
Under four years. If the binder does not go down with his price as soon as he hears of it.
* [That may happen. What would a cheaper binder still leave you with?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # value: 1
  # asked: open
  # why: You grant him the point and ask what price does not cure. Now he may speak of waiting and of lost pages.
  ~ mood = mood + 1
  -> lost_pages
* [He cannot go down far, paper and wages are what they are.]
  # listening: -1
  # acknowledging: -1
  # why: You argue about a third man's costs, which neither of you knows.
  -> price_hard
* [Then we would go down as well, you have my word.]
  # value: -2
  # listening: -1
  # why: You promise to follow any price downward, without having been asked.
  ~ mood = mood - 1
  -> bargain

=== smaller ===
Smaller. Then I would need the binder for the thick volumes all the same.
* [So size is not the question. What would have to happen on the other three days?]
  # listening: 2
  # acknowledging: 1
  # questions: 2
  # asked: open
  # why: You drop your own idea at once when he finds the hole in it, and ask on from there.
  ~ mood = mood + 1
  -> other_use
* [How many thick volumes have you in a year?]
  # listening: 1
  # questions: 1
  # asked: closed
  # why: A figure that you need if the smaller model is to stay on the table. It keeps the talk on the machine.
  -> other_use
* [The thick ones could wait and be collected, could they not?]
  # listening: -1
  # acknowledging: -1
  # questions: -1
  # asked: closed
  # why: You bend his work to your offer. Readers wait for the thick ones too.
  -> price_hard

=== other_use ===
# learned: The land registry next door sends its plans to the same binder.
# said: If the land registry shared it, the machine would run four days.
The land registry next door uses the same binder as we do. If they came in, it would run four days. I have lunch with their head on Thursdays.
* [Then the page for your budget could carry two names. Would you want that?]
  # listening: 2
  # value: 2
  # acknowledging: 1
  # questions: 1
  # asked: closed
  # why: His own idea, put to the use he needs. You only ask whether he wants it.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> always_done
* [I will ring them tomorrow and make them an offer as well.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: He told you of a colleague at lunch, and you made a prospect of him. It was his idea and his table.
  ~ mood = mood - 1
  -> not_mine
* [Good. Does that settle the price, or is something left?]
  # listening: 1
  # acknowledging: 1
  # questions: 1
  # asked: closed
  # why: You confirm before you go on. That is the last of the four steps, and the one most often forgotten.
  ~ settled = settled + 1
  -> always_done

=== page_missing ===
# learned: His commission asks what readers gain, not what it costs.
They would ask what a reader gains. Not what I save. And in your paper there is no reader.
* [There is none, you are right. What does a reader lose today?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # value: 2
  # asked: open
  # why: You admit the hole in your paper and ask for what belongs there. From him it will be true.
  ~ mood = mood + 1
  -> lost_pages
* [I can add a page on readers by Monday.]
  # listening: 0
  # acknowledging: 1
  # why: Willing, and blind: you would write about readers whom you have never seen. Ask him first.
  -> always_done
* [A saving helps the readers too, in the end.]
  # listening: -1
  # acknowledging: -1
  # why: You stretch your argument until it touches his. He had said that they would not ask about savings.
  -> price_hard

=== lost_pages ===
# said: A volume that is away for six weeks is lost to its reader, and some never come back whole.
While a volume is at the binder, nobody can read it. Six weeks. Last year one came back without its map. The reader was an engineer, the map was of a dyke.
* [The map of a dyke. If that stood on the first page, would you stand up for it gladly?]
  # listening: 2
  # value: 2
  # acknowledging: 1
  # questions: 1
  # asked: closed
  # why: His story, in the place where he needs it. The price now stands beside what it buys.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> always_done
* [That could not happen with us, since the volumes stay in the house.]
  # listening: 0
  # value: 1
  # acknowledging: 0
  # why: A true advantage at the right place. But you tell it, instead of letting him conclude it.
  ~ settled = settled + 1
  -> always_done
* [How many readers ask for a volume that is away?]
  # listening: 1
  # questions: 1
  # value: 1
  # asked: closed
  # why: The figure belongs on his page. It also takes the weight of the one story away for a moment.
  -> always_done

=== price_hard ===
You see it your way. For me it remains a lot of money for two days.
* [For two days it is a lot. I have not understood yet what would make it worth it to you.]
  # listening: 1
  # acknowledging: 2
  # questions: 1
  # asked: reflective
  # why: You grant it, which is not to agree that the price is wrong. And you say what you lack.
  ~ mood = mood + 1
  -> other_use
* [I respect that. Let us go on to your second point.]
  # listening: 0
  # acknowledging: 1
  # why: Polite. The first objection stays open, and he will come back to it at the end, with friends.
  -> always_done
* [Then compare it with a lease: 1,900 a month.]
  # value: -1
  # listening: -1
  # why: The same sum in slices. He had doubts about the use, and slices do not use a machine.
  ~ mood = mood - 1
  -> always_done

=== not_mine ===
Please do not. I would rather speak to him myself.
* [Of course, it is your table. What would help you there?]
  # listening: 1
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: You step back and put yourself at his service. That is what his idea needed.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> always_done
* [As you like. I only meant to spare you the trouble.]
  # acknowledging: -1
  # listening: -1
  # why: An excuse with a small reproach in it.
  -> always_done
* [Then tell him that for two we could do something about the price.]
  # value: -2
  # listening: -1
  # why: He was about to find use for the machine, and you sent him off with a discount.
  ~ mood = mood - 1
  -> always_done

=== always_done ===
The second thing. We have sent our books out for thirty years. It works. Why should I touch it?
* [Thirty years is a good record. What of it would you want to keep in any case?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: The habit has earned respect, and you pay it. What he wants to keep shows what a change must not break.
  ~ mood = mood + 1
  -> keep
* [Because in the meantime there are better ways than thirty years ago.]
  # listening: -1
  # acknowledging: -2
  # why: You call his thirty years old-fashioned. He will now defend each of them.
  ~ mood = mood - 1
  -> defends
* [If it works, then you should perhaps not touch it. Does it always work?]
  # listening: 1
  # acknowledging: 2
  # questions: 1
  # asked: closed
  # why: You can afford to say that, and it opens him. The closed question at the end is well aimed.
  ~ mood = mood + 1
  -> always
* [The archive of the neighbouring province changed last year.]
  # listening: -1
  # value: 0
  # acknowledging: 0
  # why: A reference is an answer to "does it work elsewhere". He asked why he should.
  -> neighbours

=== defends ===
Better. My binder knows every volume by its smell. Does your machine?
* [No. What does he notice that I should know about?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: One word of truth, then respect for a craft. You learn what the machine cannot do.
  ~ mood = mood + 1
  -> keep
* [It has a sensor for paper weight.]
  # listening: -1
  # acknowledging: -1
  # why: He spoke of a man, and you answered with a part.
  ~ mood = mood - 1
  -> neighbours
* [A nose takes six weeks, a machine an afternoon.]
  # listening: 0
  # acknowledging: -2
  # value: 0
  # why: Quick, and it hits. He spoke of a craft, and you made a joke of it.
  ~ mood = mood - 1
  -> neighbours

=== neighbours ===
They have three hundred metres of shelves. We have four thousand. And I am not they.
* [You are not. What makes your four thousand different?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: reflective
  # why: You take his figure and his point. The reference has done harm, and you leave it.
  ~ mood = mood + 1
  -> keep
* [Exactly, with four thousand metres it pays all the more.]
  # listening: -1
  # acknowledging: -1
  # why: You turn his doubt into your argument. That is fencing, not clarifying.
  -> trust_story
* [I could arrange for you to speak to them.]
  # listening: 0
  # acknowledging: 0
  # questions: 0
  # why: A fair offer, at the wrong door: he has just told you that they are not like him.
  -> trust_story

=== always ===
(He laughs.)
Not always. You have not met the man in the delivery van.
* [What has he done?]
  # listening: 2
  # questions: 2
  # acknowledging: 0
  # asked: open
  # why: He laughs, so there is a story. Three words are enough to get it.
  ~ mood = mood + 1
  -> keep
* [Then one may touch it after all.]
  # listening: -1
  # acknowledging: -1
  # why: You drew the conclusion before he told the story. It was his to draw.
  -> keep
* [We would do without a van.]
  # listening: 0
  # value: 1
  # acknowledging: 0
  # why: Light and true. A little early: he was going to tell you why it matters.
  -> keep

=== keep ===
# learned: The old binder is 64, and some volumes need his hands.
# said: The fragile volumes stay with the old binder, the rest need not travel.
The fragile ones. For those I want his hands, whatever you put here. But he is sixty-four. And the rest travels sixty kilometres in a van with a hole in its floor.
* [So: the fragile ones to him, the rest stays here. Would that be a change you could live with?]
  # listening: 2
  # acknowledging: 2
  # value: 1
  # questions: 1
  # asked: reflective
  # why: You respond with his own division of the work, and confirm it. The status quo lives on where it is good.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> trust_story
* [In a year he is gone, and then you have nobody.]
  # listening: 0
  # acknowledging: -2
  # why: It may come so. Said like that, it is a threat with another man's age.
  ~ mood = mood - 1
  -> trust_story
* [Our machine can do fragile volumes too, nearly all of them.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: He told you what he will not give away, and you reached for it.
  -> trust_story

=== trust_story ===
The third thing, and it is not your fault. The last supplier promised me an engineer with ten years behind him. A boy came, with the manual open on his knees.
* [With the manual on his knees. What did that cost you?]
  # listening: 2
  # acknowledging: 1
  # questions: 2
  # asked: reflective
  # why: You leave the picture standing, and ask for what it meant. So you learn what a promise must hold.
  ~ mood = mood + 1
  -> broken
* [That would annoy me too. What would you have to see to believe a promise again?]
  # listening: 1
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: You acknowledge and then ask for his proof, not yours. Better than any assurance.
  ~ mood = mood + 1
  -> proof
* [With us that is out of the question, our people are all certified.]
  # listening: -1
  # acknowledging: -1
  # why: It is what the last one said, word for word.
  ~ mood = mood - 1
  -> word_for_word
* [Every engineer was young once. How did the boy do?]
  # listening: 0
  # acknowledging: -1
  # questions: 1
  # asked: open
  # why: You take the boy's side, kindly. Mr Qiu was not asking for justice for the boy.
  -> broken

=== word_for_word ===
That is what he said. In the same words.
* [Then my words are worth nothing here. What would be worth something?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: You hear how it sounded, and leave the proof to him. It is the only sentence that still works.
  ~ mood = mood + 1
  -> proof
* [But with us it is true.]
  # listening: -2
  # acknowledging: -2
  # why: So did the other man say. A promise cannot vouch for itself.
  ~ mood = mood - 1
  -> date
* [I can give it to you in writing.]
  # listening: 0
  # acknowledging: 0
  # value: 0
  # why: Better than words. The other one had surely written it too; what counts is what happens if it fails.
  -> proof

=== broken ===
# learned: The copy room stood still for a week last spring.
A week. My people carried volumes to the copy shop across the street, in the rain. And I had signed for it.
* [And you had signed for it. What would you have to see to sign again?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: reflective
  # why: You hear the last sentence, which is the heavy one: he had vouched for it with his name.
  ~ mood = mood + 1
  -> proof
* [A week. I can promise you a day at most.]
  # listening: 0
  # acknowledging: 0
  # why: A promise against a broken promise. He needs something he can check.
  -> proof
* [Volumes in the rain? Was that insured?]
  # listening: -1
  # acknowledging: -1
  # questions: -1
  # asked: closed
  # why: A curious detail. He told you of his name, and you asked after a policy.
  -> date

=== proof ===
# learned: He wants to meet the engineer before he signs.
# said: If he knew the engineer by name and he had been in the cellar, he could vouch for him.
I want to know who comes. His name. And he should have been in my cellar once before I sign, not after.
* [Fan would come. May he visit your cellar next week, and you decide afterwards?]
  # listening: 2
  # acknowledging: 1
  # value: 1
  # questions: 1
  # asked: closed
  # why: A name, a date, and the decision stays with him. You respond to exactly what he asked for.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> date
* [A name, and a visit before the signature. Is that all, or is there more to it?]
  # listening: 2
  # acknowledging: 2
  # questions: 1
  # asked: reflective
  # why: You confirm his two conditions before you promise anything. Nothing is forgotten.
  ~ mood = mood + 1
  ~ settled = settled + 1
  -> date
* [I will see which engineer is free.]
  # listening: -1
  # acknowledging: -1
  # why: He asked for a name and you offered a rota. It sounds like a boy with a manual.
  ~ mood = mood - 1
  -> date

=== date ===
And the fourth. You write that you need an answer by June. Why by June? I need nothing by June.
* [You are right, June is our date. What is yours?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: You admit whose date it is. Only his own calendar can give him a reason.
  ~ mood = mood + 1
  -> his_date
* [From July the price list changes.]
  # listening: -1
  # acknowledging: 0
  # value: -2
  # why: True perhaps, and it makes him hurry for your list. What he needs is a reason of his own.
  ~ mood = mood - 1
  -> pressed
* [What happens in the house if it is decided later?]
  # listening: 1
  # questions: 2
  # acknowledging: 0
  # asked: open
  # why: A good question about consequences. A word on his objection first would have done no harm.
  -> his_date
* [Then let us say September, no problem at all.]
  # listening: 0
  # acknowledging: 1
  # value: -1
  # why: You give way before you know what time means to him. In September you will hear the same sentence.
  -> september

=== pressed ===
So that is what June is for. I do not like to be pushed.
* [I can see that, and I take June back. When would a decision suit the archive?]
  # listening: 1
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: A clean retreat, and the question you should have begun with.
  ~ mood = mood + 1
  -> his_date
* [Nobody is pushing. It is only that I cannot hold the price.]
  # listening: -1
  # acknowledging: -2
  # value: -1
  # why: You deny that you push, and push.
  ~ mood = mood - 1
  -> end_closed
* [Then I will ring you again at the end of May.]
  # listening: -1
  # acknowledging: -1
  # why: You keep June and only change its name.
  -> end_later

=== september ===
September, October. It has waited for thirty years.
* [Is there anything in your year that does not wait?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # asked: open
  # why: You leave your dates and look for his. There may be one.
  ~ mood = mood + 1
  -> his_date
* [Good, then I will come back in September.]
  # listening: -1
  # value: 0
  # questions: -1
  # why: You gave the date away and got nothing for it, not even a reason.
  -> end_later
* [In October the budget is gone, as you know.]
  # listening: 0
  # acknowledging: -1
  # why: Perhaps so. He hears a threat with his own budget.
  -> end_later

=== his_date ===
# learned: The budget commission meets on 12 May.
(He opens his calendar.)
The budget commission meets on the twelfth of May. What is not on its list then waits for a year. And in the rainy season the van drives all the same.
* [Then we work back from the twelfth: the cellar, the page for readers, your lunch on Thursday. Is that your order too?]
  # listening: 2
  # acknowledging: 1
  # value: 1
  # questions: 1
  # asked: closed
  # why: All four objections have become four steps on his calendar, and he may change their order.
  {
    - settled >= 3 && mood >= 4: -> end_together
    - settled >= 2: -> end_half
    - else: -> end_later
  }
* [The twelfth of May, so June was not so wrong.]
  # listening: -1
  # acknowledging: -1
  # why: To be right costs you here what it took half an hour to build.
  {
    - settled >= 3: -> end_half
    - else: -> end_later
  }
* [I will send you everything by the tenth.]
  # listening: 0
  # value: 0
  # questions: 0
  # why: In time, and alone. What he needs for the commission you would have to make with him.
  {
    - settled >= 3: -> end_half
    - else: -> end_later
  }

=== end_together ===
# ending: Four steps to the twelfth of May
# rank: 1
# verdict: Each objection was heard, understood, answered and closed by himself. He takes the proposal to the commission as his own, with a reader on the first page, an engineer whom he has met, and the old binder's hands where they are needed.
First the cellar. Then we write the page. And on Thursday I order the fish for two.
-> END

=== end_half ===
# ending: On the list, with a question mark
# rank: 2
# verdict: Part of it is settled, and for that part he will speak. What was answered without having been understood will come back in the commission, from somebody else's mouth.
I will put it on the list. What the commission makes of it, we shall see.
-> END

=== end_later ===
# ending: Not this year
# rank: 3
# verdict: He has nothing against you. The objections lie where they lay: answered perhaps, but not resolved, and there was no reason to decide.
Leave the paper here. I will come back to you when it is time.
-> END

=== end_discount ===
# ending: A price without an order
# rank: 4
# verdict: You bargained with yourself. He has a lower price and no reason to buy, and every later talk begins at that figure.
Then I write that down. I will think about it. The binder gives me a coffee for nothing, by the way.
-> END

=== end_closed ===
# ending: The folder is closed
# rank: 5
# verdict: He felt pushed and contradicted. Not one of the four objections was taken for what it was: information about what he needs.
(He closes the folder.)
Thank you for coming. We will stay with the binder.
-> END
