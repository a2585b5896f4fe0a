extension Story {
    /// What happens late in October.
    static let lateOctober = #"""
          - at: 2025-10-20T16:40
            by: vos
            do: purpose
            item: fb-so-family
            purpose: assessment
          - at: 2025-10-21T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2025-10-16"
            epa: epa02
            level: 4
            assessor: "H. Lindahl"
            role: "Faculty"
            setting: "Oncology clinic"
            narrative: |
              Excellent communication.
          - at: 2025-10-21T18:15
            by: duarte
            do: feedback
            name: as-in-silence
            to: ines
            on: in-silence
            purpose: assessment
            competencies: [communicator]
            title: "Bad news, 15 October"
            body: |
              **Seen:** I was in the room. Posture open, no papers on her knees, one sentence without jargon. She left a silence of about ten seconds and did not fill it. She followed where the patient went (work, then the dog) and came back to the plan when *he* asked.

              **Suggestion:** the partner sat diagonally behind her and was not looked at for six minutes. Arrange the chairs before you begin.

              **Next step:** lead a conversation with two relatives who disagree. I will attend, and keep my mouth shut.
          - at: 2025-10-22T08:40
            by: joke
            do: observe
            mentee: tim
            date: "2025-10-16"
            epa: epa03
            level: 3
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Emergency department"
            narrative: |
              Did not panic with a grey patient. Told me what he was thinking.
          - at: 2025-10-22T20:05
            by: sofie
            do: decline
            item: fb-so-family
            reason: "I would rather keep this one between us. It is about a conversation that went wrong, and I was not watching myself for the committee when I wrote it. Ask me again about one that went right."
          - at: 2025-10-23T22:30
            by: tim
            do: write
            name: ti-pneumo
            kind: reflection
            title: "The man who was not short of breath"
            template: what
            competencies: [medical-expert]
            tags: [ed]
            body: |
              ## What?
              A man of 58, "anxious", third visit this month. Saturation 97, chest clear. I was writing "hyperventilation" when he said that he had stopped cycling to work because of the bridge. There is one bridge in Zuiderhaven, and it is four metres high.

              ## So what?
              He did not complain of breathlessness because he had arranged his life around it. The scan showed clots on both sides. I had been asking about the symptom; he answered about the symptom. Nobody had asked what he no longer did.

              ## Now what?
              A new standard question: "what have you stopped doing?" I have asked it fourteen times since and it has found one hernia, one depression and a broken bicycle.
          - at: 2025-10-24T07:45
            by: tim
            do: share
            item: ti-pneumo
          - at: 2025-10-24T17:20
            by: ines
            do: respond
            name: re-in-silence
            to: as-in-silence
            body: |
              Six minutes is long, and I did not know. I asked his wife afterwards; she said that she had been glad not to be looked at, but she may have been kind. I have since arranged the chairs twice. Once the family rearranged them again while I fetched the coffee, so that I ended up in the corner. It went well. I would still rather do it on purpose.
          - at: 2025-10-27T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2025-10-20"
            epa: epa06
            level: 3
            assessor: "C. Papadaki"
            role: "Allied health"
            setting: "Emergency department"
            narrative: |
              Phoned back a patient a month later and arranged a hoist. I have never seen that from the ED.
          - at: 2025-10-27T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2025-10-21"
            epa: epa06
            level: 3
            assessor: "J. Verhoeven"
            role: "Allied health"
            setting: "Discharge meeting"
          - at: 2025-10-27T08:48
            by: joke
            do: observe
            mentee: priya
            date: "2025-10-21"
            epa: epa03
            level: 4
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Night shift"
            narrative: |
              Sat with a frightened patient for an hour and still knew everything at eight.
          - at: 2025-10-27T08:52
            by: joke
            do: observe
            mentee: mehmet
            date: "2025-10-22"
            epa: epa01
            level: 3
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Ward 4B"
          - at: 2025-10-27T08:56
            by: joke
            do: observe
            mentee: leyla
            date: "2025-10-22"
            epa: epa01
            level: 3
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Ward 5C"
          - at: 2025-10-27T16:50
            by: vos
            do: feedback
            name: fb-ti-pneumo
            to: tim
            on: ti-pneumo
            purpose: developmental
            competencies: [medical-expert]
            title: "The bridge"
            body: |
              This is clinical reasoning of a kind that cannot be looked up. Note *how* you got there: you were already writing the wrong word and went on listening all the same.

              **Suggestion.** Most people stop listening at the moment at which the pen moves. So keep the pen down for one sentence longer, always. It costs four seconds per patient.

              **Next step.** Tell this case at the morning report, with the four-metre bridge as the punch line, and ask the others for their question.
          - at: 2025-10-27T21:40
            by: sofie
            do: write
            name: so-journal
            kind: reflection
            title: "A journal club without slides"
            competencies: [scholar]
            tags: [journal-club]
            body: |
              The projector died, so I presented a trial of early albumin in sepsis with a felt pen and a flip chart that still had somebody's birthday on it 🎈.

              It went better than with slides. Because I had to draw the two curves by hand, people asked why they separated at day 3 and came together again, and I had no next slide to hide behind. I said that I did not know. Then the fellow said he did not know either, and we had the first real discussion of the autumn.

              What I take from it: I prepare slides in order not to be asked things. For the next one I will bring one figure, one doubt, and the question I cannot answer.
          - at: 2025-10-28T08:10
            by: sofie
            do: share
            item: so-journal
          - at: 2025-10-28T08:15
            by: tim
            do: acknowledge
            item: fb-ti-pneumo
          - at: 2025-10-28T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2025-10-23"
            epa: epa07
            level: 3
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Gentle hands, shaking a little. It went well and he did not believe me.
          - at: 2025-10-29T21:00
            by: ada-l
            do: write
            name: al-search
            kind: reflection
            title: "412 titles"
            competencies: [scholar]
            tags: [research]
            evidence: [al-plan]
            body: |
              Four hundred and twelve titles, thirty-one abstracts, six papers, of which two answer a different question and one is a letter by a man who is angry about name badges.

              I enjoyed it more than the ward this week, and I feel a bit guilty. On the ward I am average and slow; in a search I am quick and nobody dies. But on Wednesday both came together: I asked the patient in 14, just so, who her doctor was. "The tall boy", she said, which is Tim, who is not on our ward. He had once brought her a glass of water.

              That is my introduction. It is also, I think, the result.
          - at: 2025-10-30T07:50
            by: ada-l
            do: share
            item: al-search
          - at: 2025-10-30T12:30
            by: duarte
            do: feedback
            name: as-ha-rules
            to: hanna
            purpose: assessment
            competencies: [leader, collaborator]
            title: "The November roster"
            body: |
              **Seen:** Hanna put five rules to the group ten days before the roster, changed two, and said openly why the other three stayed. Angry messages after publication: one (September: seven). The roster kept the legal rest times throughout, and gave the two juniors with young children their fixed evening.

              **Suggestion:** she took three of the bad nights herself without saying so. Say so, or stop it; martyrs are hard to negotiate with.

              **Next step:** hand over the December roster to somebody else and *coach*.
          - at: 2025-10-31T21:00
            by: leyla
            do: write
            name: le-sentence
            kind: reflection
            title: "The sentence of the dinner"
            template: what
            competencies: [communicator, medical-expert]
            tags: [morning-report]
            body: |
              ## What?
              Week five of one sentence per week. A man with fever after a trip, malaria negative three times. I put my hand on the table. The chair looked. I said: "He keeps pigeons."

              ## So what?
              It was in my admission note, on line four, under hobbies, where I put the things nobody asks about. The room was quiet for a moment, and not because of politeness.

              ## Now what?
              It was psittacosis. I do not want to make a legend of this; in weeks two and three my sentence was wrong, and in week four it was about parking. But I have understood that I need not win the pause. One can *ask* for it with a hand.
        """#
}
