extension Story {
    /// Advice, what the committee made of the first dossiers, and what came of that.
    static let decisions = #"""
          - at: 2025-12-30T15:20
            by: vos
            do: advise
            mentee: sofie
            moment: mid-year
            name: ad-so-mid
            outcome: on track
            evidence: [as-so-4b, as-so-4b2]
            limits: "Says nothing about procedures: I have seen none."
            body: |
              S. set herself one goal in September, to summarise first, and has changed a habit in three months that others keep for life. The two handovers on 4B show it. She asks for help early. What I would watch is the first half-hour with somebody very ill, which she names herself.
          - at: 2025-12-31T09:05
            by: vos
            do: release
            item: ad-so-mid
          - at: 2026-01-02T11:40
            by: sofie
            do: respond
            name: re-so-advice
            to: ad-so-mid
            body: |
              I agree, and I would have put the half-hour first and not last.
          - at: 2025-12-30T16:05
            by: vos
            do: advise
            mentee: tim
            moment: mid-year
            name: ad-ti-mid
            outcome: targeted support
            evidence: [as-ti-letters, ti-pneumo]
            limits: "I have not worked with T. at night."
            body: |
              T. sees more than most in his year and says it in a way that closes doors. The letters were late for two months and are on time now. I would like him to have a second mentor for communication until June, which he has not asked for.
          - at: 2025-12-31T09:10
            by: vos
            do: release
            item: ad-ti-mid
          - at: 2026-01-03T23:15
            by: tim
            do: respond
            name: re-ti-advice
            to: ad-ti-mid
            body: |
              I disagree. The letters are on time since November and the advice says so itself. One telephone call is not a pattern, and it is not even in this dossier any more.
          - at: 2026-01-16T09:30
            by: emil
            do: recuse
            mentee: bram
            moment: mid-year
            reason: "We shared an office until last year."
          - at: 2026-01-19T10:10
            by: noor
            do: decide
            mentee: sofie
            moment: mid-year
            outcome: on track
            cite: [as-so-4b2, so-night]
            plan: "The first half-hour with an acutely ill patient, supervised twice; vos; 2026-04-30"
            informs: vos
            on: "2026-01-22"
            body: |
              A goal of her own, met, and shown by others. The level for the acutely ill patient is below what is expected at this stage, and she says so before we do.
          - at: 2026-01-19T10:31
            by: emil
            do: sign
            mentee: sofie
            moment: mid-year
          - at: 2026-01-19T10:33
            by: ada
            do: sign
            mentee: sofie
            moment: mid-year
          - at: 2026-01-19T10:45
            by: noor
            do: decide
            mentee: tim
            moment: mid-year
            outcome: targeted support
            cite: [as-ti-letters, ti-pneumo]
            plan: "A second mentor for communication; joke; 2026-02-28"
            informs: vos
            on: "2026-01-22"
            body: |
              The letters are on time now. What remains is how he speaks under pressure, which he has described himself.
          - at: 2026-01-19T11:05
            by: emil
            do: dissent
            mentee: tim
            moment: mid-year
            body: |
              The dossier holds one item about communication and it is his own. I would have said: on track.
          - at: 2026-01-19T11:10
            by: ada
            do: sign
            mentee: tim
            moment: mid-year
          - at: 2026-01-19T11:20
            by: noor
            do: decide
            mentee: mei
            moment: mid-year
            outcome: not enough evidence
            cite: [mei-heart, as-mei-tap]
            plan: "Five observations by three assessors; mei; 2026-03-31"
            informs: achterberg
            on: "2026-01-23"
            body: |
              Four observations by two people do not carry a judgement in either direction.
          - at: 2026-01-19T11:32
            by: ada
            do: sign
            mentee: mei
            moment: mid-year
          - at: 2026-01-19T11:40
            by: kaya
            do: sign
            mentee: mei
            moment: mid-year
          - at: 2026-01-22T20:15
            by: sofie
            do: read-decision
            moment: mid-year
          - at: 2026-01-22T20:30
            by: sofie
            do: answer-decision
            moment: mid-year
            body: |
              Thank you. I have asked for the two half-hours already.
          - at: 2026-01-22T21:40
            by: tim
            do: read-decision
            moment: mid-year
          - at: 2026-01-26T22:50
            by: tim
            do: appeal
            moment: mid-year
            name: ap-ti
            body: |
              The support is decided on how I speak under pressure, and the only evidence cited for that is a page I wrote myself to learn from. If a reflection can be used in this way I will write different ones.
          - at: 2026-01-28T09:00
            by: joke
            do: assign-appeal
            appeal: ap-ti
            panel: [sunil, marit, petra]
          - at: 2026-02-09T15:30
            by: marit
            do: rule-appeal
            appeal: ap-ti
            word: upheld
            body: |
              A page that a mentee puts forward may be read as evidence. Alone it does not carry this outcome. The decision is sent back; the offer of a second mentor stands as an offer.
          - at: 2026-03-03T18:10
            by: nygaard
            do: escalate
            mentee: jonas
            risk: mentee
            body: |
              J. has not slept for more than four hours a night for three weeks, has said so to two nurses and to me, and has been on call twice in that time. I have told him today that I pass this on, and to whom.
          - at: 2026-06-15T15:10
            by: vos
            do: advise
            mentee: sofie
            moment: end-year
            name: ad-so-end
            outcome: on track
            evidence: [as-so-goals, so-consult]
            limits: "I have not seen her supervise somebody else."
            body: |
              In January the committee asked for the first half-hour. In June I stood at the back of one and had nothing to do. What she got wrong in the consultation she found herself, twice, and wrote it up so that others can use it.
          - at: 2026-06-15T15:40
            by: vos
            do: release
            item: ad-so-end
          - at: 2026-06-15T15:55
            by: vos
            do: advise
            mentee: tim
            moment: end-year
            name: ad-ti-end
            outcome: on track
            evidence: [as-ti-arrest, ti-twenty]
            limits: "The letters of the last month are not in it."
            body: |
              T. ran the arrest on 6A without raising his voice and knew afterwards who had said what. He has twenty-two patients in a list that he keeps for himself and that I would like to see copied.
          - at: 2026-06-15T16:10
            by: vos
            do: release
            item: ad-ti-end
          - at: 2026-06-18T23:05
            by: tim
            do: respond
            name: re-ti-end
            to: ad-ti-end
            body: |
              I agree with the outcome and not with the sentence about the letters. They are on time. Ask the general practitioners.
          - at: 2026-06-22T16:30
            by: vos
            do: advise
            mentee: mehmet
            moment: end-year
            name: ad-me-end
            outcome: on track
            evidence: [as-me-page, me-night]
            limits: "Written from what M. has shared with me."
            body: |
              One page, in two languages, that the ward now hands out; and a night in which M. found the words in a third. What I cannot judge is how he leads.
          - at: 2026-06-22T16:50
            by: vos
            do: release
            item: ad-me-end
        """#
}
