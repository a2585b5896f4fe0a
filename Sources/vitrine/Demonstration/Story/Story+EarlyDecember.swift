extension Story {
    /// What happens early in December.
    static let earlyDecember = #"""
          - at: 2025-12-01T09:04
            by: sofie
            do: write
            name: so-night
            kind: reflection
            title: "Night shift, third week"
            competencies: [communicator, professional]
            tags: [nights]
            body: |
              I spoke too fast in the handover. Nurse K. asked me twice to repeat the plan, and I felt the irritation in my own voice before I heard it in theirs.

              It was ten past eight, I had been awake for twenty-six hours if you count the day I pretended to sleep, and I wanted to be finished more than I wanted to be understood. Nobody was harmed. But the third repetition was the first one in which I mentioned that I had not yet seen the blood gas.

              What I take from it

              - lead with the sickest patient
              - stop after each patient and let them ask
              - say "I am tired, please check me" aloud. It took four seconds and the whole room became kinder.
          - at: 2025-12-01T09:15
            by: sofie
            do: nominate
            item: so-night
            moment: mid-year
          - at: 2025-12-01T16:10
            by: vos
            do: purpose
            item: fb-me-phone
            purpose: assessment
          - at: 2025-12-02T08:00
            by: ines
            do: acknowledge
            item: fb-in-prognosis
          - at: 2025-12-02T08:20
            by: vos
            do: read
            item: so-night
          - at: 2025-12-02T08:32
            by: vos
            do: feedback
            name: fb-so-night
            to: sofie
            on: so-night
            purpose: developmental
            competencies: [communicator]
            body: |
              You noticed it yourself: that is the skill. The sentence "I am tired, please check me" is worth more than a perfect handover, because it makes the next one safer as well, and because the nurses will now say it to *you*.

              One question to take along, no answer needed here: what would have to be true for you to say it at four in the morning, to me, on the telephone? Try the pause on Thursday and tell me how the room changes. And go to bed, for real this time. ☕ is not a sleeping pill, whatever the night team claims.
          - at: 2025-12-02T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2025-11-26"
            epa: epa03
            level: 2
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department, night"
            narrative: |
              Saw the septic patient early and called me early. Lost the order of steps when the second patient came in.
            suggestion: |
              Say the next step aloud, then do it.
          - at: 2025-12-02T08:44
            by: joke
            do: observe
            mentee: mehmet
            date: "2025-11-26"
            epa: epa03
            level: 3
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Emergency department"
            narrative: |
              Checked his understanding with us. Never pretends.
          - at: 2025-12-02T08:48
            by: joke
            do: observe
            mentee: ines
            date: "2025-11-27"
            epa: epa01
            level: 3
            assessor: "Z. Maseko-Roos"
            role: "Peer"
            setting: "Oncology, evening"
            narrative: |
              A beautiful story about each patient. At the end I did not know whom to see first.
            suggestion: |
              Begin with what you want me to do.
          - at: 2025-12-02T18:00
            by: nygaard
            do: feedback
            name: as-jo-door
            to: jonas
            purpose: assessment
            competencies: [communicator, health-advocate]
            title: "The door question"
            body: |
              **What was seen.** On two evenings in November I sat in Jonas's cubicle. In nine of eleven consultations he asked for the remaining question before he stood up. Three answers changed the plan; one revealed violence at home, which he handled calmly and by the protocol, with the social worker in the house within the hour.

              **A suggestion.** He carries such a case alone for the rest of the shift. Tell the coordinator: five minutes, tea.

              **Next step.** Teach the question to two first-years.
          - at: 2025-12-03T18:15
            by: sofie
            do: acknowledge
            item: fb-so-night
          - at: 2025-12-03T20:50
            by: mehmet
            do: decline
            item: fb-me-phone
            reason: "The part about apologising is between us. I am working on it."
          - at: 2025-12-05T08:40
            by: joke
            do: observe
            mentee: hanna
            date: "2025-12-01"
            epa: epa03
            level: 4
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Emergency department"
            narrative: |
              I would want her if it were me.
          - at: 2025-12-05T21:40
            by: jonas
            do: respond
            name: re-jo-door
            to: as-jo-door
            body: |
              Thank you. I would like to add that the social worker, Ms Van Aken, did the difficult part, and that the woman herself had done the most difficult one, by coming at all. About the tea: I did go and sit down, and after two minutes I was called for a nosebleed. I know that this isn't what you meant. I will try it with the door closed the next time.
          - at: 2025-12-08T16:30
            by: achterberg
            do: purpose
            item: fb-mei-heart
            purpose: assessment
          - at: 2025-12-09T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2025-12-04"
            epa: epa03
            level: 3
            assessor: "K. Rahimi"
            role: "Peer"
            setting: "Night shift"
            narrative: |
              Explained to me very clearly what was happening. I would have liked to hear what we were going to do.
            suggestion: |
              End with a decision.
          - at: 2025-12-09T08:44
            by: joke
            do: observe
            mentee: priya
            date: "2025-12-04"
            epa: epa04
            level: 4
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Polite to a colleague who did not answer. Very polite. The temperature fell.
          - at: 2025-12-09T22:15
            by: mei
            do: write
            name: mei-angry
            kind: reflection
            title: "To be deleted"
            competencies: []
            tags: [private]
            body: |
              I am so angry with the night supervisor that I'm writing this down in order not to send it. He said, in front of the whole team, "we are not in the operating theatre here, we think first". I have thought first. I think with my hands, and it's thinking. I had the needle in the right place before he had finished his sentence, and the man could breathe.

              Tomorrow I shall read this again and throw it away.
          - at: 2025-12-09T22:25
            by: sofie
            do: write
            name: so-tired
            kind: reflection
            title: "Driving home at eight"
            competencies: []
            tags: [nights]
            body: |
              I do not remember the roundabout. I remember the car park and I remember my front door, and between them there are eleven kilometres that somebody drove, presumably me.

              I have told no one, because the story sounds so ordinary. Everybody has one. M. told hers at dinner and we laughed. But this was the second time in a week, and I noticed that I decided *not* to sleep on the couch in the doctors' room because it would look as if I could not cope.

              Look to whom? At eight in the morning there is only the cleaner, who offered me half of her sandwich.

              Plan: twenty minutes on that couch, alarm, then the car. And tell C. in the new year. Perhaps.
          - at: 2025-12-10T08:40
            by: joke
            do: observe
            mentee: tim
            date: "2025-12-04"
            epa: epa01
            level: 3
            assessor: "T. Bergström"
            role: "Peer"
            setting: "Evening handover"
          - at: 2025-12-10T12:15
            by: vos
            do: purpose
            item: fb-al-search
            purpose: assessment
          - at: 2025-12-10T16:45
            by: achterberg
            do: purpose
            item: fb-mei-heart
            purpose: developmental
          - at: 2025-12-11T07:25
            by: mei
            do: delete
            item: mei-angry
          - at: 2025-12-11T19:40
            by: ada-l
            do: agree
            item: fb-al-search
          - at: 2025-12-12T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2025-12-08"
            epa: epa03
            level: 4
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Night shift"
            narrative: |
              Saved him while others were discussing it. Would have liked to know what she was about to do.
          - at: 2025-12-12T18:30
            by: sofie
            do: goal
            item: so-goal-handover
            state: met
          - at: 2025-12-14T20:30
            by: ada-l
            do: write
            name: al-self-mid
            kind: reflection
            title: "Mid-year, with error bars"
            template: self-assessment
            moment: mid-year
            competencies: [scholar, medical-expert, collaborator]
            evidence: [al-search]
            body: |
              Scholar: above what is expected, I am fairly sure (n = 1 protocol, 6 papers, 3 observers who are kind).

              Medical Expert: about where a second-year should be with wide error bars. I know more than I use. In the emergency department I still think in lists when I should look at the patient's feet.

              Collaborator: the figure that surprised me. Nurses rate me higher than doctors do. I asked one why; she said, "you ask before you change things". I ask because I am unsure. It seems that from outside, being unsure and being polite look the same. I do not know whether to be reassured.
          - at: 2025-12-15T08:10
            by: ada-l
            do: share
            item: al-self-mid
          - at: 2025-12-15T08:40
            by: joke
            do: observe
            mentee: ada-l
            date: "2025-12-09"
            epa: epa04
            level: 3
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 5C"
        """#
}
