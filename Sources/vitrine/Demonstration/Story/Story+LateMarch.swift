extension Story {
    /// What happens late in March.
    static let lateMarch = #"""
          - at: 2026-03-18T21:40
            by: youssef
            do: write
            name: yo-upwards
            kind: reflection
            title: "Upwards"
            template: what
            competencies: [collaborator, professional]
            tags: [ward-6a]
            body: |
              ## What?
              Dr Iyer wanted to stop the anticoagulant. I thought that the valve was mechanical. I was seventy per cent sure and he is a hundred per cent professor. I said: "I am unsure about the valve, could we look together?"

              ## So what?
              He looked. It was a biological valve; he was right and I was wrong. And nothing happened! He said "good to check", and at the next bed he asked *me*.

              ## Now what?
              I had always thought that the courage was needed for being right. It turns out that being wrong aloud is the actual exercise, and it takes about nine seconds.
          - at: 2026-03-19T07:30
            by: youssef
            do: nominate
            item: yo-upwards
            moment: end-year
          - at: 2026-03-19T20:45
            by: sofie
            do: write
            name: so-teach
            kind: reflection
            title: "Teaching the clerks to percuss"
            template: what
            competencies: [scholar, leader]
            tags: [teaching]
            body: |
              ## What?
              Three clerks, one liver, a ruler. I let each of them draw the lower border on the skin with a blue pencil before anybody said a number. The borders lay five centimetres apart.

              ## So what?
              My first reflex was to point at the right line. I managed to wait (I counted, as in the handovers) and Noura asked the other two *why* they had stopped there. They found the mistake together: one percussed so loudly that the whole abdomen answered.

              ## Now what?
              I want to keep the pencil and the waiting. And it turns out that a pause for a colleague at eight in the evening and a pause for a student at two in the afternoon are the same muscle.
          - at: 2026-03-19T21:04
            by: sofie
            do: edit
            item: so-teach
            title: "The blue pencil"
          - at: 2026-03-20T07:50
            by: sofie
            do: share
            item: so-teach
          - at: 2026-03-20T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-03-16"
            epa: epa04
            level: 4
            assessor: "H. Lindahl"
            role: "Faculty"
            setting: "Oncology"
            narrative: |
              A decision with a reason for every patient.
          - at: 2026-03-20T17:15
            by: duarte
            do: feedback
            name: fb-yo-upwards
            to: youssef
            on: yo-upwards
            purpose: developmental
            competencies: [collaborator]
            body: |
              1. **Seen:** thirty per cent doubt, spoken, downward cost zero. I told this to my second-years and they did not believe the nine seconds.
              2. **Suggestion:** now try ninety per cent. Speaking up when you are nearly sure is a different muscle, since then you really mean it.
              3. **Next:** tell me which of the two was harder.
          - at: 2026-03-20T17:40
            by: nygaard
            do: feedback
            name: fb-jo-back
            to: jonas
            on: jo-back
            purpose: developmental
            competencies: [professional]
            body: |
              Four sentences from Bram! I have been working on him since September and stand at three.

              **Seen:** you let yourself be asked. And you measured it by the clock, and did not mind the clock. I read that twice.

              **A suggestion:** keep the normal weeks, also in May when they are short of people again. You may send those who ask to me.

              **Next step:** the same again next Sunday. I need no report.
          - at: 2026-03-23T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2026-03-17"
            epa: epa04
            level: 3
            assessor: "R. Iyer"
            role: "Faculty"
            setting: "Ward 6A"
            narrative: |
              Questioned my decision in the right way. I happened to be right; next time he will be.
          - at: 2026-03-23T08:44
            by: joke
            do: observe
            mentee: tim
            date: "2026-03-18"
            epa: epa07
            level: 3
            assessor: "S. Petrovic"
            role: "Faculty"
            setting: "Intensive care"
            narrative: |
              Arterial line at the second attempt, stopped to ask for help after the first. Good.
          - at: 2026-03-23T12:40
            by: vos
            do: feedback
            name: fb-so-teach
            to: sofie
            on: so-teach
            purpose: developmental
            competencies: [scholar]
            body: |
              The blue pencil is a small stroke of genius: it makes the disagreement visible before anybody has authority. You could use the same thing on the round. Let everybody write down the first diagnosis on a scrap of paper before the senior speaks.

              One thing I would push on. You write that you waited, but not what you would have done if they had *not* found it. Next step: decide beforehand how long you are prepared to leave three people wrong. For a liver, quite long. For a potassium, you know the answer better than I do.
          - at: 2026-03-23T12:41
            by: duarte
            do: purpose
            item: fb-ha-exit
            purpose: assessment
          - at: 2026-03-24T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-03-19"
            epa: epa01
            level: 5
            assessor: "J. Ferreira"
            role: "Peer"
            setting: "Ward 6A, evening"
          - at: 2026-03-24T08:44
            by: joke
            do: observe
            mentee: bram
            date: "2026-03-19"
            epa: epa04
            level: 3
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Ward 5C"
            narrative: |
              A different doctor. Hears us out.
          - at: 2026-03-24T17:20
            by: ines
            do: respond
            name: re-in-round
            to: as-in-round
            body: |
              Agreed, with pleasure. On the last four patients: I went back in the afternoon, and one of them said "ah, the end of the alphabet", so they know. We now start at the window side on even days. I would like the committee to put this one next to my mid-year page, in which I asked for somebody to watch me think. This is what was seen when somebody did.
          - at: 2026-03-24T20:10
            by: hanna
            do: agree
            item: fb-ha-exit
          - at: 2026-03-25T08:15
            by: sofie
            do: acknowledge
            item: fb-so-teach
          - at: 2026-03-25T17:50
            by: nygaard
            do: feedback
            name: as-br-phone
            to: bram
            on: br-phone
            purpose: assessment
            competencies: [professional, collaborator]
            title: "The phone, four rounds"
            body: |
              **What was seen.** I walked along on four rounds in March. Phone not seen on three of them. On the fourth it lay face up, after Bram had said at the board that his daughter had a fever and that he might have to answer. It rang; he left, returned after three minutes, and asked what he had missed. The head nurse reports "a different doctor".

              **A suggestion.** Say the last part too: what changed because you were not looking at it.

              **Next step.** One sentence. It may be a list.
          - at: 2026-03-28T12:05
            by: bram
            do: respond
            name: re-br-phone
            to: as-br-phone
            body: |
              List, as ordered. (1) I hear the end of people's sentences; they often keep the important thing for there. (2) Rounds take six minutes longer. (3) One patient said "you're new, aren't you?", though I had seen him every day for a week. (4) I do not want to write about number three, but it's the reason I'm carrying on. Please put that in the dossier, and no more.
          - at: 2026-03-30T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2026-03-25"
            epa: epa02
            level: 4
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Thorough, friendly, on time. Good to have him back.
          - at: 2026-03-30T22:10
            by: tim
            do: write
            name: ti-goal-speak
            kind: goal
            title: "Say that it does not fit"
            competencies: [leader, professional]
            due: "2026-06-15"
            body: |
              Twice this year I carried two wards without telling anyone until something fell over. From now on: when I have more than I can do safely I phone the senior before noon and say it in one sentence, with a number in it. "I have 22 patients and three are unstable." Success is three such calls before the summer, *including one that turns out to have been unnecessary*.
          - at: 2026-03-31T07:30
            by: tim
            do: share
            item: ti-goal-speak
          - at: 2026-03-31T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-03-26"
            epa: epa03
            level: 4
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
        """#
}
