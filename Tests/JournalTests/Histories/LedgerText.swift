import Journal

/// All that a ledger holds, as text: two are the same if and only if nothing has changed.
enum LedgerText {
    static func of(_ play: Play) -> String { play.truth { ledger throws(Refusal) in try of(ledger) } }

    static func of(_ ledger: any Ledger) throws(Refusal) -> String {
        var lines = ["\(try ledger.meta())", "\(try ledger.programme())", "\(try ledger.programmeSource())"]
        lines.append("\(try ledger.head()) \(String(describing: try ledger.nextSealing()))")
        for person in try ledger.people() {
            lines.append("\(person.id) \(person.name) \(person.roles.sorted()) \(person.suspended)")
            lines.append("\(try ledger.unread(by: person.id, in: nil, limit: 10_000))")
            lines.append("\(try ledger.drafts(of: person.id))")
        }
        lines += try ledger.mentorships().map { "\($0)" }
        for record in try ledger.records(RecordQuestion(Set(RecordKind.allCases)), before: nil, limit: .max) {
            lines.append(
                "\(record.id) \(record.isOpen) \(record.salt.text) \(try ledger.recordText(record.id) ?? "-")")
            lines.append("\(record.number) \(record.people.sorted()) \(String(describing: record.erased))")
        }
        for mentee in Stage.mentees {
            guard let portfolio = try ledger.portfolio(of: mentee) else { continue }
            lines.append("\(portfolio.isActive) \(portfolio.sealed.sorted())")
            for item in try ledger.items(of: mentee, after: nil, limit: 10_000) {
                lines.append("\(item)")
                lines += try ledger.kept(item.id).sorted { $0.moment < $1.moment }.map { "\($0)" }
                for revision in try ledger.revisions(of: item.id) {
                    lines.append("\(revision) \(try ledger.body(of: item.id, revision: revision.number) ?? "-")")
                }
                lines.append(try ledger.declineReason(of: item.id) ?? "-")
            }
            for kind in RecordKind.allCases {
                let records = try ledger.records(RecordQuestion([kind], mentee: mentee), before: nil, limit: .max)
                lines += records.map { "\($0.id) \($0.content) \($0.salt)" }
            }
            for moment in try ledger.programme().moments {
                lines.append(try ledger.digest(of: mentee, for: moment.id)?.text ?? "-")
                for viewer in Stage.everybody {
                    let glance = try ledger.glance(of: viewer, at: mentee, for: moment.id)
                    if let glance { lines.append("\(glance)") }
                }
            }
        }
        return lines.joined(separator: "\n")
    }
}
