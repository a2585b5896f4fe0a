import Journal

/// A portfolio in Vitrine's own form, as `vitrine export json` writes it (`Documentation/portfolio.schema.json`).
///
/// Everything lands private and developmental. What the owner wrote becomes a reflection or a goal, what others wrote
/// feedback under their name; links go with what they lead to. Earlier texts and histories stay in the file.
public enum PortfolioEntries {
    /// What the files of this form say they are.
    public static let form = "vitrine portfolio 1"
    /// In bytes.
    public static let limit = Leap2A.limit
    /// So many arrays and objects within one another; what is written has six.
    static let deepest = 16
    static let mostItems = 200_000
    static let longestID = 400

    public static func read(_ bytes: [UInt8], name: String) -> EntryReading {
        var gatherer = EntryGatherer(file: name)
        if JSONDepth.exceeds(deepest, in: bytes) {
            gatherer.report(
                nil,
                worded(
                    "It is nested deeper than \(deepest) levels.", nl: "Het is dieper genest dan \(deepest) niveaus."),
                worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
            return gatherer.reading()
        }
        guard
            let form = EntryJSON.decode(
                Form.self, bytes, &gatherer, worded("a portfolio of Vitrine", nl: "portfolio van Vitrine"))
        else {
            return gatherer.reading()
        }
        guard form.form == Self.form else {
            gatherer.report(
                nil, worded("It is of the form \(quoted(form.form)).", nl: "De vorm is \(quoted(form.form))."),
                worded("This Vitrine reads \(quoted(Self.form)).", nl: "Deze Vitrine leest \(quoted(Self.form))."))
            return gatherer.reading()
        }
        guard
            let file = EntryJSON.decode(
                File.self, bytes, &gatherer, worded("a portfolio of Vitrine", nl: "portfolio van Vitrine"))
        else {
            return gatherer.reading()
        }
        guard file.items.count <= mostItems else {
            gatherer.report(
                nil, worded("It holds more than \(mostItems) items.", nl: "Het bevat meer dan \(mostItems) items."),
                worded("Import a part of it at a time.", nl: "Lees het in delen in."))
            return gatherer.reading()
        }
        let names = file.items.reduce(into: [String: String]()) { $0[$1.id] = $1.name }
        for (number, item) in file.items.enumerated() {
            add(item, by: file.owner.id, names, place: "\(name), item \(number + 1)", &gatherer)
        }
        return gatherer.reading()
    }

    private struct Form: Decodable {
        let form: String
    }

    private struct File: Decodable {
        struct Owner: Decodable {
            let id: String
        }
        let owner: Owner
        let items: [Item]
    }

    private struct Item: Decodable {
        struct Goal: Decodable {
            let state: String
            let due: String?
        }
        let id: String
        let kind: String
        let author: String
        let authorName: String
        let date: String
        let title: String?
        let ownTitle: String?
        let body: String
        let competencies: [String]?
        let tags: [String]?
        let template: String?
        let goal: Goal?
        let on: String?
        let evidence: [String]?
        let externalID: String?
        let erased: String?

        /// By what it is known in every journal: what it was imported as, or else its own id.
        var name: String { externalID ?? EntryBatch.Entry.vitrine + id }
    }

    private static func add(
        _ item: Item, by owner: String, _ names: [String: String], place: String, _ gatherer: inout EntryGatherer
    ) {
        func wrong(_ message: String, _ remedy: String) { gatherer.report(nil, message, remedy, file: place) }
        guard item.erased == nil else { return gatherer.leave("erased item") }
        guard ItemID(item.id) != nil else {
            return wrong(
                worded("\(quoted(item.id)) is no item's id.", nl: "\(quoted(item.id)) is geen id van een item."),
                worded(
                    "Write the 32 hexadecimal digits it was exported with.",
                    nl: "Schrijf de 32 hexadecimale cijfers uit de uitvoer."))
        }
        guard let date = ISO8601.instant(item.date, in: .utc) else {
            return wrong(
                worded(
                    "The date \(quoted(item.date)) is not a date.", nl: "De datum \(quoted(item.date)) is geen datum."),
                worded("Write it as 2026-01-15T12:00:00Z.", nl: "Schrijf hem als 2026-01-15T12:00:00Z."))
        }
        guard item.name.utf8.count <= longestID, !item.name.contains(where: { $0.isNewline }) else {
            return wrong(
                worded(
                    "Its external id is too long, or of several lines.",
                    nl: "De externalID is te lang, of beslaat meer regels."), worded("Remove it.", nl: "Verwijder hem.")
            )
        }
        // What only a heading speaks for would have no text.
        let title = item.ownTitle ?? (item.body.trimmedOfSpace.isEmpty ? item.title : nil)
        var raw = EntryGatherer.Raw(
            title: title, body: item.body, date: date, tags: item.tags ?? [], competencies: item.competencies ?? [],
            id: item.name)
        if item.author != owner { raw.kind = .feedback(by: item.authorName) }
        switch item.kind {
        case "goal":
            guard let goal = item.goal, let state = GoalState(rawValue: goal.state) else {
                return wrong(
                    worded("The goal has no state.", nl: "Het leerdoel heeft geen stand."),
                    worded("Give it one of open, met and dropped.", nl: "Geef er een: open, met of dropped."))
            }
            guard goal.due == nil || goal.due.flatMap({ ISO8601.day($0) }) != nil else {
                return wrong(
                    worded("\(quoted(goal.due ?? "")) is not a day.", nl: "\(quoted(goal.due ?? "")) is geen dag."),
                    worded("Write it as 2026-01-15.", nl: "Schrijf hem als 2026-01-15."))
            }
            if item.author == owner { raw.kind = .goal(state, due: goal.due.flatMap { ISO8601.day($0) }) }
        case "reflection": raw.template = item.template == "what" ? .what : .blank
        case "feedback", "observation", "note", "advice", "response": break
        default:
            return wrong(
                worded("There is no kind \(quoted(item.kind)).", nl: "Er is geen soort \(quoted(item.kind))."),
                worded("Write one of the kinds of the schema.", nl: "Schrijf een van de soorten uit het schema."))
        }
        raw.on = item.on.flatMap { names[$0] }
        raw.evidence = (item.evidence ?? []).compactMap { names[$0] }
        gatherer.add(raw, file: place)
    }
}

/// How deep arrays and objects lie within one another: asked before a parser that goes down with them.
enum JSONDepth {
    static func exceeds(_ deepest: Int, in bytes: [UInt8]) -> Bool {
        var depth = 0
        var isText = false
        var isEscaped = false
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > deepest { return true }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return false
    }
}
