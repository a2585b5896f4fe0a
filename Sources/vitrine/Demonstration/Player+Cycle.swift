import Journal

/// What people do besides writing items: expectations, meetings, advice, decisions, and what comes of them.
extension Player {
    func cycleAct(_ deed: Story.Deed) throws(StoryFault) -> Act {
        switch deed.verb {
        case "answer-agreement":
            return .pair(
                .answerAgreement(try person(deed, "with"), answers: deed.list("answers").map { Array($0.utf8) }))
        case "propose-agreement": return .pair(.proposeAgreement(try person(deed, "with"), text: try body(deed)))
        case "sign-agreement": return .pair(.signAgreement(try person(deed, "with")))
        case "calibrate": return .pair(.calibrate(try person(deed, "with"), ratings: try ratings(deed)))
        case "pulse":
            let ratings = try deed.need("ratings").split(separator: " ").compactMap { Int($0) }
            return .pair(.pulse(try person(deed, "with"), ratings: ratings, showing: deed["shown"] != nil))
        case "plan-meeting": return .meeting(.plan(with: try person(deed, "with"), at: try time(deed, "when")))
        case "agenda": return .meeting(.agenda(try item(deed, "meeting"), AgendaWriting(try body(deed))))
        case "hat": return .meeting(.hat(try item(deed, "meeting"), try word(deed, "purpose")))
        case "note":
            return .meeting(
                .note(
                    try item(deed, "meeting"),
                    NoteWriting(title: deed["title"], body: try body(deed), competencies: deed.list("competencies"))))
        case "sign-meeting": return .meeting(.sign(try item(deed, "meeting")))
        case "hand-over": return .handover(.choose(successor: try person(deed, "to"), .everything))
        case "advise": return .advice(.write(try advice(deed)))
        case "release": return .advice(.release(try item(deed)))
        default: return try committeeAct(deed)
        }
    }

    private func committeeAct(_ deed: Story.Deed) throws(StoryFault) -> Act {
        let moment = deed["moment"].map { MomentID(unchecked: $0) } ?? MomentID(unchecked: "")
        switch deed.verb {
        case "recuse": return .committee(.recuse(try person(deed, "mentee"), moment, reason: try deed.need("reason")))
        case "decide": return .committee(.propose(try person(deed, "mentee"), moment, try decision(deed)))
        case "sign": return .committee(.sign(try person(deed, "mentee"), moment, proposal: nil))
        case "dissent":
            return .committee(.dissent(try person(deed, "mentee"), moment, proposal: nil, text: try body(deed)))
        case "read-decision": return .committee(.readDecision(moment, of: deed.by))
        case "answer-decision": return .committee(.answerDecision(moment, text: try body(deed)))
        case "appeal": return .appeal(.appeal(moment, grounds: try body(deed)))
        case "assign-appeal":
            return .appeal(
                .assign(try item(deed, "appeal"), panel: deed.list("panel").map { PersonID(unchecked: $0) }))
        case "rule-appeal":
            return .appeal(.rule(try item(deed, "appeal"), try word(deed, "word"), text: try body(deed)))
        case "escalate":
            return .safeguard(
                .escalate(try person(deed, "mentee"), try word(deed, "risk"), reason: try body(deed), delay: nil))
        default: throw StoryFault("nobody knows how to \(deed.verb)")
        }
    }

    /// Whoever judges has read the dossier first.
    func readDossier(_ deed: Story.Deed, _ rehearsal: Rehearsal) throws {
        guard let mentee = deed["mentee"], let moment = deed["moment"] else { return }
        try rehearsal.openedDossier(
            PersonID(unchecked: mentee), MomentID(unchecked: moment), as: .person(deed.by, role: nil), at: deed.at)
    }

    private func person(_ deed: Story.Deed, _ field: String) throws(StoryFault) -> PersonID {
        PersonID(unchecked: try deed.need(field))
    }

    private func body(_ deed: Story.Deed) throws(StoryFault) -> [UInt8] { Array(try deed.need("body").utf8) }

    private func time(_ deed: Story.Deed, _ field: String) throws(StoryFault) -> Instant {
        guard let time = ISO8601.instant(try deed.need(field), in: zone) else {
            throw StoryFault("\(field) is no time")
        }
        return time
    }

    /// `3/5`: as it is, and as it would be preferred.
    private func ratings(_ deed: Story.Deed) throws(StoryFault) -> [Calibration.Rating] {
        try deed.need("ratings").split(separator: " ").map { pair in
            let numbers = pair.split(separator: "/").compactMap { Int($0) }
            return Calibration.Rating(asItIs: numbers.first ?? 0, preferred: numbers.last ?? 0)
        }
    }

    private func advice(_ deed: Story.Deed) throws(StoryFault) -> AdviceWriting {
        AdviceWriting(
            mentee: try person(deed, "mentee"), moment: MomentID(unchecked: try deed.need("moment")),
            outcome: try deed.need("outcome"), rationale: try body(deed), evidence: try named(deed.list("evidence")),
            limits: try deed.need("limits"))
    }

    private func decision(_ deed: Story.Deed) throws(StoryFault) -> DecisionWriting {
        let parts = try deed.need("plan").split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.count == 3, let due = ISO8601.day(parts[2]), let informs = ISO8601.day(try deed.need("on")) else {
            throw StoryFault("a decision needs a plan of three parts and a day")
        }
        return DecisionWriting(
            outcome: try deed.need("outcome"), rationale: try body(deed),
            citations: try named(deed.list("cite")).map(\.text),
            plan: [Decision.Step(text: String(parts[0]), owner: PersonID(unchecked: String(parts[1])), due: due)],
            informer: try person(deed, "informs"), informs: informs)
    }

    private func named(_ names: [String]) throws(StoryFault) -> [ItemID] {
        try names.map { name throws(StoryFault) in
            guard let id = items[name] else { throw StoryFault("nothing is named \(name)") }
            return id
        }
    }
}
