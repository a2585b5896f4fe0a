/// The calibration of a mentorship, as one of its two people may see it.
public struct CalibrationPage: Hashable, Sendable {
    public let pair: NamedPair
    /// Newest first. The first one is open or stands, while the mentorship runs.
    public let rounds: [CalibrationRound]
    /// Over the rounds that both have filled in, oldest first: one for each dimension with statements.
    public let trends: [Trend]
    /// When another round opens by itself, if it does.
    public let reopens: Instant?
}

public struct CalibrationRound: Hashable, Sendable {
    /// From 1, over all that the two have had with each other.
    public let number: Int
    /// Nil when nobody has done anything in it yet.
    public let id: RecordID?
    public let opened: Instant
    /// Whether anything can still be done in it.
    public let isPresent: Bool
    public let statements: [CalibrationStatement]
    /// The viewer's own ratings, one for each statement.
    public let own: [Calibration.Rating]?
    /// Whether, and nothing more, until both have.
    public let otherHasGiven: Bool
    /// Once both are there: the largest gaps first.
    public let comparison: [ComparedRatings]?
    /// When each of the two gave theirs; of the other only once both have.
    public let given: Sides<Instant>
    /// When its content was taken away, if it was.
    public let erased: Instant?
}

/// How both rated one statement.
public struct ComparedRatings: Hashable, Sendable {
    /// The statement's place in the programme, from 1.
    public let number: Int
    public let statement: CalibrationStatement
    public let mentee: Calibration.Rating
    public let mentor: Calibration.Rating

    public subscript(side: Side) -> Calibration.Rating { side == .mentee ? mentee : mentor }

    /// How far the two are apart, in how it is or in how they would prefer it, whichever is more.
    public var between: Int {
        max(abs(mentee.asItIs - mentor.asItIs), abs(mentee.preferred - mentor.preferred))
    }
    /// How far it is from what one of them would prefer.
    public var toPreferred: Int { max(abs(mentee.asItIs - mentee.preferred), abs(mentor.asItIs - mentor.preferred)) }
    /// The larger of the two.
    public var gap: Int { max(between, toPreferred) }
}

/// How one dimension went over the rounds.
public struct Trend: Hashable, Sendable {
    public let dimension: Dimension
    public let points: [Point]

    public struct Point: Hashable, Sendable {
        /// The number of the round.
        public let round: Int
        /// When the second of the two gave theirs.
        public let at: Instant
        public let mentee: Mean
        public let mentor: Mean

        public subscript(side: Side) -> Mean { side == .mentee ? mentee : mentor }
    }

    /// Over the statements of the dimension, in tenths: 35 is 3.5.
    public struct Mean: Hashable, Sendable {
        public let asItIs: Int
        public let preferred: Int
    }
}

extension Session {
    /// - Parameter with: the other side; the only one when nil.
    public func calibration(with: PersonID? = nil) throws(Refusal) -> CalibrationPage {
        try journal.read(viewer) { reader throws(Refusal) in try reader.calibration(with) }
    }
}

extension Reader {
    func calibration(_ with: PersonID?) throws(Refusal) -> CalibrationPage {
        try calibration(of: try pairToRead(with: with))
    }

    func calibration(of pair: Pair) throws(Refusal) -> CalibrationPage {
        var names = Names()
        let (rounds, next) = try calibrationRounds(of: pair)
        return CalibrationPage(
            pair: try named(pair, &names), rounds: rounds, trends: Self.trends(rounds.reversed()), reopens: next)
    }

    /// Newest first, and when another one opens by itself.
    func calibrationRounds(of pair: Pair) throws(Refusal) -> (rounds: [CalibrationRound], next: Instant?) {
        let rounds = try rounds(.calibration, pair)
        let isRunning = pair.mentorship.end == nil
        var out: [CalibrationRound] = []
        for (index, record) in rounds.begun.enumerated() {
            let isPresent = isRunning && record.id == rounds.present?.id
            if let round = round(record, index + 1, pair.side, isPresent: isPresent) { out.append(round) }
        }
        if isRunning, rounds.present == nil {
            out.append(
                CalibrationRound(
                    number: rounds.begun.count + 1, id: nil, opened: rounds.opened, isPresent: true,
                    statements: programme.calibrationStatements, own: nil, otherHasGiven: false, comparison: nil,
                    given: Sides(), erased: nil))
        }
        return (out.reversed(), isRunning ? rounds.next : nil)
    }

    private func round(_ record: Record, _ number: Int, _ side: Side, isPresent: Bool) -> CalibrationRound? {
        switch rights.shown(record) {
        case .calibration(let calibration)?:
            return CalibrationRound(
                number: number, id: record.id, opened: calibration.opened, isPresent: isPresent,
                statements: calibration.statements, own: calibration.ratings[side],
                otherHasGiven: hasGiven(record, side.other), comparison: Self.compared(calibration),
                given: calibration.given, erased: nil)
        case .erased?:
            return CalibrationRound(
                number: number, id: record.id, opened: record.erased?.at ?? record.created, isPresent: false,
                statements: [], own: nil,
                otherHasGiven: false, comparison: nil, given: Sides(), erased: record.erased?.at)
        default: return nil
        }
    }

    /// That somebody has is process; how they rated is not.
    private func hasGiven(_ record: Record, _ side: Side) -> Bool {
        if case .calibration(let calibration) = record.content { calibration.ratings[side] != nil } else { false }
    }

    private static func compared(_ calibration: Calibration) -> [ComparedRatings]? {
        guard let (mentee, mentor) = calibration.ratings.both else { return nil }
        let all = calibration.statements.indices.map { index in
            ComparedRatings(
                number: index + 1, statement: calibration.statements[index], mentee: mentee[index],
                mentor: mentor[index])
        }
        func size(_ compared: ComparedRatings) -> (Int, Int, Int) {
            (-compared.gap, -(compared.between + compared.toPreferred), compared.number)
        }
        return all.sorted { size($0) < size($1) }
    }

    private static func trends(_ rounds: [CalibrationRound]) -> [Trend] {
        Dimension.allCases.compactMap { dimension in
            let points = rounds.compactMap { round -> Trend.Point? in
                guard let given = round.given.both,
                    let rated = round.comparison?.filter({ $0.statement.dimension == dimension }), !rated.isEmpty
                else { return nil }
                func mean(_ side: Side) -> Trend.Mean {
                    Trend.Mean(
                        asItIs: tenths(rated.map { $0[side].asItIs }),
                        preferred: tenths(rated.map { $0[side].preferred }))
                }
                return Trend.Point(
                    round: round.number, at: max(given.mentee, given.mentor), mentee: mean(.mentee),
                    mentor: mean(.mentor))
            }
            return points.isEmpty ? nil : Trend(dimension: dimension, points: points)
        }
    }

    /// The mean in tenths, rounded.
    private static func tenths(_ numbers: [Int]) -> Int {
        (numbers.reduce(0, +) * 20 + numbers.count) / (2 * numbers.count)
    }
}
