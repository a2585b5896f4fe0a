/// What a dossier holds about one competency or one activity, counted from the dossier alone.
public struct Evidence: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case competency(CompetencyID)
        case epa(EPAID)
    }

    public let subject: Subject
    /// Items.
    public internal(set) var count = 0
    /// Different people who wrote them.
    public internal(set) var assessors: Set<String> = []
    public internal(set) var roles: Set<String> = []
    public internal(set) var latest = Instant.distantPast
    /// Items that say something in words.
    public internal(set) var narratives = 0
    /// Items that the programme's rules ask the committee to look at.
    public internal(set) var flagged = 0
    /// Observed levels against what is expected at the mentee's stage, where the programme expects something.
    public internal(set) var below = 0
    public internal(set) var at = 0
    public internal(set) var above = 0

    public var isLevelled: Bool { below + at + above > 0 }

    init(_ subject: Subject) { self.subject = subject }

    /// Less than a judgement can well rest on.
    public enum Gap: String, Hashable, Sendable, CaseIterable {
        case nothing
        case onlyOne = "only-one"
        case oneAssessor = "one-assessor"
    }

    public var gap: Gap? {
        switch count {
        case 0: .nothing
        case 1: .onlyOne
        default: assessors.count == 1 ? .oneAssessor : nil
        }
    }

    /// One item, as far as it is evidence.
    struct Piece {
        let competencies: [CompetencyID]
        let author: String
        let role: String
        let date: Instant
        let seen: SealedFact.Seen?
        let hasNarrative: Bool
    }

    mutating func add(_ piece: Piece) {
        count += 1
        assessors.insert(piece.author)
        roles.insert(piece.role)
        latest = max(latest, piece.date)
        if piece.hasNarrative { narratives += 1 }
        guard let seen = piece.seen else { return }
        if seen.flagged { flagged += 1 }
        guard let expected = seen.expected else { return }
        if seen.level < expected {
            below += 1
        } else if seen.level > expected {
            above += 1
        } else {
            at += 1
        }
    }
}

/// Evidence by competency, in the programme's order and also where there is none, and then by activity observed.
struct EvidenceTable {
    private var competencies: [Evidence]
    private var activities: [EPAID: Evidence] = [:]

    init(_ programme: Programme) { competencies = programme.competencies.map { Evidence(.competency($0.id)) } }

    mutating func add(_ piece: Evidence.Piece) {
        if !piece.competencies.isEmpty {
            for index in competencies.indices {
                guard case .competency(let id) = competencies[index].subject, piece.competencies.contains(id) else {
                    continue
                }
                competencies[index].add(piece)
            }
        }
        if let epa = piece.seen?.epa { activities[epa, default: Evidence(.epa(epa))].add(piece) }
    }

    var all: [Evidence] {
        competencies
            + activities.values.sorted { a, b in
                guard case .epa(let first) = a.subject, case .epa(let second) = b.subject else { return false }
                return first < second
            }
    }
}

extension SealedDossier {
    public func evidence(_ programme: Programme) -> [Evidence] {
        var table = EvidenceTable(programme)
        for (entry, block) in zip(entries, dossier.blocks.dropFirst()) {
            guard let entry, !block.isErased, let role = entry.evidenceRole else { continue }
            table.add(
                Evidence.Piece(
                    competencies: entry.competencies, author: entry.author.id?.text ?? entry.author.name, role: role,
                    date: entry.date, seen: entry.seen, hasNarrative: block.hasNarrative))
        }
        return table.all
    }

    /// What speaks against an easy judgement, in the order of the dossier.
    ///
    /// - Parameter outcome: what is proposed, if anything is.
    public func disconfirming(_ outcome: String?) -> [Disconfirming] {
        zip(entries, dossier.blocks.dropFirst()).compactMap { entry, block in
            guard let entry, !block.isErased else { return nil }
            let why = entry.disconfirms(outcome)
            return why.isEmpty ? nil : Disconfirming(entry: entry, why: why)
        }
    }
}

/// An item of a dossier that a committee should have looked at before it signs.
public struct Disconfirming: Hashable, Sendable {
    public enum Why: Hashable, Sendable {
        case below(level: Int, expected: Int)
        case flagged
        /// The mentee's answer to something in the dossier.
        case reply
        /// A mentor's advice that proposes another outcome.
        case otherAdvice(String)
    }

    public let entry: Entry
    public let why: [Why]
}

extension Entry {
    /// In which part its author gives evidence; nil for what is none of its own.
    fileprivate var evidenceRole: String? {
        switch kind {
        case .response, .advice: nil
        case .observation(let observation): observation.assessorRole
        default: author.id == mentee.id ? "mentee" : "mentor"
        }
    }

    fileprivate var seen: SealedFact.Seen? {
        guard case .observation(let it) = kind else { return nil }
        return SealedFact.Seen(
            epa: it.epa, level: it.level, expected: it.expected, role: it.assessorRole, flagged: it.flagged)
    }

    fileprivate func disconfirms(_ outcome: String?) -> [Disconfirming.Why] {
        switch kind {
        case .observation(let it):
            var why: [Disconfirming.Why] = []
            if let expected = it.expected, it.level < expected {
                why.append(.below(level: it.level, expected: expected))
            }
            if it.flagged { why.append(.flagged) }
            return why
        case .response: return [.reply]
        case .advice(let advice):
            guard let outcome, !advice.outcome.isEmpty, advice.outcome != outcome else { return [] }
            return [.otherAdvice(advice.outcome)]
        default: return []
        }
    }
}

extension SealedFact {
    /// Nil for what is no evidence of its own. A narrative cannot be told without the block.
    var piece: Evidence.Piece? {
        guard kind != .response, kind != .advice else { return nil }
        let who: String
        let role: String
        switch author {
        case .person(let id): (who, role) = (id.text, id == mentee ? "mentee" : "mentor")
        case .assessor(let name): (who, role) = (name, seen?.role ?? "")
        }
        return Evidence.Piece(
            competencies: competencies, author: who, role: role, date: .distantPast, seen: seen, hasNarrative: false)
    }
}

extension DossierBlock {
    /// Its facts are lines without a gap; a body comes after an empty one, and one more may end the block.
    var hasNarrative: Bool {
        let end = bytes.lastIndex { $0 != 0x0A } ?? 0
        return zip(bytes[..<end], bytes[..<end].dropFirst()).contains { $0 == 0x0A && $1 == 0x0A }
    }
}
