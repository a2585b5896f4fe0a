import FoundationEssentials
import Journal

/// Journals of jrnl: its JSON export, and its plain text files.
public enum Jrnl {
    public static let limit = 1 << 26

    public static func read(_ bytes: [UInt8], name: String, zone: Zone) -> EntryReading {
        var gatherer = EntryGatherer(file: name)
        let first = bytes.first { !($0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 >= 0xEF) }
        // A plain file begins with a date in square brackets, or without.
        if first == UInt8(ascii: "{") {
            readJSON(bytes, zone, &gatherer)
        } else {
            readText(bytes, zone, &gatherer)
        }
        return gatherer.reading()
    }

    private struct Export: Decodable {
        struct Entry: Decodable {
            let title: String?
            let body: String?
            let date: String
            let time: String?
            let tags: [String]?
        }
        let entries: [Entry]
    }

    private static func readJSON(_ bytes: [UInt8], _ zone: Zone, _ gatherer: inout EntryGatherer) {
        guard
            let export = EntryJSON.decode(
                Export.self, bytes, &gatherer, worded("an export of jrnl", nl: "uitvoer van jrnl"))
        else { return }
        for (number, entry) in export.entries.enumerated() {
            let date = instant(entry.date, entry.time ?? "00:00", zone)
            if date == nil {
                gatherer.report(
                    nil,
                    worded(
                        "Entry \(number + 1) has the date \(quoted(entry.date)), which is none.",
                        nl: "Notitie \(number + 1) heeft als datum \(quoted(entry.date)), en dat is er geen."),
                    worded("Write it as 2026-01-15.", nl: "Schrijf hem als 2026-01-15."))
                continue
            }
            add(
                title: entry.title ?? "", body: entry.body ?? "", date: date, tags: entry.tags ?? [], line: nil,
                &gatherer)
        }
    }

    /// Each entry begins at the start of a line with its date, in brackets since version 2: `[2026-01-15 12:00] Title`.
    private static func readText(_ bytes: [UInt8], _ zone: Zone, _ gatherer: inout EntryGatherer) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return gatherer.report(
                nil, worded("The file is not valid UTF-8.", nl: "Het bestand is geen geldige UTF-8."),
                worded("Save it in UTF-8.", nl: "Sla het op in UTF-8."))
        }
        let start = /^\[?(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2})(?::\d{2})?(?: ?([AaPp][Mm]))?)?\]? ?(.*)$/
        var current: (date: Instant?, title: String, body: [String], line: Int)?
        func finish(_ gatherer: inout EntryGatherer) {
            guard let entry = current else { return }
            add(
                title: entry.title, body: entry.body.joined(separator: "\n"), date: entry.date, tags: [],
                line: entry.line, &gatherer)
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if let match = try? start.wholeMatch(in: line), line.hasPrefix("[") || match.2 != nil {
                finish(&gatherer)
                let time = clock(match.2.map(String.init) ?? "00:00", match.3.map(String.init))
                current = (instant(String(match.1), time, zone), String(match.4), [], index + 1)
            } else if current != nil {
                current?.body.append(String(line))
            } else if !line.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) {
                gatherer.report(
                    index + 1,
                    worded("The line does not begin with a date.", nl: "De regel begint niet met een datum."),
                    worded(
                        "jrnl writes entries as [2026-01-15 12:00] Title; export with jrnl --format json if yours differ.",
                        nl:
                            "jrnl schrijft notities als [2026-01-15 12:00] Titel; zijn die van jou anders, maak dan uitvoer met jrnl --format json."
                    ))
                return
            }
        }
        if current == nil {
            gatherer.report(
                nil, worded("The file holds no entries.", nl: "Het bestand bevat geen notities."),
                worded("Choose a journal of jrnl.", nl: "Kies een journaal van jrnl."))
        }
        finish(&gatherer)
    }

    private static func clock(_ time: String, _ half: String?) -> String {
        let parts = time.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return time }
        var hour = parts[0]
        if let half = half?.lowercased() { hour = hour % 12 + (half == "pm" ? 12 : 0) }
        return (hour < 10 ? "0" : "") + "\(hour):" + (parts[1] < 10 ? "0" : "") + "\(parts[1])"
    }

    private static func instant(_ date: String, _ time: String, _ zone: Zone) -> Instant? {
        ISO8601.instant("\(date)T\(time.count == 4 ? "0" + time : time)", in: zone)
    }

    private static func add(
        title: String, body: String, date: Instant?, tags: [String], line: Int?, _ gatherer: inout EntryGatherer
    ) {
        // jrnl marks a tag in the text with an @.
        let words = (title + " " + body).split(whereSeparator: { $0.isWhitespace })
        let marked = words.filter { $0.hasPrefix("@") && $0.count > 1 }.map { word in
            String(word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
        }
        let named = tags.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        var all: [String] = []
        for tag in named + marked where !tag.isEmpty && !all.contains(tag) { all.append(tag) }
        // A starred entry ends its title with a star.
        let plain = title.trimmedOfSpace.replacing(/\ ?\*$/, with: "")
        let text = body.trimmedOfSpace
        // jrnl gives its entries no ids: what was written when is what it is.
        let digest = Digest(of: Array("\(date?.seconds ?? 0)\u{1F}\(plain)\u{1F}\(text)".utf8))
        gatherer.add(
            EntryGatherer.Raw(
                title: plain, body: text.isEmpty ? plain : text, date: date, tags: all, id: "jrnl:" + digest.text,
                line: line))
    }
}

/// JSON of other programs: sizes and depths are the parser's own limits, and what is wrong is said with its place.
enum EntryJSON {
    /// - Parameter what: in the language that is spoken; in Dutch without an article.
    static func decode<T: Decodable>(
        _ type: T.Type, _ bytes: [UInt8], _ gatherer: inout EntryGatherer, _ what: String
    ) -> T? {
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch let error as DecodingError {
            gatherer.report(
                nil, worded("This is not \(what): \(place(error)).", nl: "Dit is geen \(what): \(place(error))."),
                worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
        } catch {
            gatherer.report(
                nil, worded("This is not \(what).", nl: "Dit is geen \(what)."),
                worded("Export it again.", nl: "Maak de uitvoer opnieuw."))
        }
        return nil
    }

    private static func place(_ error: DecodingError) -> String {
        func path(_ context: DecodingError.Context) -> String {
            let path = context.codingPath.map { $0.intValue.map { "[\($0 + 1)]" } ?? $0.stringValue }
            return path.isEmpty ? worded("the beginning", nl: "het begin") : path.joined(separator: " ")
        }
        switch error {
        case .keyNotFound(let key, let context):
            return worded(
                "\(quoted(key.stringValue)) is missing at \(path(context))",
                nl: "\(quoted(key.stringValue)) ontbreekt bij \(path(context))")
        case .typeMismatch(_, let context):
            return worded(
                "something else than expected stands at \(path(context))",
                nl: "er staat iets anders dan verwacht bij \(path(context))")
        case .valueNotFound(_, let context):
            return worded("nothing stands at \(path(context))", nl: "er staat niets bij \(path(context))")
        case .dataCorrupted: return worded("it is not valid JSON", nl: "het is geen geldige JSON")
        @unknown default: return worded("it cannot be read", nl: "het kan niet gelezen worden")
        }
    }
}
