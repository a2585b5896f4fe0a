extension Wording {
    /// The reason behind an answer of the reach function, as the glass prints it.
    public static func reason(_ reach: Reach, _ programme: Programme, _ times: Times) -> String {
        switch reach {
        case .will(let ground): because(ground, programme, times)
        case .sealed(let ground): "sealed: " + because(ground, programme, times)
        case .could(.agreement, let until): "needs the mentee's agreement by \(times.moment(until))"
        case .could(.release, let until):
            "an advice: its mentor can release it to the mentee until \(times.moment(until))"
        case .could(.nomination, let until):
            "a self-assessment: the mentee can nominate it until \(times.moment(until))"
        case .wont(let obstacle): why(obstacle)
        }
    }

    private static func because(_ ground: Ground, _ programme: Programme, _ times: Times) -> String {
        switch ground {
        case .nominated(let at): "nominated by the mentee on \(times.day(at))"
        case .agreed(let at): "the mentee agreed to it on \(times.day(at))"
        case .notice(let until): "written as assessment; " + notice(until, times)
        case .programme(let until): "the programme's rule for observations; " + notice(until, times)
        case .answers: "goes where the item it answers goes"
        case .carried(let moment): "carried on from \(programme.moment(moment)?.name ?? moment.text)"
        case .released(let at, let until):
            "an advice, released to the mentee on \(times.day(at)); " + notice(until, times)
        }
    }

    private static func notice(_ until: Instant, _ times: Times) -> String {
        times.now < until ? "notice until \(times.moment(until))" : "notice passed on \(times.day(until))"
    }

    /// Why an item does not go, short enough for a heading.
    public static func why(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .private: "private"
        case .developmental: "developmental"
        case .declined: "declined by the mentee"
        case .late: "too late"
        case .otherMoment: "belongs to another moment"
        case .beforePeriod: "from before the period"
        case .programme: "the programme keeps observations developmental"
        case .erased: "erased, or answers what was"
        case .unreleased: "an advice that was not released in time"
        case .noDossier: "no dossier for this mentee"
        }
    }

    /// Why an item is in a dossier: the same words whenever they are read, for they are part of its bytes.
    static func lasting(_ ground: Ground, zone: Zone) -> String {
        func day(_ instant: Instant) -> String { ISO8601.text(zone.day(instant)) }
        return switch ground {
        case .nominated(let at): "nominated by the mentee on \(day(at))"
        case .agreed(let at): "the mentee agreed to it on \(day(at))"
        case .notice(let until): "written as assessment, with notice to the mentee until \(day(until))"
        case .programme(let until):
            "the programme's rule for observations, with notice to the mentee until \(day(until))"
        case .answers: "the mentee's answer goes where the item it answers goes"
        case .carried(let moment): "carried on from \(moment)"
        case .released(let at, let until):
            "released to the mentee on \(day(at)), with notice to the mentee until \(day(until))"
        }
    }

    public static func word(_ purpose: Purpose) -> String { purpose.rawValue.uppercased() }

    /// `DEV` or `ASM` where a column has no room for the word.
    public static func abbreviation(_ purpose: Purpose) -> String { purpose == .developmental ? "DEV" : "ASM" }
}
