import Journal

/// The words of the screen on which a mentee chooses what a successor inherits.
extension Wording {
    static let handoverTitle = "Hand-over"
    static func handoverTitle(_ page: HandoverPage) -> String { "Hand-over to \(Visible.line(page.successor.name))" }
    static let handoverHead = "What else shall be read? What is private is not among it, and stays private."

    /// `12 Nov  feedback     DEV  C. Vos`.
    static func handoverLabel(_ line: HandoverLine, _ scene: Scene) -> String {
        let date = shortDate(line.date, scene)
        let author = you(line.author, scene)
        return
            "\(String(repeating: " ", count: max(0, 6 - date.count)))\(date)  \(filled(shortKind(line.kind), 11))  \(abbreviation(line.purpose))  \(author.prefix(12))"
    }

    private static func filled(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// How far it has come, and what it is.
    static func handoverDetail(_ line: HandoverLine) -> String {
        var parts: [String] = []
        if line.isHanded { parts.append(line.isRead ? "opened, stays" : "handed over") }
        parts.append(Visible.line(line.heading))
        if line.responses > 0 { parts.append(count(line.responses, "response")) }
        return parts.joined(separator: " · ")
    }

    static func chosen(_ count: Int, of all: Int) -> String { "\(count) of \(all) chosen" }

    static let sinceLabel = "Dated at or after"
    static let dayHint = "YYYY-MM-DD"
    static let notADayToHandOver = "That is no day: write it as 2026-01-15."
    static let whichCompetency = "About which competency?"
    static let hasBeenOpened = "It has been opened, so it stays: what has been read cannot be taken back."
    static let handOver = "Hand over"
    static let goOnChoosing = "Go on choosing"

    static func handoverQuestion(_ page: HandoverPage) -> String {
        "Let \(Visible.line(page.successor.name)) inherit what you chose?"
    }

    /// What and how many, who reads it, and what can still be changed.
    static func handoverFacts(
        _ page: HandoverPage, chosen: [HandoverLine], takenBack: [HandoverLine], _ scene: Scene
    ) -> [String] {
        let name = Visible.line(page.successor.name)
        let fixed = chosen.count { $0.isHanded && $0.isRead }
        var facts = [
            chosen.isEmpty
                ? "\(name) reads nothing of it: only the \(count(page.anyway, "item")) that every mentor sees."
                : "\(name) reads \(inventory(chosen)), from now on and while the mentorship lasts, besides the \(count(page.anyway, "item")) that every mentor sees."
        ]
        let developmental = chosen.count {
            $0.purpose == .developmental && $0.author.id != nil && $0.author.id != scene.me
        }
        if developmental > 0 {
            facts.append(
                "Among it \(developmental == 1 ? "is 1" : "are \(developmental)") that a mentor before wrote for you alone."
            )
        }
        if !takenBack.isEmpty { facts.append("Taken back before it was opened: \(inventory(takenBack)).") }
        if fixed > 0 {
            facts.append(
                "\(capitalized(count(fixed, "item"))) that \(name) has opened \(fixed == 1 ? "stays" : "stay").")
        }
        facts.append(
            "It goes to no committee because of this. You can choose again: what \(name) has not opened can be taken back."
        )
        return facts
    }

    static func handedOver(_ page: HandoverPage, _ count: Int) -> String {
        count == 0
            ? "Chosen: \(Visible.line(page.successor.name)) inherits nothing but what every mentor sees."
            : "Handed over: \(self.count(count, "item")) to \(Visible.line(page.successor.name))."
    }
}
