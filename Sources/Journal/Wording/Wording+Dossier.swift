/// The words of a dossier. They are part of its bytes: a change here changes every preview.
enum DossierText {
    struct Header {
        let programme: Programme
        let moment: Moment
        let mentee: Person
        let committee: [Person]
        let mentors: [(mentorship: Mentorship, name: String)]
        let isRehearsal: Bool
    }

    struct Entry {
        let item: Item
        let body: String
        let authorName: String
        let ground: Ground
        /// Only those whose targets are in the same dossier.
        let links: Set<ItemID>
        let programme: Programme
    }

    static func header(_ header: Header) -> [UInt8] {
        let zone = header.programme.zone
        let moment = header.moment
        var lines = Lines()
        if header.isRehearsal {
            lines.add("REHEARSAL", "this dossier is from a rehearsal journal and counts for nothing")
        }
        lines.add("programme", header.programme.name)
        lines.add("moment", "\(moment.name) (\(moment.id)), stakes \(moment.stakes.rawValue)")
        if moment.start > .distantPast { lines.add("collected after", ISO8601.text(moment.start, in: zone)) }
        lines.add("cutoff", ISO8601.text(moment.cutoff, in: zone))
        lines.add("mentee", person(header.mentee.name, header.mentee.id))
        for (mentorship, name) in header.mentors {
            let until = mentorship.end.map { ", until " + ISO8601.text(zone.day($0)) } ?? ""
            lines.add(
                "mentor", person(name, mentorship.mentor) + ", from " + ISO8601.text(zone.day(mentorship.start)) + until
            )
        }
        let committee = header.programme.committee(moment.committee)
        for member in header.committee {
            let chair = committee?.chair == member.id ? ", chair" : ""
            lines.add("committee \(moment.committee)", person(member.name, member.id) + chair)
        }
        lines.addBody("")
        return lines.bytes
    }

    static func item(_ entry: Entry) -> [UInt8] {
        let item = entry.item
        let programme = entry.programme
        let zone = programme.zone
        var lines = Lines()
        lines.add("item", item.kind.name.rawValue)
        lines.add("id", item.id.text)
        if let title = item.title { lines.add("title", title) }
        switch item.author {
        case .person(let id): lines.add("author", person(entry.authorName, id))
        case .assessor(let name): lines.add("assessor", name)
        }
        if case .observation(let observation) = item.kind {
            add(observation, programme, to: &lines)
        } else {
            lines.add("date", ISO8601.text(item.created, in: zone))
        }
        switch item.kind {
        case .reflection(.selfAssessment(let moment)): lines.add("template", "self-assessment for \(moment)")
        case .goal(let goal):
            lines.add("goal", goal.state.rawValue + (goal.due.map { ", due " + ISO8601.text($0) } ?? ""))
        case .advice(let advice): add(advice, programme, to: &lines)
        case .response:
            if let stance = item.stance { lines.add("stance", stance.rawValue) }
        default: break
        }
        lines.add("purpose", item.purpose.rawValue)
        if !item.competencies.isEmpty {
            lines.add(
                "competencies",
                item.competencies.map { programme.competency($0)?.name ?? $0.text }.joined(separator: ", "))
        }
        lines.add("here because", Wording.lasting(entry.ground, zone: zone))
        if item.revision > 1 { lines.add("revision", "\(item.revision), of \(ISO8601.text(item.revised, in: zone))") }
        switch item.kind {
        case .feedback(let on?) where entry.links.contains(on): lines.add("on", on.text)
        case .response(let to) where entry.links.contains(to): lines.add("answers", to.text)
        default: break
        }
        if let advice = item.advice {
            func at(_ instant: Instant?) -> String? { instant.map { ISO8601.text($0, in: zone) } }
            lines.add("opened", at(advice.opened).map { "by the mentee, " + $0 } ?? "not by the mentee, as it is now")
            if let acknowledged = at(item.acknowledged) { lines.add("acknowledged", "by the mentee, " + acknowledged) }
        }
        for link in item.evidence where entry.links.contains(link) { lines.add("evidence", link.text) }
        lines.addBody(entry.body)
        return lines.bytes
    }

    private static func add(_ advice: Advice, _ programme: Programme, to lines: inout Lines) {
        lines.add("outcome", advice.outcome)
        lines.add("does not cover", advice.limits)
    }

    private static func add(_ observation: Observation, _ programme: Programme, to lines: inout Lines) {
        lines.add("role", observation.assessorRole)
        lines.add("date", ISO8601.text(observation.date))
        let title = programme.epa(observation.epa).map { " " + $0.title } ?? ""
        lines.add("epa", observation.epa.text.uppercased() + title)
        let expected = observation.expected.map { ", expected at the mentee's stage \($0)" } ?? ""
        lines.add("level", "\(observation.level) of 5\(expected)")
        if !observation.setting.isEmpty { lines.add("setting", observation.setting) }
        if !observation.caseType.isEmpty { lines.add("case", observation.caseType) }
        if observation.flagged { lines.add("flag", "the programme asks the committee to look at this one") }
    }

    private static func person(_ name: String, _ id: PersonID) -> String {
        name == id.text ? name : "\(name) (\(id))"
    }

    /// Lines of `name: value`, then the body indented, so that nothing in it can pass for one of them.
    private struct Lines {
        private(set) var bytes: [UInt8] = []

        mutating func add(_ name: String, _ value: String) {
            bytes += Array("\(name): \(Visible.line(value))\n".utf8)
        }

        /// After an empty line; and an empty line parts the block from the next for whoever reads the file.
        mutating func addBody(_ body: String) {
            defer { bytes += Array("\n".utf8) }
            guard !body.isEmpty else { return }
            bytes += Array("\n".utf8)
            for line in Visible.text(body).split(separator: "\n", omittingEmptySubsequences: false) {
                bytes += Array((line.isEmpty ? "\n" : "  \(line)\n").utf8)
            }
        }
    }
}
