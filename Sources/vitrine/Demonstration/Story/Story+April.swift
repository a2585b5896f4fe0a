extension Story {
    /// What happens in April.
    static let april = #"""
          - at: 2026-04-02T17:30
            by: vos
            do: feedback
            name: fb-al-protocol
            to: ada-l
            purpose: developmental
            competencies: [scholar, leader]
            title: "Your protocol meeting"
            body: |
              **What I saw.** You presented the protocol to a room of eleven, of whom four wanted another study. You let each of them finish, thanked them, and changed nothing that should not have been changed.

              **Suggestion.** You wait until everyone is done and then answer in one block; by then the first has stopped listening. Answer the second objection at once, kindly, and the third will be shorter.

              **Next step.** The same talk for the nurses, without slides.
          - at: 2026-04-06T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2026-03-30"
            epa: epa07
            level: 4
            assessor: "K. Rahimi"
            role: "Peer"
            setting: "Day clinic"
            narrative: |
              Speaks while she works now. I learned two things just by holding the torch.
          - at: 2026-04-06T16:20
            by: vos
            do: purpose
            item: fb-al-protocol
            purpose: assessment
          - at: 2026-04-07T08:40
            by: vos
            do: edit
            item: fb-al-protocol
            body: |
              **What I saw.** You presented the protocol to a room of eleven, of whom four wanted another study. You let each of them finish, thanked them, and changed nothing that should not have been changed. The second outcome (does the doctor know the patient's name?) made the room go quiet, in a good way.

              **Suggestion.** You wait until everyone is done and then answer in one block; by then the first has stopped listening. Answer the second objection at once, kindly, and the third will be shorter.

              **Next step.** The same talk for the nurses, without slides.
          - at: 2026-04-07T08:41
            by: joke
            do: observe
            mentee: priya
            date: "2026-04-01"
            epa: epa02
            level: 5
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Took a history in two languages from a man who at first wanted to give it in neither.
          - at: 2026-04-13T08:40
            by: joke
            do: observe
            mentee: mehmet
            date: "2026-04-07"
            epa: epa05
            level: 2
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Ward 5C"
            narrative: |
              Very gentle, so gentle that the daughter left with a hope that we had not given her.
            suggestion: |
              Say the word.
          - at: 2026-04-14T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-04-09"
            epa: epa02
            level: 4
            assessor: "H. Lindahl"
            role: "Faculty"
            setting: "Oncology clinic"
            narrative: |
              Thinks aloud, decides aloud. I wrote more under medicine than under communication this time.
          - at: 2026-04-14T17:35
            by: vos
            do: feedback
            name: as-so-goals
            to: sofie
            purpose: assessment
            competencies: [communicator, medical-expert]
            title: "Goals of care, bed 12"
            body: |
              **What I saw.** Sofie led the conversation with an 81-year-old woman and her son, 25 minutes, seated. She opened with what they had been told. When the son said "so you are stopping", she waited, and then asked him what stopping would mean to him. The limits were agreed, written down and handed over within the hour.

              **What went less well.** The prognosis came late, after twenty minutes, and in three different wordings.

              **A suggestion.** Choose one sentence for the prognosis beforehand and write it on your hand if need be.

              **Next step.** Lead the next one with somebody who does *not* know you in the room.
          - at: 2026-04-15T07:10
            by: sofie
            do: read
            item: as-so-goals
          - at: 2026-04-15T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2026-04-09"
            epa: epa05
            level: 3
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              She sat down. The son said afterwards that she was the first who had.
          - at: 2026-04-16T21:45
            by: jonas
            do: write
            name: jo-goal-no
            kind: goal
            title: "Say no, three times, without a reason"
            competencies: [professional]
            due: "2026-07-01"
            body: |
              I want to say no to three extra shifts before the summer *without giving a reason*. I've noticed that my reasons are an invitation to bargain. I practised with Bram, who played the planner; he's frighteningly good at it. Standing: one no (real), one no with an apology and a half-day (doesn't count), and one yes, because it was for Hanna.
          - at: 2026-04-17T07:40
            by: jonas
            do: share
            item: jo-goal-no
          - at: 2026-04-19T20:30
            by: sofie
            do: respond
            name: re-so-goals
            to: as-so-goals
            body: |
              I have little to put against this and one thing to add. The prognosis came late because the patient herself asked me in the corridor, before we began, not to say it in front of her son until he had spoken. I should have told you that before we went in; you would have seen the same twenty minutes differently. The three wordings are simply true. I have one sentence now. It has eleven words and it took me an evening.
          - at: 2026-04-20T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-04-14"
            epa: epa04
            level: 4
            assessor: "M. Adeyemi"
            role: "Faculty"
            setting: "Surgery"
            narrative: |
              Good dots.
          - at: 2026-04-21T18:45
            by: nygaard
            do: feedback
            name: as-pr-surgery
            to: priya
            purpose: assessment
            competencies: [collaborator, leader]
            title: "Surgery, six o'clock"
            body: |
              **What was seen.** The answered dots on surgery rose from 28 % to 87 % after a single change, which came from a question and not from a reminder. In the meeting of 14 April Priya let the night nurse explain it. When a surgeon claimed the idea she smiled, and let him have it.

              **A suggestion.** There is a limit to generosity. The paper needs the name of the one who had the idea, and hers is Saskia.

              **Next step.** Who keeps it alive when you leave? Give me a name by July.
          - at: 2026-04-23T17:15
            by: vos
            do: feedback
            name: as-ti-arrest
            to: tim
            purpose: assessment
            competencies: [leader, communicator]
            title: "The door, once more"
            body: |
              **What I saw.** At the arrest on 4B on 21 April Tim took the door without being sent. He had his card in his hand. He told the wife what was happening in five short sentences, asked whether she wanted to be in the room, and brought her in. The team had no need to think about her.

              **A suggestion.** Afterwards the team sat down together and the wife had already gone to the car park alone. The card needs a sixth line.

              **Next step.** Write it with the nurses and put the card in the arrest trolley.
          - at: 2026-04-23T21:15
            by: leyla
            do: write
            name: le-eleven
            kind: reflection
            title: "Line eleven"
            competencies: [medical-expert, scholar]
            tags: [ed]
            body: |
              "Gout", said the letter, the triage and the toe itself. Does not fit: he had shaken hands with his left.

              I nearly left it. It was a full waiting room and a perfect toe. But the line wants to be filled in, that is its whole charm, and so I asked. He had been dropping cups since Tuesday.

              A small stroke, and gout as well. The neurologist asked who had seen it, and I said, me. In a normal voice. A nurse turned round, I think because she had not heard me say "me" before.
          - at: 2026-04-24T07:40
            by: leyla
            do: nominate
            item: le-eleven
            moment: end-year
          - at: 2026-04-24T08:30
            by: tim
            do: acknowledge
            item: as-ti-arrest
          - at: 2026-04-24T17:10
            by: ines
            do: write
            name: in-brother
            kind: reflection
            title: "Friday note 33: not a clinical note"
            competencies: [professional]
            tags: [friday]
            body: |
              My brother phoned. He is forty, he has a lump, he has sent me a picture and asked what I, as a doctor, think. I described. Beautifully. He said: "And therefore?"

              I booked the ticket. It is a lipoma, they say, the wedding photographs will be fine, and I flew back on Sunday in seat 23F and cried over Bilbao for no reason that I could have put into a letter.

              On Monday a patient's sister asked me, "would you fly?" and I said yes before I had thought. No more than that. R. will not get this Friday.
          - at: 2026-04-27T08:40
            by: joke
            do: observe
            mentee: tim
            date: "2026-04-22"
            epa: epa05
            level: 3
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Offered the wife to come in, and a chair, and then shut up. Very good.
          - at: 2026-04-27T08:44
            by: joke
            do: observe
            mentee: leyla
            date: "2026-04-22"
            epa: epa03
            level: 3
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Saw the stroke behind the toe.
          - at: 2026-04-27T08:50
            by: priya
            do: acknowledge
            item: as-pr-surgery
          - at: 2026-04-27T16:55
            by: achterberg
            do: feedback
            name: as-mei-draw
            to: mei
            purpose: assessment
            competencies: [scholar, communicator]
            title: "Twenty drawings"
            body: |
              **What I saw.** With Ada Lindqvist, Mei-Lin has collected twenty drawings, with consent and with a definition of surprise made *beforehand*: seven surprises, three with consequences for treatment. At the education day she let two patients explain their pictures themselves. She answered the statistician's question with "we don't know", which was correct.

              **A suggestion.** What became of the thirteen unsurprising ones? They are half of the answer.

              **Next step.** The thirteen, and a place to keep the drawings after you.
          - at: 2026-04-29T17:00
            by: vos
            do: feedback
            name: as-me-page
            to: mehmet
            purpose: assessment
            competencies: [health-advocate, collaborator]
            title: "\"Fasting and diabetes\", one page"
            body: |
              **What I saw.** Mehmet made a ward page together with the dietitian, the pharmacist and two patients, in four languages. He tested it on ten readers; seven could say when to break the fast. He then changed the page instead of the readers. It hangs in three departments.

              **A suggestion.** Put a date and an owner on it, or it will hang there unread in 2031.

              **Next step.** Present it to the family doctors in the region. By telephone, for all I care.
          - at: 2026-04-30T17:30
            by: duarte
            do: feedback
            name: as-le-fit
            to: leyla
            purpose: assessment
            competencies: [scholar, leader]
            title: "\"What does not fit?\""
            body: |
              **Seen:** since March Leyla closes each Friday handover with one question to the room, "what does not fit?", and a flat hand. In six Fridays: nine answers, two changed diagnoses, one resident who said that he had not dared to say it before.

              **Suggestion:** you collect the answers but don't report back. Tell them on the next Friday what became of it.

              **Next step:** a half-page on the six Fridays for the education day. I will help with the title; I suspect that a lizard wants to be in it.
        """#
}
