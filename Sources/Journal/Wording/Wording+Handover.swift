/// The words of what a successor inherits.
extension Wording {
    /// Who it is about, and what that one reads in any case.
    public static func heading(_ page: HandoverPage, _ times: Times) -> String {
        let name = Visible.line(page.successor.name)
        let chosen = page.chosen.map { "You chose on \(times.day($0))." } ?? "You have not chosen yet."
        return
            "\(name), your mentor since \(times.day(page.started)), reads \(count(page.anyway, "item")) anyway: what was sealed, what goes or could go, and what is shared anew. \(chosen)"
    }

    /// What a choice came to: what and how many can be read now, and what can still be changed about it.
    public static func handedOver(_ page: HandoverPage) -> String {
        let handed = page.items.filter(\.isHanded)
        let name = Visible.line(page.successor.name)
        guard !handed.isEmpty else {
            return "\(name) inherits nothing but what every mentor sees. You can choose again at any time."
        }
        let read = handed.count(where: \.isRead)
        let rest =
            switch read {
            case 0: "You can choose again: what \(name) has not opened can be taken back."
            case handed.count: "\(name) has opened all of it, and so it stays."
            default: "\(name) has opened \(read) of it, and so it stays; the rest can be taken back."
            }
        return "\(name) can now read \(inventory(handed)), besides what every mentor sees. \(rest)"
    }

    /// `12 items: 5 reflections, 4 feedback items and 3 notes, with 2 responses`.
    public static func inventory(_ lines: [HandoverLine]) -> String {
        let kinds = KindName.allCases.compactMap { kind -> String? in
            let number = lines.count { $0.kind.name == kind }
            return number == 0 ? nil : counted(number, kind)
        }
        guard !kinds.isEmpty else { return "nothing" }
        let responses = lines.reduce(0) { $0 + $1.responses }
        let parts = kinds.count == 1 ? kinds[0] : "\(count(lines.count, "item")): \(list(kinds))"
        return parts + (responses == 0 ? "" : ", with \(count(responses, "response"))")
    }

    private static func counted(_ number: Int, _ kind: KindName) -> String {
        switch kind {
        case .feedback: count(number, "feedback item")
        case .advice: count(number, "advice", "advices")
        default: count(number, kind.rawValue)
        }
    }

    public static let noHandovers = "Nothing to hand over: you have no mentor who came after another one."
    public static let nothingToInherit = "There is nothing else that could be handed over."
}
