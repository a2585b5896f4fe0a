import GRDB
import Journal
import JournalTesting
import Testing

@testable import JournalSQLite

/// Nothing long is scanned or sorted: SQLite is asked how it goes about every statement that the ledger's questions
/// come to.
@Suite("How questions are answered")
struct QueryPlanTests {
    /// The plans of all statements that a body runs, each with its statement.
    private func plans(_ body: (SQLiteLedger) throws -> Void) throws -> [(sql: String, plan: [String])] {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            for number in 0..<10 { try store.add(number, body: "glass") }
            try store.keepAnswers()
            store.close()
            let connection = try Connection(path)
            try body(
                SQLiteLedger(connection, path, ProgrammeMemory(), RemovedText(), WriteWatch(), isWriting: false))
            let queue = try DatabaseQueue(path: path)
            return try queue.inDatabase { db in
                try connection.statements.map(\.sql).filter { $0.hasPrefix("SELECT") }.map { sql in
                    let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
                    statement.setUncheckedArguments(StatementArguments())
                    return (sql, try Row.fetchAll(statement).map { $0["detail"] as String })
                }
            }
        }
    }

    private func holds(_ plans: [(sql: String, plan: [String])], mayScan: Set<String> = []) {
        #expect(!plans.isEmpty)
        for (sql, plan) in plans {
            for line in plan {
                #expect(!line.contains("TEMP B-TREE"), "\(line)\n\(sql)")
                let words = line.split(separator: " ").map(String.init)
                if words.first == "SCAN" {
                    // The search index, and its own table of settings.
                    let isSearch = words.contains("VIRTUAL") || words[1] == "main.search_config"
                    #expect(isSearch || mayScan.contains(words[1]), "\(line)\n\(sql)")
                }
            }
        }
    }

    private static let sofie = PersonID(unchecked: "sofie")
    private static let vos = PersonID(unchecked: "vos")
    private static let moment = MomentID(unchecked: "mid-year")
    private static let time = Instant(seconds: 1_760_000_000)

    private static let filters: [Filter] = [
        Filter(), Filter(kind: .goal), Filter(kind: .advice), Filter(purpose: .assessment),
        Filter(competency: CompetencyID(unchecked: "x")),
        Filter(author: vos), Filter(since: time, until: time.adding(seconds: 600)),
        Filter(reach: .init(.will, for: moment)), Filter(unread: vos),
        Filter(reach: .init(.wont, for: moment), unread: vos),
        Filter(words: [.init("glass")]),
        Filter(kind: .feedback, reach: .init(.will, for: moment), words: [.init("gl", isPrefix: true)]),
        Filter(
            words: [.init("glass")],
            without: [.word(.init("night shift")), .kind(.goal), .reach(.init(.will, for: moment)), .unread(vos)]),
        Filter(without: [.word(.init("night")), .author(vos), .purpose(.assessment)]),
    ]

    @Test("Lists and searches walk one index, in every scope, from both ends, whatever is filtered")
    func lists() throws {
        let areas: [Scope.Area] = [
            .portfolio(Self.sofie), .mentored(Self.sofie, by: Self.vos, reads: Self.time),
            .sealed(Self.moment, except: []),
            .sealed(Self.moment, except: [Self.vos]),
        ]
        for area in areas {
            for mentee in [nil, Self.sofie] {
                let scope = ContractQuestions.scope(area, mentee: mentee)
                holds(
                    try plans { ledger in
                        for filter in Self.filters {
                            for place in [nil, Position(date: Self.time.adding(seconds: 300))] {
                                _ = try ledger.items(in: scope, filter, before: place, limit: 50)
                                _ = try ledger.oldestItems(in: scope, filter, after: place, limit: 50)
                            }
                        }
                    })
            }
        }
    }

    @Test("A list of a portfolio is driven by the index that holds what it is filtered by")
    func listUsesItsIndex() throws {
        let scope = ContractQuestions.scope(.portfolio(Self.sofie))
        let filter = Filter(until: Self.time.adding(seconds: 600))
        let plans = try plans { ledger in
            _ = try ledger.items(in: scope, Filter(), before: nil, limit: 50)
            _ = try ledger.items(in: scope, filter, before: Position(date: Self.time), limit: 50)
        }
        let list = "SEARCH i USING INDEX item_list (mentee=?"
        #expect(plans.map(\.plan) == [[list + ")"], [list + " AND position<?)"]])
    }

    @Test("Counts walk an index that holds all that is counted, and neither sort nor look at the rows")
    func counts() throws {
        let bounds = [Self.time, Self.time.adding(seconds: 300), Self.time.adding(seconds: 600)]
        for area in [Scope.Area.portfolio(Self.sofie), .mentored(Self.sofie, by: Self.vos, reads: Self.time)] {
            let scope = ContractQuestions.scope(area, mentee: Self.sofie)
            let plans = try plans { ledger in
                _ = try ledger.counts(in: scope, between: bounds)
            }
            holds(plans)
            #expect(plans.count == 1)
            #expect(plans.allSatisfy { $0.plan.allSatisfy { $0.contains("COVERING INDEX") } }, "\(plans.map(\.plan))")
        }
    }

    @Test("Kept answers come from their own indexes")
    func keptAnswers() throws {
        holds(
            try plans { ledger in
                for word in [nil, ReachWord.wont] {
                    for obstacle in [nil, Obstacle.private] {
                        let question = ContractQuestions.kept(
                            of: Self.sofie, for: Self.moment, word: word, obstacle: obstacle)
                        for place in [nil, Position(date: Self.time.adding(seconds: 300))] {
                            _ = try ledger.kept(question, before: place, limit: 50)
                        }
                    }
                }
                _ = try ledger.kept(SQLiteStore.id(1))
                _ = try ledger.tally(of: Self.sofie, for: Self.moment)
            })
    }

    @Test("Everything else is looked up")
    func others() throws {
        let plans = try plans { ledger in
            let id = SQLiteStore.id(1)
            _ = try ledger.item(id)
            _ = try ledger.items(on: id)
            _ = try ledger.items(of: Self.sofie, after: Position(date: Self.time), limit: 10)
            _ = try ledger.item(externalID: "x", of: Self.sofie)
            _ = try ledger.freePosition(at: Self.time)
            _ = try ledger.body(of: id, revision: 1)
            _ = try ledger.revisions(of: id)
            _ = try ledger.declineReason(of: id)
            _ = try ledger.unread(by: Self.vos, in: nil, limit: 9)
            _ = try ledger.unread(by: Self.vos, in: Self.sofie, limit: 9)
            _ = try ledger.isUnread(try #require(try ledger.item(id)), by: Self.vos)
            _ = try ledger.asked(of: Self.sofie, limit: 9)
            _ = try ledger.unacknowledged(by: Self.sofie, limit: 9)
            _ = try ledger.openGoals(of: Self.sofie, limit: 9)
            _ = try ledger.balance(of: Self.sofie, from: .distantPast, until: .distantFuture)
            _ = try ledger.lastShared(of: Self.sofie)
            _ = try ledger.digest(of: Self.sofie, for: Self.moment)
            _ = try ledger.blocks(of: Self.sofie, for: Self.moment)
            _ = try ledger.block(of: id, for: Self.moment)
            _ = try ledger.dossiers(for: Self.moment)
            _ = try ledger.events(about: id)
            _ = try ledger.events(after: 1, limit: 9)
            _ = try ledger.standing(of: Self.vos)
            _ = try ledger.event(1)
            _ = try ledger.drafts(of: Self.sofie)
            _ = try ledger.draft(id, of: Self.sofie)
            _ = try ledger.glance(of: Self.sofie, at: Self.sofie, for: Self.moment)
            _ = try ledger.portfolio(of: Self.sofie)
            _ = try ledger.person(Self.sofie)
            _ = try ledger.mentorships(of: Self.sofie)
            _ = try ledger.mentorships(by: Self.vos)
            _ = try ledger.isSealed(Self.moment)
        }
        // Drafts of one second, and the order of mentorships begun at once, are sorted: a handful each.
        holds(plans.filter { !$0.sql.contains("FROM draft WHERE owner") })
    }

    @Test("Only what has one row, or a few, is read from end to end")
    func smallTables() throws {
        holds(
            try plans { ledger in
                _ = try ledger.meta()
                _ = try ledger.programme()
                _ = try ledger.programmeSource()
                _ = try ledger.head()
                _ = try ledger.nextSealing()
                _ = try ledger.people()
            }, mayScan: ["meta", "programme", "programme_source", "moment", "person", "event"])
    }
}
