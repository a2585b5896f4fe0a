/// All that the sentence "who can see this, and where does it go" rests on.
struct VisibilityFacts {
    let item: Item
    let circle: Circle
    let right: ReadingRight
    /// The mentors who may read it now, by name; the viewer, if among them, as "you".
    let mentors: [String]
    let mentee: String
    /// The answers for every moment, earliest first.
    let reaches: [(moment: Moment, reach: Reach)]
    /// Who reads it through broken glass now, by name, and until when.
    let glass: [(reader: String, until: Instant)]
    let times: Wording.Times
}

extension Wording {
    /// One sentence or two: who can read the item now, whom it will reach, and what can still be done about it.
    static func visibility(_ facts: VisibilityFacts) -> String {
        if facts.right == .committee {
            let sealed = facts.reaches.filter { $0.reach.word == .sealed }.map(\.moment.name)
            return "Sealed for \(list(sealed)): you read it as a member of its committee."
        }
        if facts.right == .brokenGlass {
            let until = facts.glass.first.map { " until \(facts.times.full($0.until))" } ?? ""
            return "You read it through broken glass\(until); \(facts.mentee) was told, and every reading is logged."
        }
        let broken = facts.glass.map { glass in
            "\(glass.reader) has broken the glass, and may read it until \(facts.times.full(glass.until))."
        }
        return ([readers(facts)] + broken + destinations(facts)).joined(separator: " ")
    }

    private static func readers(_ facts: VisibilityFacts) -> String {
        let owner = facts.right == .owner ? "you" : facts.mentee
        if case .writer = facts.circle { return "Only \(list(facts.mentors)) can see this." }
        // A coordinator who has broken the glass is named in a sentence of their own.
        let isAlone = facts.glass.isEmpty
        if facts.circle == .mentee { return isAlone ? "Only \(owner) can see this." : "Visible to \(owner)." }
        if facts.mentors.isEmpty {
            return "Visible to \(owner)\(isAlone ? " alone" : ""): no present mentor may read it."
        }
        return "Visible to \(list([owner] + facts.mentors))."
    }

    private static func destinations(_ facts: VisibilityFacts) -> [String] {
        let times = facts.times
        let actor = facts.right == .owner ? "you" : facts.mentee
        var sentences: [String] = []
        let sealed = facts.reaches.filter { $0.reach.word == .sealed }
        if !sealed.isEmpty {
            let names = sealed.map { "\($0.moment.name) on \(times.day($0.moment.cutoff))" }
            sentences.append("In the dossier of the committee for \(list(names)).")
        }
        let will = facts.reaches.filter { $0.reach.word == .will }
        if let first = will.first {
            let names = will.map { "\($0.moment.name) on \(times.moment($0.moment.cutoff))" }
            sentences.append("Goes to the committee for \(list(names)); \(stillPossible(first, actor, facts)).")
        }
        if let (moment, reach) = facts.reaches.first(where: { $0.reach.word == .could }) {
            let until = times.moment(moment.cutoff)
            let verb = actor == "you" ? "" : "s"
            switch reach.condition {
            case .agreement:
                sentences.append(
                    "Goes to the committee for \(moment.name) only if \(actor) agree\(verb) before \(until).")
            case .nomination:
                sentences.append(
                    "Goes to the committee for \(moment.name) only if \(actor) nominate\(verb) it before \(until).")
            case .release, nil:
                sentences.append(release(reach, moment, facts))
            }
        }
        if sealed.isEmpty, will.isEmpty, !facts.reaches.contains(where: { $0.reach.word == .could }) {
            sentences.append(stays(facts))
        }
        return sentences
    }

    private static func release(_ reach: Reach, _ moment: Moment, _ facts: VisibilityFacts) -> String {
        guard case .could(_, let last) = reach else { return "" }
        let who = facts.mentors == ["you"] ? "you release it" : "it is released"
        return
            "Goes to the committee for \(moment.name) only if \(who) to \(facts.right == .owner ? "you" : facts.mentee) by \(facts.times.moment(last))."
    }

    /// What is said of an advice while it is written and cannot be saved yet.
    public static func toBeReleased(to mentee: String, for moment: Moment, _ zone: Zone, _ times: Times) -> String {
        let last = moment.lastRelease(in: zone)
        let start = "Only you can see this until you release it to \(mentee)."
        guard times.now <= last else { return start + " It is too late for its notice: it goes to no committee." }
        return start + " Goes to the committee for \(moment.name) only if you release it by \(times.moment(last))."
    }

    /// What is said of an advice that its reader cannot read.
    static func withheld(by author: String, for moment: Moment, _ reach: Reach, _ times: Times) -> String {
        let start = "Only \(author) can read it until it is released."
        guard case .could(.release, let last) = reach else { return start }
        return start
            + " It goes to the committee for \(moment.name) only if \(author) releases it by \(times.moment(last))."
    }

    /// The heading of an advice that its reader cannot read.
    static func unreleased(by author: String, for moment: Moment) -> String {
        "Not released: an advice by \(author) for \(moment.name)"
    }

    private static func stillPossible(
        _ first: (moment: Moment, reach: Reach), _ actor: String, _ facts: VisibilityFacts
    ) -> String {
        let until = facts.times.moment(first.moment.cutoff)
        switch first.reach {
        case .will(.nominated): return "\(actor) can take it back until \(until)"
        case .will(.carried): return "it was sealed before and stays as it was"
        case .will(.answers): return "it travels with what it answers"
        default: return "\(actor) can respond until \(until), and the response goes along"
        }
    }

    private static func stays(_ facts: VisibilityFacts) -> String {
        let current = facts.reaches.first { facts.times.now < $0.moment.cutoff } ?? facts.reaches.last
        guard let current, case .wont(let obstacle) = current.reach else { return "" }
        switch obstacle {
        case .private: return "It goes to no committee."
        case .developmental:
            if case .note = facts.item.kind, facts.item.isByMentee {
                return facts.item.handedTo.isEmpty
                    ? "A mentee's note is for the two who met, under either hat: it goes to no committee."
                    : "A mentee's note of a meeting goes to no committee, under either hat."
            }
            return facts.item.isByMentee
                ? "It goes to no committee unless \(facts.right == .owner ? "you nominate" : facts.mentee + " nominates") it."
                : "Developmental: it never goes to the committee."
        case .declined: return "Declined: it stays developmental and never goes to the committee."
        case .late: return "Too late for \(current.moment.name): it goes to no committee."
        case .otherMoment: return "It belongs to another moment than \(current.moment.name)."
        case .beforePeriod: return "It is from before the period of \(current.moment.name): it does not go."
        case .programme: return "The programme keeps observations developmental: it never goes to the committee."
        case .unreleased: return "It was not released in time for its notice: it goes to no committee."
        case .erased:
            return facts.item.isErased
                ? "It was erased: it goes to no committee." : "What it answers was erased: it goes to no committee."
        case .noDossier: return "There is no dossier for \(current.moment.name): it does not go."
        }
    }
}
