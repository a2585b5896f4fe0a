import Journal

/// Portfolios as Mahara and others write them: Leap2A, an Atom feed with relations, alone or in a ZIP.
///
/// Names are matched by their local part, because the namespaces have moved often. Journal entries and plans are taken
/// in; pages, files and profiles only where everything is asked for, and then as text.
public enum Leap2A {
    /// The largest file that is read, in bytes, packed or not.
    public static let limit = 1 << 26

    public enum Extent: Hashable, Sendable {
        case journal
        /// Pages and other resources too, as far as they have words.
        case everything
    }

    public static func read(_ bytes: [UInt8], name: String, _ extent: Extent, zone: Zone) -> EntryReading {
        var gatherer = EntryGatherer(file: name)
        do {
            let xml =
                ZIPArchive.isOne(bytes)
                ? try ZIPArchive.file({ $0.lowercased().hasSuffix("leap2a.xml") }, in: bytes, limit: limit).bytes
                : bytes
            let feed = try XMLDocument.read(xml)
            guard feed.name == "feed" else {
                gatherer.report(
                    feed.line, worded("This is not a Leap2A feed.", nl: "Dit is geen Leap2A-feed."),
                    worded(
                        "Choose leap2a.xml, or the ZIP that holds it.",
                        nl: "Kies leap2a.xml, of het ZIP-bestand waar dat in zit."))
                return gatherer.reading()
            }
            var reader = Reader(feed, extent, zone, gatherer)
            reader.read()
            return reader.gatherer.reading()
        } catch let problem as XMLProblem {
            gatherer.report(problem.line, problem.message, worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
        } catch let problem as ZIPArchive.Problem {
            gatherer.report(nil, sentence(problem), worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
        } catch {
            gatherer.report(
                nil, worded("It cannot be read.", nl: "Het kan niet gelezen worden."),
                worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
        }
        return gatherer.reading()
    }

    private static func sentence(_ problem: ZIPArchive.Problem) -> String {
        switch problem {
        case .notAnArchive, .damaged: worded("The ZIP archive is damaged.", nl: "Het ZIP-archief is beschadigd.")
        case .noSuchFile: worded("The ZIP archive holds no leap2a.xml.", nl: "Het ZIP-archief bevat geen leap2a.xml.")
        case .tooLarge(let limit):
            worded(
                "Its leap2a.xml is larger than \(limit >> 20) MiB.",
                nl: "De leap2a.xml erin is groter dan \(limit >> 20) MiB.")
        }
    }

    private struct Reader {
        let feed: XMLElement
        let extent: Extent
        let zone: Zone
        var gatherer: EntryGatherer
        /// What the plan's tasks are is said by the tasks: by the plan's id.
        private var tasks: [String: [XMLElement]] = [:]

        init(_ feed: XMLElement, _ extent: Extent, _ zone: Zone, _ gatherer: EntryGatherer) {
            self.feed = feed
            self.extent = extent
            self.zone = zone
            self.gatherer = gatherer
        }

        private var owner: String? { feed.first("author")?.first("name")?.text.trimmedOfSpace }

        mutating func read() {
            // A feed's own id begins with the place it was exported from and ends with when; the place is what lasts.
            let entries = feed.elements("entry")
            for entry in entries { add(entry) }
            if entries.isEmpty {
                gatherer.report(
                    feed.line, worded("The feed holds no entries.", nl: "De feed bevat geen notities."),
                    worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
            }
        }

        private mutating func add(_ entry: XMLElement) {
            let type =
                entry.first("type")?.attribute("resource")?.split(separator: ":").last.map(String.init) ?? "entry"
            let kinds = entry.elements("artefactplugin").compactMap { $0.attribute("type") }
            let title = entry.first("title")?.text.trimmedOfSpace
            let body = content(of: entry)
            var raw = EntryGatherer.Raw(
                title: title, body: body, date: date(of: entry), tags: tags(of: entry),
                id: "leap2a:" + (entry.first("id")?.text.trimmedOfSpace ?? ""), line: entry.line)
            if entry.first("id") == nil {
                return gatherer.report(
                    entry.line, worded("An entry has no id.", nl: "Een notitie heeft geen id."),
                    worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
            }
            switch type {
            case "entry":
                if let author = entry.first("author")?.first("name")?.text.trimmedOfSpace, !author.isEmpty,
                    author != owner
                {
                    raw.kind = .feedback(by: author)
                }
            case "plan": raw.kind = .goal(state(of: entry), due: due(of: entry))
            case "ability", "achievement", "activity", "affiliation", "meeting", "publication", "resource", "selection":
                // A journal's own entry is an empty shelf; what stands in it comes by itself.
                guard extent == .everything, !body.isEmpty, kinds != ["blog"] else { return gatherer.leave(type) }
            default: return gatherer.leave(type)
            }
            guard !(raw.title ?? "").isEmpty || !body.isEmpty else { return gatherer.leave("empty entry") }
            gatherer.add(raw)
        }

        private func content(of entry: XMLElement) -> String {
            guard let content = entry.first("content") else { return entry.first("summary").map(text) ?? "" }
            let found = text(content)
            return found.isEmpty ? entry.first("summary").map(text) ?? "" : found
        }

        private func text(_ element: XMLElement) -> String {
            switch element.attribute("type") ?? "text" {
            case "xhtml": return MarkdownFromHTML.markdown(element)
            case "html", "text/html": return HTMLDocument.markdown(element.text) ?? element.text.trimmedOfSpace
            default: return element.text.trimmedOfSpace
            }
        }

        /// When it was written: published before updated, which is when it was last touched.
        private func date(of entry: XMLElement) -> Instant? {
            for name in ["published", "updated"] {
                if let text = entry.first(name)?.text.trimmedOfSpace, let instant = instant(text) { return instant }
            }
            return nil
        }

        private func instant(_ text: String) -> Instant? {
            // Fractions of seconds are more than is kept.
            let plain = text.replacing(/\.\d+/, with: "")
            return ISO8601.instant(plain, in: zone)
        }

        /// Plain categories are tags; those with a scheme say what the entry is.
        private func tags(of entry: XMLElement) -> [String] {
            entry.elements("category").filter { $0.attribute("scheme") == nil }.compactMap { $0.attribute("term") }
        }

        private func state(of entry: XMLElement) -> GoalState {
            let stages = entry.elements("status").map { $0.attribute("stage") ?? $0.text }
            return stages.contains("completed") ? .met : stages.contains("abandoned") ? .dropped : .open
        }

        private func due(of entry: XMLElement) -> Day? {
            for date in entry.elements("date") where ["target", "end"].contains(date.attribute("point")) {
                if let day = ISO8601.day(String(date.text.trimmedOfSpace.prefix(10))) { return day }
            }
            return nil
        }
    }
}
