import Journal

/// Journals of Day One: its JSON export, alone or in a ZIP, and the property lists of its first version.
public enum DayOne {
    public static let limit = 1 << 26

    private struct Export: Decodable {
        struct Entry: Decodable {
            let uuid: String
            let creationDate: String
            let text: String?
            let tags: [String]?
        }
        let entries: [Entry]
    }

    /// A JSON file, or the ZIP with one or more of them.
    public static func read(_ bytes: [UInt8], name: String, zone: Zone) -> EntryReading {
        var gatherer = EntryGatherer(file: name)
        var json = bytes
        if ZIPArchive.isOne(bytes) {
            do throws(ZIPArchive.Problem) {
                json = try ZIPArchive.file({ $0.lowercased().hasSuffix(".json") }, in: bytes, limit: limit).bytes
            } catch {
                gatherer.report(
                    nil,
                    worded(
                        "The ZIP archive holds no journal that can be read.",
                        nl: "Het ZIP-archief bevat geen journaal dat gelezen kan worden."),
                    worded("Export it again as JSON.", nl: "Maak de uitvoer opnieuw, als JSON."))
                return gatherer.reading()
            }
        }
        if let export = EntryJSON.decode(
            Export.self, json, &gatherer, worded("an export of Day One", nl: "uitvoer van Day One"))
        {
            for entry in export.entries {
                let plain = entry.creationDate.replacing(/\.\d+/, with: "")
                add(
                    text: entry.text ?? "", date: ISO8601.instant(plain, in: zone), tags: entry.tags ?? [],
                    id: entry.uuid, line: nil, file: name, &gatherer)
            }
        }
        return gatherer.reading()
    }

    /// The `.doentry` files of a folder: `Journal.dayone`, or `entries` in it.
    public static func read(folder: String, zone: Zone) throws(FileError) -> EntryReading {
        var gatherer = EntryGatherer(file: folder)
        let files = try FolderWalk.files(in: folder, ending: ".doentry")
        if files.isEmpty {
            gatherer.report(
                nil, worded("The folder holds no .doentry files.", nl: "De map bevat geen .doentry-bestanden."),
                worded("Choose the folder Journal.dayone.", nl: "Kies de map Journal.dayone."))
        }
        for file in files {
            let bytes = try FileBytes.read(folder + "/" + file, limit: limit)
            do throws(XMLProblem) { add(try XMLDocument.read(bytes), file: file, zone, &gatherer) } catch {
                gatherer.report(
                    error.line, error.message,
                    worded("Export the journal again.", nl: "Maak de uitvoer van het journaal opnieuw."), file: file)
            }
        }
        return gatherer.reading()
    }

    private static func add(_ plist: XMLElement, file: String, _ zone: Zone, _ gatherer: inout EntryGatherer) {
        guard plist.name == "plist", let dictionary = plist.first("dict") else {
            return gatherer.report(
                plist.line, worded("This is not an entry of Day One.", nl: "Dit is geen notitie van Day One."),
                worded("Remove it from the folder.", nl: "Haal het uit de map."), file: file)
        }
        var values: [String: XMLElement] = [:]
        var key: String?
        for element in dictionary.elements {
            if element.name == "key" {
                key = element.text
            } else if let name = key {
                values[name] = element
                key = nil
            }
        }
        let id = values["UUID"]?.text ?? String(file.split(separator: "/").last?.dropLast(8) ?? "")
        add(
            text: values["Entry Text"]?.text ?? "",
            date: (values["Creation Date"]?.text).flatMap { ISO8601.instant($0, in: zone) },
            tags: values["Tags"]?.elements.map(\.text) ?? [], id: id, line: dictionary.line, file: file, &gatherer)
    }

    private static func add(
        text: String, date: Instant?, tags: [String], id: String, line: Int?, file: String,
        _ gatherer: inout EntryGatherer
    ) {
        // Day One escapes what could be read as a mark, and begins a titled entry with a heading.
        let plain = text.replacing(/\\([.!()+\-#>])/) { String($0.1) }
        let lines = plain.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        var title: String?
        var body = plain
        if let first = lines.first, first.hasPrefix("# ") {
            title = String(first.dropFirst(2))
            body = lines.count > 1 ? String(lines[1]) : ""
        }
        guard !plain.trimmedOfSpace.isEmpty else { return gatherer.leave("entry without words") }
        gatherer.add(
            EntryGatherer.Raw(
                title: title, body: body.trimmedOfSpace, date: date, tags: tags, id: "dayone:" + id, line: line),
            file: file)
    }
}
