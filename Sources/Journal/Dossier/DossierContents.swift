/// What a dossier says, read back from its own bytes: for a page that shows them in another form. Nothing here comes
/// from anywhere else, so that whoever may read the dossier may read all of it, and nobody reads more.
public struct DossierContents: Hashable, Sendable {
    public let header: BlockText
    /// In the order of the dossier, those that were erased included.
    public let entries: [DossierEntry]

    public init(_ dossier: Dossier) {
        header = BlockText(Visible.text(dossier.blocks.first?.text ?? ""))
        entries = dossier.blocks.enumerated().dropFirst().map { DossierEntry(number: $0, $1) }
    }

    public var isRehearsal: Bool { header.first(.rehearsal) != nil }

    /// `Mid-year review`, `mid-year` and `intermediate`.
    public var moment: (name: String, id: String, stakes: Stakes?) {
        let value = header.first(.moment) ?? ""
        guard let comma = value.ranges(of: ", stakes ").last else { return (value, "", nil) }
        let (name, id) = Self.named(String(value[..<comma.lowerBound]))
        return (name, id, Stakes(rawValue: String(value[comma.upperBound...])))
    }

    public var mentee: (name: String, id: String) { Self.named(header.first(.mentee) ?? "") }
    public var cutoff: DossierTime? { header.first(.cutoff).flatMap(DossierTime.init) }
    public var start: DossierTime? { header.first(.start).flatMap(DossierTime.init) }

    /// `Sofie Vermeer (sofie)` parted; a name alone is an id.
    static func named(_ text: String) -> (name: String, id: String) {
        guard text.last == ")", let open = text.ranges(of: " (").last else { return (text, text) }
        return (String(text[..<open.lowerBound]), String(text[open.upperBound...].dropLast()))
    }
}

/// A time as a dossier says it: by the programme's clock, with its offset; or a day.
public struct DossierTime: Hashable, Comparable, Sendable {
    /// As it stands in the dossier: `2026-01-15T12:00:00+01:00` or `2026-01-15`.
    public let text: String
    public let day: Day
    /// `12:00`; nil for a day.
    public let clock: String?

    public init?(_ text: String) {
        guard let day = ISO8601.day(text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        self.text = text
        self.day = day
        clock = rest.first == "T" && rest.count >= 6 ? String(rest.dropFirst().prefix(5)) : nil
        guard clock != nil || rest.isEmpty else { return nil }
    }

    public static func < (a: DossierTime, b: DossierTime) -> Bool { (a.day, a.clock ?? "") < (b.day, b.clock ?? "") }
}

/// An item of a dossier, as its block tells of it.
public struct DossierEntry: Hashable, Sendable {
    /// Its block's, from 1: the header is block 0.
    public let number: Int
    public let commitment: Digest
    /// Nil when it was erased.
    public let text: BlockText?

    init(number: Int, _ block: DossierBlock) {
        (self.number, commitment) = (number, block.commitment)
        text = block.isErased ? nil : BlockText(Visible.text(block.text))
    }

    public var kind: KindName? { text?.first(.item).flatMap(KindName.init) }
    public var id: String? { text?.first(.id) }
    public var body: String { text?.body ?? "" }
    public var author: String { text?.first(.author) ?? text?.first(.assessor) ?? "" }
    public var date: DossierTime? { text?.first(.date).flatMap(DossierTime.init) }
    public var purpose: Purpose? { text?.first(.purpose).flatMap(Purpose.init) }
    public var stance: Stance? { text?.first(.stance).flatMap(Stance.init) }
    public var isFlagged: Bool { text?.first(.flag) != nil }

    /// By name. A dossier parts them by commas: a name that holds one is read as two.
    public var competencies: [String] {
        (text?.first(.competencies) ?? "").split(separator: ", ").map(String.init)
    }

    /// `EPA01 Handover`.
    public var epa: String? { text?.first(.epa) }

    /// The observed level, and what was expected; nil for what is no observation.
    public var level: (seen: Int, expected: Int?)? {
        guard let text = text?.first(.level), let seen = Int(text.prefix { $0.isNumber }) else { return nil }
        let stage = ", expected at the mentee's stage "
        return (seen, text.ranges(of: stage).last.flatMap { Int(text[$0.upperBound...]) })
    }

    public var standing: Standing? { level.flatMap { Standing(level: $0.seen, expected: $0.expected) } }

    /// Whether somebody named it; an observation is named by its activity.
    public var isTitled: Bool { text?.first(.title) != nil || epa != nil }

    /// Its title, or what stands in for one.
    public var heading: String {
        if let title = text?.first(.title) { return title }
        if let epa { return epa }
        return StoredText.heading(of: body)
    }

    /// Whether it is evidence by itself: an advice weighs evidence, an answer belongs to what it answers.
    public var isEvidence: Bool { text != nil && kind != .advice && kind != .response }
}
