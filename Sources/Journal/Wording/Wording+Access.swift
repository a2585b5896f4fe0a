/// What is said of who read what.
extension Wording {
    static func mentor(_ name: String, begins: Bool) -> String {
        begins
            ? worded("\(name) became a mentor of yours.", nl: "\(name) werd een mentor van je.")
            : worded("\(name) is no longer a mentor of yours.", nl: "\(name) is geen mentor meer van je.")
    }

    static func exportedAboutYou(by who: String) -> String {
        worded(
            "\(who) took out what is kept about them, and with it what they wrote about you.",
            nl: "\(who) nam alles mee wat hier over die persoon bewaard wordt, en daarmee ook wat die over jou schreef."
        )
    }

    /// A line of the access log as text: what it is about, then what was done.
    /// - Parameter me: the viewer, whose own portfolio needs no name.
    public static func access(_ line: AccessLine, me: PersonID?) -> String {
        let whose = line.mentee.flatMap { $0.id == me ? nil : ", \(Visible.line($0.name))" } ?? ""
        let sentence = Visible.line(line.sentence)
        switch line.subject {
        case .item(_, let kind, let heading):
            return "\(word(kind)) \"\(Visible.line(heading))\"\(whose): \(sentence)"
        case .deleted:
            return worded("an item deleted since: \(sentence)", nl: "een item dat sindsdien verwijderd is: \(sentence)")
        case nil: return whose.isEmpty ? sentence : "\(whose.dropFirst(2)): \(sentence)"
        }
    }

    /// What was done about somebody as one of the people of the journal, said to them; nil for what they did themselves.
    static func standing(_ event: Event, who: String) -> String? {
        switch event.verb {
        case .personAdded:
            worded(
                "\(who) added you to the journal as \(roles(event.value)).",
                nl: "\(who) zette je in het journaal als \(roles(event.value)).")
        case .roles:
            worded("\(who) gave you the role \(roles(event.value)).", nl: "\(who) gaf je de rol \(roles(event.value)).")
        case .renamed: worded("\(who) changed your name.", nl: "\(who) veranderde je naam.")
        case .suspended: worded("\(who) suspended you.", nl: "\(who) schorste je.")
        case .reinstated: worded("\(who) let you in again.", nl: "\(who) liet je weer toe.")
        case .keyAdded:
            worded(
                "\(who) added the key \(event.value ?? "") for you.",
                nl: "\(who) voegde voor jou de sleutel \(event.value ?? "") toe.")
        case .keyRevoked:
            worded(
                "\(who) revoked your key \(event.value ?? "").", nl: "\(who) trok je sleutel \(event.value ?? "") in.")
        default: nil
        }
    }

    private static func roles(_ value: String?) -> String {
        list(
            (value ?? "").split(separator: " ").map { name in
                PersonRole(rawValue: String(name)).map { word($0) } ?? String(name)
            })
    }

    public static var nothingRead: String {
        worded("Nobody else has read anything of yours yet.", nl: "Nog niemand anders heeft iets van jou gelezen.")
    }
    public static var nothingReadByYou: String {
        worded(
            "There is nothing that you have read and may still read.",
            nl: "Er is niets dat je hebt gelezen en nog mag lezen.")
    }
}
