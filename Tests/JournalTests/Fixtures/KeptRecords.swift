import JournalTesting

@testable import Journal

/// Records as the clerk keeps them, where how they came about is another test's affair.
extension Play {
    @discardableResult
    func records(
        _ content: RecordContent, of mentee: PersonID, for moment: MomentID? = nil, by person: PersonID? = nil
    ) throws(Refusal) -> RecordID {
        try journal.write(.person(person ?? mentee, role: nil)) { clerk throws(Refusal) in
            try clerk.keep(content, of: mentee, moment: moment, Self.verb(content)).id
        }
    }

    func records(_ content: RecordContent, over id: RecordID) throws(Refusal) {
        try journal.write(.host) { clerk throws(Refusal) in
            guard let record = try clerk.ledger.record(id) else { throw .noItem }
            try clerk.save(record, as: content, Self.verb(content))
        }
    }

    private static func verb(_ content: RecordContent) -> Event.Verb {
        switch content.kind {
        case .agreement: .agreementAnswered
        case .calibration: .calibrated
        case .pulse: .pulseGiven
        case .meeting: .meetingPlanned
        case .handover: .handoverOpened
        case .decision: .decisionProposed
        case .recusal: .recused
        case .appeal: .appealed
        case .escalation: .escalated
        case .glassBreak: .glassBroken
        }
    }
}
