# title: Role-play 1: the first discovery call
# scene: Delta Savings Bank sends its account statements from a print room in the basement. Ms Luo runs operations there. She has never bought from Northlight, and she gave you half an hour because a colleague asked her to.
# buyer: Ms Luo
# goal: Find out what troubles her at the end of each month, and leave with a next step that she wants as well.

VAR mood = 3

-> arrival

=== arrival ===
Please sit down. Half an hour, then the courier comes.
(On her desk lies an open box of envelopes, one corner crushed.)
* [Thank you. What does the end of a month look like in this room?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: An open question about her work. She can answer as far as she likes, and you learn where to go on.
  ~ mood = mood + 1
  -> month_end
* [Then I will be brief: our new line folds 9,000 letters an hour.]
  # listening: -2
  # questions: -1
  # value: -1
  # why: You use her half hour for your figures. She knows nothing yet that would make 9,000 mean anything to her.
  ~ mood = mood - 1
  -> pitch
* [May I say what I would like to ask, and you tell me what to add?]
  # listening: 1
  # questions: 1
  # asked: closed
  # why: You agree the plan with her and leave her a say in it. It costs a minute and gives the talk a frame.
  -> frame
* [I see the crushed box. Do your envelopes often arrive like that?]
  # listening: 1
  # questions: 0
  # asked: closed
  # why: You noticed something real. But the question can be answered by yes or no, and it leads to envelopes.
  -> envelopes

=== pitch ===
Nine thousand. Our present line does eight, when it runs. You may leave the leaflet.
* [When it runs, you say. What happens when it does not?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: She let a half sentence fall and you picked it up. That repairs a good part of the beginning.
  ~ mood = mood + 1
  -> stoppage
* [Ours runs. I have a list of eleven banks that will tell you so.]
  # listening: -2
  # value: -1
  # why: She opened a door, "when it runs", and you walked past it with a reference list.
  ~ mood = mood - 1
  -> list
* [I will. Is your present line still under guarantee?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: A fact that you could have asked anyone. Her half sentence, "when it runs", is left lying.
  -> contract

=== list ===
(She turns the list over without reading it.)
Eleven banks. And how many of them close their books when we do?
* [I do not know. What is particular about the way you close?]
  # listening: 2
  # questions: 2
  # asked: open
  # acknowledging: 1
  # why: You admit what you do not know and let her explain what matters. She had just told you that it does.
  ~ mood = mood + 1
  -> month_end
* [All banks close at the month's end, more or less.]
  # listening: -2
  # acknowledging: -2
  # why: She hinted that her bank is different, and you told her that it is not.
  ~ mood = mood - 2
  -> cold
* [Good point. I can have that looked up and send it by Friday.]
  # listening: 0
  # acknowledging: 1
  # why: Polite and honest, but the answer sits in front of you. You could have asked her.
  -> month_end

=== frame ===
Go on then. What would you like to know?
* [How the statements get from your computer to the post, and where it pinches.]
  # listening: 1
  # questions: 2
  # asked: open
  # why: One open question that covers the whole way, with a hint that you look for trouble, not for machines.
  ~ mood = mood + 1
  -> month_end
* [How many letters a month, on which machine, and for how long under contract.]
  # questions: -1
  # asked: closed
  # why: Three facts in one breath. She answers like a form and learns nothing about herself.
  -> facts
* [Whether cost or speed matters more to you, so that I show the right model.]
  # questions: 0
  # asked: choice
  # value: -1
  # why: A choice question offers her two drawers of yours. It comes too early: neither may be what troubles her.
  -> drawers

=== envelopes ===
Sometimes. The supplier replaces them. It is not what keeps me here at night.
* [Not what keeps you here at night. What does?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: You repeat her words and ask on. She chose those words because there is something behind them.
  ~ mood = mood + 1
  -> month_end
* [We supply envelopes too, in stronger boxes.]
  # listening: -2
  # value: -1
  # why: She told you that it is no trouble, and you sold to it all the same.
  ~ mood = mood - 1
  -> pitch
* [I understand. How many do you use in a month?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: You heard a feeling and asked for a number. The feeling would have led further.
  -> facts

=== facts ===
# learned: The bank sends 210,000 statements a month.
Two hundred and ten thousand statements a month, on one Redgate line. Anything else for your form?
* [The form can wait. Which of those 210,000 give you trouble?]
  # listening: 2
  # questions: 1
  # acknowledging: 1
  # asked: open
  # why: You hear the word "form" and put it away. The question narrows to the part that hurts.
  ~ mood = mood + 1
  -> month_end
* [Yes: who signs, what budget, and when does the contract end?]
  # listening: -2
  # questions: -2
  # asked: closed
  # why: Three more boxes for the form that she had just laughed at. She feels questioned, not understood.
  ~ mood = mood - 1
  -> cold
* [Only one line? Then you have no reserve when it stops.]
  # listening: 0
  # questions: 0
  # why: A shrewd guess, but it is your sentence. If she says it herself, it counts for more.
  -> stoppage

=== drawers ===
Neither, really. Both, of course. What do other people say?
* [Most say speed. I would rather know what made you shrug just now.]
  # listening: 2
  # questions: 2
  # asked: open
  # why: You saw what she did not say and asked about it, kindly. That is listening to what is unspoken.
  ~ mood = mood + 1
  -> month_end
* [Most say speed, so let us begin with our fast line.]
  # listening: -2
  # value: -1
  # why: She said neither, and you went on with one. What others say has taken the place of what she says.
  ~ mood = mood - 1
  -> pitch
* [Let me put it another way: how fast is your line today?]
  # listening: -1
  # questions: -1
  # asked: closed
  # why: You ask the same thing in a smaller form. She had shown you that it is the wrong thing.
  -> facts

=== month_end ===
# learned: Statements must leave the house within three working days.
The books close on the last evening. From then I have three working days until every statement is in the post. On a good month we need two and a half.
* [And on a month that is not good?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: Seven words, and she has to tell the story that matters. You took up what she left open.
  ~ mood = mood + 1
  -> stoppage
* [So three days is the limit, and you are inside it. Have I understood that?]
  # listening: 1
  # questions: 0
  # asked: closed
  # why: A summary shows that you listened. But it ends on "inside it", and the trouble lies outside.
  -> inside
* [With a second folder you would need a day and a half.]
  # listening: -1
  # value: -1
  # why: You solve what she has not yet called a problem. She will now defend the two and a half days.
  ~ mood = mood - 1
  -> too_early
* [Do you do that with your own people or with temporary help?]
  # listening: 0
  # questions: 1
  # asked: choice
  # why: A choice question at a fair moment: both answers tell you something. It leads to people rather than to the bad month.
  -> temps

=== inside ===
Inside it, yes. Eleven months out of twelve. I would not have agreed to see you because of the eleven.
* [Tell me about the twelfth.]
  # listening: 2
  # questions: 2
  # asked: open
  # why: She handed it to you. You take it, in five words, and then you are silent.
  ~ mood = mood + 1
  -> stoppage
* [Eleven out of twelve is better than most of our customers.]
  # listening: -1
  # acknowledging: 0
  # why: Praise closes the subject. She had just said that the twelfth is why you are here.
  -> temps
* [Was the twelfth a machine fault or a paper fault?]
  # listening: 1
  # questions: 0
  # asked: choice
  # why: You go to the right month, but with two of your own answers. It may have been neither.
  -> stoppage

=== too_early ===
A second folder. In which room? You have not seen the basement.
* [You are right, I have not. What would I see there on the second night?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: You take the rebuke, say so, and turn it into a question. She would rather show than argue.
  ~ mood = mood + 1
  -> stoppage
* [It takes four square metres. Every basement has those.]
  # listening: -2
  # acknowledging: -2
  # why: She told you that you do not know her room, and you answered that you need not.
  ~ mood = mood - 2
  -> cold
* [Fair enough. Shall we leave that, and look at your contract?]
  # acknowledging: 1
  # questions: -1
  # asked: closed
  # why: You step back, which is right, but into a corner that interests you rather than her.
  -> contract

=== stoppage ===
# learned: In February the line stood still for a night.
In February it stood still from eight in the evening until the technician came at six. We were a day late. For the first time in my years here.
(She closes the box of envelopes.)
* [A day late, for the first time. What did that mean for you?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: reflective
  # why: Her words, her weight, and then "for you". She can talk about customers or about herself.
  ~ mood = mood + 1
  -> branches
* [Ten hours! Our technician would have been there in four.]
  # listening: -1
  # value: -1
  # why: True, perhaps. But you compare yourself before she has said what the night cost, so four hours buys nothing yet.
  -> four_hours
* [Was nobody able to run part of it by hand?]
  # listening: 0
  # questions: 0
  # acknowledging: -1
  # asked: closed
  # why: It sounds like a reproach, and she has heard that question from others already.
  ~ mood = mood - 1
  -> by_hand
* [That must have been a long night. Who was here with you?]
  # listening: 1
  # acknowledging: 2
  # questions: 1
  # asked: open
  # why: You see a person before a machine. The question about the others leads to the temporary staff.
  ~ mood = mood + 1
  -> temps

=== by_hand ===
By hand? Two hundred and ten thousand? My director asked the same thing. From his holiday.
* [I am sorry, that was easily said. What did you tell your director?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: You take the question back and ask for her side. It also shows you who looks over her shoulder.
  ~ mood = mood + 1
  -> branches
* [So your director knows about the problem. Does he decide?]
  # listening: -2
  # questions: -1
  # asked: closed
  # why: She tells you of an insult, and you see a decision maker. That was not the moment.
  ~ mood = mood - 1
  -> who_decides
* [Then let me ask how many you could do by hand.]
  # listening: -1
  # acknowledging: -1
  # asked: closed
  # questions: -1
  # why: You go on with the question that hurt her. The number helps neither of you.
  -> temps

=== four_hours ===
Four hours. Redgate wrote four hours into the contract as well.
* [And what are four hours on paper worth to you by now?]
  # listening: 2
  # questions: 1
  # acknowledging: 1
  # asked: open
  # why: You hear the disappointment and ask about it. She will say herself what a promise must hold.
  ~ mood = mood + 1
  -> branches
* [Ours is in the contract with a penalty. Theirs is not.]
  # listening: -1
  # value: -1
  # why: You argue against a rival whom she chose. And a penalty repays money, not the day that was late.
  ~ mood = mood - 1
  -> redgate
* [I see. So it is not about the hours in the contract.]
  # listening: 1
  # acknowledging: 1
  # asked: reflective
  # questions: 1
  # why: You give back what she meant. It is a good mirror, though she now has to find the next step alone.
  -> branches

=== temps ===
# learned: Eight temporary workers come in for three nights each month.
Eight people from an agency, three nights each month, for the inserts. They are good. They also put a wrong sheet into an envelope now and then.
* [A wrong sheet into an envelope. And then?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: You stop at the sentence that weighs most, and leave the rest to her.
  ~ mood = mood + 1
  -> privacy
* [Eight people, three nights. What do you pay the agency?]
  # listening: 0
  # questions: 0
  # asked: closed
  # why: A useful figure, asked a moment too soon. "A wrong sheet" was the bigger thing in that sentence.
  -> agency
* [A camera on the inserter would put an end to that.]
  # listening: -1
  # value: -1
  # why: Perhaps it would. But she has not yet said how bad a wrong sheet is, so the camera is only a price.
  -> camera

=== agency ===
About forty thousand yuan a month. It is in the budget. Nobody asks.
* [Nobody asks about the forty thousand. What do they ask about?]
  # listening: 2
  # questions: 2
  # asked: reflective
  # why: You heard where the money is quiet and where it is not. Now she tells you what is watched.
  ~ mood = mood + 1
  -> branches
* [That is half a million a year that we could save you.]
  # listening: -2
  # value: -1
  # why: You counted for her, and too high: nobody has said that all eight could go. She said that nobody asks.
  ~ mood = mood - 1
  -> too_good
* [Is it the same agency every month?]
  # questions: -1
  # listening: -1
  # asked: closed
  # why: A harmless fact. It uses up a minute in which she might have said what matters.
  -> privacy

=== too_good ===
Half a million. You will write that into your offer, I suppose, with my signature below it?
* [No. I jumped. Which part of it could you stand up for?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: open
  # why: You own the mistake and hand her the pencil. A figure that she can defend is worth more than yours.
  ~ mood = mood + 1
  -> branches
* [We have a calculator for it, I can show you on my phone.]
  # listening: -1
  # acknowledging: -1
  # why: She doubts your figure, and you bring a machine that makes more of them.
  ~ mood = mood - 1
  -> cold
* [It was an example. Let us say a quarter of a million.]
  # listening: -1
  # acknowledging: 0
  # value: -1
  # why: A haggled saving is no saving. The second figure rests on as little as the first.
  -> price_question

=== camera ===
A camera. The last salesman wanted to sell me a camera too. What do you think it would change?
* [I cannot say before I know what one wrong sheet does to you.]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # value: 1
  # asked: open
  # why: You refuse to sell ahead of the need, and say which answer you lack. She can respect that.
  ~ mood = mood + 1
  -> privacy
* [It reads every sheet, so the error rate falls to nearly nothing.]
  # listening: -1
  # value: -1
  # why: A feature, and a claim nobody can check at this table. It answers "what does it do", not "what would change".
  ~ mood = mood - 1
  -> price_question
* [It would let you send four of the eight people home.]
  # listening: -1
  # value: 0
  # why: A benefit, but yours. She said that her people are good, and that nobody asks about their cost.
  -> agency

=== privacy ===
# learned: Last autumn a customer received a neighbour's statement.
Last autumn a lady in the Old Town got her neighbour's statement. She brought it back to the branch. She was very polite. The letter from head office was not.
* [What would a second letter like that mean?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: You ask for the consequence, and leave it to her to say how heavy it is.
  ~ mood = mood + 1
  -> cost_words
* [That is a breach of privacy. By law you would have to report it.]
  # listening: -1
  # acknowledging: -2
  # why: She knows that better than you. You have made her the accused.
  ~ mood = mood - 1
  -> cold
* [That is unpleasant. Did you find out how it happened?]
  # listening: 1
  # acknowledging: 2
  # questions: 1
  # asked: closed
  # why: First the person, then the matter. A closed question is in place here: it can be answered, and it looks for a cause.
  -> tired_man

=== tired_man ===
A tired man, at half past four, in the third night. They do not send him any more. Since then everybody checks twice, and we lose an hour.
* [And if it happens once more, in spite of the second check?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: You go on from her remedy to what she fears. It is the question that she asks herself.
  ~ mood = mood + 1
  -> cost_words
* [So you would need a pair of eyes that does not tire. Is that it?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: reflective
  # why: You name the need in a picture of hers and not as a machine. She can still say that it is something else.
  -> need_said
* [A camera would have seen it. May I tell you what ours does?]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: She spoke of a man, and you answer with a camera. Perhaps it would have seen it; she has not asked.
  -> price_question

=== branches ===
# learned: A late statement fills the branches with callers.
The branches had people at the counter asking where their statement was. Six branch managers rang me in one morning. I have their numbers by heart now.
* [Six managers in one morning. If you had to put a price on such a day?]
  # listening: 2
  # questions: 2
  # value: 2
  # asked: reflective
  # why: You ask her to count, with her own picture. What she says now she will also say to her director.
  ~ mood = mood + 1
  -> cost_words
* [So what you need is a line that cannot stop.]
  # listening: 0
  # value: 0
  # asked: reflective
  # questions: 0
  # why: Half a summary, half a sale. And no line exists that cannot stop: she knows it.
  -> no_such_line
* [Did the managers complain to your director too?]
  # listening: 0
  # questions: 0
  # asked: closed
  # why: It goes upward, which is useful. But she has just spoken of herself, and you ask about him.
  -> who_decides

=== no_such_line ===
There is no such line. Or do you have one?
* [No. What matters is what happens in the first hour when it stops.]
  # listening: 1
  # acknowledging: 1
  # value: 1
  # why: Honest, and it turns the talk from a machine to what she really fears.
  ~ mood = mood + 1
  -> cost_words
* [Ours stops for less than one hour in a thousand.]
  # listening: -1
  # value: -1
  # why: A figure out of your leaflet. In a thousand hours her three nights can still fall on that one.
  ~ mood = mood - 1
  -> price_question
* [Nobody has. How long may it stand before you are late?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: closed
  # why: You agree and then close to a figure: her limit. That is what any solution must be measured by.
  -> cost_words

=== cost_words ===
# said: A day late costs the branches a morning, and one wrong envelope could cost her the trust of head office.
(She thinks.)
A late day can be counted: a morning's work in six branches. A letter in the wrong envelope cannot. We had one last autumn; at the next they will take the room away from me and send it all to a printer outside. I would understand them.
* [So it is about keeping the room, more than about the machine. Is that so?]
  # listening: 2
  # questions: 1
  # acknowledging: 1
  # asked: reflective
  # why: You reflect what she said and what it means, and let her confirm it. Now you both know the need.
  ~ mood = mood + 1
  -> need_said
* [Then we should act before it happens. When can I bring an offer?]
  # listening: -1
  # value: -1
  # asked: closed
  # questions: -1
  # why: The need has just been spoken and already you are at the offer. You use her fear as a hurry.
  ~ mood = mood - 1
  -> price_question
* [And what does Redgate say to that?]
  # listening: -1
  # questions: 0
  # asked: open
  # why: You leave her sentence for the rival. She will now tell you about him rather than about herself.
  -> redgate

=== redgate ===
# learned: The Redgate contract ends in September.
Redgate has been decent for years. Their technician knows the machine better than I know my kitchen. The contract runs until September.
* [What would you want to keep of that, whoever comes after September?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # asked: open
  # why: You let the rival be good and learn what you will be measured by. Nobody has to be defended.
  ~ mood = mood + 1
  -> need_said
* [September is soon. Shall I prepare a comparison of prices?]
  # listening: -1
  # value: -2
  # asked: closed
  # questions: -1
  # why: You heard a date and offered a price. The date says when to decide, not on what.
  -> price_question
* [And yet he needed ten hours in February.]
  # listening: 0
  # acknowledging: -2
  # why: You score a point against someone she likes. She now argues for him.
  ~ mood = mood - 1
  -> cold

=== contract ===
# learned: The Redgate contract ends in September.
Until September. Then it runs on by a year if nobody says anything.
* [What would have to happen for somebody to say something?]
  # listening: 2
  # questions: 2
  # asked: open
  # why: You turn a date into the real question: is there a reason to change at all?
  ~ mood = mood + 1
  -> stoppage
* [Then we have five months. Whom would I have to convince?]
  # listening: -1
  # questions: -1
  # asked: open
  # why: An open question, but about you. So far she has no reason to want anybody convinced.
  -> who_decides
* [I can make you a price now that beats the one you pay.]
  # listening: -1
  # value: -2
  # why: The cheapest sentence in selling, and the dearest. She has not said that price is her trouble.
  ~ mood = mood - 1
  -> price_question

=== who_decides ===
# learned: An operating committee decides, on her proposal.
The operating committee decides. It reads two pages, and I write them.
* [What would have to stand on those two pages for you to write them gladly?]
  # listening: 2
  # questions: 2
  # asked: open
  # value: 1
  # why: You respect that she is the author. Her answer is the outline of any proposal.
  ~ mood = mood + 1
  -> cost_words
* [I could write the two pages for you.]
  # listening: -1
  # acknowledging: -1
  # value: 0
  # why: Meant as help, but it takes the pen out of her hand. Ask what stands there first.
  -> price_question
* [Who on the committee is against a change?]
  # listening: 0
  # questions: 0
  # asked: closed
  # why: A question for a second meeting. As long as she does not want the change herself, it puzzles her.
  -> redgate

=== need_said ===
# said: She wants to be able to show that no wrong sheet leaves the room and that a stop does not make her late.
Yes. If I could show the committee that no wrong sheet leaves this room, and that one broken machine does not make us late, I would sleep in the last week of the month.
* [May I say it back: every sheet checked, and a night's stop without a late day.]
  # listening: 2
  # acknowledging: 1
  # value: 2
  # asked: reflective
  # questions: 1
  # why: A summary in her words, before any product. Whatever you bring now has two clear tests.
  ~ mood = mood + 1
  -> summary
* [We have exactly that. It is called the Sentinel package.]
  # listening: -1
  # value: -1
  # why: She has just found the words, and you put a label on them. Take one more minute to let them stand.
  -> price_question
* [Good. And what may that sleep cost?]
  # listening: 0
  # value: -1
  # asked: open
  # questions: 0
  # why: With a smile it may pass. But the worth of it has not been counted, so any figure will be a guess against you.
  -> price_question

=== price_question ===
Before we go on: what does such a thing cost, roughly?
* [Between two figures so far apart that they would not help you. May I ask two things first?]
  # listening: 1
  # value: 2
  # acknowledging: 1
  # asked: closed
  # questions: 1
  # why: You do not dodge: you say why a figure now is worthless, and what you need for an honest one.
  -> price_held
* [About 600,000 yuan. But I can surely do something about that.]
  # value: -2
  # listening: -1
  # why: A figure without a reason, and a discount without a question. Now the whole talk is about 600,000.
  ~ mood = mood - 1
  -> price_given
* [It depends on your volume, your formats and the service level.]
  # value: 0
  # acknowledging: -1
  # why: True, and no answer. To a buyer it sounds like a door being held shut.
  -> price_depends

=== price_held ===
Two things. But then a figure.
* [What is one late day worth to the committee, and what one wrong letter?]
  # listening: 1
  # questions: 2
  # value: 2
  # asked: open
  # why: The price now has something to stand beside. She sets the scale, not you.
  ~ mood = mood + 1
  -> summary
* [How many formats have you, and how thick is the thickest letter?]
  # questions: 0
  # value: 0
  # listening: 0
  # asked: closed
  # why: You need these to choose a machine. To weigh its price they do nothing.
  -> summary_thin
* [What have you paid so far, and what may it be at most?]
  # questions: -1
  # value: -2
  # listening: -1
  # asked: closed
  # why: Both questions are about money only. You have invited her to bargain.
  ~ mood = mood - 1
  -> price_given

=== price_depends ===
On everything, then. Like with the others.
* [That was no answer, I am sorry. It stands or falls with what a late day costs you.]
  # listening: 1
  # acknowledging: 2
  # value: 2
  # why: You take it back and give her the real measure. It leads from the machine to her branches.
  ~ mood = mood + 1
  -> summary
* [I will send you a price list, then you have it in writing.]
  # value: -2
  # listening: -1
  # why: A list answers nobody's question. It will be compared with another list, without you in the room.
  -> summary_thin
* [With the others? Whom else have you asked?]
  # listening: 0
  # questions: 0
  # acknowledging: -1
  # asked: open
  # why: You hear the rival in her sigh, not the sigh. She feels sounded out.
  ~ mood = mood - 1
  -> cold

=== price_given ===
Six hundred thousand, or less, or more. I will note a question mark.
* [Put two beside it: what a late day costs, what a wrong letter costs. May we work those out?]
  # listening: 1
  # acknowledging: 1
  # value: 2
  # questions: 1
  # asked: closed
  # why: You cannot take the figure back, but you can give it company. It is late and still right.
  -> summary_thin
* [For a decision before the summer I could go down to 540,000.]
  # value: -2
  # listening: -1
  # why: The second figure without a reason. She learns that waiting pays.
  ~ mood = mood - 1
  -> cold
* [The question mark will go when you see the machine run.]
  # value: -1
  # listening: 0
  # why: A demonstration shows that it runs. It does not show what it is worth to her.
  -> summary_thin

=== cold ===
(She looks at the clock.)
The courier will be here in a moment. Was there anything else?
* [Yes. I have talked past you, and I am sorry. What should I have asked?]
  # listening: 2
  # acknowledging: 2
  # questions: 2
  # asked: open
  # why: An honest sentence at the last minute. It does not save the half hour, but it may save the next one.
  ~ mood = mood + 1
  -> last_minute
* [Only this: may I come back with an offer next week?]
  # listening: -1
  # questions: -1
  # asked: closed
  # value: -1
  # why: Nothing has been said that an offer could answer. She will say yes to end the talk, or no.
  {
    - mood >= 3: -> end_file
    - else: -> end_door
  }
* [No, thank you. Here is my card and our catalogue.]
  # listening: -1
  # value: 0
  # why: You leave as you came, with paper. She has no reason to remember you.
  -> end_file

=== last_minute ===
(She puts the box aside.)
What February was like. Everybody asks what the machine does. Nobody asks what I do when it does not.
* [Then that is what I would come back for. Would Thursday at the end of the month suit, when it runs?]
  # listening: 2
  # questions: 1
  # acknowledging: 1
  # asked: closed
  # why: You take her question as the reason for a second visit, at the time when it can be seen.
  ~ mood = mood + 1
  -> end_return
* [What was it like?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: Right question, wrong minute: the courier is at the door. You get the first sentence of a story.
  -> end_return
* [With our service contract you would not have to do anything.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: She told you what nobody asks, and you did not ask it.
  -> end_door

=== summary ===
Yes, that is it. Nobody has put it so shortly.
* [Then may I watch the next month's end, from the first evening? After that we write the two pages together.]
  # listening: 1
  # questions: 1
  # value: 1
  # asked: closed
  # why: The next step follows from her need, costs her little, and has an outcome that serves her.
  {
    - mood >= 4: -> end_invited
    - else: -> end_return
  }
* [Then I will send you an offer by the end of the week.]
  # listening: -1
  # value: -1
  # why: You have her need and give it away for a mail. Nobody has yet seen the room or counted a day.
  -> end_return
* [What would you like to happen next?]
  # listening: 1
  # questions: 2
  # asked: open
  # why: You leave the step to her, which honours her. Have a proposal of your own ready as well.
  {
    - mood >= 5: -> end_invited
    - else: -> end_return
  }

=== summary_thin ===
I have to go down in five minutes. What do you take along?
* [That two things count: no wrong sheet, no late day. And that I have yet to learn what they cost you.]
  # listening: 2
  # acknowledging: 1
  # value: 1
  # why: A summary that also names what is missing. It earns a second talk, and says what about.
  -> end_return
* [That you need a reliable line at a good price by September.]
  # listening: -1
  # value: -2
  # why: You heard what you sell. Reliability and price are your words; hers were sheets and days.
  ~ mood = mood - 1
  -> end_file
* [A good deal. I will put it all into the offer.]
  # listening: -1
  # value: -1
  # why: It says nothing, so she cannot correct it. An offer will now say what you think she said.
  -> end_file

=== end_invited ===
# ending: Invited to the month's end
# rank: 1
# verdict: She opens the basement to you, because the reason for your visit is hers. She has said aloud what a late day and a wrong envelope mean, and the committee will read it in her words.
Come on the thirtieth, at eight in the evening. Wear flat shoes. And bring somebody who can read a log file.
-> END

=== end_return ===
# ending: A second talk
# rank: 2
# verdict: The door stays open. She knows that you can listen; what it is all worth has been counted only in part. Prepare the questions that were left.
All right. Ring me in the second week, that is when I can think.
-> END

=== end_file ===
# ending: Filed away
# rank: 3
# verdict: She was polite. What she told you, you did not take up. Your paper lies with that of the others, and in September the contract runs on.
Thank you. I will put it into the file.
-> END

=== end_door ===
# ending: The door closes
# rank: 4
# verdict: She felt questioned, lectured or hurried. Next time a colleague asks her to see you, she will have no half hour.
(She stands up.)
I do not think that we need to take this further. The stairs are on the left.
-> END
