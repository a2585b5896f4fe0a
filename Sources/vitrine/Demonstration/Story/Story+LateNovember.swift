extension Story {
    /// What happens late in November.
    static let lateNovember = #"""
          - at: 2025-11-14T16:50
            by: vos
            do: feedback
            name: as-so-4b
            to: sofie
            purpose: assessment
            competencies: [communicator, collaborator]
            title: "Handover on 4B"
            body: |
              **What I saw.** On Thursday evening Sofie handed over eleven patients in nineteen minutes. The content was complete and correct. The two sickest patients came seventh and ninth, and the night resident started writing only when he heard the word "potassium". Nurse Smit asked twice to have the plan for bed 12 repeated.

              **A suggestion.** Sickest first, and a full stop after each patient. Wait until the other person looks up from the paper.

              **Next step.** Two handovers this month with the order changed; ask the receiver to say back the plan for the first two patients. I will listen to one of them before Christmas.
          - at: 2025-11-14T18:30
            by: nygaard
            do: feedback
            name: as-pr-dots
            to: priya
            purpose: assessment
            competencies: [leader, scholar]
            title: "The red dots, first month"
            body: |
              **What was seen.** From 6 October to 7 November, on two wards: 118 dots, 103 answered the same day, 34 courses stopped. Priya reported the fifteen unanswered ones as well, and by department, ours first. The nurses present the figures, she stands beside them.

              **A suggestion.** There is no balancing measure. Count the courses that had to be started again within a week; somebody will ask, and he will be right.

              **Next step.** A third ward that does not like you.
          - at: 2025-11-14T23:30
            by: youssef
            do: read
            item: as-yo-sure
          - at: 2025-11-15T10:05
            by: sofie
            do: read
            item: as-so-4b
          - at: 2025-11-16T19:40
            by: priya
            do: respond
            name: re-pr-dots
            to: as-pr-dots
            body: |
              The balancing measure has been counted since: five restarts, of which two were clearly our fault, so stopping isn't free. I've put both cases on the poster with the consent of the patients, one of whom insisted on a larger font. As to the third ward: I have chosen surgery. They do not dislike me, they don't know that I exist, and I am told that this is the harder of the two.
          - at: 2025-11-16T20:40
            by: youssef
            do: respond
            name: re-yo-sure
            to: as-yo-sure
            body: |
              This is the first assessment that I have read without skipping to the end. I agree with it. May I add, for the people who read it in January: the drug level was found by Dr Rahimi, not by me. What I did was to say where to look. A year ago I would have stayed, found it myself at nine o'clock, and been proud, and told nobody how I had come by it.
          - at: 2025-11-17T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2025-11-11"
            epa: epa01
            level: 3
            assessor: "K. Rahimi"
            role: "Peer"
            setting: "Evening handover"
            narrative: |
              Marks what he is unsure of. It saves me half an hour of looking.
          - at: 2025-11-17T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2025-11-12"
            epa: epa01
            level: 3
            assessor: "T. Bergström"
            role: "Peer"
            setting: "Night handover"
            narrative: |
              Complete, as always. I had to ask about the lines, and which one was the sickest.
          - at: 2025-11-18T08:40
            by: joke
            do: observe
            mentee: mei
            date: "2025-11-13"
            epa: epa06
            level: 2
            assessor: "P. van Dijk"
            role: "Allied health"
            setting: "Ward 4B"
            narrative: |
              The patient understood everything, the family doctor was not told.
            suggestion: |
              Draw him something, too.
          - at: 2025-11-18T20:20
            by: sofie
            do: respond
            name: re-so-4b
            to: as-so-4b
            body: |
              I recognise this, including the part about bed 12, and I would like the committee to know what I did with it. Since Sunday I have put the list in order of worry and not of bed number. It felt rude to begin with somebody in bed 11. Two night residents have said back the plan without a gap, one asked why I had become so quiet, which I take as progress. What I do not agree with is "correct": I gave a sodium from the day before.
          - at: 2025-11-19T17:20
            by: vos
            do: feedback
            name: as-ti-letters
            to: tim
            purpose: assessment
            competencies: [professional, communicator]
            title: "Discharge letters, autumn"
            body: |
              **What I saw.** On 17 November Tim had twelve letters open for more than a week, on a ward where the agreement is two days. In three of them the family doctor phoned first. The letters themselves, once written, are clear and kind; two patients asked to keep theirs.

              **A suggestion.** Dictate at the bedside, as you planned in October, but begin with the *oldest* and not with the nicest.

              **Next step.** Zero letters older than a week on 15 December. Joke's list is the measure, not my impression.
          - at: 2025-11-21T17:05
            by: ines
            do: write
            name: in-prognosis
            kind: reflection
            title: "Friday note 12: months, weeks, a number"
            competencies: [communicator, medical-expert]
            tags: [friday, oncology]
            body: |
              She wanted a number. I have been taught never to give a number. I gave the lecture ("everyone is different"), and she listened like my grandmother listens to the weather report, and then she said, "Doctor, I have to decide about a boat."

              If the number decides about a boat, it is not mine to keep. I said: "If I had a hundred people like you, half would be alive at the end of May. I would not order a boat for July." She thanked me. She has bought it second-hand, for April.

              I still do not know whether I was right, only that I was useful.
          - at: 2025-11-22T11:05
            by: ines
            do: nominate
            item: in-prognosis
            moment: mid-year
          - at: 2025-11-24T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2025-11-18"
            epa: epa05
            level: 3
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Emergency department"
            narrative: |
              A woman disclosed violence at home to him. Calm, by the protocol, did not leave her alone for a minute. Who looks after him afterwards?
            flag: true
          - at: 2025-11-24T08:44
            by: joke
            do: observe
            mentee: ada-l
            date: "2025-11-20"
            epa: epa01
            level: 4
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 5C"
            narrative: |
              Asks us before she changes the plan. I wish they all did.
          - at: 2025-11-24T16:50
            by: vos
            do: feedback
            name: fb-me-phone
            to: mehmet
            on: me-goal-phone
            purpose: developmental
            competencies: [communicator]
            title: "The 11:15 call"
            body: |
              **What I saw.** I sat in the office on Friday and heard two of your calls. You began with who, why and what you asked. The second doctor said "heerlijk" (lovely), and in this province that is a standing ovation.

              You apologised for your Dutch at the beginning of both calls. It was the weakest sentence, and nobody needed it.

              **Suggestion.** Leave the apology out.

              **Next step.** One difficult call before Christmas: bad news to a colleague, by telephone.
          - at: 2025-11-25T08:40
            by: mehmet
            do: acknowledge
            item: fb-me-phone
          - at: 2025-11-25T08:41
            by: joke
            do: observe
            mentee: priya
            date: "2025-11-20"
            epa: epa05
            level: 3
            assessor: "H. Lindahl"
            role: "Faculty"
            setting: "Oncology clinic"
            narrative: |
              Prepared the conversation perfectly and then let the fellow hold it.
            suggestion: |
              Stay on the chair yourself.
          - at: 2025-11-25T12:40
            by: duarte
            do: feedback
            name: fb-in-prognosis
            to: ines
            on: in-prognosis
            purpose: developmental
            competencies: [communicator]
            body: |
              > If the number decides about a boat, it is not mine to keep.

              1. **Seen:** you asked, or she told you, what the number was *for*. That is the whole method.
              2. **Suggestion:** write the number into the record with the same words you used. The night team otherwise gives another one, and then she has two boats.
              3. **Next:** look up how well we predict at all. You will be humbler and, strangely, more willing to say it.
          - at: 2025-11-27T16:20
            by: achterberg
            do: feedback
            name: as-kw-box
            to: kwame
            purpose: assessment
            competencies: [health-advocate, leader]
            title: "Livestock, small"
            body: |
              **What I saw.** Kwame brought a service for 900 people into being with a cool box, a nurse and a harbour master. I checked the figures: 23 tests, 4 new diagnoses, no sample lost. He credits the nurse in every version of the talk.

              **A suggestion.** The safety net is thin: one technician, no agreement on who phones a critical value to an island after six.

              **Next step.** Write that agreement first, and then ask for the money. In that order you'll get both.
          - at: 2025-11-30T20:10
            by: kwame
            do: respond
            name: re-kw-box
            to: as-kw-box
            body: |
              I accept the order. The agreement is written: the resident on call phones, the practice nurse has a key, and the harbour master has a boat and an opinion. We tried it out on 24 November with an invented potassium; it took nineteen minutes. One correction: four diagnoses is what we know of. The nurse says that a fifth has been made by the vet, and we are checking what is meant by that.
        """#
}
