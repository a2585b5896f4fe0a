/// A block's own text, read back as `DossierText` writes it: lines of `name: value`, and a body below them.
public struct BlockText: Hashable, Sendable {
    public struct Fact: Hashable, Sendable {
        /// In the dossier's own words: `author`.
        public let name: String
        public let value: String
        /// What the line tells; nil for a name that is not known, and for those of a committee.
        public var known: FactName? { FactName(rawValue: name) }
    }

    public let facts: [Fact]
    /// As it was before it was set in; empty when there is none.
    public let body: String

    public init(_ text: String) {
        var facts: [Fact] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst(), !line.isEmpty {
            if let colon = line.firstRange(of: ": ") {
                facts.append(Fact(name: String(line[..<colon.lowerBound]), value: String(line[colon.upperBound...])))
            } else {
                facts.append(Fact(name: String(line.prefix { $0 != ":" }), value: ""))
            }
        }
        // What follows the last line feed, and the empty line that parts this block from the next.
        if lines.last?.isEmpty == true { lines.removeLast() }
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.facts = facts
        body = lines.map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    }

    public func first(_ name: FactName) -> String? { facts.first { $0.name == name.rawValue }?.value }
}

/// What the lines of a block are called, as they stand in a dossier's bytes.
public enum FactName: String, Hashable, Sendable {
    case rehearsal = "REHEARSAL"
    case programme, moment, cutoff, mentee, mentor
    case start = "collected after"
    case item, id, title, author, assessor, role, date, epa, level, setting, flag, template, goal, outcome, stance
    case caseType = "case"
    case limits = "does not cover"
    case purpose, competencies, revision, on, answers, opened, acknowledged, evidence
    case ground = "here because"
}
