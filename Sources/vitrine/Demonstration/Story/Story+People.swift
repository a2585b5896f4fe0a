extension Story {
    /// The programme, its activities, the people and who mentors whom.
    static let peopleText = #"""
        programme: |
          programme: Residency in internal medicine, Zuiderhaven 2025–26
          timezone: Europe/Amsterdam
          role-model: coach
          competencies:
            - { id: medical-expert, name: Medical Expert }
            - { id: communicator, name: Communicator }
            - { id: collaborator, name: Collaborator }
            - { id: leader, name: Leader }
            - { id: health-advocate, name: Health Advocate }
            - { id: scholar, name: Scholar }
            - { id: professional, name: Professional }
          committees:
            ccc: { members: [noor, emil, ada, kaya], chair: noor, quorum: 3 }
            appeals: { members: [petra, sunil, marit], chair: petra, quorum: 2 }
          moments:
            - { id: mid-year, name: Mid-year review, stakes: intermediate, cutoff: 2026-01-15T12:00, committee: ccc }
            - { id: end-year, name: Year decision, stakes: high, cutoff: 2026-06-30T12:00, committee: ccc }
          outcomes: [ on track, targeted support, focused remediation, not enough evidence ]
          policy:
            notice: P7D
            observations: assessment
            correction-window: PT30M
            advice: { evidence: 2, notice: P7D }
            handover: mentee-chooses
            appeal: P10D
            reopen: P150D
            retention: { expectations: P730D, meetings: P1825D }
          escalation: [ joke, noor ]
          responsibilities:
            writes and nominates: [mentee]
            gives feedback: [mentor, assessor]
            advises: [mentor]
            decides: [committee]
            keeps dates and people: [coordinator]
          agreement:
            - "What do I hope our meetings will do that nobody else's feedback does?"
            - "How often do we meet, and who cancels what when the ward explodes?"
            - "What would I like to talk about without it ever being written down?"
            - "How will you tell me that something worries you, and how soon?"
            - "When do we put on the assessment hat, and who says so out loud?"
            - "If we disagree about the advice to the committee, what do we do first?"
          calibration:
            - { dimension: relationship, text: "In our meetings I can say that a week was bad without having to explain why." }
            - { dimension: relationship, text: "We both come prepared, and it shows." }
            - { dimension: dependence, text: "I could get through a hard month even if our meeting fell through." }
            - { dimension: dependence, text: "The mentee, not the mentor, decides what the next meeting is about." }
            - { dimension: trust, text: "What is said as coaching stays coaching, also in June." }
            - { dimension: trust, text: "I would hear of a worry in our meeting before I read it anywhere." }
            - { dimension: focus, text: "We talk about what was learned more than about what still has to be collected." }
            - { dimension: focus, text: "The coming decision takes no more room in our conversations than it deserves." }
        epas:
          - { id: epa01, title: "Handing over patients at the change of shift", expected: { pgy1: 3, pgy2: 4, pgy3: 5 } }
          - { id: epa02, title: "Taking the history of, and examining, a newly admitted patient", expected: { pgy1: 3, pgy2: 4, pgy3: 5 } }
          - { id: epa03, title: "Recognising and treating the acutely ill patient", expected: { pgy1: 2, pgy2: 3, pgy3: 4 } }
          - { id: epa04, title: "Leading a ward round", expected: { pgy1: 2, pgy2: 3, pgy3: 4 } }
          - { id: epa05, title: "Discussing the limits of treatment with patient and family", expected: { pgy1: 2, pgy2: 3, pgy3: 4 } }
          - { id: epa06, title: "Discharging a patient with complex needs", expected: { pgy1: 3, pgy2: 4, pgy3: 4 } }
          - { id: epa07, title: "Performing bedside procedures safely", expected: { pgy1: 3, pgy2: 4, pgy3: 4 } }
          - { id: epa08, title: "Answering a consultation for another specialty", expected: { pgy1: 2, pgy2: 3, pgy3: 4 } }
        people:
          - { id: sofie, name: "Sofie de Wit", roles: [mentee], stage: pgy1 }
          - { id: tim, name: "Tim Okafor", roles: [mentee], stage: pgy1 }
          - { id: ada-l, name: "Ada Lindqvist", roles: [mentee], stage: pgy2 }
          - { id: mehmet, name: "Mehmet Yıldız", roles: [mentee], stage: pgy1 }
          - { id: ines, name: "Inês Carvalho", roles: [mentee], stage: pgy2 }
          - { id: youssef, name: "Youssef El Amrani", roles: [mentee], stage: pgy1 }
          - { id: hanna, name: "Hanna Kowalczyk", roles: [mentee], stage: pgy3 }
          - { id: leyla, name: "Leyla Moradi", roles: [mentee], stage: pgy1 }
          - { id: bram, name: "Bram Hoekstra", roles: [mentee], stage: pgy2 }
          - { id: priya, name: "Priya Raman", roles: [mentee], stage: pgy3 }
          - { id: jonas, name: "Jonas Weidmann", roles: [mentee], stage: pgy2 }
          - { id: kwame, name: "Kwame Asante", roles: [mentee], stage: pgy3 }
          - { id: mei, name: "Mei-Lin Tan", roles: [mentee], stage: pgy1 }
          - { id: vos, name: "C. Vos", roles: [mentor] }
          - { id: duarte, name: "R. Duarte", roles: [mentor] }
          - { id: nygaard, name: "H. Nygaard", roles: [mentor] }
          - { id: achterberg, name: "M. Achterberg", roles: [mentor] }
          - { id: noor, name: "N. Haddad", roles: [committee] }
          - { id: emil, name: "E. Brandt", roles: [committee] }
          - { id: ada, name: "A. Ferrante", roles: [committee] }
          - { id: kaya, name: "K. Aydin", roles: [committee] }
          - { id: petra, name: "P. Lindgren", roles: [committee] }
          - { id: sunil, name: "S. Banerjee", roles: [committee] }
          - { id: marit, name: "M. Eide", roles: [committee] }
          - { id: joke, name: "Joke Terpstra", roles: [coordinator] }
        mentorships:
          - { mentor: vos, mentee: sofie, from: "2025-09-01" }
          - { mentor: vos, mentee: tim, from: "2025-09-01" }
          - { mentor: vos, mentee: ada-l, from: "2025-09-01" }
          - { mentor: vos, mentee: mehmet, from: "2025-09-01" }
          - { mentor: duarte, mentee: ines, from: "2025-09-01" }
          - { mentor: duarte, mentee: youssef, from: "2025-09-01" }
          - { mentor: duarte, mentee: hanna, from: "2025-09-01" }
          - { mentor: achterberg, mentee: leyla, from: "2025-09-01", until: "2026-02-09" }
          - { mentor: duarte, mentee: leyla, from: "2026-02-09" }
          - { mentor: nygaard, mentee: bram, from: "2025-09-01" }
          - { mentor: nygaard, mentee: priya, from: "2025-09-01" }
          - { mentor: nygaard, mentee: jonas, from: "2025-09-01" }
          - { mentor: achterberg, mentee: kwame, from: "2025-09-01" }
          - { mentor: achterberg, mentee: mei, from: "2025-09-01" }
        """#
}
