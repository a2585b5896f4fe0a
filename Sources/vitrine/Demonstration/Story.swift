import Journal
import Yams

/// A year in an invented programme: who is in it, and what they do when. Written for the demonstration; nobody in it
/// is real.
struct Story {
    struct Somebody {
        let id: PersonID
        let name: String
        let roles: Set<PersonRole>
        let stage: String?
    }

    struct Mentorship {
        let mentor: PersonID
        let mentee: PersonID
        let from: Instant
        let until: Instant?
    }

    /// Something that somebody does; its fields are those that its verb needs.
    struct Deed {
        let at: Instant
        let by: PersonID
        let verb: String
        private let fields: Node.Mapping

        fileprivate init(_ fields: Node.Mapping, in zone: Zone) throws(StoryFault) {
            self.fields = fields
            guard let at = fields["at"]?.string.flatMap({ ISO8601.instant($0, in: zone) }),
                let by = fields["by"]?.string.flatMap({ PersonID($0) }), let verb = fields["do"]?.string
            else { throw StoryFault("a deed needs at, by and do") }
            (self.at, self.by, self.verb) = (at, by, verb)
        }

        subscript(_ name: String) -> String? { fields[name]?.string }

        func need(_ name: String) throws(StoryFault) -> String {
            guard let text = self[name] else { throw StoryFault("\(verb) at \(ISO8601.text(at)) needs \(name)") }
            return text
        }

        /// In whose portfolio it makes an item, if it makes one.
        var portfolio: String? {
            switch verb {
            case "write", "respond": by.text
            case "feedback": self["to"]
            case "observe", "advise": self["mentee"]
            default: nil
            }
        }

        func list(_ name: String) -> [String] { fields[name]?.sequence?.compactMap(\.string) ?? [] }
    }

    /// The programme file.
    let programme: String
    let epas: [EPA]
    let people: [Somebody]
    let mentorships: [Mentorship]
    let deeds: [Deed]
    /// What to try first, a line each.
    let welcome: [String]

    /// The same, with notes: they are in the portfolio of the mentee whose meeting it is.
    func portfolio(of deed: Deed) -> String? {
        guard deed.verb == "note" else { return deed.portfolio }
        let plan = deeds.first { $0.verb == "plan-meeting" && $0["name"] == deed["meeting"] }
        return mentorships.first { [plan?.by.text, plan?["with"]].contains($0.mentee.text) }?.mentee.text
    }

    /// - Parameter zone: of the programme, by whose clocks the story is told.
    init(in zone: (String) throws -> Zone) throws {
        let root = try Self.mapping(Self.peopleText)
        guard let programme = root["programme"]?.string else { throw StoryFault("no programme") }
        self.programme = programme
        let zone = try zone(programme)
        epas = try Self.entries(root["epas"]) { entry throws(StoryFault) in
            guard let id = entry["id"]?.string.flatMap({ EPAID($0) }), let title = entry["title"]?.string else {
                throw StoryFault("an EPA needs id and title")
            }
            var expected: [String: Int] = [:]
            for (stage, level) in entry["expected"]?.mapping ?? [:] {
                if let stage = stage.string, let level = level.string.flatMap({ Int($0) }) { expected[stage] = level }
            }
            return EPA(id: id, title: title, domain: nil, expected: expected)
        }
        people = try Self.entries(root["people"]) { entry throws(StoryFault) in
            guard let id = entry["id"]?.string.flatMap({ PersonID($0) }), let name = entry["name"]?.string else {
                throw StoryFault("a person needs id and name")
            }
            let roles = entry["roles"]?.sequence?.compactMap { $0.string.flatMap { PersonRole(rawValue: $0) } } ?? []
            return Somebody(id: id, name: name, roles: Set(roles), stage: entry["stage"]?.string)
        }
        mentorships = try Self.entries(root["mentorships"]) { entry throws(StoryFault) in
            func time(_ name: String) -> Instant? { entry[name]?.string.flatMap { ISO8601.instant($0, in: zone) } }
            guard let mentor = entry["mentor"]?.string.flatMap({ PersonID($0) }),
                let mentee = entry["mentee"]?.string.flatMap({ PersonID($0) }), let from = time("from")
            else { throw StoryFault("a mentorship needs mentor, mentee and from") }
            return Mentorship(mentor: mentor, mentee: mentee, from: from, until: time("until"))
        }
        let acts = Self.months.joined(separator: "\n")
        deeds = try Self.entries(Self.compose("acts:\n" + acts)["acts"]) { entry throws(StoryFault) in
            try Deed(entry, in: zone)
        }
        welcome = try Self.mapping(Self.welcomeText)["welcome"]?.sequence?.compactMap(\.string) ?? []
    }

    private static let months = [
        Self.expectations, Self.meetings, Self.decisions, Self.earlySeptember, Self.lateSeptember, Self.earlyOctober,
        Self.lateOctober, Self.earlyNovember,
        Self.lateNovember, Self.earlyDecember, Self.lateDecember, Self.january, Self.earlyFebruary,
        Self.lateFebruary, Self.earlyMarch, Self.lateMarch, Self.april, Self.earlyMay, Self.lateMay,
        Self.earlyJune, Self.lateJune,
    ]

    private static func mapping(_ text: String) throws(StoryFault) -> Node.Mapping {
        guard let mapping = try compose(text).mapping else { throw StoryFault("not a mapping") }
        return mapping
    }

    /// Every scalar stays as it is written: what is a number or a date is for the reader to say.
    private static func compose(_ text: String) throws(StoryFault) -> Node {
        do {
            if let node = try Yams.compose(yaml: text, .basic, .default, .utf8) { return node }
        } catch { throw StoryFault("\(error)") }
        throw StoryFault("nothing in it")
    }

    private static func entries<T>(
        _ node: Node?, _ make: (Node.Mapping) throws(StoryFault) -> T
    ) throws(StoryFault) -> [T] {
        guard let nodes = node?.sequence else { throw StoryFault("a list is missing") }
        var out: [T] = []
        for node in nodes {
            guard let mapping = node.mapping else { throw StoryFault("an entry is no mapping") }
            out.append(try make(mapping))
        }
        return out
    }
}

/// What is wrong with the story that is built in; a test plays it, so nobody else meets this.
struct StoryFault: Error {
    let message: String
    init(_ message: String) { self.message = message }
}
