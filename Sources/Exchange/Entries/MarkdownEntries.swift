import Journal
import Yams

/// Markdown files, each an entry, with what is known of it in YAML before the text:
///
///     ---
///     title: Night shift
///     date: 2025-12-01T09:04
///     tags: [nights]
///     ---
///     I spoke too fast.
public enum MarkdownEntries {
    public static let limit = 1 << 20

    private static let keys: Set<String> = [
        "title", "date", "created", "tags", "kind", "state", "due", "author", "competencies", "id", "purpose",
        "audience", "revision", "mentee", "evidence", "template",
    ]

    public static func read(folder: String, zone: Zone) throws(FileError) -> EntryReading {
        var gatherer = EntryGatherer(file: folder)
        let files = try FolderWalk.files(in: folder, ending: ".md")
        if files.isEmpty {
            gatherer.report(
                nil, worded("The folder holds no .md files.", nl: "De map bevat geen .md-bestanden."),
                worded("Choose another folder.", nl: "Kies een andere map."))
        }
        for file in files {
            add(try FileBytes.read(folder + "/" + file, limit: limit), file: file, zone, &gatherer)
        }
        return gatherer.reading()
    }

    /// One file, or standard input.
    public static func read(_ bytes: [UInt8], name: String, zone: Zone) -> EntryReading {
        var gatherer = EntryGatherer(file: name)
        add(bytes, file: name, zone, &gatherer)
        return gatherer.reading()
    }

    private static func add(_ bytes: [UInt8], file: String, _ zone: Zone, _ gatherer: inout EntryGatherer) {
        guard let whole = String(validating: bytes, as: UTF8.self) else {
            return gatherer.report(
                nil, worded("The file is not valid UTF-8.", nl: "Het bestand is geen geldige UTF-8."),
                worded("Save it in UTF-8.", nl: "Sla het op in UTF-8."), file: file)
        }
        let text = whole.replacing("\r\n", with: "\n")
        guard let (front, body, line) = split(text) else {
            return gatherer.report(
                1, worded("The YAML before the text has no end.", nl: "De YAML voor de tekst heeft geen einde."),
                worded("End it with a line of ---.", nl: "Sluit af met een regel ---."), file: file)
        }
        guard let fields = fields(front, file: file, &gatherer) else { return }
        func value(_ name: String) -> String? { fields[name]?.scalar?.string }
        func list(_ name: String) -> [String] {
            fields[name]?.sequence?.compactMap { $0.scalar?.string } ?? value(name).map { [$0] } ?? []
        }
        var raw = EntryGatherer.Raw(
            title: value("title"), body: body, tags: list("tags"), competencies: list("competencies"),
            id: "markdown:" + (value("id") ?? file), line: line)
        if raw.title == nil, let heading = heading(of: body) { (raw.title, raw.body) = heading }
        let dated = value("date") ?? value("created") ?? day(inName: file)
        raw.date = dated.flatMap { text in
            // People and other programs part day and time by a space.
            ISO8601.instant(text.count > 10 ? text.prefix(10) + "T" + text.dropFirst(11) : text[...], in: zone)
        }
        guard raw.date != nil else {
            return gatherer.report(
                1,
                dated.map {
                    worded("The date \(quoted($0)) is not a date.", nl: "De datum \(quoted($0)) is geen datum.")
                } ?? worded("The file has no date.", nl: "Het bestand heeft geen datum."),
                worded(
                    "Write date: 2026-01-15T12:00 between two lines of --- before the text, or begin its name with the day.",
                    nl:
                        "Schrijf date: 2026-01-15T12:00 tussen twee regels --- voor de tekst, of laat de naam met de dag beginnen."
                ),
                file: file)
        }
        switch value("kind") ?? "reflection" {
        case "goal":
            raw.kind = .goal(
                value("state").flatMap { GoalState(rawValue: $0) } ?? .open,
                due: value("due").flatMap { ISO8601.day($0) })
        case "feedback": raw.kind = .feedback(by: value("author") ?? "unknown")
        case "reflection": raw.template = value("template") == "what" ? .what : .blank
        // Of what stays in the journal that they come from, the words and who wrote them.
        case "observation", "advice", "note", "response":
            if let author = value("author") { raw.kind = .feedback(by: author) }
        case let other: return gatherer.leave(other)
        }
        gatherer.add(raw, file: file)
    }

    /// What stands before the text, the text, and the line it begins on; nil for a beginning without an end.
    private static func split(_ text: String) -> (front: String, body: String, line: Int)? {
        guard text.hasPrefix("---\n") else { return ("", text.trimmedOfSpace, 1) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else { return nil }
        return (
            lines[1..<end].joined(separator: "\n"),
            lines[(end + 1)...].joined(separator: "\n").trimmedOfSpace, end + 2
        )
    }

    private static func fields(_ front: String, file: String, _ gatherer: inout EntryGatherer) -> [String: Node]? {
        guard !front.trimmedOfSpace.isEmpty else { return [:] }
        // A value that names another can grow without end; no honest file of this kind has one.
        guard front.firstMatch(of: /(?m)(^|[\s:\[,-])[&*][A-Za-z0-9_]/) == nil else {
            gatherer.report(
                1,
                worded(
                    "The YAML before the text has anchors or aliases.",
                    nl: "De YAML voor de tekst heeft ankers of aliassen."),
                worded("Write the values out.", nl: "Schrijf de waarden voluit."), file: file)
            return nil
        }
        guard let node = try? Yams.compose(yaml: front), let mapping = node.mapping else {
            gatherer.report(
                1, worded("What stands before the text is not YAML.", nl: "Wat er voor de tekst staat is geen YAML."),
                worded("Write key: value, one to a line.", nl: "Schrijf sleutel: waarde, één per regel."), file: file)
            return nil
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping { if let name = key.scalar?.string.lowercased() { fields[name] = value } }
        return fields
    }

    private static func heading(of body: String) -> (String, String)? {
        guard body.hasPrefix("# ") else { return nil }
        let lines = body.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(lines[0].dropFirst(2)), lines.count > 1 ? String(lines[1]).trimmedOfSpace : "")
    }

    /// `2026-01-15-night-shift.md`.
    private static func day(inName file: String) -> String? {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let day = String(name.prefix(10))
        return ISO8601.day(day) == nil ? nil : day
    }
}
