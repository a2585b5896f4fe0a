/// What is said of who read what.
extension Wording {
    static func mentor(_ name: String, begins: Bool) -> String {
        begins ? "\(name) became a mentor of yours." : "\(name) is no longer a mentor of yours."
    }

    static func exportedAboutYou(by who: String) -> String {
        "\(who) took out what is kept about them, and with it what they wrote about you."
    }

    /// A line of the access log as text: what it is about, then what was done.
    /// - Parameter me: the viewer, whose own portfolio needs no name.
    public static func access(_ line: AccessLine, me: PersonID?) -> String {
        let whose = line.mentee.flatMap { $0.id == me ? nil : ", \(Visible.line($0.name))" } ?? ""
        let sentence = Visible.line(line.sentence)
        switch line.subject {
        case .item(_, let kind, let heading):
            return "\(kind.rawValue) \"\(Visible.line(heading))\"\(whose): \(sentence)"
        case .deleted: return "an item deleted since: \(sentence)"
        case nil: return whose.isEmpty ? sentence : "\(whose.dropFirst(2)): \(sentence)"
        }
    }

    /// What was done about somebody as one of the people of the journal, said to them; nil for what they did themselves.
    static func standing(_ event: Event, who: String) -> String? {
        switch event.verb {
        case .personAdded: "\(who) added you to the journal as \(roles(event.value))."
        case .roles: "\(who) gave you the role \(roles(event.value))."
        case .renamed: "\(who) changed your name."
        case .suspended: "\(who) suspended you."
        case .reinstated: "\(who) let you in again."
        case .keyAdded: "\(who) added the key \(event.value ?? "") for you."
        case .keyRevoked: "\(who) revoked your key \(event.value ?? "")."
        default: nil
        }
    }

    private static func roles(_ value: String?) -> String {
        list((value ?? "").split(separator: " ").map(String.init))
    }

    public static let nothingRead = "Nobody else has read anything of yours yet."
    public static let nothingReadByYou = "There is nothing that you have read and may still read."
}
