import Exchange
import Journal

/// Does what the story says, in its order, up to a time.
final class Player {
    private enum Step {
        case person(Story.Somebody)
        case mentorship(Story.Mentorship, isStart: Bool)
        case deed(Story.Deed)
        case glance
    }

    private let story: Story
    private var steps: [(at: Instant, step: Step)]
    private var next = 0
    /// The story's names of items.
    private(set) var items: [String: ItemID] = [:]

    /// Feedback and observations that the mentee has not opened yet, with the time they came.
    private var unopened: [PersonID: [ItemID: Instant]] = [:]
    private var opened: Set<String> = []

    /// What came in the last days waits for the mentees, so that there is something to open.
    private static let waitingDays: Int64 = 8

    /// The first mentee looked into the glass some days before the end, so that something has changed since.
    private static let daysSinceGlance: Int64 = 5

    let zone: Zone

    init(_ story: Story, in zone: Zone) {
        self.story = story
        self.zone = zone
        let start = story.mentorships.map(\.from).min() ?? .distantPast
        steps = story.people.map { (start, .person($0)) }
        steps += story.mentorships.map { ($0.from, .mentorship($0, isStart: true)) }
        steps += story.mentorships.compactMap { mentorship in
            mentorship.until.map { ($0, .mentorship(mentorship, isStart: false)) }
        }
        steps += story.deeds.map { ($0.at, .deed($0)) }
        if let end = story.deeds.last?.at {
            steps.append((end.adding(seconds: -Self.daysSinceGlance * 86_400), .glance))
        }
        // People come before their mentorships, and an old mentorship ends before a new one begins.
        steps = steps.enumerated().sorted {
            ($0.element.at, rank($0.element.step), $0.offset) < ($1.element.at, rank($1.element.step), $1.offset)
        }
        .map(\.element)
        func rank(_ step: Step) -> Int {
            switch step {
            case .person: 0
            case .mentorship(_, isStart: false): 1
            case .mentorship: 2
            case .deed, .glance: 3
            }
        }
    }

    func play(_ until: Instant, _ rehearsal: Rehearsal) throws {
        while next < steps.count, steps[next].at <= until {
            let (at, step) = steps[next]
            next += 1
            do { try play(step, at, rehearsal) } catch let refusal as Refusal {
                if case .store = refusal { throw refusal }
                throw StoryFault("\(ISO8601.text(at)): \(Wording.refusal(refusal, nil, nil))")
            }
        }
    }

    private func play(_ step: Step, _ at: Instant, _ rehearsal: Rehearsal) throws {
        switch step {
        case .person(let person):
            // Those whom the programme names are there already, with their ids as names.
            do {
                try rehearsal.perform(
                    .addPerson(person.id, name: person.name, roles: person.roles, stage: person.stage), as: .host,
                    at: at)
            } catch {
                guard case .personExists = error else { throw error }
                try rehearsal.perform(.rename(person.id, person.name), as: .host, at: at)
                try rehearsal.perform(.setRoles(person.id, person.roles), as: .host, at: at)
            }
        case .mentorship(let pair, let isStart):
            try rehearsal.perform(
                isStart
                    ? .startMentorship(mentor: pair.mentor, mentee: pair.mentee)
                    : .endMentorship(mentor: pair.mentor, mentee: pair.mentee), as: .host, at: at)
        case .glance:
            for moment in ["mid-year", "end-year"].compactMap({ MomentID($0) }) {
                try rehearsal.looked(story.people[0].id, moment, as: story.people[0].id, at: at)
            }
        case .deed(let deed):
            let viewer = Viewer.person(deed.by, role: nil)
            if deed.verb == "read" { return try rehearsal.opened(item(deed), as: viewer, at: at) }
            try openFirst(deed, rehearsal)
            let outcome = try rehearsal.perform(act(deed), as: viewer, at: at)
            guard let id = outcome.created else { return }
            if let name = deed["name"] { items[name] = id }
            if deed.verb == "feedback" || deed.verb == "observe", let mentee = deed.portfolio {
                unopened[PersonID(unchecked: mentee), default: [:]][id] = at
            }
        }
    }

    /// Whoever answers an item has opened it, and a mentee who sits down to write reads what has come before.
    private func openFirst(_ deed: Story.Deed, _ rehearsal: Rehearsal) throws {
        var first: [ItemID] = []
        switch deed.verb {
        case "acknowledge", "agree", "decline": first = [try item(deed)]
        case "respond": first = [try item(deed, "to")]
        case "sign", "dissent", "decide", "rule-appeal": return try readDossier(deed, rehearsal)
        case "feedback" where deed["on"] != nil: first = [try item(deed, "on")]
        default: break
        }
        let recent = (story.deeds.last?.at ?? deed.at).adding(seconds: -Self.waitingDays * 86_400)
        let waiting = (unopened[deed.by] ?? [:]).filter { $0.value < min(recent, deed.at.adding(seconds: -3_600)) }
        first += waiting.sorted { $0.value < $1.value }.map(\.key)
        for id in first where opened.insert("\(deed.by) \(id)").inserted {
            unopened[deed.by]?[id] = nil
            try rehearsal.opened(id, as: .person(deed.by, role: nil), at: deed.at)
        }
    }

    func item(_ deed: Story.Deed, _ field: String = "item") throws(StoryFault) -> ItemID {
        let name = try deed.need(field)
        guard let id = items[name] else { throw StoryFault("nothing is named \(name)") }
        return id
    }

    private func act(_ deed: Story.Deed) throws(StoryFault) -> Act {
        switch deed.verb {
        case "write": return .write(try writing(deed))
        case "feedback": return .feedback(try feedback(deed))
        case "observe": return try observation(deed)
        case "respond": return .respond(try item(deed, "to"), body: Array(try deed.need("body").utf8))
        case "edit":
            return .edit(
                try item(deed),
                Editing(title: deed["title"].map { .set($0) } ?? .keep, body: deed["body"].map { Array($0.utf8) }))
        case "share": return .share(try item(deed))
        case "withdraw": return .withdraw(try item(deed))
        case "nominate": return .nominate(try item(deed), MomentID(unchecked: try deed.need("moment")))
        case "retract": return .retract(try item(deed))
        case "purpose": return .purpose(try item(deed), try word(deed, "purpose"))
        case "agree": return .agree(try item(deed))
        case "decline": return .decline(try item(deed), reason: deed["reason"])
        case "acknowledge": return .acknowledge(try item(deed))
        case "goal": return .goal(try item(deed), try word(deed, "state"))
        case "delete": return .delete(try item(deed))
        default: return try cycleAct(deed)
        }
    }

    func word<T: RawRepresentable<String>>(_ deed: Story.Deed, _ field: String) throws(StoryFault) -> T {
        guard let word = T(rawValue: try deed.need(field)) else { throw StoryFault("\(field) is no word we know") }
        return word
    }

    private func writing(_ deed: Story.Deed) throws(StoryFault) -> Writing {
        let kind: Writing.NewKind
        switch (deed["kind"], deed["template"]) {
        case ("goal", _): kind = .goal(due: deed["due"].flatMap { ISO8601.day($0) })
        case (_, "what"): kind = .reflection(.what)
        case (_, "self-assessment"):
            kind = .reflection(.selfAssessment(MomentID(unchecked: try deed.need("moment"))))
        default: kind = .reflection(.blank)
        }
        var evidence: [ItemID] = []
        for name in deed.list("evidence") { if let id = items[name] { evidence.append(id) } }
        return Writing(
            kind, title: deed["title"], body: Array(try deed.need("body").utf8),
            competencies: deed.list("competencies"), tags: deed.list("tags"), evidence: evidence)
    }

    private func feedback(_ deed: Story.Deed) throws(StoryFault) -> FeedbackWriting {
        let place: FeedbackWriting.Place =
            deed["on"] == nil
            ? .to(PersonID(unchecked: try deed.need("to"))) : .on(try item(deed, "on"))
        return FeedbackWriting(
            place, purpose: try word(deed, "purpose"), title: deed["title"], body: Array(try deed.need("body").utf8),
            competencies: deed.list("competencies"))
    }

    private func observation(_ deed: Story.Deed) throws(StoryFault) -> Act {
        guard let date = ISO8601.day(try deed.need("date")), let level = Int(try deed.need("level")) else {
            throw StoryFault("an observation needs a date and a level")
        }
        // As an import puts the two narratives together.
        let narratives = [("Done well.", deed["narrative"]), ("To improve.", deed["suggestion"])].compactMap {
            heading, text in
            text.map { "**\(heading)** " + $0.trimmingSuffix(while: \.isWhitespace) }
        }
        return .observe(
            PersonID(unchecked: try deed.need("mentee")),
            Observation(
                epa: EPAID(unchecked: try deed.need("epa")), level: level, expected: nil, date: date,
                assessor: try deed.need("assessor"), assessorRole: deed["role"] ?? "", setting: deed["setting"] ?? "",
                caseType: "", flagged: deed["flag"] != nil), body: narratives.joined(separator: "\n\n"),
            externalID: nil)
    }
}

extension String {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !predicate($0) }) else { return "" }
        return self[...last]
    }
}
