import Journal

extension SQLiteLedger {
    private static let select = "SELECT number, at, actor, verb, item, mentee, person, moment, value, hash FROM event"

    private static func read(_ row: inout RowReader) throws -> Event {
        Event(
            number: try row.number(), at: try row.instant(), actor: Event.Actor(text: try row.text()),
            verb: try row.word(), item: try row.optionalItemID(), mentee: try row.optionalID(),
            person: try row.optionalID(), moment: try row.optionalID(), value: try row.optionalText(),
            hash: try row.digest())
    }

    func head() throws(Refusal) -> EventHead {
        try one("SELECT number, at, hash FROM event ORDER BY number DESC LIMIT 1") {
            EventHead(number: try $0.number(), at: try $0.instant(), hash: try $0.digest())
        } ?? .beginning
    }

    func events(about item: ItemID) throws(Refusal) -> [Event] {
        try all("\(Self.select) WHERE item = ? ORDER BY number", [item.text], Self.read)
    }

    func events(of mentee: PersonID, before: Int64?, limit: Int) throws(Refusal) -> [Event] {
        try all(
            "\(Self.select) WHERE mentee = ? AND number < ? ORDER BY number DESC LIMIT ?",
            [mentee.text, before ?? .max, limit], Self.read)
    }

    func events(by actor: Event.Actor, before: Int64?, limit: Int) throws(Refusal) -> [Event] {
        try all(
            "\(Self.select) WHERE actor = ? AND number < ? ORDER BY number DESC LIMIT ?",
            [actor.text, before ?? .max, limit], Self.read)
    }

    func standing(of person: PersonID) throws(Refusal) -> [Event] {
        try all(
            "\(Self.select) WHERE person = ? AND mentee IS NULL ORDER BY number", [person.text], Self.read)
    }

    func itemsRead(by person: PersonID, of mentee: PersonID) throws(Refusal) -> Set<ItemID> {
        Set(
            try all(
                "SELECT DISTINCT item FROM event WHERE verb = 'read' AND person = ? AND mentee = ? AND item IS NOT NULL",
                [person.text, mentee.text]
            ) { try $0.itemID() })
    }

    func events(after number: Int64, limit: Int) throws(Refusal) -> [Event] {
        try all("\(Self.select) WHERE number > ? ORDER BY number LIMIT ?", [number, limit], Self.read)
    }

    func event(_ number: Int64) throws(Refusal) -> Event? {
        try one("\(Self.select) WHERE number = ?", [number], Self.read)
    }

    func append(_ event: Event) throws(Refusal) {
        try execute(
            """
            INSERT INTO event (number, at, actor, verb, item, mentee, person, moment, value, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                event.number, event.at.seconds, event.actor.text, event.verb.rawValue, event.item?.text,
                event.mentee?.text, event.person?.text, event.moment?.text, event.value, event.hash.text,
            ])
    }
}
