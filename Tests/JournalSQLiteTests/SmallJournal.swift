import Journal

@testable import JournalSQLite

/// The least that is needed to write something and see it again.
extension SQLiteStore {
    static func id(_ number: Int) -> ItemID {
        let text = String(number, radix: 16)
        return ItemID(String(repeating: "0", count: 32 - text.count) + text)!
    }

    static func item(_ number: Int, revision: Int = 1) -> Item {
        let sofie = PersonID(unchecked: "sofie")
        let date = Instant(seconds: 1_760_000_000 + Int64(number) * 60)
        return Item(
            id: id(number), position: Position(date: date), mentee: sofie, author: .person(sofie),
            kind: .reflection(.blank), created: date, purpose: .developmental, audience: .private, competencies: [],
            tags: [], evidence: [], title: nil, heading: "Item \(number)", revision: revision, revised: date,
            salt: Salt(String(repeating: "0", count: 64))!, consent: .none, nominations: [], sealedIn: [],
            firstRead: nil, acknowledged: nil, externalID: nil, isInPlay: false)
    }

    func add(_ number: Int, body: String) throws(Refusal) {
        try write { ledger throws(Refusal) in
            let item = Self.item(number)
            try ledger.apply(.item(item, circle: .mentee))
            try ledger.apply(
                .revision(item.id, Revision(number: 1, at: item.created, isAmendment: false, title: nil), body: body))
        }
    }

    func revise(_ number: Int, _ revision: Int, body: String) throws(Refusal) {
        try write { ledger throws(Refusal) in
            let item = Self.item(number, revision: revision)
            try ledger.apply(.item(item, circle: .mentee))
            try ledger.apply(
                .revision(
                    item.id, Revision(number: revision, at: item.created, isAmendment: false, title: nil), body: body))
        }
    }

    /// A moment to come, an answer for each item, an unread mark and three events.
    func keepAnswers() throws(Refusal) {
        let moment = Moment(
            id: MomentID(unchecked: "mid-year"), name: "Mid-year", stakes: .high, start: .distantPast,
            cutoff: .distantFuture, committee: CommitteeID(unchecked: "ccc"), notice: Period(days: 7),
            observations: .assessment)
        let programme = Programme(
            name: "Residency", zone: .utc, roleModel: nil, competencies: [], epas: [], committees: [],
            moments: [moment], outcomes: [], policy: Policy(), responsibilities: [], agreement: [], calibration: [])
        try write { ledger throws(Refusal) in
            try ledger.apply(.programme(programme, source: ""))
            for item in try ledger.items(of: PersonID(unchecked: "sofie"), after: nil, limit: .max) {
                try ledger.apply(
                    .kept(
                        KeptAnswer(
                            item: item.id, position: item.position, mentee: item.mentee, moment: moment.id,
                            word: .wont, obstacle: .private, circle: .mentee, since: item.created, sinceEvent: 1,
                            before: nil)))
            }
            try ledger.apply(.unread(Self.id(1), by: PersonID(unchecked: "vos")))
            for number in Int64(1)...3 {
                try ledger.apply(
                    .event(
                        Event(
                            number: number, at: .distantPast, actor: .host, verb: .imported, item: nil, mentee: nil,
                            person: nil, moment: nil, value: nil, hash: Digest(of: [UInt8(number)]))))
            }
        }
    }

    /// The present texts, oldest first.
    func bodies() throws(Refusal) -> [String] {
        try read { ledger throws(Refusal) in
            var bodies: [String] = []
            for item in try ledger.items(of: PersonID(unchecked: "sofie"), after: nil, limit: .max) {
                if let body = try ledger.body(of: item.id, revision: item.revision) { bodies.append(body) }
            }
            return bodies
        }
    }
}
