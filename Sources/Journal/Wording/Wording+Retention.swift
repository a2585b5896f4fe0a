/// What is said of how long things are kept.
extension Wording {
    /// `5 years`, `1 year and 180 days`.
    public static func length(_ time: KeepingTime) -> String {
        var parts: [String] = []
        if time.years > 0 { parts.append(count(time.years, "year")) }
        if time.days > 0 { parts.append(count(time.days, "day")) }
        return list(parts)
    }

    /// What is in a class, and from when its time is counted.
    public static func retentionClass(_ kept: RetentionClass) -> (what: String, from: String) {
        switch kept {
        case .developmental: ("what has gone to no committee", "from when its present text was saved")
        case .assessment: ("what is in a dossier, decisions and appeals", "from the last sealing")
        case .expectations:
            ("agreements, calibrations and pulses that are no longer in force", "from when they were last changed")
        case .meetings: ("meetings", "from when they were or were last signed")
        }
    }

    /// Why something was erased, as its mentee reads it.
    static func retentionReason(_ kept: RetentionClass, _ time: KeepingTime) -> String {
        let (what, from) = retentionClass(kept)
        return "The programme keeps \(what) for \(length(time)) \(from)."
    }

    /// The programme's page.
    public static func retentionRules(_ programme: Programme, _ times: Times) -> [String] {
        let retention = programme.policy.retention
        guard !retention.isNothing else { return ["Everything is kept as long as the journal is."] }
        var lines: [String] = []
        for kept in RetentionClass.allCases {
            let (what, from) = retentionClass(kept)
            let howLong = retention[kept].map { "for \(Wording.length($0)), \(from)" } ?? "as long as the journal is"
            lines.append("\(what.prefix(1).uppercased())\(what.dropFirst()): kept \(howLong).")
        }
        let notice = Wording.length(programme.policy.notice)
        lines.append(
            "Its mentee reads of it \(notice) before anything is erased; who did what is kept with the journal.")
        lines.append(
            "Nothing is erased while an appeal of the mentee's is open, or that is from the period of a moment which "
                + "has not been sealed.")
        if retention.announced > .distantPast {
            let from = programme.policy.notice.after(retention.announced, in: programme.zone)
            if times.now < from { lines.append("This is new: it applies from \(times.full(from)).") }
        }
        return lines
    }

    public static func retentionSubject(_ subject: RetentionLine.Subject, _ programme: Programme) -> String {
        switch subject {
        case .item(_, let kind, let heading): return "\(kind.rawValue) \"\(Visible.line(heading))\""
        case .record(_, let kind, let moment):
            let name = moment.map { Visible.line(programme.moment($0)?.name ?? $0.text) }
            return kind.rawValue + (name.map { " for \($0)" } ?? "")
        }
    }

    public static func retentionWhen(_ date: RetentionDate, _ programme: Programme, _ times: Times) -> String {
        let due = times.now < date.due ? "erased from \(times.full(date.due))" : "due since \(times.full(date.due))"
        switch date.hold {
        case nil: return due
        case .appeal: return "held while the appeal is open"
        case .moment(let id):
            return "held until \(Visible.line(programme.moment(id)?.name ?? id.text)) is sealed"
        case .inForce: return "kept while it is in force"
        case .untold: return "held"
        }
    }

    public static func retentionDone(_ count: Int) -> String {
        count == 0 ? "Nothing is due." : "Erased: \(Wording.count(count, "record")) whose time is over."
    }
    public static func retentionWouldDo(_ count: Int) -> String {
        count == 0 ? "Nothing is due." : "Would erase \(Wording.count(count, "record")) whose time is over."
    }
    public static let nothingRetained = "Nothing of yours is ever erased by itself: the programme keeps it all."
    public static let nothingAhead = "There is nothing of yours that is erased one day."
}
