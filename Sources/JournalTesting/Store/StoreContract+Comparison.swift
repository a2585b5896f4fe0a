import Journal

extension StoreContract {
    /// Plays the same random changes into two empty stores, some of them taken back, and asks both the same.
    /// - Parameter rounds: how many writes; questions are asked after each tenth.
    public static func compare(_ one: any Store, _ other: any Store, seed: UInt64, rounds: Int = 150) throws {
        var journal = RandomJournal(seed: seed)
        for round in 0..<rounds {
            let changes = try journal.changes { date in try one.ask { try $0.freePosition(at: date) } }
            try one.apply(changes)
            try other.apply(changes)
            if journal.chance(10) {
                // What is taken back must leave both as they were; the copy of the generator keeps its own count too.
                var lost = journal
                let changes = try lost.changes { date in try one.ask { try $0.freePosition(at: date) } }
                for store in [one, other] {
                    do {
                        try store.write { ledger throws(Refusal) -> Void in
                            for change in changes { try ledger.apply(change) }
                            throw .noItem
                        }
                    } catch {
                        try same(error, .noItem)
                    }
                }
                _ = journal.number(0..<2)
            }
            if round % 10 == 9 || round == rounds - 1 {
                try agree(one, other, &journal, "seed \(seed), round \(round)")
            }
        }
    }

    private static func agree(
        _ one: any Store, _ other: any Store, _ journal: inout RandomJournal, _ place: String
    ) throws {
        for _ in 0..<12 {
            let (scope, filter, end, limit) = (journal.scope(), journal.filter(), journal.place(), journal.limit())
            try same(one, other, "\(place): \(scope) \(filter) \(end as Any) \(limit)") {
                [
                    try $0.items(in: scope, filter, before: end, limit: limit),
                    try $0.oldestItems(in: scope, filter, after: end, limit: limit),
                ]
            }
        }
        for _ in 0..<6 {
            let (scope, bounds) = (journal.scope(), journal.bounds())
            try same(one, other, "\(place): \(scope) \(bounds)") { Set(try $0.counts(in: scope, between: bounds)) }
        }
        for _ in 0..<6 {
            let (question, end, limit) = (journal.kept(), journal.place(), journal.limit())
            try same(one, other, "\(place): \(question) \(end as Any) \(limit)") {
                try $0.kept(question, before: end, limit: limit)
            }
        }
        for id in (0..<4).map({ _ in journal.anyID() }) {
            try same(one, other, place) { [try $0.item(id)] }
            try same(one, other, place) { try $0.items(on: id) }
            try same(one, other, place) { try $0.items(withPrefix: String(id.text.prefix(8)), limit: 3) }
            try same(one, other, place) { try $0.revisions(of: id) }
            try same(one, other, place) { [try $0.body(of: id, revision: 1), try $0.body(of: id, revision: 2)] }
            try same(one, other, place) { [try $0.declineReason(of: id)] }
            try same(one, other, place) { try $0.kept(id) }
            try same(one, other, place) { try $0.events(about: id) }
        }
        try same(one, other, place) { try $0.keys() }
        for mentee in RandomJournal.people {
            let limit = journal.pick([1, 2, 100])
            let (from, until) = (Sample.time(journal.number(0..<30)), Sample.time(journal.number(0..<60)))
            try same(one, other, place) { [try $0.person(mentee)] }
            try same(one, other, place) { [try $0.portfolio(of: mentee)] }
            try same(one, other, place) { [try $0.mentorships(of: mentee), try $0.mentorships(by: mentee)] }
            try same(one, other, place) {
                [
                    try $0.unread(by: mentee, in: nil, limit: limit),
                    try $0.unread(by: mentee, in: .sofie, limit: limit),
                    try $0.asked(of: mentee, limit: limit), try $0.unacknowledged(by: mentee, limit: limit),
                    try $0.openGoals(of: mentee, limit: limit),
                ]
            }
            try same(one, other, place) { Set(try $0.balance(of: mentee, from: from, until: until)) }
            try same(one, other, place) { [try $0.lastShared(of: mentee)] }
            try same(one, other, place) { try $0.drafts(of: mentee) }
            try same(one, other, place) { try $0.savedSearches(of: mentee) }
            try same(one, other, place) { try $0.items(of: mentee, after: nil, limit: 1000) }
            try same(one, other, place) { [try $0.item(externalID: "x1", of: mentee)] }
            for moment in RandomJournal.moments {
                try same(one, other, place) { Set(try $0.tally(of: mentee, for: moment)) }
                try same(one, other, place) { try $0.blocks(of: mentee, for: moment) }
                try same(one, other, place) { [try $0.glance(of: mentee, at: .sofie, for: moment)] }
            }
        }
        try same(one, other, place) { [try $0.meta()] }
        try same(one, other, place) { [try $0.head()] }
        try same(one, other, place) { [try $0.nextSealing()] }
        try same(one, other, place) { try $0.lapsed(by: Sample.time(150), limit: 5) }
        try same(one, other, place) { try $0.people() }
        try same(one, other, place) { try $0.mentorships() }
        try same(one, other, place) { try $0.events(after: 3, limit: 10) }
        try same(one, other, place) { [try? $0.programmeSource()] }
        try same(one, other, place) { [try? $0.programme()] }
        for moment in RandomJournal.moments {
            try same(one, other, place) { try $0.dossiers(for: moment) }
            try same(one, other, place) { [try $0.isSealed(moment)] }
            for person in RandomJournal.people {
                try same(one, other, place) { try $0.sealedFacts(for: moment, readBy: person) }
            }
        }
    }

    private static func same<T: Equatable>(
        _ one: any Store, _ other: any Store, _ what: String, line: Int = #line,
        _ question: (any Ledger) throws -> T
    ) throws {
        try same(try one.ask(question), try other.ask(question), what, line: line)
    }
}
