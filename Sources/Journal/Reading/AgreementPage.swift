/// The agreement of a mentorship, as one of its two people may see it.
public struct AgreementPage: Hashable, Sendable {
    public let pair: NamedPair
    /// Newest first. The first one is open or stands, while the mentorship runs.
    public let rounds: [AgreementRound]
    /// When another round opens by itself, if it does.
    public let reopens: Instant?
}

public struct AgreementRound: Hashable, Sendable {
    /// From 1, over all that the two have had with each other.
    public let number: Int
    /// Nil when nobody has done anything in it yet.
    public let id: RecordID?
    public let opened: Instant
    /// Whether anything can still be done in it.
    public let isPresent: Bool
    public let prompts: [String]
    /// The viewer's own answers, one for each prompt.
    public let own: [String]?
    /// Whether, and nothing more, until both have.
    public let otherHasAnswered: Bool
    /// Once both are there: where they differ first.
    public let comparison: [ComparedAnswers]?
    /// Oldest first; the last one is the present text.
    public let proposals: [Agreement.Proposal]
    public let signatures: Sides<Instant>
    public let agreed: Instant?
    /// When its content was taken away, if it was.
    public let erased: Instant?

    public enum Step: Hashable, Sendable {
        /// The viewer has to.
        case answer, sign
        /// Either of the two.
        case propose
        case waitForAnswer, waitForSignature
        case agreed(Instant)
        case over
    }

    /// What comes next in it, seen from one side.
    public func step(_ side: Side) -> Step {
        if let agreed { return .agreed(agreed) }
        guard isPresent else { return .over }
        guard comparison != nil else { return own == nil ? .answer : .waitForAnswer }
        if proposals.isEmpty { return .propose }
        return signatures[side] == nil ? .sign : .waitForSignature
    }
}

/// What both answered to one prompt.
public struct ComparedAnswers: Hashable, Sendable {
    public enum Difference: Int, Hashable, Sendable, Comparable {
        /// Both said something, and not the same.
        case differ
        /// One of the two left it open.
        case oneSided
        /// The same, or nothing by either.
        case same

        public static func < (a: Difference, b: Difference) -> Bool { a.rawValue < b.rawValue }
    }

    /// The prompt's place in the programme, from 1.
    public let number: Int
    public let prompt: String
    public let mentee: String
    public let mentor: String

    public subscript(side: Side) -> String { side == .mentee ? mentee : mentor }

    public var difference: Difference {
        func said(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        let (one, other) = (said(mentee), said(mentor))
        if one == other { return .same }
        return one.isEmpty || other.isEmpty ? .oneSided : .differ
    }
}

extension Session {
    /// - Parameter with: the other side; the only one when nil.
    public func agreement(with: PersonID? = nil) throws(Refusal) -> AgreementPage {
        try journal.read(viewer) { reader throws(Refusal) in try reader.agreement(with) }
    }
}

extension Reader {
    func rounds(_ kind: RecordKind, _ pair: Pair) throws(Refusal) -> Rounds {
        try Rounds(kind, of: pair.mentorship, ledger, programme: programme, now: now)
    }

    func agreement(_ with: PersonID?) throws(Refusal) -> AgreementPage {
        try agreement(of: try pairToRead(with: with))
    }

    func agreement(of pair: Pair) throws(Refusal) -> AgreementPage {
        var names = Names()
        let (rounds, next) = try agreementRounds(of: pair)
        return AgreementPage(pair: try named(pair, &names), rounds: rounds, reopens: next)
    }

    /// Newest first, and when another one opens by itself.
    func agreementRounds(of pair: Pair) throws(Refusal) -> (rounds: [AgreementRound], next: Instant?) {
        let rounds = try rounds(.agreement, pair)
        let isRunning = pair.mentorship.end == nil
        var out: [AgreementRound] = []
        for (index, record) in rounds.begun.enumerated() {
            let isPresent = isRunning && record.id == rounds.present?.id
            if let round = round(record, index + 1, pair.side, isPresent: isPresent) { out.append(round) }
        }
        if isRunning, rounds.present == nil {
            out.append(
                AgreementRound(
                    number: rounds.begun.count + 1, id: nil, opened: rounds.opened, isPresent: true,
                    prompts: programme.agreementPrompts, own: nil, otherHasAnswered: false, comparison: nil,
                    proposals: [], signatures: Sides(), agreed: nil, erased: nil))
        }
        return (out.reversed(), isRunning ? rounds.next : nil)
    }

    private func round(_ record: Record, _ number: Int, _ side: Side, isPresent: Bool) -> AgreementRound? {
        switch rights.shown(record) {
        case .agreement(let agreement)?:
            return AgreementRound(
                number: number, id: record.id, opened: agreement.opened, isPresent: isPresent,
                prompts: agreement.prompts, own: agreement.answers[side],
                otherHasAnswered: hasAnswered(record, side.other), comparison: Self.compared(agreement),
                proposals: agreement.proposals, signatures: agreement.signatures, agreed: agreement.concluded,
                erased: nil)
        case .erased?:
            return AgreementRound(
                number: number, id: record.id, opened: record.erased?.at ?? record.created, isPresent: false,
                prompts: [], own: nil,
                otherHasAnswered: false, comparison: nil, proposals: [], signatures: Sides(), agreed: nil,
                erased: record.erased?.at)
        default: return nil
        }
    }

    /// That somebody has is process; what they said is not.
    private func hasAnswered(_ record: Record, _ side: Side) -> Bool {
        if case .agreement(let agreement) = record.content { agreement.answers[side] != nil } else { false }
    }

    private static func compared(_ agreement: Agreement) -> [ComparedAnswers]? {
        guard let (mentee, mentor) = agreement.answers.both else { return nil }
        let all = agreement.prompts.indices.map { index in
            ComparedAnswers(
                number: index + 1, prompt: agreement.prompts[index], mentee: mentee[index], mentor: mentor[index])
        }
        return all.sorted { ($0.difference, $0.number) < ($1.difference, $1.number) }
    }
}
