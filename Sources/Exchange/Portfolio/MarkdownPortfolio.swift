import Journal

/// An item as a Markdown file, with what is known of it in YAML before the text; `MarkdownEntries` reads it back.
public enum MarkdownPortfolio {
    /// The day, what it is about, and the beginning of its id.
    public static func name(of extract: Extract, zone: Zone) -> String {
        let entry = extract.page.entry
        let words = slug(entry.heading)
        return ISO8601.text(zone.day(entry.date)) + (words.isEmpty ? "" : "-" + words) + "-\(entry.id.short).md"
    }

    private static func slug(_ heading: String) -> String {
        var words = ""
        for character in heading.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber {
                words.append(character)
            } else if !words.isEmpty, words.last != "-" {
                words.append("-")
            }
            if words.count >= 40 { break }
        }
        while words.last == "-" { words.removeLast() }
        return words
    }

    /// - Parameter owner: whose portfolio it is; of what they wrote no author is named.
    public static func text(of extract: Extract, owner: PersonID) -> String {
        let entry = extract.page.entry
        var lines = ["---"]
        func field(_ name: String, _ value: String?) { if let value { lines.append("\(name): \(quoted(value))") } }
        func list(_ name: String, _ values: [String]) {
            if !values.isEmpty { lines.append("\(name): [\(values.map(quoted).joined(separator: ", "))]") }
        }
        // An empty one says that there is none, and the first line is text.
        field("title", entry.title ?? "")
        field("date", ISO8601.text(entry.date))
        field("kind", entry.kind.name.rawValue)
        if entry.author.id != owner { field("author", entry.author.name) }
        field("id", extract.externalID.flatMap(markdownID) ?? entry.id.text)
        field("purpose", entry.purpose.rawValue)
        field("audience", entry.isPrivate ? "private" : "shared")
        field("mentee", owner.text)
        lines.append("revision: \(entry.revision)")
        list("competencies", entry.competencies.map(\.text))
        list("tags", entry.tags)
        list("evidence", extract.page.evidence.map(\.id.text))
        switch entry.kind {
        case .goal(let goal):
            field("state", goal.state.rawValue)
            field("due", goal.due.map { ISO8601.text($0) })
        case .reflection(.what): field("template", "what")
        case .reflection(.selfAssessment): field("template", "self-assessment")
        default: break
        }
        lines.append("---")
        let body = extract.page.body
        return lines.joined(separator: "\n") + "\n" + body + (body.hasSuffix("\n") ? "" : "\n")
    }

    /// What came from such a file keeps the id that it had there.
    private static func markdownID(_ external: String) -> String? {
        external.hasPrefix("markdown:") ? String(external.dropFirst("markdown:".count)) : nil
    }

    /// A YAML scalar in double quotes. What would look like an anchor or an alias, and what could deceive the eye, is
    /// escaped.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        let isHidden = Visible.hidden()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default:
                if scalar == "&" || scalar == "*" || isHidden(scalar) {
                    let digits = String(scalar.value, radix: 16)
                    out += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}
