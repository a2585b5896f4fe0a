/// What a new programme file would change, before it is applied.
public struct ProgrammeDifference: Hashable, Sendable {
    /// One sentence for each thing that is different then.
    public let changes: [String]
    /// What the file says and what stays as it is all the same: moments that are collecting, or have passed.
    public let untouched: [String]
    /// The self-check of the programme as it would be.
    public let warnings: [ProgrammeWarning]
}

extension Session {
    /// What applying a programme would change; nothing is applied. Refused as the programme itself would be.
    public func difference(to proposed: Programme) throws(Refusal) -> ProgrammeDifference {
        try journal.read(viewer) { reader throws(Refusal) in
            guard reader.rights.keepsProcess else { throw .notYours(.programme) }
            let applied = try reader.programme.replaced(by: proposed, now: reader.now)
            var names: [PersonID: String] = [:]
            for person in try reader.ledger.people() { names[person.id] = person.name }
            return ProgrammeDifference(
                changes: Wording.changes(from: reader.programme, to: applied, reader.times, names),
                untouched: Wording.untouched(reader.programme, proposed: proposed, applied: applied, reader.times),
                warnings: applied.selfCheck())
        }
    }
}
