extension Story {
    /// What happens late in June.
    static let lateJune = #"""
          - at: 2026-06-15T08:48
            by: joke
            do: observe
            mentee: bram
            date: "2026-06-11"
            epa: epa04
            level: 4
            assessor: "J. Verhoeven"
            role: "Allied health"
            setting: "Ward 5C"
            narrative: |
              Kept silent for half a round, which visibly hurt him. The clerk grew ten centimetres.
          - at: 2026-06-15T17:45
            by: nygaard
            do: feedback
            name: fb-jo-june
            to: jonas
            purpose: developmental
            competencies: [professional]
            title: "Thursday, five o'clock"
            body: |
              I saw you on Friday in the corridor by radiology, and you waved; it was a good wave. So this is only about practical things.

              **The Year decision** closes on 30 June at noon. At this moment what goes there is your page on the door question, my note from December with your answer to it, and the observations. It's a decent file, but an autumn one. If there is something of the spring that you want to be seen, only you can put it forward; and "half a bicycle" would surprise them in a good way.

              Thursday at five. I'll bring the bad biscuits.
          - at: 2026-06-15T18:40
            by: nygaard
            do: feedback
            name: as-pr-expert
            to: priya
            purpose: assessment
            competencies: [medical-expert, communicator]
            title: "Disclosure, and the night after"
            body: |
              **What was seen.** I spoke to the patient with the infected valve on 9 June, at his wish. He described the conversation of 28 May: who she was, what she had decided, what she had not known. He has signed up for the patient panel. In the record the reasoning is traceable to the hour.

              **A suggestion.** Take the culture before you take the decision, also when the patient refuses the first needle, as he seems to have done.

              **Next step.** Present it at the morbidity meeting, with him, if he will.
          - at: 2026-06-15T20:30
            by: ada-l
            do: write
            name: al-self-end
            kind: reflection
            title: "End of the second year, draft for nobody yet"
            template: self-assessment
            moment: end-year
            competencies: [scholar, medical-expert]
            evidence: [al-names]
            body: |
              I keep this private until I have slept on it. The scholar part is easy, the study runs without me. The doctor part: I lift blankets, I know names, I am no longer slow with the ordinary things. With the extraordinary ones I have become *slower*, and on purpose.

              What I would need from a third year: a boss who does not do research and cannot be charmed by it.
          - at: 2026-06-16T08:40
            by: joke
            do: observe
            mentee: ada-l
            date: "2026-06-10"
            epa: epa04
            level: 4
            assessor: "R. Iyer"
            role: "Faculty"
            setting: "Ward 5C"
            narrative: |
              Knew all names. All of them. I noticed that I did not.
          - at: 2026-06-16T09:15
            by: vos
            do: read
            item: so-self-end
          - at: 2026-06-17T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-06-12"
            epa: epa07
            level: 4
            assessor: "L. Bakhuis"
            role: "Nurse"
            setting: "Oncology"
          - at: 2026-06-17T16:40
            by: vos
            do: purpose
            item: fb-so-meeting
            purpose: assessment
          - at: 2026-06-18T17:20
            by: achterberg
            do: feedback
            name: as-kw-island
            to: kwame
            purpose: assessment
            competencies: [leader, health-advocate]
            title: "The island, without Kwame"
            body: |
              **What I saw.** On 10 and 17 June the island clinic ran without him. Samples on the boat, one critical value phoned and acted upon within 22 minutes, by people who had never met. Geertje's talk to the regional board was better than his, and he says so.

              **A suggestion.** Leave behind a page on what did *not* work; the next resident will otherwise try the drone again.

              **Next step.** The page, before he goes.
          - at: 2026-06-18T22:00
            by: sofie
            do: write
            name: so-hat
            kind: reflection
            title: "The two hats"
            competencies: [professional]
            tags: [mentoring]
            body: |
              C. wants to move the note on the family meeting to the committee. It is kind, it is true, and it would do me good. Why do I not simply press the key?

              Because in May it was a note *to me*. I read it on the stairs and grinned for a whole day. If I say yes it becomes evidence, and I shall read it again as three strangers read it, and wonder about "spoke last, for one minute".

              Arguments for yes: the June dossier has little on collaborating. Arguments for no: none that I would say aloud. I will decide this weekend. (It is now the weekend's problem.)
          - at: 2026-06-19T08:40
            by: joke
            do: observe
            name: ob-kw-late
            mentee: kwame
            date: "2026-06-15"
            epa: epa08
            level: 4
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgery, consultation"
            narrative: |
              Good advice, given by telephone only; the note followed a day later, after I had asked for it twice.
            suggestion: |
              Write it down before you hang up.
            flag: true
          - at: 2026-06-19T08:44
            by: joke
            do: observe
            mentee: leyla
            date: "2026-06-16"
            epa: epa01
            level: 4
            assessor: "T. Bergström"
            role: "Peer"
            setting: "Friday handover"
            narrative: |
              Asked us what does not fit. My own patient did not.
          - at: 2026-06-19T17:20
            by: nygaard
            do: edit
            item: as-pr-expert
            body: |
              **What was seen.** I spoke to the patient with the infected valve on 9 June, at his wish. He described the conversation of 28 May: who she was, what she had decided, what she had not known. He has signed up for the patient panel. In the record the reasoning is traceable to the hour.

              **A suggestion.** Take the culture before you take the decision; it is on the checklist you wrote yourself. (On the 15th I wrote that he had refused the needle. That was my mistake: no culture was ever ordered.)

              **Next step.** Present it at the morbidity meeting, with him, if he will.
          - at: 2026-06-20T11:05
            by: vos
            do: feedback
            name: as-so-round
            to: sofie
            purpose: assessment
            competencies: [leader, collaborator]
            title: "Ward round on 6A"
            body: |
              **What I saw.** Sofie led the round on Friday: fourteen patients, two clerks, a new nurse. She agreed the order at the board beforehand, sickest first, and gave each clerk one patient to present. At bed 5 she stopped the round for the pharmacist with the words "one moment, we are not finished here". We finished eleven minutes late and nothing had to be redone.

              **A suggestion.** Decide beforehand which three patients need the whole team, and let the rest be done by two people.

              **Next step.** One round in July with a senior who comes only for those three.
          - at: 2026-06-22T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-06-16"
            epa: epa07
            level: 4
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Procedure room"
            narrative: |
              Supervised well, intervened late, on purpose.
          - at: 2026-06-22T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2026-06-17"
            epa: epa04
            level: 3
            assessor: "R. Iyer"
            role: "Faculty"
            setting: "Ward 6A"
            narrative: |
              Led the round with two clerks; gave them real work and not just the reading out of numbers.
          - at: 2026-06-22T17:45
            by: vos
            do: feedback
            name: fb-so-june
            to: sofie
            on: so-self-end
            purpose: developmental
            competencies: [leader]
            title: "On where you stand"
            body: |
              I read your page on the train, twice. It is the first self-assessment of yours in which the good part comes first and is not taken back in the next sentence.

              Two things, as coach and not as anything else. You ask for second-year nights; say *why* you are ready, the tachycardia alone will not carry it. And the ultrasound: you write that you should not have dropped it. Then don't write that, take it up again, the goal can be opened with one key.

              If you want the committee to see this page, you have to put it forward yourself. I cannot and should not.
          - at: 2026-06-23T16:40
            by: achterberg
            do: edit
            item: as-kw-island
            body: |
              **What I saw.** On 10 and 17 June the island clinic ran without him. Samples on the boat, one critical value phoned and acted upon within 24 minutes (not 22, as I wrote; I have now seen the log), by people who had never met. Geertje's talk to the regional board was better than his, and he says so.

              **A suggestion.** Leave behind a page on what did *not* work; the next resident will otherwise try the drone again.

              **Next step.** The page, before he goes.

              *By correcting two minutes I have started the notice again and missed the Year decision. My mistake, and I have told Kwame.*
          - at: 2026-06-24T08:20
            by: vos
            do: feedback
            name: as-so-late
            to: sofie
            purpose: assessment
            competencies: [medical-expert]
            title: "A first half-hour"
            body: |
              **What I saw.** Last night on 6A, fever and rigors eight hours after a transfusion. Within the half-hour Sofie had stopped and bagged the unit, taken cultures, phoned the blood bank and the family, and given everybody in the room one task. She named the thing that she was not sure of, and whom she would call if she was wrong.

              **A suggestion.** Write down the times as you go; the nurse had them, you had to ask.

              **Next step.** Take the scribe's role once, on purpose, to see what the room looks like from there.

              *Too late for this Year decision by the notice rule. I wanted you to have it all the same.*
          - at: 2026-06-24T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2026-06-18"
            epa: epa02
            level: 4
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              A drawing hangs above every second bed.
          - at: 2026-06-24T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2026-06-19"
            epa: epa02
            level: 4
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 6A"
          - at: 2026-06-24T09:00
            by: vos
            do: read
            item: so-self-end
        """#
}
