extension Story {
    /// What happens in January.
    static let january = #"""
          - at: 2026-01-04T16:40
            by: sofie
            do: write
            name: so-self-mid
            kind: reflection
            title: "Where I stand in January"
            template: self-assessment
            moment: mid-year
            competencies: [communicator, medical-expert, professional]
            evidence: [so-night, as-so-4b2]
            body: |
              **What I do well enough to be left alone with.** A history, a first plan, a handover in the right order. Asking for help early: I did so on 14 of 16 nights and I know which two I did not.

              **What I can do with somebody nearby.** The first half-hour with a really sick patient. I know the steps and I lose the order of them as soon as three people talk at once.

              **What I avoid.** Procedures with an audience, and conversations about not resuscitating in which I do not already know the answer.

              **What I need by June.** To lead, in a small way, when it is loud.
          - at: 2026-01-05T16:40
            by: vos
            do: purpose
            item: as-ti-tone
            purpose: developmental
          - at: 2026-01-05T21:10
            by: sofie
            do: respond
            name: re-so-obs-dec
            to: ob-so-dec
            body: |
              Thank you for writing down the pause; I did not know that it showed. About the remark on the fluids: I had stopped them at two and documented it at six, so the note you read was older than the decision. That is still my problem and not yours. I now write the decision down before I walk away, even if it is half a line, and I have asked the night nurses to chase me if it is missing.
          - at: 2026-01-06T22:15
            by: tim
            do: write
            name: ti-radiology
            kind: reflection
            title: "How it sounded at the other end"
            competencies: [collaborator, professional]
            tags: [radiology]
            body: |
              I went down and asked her. She remembered the call very precisely and said: "You sounded like somebody who is alone." I had expected rude, or arrogant. I was ready for arrogant.

              I *was* alone. The senior was in theatre, the patient was grey, and I thought that if I put enough force into the telephone it would become a second doctor. She said that if I had told her so she would have come upstairs.

              C. has moved the note about it out of the committee's pile, after we had talked for an hour. I did not ask for that. I half want to put this page in instead, since it is mine.
          - at: 2026-01-07T07:20
            by: tim
            do: share
            item: ti-radiology
          - at: 2026-01-07T08:15
            by: sofie
            do: share
            item: so-self-mid
          - at: 2026-01-08T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-01-02"
            epa: epa03
            level: 4
            assessor: "S. Petrovic"
            role: "Faculty"
            setting: "Night shift"
          - at: 2026-01-08T19:05
            by: tim
            do: goal
            item: ti-goal-letters
            state: met
          - at: 2026-01-08T19:30
            by: sofie
            do: nominate
            item: so-self-mid
            moment: mid-year
          - at: 2026-01-08T19:34
            by: sofie
            do: nominate
            item: so-journal
            moment: mid-year
          - at: 2026-01-09T16:20
            by: vos
            do: feedback
            name: as-so-lp
            to: sofie
            purpose: assessment
            competencies: [medical-expert, communicator]
            title: "Consent for a lumbar puncture"
            body: |
              **What I saw.** Sofie explained the puncture to an anxious man of 24 who had read the internet. She asked what he had read, took the paralysis story seriously, and gave him the real numbers with her hands: "of a full football stadium, this row". He agreed, and joked during the procedure. Technically: two attempts, good sterile field, needle changed in time.

              **A suggestion.** Say beforehand how many attempts you allow yourself, to the patient as well as the nurse.

              **Next step.** Supervise the next one yourself with the clerk, up to the needle.

              *I am aware that this comes too late for the Mid-year review; it will wait for June.*
          - at: 2026-01-09T20:10
            by: tim
            do: nominate
            item: ti-radiology
            moment: mid-year
          - at: 2026-01-09T20:14
            by: tim
            do: nominate
            item: ti-pneumo
            moment: mid-year
          - at: 2026-01-10T21:40
            by: leyla
            do: nominate
            item: le-sentence
            moment: mid-year
          - at: 2026-01-11T15:20
            by: mehmet
            do: nominate
            item: me-dutch
            moment: mid-year
          - at: 2026-01-12T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2026-01-07"
            epa: epa07
            level: 3
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Acute medical unit"
            narrative: |
              Lumbar puncture, second attempt successful. Good contact with an anxious patient.
          - at: 2026-01-12T08:44
            by: joke
            do: observe
            mentee: hanna
            date: "2026-01-07"
            epa: epa05
            level: 4
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Ward 5C"
            narrative: |
              Let the junior lead and intervened only once, with a glass of water.
          - at: 2026-01-12T21:30
            by: youssef
            do: nominate
            item: yo-list
            moment: mid-year
          - at: 2026-01-13T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-01-08"
            epa: epa01
            level: 4
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Oncology, evening"
          - at: 2026-01-14T23:30
            by: tim
            do: retract
            item: ti-radiology
          - at: 2026-01-16T08:40
            by: joke
            do: observe
            mentee: leyla
            date: "2026-01-08"
            epa: epa06
            level: 3
            assessor: "J. Verhoeven"
            role: "Allied health"
            setting: "Ward 5C"
            narrative: |
              Listens to the patient for longer than to us; the plan was better for it.
          - at: 2026-01-16T10:40
            by: noor
            do: read
            item: so-night
          - at: 2026-01-16T10:44
            by: noor
            do: read
            item: as-so-4b
          - at: 2026-01-16T11:25
            by: noor
            do: read
            item: pr-self-mid
          - at: 2026-01-17T14:20
            by: emil
            do: read
            item: as-so-4b2
          - at: 2026-01-17T15:30
            by: ada
            do: read
            item: in-self-mid
          - at: 2026-01-17T15:38
            by: ada
            do: read
            item: as-in-silence
          - at: 2026-01-17T23:12
            by: emil
            do: read
            item: yo-list
          - at: 2026-01-18T10:10
            by: emil
            do: read
            item: as-pr-dots
          - at: 2026-01-18T13:20
            by: noor
            do: read
            item: al-self-mid
          - at: 2026-01-19T08:40
            by: joke
            do: observe
            mentee: mehmet
            date: "2026-01-14"
            epa: epa07
            level: 3
            assessor: "J. Ferreira"
            role: "Peer"
            setting: "Day clinic"
            narrative: |
              Bone marrow, well prepared; the patient chose the radio station.
          - at: 2026-01-19T10:15
            by: ada
            do: read
            item: ti-pneumo
          - at: 2026-01-19T10:50
            by: noor
            do: read
            item: le-sentence
          - at: 2026-01-20T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-01-15"
            epa: epa06
            level: 4
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              Stopped four medicines and explained each of them to the daughter, who took notes.
          - at: 2026-01-20T20:50
            by: sofie
            do: write
            name: so-dossier
            kind: reflection
            title: "Reading my own dossier"
            competencies: [professional]
            tags: [mid-year]
            body: |
              I read the whole thing in one go on the train, as the committee did, and I had the odd experience of meeting a colleague whom I quite liked but did not know well.

              She talks about communication a lot. She does not once mention a patient who got better because of something she knew. Is that because I do not know enough, or because I only write when something hurts? I counted: of seven pages, six begin with a failure.

              The outcome is fine, I slept. But I would like the June dossier to hold one page on which I simply was good at my work. It feels improper even to type that. *Doe maar gewoon*, said my grandmother, and she was never assessed in her life.
          - at: 2026-01-21T08:00
            by: sofie
            do: share
            item: so-dossier
          - at: 2026-01-23T17:15
            by: vos
            do: feedback
            name: fb-so-dossier
            to: sofie
            on: so-dossier
            purpose: developmental
            competencies: [professional, medical-expert]
            body: |
              Your grandmother would not have survived programmatic assessment, nor would mine.

              What struck me: you counted. Six of seven. I went back to my own notes on you and they have the same tilt, so some of this is my doing; I ask about what went wrong because the answers are interesting.

              Suggestion for February: one page a month about something you *knew*. Not modest, not proud, just the reasoning: what made you think of it, what you would have missed a year ago. Bring the first one to our meeting on the 12th, and I will bring one of mine.
          - at: 2026-01-24T09:50
            by: sofie
            do: acknowledge
            item: fb-so-dossier
          - at: 2026-01-26T23:00
            by: jonas
            do: write
            name: jo-grey
            kind: reflection
            title: "Grey"
            competencies: []
            tags: [winter]
            body: |
              Everybody's ill and half of the staff as well. I have done nine extra shifts since New Year; I like being the one who says yes. On Saturday I slept for thirteen hours and woke up tired, and did not go cycling, and did not call back.

              The mid-year letter says *on track*. I read it as one reads something about another person; nice for him.

              I'm writing this down and will probably take it back.
          - at: 2026-01-27T07:45
            by: jonas
            do: share
            item: jo-grey
          - at: 2026-01-27T22:25
            by: youssef
            do: write
            name: yo-after
            kind: reflection
            title: "They had read it"
            competencies: [professional]
            tags: [mid-year]
            body: |
              The committee's letter quoted my dog.

              I had to sit down. I had imagined three people with red pencils, and there is a sentence saying that the walk past the hospital "was noted with sympathy". So they are readers. I do not know why that frightens me more and calms me at the same time.

              I looked into the access log. Dr Brandt had it open at 23:12 on a Saturday. Somebody should tell *him* to go home.
          - at: 2026-01-28T07:45
            by: youssef
            do: share
            item: yo-after
          - at: 2026-01-28T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-01-22"
            epa: epa06
            level: 4
            assessor: "J. Verhoeven"
            role: "Allied health"
            setting: "Oncology"
            narrative: |
              Key safe, stair rail and dog all arranged before I arrived.
          - at: 2026-01-28T12:30
            by: nygaard
            do: read
            item: jo-grey
          - at: 2026-01-28T12:45
            by: nygaard
            do: feedback
            name: fb-jo-grey
            to: jonas
            on: jo-grey
            purpose: developmental
            competencies: [professional]
            title: "Not about the portfolio"
            body: |
              I have read it and I'll call you tonight at seven; if you don't feel like it, don't pick up, and I'll try on Thursday.

              This isn't about the portfolio. Thirteen hours and tired, no cycling, not calling back: I'd ask a patient about that, so I am asking you. The occupational physician sees residents within the week and tells neither me nor the programme what it was about.

              And the extra shifts: I've asked for none to be offered to you until March. You may be cross with me.
          - at: 2026-01-29T20:10
            by: jonas
            do: acknowledge
            item: fb-jo-grey
        """#
}
