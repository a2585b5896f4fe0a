/// The rounds of one form of a pair, of the agreement or of the calibration, and how the present one stands.
///
/// A round opens by itself when the mentorship has none, and when the programme's time has passed since the last one was
/// concluded. Nothing is written for that: the first act in it makes the record.
struct Rounds {
    /// All in which something was done, by the same two people, oldest first; of earlier mentorships and erased ones too.
    let begun: [Record]
    /// The one that stands; nil when one is open in which nobody has done anything.
    let present: Record?
    /// Since when the present one is open.
    let opened: Instant
    /// When another one will open by itself, if it will.
    let next: Instant?

    init(
        _ kind: RecordKind, of mentorship: Mentorship, _ ledger: any Ledger, programme: Programme, now: Instant
    ) throws(Refusal) {
        let question = RecordQuestion([kind], mentee: mentorship.mentee, involving: mentorship.mentor)
        begun = try ledger.records(question, before: nil, limit: .max).reversed()
        guard let latest = begun.last, latest.created >= mentorship.start else {
            (present, opened, next) = (nil, mentorship.start, nil)
            return
        }
        if let erased = latest.erased {
            (present, opened, next) = (nil, erased.at, nil)
            return
        }
        let due = latest.content.concluded.flatMap { concluded in
            programme.policy.reopen.map { $0.after(concluded, in: programme.zone) }
        }
        if let due, due <= now {
            (present, opened, next) = (nil, due, nil)
        } else {
            (present, opened, next) = (latest, latest.content.opened ?? mentorship.start, due)
        }
    }
}

extension RecordContent {
    /// Both have done what a round of it asks of them, and when the second of them did.
    var concluded: Instant? {
        switch self {
        case .agreement(let it): it.concluded
        case .calibration(let it): it.concluded
        default: nil
        }
    }

    fileprivate var opened: Instant? {
        switch self {
        case .agreement(let it): it.opened
        case .calibration(let it): it.opened
        default: nil
        }
    }
}
