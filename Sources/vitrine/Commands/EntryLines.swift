import Cells
import Exchange
import Glibc
import Journal

/// Entries as rows: aligned and cut to the edge on a terminal, whole and divided by tabs otherwise.
final class EntryLines {
    private let me: PersonID?
    private let programme: Programme
    private let showsMentee: Bool
    private let out: StandardOutput
    private let session: Session
    /// What was searched for: marked on a terminal, with the line that it stands in where that is not the heading.
    private let words: [Filter.Word]
    private(set) var last: ItemID?

    init(_ session: Session, _ filter: Filter, _ out: StandardOutput) {
        let speaker = session.outset.speaker
        me = speaker.person?.id
        programme = session.outset.programme
        showsMentee = filter.mentee == nil && (!speaker.mentees.isEmpty || speaker.roles.contains(.committee))
        self.out = out
        self.session = session
        words = filter.words
    }

    func print(_ entries: [Entry]) throws(Refusal) {
        last = entries.last?.id ?? last
        let zone = programme.zone
        guard let width = out.width else {
            for entry in entries {
                out.line(
                    [
                        entry.id.text, ISO8601.text(zone.day(entry.date)), entry.kind.name.rawValue,
                        entry.purpose.rawValue, entry.reach.word.rawValue, entry.mentee.id?.text ?? "",
                        Visible.line(entry.author.name), Visible.line(entry.heading),
                    ].joined(separator: "\t"))
            }
            return
        }
        // Where there is little room, what it says comes before what sort it is and whose.
        let isNarrow = width < 72
        let rows = entries.map { entry in
            var row = [
                "\(Marks.reach(entry.reach.word)) \(entry.id.short)", Wording.date(zone.day(entry.date)),
            ]
            row +=
                isNarrow
                ? [Wording.abbreviation(entry.purpose)] : [Wording.word(entry.kind.name), Wording.word(entry.purpose)]
            if showsMentee { row.append(Visible.line(entry.mentee.name)) }
            if !isNarrow { row.append(entry.author.id == me ? Wording.you : Visible.line(entry.author.name)) }
            row.append((entry.isUnread ? Wording.new + " " : "") + Visible.line(entry.heading))
            return row
        }
        // One width for all pages: the words have a longest one, and names are cut.
        var widths = isNarrow ? [10, 11, 3] : [10, 11, 11, 13]
        for column in widths.count..<max(widths.count, (rows.first?.count ?? 0) - 1) {
            widths.append(max(3, min(20, rows.map { columns(of: $0[column]) }.max() ?? 0)))
        }
        for (entry, row) in zip(entries, rows) {
            let line = out.aligned(row, widths + [0], to: width)
            guard !words.isEmpty else {
                out.line(line)
                continue
            }
            let margin = out.aligned(row, widths + [0], to: .max).count - row[row.count - 1].count
            let heading = FoundWords.ranges(of: words, in: Array(row[row.count - 1]))
            out.line(marked(line, heading.map { $0.lowerBound + margin..<$0.upperBound + margin }))
            if heading.isEmpty, let found = FoundWords.line(with: words, in: try session.page(entry.id).body) {
                let excerpt = Excerpt(found, words, columns: width - 4)
                out.line("    " + marked(excerpt.text, excerpt.found))
            }
        }
    }

    private func marked(_ line: String, _ ranges: [Range<Int>]) -> String {
        guard out.canEmphasize else { return line }
        let characters = Array(line)
        var text = ""
        var start = 0
        for range in ranges {
            let range = range.clamped(to: 0..<characters.count)
            guard !range.isEmpty else { continue }
            text += String(characters[start..<range.lowerBound])
            text += StandardOutput.emphasized(String(characters[range]))
            start = range.upperBound
        }
        return text + String(characters[start...])
    }
}

/// One line of a text, cut so that what was found in it is seen.
private struct Excerpt {
    let text: String
    let found: [Range<Int>]

    init(_ line: String, _ words: [Filter.Word], columns room: Int) {
        let visible = Array(Visible.line(line).drop { $0.isWhitespace })
        let ranges = FoundWords.ranges(of: words, in: visible)
        var start = 0
        if let first = ranges.first, columns(of: String(visible[..<first.upperBound])) > room {
            // Some of what stands before it, from the beginning of a word.
            start = max(0, first.lowerBound - room / 3)
            while start < first.lowerBound, start > 0, !visible[start - 1].isWhitespace { start += 1 }
        }
        let before = start > 0 ? "…" : ""
        text = truncated(before + String(visible[start...]), to: room)
        let shift = before.count - start
        found = ranges.filter { $0.lowerBound >= start }.map { $0.lowerBound + shift..<$0.upperBound + shift }
    }
}

/// The marks of the four reaches; beside a word everywhere, so that none has to be known.
enum Marks {
    /// What the environment says of whoever reads; widths go by what the C library can do, whatever it says.
    static let areUnicode: Bool = {
        guard let locale = newlocale(LC_CTYPE_MASK, "", nil) else { return false }
        defer { freelocale(locale) }
        return nl_langinfo_l(Int32(CODESET), locale).map { String(cString: $0) == "UTF-8" } ?? false
    }()

    static func reach(_ word: ReachWord) -> String {
        switch word {
        case .will: areUnicode ? "●" : "*"
        case .could: areUnicode ? "◐" : "~"
        case .wont: areUnicode ? "○" : "."
        case .sealed: areUnicode ? "◆" : "#"
        }
    }
}

extension Entry {
    func write(to json: inout JSONWriter, _ more: (inout JSONWriter) -> Void = { _ in }) {
        json.object { json in
            json.field("id", id.text)
            json.field("kind", kind.name.rawValue)
            json.field("purpose", purpose.rawValue)
            json.field("audience", isPrivate ? "private" : "shared")
            json.field("author", author.id?.text ?? author.name)
            json.field("mentee", mentee.id?.text)
            json.field("date", ISO8601.text(date))
            json.field("title", heading)
            json.field("competencies", competencies.map(\.text))
            json.field("reach", reach.word.rawValue)
            json.field("visibility", visibility)
            more(&json)
        }
    }
}

extension Entry {
    static let csvHead = [
        "id", "date", "kind", "purpose", "audience", "reach", "mentee", "author", "title", "competencies",
    ]

    /// In the order of `csvHead`; what people wrote is shown as everywhere.
    var csvRow: [String] {
        [
            id.text, ISO8601.text(date), kind.name.rawValue, purpose.rawValue, isPrivate ? "private" : "shared",
            reach.word.rawValue, mentee.id?.text ?? "", Visible.line(author.id?.text ?? author.name),
            Visible.line(heading), competencies.map(\.text).joined(separator: " "),
        ]
    }
}
