extension Story {
    /// What happens early in November.
    static let earlyNovember = #"""
          - at: 2025-11-01T09:00
            by: leyla
            do: share
            item: le-sentence
          - at: 2025-11-01T09:30
            by: bram
            do: goal
            item: br-ecg
            state: met
          - at: 2025-11-02T19:40
            by: hanna
            do: respond
            name: re-ha-rules
            to: as-ha-rules
            body: |
              The three nights: guilty. I told myself that it was leadership, and my husband said that it was cowardice with a cape. I have put it to the group as a sixth rule, "the one who makes the roster counts like everybody else", and it was accepted in four minutes. Mehmet and Ada will make December. I have promised to answer questions and to look at nothing unless asked, and I have already broken this once.
          - at: 2025-11-03T08:40
            by: joke
            do: observe
            mentee: hanna
            date: "2025-10-28"
            epa: epa08
            level: 4
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgery"
          - at: 2025-11-03T08:44
            by: joke
            do: observe
            mentee: leyla
            date: "2025-10-29"
            epa: epa02
            level: 4
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Morning report"
            narrative: |
              Three words, the right ones.
          - at: 2025-11-03T12:10
            by: bram
            do: nominate
            item: br-ecg
            moment: mid-year
          - at: 2025-11-03T16:40
            by: achterberg
            do: feedback
            name: fb-mei-heart
            to: mei
            on: mei-heart
            purpose: developmental
            competencies: [scholar, communicator]
            title: "The balloon"
            body: |
              **What I saw.** You found the cause of a kidney failure with a pencil. And you noticed afterwards what it means: we had been treating our own picture for a week.

              **A suggestion.** Before you do twenty, decide what would count as a *surprise*, and write it down. Otherwise every drawing will prove you right.

              **Next step.** A page with Ada: question, twenty patients, what happens to the drawings. They belong to those who drew them.
          - at: 2025-11-03T17:30
            by: vos
            do: feedback
            name: fb-al-search
            to: ada-l
            on: al-search
            purpose: developmental
            competencies: [scholar]
            body: |
              **What I saw.** You went from a search to a bedside in the same week, and let the bedside correct the question. Many people need a supervisor for that.

              **Suggestion.** Beware of "average and slow". You compare your second year on a ward with your eighth year in a library. Compare the ward with last October.

              **Next step.** Draft the clipboard question, five lines, and try it on three patients and on one cleaner. The cleaner may turn out to be your best informant.
          - at: 2025-11-03T21:40
            by: mehmet
            do: write
            name: me-goal-phone
            kind: goal
            title: "Telephone without sweat"
            competencies: [communicator, collaborator]
            due: "2026-02-01"
            body: |
              On the telephone I lose the faces, and my Dutch loses a year. I postpone calls to family doctors until somebody else does them. The goal is one call to a family doctor each working day, at a fixed time (11:15), with three written lines in front of me: who, why, what I ask. I count the calls and the times when I had to ask for a repetition. Asking is allowed.
          - at: 2025-11-04T08:00
            by: mehmet
            do: share
            item: me-goal-phone
          - at: 2025-11-04T08:40
            by: joke
            do: observe
            mentee: kwame
            date: "2025-10-29"
            epa: epa06
            level: 4
            assessor: "G. Tilstra"
            role: "Nurse"
            setting: "Island clinic"
            narrative: |
              He asks what it costs people to do as we say. Nobody ever asked that.
          - at: 2025-11-04T08:44
            by: joke
            do: observe
            mentee: ines
            date: "2025-10-30"
            epa: epa07
            level: 4
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Procedure room"
          - at: 2025-11-04T17:15
            by: achterberg
            do: feedback
            name: as-le-pigeons
            to: leyla
            on: le-sentence
            purpose: assessment
            competencies: [medical-expert, communicator]
            title: "Pigeons"
            body: |
              **What I saw.** Leyla's admission note of 26 October held the exposure that explained the fever. Nobody else had asked. At the morning report she put it forward in three words, at the right moment, and could answer the two questions that followed.

              **A suggestion.** It stood under hobbies on line four. What *you* think may matter belongs in the conclusion, with a question mark if need be.

              **Next step.** For the next ten admissions: one line "does not fit" at the end of the note.
          - at: 2025-11-04T19:50
            by: sofie
            do: write
            name: so-goal-ultrasound
            kind: goal
            title: "Ten ultrasound-guided lines"
            competencies: [medical-expert]
            due: "2026-03-01"
            body: |
              Ten peripheral lines with ultrasound, supervised, before March, with a tally of the failed ones too. I keep calling the anaesthetist for patients with difficult veins, and I say it is because of the patient's comfort. It is at least half because I do not like to be watched failing. Tally so far: one success, one haematoma the size of a plum and one patient who comforted *me*.
          - at: 2025-11-05T08:20
            by: leyla
            do: acknowledge
            item: as-le-pigeons
          - at: 2025-11-05T08:45
            by: ada-l
            do: acknowledge
            item: fb-al-search
          - at: 2025-11-06T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2025-11-01"
            epa: epa08
            level: 4
            assessor: "F. Nazari"
            role: "Allied health"
            setting: "Pharmacy meeting"
            narrative: |
              Asked the nurses to present the results. First time I have seen that here.
          - at: 2025-11-06T19:30
            by: kwame
            do: write
            name: kw-box
            kind: reflection
            title: "A cool box with its own ticket"
            template: what
            competencies: [health-advocate, leader]
            tags: [island-clinic]
            body: |
              ## What?
              The cool box travels free of charge, as "livestock, small". Since October blood has been taken on the island on Wednesdays by the practice nurse and goes over at 17:05. The harbour master signs for it.

              ## So what?
              Twenty-three people tested, of whom nineteen had declined before, "by preference". Two had a thyroid problem, one had iron stores of zero and a farm of sixty cows.

              ## Now what?
              Our laboratory closes at 17:30 and the boat arrives at 17:40. At the moment a technician stays on as a favour. A favour is not a service; I need a budget line, and I have never in my life asked for one.
          - at: 2025-11-06T19:40
            by: kwame
            do: nominate
            item: kw-box
            moment: mid-year
          - at: 2025-11-08T11:50
            by: bram
            do: write
            name: br-drains
            kind: goal
            title: "Pleural drains: five, then teach one"
            competencies: [medical-expert]
            due: "2026-02-15"
            body: |
              Five drains under supervision with ultrasound, complications written down honestly, then teach one to a first-year and keep my hands behind my back. Standing so far at two. Number two was a dry tap, because I had marked the spot with the patient sitting and then laid him down. The spot moves with the patient. I believe everybody has to find this out once; Leyla won't need to, I have told her.
          - at: 2025-11-09T10:00
            by: bram
            do: share
            item: br-drains
          - at: 2025-11-10T08:40
            by: joke
            do: observe
            mentee: tim
            date: "2025-11-05"
            epa: epa06
            level: 2
            assessor: "P. van Dijk"
            role: "Allied health"
            setting: "Ward 4B"
            narrative: |
              Warm with the patient; the letter came nine days after the discharge.
            suggestion: |
              Dictate while the patient is still in the room.
          - at: 2025-11-11T08:40
            by: joke
            do: observe
            mentee: bram
            date: "2025-11-06"
            epa: epa07
            level: 3
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Procedure room"
          - at: 2025-11-12T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2025-11-07"
            epa: epa06
            level: 4
            assessor: "C. Papadaki"
            role: "Allied health"
            setting: "Discharge meeting"
            narrative: |
              Asked who has the key. Now all of us ask it.
          - at: 2025-11-13T17:30
            by: duarte
            do: feedback
            name: as-yo-sure
            to: youssef
            purpose: assessment
            competencies: [collaborator, professional]
            title: "Handover with doubts"
            body: |
              **Seen:** at three handovers (3, 6 and 11 November) Youssef marked two to three of twelve items as *unsure*, with the reason. One of them was a drug level that turned out wrong; the evening resident had looked first there.

              **Suggestion:** on the 11th he apologised for each doubt. Drop the apology, keep the doubt.

              **Next step:** the same towards a consultant. It's harder upwards.
        """#
}
