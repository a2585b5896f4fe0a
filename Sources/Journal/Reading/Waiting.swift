/// Something besides items that waits for the viewer, or that they have to know.
public struct Waiting: Hashable, Sendable {
    public enum Matter: Hashable, Sendable, CaseIterable {
        case agreementToAnswer, agreementToPropose, agreementToSign, calibrationToGive
        case agendaToWrite, meetingAhead, meetingToSign, handoverToChoose, inheritanceToKnow
        case adviceToWrite, adviceToRelease, adviceToRead
        case decisionToMake, decisionToSign, decisionToTell, decisionToRead
        case appealToAssign, appealToRule, rulingToRead, quorumToMend
        case conflictToKnow, escalationToRead, glassBreakToKnow, retentionToKnow, sealedAlone
    }

    public let matter: Matter
    /// Whose portfolio it is about.
    public let mentee: NamedPerson
    /// Who else it is about, seen from the viewer.
    public let with: NamedPerson?
    /// The record, or the item, to open.
    public let record: RecordID?
    public let moment: MomentID?
    public let when: When

    public enum When: Hashable, Sendable {
        case whenever
        case due(Instant)
        case since(Instant)
    }

    public init(
        _ matter: Matter, mentee: NamedPerson, with: NamedPerson? = nil, record: RecordID? = nil,
        moment: MomentID? = nil, when: When = .whenever
    ) {
        self.matter = matter
        self.mentee = mentee
        self.with = with
        self.record = record
        self.moment = moment
        self.when = when
    }
}

extension Waiting.Matter {
    /// Has time, while everything else that waits comes first: to be filled in some day, or by a day that is named.
    public var canWait: Bool {
        switch self {
        case .agreementToAnswer, .agreementToPropose, .calibrationToGive, .adviceToWrite: true
        default: false
        }
    }
}

extension Reader {
    /// What waits for the viewer, each part of the journal in turn, the most pressing first within it.
    func waiting(_ names: inout Names) throws(Refusal) -> [Waiting] {
        try waitingExpectations(&names) + meetingsWaiting(&names) + handoversWaiting(&names) + adviceWaiting(&names)
            + aloneWaiting() + safeguardsWaiting(&names)
    }
}
