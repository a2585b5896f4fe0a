import Journal

/// What was read of another program's entries, and what was wrong with them.
public struct EntryReading: Sendable {
    /// Without the entries that have a problem, by date.
    public let batch: EntryBatch
    public let problems: [Problem]
}

/// Gathers entries as a reader finds them, and checks their texts.
struct EntryGatherer {
    let file: String
    private var entries: [EntryBatch.Entry] = []
    private var left: [String: Int] = [:]
    private var problems: [Problem] = []
    private var seen: Set<String> = []

    init(file: String) { self.file = file }

    /// An entry as the file has it.
    struct Raw {
        var kind = EntryBatch.Kind.reflection
        var title: String?
        var body: String
        var date: Instant?
        var tags: [String] = []
        var competencies: [String] = []
        var id: String
        var template = Template.blank
        /// What feedback is on, and what is linked to, by their ids.
        var on: String?
        var evidence: [String] = []
        /// Where it begins.
        var line: Int?
    }

    mutating func report(_ line: Int?, _ message: String, _ remedy: String, file: String? = nil) {
        problems.append(Problem(file: file ?? self.file, line: line, message: message, remedy: remedy))
    }

    mutating func leave(_ what: String) { left[what, default: 0] += 1 }

    mutating func add(_ raw: Raw, file: String? = nil) {
        let before = problems.count
        let place = file ?? self.file
        let title = raw.title.map { $0.trimmedOfSpace }.flatMap { $0.isEmpty ? nil : $0 }
        let text = worded("The text", nl: "De tekst")
        func check(_ what: String, _ isSound: () throws(StoredText.Problem) -> String) -> String? {
            do throws(StoredText.Problem) { return try isSound() } catch {
                let sentence = error.sentence(what)
                let line = raw.line.map { $0 + (what == text ? error.line - 1 : 0) }
                problems.append(
                    Problem(file: place, line: line, message: sentence.message, remedy: sentence.remedy))
                return nil
            }
        }
        var body = raw.body
        if body.trimmedOfSpace.isEmpty, let title { body = title }
        let checkedBody = check(text) { () throws(StoredText.Problem) in
            try StoredText.filledBody(Array(body.utf8))
        }
        let checkedTitle = title.flatMap { title in
            // A long first line is text, and stays so.
            check(worded("The title", nl: "De titel")) { () throws(StoredText.Problem) in
                try StoredText.title(String(title.prefix(StoredText.longestTitle)).trimmedOfSpace)
            }
        }
        let tags = raw.tags.compactMap { tag in
            check(worded("The tag \(quoted(tag))", nl: "Het label \(quoted(tag))")) { () throws(StoredText.Problem) in
                try StoredText.tag(String(tag.trimmedOfSpace.prefix(StoredText.longestTag)))
            }
        }
        if case .feedback(let name) = raw.kind {
            _ = check(worded("The author \(quoted(name))", nl: "De auteur \(quoted(name))")) {
                () throws(StoredText.Problem) in try StoredText.name(name)
            }
        }
        guard let date = raw.date else {
            return report(
                raw.line,
                worded(
                    "The entry \(quoted(title ?? raw.id)) has no date.",
                    nl: "De notitie \(quoted(title ?? raw.id)) heeft geen datum."),
                worded("Give it one.", nl: "Geef er een."), file: file)
        }
        guard problems.count == before, let checkedBody else { return }
        guard seen.insert(raw.id).inserted else {
            return report(
                raw.line,
                worded(
                    "The entry \(quoted(title ?? raw.id)) stands there twice.",
                    nl: "De notitie \(quoted(title ?? raw.id)) staat er twee keer."),
                worded("Remove one of them.", nl: "Verwijder er een."), file: file)
        }
        entries.append(
            EntryBatch.Entry(
                kind: raw.kind, title: checkedTitle, body: checkedBody, date: date, tags: tags,
                competencies: raw.competencies, externalID: raw.id, template: raw.template, on: raw.on,
                evidence: raw.evidence))
    }

    func reading() -> EntryReading {
        let inOrder = entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        return EntryReading(
            batch: EntryBatch(entries: inOrder.map(\.element), left: left), problems: Problem.inOrder(problems))
    }
}
