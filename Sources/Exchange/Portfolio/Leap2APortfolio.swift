import Journal

/// A portfolio as a Leap2A feed in the structure of Mahara's exports: a person, a journal as a resource that has the
/// entries as its parts, and plans. `Leap2A` reads it back.
public struct Leap2APortfolio {
    private static let namespaces = [
        ("xmlns", "http://www.w3.org/2005/Atom"), ("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("xmlns:leap2", "http://terms.leapspecs.org/"), ("xmlns:categories", "http://wiki.leapspecs.org/2A/categories"),
        ("xmlns:mahara", "https://wiki.mahara.org/wiki/Developer_Area/Import//Export/LEAP_Extensions"),
    ]
    private static let person = "portfolio:artefactinternal"
    private static let journal = "portfolio:journal"

    private let owner: NamedPerson
    private let write: (String) -> Void
    /// The entries that the journal has as its parts, in their order.
    private var parts: [String] = []

    /// - Parameter sink: takes the text in pieces, in order.
    public init(of owner: NamedPerson, to sink: @escaping (String) -> Void) {
        self.owner = owner
        write = sink
    }

    public func begin(at now: Instant, isRehearsal: Bool) {
        let id = owner.id?.text ?? ""
        write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed")
        let portfolio = "urn:vitrine:portfolio:\(id)/"
        for (name, value) in Self.namespaces + [("xmlns:portfolio", portfolio)] {
            write("\n    \(name)=\"\(Self.escaped(value))\"")
        }
        write(">\n")
        write("    <leap2:version>http://www.leapspecs.org/2010-07/2A/</leap2:version>\n")
        element("id", "urn:vitrine:portfolio:\(id)/\(now.seconds)")
        element("title", "Vitrine Leap2A Export for \(owner.name)" + (isRehearsal ? " (REHEARSAL)" : ""))
        element("updated", ISO8601.text(now))
        write("    <generator uri=\"urn:vitrine\" version=\"1\">Vitrine</generator>\n")
        write("    <author>\n        <name>\(Self.escaped(owner.name))</name>\n")
        write("        <uri>\(Self.person)</uri>\n    </author>\n\n")
        write("    <entry>\n")
        element("title", owner.name)
        element("id", Self.person)
        element("updated", ISO8601.text(now))
        write("        <content></content>\n")
        write("        <rdf:type rdf:resource=\"leap2:person\"/>\n")
        write("        <mahara:artefactplugin mahara:type=\"internal\" mahara:plugin=\"internal\"/>\n")
        write("        <category term=\"Self\" scheme=\"categories:person_type#\"/>\n    </entry>\n\n")
    }

    public mutating func add(_ extract: Extract) {
        let entry = extract.page.entry
        guard entry.erased == nil else { return }
        let id = Self.id(of: entry)
        write("    <entry>\n")
        element("title", entry.heading)
        element("id", id)
        element("updated", ISO8601.text(entry.revised))
        element("published", ISO8601.text(entry.date))
        if entry.author.id != owner.id {
            write("        <author><name>\(Self.escaped(entry.author.name))</name></author>\n")
        }
        write("        <content type=\"text\">\(Self.escaped(extract.page.body))</content>\n")
        if case .goal(let goal) = entry.kind {
            write("        <rdf:type rdf:resource=\"leap2:plan\"/>\n")
            write("        <mahara:artefactplugin mahara:type=\"plan\" mahara:plugin=\"plans\"/>\n")
            let stage = goal.state == .met ? "completed" : goal.state == .open ? "started" : "abandoned"
            write("        <leap2:status leap2:stage=\"\(stage)\"/>\n")
            if let due = goal.due {
                write("        <leap2:date leap2:point=\"target\">\(ISO8601.text(due))</leap2:date>\n")
            }
        } else {
            write("        <rdf:type rdf:resource=\"leap2:entry\"/>\n")
            write("        <mahara:artefactplugin mahara:type=\"blogpost\" mahara:plugin=\"blog\"/>\n")
            link("is_part_of", Self.journal)
            parts.append(id)
        }
        if let target = extract.page.target { link("reflects_on", Self.id(of: target)) }
        for said in extract.page.feedback + extract.page.responses where said.entry.erased == nil {
            link("reflected_on_by", Self.id(of: said.entry))
        }
        for evidence in extract.page.evidence { link("has_evidence", Self.id(of: evidence)) }
        for tag in entry.tags + entry.competencies.map(\.text) {
            write("        <category term=\"\(Self.escaped(tag))\"/>\n")
        }
        write("    </entry>\n\n")
    }

    public func end(at now: Instant) {
        write("    <entry>\n")
        element("title", "Journal of \(owner.name)")
        element("id", Self.journal)
        element("updated", ISO8601.text(now))
        write("        <content></content>\n")
        write("        <rdf:type rdf:resource=\"leap2:resource\"/>\n")
        write("        <mahara:artefactplugin mahara:type=\"blog\" mahara:plugin=\"blog\"/>\n")
        for part in parts { link("has_part", part) }
        write("        <category term=\"Blog\" scheme=\"categories:resource_type#\"/>\n    </entry>\n</feed>\n")
    }

    private static func id(of entry: Entry) -> String { "portfolio:item" + entry.id.text }

    private func element(_ name: String, _ text: String) {
        write("        <\(name)>\(Self.escaped(text))</\(name)>\n")
    }

    private func link(_ relation: String, _ target: String) {
        write("        <link rel=\"leap2:\(relation)\" href=\"\(Self.escaped(target))\"/>\n")
    }

    /// XML 1.0 knows no U+FFFE and U+FFFF, and no controls but tabs and line ends.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
