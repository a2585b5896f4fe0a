/// What a programme's pulses come to, for whoever keeps the process: a line for each month that has enough of them.
///
/// Nobody must be able to subtract one of these from another, or from what they know, and be left with one pair. So:
///
/// - **Windows do not overlap and do not move**: closed calendar months of the programme's zone, which no programme in use
///   can change. The running month is never shown, so no two readings of one month differ by a pulse that came between.
///   No other window and no filter can be asked for.
/// - **Each pair counts once**, with the last pulse that either of the two gave in the month, so that nobody weighs more
///   by giving more. A pulse is in one month only: two months have none in common, and a pair that starts or stops changes
///   the month itself, not one of two versions of it.
/// - **What counts is what was given**, not who is still there: an end of a mentorship, a suspension, another role and a
///   change of what is shown leave a closed month as it was.
/// - **Fewer than five pairs, and there is nothing**, not even that there was a month. How many pairs there were above
///   that is not told either, and means are rounded to halves.
/// - **Who reads it may be one of a pair**, and knows what that pair gave. For them five pairs are counted in which they
///   are neither mentee nor mentor; the numbers are the same for everybody who gets them, so two readers cannot compare.
/// - **An erasure takes the month with it**: with the erased pulse left out there would be two versions of one month. This
///   holds whichever pulse was erased, counted or not, so that a month's disappearing tells nothing more.
///
/// What it cannot keep: five pairs that all feel the same are told by their mean, five pairs with one mentor tell of that
/// mentor, and whoever owns the file and its backups can read it without asking (`Manual/safety.md`).
public struct PulseSummary: Hashable, Sendable {
    /// Oldest first.
    public let months: [Month]

    public struct Month: Hashable, Sendable {
        public let year: Int
        /// From 1 to 12.
        public let month: Int
        /// In the order of `Dimension.allCases`, in halves: 7 is 3.5.
        public let means: [Int]
    }

    /// So many pairs at least.
    public static let leastPairs = 5
}

extension Session {
    /// - Throws: `.notYours` for anybody who does not keep the process.
    public func pulseSummary() throws(Refusal) -> PulseSummary {
        try journal.read(viewer) { reader throws(Refusal) in try reader.pulseSummary() }
    }
}

extension Reader {
    private struct Calendar: Hashable, Comparable {
        let year: Int
        let month: Int

        static func < (a: Calendar, b: Calendar) -> Bool { (a.year, a.month) < (b.year, b.month) }
    }

    private struct Couple: Hashable {
        let mentee: PersonID
        let mentor: PersonID
    }

    func pulseSummary() throws(Refusal) -> PulseSummary {
        guard rights.keepsProcess else { throw .notYours(.pulse) }
        func month(_ instant: Instant) -> Calendar {
            let day = programme.zone.day(instant)
            return Calendar(year: day.year, month: day.month)
        }
        let running = month(now)
        var last: [Calendar: [Couple: [Int]]] = [:]
        var broken: Set<Calendar> = []
        var before: Int64?
        while true {
            let page = try ledger.records(RecordQuestion([.pulse]), before: before, limit: 500)
            for record in page {
                let month = month(record.created)
                guard case .pulse(let pulse) = record.content else {
                    broken.insert(month)
                    continue
                }
                let couple = Couple(mentee: record.mentee, mentor: pulse.mentor)
                // Newest first: the first one found is the month's last.
                if last[month]?[couple] == nil { last[month, default: [:]][couple] = pulse.ratings }
            }
            guard let end = page.last else { break }
            before = end.number
        }
        let me = rights.viewer.person
        let months = last.filter { month, pulses in
            let others = pulses.keys.count { $0.mentee != me && $0.mentor != me }
            return month < running && !broken.contains(month) && others >= PulseSummary.leastPairs
        }
        return PulseSummary(
            months: months.sorted { $0.key < $1.key }.map { month, pulses in
                PulseSummary.Month(year: month.year, month: month.month, means: Self.halves(Array(pulses.values)))
            })
    }

    /// The mean of each dimension, rounded to the nearest half.
    private static func halves(_ pulses: [[Int]]) -> [Int] {
        Dimension.allCases.indices.map { index in
            let sum = pulses.reduce(0) { $0 + $1[index] }
            return (4 * sum + pulses.count) / (2 * pulses.count)
        }
    }
}
