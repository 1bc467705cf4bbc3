# title: Role-play 2: twenty-nine sheets in place of thirty
# scene: The Riverside Examination Office packs the papers for four examinations a year, by hand, behind locked doors. Ms Fang runs the packing hall. A headmaster gave you her name; she has given you until ten.
# buyer: Ms Fang
# goal: Let her put into words what the counting costs and what she wants instead. The reasons to change should be hers, not yours.

VAR mood = 3

-> hall

=== hall ===
(Forty-two tables in rows. No windows.)
You may look, but not count along. What can I do for you?
* [Four examinations a year, I have read. How does a sheet get from the press into the bag?]
  # listening: 1
  # questions: 2
  # asked: situation
  # why: One prepared question about the situation. You show what you have read, and ask for what only she can tell.
  ~ mood = mood + 1
  -> tables
* [How many bags are there, how many people, and on what machine do you print?]
  # questions: -1
  # asked: situation
  # why: Three facts in one breath, and all of them could be looked up. Each such question costs patience and finds no trouble.
  -> report
* [We have a line that weighs every bag to the sheet. May I show you how it works?]
  # listening: -2
  # questions: -2
  # value: -2
  # why: An answer before the first question. Whatever she says now, she will say about your machine and not about her hall.
  ~ mood = mood - 1
  -> scale
* [With so many bags, where does it go wrong?]
  # questions: 1
  # acknowledging: -1
  # asked: problem
  # why: The right kind of question, too early. In the second sentence it sounds as if you expected faults from her.
  -> guarded

=== report ===
# learned: The office packs 62,000 bags with 84 people.
Sixty-two thousand bags, eighty-four people. It is in the annual report, page eleven.
* [I should have read it. What is not in the report: what takes your time?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: problem
  # why: You own it in four words and ask for what no report says. From here the talk is about her.
  ~ mood = mood + 1
  -> second_count
* [And your supplier for the bags, until when are you bound to him?]
  # listening: -1
  # questions: -2
  # asked: situation
  # why: The fourth fact, and this one serves only you. She begins to answer like a form.
  ~ mood = mood - 1
  -> clock
* [Eighty-four people for sixty-two thousand bags. Does that always come out right?]
  # listening: 1
  # questions: 1
  # asked: problem
  # why: You take up her figures and ask for difficulties. It is a closed question, but it goes in the right direction.
  -> twenty_nine

=== scale ===
# learned: A scale was tried in 2019 and sent back.
Weigh? In June paper draws damp. In 2019 we had a scale, and every third bag rang. After two days my people taped over the lamp.
* [So a scale that rings for nothing is worse than none. How do you make sure today?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # asked: situation
  # why: You give back what the story means, and only then ask how it is done now. Your beginning is nearly forgotten.
  ~ mood = mood + 1
  -> twenty_nine
* [Ours corrects for the damp. It says so on page two.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: She told you of two bad days and you answered with a page. Perhaps it is true; she cannot know.
  ~ mood = mood - 1
  -> clock
* [Then let us leave weighing aside. How do the sheets get into the bag?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: situation
  # why: You put your machine away and ask about her work. That is where the talk should have begun.
  -> tables

=== guarded ===
Wrong? Nothing goes wrong here. Everything is counted twice.
* [Twice. What happened, that you began to count a second time?]
  # listening: 2
  # questions: 2
  # asked: problem
  # why: You take up her word and ask for its origin. Nobody counts twice without a reason.
  ~ mood = mood + 1
  -> twenty_nine
* [With sixty-two thousand bags something must go wrong.]
  # listening: -1
  # acknowledging: -2
  # why: Probably. But now it is your sentence against hers, and she has to defend the hall.
  ~ mood = mood - 1
  -> clock
* [I put that badly. May I see how a bag is packed?]
  # questions: 0
  # acknowledging: 2
  # asked: situation
  # why: An apology and a modest request. You lose a minute and win the right to ask again.
  -> tables

=== tables ===
# learned: Each bag is counted by hand, sealed, opened at one side and counted again.
By hand, thirty sheets to a bag, then the seal. Then the second tables: opened at one side, counted again, closed. Six days. Everybody is locked in, I too.
* [Counted again. What does the first count miss?]
  # listening: 2
  # questions: 2
  # asked: problem
  # why: From the situation to the problem in one step, on her own word. That is what the few situation questions were for.
  ~ mood = mood + 1
  -> twenty_nine
* [Six days locked in. Where do all these people sleep?]
  # listening: 0
  # questions: 0
  # acknowledging: 1
  # asked: situation
  # why: Human and curious. It leads to the gymnasium rather than to the count.
  -> gymnasium
* [With a machine you would not need the second count at all.]
  # listening: -1
  # value: -2
  # why: She has not said that the second count troubles her. You have solved something that she has not complained of.
  ~ mood = mood - 1
  -> too_early

=== second_count ===
# learned: The second count takes two of the six days.
The second count. Two of six days, four times a year.
* [Two days of six. What would go wrong without it?]
  # listening: 2
  # questions: 2
  # asked: problem
  # why: You ask for the trouble behind the effort. The two days are her remedy; you want to see the illness.
  ~ mood = mood + 1
  -> twenty_nine
* [Eighty-four people, two days, four times: that is nearly 150,000 yuan a year.]
  # listening: 0
  # questions: -1
  # value: -1
  # why: Your arithmetic is right, and it is yours. A sum that she works out herself weighs more than one that you present.
  -> your_sum
* [Which of the six days are they?]
  # questions: 0
  # asked: situation
  # why: One more fact. It happens to lead somewhere, because she knows what hangs on those days.
  -> nine_days

=== gymnasium ===
In the gymnasium, on folding beds. Two guards, no telephones. I have the bed by the door.
* [By the door. What keeps you awake there?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: problem
  # why: She did not have to mention the bed by the door. You heard it, and ask about her.
  ~ mood = mood + 1
  -> twenty_nine
* [That is hard. How many nights a year is it?]
  # acknowledging: 1
  # questions: 0
  # asked: situation
  # why: Kind, and then a number. The number leads to the calendar, which is not the worst place to arrive.
  -> nine_days
* [With our line everybody would be at home sooner.]
  # listening: -1
  # value: -1
  # why: It may even be true. But she has not asked to be at home; she has told you that she stands guard.
  -> too_early

=== twenty_nine ===
# learned: In June 41 bags held 29 sheets in place of 30.
In June there were forty-one bags with twenty-nine sheets in place of thirty. Forty-one of sixty-two thousand! That is nothing.
* [In a table it is nothing. What happens in the school that opens one of them?]
  # listening: 2
  # questions: 2
  # asked: implication
  # why: You do not contradict her. You follow one bag to where it is opened, and there it is no longer a fraction.
  ~ mood = mood + 1
  -> school
* [Less than one in a thousand. You may be proud of that.]
  # listening: -1
  # acknowledging: 1
  # why: Praise that she has earned, and it closes the subject. The forty-one stay where they are.
  -> proud
* [Forty-one! We could have prevented every one of them.]
  # listening: -1
  # acknowledging: -1
  # value: -2
  # why: She said that it is nothing. You say that it is much, and that you are the remedy. Both are yours.
  ~ mood = mood - 1
  -> too_early
* [What would it be worth to you if there were none?]
  # questions: 0
  # listening: 0
  # asked: need-payoff
  # why: A need-payoff question, one step too soon. She has not yet said what the forty-one did.
  -> worth_nothing

=== proud ===
I was. Until the telephone rang.
* [Who rang?]
  # listening: 2
  # questions: 2
  # asked: implication
  # why: Two words, and the consequence comes by itself. She had left the door ajar.
  ~ mood = mood + 1
  -> telephone
* [There is always somebody who rings.]
  # listening: -2
  # acknowledging: -2
  # why: Meant as comfort. It says that her story is an everyday one, before you have heard it.
  ~ mood = mood - 1
  -> clock
* [What did you answer?]
  # listening: 1
  # questions: 1
  # asked: implication
  # why: It goes on from her sentence. Who rang would have come first, but she will tell you all the same.
  -> telephone

=== too_early ===
You solve something that I have not complained of. We count twice, we always have.
* [True, and I have not asked. What does the second count do to the days before it?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # asked: implication
  # why: You grant it and go back to asking. The question looks at what hangs on the count, and not at the count.
  ~ mood = mood + 1
  -> nine_days
* [That it has always been so is no reason.]
  # listening: -2
  # acknowledging: -2
  # why: In logic you are right. She has heard that what she built is foolish.
  ~ mood = mood - 1
  -> clock
* [May I at least send you an offer?]
  # listening: -1
  # questions: -2
  # value: -2
  # why: She said that she has no complaint, and you answer with a price. There is nothing yet that it could be compared with.
  -> end_early

=== worth_nothing ===
To me? Nothing. I am paid for two counts.
* [Then the other way round: who pays when there are twenty-nine?]
  # listening: 1
  # questions: 2
  # acknowledging: 1
  # asked: implication
  # why: You notice that you were a step ahead, and take the step that was missing: to the consequence.
  ~ mood = mood + 1
  -> school
* [Your office would save nearly 150,000 yuan a year.]
  # listening: -1
  # questions: -1
  # value: -1
  # why: You answer your own question. She had just told you that this sum is not hers.
  -> your_sum
* [And to the office, I mean?]
  # listening: -1
  # questions: -1
  # acknowledging: -1
  # asked: need-payoff
  # why: The same question once more. What she lacks is not an answer but a reason to look for one.
  ~ mood = mood - 1
  -> clock

=== your_sum ===
Your sum. The people are paid by the day, and the money for it is in the budget. If I do not use it, it is gone.
* [So it is not the money that troubles you about the second count. What is it?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: problem
  # why: You let your sum go and ask for her trouble. A problem that costs money need not be a problem of money.
  ~ mood = mood + 1
  -> nine_days
* [All the same, 150,000 is 150,000.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: She explained why the sum does not count with her. You repeated it.
  ~ mood = mood - 1
  -> clock
* [If you had that time for something else, what would it be?]
  # listening: 1
  # questions: 1
  # asked: need-payoff
  # why: It looks at the use, and that helps. But the trouble is not on the table yet, so the answer will be thin.
  -> nine_days

=== nine_days ===
# learned: The setters must close their papers nine days before the examination.
Because of the second count the papers must be closed nine days ahead. After that nobody may change a comma.
* [And if somebody finds a mistake on the eighth day?]
  # listening: 2
  # questions: 2
  # asked: implication
  # why: You take her fact and ask what follows from it for somebody else. She has not looked at the count from there before.
  ~ mood = mood + 1
  -> diagram
* [Nine days. Is that written in the rules?]
  # questions: -1
  # listening: 0
  # asked: situation
  # why: A fact for your notes. What the nine days do to people does not come up.
  -> rules
* [With us it would be seven.]
  # listening: -1
  # value: -2
  # why: You offer two days to somebody who has not said what she would do with them.
  ~ mood = mood - 1
  -> seven

=== rules ===
It is no rule. It is what my tables need.
* [What has happened already in those nine days?]
  # listening: 2
  # questions: 2
  # asked: implication
  # why: Back to consequences, and to things that happened. A past event is easier to tell than an opinion.
  ~ mood = mood + 1
  -> diagram
* [Then eight would be enough, if people were a little quicker.]
  # listening: -2
  # questions: -1
  # acknowledging: -2
  # why: You tell the person who runs the hall that her people are slow. You have been in it for a quarter of an hour.
  ~ mood = mood - 1
  -> seven
* [Who would be glad of one day more?]
  # listening: 1
  # questions: 1
  # asked: need-payoff
  # why: You bring in others who feel it. A shade early, and still it sets her thinking of somebody.
  -> diagram

=== seven ===
You say that as if I had asked for it.
* [You have not. What do the nine days cost whom?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # asked: implication
  # why: You grant it at once and put the question that was missing. The talk turns back to her.
  ~ mood = mood + 1
  -> diagram
* [Everybody would ask for it if he knew that it can be done.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: You know what everybody wants. What she wants is still not known.
  ~ mood = mood - 1
  -> offer
* [I will put it in writing for you.]
  # questions: -2
  # listening: -1
  # value: -2
  # why: You take refuge in paper. An offer cannot ask what you did not.
  -> end_early

=== school ===
# learned: A school that lacks a sheet must open the reserve with two signatures.
# said: Fourteen minutes are not a matter of one sheet.
One child has no paper. The reserve lies in the headmaster's safe, and it takes two signatures. In June that lasted fourteen minutes. Thirty children sat and waited. That is not a matter of one sheet.
* [It is not a matter of one sheet. What came after the fourteen minutes?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # asked: implication
  # why: You give her sentence back and follow the chain one link further. The next link is where it reaches somebody who decides.
  ~ mood = mood + 1
  -> telephone
* [I can see that you were sitting there with them.]
  # listening: 1
  # questions: 0
  # acknowledging: 2
  # why: You say what you saw in her face. She goes on by herself, because she knows that she was understood.
  -> telephone
* [That is exactly what our line prevents.]
  # listening: -1
  # questions: -1
  # value: -2
  # why: Just when it became serious, it became a sales talk. She told you of children, you told her of a line.
  ~ mood = mood - 1
  -> everybody_says

=== telephone ===
# learned: The director had to answer for it to the ministry.
# said: “It was counted twice” is no answer to a ministry.
First the parents. Then the ministry rang our director, and all he could say was: it was counted twice. I wrote forty-one reports, in July, in the evenings.
* [So everything is counted twice, and still he has no answer. Is that right?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: implication
  # why: You join two things that she said apart from each other. This link is what the deck calls linking; she hears it in her own facts.
  ~ mood = mood + 1
  -> not_sure_either
* [And what else in the calendar hangs on the second count?]
  # listening: 1
  # questions: 1
  # asked: implication
  # why: You follow the same cause into another department. It is a good road, though it leaves the director standing.
  -> diagram
* [Forty-one evenings, I am sorry. How many of them were the press's fault?]
  # listening: 0
  # questions: -1
  # acknowledging: 1
  # asked: situation
  # why: You feel with her and then ask for a figure. By luck the figure does not exist, and that is the point.
  -> nobody_knows

=== nobody_knows ===
# said: Afterwards nobody can tell where a sheet was lost.
Nobody knows. Press, first table, second table, school: afterwards nobody can tell.
* [What would one have to know about a bag, and at what moment?]
  # listening: 2
  # questions: 2
  # asked: need-payoff
  # why: You ask her for the solution's outline. What she describes now she will later recognise.
  ~ mood = mood + 1
  -> wish
* [We would find out for you.]
  # listening: -1
  # questions: -1
  # value: -1
  # why: A promise without a how. She has just said that nobody knows, and you are nobody yet.
  -> everybody_says
* [And what does that do to your people at the tables?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: implication
  # why: One more consequence, for people who matter to her.
  -> not_sure_either

=== everybody_says ===
Everybody's line prevents it. So did the scale that we sent back in 2019.
* [Then a promise is worth nothing here. What would you have to see?]
  # listening: 1
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: need-payoff
  # why: You agree with her doubt and let her set the test. From a seller's claim it becomes a buyer's condition.
  ~ mood = mood + 1
  -> wish
* [Ours has a certificate from the metrology office.]
  # listening: -1
  # acknowledging: -1
  # value: -1
  # why: A proof for people who believe in proofs of this kind. She believes in her second count.
  ~ mood = mood - 1
  -> offer
* [You are right. Let me go back: what does such a day mean for your count as a whole?]
  # listening: 1
  # questions: 1
  # acknowledging: 1
  # asked: implication
  # why: You stop selling and return to what she told you. It costs a detour, but it is honest.
  -> not_sure_either

=== diagram ===
# learned: In March a wrong diagram was mended by 9,000 slips put in by hand.
# said: With two days more there would have been no slips.
The papers close nine days ahead, so that we can count twice. In March there was a wrong diagram in physics, found on the eighth day. Nine thousand slips, by hand, into bags that were sealed already. With two days more there would have been no slips.
* [If you had those two days: what would change, besides the slips?]
  # listening: 2
  # questions: 2
  # value: 1
  # asked: need-payoff
  # why: She has named a want, and you let her furnish it. Everything that she says now is a reason of hers.
  ~ mood = mood + 1
  -> wish
* [And what did nine thousand slips do to the count?]
  # listening: 2
  # questions: 1
  # asked: implication
  # why: You join the slips to the count. She has not done that before, and it makes the problem one instead of two.
  -> not_sure_either
* [We can give you these two days, for 1,150,000 yuan.]
  # listening: -1
  # questions: -1
  # value: -2
  # why: She has just begun to want something, and you tell her what it costs. The want is not yet worth a million to her.
  ~ mood = mood - 1
  -> a_million

=== not_sure_either ===
# said: Once is not sure, and twice is not sure either.
(She looks along the tables.)
So it is. I count twice because once is not sure. And twice is not sure either.
* [Suppose each bag were sure at the moment it is sealed. What would you do with that?]
  # listening: 2
  # questions: 2
  # value: 2
  # asked: need-payoff
  # why: The turn from trouble to use, at the right time. You say what would be achieved, not by which machine.
  ~ mood = mood + 1
  -> wish
* [What would have to be different for your director?]
  # listening: 1
  # questions: 2
  # value: 1
  # asked: need-payoff
  # why: You ask on behalf of the one who had no answer. She thinks for him, and that is rehearsing.
  -> wish
* [Then you need our line.]
  # listening: -1
  # questions: -1
  # value: -2
  # why: It was one question away. Now it is your conclusion, and a conclusion of others can be refused.
  ~ mood = mood - 1
  -> a_million

=== wish ===
# said: A list with number and time for each bag would be an answer.
I would have a list: each bag, its number, its time, thirty. With that the director could go to the telephone. And without the second count those who set the papers would have two days more.
* [Two days for those who set the papers, and a list for the telephone. Which weighs more with him?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: need-payoff
  # why: Both wants in her words, then the question which of them moves the one who decides.
  ~ mood = mood + 1
  -> the_list
* [And what would those who set the papers say to it?]
  # questions: 1
  # listening: 1
  # asked: need-payoff
  # why: More voices for the same want. They do no harm, but they do not hold the money.
  -> the_list
* [You shall have an offer by Friday.]
  # listening: -1
  # questions: -1
  # value: -1
  # why: You break off at the best place. What you write down now are your words again.
  -> offer

=== the_list ===
# learned: The director has a budget for traceability in September.
The list. For those who set the papers he has sympathy. For the list he has a budget, in September.
* [What would he have to see before September to be able to decide?]
  # listening: 1
  # questions: 2
  # value: 2
  # asked: need-payoff
  # why: You ask for the way to the decision and for proof, not for the order. She knows him, you do not.
  ~ mood = mood + 1
  -> one_table
* [Could you take me to him?]
  # questions: 0
  # listening: 0
  # asked: situation
  # why: The wish is understandable. But she has found the reasons only a minute ago and has not said them to him yet.
  -> take_me
* [Good. It comes to 1,150,000 yuan.]
  # listening: -1
  # questions: -1
  # value: -1
  # why: She spoke of a list and of September. The sum comes without either of them.
  ~ mood = mood - 1
  -> a_million

=== take_me ===
Not before I know myself what I tell him.
* [What would you tell him, as far as you know it now?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # asked: need-payoff
  # why: She rehearses with you what she will say without you. That is the best use of a need-payoff question.
  ~ mood = mood + 1
  -> one_table
* [I could explain it to him better, since I know the machine.]
  # listening: -2
  # questions: -1
  # acknowledging: -2
  # value: -1
  # why: You push aside the one person who wants it. He would have two strangers before him, you and the machine.
  ~ mood = mood - 1
  -> offer
* [Then I will write a paper for you.]
  # listening: 0
  # questions: -1
  # why: Helpful. But she said that she does not know yet, and a paper of yours knows it for her.
  -> offer

=== one_table ===
# learned: A test would be 4,000 bags in October, against her own count.
One table. The small examination in October, four thousand bags, against my second count. And it must not ring for nothing, like the scale that we had in 2019.
* [One table in October, against your count, every false alarm noted. Would you put that to him?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # value: 2
  # asked: need-payoff
  # why: Her test, her measure, her fear of false alarms, and her voice before the director. You only say it back and ask.
  ~ mood = mood + 1
  -> end_table
* [We could leave out the second count at once and save you two days.]
  # listening: -2
  # acknowledging: -1
  # value: -1
  # why: She wants to compare, and you take away what she would compare with. It sounds like the scale of 2019.
  ~ mood = mood - 1
  -> offer
* [A test costs 40,000 yuan, which we deduct from the price later.]
  # listening: -1
  # acknowledging: -1
  # value: -2
  # why: A fair condition at the wrong moment. The first thing he will hear of the list is an invoice.
  -> a_million

=== a_million ===
More than a million. For a few sheets?
* [For a few sheets, never. What was it that you would not want to live through again?]
  # listening: 2
  # questions: 2
  # acknowledging: 2
  # value: 1
  # asked: implication
  # why: You agree, and lead back to what lies on the other side of the scale. What she puts there, she puts there herself.
  ~ mood = mood + 1
  -> three_things
* [It is paid back in five years. I can show you the sum.]
  # listening: -1
  # questions: -1
  # acknowledging: -1
  # value: -1
  # why: A sum made of things that she has not said. Each of its lines can be disputed, and will be.
  -> end_sum
* [We can talk about the price.]
  # listening: -2
  # questions: -1
  # value: -2
  # why: She asked what it is for, and you answer that it could be less. What it is for is still open.
  -> end_sum

=== three_things ===
(She counts on her fingers.)
The slips. The evenings in July. And that he stood there without an answer. I should like to think aloud with him about that first.
* [Shall I write these three down, in your words, so that you have them at hand?]
  # listening: 2
  # acknowledging: 2
  # value: 2
  # questions: 0
  # asked: closed
  # why: You give her a page that is hers. It will be read out in a room where you are not.
  ~ mood = mood + 1
  -> end_page
* [Could I be there when you do?]
  # listening: -1
  # acknowledging: -1
  # questions: 0
  # asked: closed
  # why: She wants to think aloud, and nobody does that before a seller. You hear it too late.
  -> end_page
* [I will see to it that they stand in the offer.]
  # listening: -1
  # value: -1
  # questions: -1
  # why: Then they stand between a price and the terms of delivery. There they are arguments, and no longer hers.
  -> end_pile

=== offer ===
An offer. Well. Send it to purchasing, with a copy to me.
* [Before I write a line: what should stand on the first page, so that it is of use to you?]
  # listening: 2
  # questions: 2
  # acknowledging: 1
  # value: 2
  # asked: need-payoff
  # why: Late, and still a question. You let her say what it is for before it gets a number.
  ~ mood = mood + 1
  -> three_things
* [Gladly. Who is in charge there?]
  # questions: -1
  # listening: -1
  # value: 0
  # asked: situation
  # why: You let yourself be passed on. In purchasing nobody has slept by the door.
  -> end_pile
* [Would a lower price make it easier?]
  # listening: -2
  # questions: -1
  # value: -2
  # why: Nobody has spoken of price. Now somebody has, and it was you.
  -> end_pile

=== clock ===
(She looks at the clock above the door.)
The printers come at ten.
* [I have talked about my things and not asked about yours. One question, may I?]
  # listening: 2
  # questions: 1
  # acknowledging: 2
  # value: 1
  # asked: closed
  # why: You say what went wrong, before she has to. Most people grant one question to someone who does that.
  ~ mood = mood + 1
  -> one_question
* [Then just quickly what it would cost.]
  # listening: -2
  # questions: -2
  # value: -2
  # why: Her patience is at an end, and you spend the rest of it on your price.
  -> end_clock
* [When may I come again?]
  # listening: 0
  # questions: -1
  # asked: closed
  # why: Polite. But why should there be a second time? She has not been given a reason.
  -> end_clock

=== one_question ===
One.
* [What happens in a school that opens a bag with a sheet too few?]
  # listening: 1
  # questions: 2
  # asked: implication
  # why: The one question that shows you understand what a bag is for. It goes to the consequence, without a detour.
  ~ mood = mood + 1
  -> school
* [What would you need in order to decide for us?]
  # listening: -1
  # questions: -1
  # asked: need-payoff
  # why: Between "I have not asked" and "decide for us" one thing is missing, namely her problem.
  -> end_clock
* [How many bags do you pack in a year?]
  # questions: -2
  # listening: -1
  # asked: situation
  # why: One question, and you spend it on page eleven of the annual report.
  -> end_clock

=== end_table ===
# ending: One table in October
# rank: 1
# verdict: She will propose a test of her own design, for reasons that she put into words herself: two counts that are not sure, and a director who needs an answer. You described no machine, and she can describe what it must do.
I shall tell him on Monday. With the list I begin. And you bring the thing without its bell.
-> END

=== end_page ===
# ending: Three things on one page
# rank: 2
# verdict: She has reasons of her own and will talk to her director. What is missing is a next step with a date, so the three things have to be strong enough on their own.
Give it to me. It is a strange feeling to read oneself.
-> END

=== end_pile ===
# ending: An offer on the pile
# rank: 3
# verdict: There will be an offer, and on it there will be your reasons. Purchasing will compare it with others by the only thing that can be compared.
Purchasing is on the second floor. They collect offers until the end of the quarter.
-> END

=== end_sum ===
# ending: A sum that nobody asked for
# rank: 4
# verdict: The price came before what it is for. She now weighs a million against a few sheets, and on that scale you cannot win.
For that I can buy sheets until I retire. Thank you, I have to go to the press.
-> END

=== end_early ===
# ending: An answer without a question
# rank: 5
# verdict: You offered before she had said that anything was wrong. She has not refused anything; there was nothing to refuse.
By all means, send something. Mark it for my attention, then it does not get lost in the post.
-> END

=== end_clock ===
# ending: The printers at ten
# rank: 6
# verdict: The half hour went into your facts and your machine. Of what keeps her awake by the door you heard nothing, and she noticed that you did not ask.
I have to go. The way out is past the guards.
-> END
