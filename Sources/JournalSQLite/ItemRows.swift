import Journal

extension SQLiteLedger {
    private static let select = "SELECT \(ItemRow.columns) FROM item AS i"

    func item(_ id: ItemID) throws(Refusal) -> Item? {
        try one("\(Self.select) WHERE i.id = ?", [id.text], ItemRow.read)
    }

    func items(withPrefix prefix: String, limit: Int) throws(Refusal) -> [Item] {
        // "g" is after every digit an id can hold.
        try all(
            "\(Self.select) WHERE i.id >= ? AND i.id < ? ORDER BY i.position DESC LIMIT ?",
            [prefix, prefix + "g", limit], ItemRow.read)
    }

    func items(
        in scope: Scope, _ filter: Filter, before: Position?, limit: Int
    ) throws(Refusal) -> [Item] {
        guard let query = ItemQuery(scope: scope, filter: filter, .newest(before: before), limit: limit) else {
            return []
        }
        return try all(query.sql, query.arguments, ItemRow.read)
    }

    func oldestItems(
        in scope: Scope, _ filter: Filter, after: Position?, limit: Int
    ) throws(Refusal) -> [Item] {
        guard let query = ItemQuery(scope: scope, filter: filter, .oldest(after: after), limit: limit) else {
            return []
        }
        return try all(query.sql, query.arguments, ItemRow.read)
    }

    func items(on target: ItemID) throws(Refusal) -> [Item] {
        try all("\(Self.select) WHERE i.target = ? ORDER BY i.position", [target.text], ItemRow.read)
    }

    func items(of mentee: PersonID, after: Position?, limit: Int) throws(Refusal) -> [Item] {
        try all(
            "\(Self.select) INDEXED BY item_list WHERE i.mentee = ? AND i.position > ? ORDER BY i.position LIMIT ?",
            [mentee.text, after?.value ?? -1, limit], ItemRow.read)
    }

    func item(externalID: String, of mentee: PersonID) throws(Refusal) -> ItemID? {
        try one(
            "SELECT id FROM item WHERE mentee = ? AND external_id = ? ORDER BY position LIMIT 1",
            [mentee.text, externalID]
        ) { try $0.itemID() }
    }

    func freePosition(at date: Instant) throws(Refusal) -> Position {
        let first = Position(date: date)
        let end = first.value + (1 << 20)
        let last = try one(
            "SELECT position FROM item WHERE position >= ? AND position < ? ORDER BY position DESC LIMIT 1",
            [first.value, end]
        ) { try $0.position() }
        guard let last else { return first }
        guard last.value + 1 < end else {
            throw .store(
                .io(worded("more than a million items of one second", nl: "meer dan een miljoen items van één seconde"))
            )
        }
        return Position(value: last.value + 1)
    }

    func body(of item: ItemID, revision: Int) throws(Refusal) -> String? {
        try one(
            "SELECT r.body FROM item AS i JOIN revision AS r USING (position) WHERE i.id = ? AND r.number = ?",
            [item.text, revision]
        ) { try $0.text() }
    }

    func revisions(of item: ItemID) throws(Refusal) -> [Revision] {
        try all(
            """
            SELECT r.number, r.at, r.amendment, r.title, r.outcome, r.limits FROM item AS i JOIN revision AS r USING (position)
            WHERE i.id = ? ORDER BY r.number
            """, [item.text]
        ) {
            Revision(
                number: try $0.int(), at: try $0.instant(), isAmendment: try $0.flag(), title: try $0.optionalText(),
                outcome: try $0.optionalText(), limits: try $0.optionalText())
        }
    }

    func declineReason(of item: ItemID) throws(Refusal) -> String? {
        try one("SELECT decline_reason FROM item WHERE id = ?", [item.text]) { try $0.optionalText() } ?? nil
    }

    // MARK: What waits for somebody

    func unread(by person: PersonID, in mentee: PersonID?, limit: Int) throws(Refusal) -> [ItemID] {
        try all(
            """
            SELECT i.id FROM unread AS u JOIN item AS i USING (position)
            WHERE u.person = ? AND (?2 IS NULL OR u.mentee = ?2) ORDER BY u.position DESC LIMIT ?3
            """, [person.text, mentee?.text, limit]
        ) { try $0.itemID() }
    }

    func isUnread(_ item: Item, by person: PersonID) throws(Refusal) -> Bool {
        // A page of items asks for each of them, and most people have few unread: they are read once.
        if !isWriting {
            if unreadMemory.person != person {
                unreadMemory.person = person
                let positions = try all(
                    "SELECT position FROM unread WHERE person = ? LIMIT ?", [person.text, UnreadMemory.most + 1]
                ) { try $0.number() }
                unreadMemory.positions = positions.count <= UnreadMemory.most ? positions : nil
            }
            if let positions = unreadMemory.positions { return positions.contains(item.position.value) }
        }
        return try one(
            "SELECT 1 FROM unread WHERE person = ? AND position = ?", [person.text, item.position.value]
        ) { try $0.flag() } ?? false
    }

    func asked(of mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID] {
        try all(
            """
            SELECT id FROM item INDEXED BY item_asked WHERE mentee = ? AND consent = 'asked'
            ORDER BY position DESC LIMIT ?
            """, [mentee.text, limit]
        ) { try $0.itemID() }
    }

    func unacknowledged(by mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID] {
        try all(
            """
            SELECT id FROM item INDEXED BY item_unacknowledged
            WHERE mentee = ? AND kind = 'feedback' AND acknowledged IS NULL AND erased IS NULL
            ORDER BY position DESC LIMIT ?
            """, [mentee.text, limit]
        ) { try $0.itemID() }
    }

    func openGoals(of mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID] {
        try all(
            """
            SELECT id FROM item INDEXED BY item_goal WHERE mentee = ? AND goal_state = 'open' AND erased IS NULL
            ORDER BY ifnull(goal_due, 9999999), position LIMIT ?
            """, [mentee.text, limit]
        ) { try $0.itemID() }
    }

    func balance(of mentee: PersonID, from: Instant, until: Instant) throws(Refusal) -> [BalanceRow] {
        let place: Arguments = [mentee.text, Position(date: from).value, Position(date: until).value]
        let source = "FROM item INDEXED BY item_list WHERE mentee = ? AND position >= ? AND position < ?"
        // Grouping sorts, so only the few are grouped that a single mentor reads; the others are counted on the way.
        let common = [Circle.mentee, .mentors].flatMap { circle in Purpose.allCases.map { (circle, $0) } }
        let counts = common.map { circle, purpose in
            "count(*) FILTER (WHERE circle = '\(circle.column)' AND purpose = '\(purpose.rawValue)')"
        }
        let row = try one("SELECT count(*), \(counts.joined(separator: ", ")) \(source)", place) { row in
            (all: try row.int(), counts: try common.map { _ in try row.int() })
        }
        guard let row else { return [] }
        let rows = zip(common, row.counts).filter { $1 > 0 }.map {
            BalanceRow(purpose: $0.1, circle: $0.0, count: $1)
        }
        guard row.counts.reduce(0, +) < row.all else { return rows }
        return try rows
            + all("SELECT purpose, circle, count(*) \(source) AND circle NOT IN ('-', '*') GROUP BY 1, 2", place) {
                BalanceRow(purpose: try $0.word(), circle: try $0.circle(), count: try $0.int())
            }
    }

    func lastShared(of mentee: PersonID) throws(Refusal) -> Instant? {
        try one(
            """
            SELECT created FROM item INDEXED BY item_shared
            WHERE mentee = ? AND circle = '*' AND author = mentee ORDER BY position DESC LIMIT 1
            """, [mentee.text]
        ) { try $0.instant() }
    }
}
