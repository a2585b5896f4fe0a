extension Story {
    /// What happens early in October.
    static let earlyOctober = #"""
          - at: 2025-10-01T08:10
            by: mehmet
            do: acknowledge
            item: fb-me-dutch
          - at: 2025-10-01T22:00
            by: youssef
            do: acknowledge
            item: fb-yo-first
          - at: 2025-10-02T21:20
            by: tim
            do: write
            name: ti-goal-letters
            kind: goal
            title: "Letters within two days"
            competencies: [communicator, professional]
            due: "2025-12-31"
            body: |
              At this moment I have nineteen open discharge letters, the oldest from 9 September. I know of each patient how it went and of none of their family doctors whether they know. The goal: every letter out within two working days, on an ordinary week and on a terrible one. Method: dictate at the bedside, in front of the patient, before they have put on their coat. If I can say it to them I can send it.
          - at: 2025-10-03T08:00
            by: tim
            do: share
            item: ti-goal-letters
          - at: 2025-10-06T08:40
            by: joke
            do: observe
            mentee: bram
            date: "2025-09-30"
            epa: epa02
            level: 3
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Reads ECGs to the nurses. They have begun to bet. He wins.
          - at: 2025-10-06T21:15
            by: sofie
            do: write
            name: so-family
            kind: reflection
            title: "The family on the corridor"
            template: what
            competencies: [communicator, health-advocate]
            tags: [family]
            body: |
              ## What?
              Two daughters and a son stopped me at the lift at half past six. They asked whether their father "was being given up on". I had his bag of discharge papers for somebody else in my hand and I answered standing, in about ninety seconds, with the lift opening and closing behind me.

              ## So what?
              Everything I said was correct and nothing arrived. The eldest repeated "so you are stopping" and I heard myself explain it again, only faster. I was answering a question about love with a lecture about antibiotics.

              ## Now what?
              Sit down. There is always a chair within ten metres; I went back and counted (six). And start with: "What have you been told so far?"
          - at: 2025-10-07T07:50
            by: sofie
            do: share
            item: so-family
          - at: 2025-10-07T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2025-10-02"
            epa: epa02
            level: 3
            assessor: "L. Bakhuis"
            role: "Nurse"
            setting: "Oncology"
            narrative: |
              Asks about the house before she asks about the bowels. Patients like the order.
          - at: 2025-10-09T17:30
            by: vos
            do: feedback
            name: fb-so-family
            to: sofie
            on: so-family
            purpose: developmental
            competencies: [communicator]
            title: "The six chairs"
            body: |
              You counted the chairs. I have been a doctor for nineteen years and I never counted the chairs.

              > answering a question about love with a lecture about antibiotics

              Keep that sentence somewhere. The suggestion I would tie to it: when a family repeats a question, the second answer should be **shorter** than the first, and the third should be a question back. On Friday there is a meeting with the family in room 9; open it yourself, I will sit next to you and keep quiet, which will cost me some effort.
          - at: 2025-10-09T22:50
            by: youssef
            do: write
            name: yo-list
            kind: reflection
            title: "The list of the list"
            competencies: [medical-expert, professional]
            tags: [ward-4b]
            body: |
              I have a list of tasks, and a list of what I must not forget to put on the list. On Monday I stayed until 21:40 to check things that I had already checked at 18:00. Nothing had changed, apart from the cleaner.

              The evening resident asked whether I did not trust her. I do! I don't trust *me at 15:00*. She said: "Then hand over that you are not sure. I'm good at unsure."

              I went home at 18:15 on Tuesday. I phoned twice. On Wednesday once. Thursday I walked past the hospital by accident with my dog, but did not go in.
          - at: 2025-10-10T07:40
            by: youssef
            do: share
            item: yo-list
          - at: 2025-10-10T12:20
            by: sofie
            do: acknowledge
            item: fb-so-family
          - at: 2025-10-12T19:00
            by: jonas
            do: write
            name: jo-call
            kind: reflection
            title: "What she wanted to ask"
            template: what
            competencies: [communicator, health-advocate]
            tags: [ed]
            body: |
              ## What?
              I telephoned. She remembered me: "the quick one". The question was if she could still lift her husband out of bed with this arm.

              ## So what?
              She had been lifting him for three years, by herself, and nobody knew. The whole of my fast and correct visit was about an elbow. It wasn't wrong, it was about four per cent of it.

              ## Now what?
              District nurse and hoist are arranged. I'm slower now by six minutes per patient, and someone else's on the wall. It does bother me a bit. I'd like it not to.
          - at: 2025-10-12T19:07
            by: jonas
            do: nominate
            item: jo-call
            moment: mid-year
          - at: 2025-10-13T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2025-10-08"
            epa: epa07
            level: 3
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Blood cultures done properly, explained every step to the patient, apologised to the vein.
          - at: 2025-10-14T12:40
            by: duarte
            do: feedback
            name: fb-yo-list
            to: youssef
            on: yo-list
            purpose: developmental
            competencies: [collaborator]
            body: |
              1. **Seen:** calls per evening 2, 1, 0 (plus a dog). That is a curve, and it goes in the right direction.
              2. **Suggestion:** at handover, mark each item *sure* or *unsure*. If everything is unsure you are tired, and if nothing is, you are dangerous. I aim for two in ten.
              3. **Next:** a week of marks; we count on Friday. And ask the evening resident what she does when she is not sure.
          - at: 2025-10-15T21:30
            by: mei
            do: write
            name: mei-heart
            kind: reflection
            title: "Three hearts"
            template: what
            competencies: [communicator, scholar]
            tags: [drawing]
            body: |
              ## What?
              I asked three patients with heart failure to draw what was wrong with them. One drew a balloon, one a pump with a leak, one a small house with water in the cellar.

              ## So what?
              The man with the balloon had stopped drinking because he was afraid it would *burst*. His kidneys were failing for it, and for a week we had adjusted the tablets. Nobody had known about the balloon.

              ## Now what?
              We corrected the picture, and then the tablets. I would like to do this with twenty patients and look at the drawings with somebody who knows how one does research properly (Ada L. has offered, in exchange for dumplings).
          - at: 2025-10-15T21:40
            by: mei
            do: nominate
            item: mei-heart
            moment: mid-year
          - at: 2025-10-16T20:00
            by: priya
            do: write
            name: pr-cricket
            kind: reflection
            title: "A night watchman"
            competencies: [professional]
            tags: [night]
            body: |
              In cricket, when the light goes, you send in a poor batsman to protect the good ones until morning. He is called the night watchman and nobody expects runs.

              For four nights I was exactly that. I changed nothing. I kept people alive until those who knew them came back, and at eight I reported that there was nothing to report. At home I felt useless.

              But on the third night I had sat for an hour beside a man who was afraid of the dark, and we had talked about Chennai and about tomatoes. Runs: none. He was there in the morning. I would like a column for that in somebody's table.
          - at: 2025-10-17T08:15
            by: priya
            do: share
            item: pr-cricket
          - at: 2025-10-17T17:15
            by: ines
            do: write
            name: in-silence
            kind: reflection
            title: "Friday note 7: eleven seconds"
            template: what
            competencies: [communicator]
            tags: [friday, oncology]
            body: |
              ## What?
              I told a man of 49 that the tumour had come back. I had practised the sentence. I had not practised what comes after it. He said nothing, I said nothing, and the clock over the door has a second hand.

              ## So what?
              Eleven seconds. At four I wanted to offer water, at six a treatment, at nine I nearly touched his arm, for *my* sake. At eleven he said: "I'm thinking how to tell the dog." We laughed, terribly.

              ## Now what?
              If I had filled the silence I would never have heard about the dog, and it was the dog that told us how he wished to spend the spring.
          - at: 2025-10-18T10:00
            by: ines
            do: share
            item: in-silence
          - at: 2025-10-20T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2025-10-14"
            epa: epa02
            level: 3
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
          - at: 2025-10-20T08:44
            by: joke
            do: observe
            mentee: ada-l
            date: "2025-10-15"
            epa: epa08
            level: 4
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Orthopaedics, consultation"
            narrative: |
              Answered the question, gave the reference, phoned. A pleasure.
          - at: 2025-10-20T08:48
            by: joke
            do: observe
            name: ob-in-silence
            mentee: ines
            date: "2025-10-15"
            epa: epa05
            level: 4
            assessor: "L. Bakhuis"
            role: "Nurse"
            setting: "Oncology"
            narrative: |
              The silence after the news was left alone. I have seen very few young doctors do that.
        """#
}
