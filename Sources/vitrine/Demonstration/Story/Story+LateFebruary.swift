extension Story {
    /// What happens late in February.
    static let lateFebruary = #"""
          - at: 2026-02-16T17:40
            by: bram
            do: goal
            item: br-drains
            state: met
          - at: 2026-02-17T08:40
            by: joke
            do: observe
            mentee: tim
            date: "2026-02-11"
            epa: epa03
            level: 3
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Intensive care"
            narrative: |
              Stayed with the family during the whole resuscitation. Answered what was asked and nothing else.
          - at: 2026-02-17T08:44
            by: joke
            do: observe
            mentee: ines
            date: "2026-02-12"
            epa: epa03
            level: 4
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Night shift"
            narrative: |
              Got lost for a minute, then three clear orders. Asked me to interrupt her next time. I will.
          - at: 2026-02-17T21:50
            by: tim
            do: write
            name: ti-icu
            kind: reflection
            title: "What the ventilator taught me about football"
            competencies: [medical-expert, professional]
            tags: [icu]
            body: |
              On the ICU everyone has a position. The nurse at the head, somebody on the pump, the one who reads aloud. When the man in 3 arrested I ran towards the patient, like a six-year-old runs to the ball, and a nurse half my size turned me around by the elbow and put me at the door: "You. Family."

              So I stood with a woman of my mother's age for twenty-two minutes and told her each thing as it happened. I did not touch the patient once. Afterwards the intensivist said it was the most useful thing that anybody had done.

              I am still a little offended. I also know that he was right.
          - at: 2026-02-18T07:40
            by: tim
            do: share
            item: ti-icu
          - at: 2026-02-18T21:00
            by: mei
            do: write
            name: mei-not-do
            kind: reflection
            title: "The needle that I did not use"
            competencies: [medical-expert, professional]
            tags: [procedures]
            body: |
              A woman of 88, fluid around the lung, somewhat short of breath. In surgery the answer to fluid is a tube. I had the ultrasound in my hand and the set half open. She said: "Will it hurt?" and I said, "A little," and then I heard myself ask: "What would you do with the breath, if you had more of it?"

              She thought about it. "Nothing much. I sit at the window anyway."

              I closed the set. We gave morphine, a very small dose, and moved the bed to the window on the harbour side. She counted nine ships. It's the first procedure that I'm proud of not having done.
          - at: 2026-02-19T07:45
            by: mei
            do: nominate
            item: mei-not-do
            moment: end-year
          - at: 2026-02-19T12:55
            by: duarte
            do: feedback
            name: fb-le-change
            to: leyla
            on: le-change
            purpose: developmental
            competencies: [professional]
            body: |
              1. **Seen:** you packed a small bag, on purpose, and told me so. That is more than I know about most people after a year.
              2. **Suggestion:** I talk a lot. If I fill your pause, put the hand flat on the table; I've been informed about the hand.
              3. **Next:** no portfolio at our first meeting. The notebook, if you like. I'll bring coffee, and one case of mine that does not fit.
          - at: 2026-02-19T18:00
            by: hanna
            do: write
            name: ha-exit
            kind: reflection
            title: "The interpreter was nine years old"
            template: what
            competencies: [health-advocate, professional]
            tags: [clinic]
            body: |
              ## What?
              Monday's clinic. A mother, a lump, and her son of nine who translated. He knew the word for biopsy, in two languages.

              ## So what?
              I finished the consultation with him. It was quick, he was so capable, and I was running forty minutes late. Afterwards I saw him in the corridor explaining the leaflet to her with his finger under each line, and I felt sick.

              ## Now what?
              The telephone interpreter takes four minutes to reach. I have timed it. As chief resident I can have that number put on every desk, and I can say in front of everyone that I did it wrong. I did both on Wednesday.
          - at: 2026-02-20T07:45
            by: hanna
            do: nominate
            item: ha-exit
            moment: end-year
          - at: 2026-02-20T12:10
            by: leyla
            do: acknowledge
            item: fb-le-change
          - at: 2026-02-20T21:40
            by: sofie
            do: withdraw
            item: so-potassium
          - at: 2026-02-21T11:00
            by: vos
            do: feedback
            name: fb-ti-icu
            to: tim
            on: ti-icu
            purpose: developmental
            competencies: [communicator, collaborator]
            body: |
              The six-year-old and the ball: we all were. What I saw in your text is that you *stayed* at the door. It is much easier to drift back to the bed, where the important people are.

              My suggestion is to learn this position on purpose. Ask the nurse with the elbow what she wants the person at the door to say, and in which order. Then write it on a card: five lines, no more. Next step: show the card to the intensivist; I suspect that he will hang it up.
          - at: 2026-02-23T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2026-02-17"
            epa: epa05
            level: 3
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              Moved the bed to the window herself.
          - at: 2026-02-23T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2026-02-18"
            epa: epa02
            level: 4
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Acute medical unit"
          - at: 2026-02-24T08:40
            by: joke
            do: observe
            mentee: mehmet
            date: "2026-02-19"
            epa: epa06
            level: 3
            assessor: "P. van Dijk"
            role: "Allied health"
            setting: "Ward 5C"
            narrative: |
              Only doctor this month who asked what the patient eats before changing the insulin.
          - at: 2026-02-24T08:44
            by: joke
            do: observe
            mentee: jonas
            date: "2026-02-19"
            epa: epa01
            level: 3
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Correct, but without a joke, and that is unusual for him.
          - at: 2026-02-24T08:48
            by: joke
            do: observe
            mentee: priya
            date: "2026-02-19"
            epa: epa08
            level: 4
            assessor: "B. Halvorsen"
            role: "Peer"
            setting: "Surgical ward"
            narrative: |
              Came by instead of sending a reminder. Asked what our mornings look like.
          - at: 2026-02-24T13:00
            by: duarte
            do: feedback
            name: fb-ha-exit
            to: hanna
            on: ha-exit
            purpose: developmental
            competencies: [health-advocate, leader]
            body: |
              1. **Seen:** you told eleven juniors that you did it wrong, standing, without the word "but". I was at the back. They have been quoting you.
              2. **Suggestion:** four minutes is an obstacle only if it comes as a surprise. Have the desk order the interpreter with the appointment.
              3. **Next:** ask the boy's mother to come once more. With the telephone.
          - at: 2026-02-24T16:40
            by: achterberg
            do: feedback
            name: fb-mei-not
            to: mei
            on: mei-not-do
            purpose: developmental
            competencies: [medical-expert, communicator]
            body: |
              "What would you do with the breath, if you had more of it?" I have read that question out at home, over dinner, and it was quiet at the table for a while.

              **What I saw.** You went from *can I* to *what for* with the set half open. Most of us need the set to be closed by somebody else.

              **A suggestion.** Write down in the record, too, why not. The next doctor will have an ultrasound in his hand.

              **Next step.** Ask it once of someone of forty.
          - at: 2026-02-24T20:10
            by: sofie
            do: write
            name: so-goal-teach
            kind: goal
            title: "Teach something once a month"
            competencies: [scholar, leader]
            due: "2026-08-31"
            body: |
              Once a month I teach one thing to the clerks, for fifteen minutes, at the bedside, with something that they can touch. After each session one of them tells me what was unclear, in writing and without a name. February was percussion of the liver on each other, in an empty room, with a ruler. The note said: "you answer before we have finished thinking". Fair.
          - at: 2026-02-25T08:00
            by: sofie
            do: share
            item: so-goal-teach
          - at: 2026-02-25T08:20
            by: mei
            do: acknowledge
            item: fb-mei-not
          - at: 2026-02-25T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-02-19"
            epa: epa04
            level: 3
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Oncology"
            narrative: |
              Said "therefore" eight times. We counted.
          - at: 2026-02-26T21:50
            by: mehmet
            do: write
            name: me-fasting
            kind: reflection
            title: "Insulin and the moon"
            template: what
            competencies: [health-advocate, communicator]
            tags: [ramadan]
            body: |
              ## What?
              The first week of Ramadan. السيدة نادية, as she wants to be addressed, 66, diabetes for twenty years, asked the dietitian, the nurse and the consultant whether she might fast. Three different answers. Then she asked me, in a low voice, in the lift.

              ## So what?
              She did not want permission. She wanted somebody who knew what she was asking. I do not fast on night duty myself and I feel something about it every year; I told her that, which I perhaps should not have.

              ## Now what?
              We made a plan with the dietitian: two doses changed, a sugar before *iftar*, and a clear sentence on when to break the fast. I would like one page on this for the whole ward before next year.
          - at: 2026-02-27T07:50
            by: mehmet
            do: share
            item: me-fasting
          - at: 2026-02-27T17:15
            by: ines
            do: acknowledge
            item: fb-in-3am
          - at: 2026-02-28T11:30
            by: bram
            do: write
            name: br-phone
            kind: goal
            title: "Phone in the locker during rounds"
            competencies: [professional, collaborator]
            due: "2026-04-30"
            body: |
              My phone stays in the locker during ward rounds, and the ward phone goes to a clerk. I have counted: 31 glances in one round, of which 2 were about patients, 19 about cycling. The nurses had counted as well and arrived at 40. Target: zero for a month. If the child is ill I tell the team at the beginning and the phone lies face up on the trolley.
        """#
}
