extension Story {
    /// What happens late in December.
    static let lateDecember = #"""
          - at: 2025-12-15T16:50
            by: achterberg
            do: feedback
            name: as-mei-tap
            to: mei
            purpose: assessment
            competencies: [medical-expert, professional]
            title: "The night of 8 December"
            body: |
              **What I saw.** From the records and from three conversations: a man with a tension pneumothorax, needle in after 90 seconds, correct side, correct place, correct reason. Mei-Lin afterwards asked the supervisor for a talk under four eyes, and had it. Both have told me about it, with the same facts.

              **A suggestion.** Say the thought aloud while the hands are busy: "tension, left, needle now." It takes a second, and the others can then think along.

              **Next step.** Practise that on the simulator, with a supervisor who interrupts.
          - at: 2025-12-16T08:40
            by: joke
            do: observe
            name: ob-so-dec2
            mentee: sofie
            date: "2025-12-11"
            epa: epa01
            level: 4
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Ward 4B, evening"
            narrative: |
              Told us when to phone her and why. Best handover of the week.
          - at: 2025-12-16T08:44
            by: joke
            do: observe
            mentee: priya
            date: "2025-12-11"
            epa: epa02
            level: 4
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
          - at: 2025-12-16T19:40
            by: tim
            do: respond
            name: re-ti-letters
            to: as-ti-letters
            body: |
              True. I have no defence for the three that were phoned about. What I would like the committee to know: I was covering two wards from 3 to 14 November because of the gap in the roster, and I did not say to anybody that it did not fit. That is the real learning point, I think. The letters are where it became visible. On the 15th it was one, not zero. It was a long one.
          - at: 2025-12-17T17:10
            by: vos
            do: feedback
            name: as-so-4b2
            to: sofie
            on: so-goal-handover
            purpose: assessment
            competencies: [communicator]
            title: "Handover on 4B, follow-up"
            body: |
              **What I saw.** I listened to Tuesday's evening handover, as announced in November. Nine patients, seventeen minutes. Sofie began with the patient with the rising lactate and said what would make her want to be phoned. After each patient she stopped; twice she went back because the receiver had written down something else than she meant.

              **A suggestion.** The stable patients may be shorter still: "nothing expected" is a complete plan.

              **Next step.** Teach it. There is a new clerk from January; let her do three patients, with you as the one who says them back.
          - at: 2025-12-18T07:30
            by: sofie
            do: read
            item: as-so-4b2
          - at: 2025-12-18T20:20
            by: ada-l
            do: nominate
            item: al-self-mid
            moment: mid-year
          - at: 2025-12-18T20:30
            by: priya
            do: write
            name: pr-self-mid
            kind: reflection
            title: "Mid-year, batting order"
            template: self-assessment
            moment: mid-year
            competencies: [leader, scholar, collaborator]
            evidence: [pr-nurses, as-pr-dots]
            body: |
              **In form:** leading something without owning it. Numbers. Teaching at the bedside.

              **Out of form:** patience with those who do not answer. I become polite in a manner that my sister calls "the Raman frost".

              **Not selected so far:** end-of-life conversations with people of my own age. I let others do them. I have arranged it so skilfully that no observer has noticed, and so I report it myself.

              **Request to the committee:** nothing. A request to H.: the next one is mine, and you come along.
          - at: 2025-12-18T20:36
            by: priya
            do: nominate
            item: pr-self-mid
            moment: mid-year
          - at: 2025-12-18T21:10
            by: mei
            do: respond
            name: re-mei-tap
            to: as-mei-tap
            body: |
              Thank you for talking to all three of us. "The same facts" means more to me than the ninety seconds. I practised on the simulator on Tuesday: my hands stop as soon as I speak. It is like patting your head and rubbing your stomach. After the twelfth time it worked. Sister Kaya interrupted with great talent.
          - at: 2025-12-19T16:30
            by: vos
            do: edit
            item: fb-me-phone
            body: |
              **What I saw.** In November I heard two of Mehmet's calls to family doctors, and on 16 December a third, a difficult one: a missed diagnosis that the family doctor had made and we had dismissed. He began with who, why and what he asked, gave the news in one sentence, and thanked her for having insisted.

              **Suggestion.** Say at the end who does what by when; on the 16th that was left hanging.

              **Next step.** Let a first-year colleague listen to one of these calls.
          - at: 2025-12-19T16:40
            by: vos
            do: purpose
            item: fb-me-phone
            purpose: assessment
          - at: 2025-12-19T17:00
            by: ines
            do: write
            name: in-self-mid
            kind: reflection
            title: "Friday note 16, official version"
            template: self-assessment
            moment: mid-year
            competencies: [communicator, medical-expert, collaborator]
            evidence: [in-key, in-prognosis]
            body: |
              Fifteen Fridays, two missed (one fever, one wedding). What I see when I read them in one go: I write about talking, and hardly ever about deciding. The observers say "excellent communication" and then leave the field for medicine empty. Perhaps nobody is looking; perhaps I arrange the scene so that nobody needs to.

              What I can do: bad news, families, the ordinary ward.
              What I half can: the sick patient at 3 a.m. with only one nurse.
              What I ask: let somebody watch me when I *think*, and not only when I talk.
          - at: 2025-12-19T17:12
            by: ines
            do: nominate
            item: in-self-mid
            moment: mid-year
          - at: 2025-12-20T11:05
            by: mehmet
            do: agree
            item: fb-me-phone
          - at: 2025-12-22T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2025-12-16"
            epa: epa06
            level: 3
            assessor: "F. Nazari"
            role: "Allied health"
            setting: "Ward 4B"
          - at: 2025-12-22T08:44
            by: joke
            do: observe
            mentee: tim
            date: "2025-12-17"
            epa: epa08
            level: 2
            assessor: "H. Lindahl"
            role: "Faculty"
            setting: "Radiology"
            narrative: |
              The request was right, the tone of the call was not. Came down to apologise the same afternoon.
            flag: true
          - at: 2025-12-22T08:48
            by: joke
            do: observe
            mentee: kwame
            date: "2025-12-17"
            epa: epa03
            level: 4
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
          - at: 2025-12-22T08:52
            by: joke
            do: observe
            name: ob-so-dec
            mentee: sofie
            date: "2025-12-18"
            epa: epa03
            level: 3
            assessor: "S. Petrovic"
            role: "Faculty"
            setting: "Night shift"
            narrative: |
              Calm pause before deciding on fluids. The note on stopping the fluids was four hours late.
          - at: 2025-12-22T17:30
            by: vos
            do: feedback
            name: as-ti-tone
            to: tim
            purpose: assessment
            competencies: [collaborator]
            title: "The telephone call with radiology"
            body: |
              **What I saw.** On Thursday I heard one half of a call with radiology. Tim raised his voice, said "I am not asking for your opinion", and hung up. The scan was indicated and was made an hour later. He went down afterwards and apologised, by himself.

              **A suggestion.** When you feel that heat, say the sentence that you fear: "I am worried that this cannot wait." It is more persuasive than volume.

              **Next step.** Ask the radiologist how the call sounded at her end.
          - at: 2025-12-22T17:31
            by: hanna
            do: write
            name: ha-hands
            kind: reflection
            title: "Sitting on my hands"
            competencies: [leader]
            tags: [chief-resident]
            body: |
              December was made by two others, and it has a mistake in it, a small one, on the 27th. I saw it at once. I had promised to look at nothing, so officially I have not seen it.

              I went through all the arguments like a medical student: it is only a clinic, they will find it, nobody dies in a clinic, it is how people learn. It is also how people get phoned on the 27th.

              They found it on the 19th. Mehmet repaired it in ten minutes, and better than I would have. I had been sitting on my hands for nine days, and they had gone quite numb.
          - at: 2025-12-23T08:10
            by: hanna
            do: nominate
            item: ha-hands
            moment: mid-year
          - at: 2025-12-23T08:40
            by: joke
            do: observe
            mentee: bram
            date: "2025-12-18"
            epa: epa03
            level: 4
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Emergency department"
            narrative: |
              Quick and steady. Looks at his phone, not at me, when I report.
            suggestion: |
              Look up.
          - at: 2025-12-23T12:50
            by: tim
            do: read
            item: as-ti-tone
          - at: 2025-12-26T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2025-12-22"
            epa: epa03
            level: 4
            assessor: "Z. Maseko-Roos"
            role: "Peer"
            setting: "Night shift"
        """#
}
