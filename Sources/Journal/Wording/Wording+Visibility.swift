/// All that the sentence "who can see this, and where does it go" rests on.
struct VisibilityFacts {
    let item: Item
    let circle: Circle
    let right: ReadingRight
    /// The mentors who may read it now, by name; the viewer, if among them, as `Wording.you`.
    let mentors: [String]
    let mentee: String
    /// The answers for every moment, earliest first.
    let reaches: [(moment: Moment, reach: Reach)]
    /// Who reads it through broken glass now, by name, and until when.
    let glass: [(reader: String, until: Instant)]
    let times: Wording.Times
}

extension Wording {
    /// A name, or "you", where somebody is not the one who acts.
    static func whom(_ who: String) -> String { who == you ? worded("you", nl: "jou") : who }

    /// One sentence or two: who can read the item now, whom it will reach, and what can still be done about it.
    static func visibility(_ facts: VisibilityFacts) -> String {
        if facts.right == .committee {
            let sealed = facts.reaches.filter { $0.reach.word == .sealed }.map(\.moment.name)
            return worded(
                "Sealed for \(list(sealed)): you read it as a member of its committee.",
                nl: "Verzegeld voor \(list(sealed)): je leest het als lid van die commissie.")
        }
        if facts.right == .brokenGlass {
            let until =
                facts.glass.first.map {
                    worded(" until \(facts.times.full($0.until))", nl: " tot \(facts.times.full($0.until))")
                } ?? ""
            return worded(
                "You read it through broken glass\(until); \(facts.mentee) was told, and every reading is logged.",
                nl:
                    "Je leest het door gebroken glas\(until); \(facts.mentee) weet dat, en elke inzage wordt vastgelegd."
            )
        }
        let broken = facts.glass.map { glass in
            worded(
                "\(glass.reader) has broken the glass, and may read it until \(facts.times.full(glass.until)).",
                nl: "\(glass.reader) heeft het glas gebroken, en mag het lezen tot \(facts.times.full(glass.until)).")
        }
        return ([readers(facts)] + broken + destinations(facts)).joined(separator: " ")
    }

    private static func readers(_ facts: VisibilityFacts) -> String {
        let owner = facts.right == .owner ? you : facts.mentee
        if case .writer = facts.circle {
            return worded(
                "Only \(list(facts.mentors)) can see this.",
                nl: facts.mentors.count > 1
                    ? "Alleen \(list(facts.mentors)) kunnen dit zien."
                    : "Alleen \(list(facts.mentors)) \(facts.mentors == [you] ? "kunt" : "kan") dit zien.")
        }
        // A coordinator who has broken the glass is named in a sentence of their own.
        let isAlone = facts.glass.isEmpty
        if facts.circle == .mentee {
            return isAlone
                ? worded(
                    "Only \(owner) can see this.", nl: "Alleen \(owner) \(owner == you ? "kunt" : "kan") dit zien.")
                : worded("Visible to \(owner).", nl: "Zichtbaar voor \(whom(owner)).")
        }
        if facts.mentors.isEmpty {
            return worded(
                "Visible to \(owner)\(isAlone ? " alone" : ""): no present mentor may read it.",
                nl:
                    "\(isAlone ? "Alleen zichtbaar" : "Zichtbaar") voor \(whom(owner)): geen huidige mentor mag het lezen."
            )
        }
        return worded(
            "Visible to \(list([owner] + facts.mentors)).",
            nl: "Zichtbaar voor \(list(([owner] + facts.mentors).map(whom))).")
    }

    private static func destinations(_ facts: VisibilityFacts) -> [String] {
        let times = facts.times
        let actor = facts.right == .owner ? you : facts.mentee
        var sentences: [String] = []
        let sealed = facts.reaches.filter { $0.reach.word == .sealed }
        if !sealed.isEmpty {
            let names = sealed.map {
                worded(
                    "\($0.moment.name) on \(times.day($0.moment.cutoff))",
                    nl: "\($0.moment.name) op \(times.day($0.moment.cutoff))")
            }
            sentences.append(
                worded(
                    "In the dossier of the committee for \(list(names)).",
                    nl: "In het dossier van de commissie voor \(list(names))."))
        }
        let will = facts.reaches.filter { $0.reach.word == .will }
        if let first = will.first {
            let names = will.map {
                worded(
                    "\($0.moment.name) on \(times.moment($0.moment.cutoff))",
                    nl: "\($0.moment.name) op \(times.moment($0.moment.cutoff))")
            }
            sentences.append(
                worded(
                    "Goes to the committee for \(list(names)); \(stillPossible(first, actor, facts)).",
                    nl: "Gaat naar de commissie voor \(list(names)); \(stillPossible(first, actor, facts))."))
        }
        if let (moment, reach) = facts.reaches.first(where: { $0.reach.word == .could }) {
            let until = times.moment(moment.cutoff)
            let verb = actor == you ? "" : "s"
            switch reach.condition {
            case .agreement:
                sentences.append(
                    worded(
                        "Goes to the committee for \(moment.name) only if \(actor) agree\(verb) before \(until).",
                        nl: "Gaat alleen naar de commissie voor \(moment.name) als \(actor) vóór \(until) instemt."))
            case .nomination:
                sentences.append(
                    worded(
                        "Goes to the committee for \(moment.name) only if \(actor) nominate\(verb) it before \(until).",
                        nl:
                            "Gaat alleen naar de commissie voor \(moment.name) als \(actor) het vóór \(until) voordraagt."
                    ))
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
        let isMine = facts.mentors == [you]
        let mentee = whom(facts.right == .owner ? you : facts.mentee)
        let until = facts.times.moment(last)
        return worded(
            "Goes to the committee for \(moment.name) only if \(isMine ? "you release it" : "it is released") to \(mentee) by \(until).",
            nl: isMine
                ? "Gaat alleen naar de commissie voor \(moment.name) als jij het uiterlijk \(until) vrijgeeft aan \(mentee)."
                : "Gaat alleen naar de commissie voor \(moment.name) als het uiterlijk \(until) is vrijgegeven aan \(mentee)."
        )
    }

    /// What is said of an advice while it is written and cannot be saved yet.
    public static func toBeReleased(to mentee: String, for moment: Moment, _ zone: Zone, _ times: Times) -> String {
        let last = moment.lastRelease(in: zone)
        let start = worded(
            "Only you can see this until you release it to \(mentee).",
            nl: "Alleen jij kunt dit zien tot je het vrijgeeft aan \(mentee).")
        guard times.now <= last else {
            return start
                + worded(
                    " It is too late for its notice: it goes to no committee.",
                    nl: " Het is te laat voor de aankondiging: het gaat naar geen commissie.")
        }
        return start
            + worded(
                " Goes to the committee for \(moment.name) only if you release it by \(times.moment(last)).",
                nl:
                    " Gaat alleen naar de commissie voor \(moment.name) als je het uiterlijk \(times.moment(last)) vrijgeeft."
            )
    }

    /// What is said of an advice that its reader cannot read.
    static func withheld(by author: String, for moment: Moment, _ reach: Reach, _ times: Times) -> String {
        let start = worded(
            "Only \(author) can read it until it is released.",
            nl: "Alleen \(author) kan het lezen tot het is vrijgegeven.")
        guard case .could(.release, let last) = reach else { return start }
        return start
            + worded(
                " It goes to the committee for \(moment.name) only if \(author) releases it by \(times.moment(last)).",
                nl:
                    " Het gaat alleen naar de commissie voor \(moment.name) als \(author) het uiterlijk \(times.moment(last)) vrijgeeft."
            )
    }

    /// The heading of an advice that its reader cannot read.
    static func unreleased(by author: String, for moment: Moment) -> String {
        worded(
            "Not released: an advice by \(author) for \(moment.name)",
            nl: "Niet vrijgegeven: een advies van \(author) voor \(moment.name)")
    }

    private static func stillPossible(
        _ first: (moment: Moment, reach: Reach), _ actor: String, _ facts: VisibilityFacts
    ) -> String {
        let until = facts.times.moment(first.moment.cutoff)
        switch first.reach {
        case .will(.nominated):
            return worded(
                "\(actor) can take it back until \(until)",
                nl: "\(actor) \(actor == you ? "kunt" : "kan") het terughalen tot \(until)")
        case .will(.carried):
            return worded(
                "it was sealed before and stays as it was", nl: "het is eerder verzegeld en blijft zoals het was")
        case .will(.answers):
            return worded("it travels with what it answers", nl: "het reist mee met waarop het reageert")
        default:
            return worded(
                "\(actor) can respond until \(until), and the response goes along",
                nl: "\(actor) \(actor == you ? "kunt" : "kan") reageren tot \(until), en de reactie gaat mee")
        }
    }

    private static func stays(_ facts: VisibilityFacts) -> String {
        let current = facts.reaches.first { facts.times.now < $0.moment.cutoff } ?? facts.reaches.last
        guard let current, case .wont(let obstacle) = current.reach else { return "" }
        switch obstacle {
        case .private: return worded("It goes to no committee.", nl: "Het gaat naar geen commissie.")
        case .developmental:
            if case .note = facts.item.kind, facts.item.isByMentee {
                return facts.item.handedTo.isEmpty
                    ? worded(
                        "A mentee's note is for the two who met, under either hat: it goes to no committee.",
                        nl:
                            "Een notitie van een mentee is voor de twee die elkaar spraken, onder welke pet ook: ze gaat naar geen commissie."
                    )
                    : worded(
                        "A mentee's note of a meeting goes to no committee, under either hat.",
                        nl: "Een notitie van een mentee bij een gesprek gaat naar geen commissie, onder welke pet ook.")
            }
            return facts.item.isByMentee
                ? worded(
                    "It goes to no committee unless \(facts.right == .owner ? "you nominate" : facts.mentee + " nominates") it.",
                    nl:
                        "Het gaat naar geen commissie, tenzij \(facts.right == .owner ? you : facts.mentee) het voordraagt."
                )
                : worded(
                    "Developmental: it never goes to the committee.",
                    nl: "Ontwikkelingsgericht: het gaat nooit naar de commissie.")
        case .declined:
            return worded(
                "Declined: it stays developmental and never goes to the committee.",
                nl: "Afgewezen: het blijft ontwikkelingsgericht en gaat nooit naar de commissie.")
        case .late:
            return worded(
                "Too late for \(current.moment.name): it goes to no committee.",
                nl: "Te laat voor \(current.moment.name): het gaat naar geen commissie.")
        case .otherMoment:
            return worded(
                "It belongs to another moment than \(current.moment.name).",
                nl: "Het hoort bij een ander moment dan \(current.moment.name).")
        case .beforePeriod:
            return worded(
                "It is from before the period of \(current.moment.name): it does not go.",
                nl: "Het is van vóór de periode van \(current.moment.name): het gaat niet mee.")
        case .programme:
            return worded(
                "The programme keeps observations developmental: it never goes to the committee.",
                nl: "Het programma houdt observaties ontwikkelingsgericht: het gaat nooit naar de commissie.")
        case .unreleased:
            return worded(
                "It was not released in time for its notice: it goes to no committee.",
                nl: "Het is niet op tijd vrijgegeven voor de aankondiging: het gaat naar geen commissie.")
        case .erased:
            return facts.item.isErased
                ? worded("It was erased: it goes to no committee.", nl: "Het is gewist: het gaat naar geen commissie.")
                : worded(
                    "What it answers was erased: it goes to no committee.",
                    nl: "Waarop het reageert, is gewist: het gaat naar geen commissie.")
        case .noDossier:
            return worded(
                "There is no dossier for \(current.moment.name): it does not go.",
                nl: "Er is geen dossier voor \(current.moment.name): het gaat niet mee.")
        }
    }
}
