import Journal

/// Programmes whose moments lie in every relation to each other that a file can give them.
enum ReachProgrammes {
    static let days = Period(days: 7)
    static let hours = Period(days: 1, seconds: 12 * 3600)
    static let nothing = Period(days: 0)

    /// Each layout under each policy: notice nought, mixed and a week over a change of the clock; observations going
    /// and staying, and fixed differently for two moments.
    static let all: [Programme] =
        layouts.flatMap { layout in
            policies.map { policy in
                programme(
                    layout.enumerated().map { index, moment in
                        var moment = moment
                        moment.notice = policy.notice[index % policy.notice.count]
                        moment.observations = policy.observations[index % policy.observations.count]
                        moment.adviceNotice = policy.advice[index % policy.advice.count]
                        return moment
                    })
            }
        } + [barred { $0.roleModel = .instructor }]
        + [
            barred { $0.responsibilities = [Responsibility(task: "advises", who: ["supervisor", "committee"])] },
            barred { $0.responsibilities = [Responsibility(task: "advises", who: ["mentor", "committee"])] },
        ]

    private static func barred(_ change: (inout Programme) -> Void) -> Programme {
        var programme = programme(layouts[0])
        change(&programme)
        return programme
    }

    private static let policies: [(notice: [Period], advice: [Period], observations: [Purpose])] = [
        ([days], [days], [.assessment]),
        ([nothing], [nothing, hours], [.developmental]),
        ([hours, days], [days, hours], [.assessment, .developmental]),
        ([days, nothing], [nothing, days], [.developmental, .assessment]),
    ]

    /// Where a file says `since: 2025-09-01`, the period starts at 00:00 of that day in Amsterdam.
    private static let layouts: [[Moment]] = [
        // The year of the design: an intermediate moment, and the high-stakes one that closes its period.
        [
            moment("mid", .intermediate, "2025-08-31T22:00", "2026-01-15T11:00"),
            moment("end", .high, "2025-08-31T22:00", "2026-06-30T10:00"),
        ],
        // All stakes, and the next year's begins where this year's ended.
        [
            moment("low", .low, "2025-08-31T22:00", "2025-11-15T11:00"),
            moment("mid", .intermediate, "2025-08-31T22:00", "2026-01-15T11:00"),
            moment("end", .high, "2025-08-31T22:00", "2026-04-02T10:00"),
            moment("next", .intermediate, "2026-04-02T10:00", "2026-09-01T10:00"),
        ],
        // The high-stakes period begins after the intermediate one did: only carry-over brings the rest.
        [
            moment("mid", .intermediate, "2025-08-31T22:00", "2026-01-15T11:00"),
            moment("end", .high, "2025-11-30T23:00", "2026-06-30T10:00"),
        ],
        // Two intermediate moments, one closed by each of two high-stakes ones, one on the very same cutoff.
        [
            moment("one", .intermediate, "2025-08-31T22:00", "2025-12-01T11:00"),
            moment("half", .high, "2025-08-31T22:00", "2025-12-01T11:00"),
            moment("two", .intermediate, "2025-12-01T11:00", "2026-03-30T10:00"),
            moment("end", .high, "2025-12-01T11:00", "2026-06-30T10:00"),
        ],
        // A high-stakes moment alone, over the change to summer time.
        [moment("only", .high, "2026-02-28T23:00", "2026-04-02T10:00")],
    ]

    private static func moment(_ id: String, _ stakes: Stakes, _ start: String, _ cutoff: String) -> Moment {
        Moment(
            id: MomentID(id)!, name: id, stakes: stakes, start: Instant(utc: start), cutoff: Instant(utc: cutoff),
            committee: CommitteeID("ccc")!, notice: days, observations: .assessment)
    }

    static func programme(_ moments: [Moment]) -> Programme {
        Programme(
            name: "Proof", zone: Amsterdam.zone, roleModel: .coach,
            competencies: [Competency(id: CompetencyID("scholar")!, name: "Scholar")], epas: [],
            committees: [
                Committee(id: CommitteeID("ccc")!, members: [PersonID("noor")!], chair: PersonID("noor")!, quorum: 1)
            ],
            moments: moments, outcomes: ["on track"], policy: Policy(), responsibilities: [], agreement: [],
            calibration: [])
    }
}
