/// The words of what a successor inherits.
extension Wording {
    /// Who it is about, and what that one reads in any case.
    public static func heading(_ page: HandoverPage, _ times: Times) -> String {
        let name = Visible.line(page.successor.name)
        let chosen =
            page.chosen.map { worded("You chose on \(times.day($0)).", nl: "Je koos op \(times.day($0)).") }
            ?? worded("You have not chosen yet.", nl: "Je hebt nog niet gekozen.")
        return worded(
            "\(name), your mentor since \(times.day(page.started)), reads \(count(page.anyway, "item")) anyway: what was sealed, what goes or could go, and what is shared anew. \(chosen)",
            nl:
                "\(name), je mentor sinds \(times.day(page.started)), leest \(count(page.anyway, "item", "items")) sowieso: wat verzegeld is, wat meegaat of mee kan, en wat opnieuw gedeeld is. \(chosen)"
        )
    }

    /// What a choice came to: what and how many can be read now, and what can still be changed about it.
    public static func handedOver(_ page: HandoverPage) -> String {
        let handed = page.items.filter(\.isHanded)
        let name = Visible.line(page.successor.name)
        guard !handed.isEmpty else {
            return worded(
                "\(name) inherits nothing but what every mentor sees. You can choose again at any time.",
                nl: "\(name) krijgt niets anders dan wat elke mentor ziet. Je kunt altijd opnieuw kiezen.")
        }
        let read = handed.count(where: \.isRead)
        let rest =
            switch read {
            case 0:
                worded(
                    "You can choose again: what \(name) has not opened can be taken back.",
                    nl: "Je kunt opnieuw kiezen: wat \(name) niet heeft geopend, kun je terughalen.")
            case handed.count:
                worded(
                    "\(name) has opened all of it, and so it stays.",
                    nl: "\(name) heeft alles geopend, en dus blijft het zo.")
            default:
                worded(
                    "\(name) has opened \(read) of it, and so it stays; the rest can be taken back.",
                    nl: "\(name) heeft er \(read) van geopend, en die blijven; de rest kun je terughalen.")
            }
        return worded(
            "\(name) can now read \(inventory(handed)), besides what every mentor sees. \(rest)",
            nl: "\(name) kan nu ook \(inventory(handed)) lezen, naast wat elke mentor ziet. \(rest)")
    }

    /// `12 items: 5 reflections, 4 feedback items and 3 notes, with 2 responses`.
    public static func inventory(_ lines: [HandoverLine]) -> String {
        let kinds = KindName.allCases.compactMap { kind -> String? in
            let number = lines.count { $0.kind.name == kind }
            return number == 0 ? nil : counted(number, kind)
        }
        guard !kinds.isEmpty else { return worded("nothing", nl: "niets") }
        let responses = lines.reduce(0) { $0 + $1.responses }
        let parts =
            kinds.count == 1
            ? kinds[0]
            : worded(
                "\(count(lines.count, "item")): \(list(kinds))",
                nl: "\(count(lines.count, "item", "items")): \(list(kinds))")
        return parts
            + (responses == 0
                ? ""
                : worded(
                    ", with \(count(responses, "response"))",
                    nl: ", met \(count(responses, "reactie", "reacties"))"))
    }

    private static func counted(_ number: Int, _ kind: KindName) -> String {
        switch kind {
        case .reflection: worded(count(number, "reflection"), nl: count(number, "reflectie", "reflecties"))
        case .goal: worded(count(number, "goal"), nl: count(number, "leerdoel", "leerdoelen"))
        case .feedback: worded(count(number, "feedback item"), nl: "\(number) keer feedback")
        case .observation: worded(count(number, "observation"), nl: count(number, "observatie", "observaties"))
        case .response: worded(count(number, "response"), nl: count(number, "reactie", "reacties"))
        case .note: worded(count(number, "note"), nl: count(number, "notitie", "notities"))
        case .advice: worded(count(number, "advice", "advices"), nl: count(number, "advies", "adviezen"))
        }
    }

    public static var noHandovers: String {
        worded(
            "Nothing to hand over: you have no mentor who came after another one.",
            nl: "Niets over te dragen: je hebt geen mentor die na een andere kwam.")
    }
    public static var nothingToInherit: String {
        worded(
            "There is nothing else that could be handed over.", nl: "Er is verder niets dat je kunt overdragen.")
    }
}
