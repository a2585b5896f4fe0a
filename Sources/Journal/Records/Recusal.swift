/// That a committee member does not sit over a mentee at a moment, or does so in spite of a conflict. The mentee's mentor
/// and the mentee are recused without one (`design.md` §3).
public struct Recusal: Hashable, Sendable, Codable, RecordMatter {
    public let member: PersonID
    public let stance: Stance
    /// Why, in a line.
    public let reason: String
    /// Who said so: the member, or whoever lets the member sit; nil for the host.
    public let by: PersonID?

    public enum Stance: String, Hashable, Sendable, Codable {
        /// The member steps aside.
        case declared
        /// The member sits all the same: a conflict that the mentee sees.
        case overridden
    }

    public init(member: PersonID, stance: Stance, reason: String, by: PersonID?) {
        self.member = member
        self.stance = stance
        self.reason = reason
        self.by = by
    }

    public var people: Set<PersonID> { [member] }
    public var isOpen: Bool { false }
}

/// Why a member of a committee does not sit over a mentee.
public enum RecusalGround: Hashable, Sendable {
    /// Nobody sits over themselves, whoever would let them.
    case oneself
    /// A mentor of the mentee: the present one, or one of the period judged.
    case mentor
    case steppedAside(reason: String)
}

/// What is known of one member of a committee and one mentee, from which it follows whether the member sits.
struct Conflicts {
    let member: PersonID
    let mentee: PersonID
    let moment: Moment
    /// Among others, those of this member with this mentee.
    let mentorships: [Mentorship]
    /// Among others, those of this member about this mentee and this moment; oldest first.
    let recusals: [Record]

    /// The last word about it, with the time at which it was said.
    var last: (recusal: Recusal, at: Instant)? {
        for record in recusals.reversed() where record.mentee == mentee && record.moment == moment.id {
            if case .recusal(let recusal) = record.content, recusal.member == member {
                return (recusal, record.created)
            }
        }
        return nil
    }

    private var mentored: [Mentorship] {
        mentorships.filter {
            $0.mentor == member && $0.mentee == mentee
                && ($0.end == nil || $0.overlaps(from: moment.start, until: moment.cutoff))
        }
    }

    var ground: RecusalGround? {
        guard member != mentee else { return .oneself }
        let last = last
        if let last, last.recusal.stance == .declared { return .steppedAside(reason: last.recusal.reason) }
        // Whoever let the member sit knew of what there was then, and of nothing that came after.
        let conflicts = mentored.filter { mentorship in last.map { mentorship.start > $0.at } ?? true }
        return conflicts.isEmpty ? nil : .mentor
    }

    /// What was said to let the member sit, if that is why the member does.
    var overridden: Recusal? {
        guard ground == nil, let last, last.recusal.stance == .overridden else { return nil }
        return last.recusal
    }
}
