extension Story {
    /// What happens late in May.
    static let lateMay = #"""
          - at: 2026-05-15T07:35
            by: tim
            do: nominate
            item: ti-twenty
            moment: end-year
          - at: 2026-05-15T17:15
            by: ines
            do: write
            name: in-disagree
            kind: reflection
            title: "Friday note 36: two sons"
            competencies: [communicator, collaborator]
            tags: [friday, oncology]
            body: |
              R. asked in October for two relatives who disagree. It took until May and then I got them in XL: two sons, one wants everything, one wants peace, and a mother between them who was asleep, or pretending.

              I set out the chairs in a triangle with her bed as the third corner. I asked each what *the other* was afraid of. The first did not know. The second knew exactly. Then she opened her eyes and said, «*Ça suffit*», she was from Liège, «I want to go home and I want you to stop».

              I had prepared for an hour. It took nine minutes, none of them mine.
          - at: 2026-05-15T17:22
            by: ines
            do: nominate
            item: in-disagree
            moment: end-year
          - at: 2026-05-18T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-05-12"
            epa: epa05
            level: 5
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Oncology"
            narrative: |
              Two sons at war, peace in nine minutes. I could not have done it.
          - at: 2026-05-18T08:44
            by: joke
            do: observe
            mentee: bram
            date: "2026-05-12"
            epa: epa01
            level: 4
            assessor: "K. Rahimi"
            role: "Peer"
            setting: "Evening handover"
          - at: 2026-05-18T08:48
            by: joke
            do: observe
            mentee: sofie
            date: "2026-05-13"
            epa: epa08
            level: 3
            assessor: "B. Halvorsen"
            role: "Peer"
            setting: "Surgical ward"
            narrative: |
              As the one who asked the question: I got the answer on one line, with a reason. Merci!
          - at: 2026-05-18T16:40
            by: vos
            do: feedback
            name: fb-ti-twenty
            to: tim
            on: ti-twenty
            purpose: developmental
            competencies: [leader]
            body: |
              Eleven seconds, and it took you nine months; do not be ashamed of the second number, mine was four years.

              What I noticed in your sentence was the third part, "one of me". It turned a complaint into arithmetic. Suggestion: teach the new first-years exactly that sentence in September, with your two seconds of silence included, because it is the silence that they are afraid of. Keep the speech. Somebody will need it.
          - at: 2026-05-19T12:30
            by: duarte
            do: feedback
            name: fb-in-disagree
            to: ines
            on: in-disagree
            purpose: developmental
            competencies: [communicator]
            body: |
              1. **Seen:** "what is the other one afraid of?" I have never heard a better question in that room, and I have been in that room since 1999.
              2. **Suggestion:** "none of them mine" is modest and wrong. You arranged chairs so that a woman in bed was at the table. That *is* the intervention; claim it.
              3. **Next:** write it up as a half-page for the handbook. Deadline: a Friday.
          - at: 2026-05-19T17:45
            by: vos
            do: feedback
            name: fb-so-meeting
            to: sofie
            purpose: developmental
            competencies: [communicator, collaborator]
            title: "After Tuesday's family meeting"
            body: |
              Eight people, two languages and an interpreter on a bad line, and you kept the thread.

              **What I saw.** You asked the interpreter, فرهاد, for the *words* and not the gist when the uncle answered at length, and you got "he says you are very polite and he does not believe you". You thanked the uncle for it. From there on it was a real conversation.

              **A suggestion.** The physiotherapist knew most about what going home would mean and spoke last, for one minute. Give the person with the practical knowledge the second turn.

              **Next step.** Draw up the order of speakers before the next one. It may be on a sticky note.
          - at: 2026-05-20T08:05
            by: sofie
            do: read
            item: fb-so-meeting
          - at: 2026-05-20T08:12
            by: sofie
            do: acknowledge
            item: fb-so-meeting
          - at: 2026-05-20T18:10
            by: nygaard
            do: feedback
            name: fb-jo-may
            to: jonas
            purpose: developmental
            competencies: [professional]
            title: "A note without a question"
            body: |
              I have not heard from you since the middle of April, and you've moved our appointment twice. Perhaps you are simply well and out on the bicycle; I'd be pleased.

              I want you to know what I will do, so that it doesn't surprise you. I'm keeping Thursdays at five free, with the door open, and I am not writing anything for the committee about silence: silence isn't evidence. If I become worried about you I'll say so to you first, by telephone, with my own voice.

              No answer is needed. Bram says the coast road has been resurfaced.
          - at: 2026-05-20T22:00
            by: youssef
            do: write
            name: yo-goal-tram
            kind: goal
            title: "Drive as if nobody is in the tram"
            competencies: [professional]
            due: "2026-09-30"
            body: |
              By the autumn I want to have had one full month of going home at the end of my shift with no call afterwards, unless somebody phones me. I keep a calendar with crosses. May so far: eleven days of twenty. My father knows about it and asks in the evening, "inspected?" and I say "driven". I take this as a shared goal, although he is not in the system.
          - at: 2026-05-22T17:30
            by: ines
            do: acknowledge
            item: fb-in-disagree
          - at: 2026-05-24T19:50
            by: sofie
            do: nominate
            item: so-teach
            moment: end-year
          - at: 2026-05-24T19:56
            by: sofie
            do: nominate
            item: so-consult
            moment: end-year
          - at: 2026-05-25T08:40
            by: joke
            do: observe
            mentee: mehmet
            date: "2026-05-20"
            epa: epa08
            level: 3
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgery"
          - at: 2026-05-26T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2026-05-20"
            epa: epa04
            level: 2
            assessor: "R. Iyer"
            role: "Faculty"
            setting: "Ward 6A"
            narrative: |
              Knows each patient; the team waits for her plan and she waits for mine.
            suggestion: |
              Say yours first, I shall survive it.
          - at: 2026-05-26T08:44
            by: joke
            do: observe
            mentee: ines
            date: "2026-05-21"
            epa: epa06
            level: 4
            assessor: "F. Nazari"
            role: "Allied health"
            setting: "Oncology"
          - at: 2026-05-29T20:15
            by: priya
            do: write
            name: pr-error
            kind: reflection
            title: "A dot of mine"
            template: what
            competencies: [medical-expert, professional]
            tags: [stewardship]
            body: |
              ## What?
              I stopped an antibiotic on day three, with a dot and a reason and with great confidence. On day five he was back in intensive care. It was the valve. The culture that would have shown it was never taken, because I had found the fever "explained".

              ## So what?
              He's alive, he's angry, and he is right on both counts. I went upstairs and told him who I was and which decision had been mine. He said, "So you're the one with the stickers."

              ## Now what?
              He goes on the poster, if he wants. And the dot now asks two questions: *what is it for*, and *what would make us regret stopping?*
          - at: 2026-05-30T09:30
            by: priya
            do: share
            item: pr-error
          - at: 2026-05-30T22:40
            by: sofie
            do: write
            name: so-doubt
            kind: reflection
            title: "Not for anybody"
            competencies: []
            tags: [future]
            body: |
              If I write down that I sometimes think about general practice, does it become true?

              I am good at the conversations. Everyone says so, it is nearly the only thing that everyone says, and by now I hear it as a diagnosis. On the consult service I was good at sodium for a fortnight and I was happier than I have been all year, and then on the first evening back on 6A a man wanted to talk about his allotment for twenty minutes and I was happier still.

              Perhaps this is simply what a first year does. I will leave this here, private, and read it again in September. Dear September: *ça va?*
        """#
}
