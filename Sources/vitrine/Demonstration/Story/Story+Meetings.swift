extension Story {
    /// The meetings, the hats, and what a successor inherits.
    static let meetings = #"""
          - at: 2025-11-10T09:00
            by: sofie
            do: plan-meeting
            with: vos
            name: mt-so-nov
            when: 2025-11-20T16:00
          - at: 2025-11-13T20:40
            by: sofie
            do: agenda
            meeting: mt-so-nov
            body: |
              The family in the corridor, because I still see the six chairs. Then handovers: I asked for the observation on 4B myself and I am not sure I want to hear what it says. Last, if there is time, whether ten ultrasound-guided lines are a goal or a number.
          - at: 2025-11-20T16:12
            by: vos
            do: note
            meeting: mt-so-nov
            title: "Where the chairs come from"
            body: |
              S. puts the chairs out herself now, before the family comes in. It costs her a minute and takes away the part she dreads. She asked whether that is a trick. It is; most of what we do with families is.
          - at: 2025-11-20T16:15
            by: sofie
            do: note
            meeting: mt-so-nov
            body: |
              To try: sit down first, say what this conversation is for, and then wait until somebody else has spoken.
          - at: 2025-11-20T16:31
            by: vos
            do: hat
            meeting: mt-so-nov
            purpose: assessment
          - at: 2025-11-20T16:40
            by: vos
            do: note
            meeting: mt-so-nov
            name: nt-so-reliable
            title: "Handover, what changed between September and November"
            competencies: [communicator, professional]
            body: |
              In three handovers that I heard in November S. began with the sickest patient and read the plan back. In September she did neither. One thing is missing every time: who is told when a result comes in at night.
          - at: 2025-11-20T16:47
            by: vos
            do: hat
            meeting: mt-so-nov
            purpose: developmental
          - at: 2025-11-21T08:10
            by: vos
            do: sign-meeting
            meeting: mt-so-nov
          - at: 2025-11-21T19:20
            by: sofie
            do: sign-meeting
            meeting: mt-so-nov
          - at: 2026-03-20T10:00
            by: vos
            do: plan-meeting
            with: sofie
            name: mt-so-mar
            when: 2026-03-30T16:00
          - at: 2026-03-24T21:05
            by: sofie
            do: agenda
            meeting: mt-so-mar
            body: |
              The blue pencil. And what I should do about the goal that I do not want any more.
          - at: 2026-03-30T16:20
            by: vos
            do: note
            meeting: mt-so-mar
            title: "A goal may be dropped"
            body: |
              We dropped the ultrasound goal together. It was chosen because it could be counted.
          - at: 2026-03-31T08:30
            by: vos
            do: sign-meeting
            meeting: mt-so-mar
          - at: 2026-03-31T18:00
            by: sofie
            do: sign-meeting
            meeting: mt-so-mar
          - at: 2026-06-15T09:15
            by: vos
            do: plan-meeting
            with: sofie
            when: 2026-06-26T16:00
          - at: 2026-06-15T09:18
            by: vos
            do: plan-meeting
            with: tim
            name: mt-ti-jun
            when: 2026-06-19T16:00
          - at: 2026-06-17T22:30
            by: tim
            do: agenda
            meeting: mt-ti-jun
            body: |
              Your advice. I have read it three times.
          - at: 2026-06-19T16:25
            by: vos
            do: note
            meeting: mt-ti-jun
            title: "Three readings"
            body: |
              T. had written the answer before he came, and asked me to listen to it rather than to read it. He is right about the telephone and I think he is not right about the letters. Both stand.
          - at: 2026-06-19T17:10
            by: vos
            do: sign-meeting
            meeting: mt-ti-jun
          - at: 2026-02-12T20:30
            by: leyla
            do: hand-over
            to: duarte
            rule: everything
        """#
}
