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
    /// Observed levels against what is expected at the mentee's stage, where the programme expects something.
    public internal(set) var below = 0
    public internal(set) var at = 0
    public internal(set) var above = 0

    public var isLevelled: Bool { below + at + above > 0 }

    init(_ subject: Subject) { self.subject = subject }
}

extension SealedDossier {
    /// Evidence by competency, in the programme's order and also where there is none, and then by activity observed.
    public func evidence(_ programme: Programme) -> [Evidence] {
        var competencies = programme.competencies.map { Evidence(.competency($0.id)) }
        var activities: [EPAID: Evidence] = [:]
        for (entry, block) in zip(entries, dossier.blocks.dropFirst()) {
            guard let entry, !block.isErased else { continue }
            if case .response = entry.kind { continue }
            let says = block.hasNarrative
            for index in competencies.indices {
                guard case .competency(let id) = competencies[index].subject, entry.competencies.contains(id) else {
                    continue
                }
                competencies[index].add(entry, says: says)
            }
            if case .observation(let observation) = entry.kind {
                activities[observation.epa, default: Evidence(.epa(observation.epa))].add(entry, says: says)
            }
        }
        return competencies
            + activities.values.sorted { a, b in
                guard case .epa(let first) = a.subject, case .epa(let second) = b.subject else { return false }
                return first < second
            }
    }
}

extension Evidence {
    fileprivate mutating func add(_ entry: Entry, says: Bool) {
        count += 1
        assessors.insert(entry.author.id?.text ?? entry.author.name)
        latest = max(latest, entry.date)
        if says { narratives += 1 }
        guard case .observation(let observation) = entry.kind else {
            roles.insert(entry.author.id == entry.mentee.id ? "mentee" : "mentor")
            return
        }
        roles.insert(observation.assessorRole)
        guard let expected = observation.expected else { return }
        if observation.level < expected {
            below += 1
        } else if observation.level > expected {
            above += 1
        } else {
            at += 1
        }
    }
}

extension DossierBlock {
    /// Its facts are lines without a gap; a body comes after an empty one, and one more may end the block.
    var hasNarrative: Bool {
        let end = bytes.lastIndex { $0 != 0x0A } ?? 0
        return zip(bytes[..<end], bytes[..<end].dropFirst()).contains { $0 == 0x0A && $1 == 0x0A }
    }
}
