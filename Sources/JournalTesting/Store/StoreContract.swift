import Journal

/// What every engine is held to: the checks of the contract that `Ledger` and `Store` state, each on an empty store.
///
/// They are plain functions, so that any test target can run any engine through them:
///
///     @Test(arguments: StoreContract.checks)
///     func keepsTheContract(_ check: StoreContract.Check) throws { try check.run(MyStore()) }
public enum StoreContract {
    public struct Check: Sendable, CustomStringConvertible {
        /// A sentence about every store.
        public let name: String
        public let run: @Sendable (any Store) throws -> Void

        public var description: String { name }

        init(_ name: String, _ run: @escaping @Sendable (any Store) throws -> Void) {
            self.name = name
            self.run = run
        }
    }

    /// An answer that the contract does not allow.
    public struct Breach: Error, CustomStringConvertible {
        public let description: String
    }

    public static let checks: [Check] =
        transactions + journal + people + items + scopes + search + answers + waiting
        + counts + records + matters

    static func same<T: Equatable>(
        _ found: T, _ expected: T, _ what: String = "", line: Int = #line, file: String = #fileID
    ) throws(Breach) {
        guard found != expected else { return }
        throw Breach(description: "\(file):\(line) \(what)\n   found \(found)\nexpected \(expected)")
    }

    /// For answers that may be nothing, so that a question's type does not hang on what is expected of it.
    static func same<T: Equatable>(
        _ found: T?, _ expected: T, _ what: String = "", line: Int = #line, file: String = #fileID
    ) throws(Breach) {
        guard found != expected else { return }
        throw Breach(description: "\(file):\(line) \(what)\n   found \(found as Any)\nexpected \(expected)")
    }

}

// MARK: - Short names for what the checks do

extension Store {
    func apply(_ changes: Change...) throws { try apply(changes) }

    func apply(_ changes: [Change]) throws {
        try write { ledger throws(Refusal) in
            for change in changes { try ledger.apply(change) }
        }
    }

    func ask<T>(_ question: (any Ledger) throws -> T) throws -> T {
        let answer = try read { ledger throws(Refusal) in Result { try question(ledger) } }
        return try answer.get()
    }

    func list(
        _ area: Scope.Area, _ filter: Filter = Filter(), mentee: PersonID? = nil, before: Position? = nil,
        limit: Int = 1000
    ) throws -> [ItemID] {
        let scope = ContractQuestions.scope(area, mentee: mentee)
        return try ask { ledger throws(Refusal) in
            try ledger.items(in: scope, filter, before: before, limit: limit).map(\.id)
        }
    }

    func listOldest(
        _ area: Scope.Area, _ filter: Filter = Filter(), after: Position? = nil, limit: Int = 1000
    ) throws -> [ItemID] {
        let scope = ContractQuestions.scope(area, mentee: nil)
        return try ask { try $0.oldestItems(in: scope, filter, after: after, limit: limit).map(\.id) }
    }

    /// Ids of Sofie's items that the words find.
    func find(_ words: Filter.Word...) throws -> [ItemID] { try list(.portfolio(.sofie), Filter(words: words)) }
}

extension PersonID {
    static let sofie = PersonID(unchecked: "sofie")
    static let omar = PersonID(unchecked: "omar")
    static let vos = PersonID(unchecked: "vos")
    static let lena = PersonID(unchecked: "lena")
}

extension MomentID {
    static let midYear = MomentID(unchecked: "mid-year")
    static let endYear = MomentID(unchecked: "end-year")
}

/// Values with everything filled in that a check does not care about.
enum Sample {
    static func id(_ number: Int) -> ItemID { ItemID(hexadecimal(number, digits: 32))! }
    static func salt(_ number: Int) -> Salt { Salt(hexadecimal(number, digits: 64))! }

    /// An ed25519 key, as far as its form goes.
    static func key(_ number: Int) -> PublicKey {
        let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number % 26)))
        let text = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA" + String(repeating: letter, count: 42)
        return try! PublicKey(reading: Array(text.utf8))
    }

    private static func hexadecimal(_ number: Int, digits: Int) -> String {
        // Multiplied, so that ids are not in the order of their numbers.
        let text = String(UInt64(truncatingIfNeeded: number &+ 1) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
        let padded = String(repeating: "0", count: 16 - text.count) + text
        return String(repeating: padded, count: digits / 16)
    }

    static let start = Instant(seconds: 1_760_000_000)
    static func time(_ hours: Int) -> Instant { start.adding(seconds: Int64(hours) * 3600) }

    static func item(
        _ number: Int, of mentee: PersonID = .sofie, by author: Author? = nil, kind: Kind = .reflection(.blank),
        at date: Instant? = nil, purpose: Purpose = .developmental, audience: Audience = .private,
        competencies: [String] = [], tags: [String] = [], evidence: [ItemID] = [], title: String? = nil,
        revision: Int = 1, consent: Consent = .none, nominations: [Nomination] = [], sealedIn: [MomentID] = [],
        firstRead: Instant? = nil, acknowledged: Instant? = nil, externalID: String? = nil, isInPlay: Bool = false,
        erased: Erasure? = nil, handedTo: [PersonID] = []
    ) -> Item {
        let date = date ?? time(number)
        return Item(
            id: id(number), position: Position(date: date), mentee: mentee, author: author ?? .person(mentee),
            kind: kind, created: date, purpose: purpose, audience: audience,
            competencies: competencies.map(CompetencyID.init(unchecked:)), tags: tags, evidence: evidence,
            title: title, heading: title ?? "Item \(number)", revision: revision, revised: date, salt: salt(number),
            consent: consent, nominations: nominations, sealedIn: sealedIn, firstRead: firstRead,
            acknowledged: acknowledged, externalID: externalID, isInPlay: isInPlay, erased: erased,
            handedTo: handedTo)
    }

    static func revision(_ item: Int, title: String? = nil, _ body: String) -> Change {
        revision(item, 1, title: title, body)
    }

    static func revision(_ item: Int, _ number: Int, title: String? = nil, _ body: String) -> Change {
        .revision(
            id(item), Revision(number: number, at: time(item), isAmendment: false, title: title), body: body)
    }

    static func kept(
        _ item: Item, for moment: MomentID = .midYear, _ word: ReachWord, _ obstacle: Obstacle? = nil,
        circle: Circle = .mentors, event: Int64 = 1, before: ReachWord? = nil
    ) -> Change {
        .kept(
            KeptAnswer(
                item: item.id, position: item.position, mentee: item.mentee, moment: moment, word: word,
                obstacle: obstacle, circle: circle, since: item.created, sinceEvent: event, before: before))
    }

    static func programme(_ moments: [(id: MomentID, cutoff: Instant)], name: String = "Residency") -> Programme {
        Programme(
            name: name, zone: .utc, roleModel: .coach,
            competencies: [Competency(id: CompetencyID(unchecked: "scholar"), name: "Scholar")], epas: [],
            committees: [],
            moments: moments.map {
                Moment(
                    id: $0.id, name: $0.id.text, stakes: .high, start: start, cutoff: $0.cutoff,
                    committee: CommitteeID(unchecked: "ccc"), notice: Period(days: 7), observations: .assessment)
            }, outcomes: ["on track"], policy: Policy(), responsibilities: [], agreement: [], calibration: [])
    }

    static func dossier(_ items: [ItemID?], salt number: Int = 1) -> Dossier {
        Dossier(
            blocks: items.enumerated().map { index, item in
                DossierBlock(item: item, salt: salt(number), bytes: Array("block \(index)\n".utf8))
            })
    }
}
