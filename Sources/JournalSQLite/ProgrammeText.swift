import Journal

/// A programme as one text column: its values in a fixed order, each ended by a unit separator, which no stored text
/// can hold; lists begin with their length.
///
/// Written by hand because it is read at every start: the standard library's coders ask the runtime for conformances
/// that a static binary of this size takes milliseconds to find.
enum ProgrammeText {
    /// The first value: what order the rest is in.
    private static let form = "3"

    static func text(_ programme: Programme) -> String {
        var out = Writer()
        out.put(form)
        out.put(programme.name)
        out.put(programme.zone)
        out.put(programme.roleModel?.rawValue ?? "")
        out.put(programme.competencies) { $0.put($1.id.text, $1.name) }
        out.put(programme.epas) { out, epa in
            out.put(epa.id.text, epa.title, epa.domain ?? "")
            out.put(epa.expected.sorted { $0.key < $1.key }) { $0.put($1.key, String($1.value)) }
        }
        out.put(programme.committees) { out, committee in
            out.put(committee.id.text, committee.chair?.text ?? "", String(committee.quorum))
            out.put(committee.members) { $0.put($1.text) }
        }
        out.put(programme.moments) { out, moment in
            out.put(moment.id.text, moment.name, moment.stakes.rawValue)
            out.put(String(moment.start.seconds), String(moment.cutoff.seconds), moment.committee.text)
            out.put(moment.notice)
            out.put(moment.observations.rawValue)
            out.put(moment.adviceNotice)
        }
        out.put(programme.outcomes) { $0.put($1) }
        out.put(programme.policy)
        out.put(programme.responsibilities) { out, responsibility in
            out.put(responsibility.task)
            out.put(responsibility.who) { $0.put($1) }
        }
        out.put(programme.agreement) { $0.put($1) }
        out.put(programme.calibration) { $0.put($1.dimension.rawValue, $1.text) }
        out.put(programme.escalation) { $0.put($1.text) }
        return out.text
    }

    /// Nil when the text is not one that `text` made.
    static func programme(_ text: String) -> Programme? {
        var values = Reader(text)
        do {
            guard try values.next() == form else { return nil }
            return try values.programme()
        } catch {
            return nil
        }
    }

    private struct Writer {
        private(set) var text = ""

        mutating func put(_ values: String...) {
            for value in values {
                text += value
                text += "\u{1F}"
            }
        }

        mutating func put<Element>(_ list: [Element], _ each: (inout Writer, Element) -> Void) {
            put(String(list.count))
            for element in list { each(&self, element) }
        }

        mutating func put(_ period: Period?) { put(period.map { "\($0.days) \($0.seconds)" } ?? "") }
        mutating func put(_ period: Period) { put(String(period.days), String(period.seconds)) }

        mutating func put(_ zone: Zone) {
            put(zone.name, String(zone.initial), String(zone.changes.count))
            for (at, offset) in zip(zone.changes, zone.offsets) { put(String(at.seconds), String(offset)) }
        }

        mutating func put(_ policy: Policy) {
            put(policy.notice)
            put(policy.observations.rawValue)
            put(policy.correctionWindow)
            put(String(policy.adviceEvidence))
            put(policy.adviceNotice)
            put(policy.handover.rawValue)
            put(policy.appeal)
            put(policy.minimumReflections.map { String($0) } ?? "")
            put(policy.reopen)
            for kept in RetentionClass.allCases { put(policy.retention[kept]?.iso ?? "") }
            put(String(policy.retention.announced.seconds))
        }
    }

    private struct Unreadable: Error {}

    private struct Reader {
        private var rest: ArraySlice<UInt8>

        init(_ text: String) { rest = Array(text.utf8)[...] }

        mutating func next() throws(Unreadable) -> String {
            guard let end = rest.firstIndex(of: 0x1F) else { throw Unreadable() }
            defer { rest = rest[(end + 1)...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }

        mutating func number<Number: FixedWidthInteger>() throws(Unreadable) -> Number {
            guard let number = Number(try next()) else { throw Unreadable() }
            return number
        }

        mutating func word<Word: RawRepresentable<String>>() throws(Unreadable) -> Word {
            guard let word = Word(rawValue: try next()) else { throw Unreadable() }
            return word
        }

        mutating func id<ID: Identifier>() throws(Unreadable) -> ID { ID(unchecked: try next()) }

        mutating func list<Element>(
            _ each: (inout Reader) throws(Unreadable) -> Element
        ) throws(Unreadable) -> [Element] {
            var list: [Element] = []
            for _ in 0..<(try number() as Int) { list.append(try each(&self)) }
            return list
        }

        mutating func instant() throws(Unreadable) -> Instant { Instant(seconds: try number()) }
        mutating func period() throws(Unreadable) -> Period { Period(days: try number(), seconds: try number()) }

        mutating func optionalPeriod() throws(Unreadable) -> Period? {
            let text = try next()
            if text.isEmpty { return nil }
            let numbers = text.split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 2 else { throw Unreadable() }
            return Period(days: numbers[0], seconds: numbers[1])
        }

        mutating func retention() throws(Unreadable) -> Retention {
            var retention = Retention()
            for kept in RetentionClass.allCases { retention[kept] = KeepingTime(iso: try next()) }
            retention.announced = try instant()
            return retention
        }

        mutating func zone() throws(Unreadable) -> Zone {
            Zone(
                name: try next(), initial: try number(),
                changes: try list { values throws(Unreadable) in (try values.instant(), try values.number()) })
        }

        mutating func policy() throws(Unreadable) -> Policy {
            Policy(
                notice: try period(), observations: try word(), correctionWindow: try period(),
                adviceEvidence: try number(), adviceNotice: try period(), handover: try word(), appeal: try period(),
                minimumReflections: Int(try next()), reopen: try optionalPeriod(), retention: try retention())
        }

        mutating func programme() throws(Unreadable) -> Programme {
            let name = try next()
            let zone = try zone()
            let roleModel = RoleModel(rawValue: try next())
            let competencies = try list { values throws(Unreadable) in
                Competency(id: try values.id(), name: try values.next())
            }
            let epas = try list { values throws(Unreadable) in
                let (id, title, domain) = (try values.id() as EPAID, try values.next(), try values.next())
                let expected = try values.list { values throws(Unreadable) in
                    (try values.next(), try values.number() as Int)
                }
                return EPA(
                    id: id, title: title, domain: domain.isEmpty ? nil : domain,
                    expected: Dictionary(expected) { first, _ in first })
            }
            let committees = try list { values throws(Unreadable) in
                let (id, chair, quorum) = (
                    try values.id() as CommitteeID, try values.next(), try values.number() as Int
                )
                return Committee(
                    id: id, members: try values.list { values throws(Unreadable) in try values.id() },
                    chair: chair.isEmpty ? nil : PersonID(unchecked: chair), quorum: quorum)
            }
            let moments = try list { values throws(Unreadable) in
                Moment(
                    id: try values.id(), name: try values.next(), stakes: try values.word(),
                    start: try values.instant(),
                    cutoff: try values.instant(), committee: try values.id(), notice: try values.period(),
                    observations: try values.word(), adviceNotice: try values.period())
            }
            return Programme(
                name: name, zone: zone, roleModel: roleModel, competencies: competencies, epas: epas,
                committees: committees, moments: moments,
                outcomes: try list { values throws(Unreadable) in try values.next() }, policy: try policy(),
                responsibilities: try list { values throws(Unreadable) in
                    Responsibility(
                        task: try values.next(), who: try values.list { values throws(Unreadable) in try values.next() }
                    )
                },
                agreement: try list { values throws(Unreadable) in try values.next() },
                calibration: try list { values throws(Unreadable) in
                    CalibrationStatement(dimension: try values.word(), text: try values.next())
                },
                escalation: try list { values throws(Unreadable) in try values.id() })
        }
    }
}
