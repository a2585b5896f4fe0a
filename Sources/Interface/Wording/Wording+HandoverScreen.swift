import Journal

/// The words of the screen on which a mentee chooses what a successor inherits.
extension Wording {
    static var handoverTitle: String { worded("Hand-over", nl: "Overdracht") }
    static func handoverTitle(_ page: HandoverPage) -> String {
        worded(
            "Hand-over to \(Visible.line(page.successor.name))",
            nl: "Overdracht aan \(Visible.line(page.successor.name))")
    }
    static var handoverHead: String {
        worded(
            "What else shall be read? What is private is not among it, and stays private.",
            nl: "Wat mag er nog meer worden gelezen? Wat privé is zit er niet bij, en blijft privé.")
    }

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
        if line.isHanded {
            parts.append(
                line.isRead ? worded("opened, stays", nl: "geopend, blijft") : worded("handed over", nl: "overgedragen")
            )
        }
        parts.append(Visible.line(line.heading))
        if line.responses > 0 {
            parts.append(worded(count(line.responses, "response"), nl: count(line.responses, "reactie", "reacties")))
        }
        return parts.joined(separator: " · ")
    }

    static func chosen(_ count: Int, of all: Int) -> String {
        worded("\(count) of \(all) chosen", nl: "\(count) van \(all) gekozen")
    }

    static var sinceLabel: String { worded("Dated at or after", nl: "Vanaf") }
    static var dayHint: String { worded("YYYY-MM-DD", nl: "JJJJ-MM-DD") }
    static var notADayToHandOver: String {
        worded("That is no day: write it as 2026-01-15.", nl: "Dat is geen dag: schrijf die als 2026-01-15.")
    }
    static var whichCompetency: String { worded("About which competency?", nl: "Over welke competentie?") }
    static var hasBeenOpened: String {
        worded(
            "It has been opened, so it stays: what has been read cannot be taken back.",
            nl: "Het is geopend, dus het blijft: wat gelezen is kun je niet terugnemen.")
    }
    static var handOver: String { worded("Hand over", nl: "Overdragen") }
    static var goOnChoosing: String { worded("Go on choosing", nl: "Verder kiezen") }

    static func handoverQuestion(_ page: HandoverPage) -> String {
        worded(
            "Let \(Visible.line(page.successor.name)) inherit what you chose?",
            nl: "\(Visible.line(page.successor.name)) laten overnemen wat je koos?")
    }

    /// What and how many, who reads it, and what can still be changed.
    static func handoverFacts(
        _ page: HandoverPage, chosen: [HandoverLine], takenBack: [HandoverLine], _ scene: Scene
    ) -> [String] {
        let name = Visible.line(page.successor.name)
        let fixed = chosen.count { $0.isHanded && $0.isRead }
        let anyway =
            page.anyway == 1 ? "het ene item dat elke mentor ziet" : "de \(page.anyway) items die elke mentor ziet"
        var facts = [
            chosen.isEmpty
                ? worded(
                    "\(name) reads nothing of it: only the \(count(page.anyway, "item")) that every mentor sees.",
                    nl: "\(name) leest er niets van: alleen \(anyway).")
                : worded(
                    "\(name) reads \(inventory(chosen)), from now on and while the mentorship lasts, besides the \(count(page.anyway, "item")) that every mentor sees.",
                    nl: "\(name) leest \(inventory(chosen)), van nu af en zolang het mentoraat duurt, naast \(anyway).")
        ]
        let developmental = chosen.count {
            $0.purpose == .developmental && $0.author.id != nil && $0.author.id != scene.me
        }
        if developmental > 0 {
            facts.append(
                worded(
                    "Among it \(developmental == 1 ? "is 1" : "are \(developmental)") that a mentor before wrote for you alone.",
                    nl: developmental == 1
                        ? "Er is er 1 bij die een vroegere mentor alleen voor jou schreef."
                        : "Er zijn er \(developmental) bij die een vroegere mentor alleen voor jou schreef.")
            )
        }
        if !takenBack.isEmpty {
            facts.append(
                worded(
                    "Taken back before it was opened: \(inventory(takenBack)).",
                    nl: "Teruggenomen voordat het werd geopend: \(inventory(takenBack))."))
        }
        if fixed > 0 {
            facts.append(
                worded(
                    "\(capitalized(count(fixed, "item"))) that \(name) has opened \(fixed == 1 ? "stays" : "stay").",
                    nl: fixed == 1
                        ? "1 item dat \(name) heeft geopend, blijft."
                        : "\(fixed) items die \(name) heeft geopend, blijven."))
        }
        facts.append(
            worded(
                "It goes to no committee because of this. You can choose again: what \(name) has not opened can be taken back.",
                nl:
                    "Het gaat hierdoor naar geen commissie. Je kunt opnieuw kiezen: wat \(name) niet heeft geopend, kun je terugnemen."
            )
        )
        return facts
    }

    static func handedOver(_ page: HandoverPage, _ count: Int) -> String {
        count == 0
            ? worded(
                "Chosen: \(Visible.line(page.successor.name)) inherits nothing but what every mentor sees.",
                nl: "Gekozen: \(Visible.line(page.successor.name)) neemt alleen over wat elke mentor ziet.")
            : worded(
                "Handed over: \(self.count(count, "item")) to \(Visible.line(page.successor.name)).",
                nl: "Overgedragen: \(self.count(count, "item", "items")) aan \(Visible.line(page.successor.name)).")
    }
}
