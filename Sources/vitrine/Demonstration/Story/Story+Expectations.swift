extension Story {
    /// What mentors and mentees expect of each other, and how it goes between them.
    static let expectations = #"""
          - at: 2025-09-05T12:30
            by: sofie
            do: answer-agreement
            with: vos
            answers:
              - "I hope for one hour in which I do not have to look as if I know it."
              - "Every six weeks. Whoever cannot come says so the day before."
              - "Nights. And whether I want to stay in this specialty."
              - "Say it to my face in the same week, also when it is small."
              - "When the form is on the table. I would like you to say the word."
              - "I read it first, and we talk once before I answer."
          - at: 2025-09-08T17:40
            by: vos
            do: answer-agreement
            with: sofie
            answers:
              - "That you bring what went wrong, not what went well. The rest of the house sees that."
              - "Every six weeks, longer when it is needed. If I cancel, I offer two new times."
              - "Anything about other people's careers, mine included."
              - "Within the week, in our room, never on the ward."
              - "I say out loud: this part is for the committee. Then I write under that hat only."
              - "You write down what you see differently, and it goes along unchanged."
          - at: 2025-09-15T16:10
            by: vos
            do: propose-agreement
            with: sofie
            body: |
              We meet every six weeks for an hour; whoever cancels says so a day ahead and offers two new times. What is said about nights, plans and other people stays in the room. Worries are said within a week, face to face. The assessment hat is named out loud before it is put on. Of an advice the mentee reads every word first, and we talk once before it is answered.
          - at: 2025-09-16T08:05
            by: sofie
            do: sign-agreement
            with: vos
          - at: 2025-09-16T09:30
            by: vos
            do: sign-agreement
            with: sofie
          - at: 2025-09-17T12:20
            by: tim
            do: answer-agreement
            with: vos
            answers:
              - "Somebody who has heard the whole story before it becomes a form."
              - "Monthly would be good."
              - "My temper."
              - "At once."
              - "Never without warning."
              - "I want to see the evidence it rests on."
          - at: 2025-09-22T12:25
            by: sofie
            do: calibrate
            with: vos
            ratings: "3/5 4/4 3/4 2/4 4/5 3/5 4/4 3/4"
          - at: 2025-09-23T17:05
            by: vos
            do: calibrate
            with: sofie
            ratings: "4/5 3/4 4/4 4/4 5/5 4/5 3/4 3/4"
          - at: 2026-02-20T18:15
            by: sofie
            do: calibrate
            with: vos
            ratings: "4/5 4/4 4/4 3/4 4/5 4/5 4/4 2/4"
          - at: 2026-02-23T16:45
            by: vos
            do: calibrate
            with: sofie
            ratings: "4/5 4/4 4/4 3/4 5/5 4/5 4/4 3/4"
          - at: 2026-05-11T20:10
            by: sofie
            do: pulse
            with: vos
            ratings: "4 4 5 3"
            shown: "yes"
          - at: 2026-05-12T17:50
            by: vos
            do: pulse
            with: sofie
            ratings: "5 4 5 3"
            shown: "yes"
          - at: 2026-05-13T21:00
            by: tim
            do: pulse
            with: vos
            ratings: "3 4 2 3"
          - at: 2026-05-18T12:40
            by: ines
            do: pulse
            with: duarte
            ratings: "5 4 4 4"
            shown: "yes"
          - at: 2026-05-19T18:20
            by: youssef
            do: pulse
            with: duarte
            ratings: "3 2 4 3"
          - at: 2026-05-21T17:15
            by: nygaard
            do: pulse
            with: bram
            ratings: "4 4 4 5"
          - at: 2026-05-26T09:10
            by: kwame
            do: pulse
            with: achterberg
            ratings: "5 5 4 4"
        """#
}
