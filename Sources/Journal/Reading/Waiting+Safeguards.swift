/// What the viewer has to know: a risk, a glass that was broken, what will be erased.
extension Reader {
    func safeguardsWaiting(_ names: inout Names) throws(Refusal) -> [Waiting] {
        guard let me = rights.person?.id else { return [] }
        var waits: [Waiting] = []
        for record in try escalations(unread: true) {
            guard let escalation = record.escalation else { continue }
            let told =
                record.mentee == me ? max(record.created, escalation.delay?.until ?? record.created) : record.created
            waits.append(
                Waiting(
                    .escalationToRead, mentee: try named(record.mentee, &names), with: try named(escalation.by, &names),
                    record: record.id, when: .since(told)))
        }
        for record in try rights.unreadGlassBreaks(ledger) {
            guard let glass = record.glassBreak else { continue }
            waits.append(
                Waiting(
                    .glassBreakToKnow, mentee: try named(record.mentee, &names), with: try named(glass.by, &names),
                    record: record.id,
                    when: .since(record.created)))
        }
        if let first = try retentionAhead() {
            waits.append(Waiting(.retentionToKnow, mentee: try named(me, &names), when: .due(first)))
        }
        return waits
    }
}
