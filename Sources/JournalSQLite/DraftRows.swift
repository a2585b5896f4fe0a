import Journal

extension SQLiteLedger {
    private static let select = """
        SELECT id, owner, title, body, competencies, tags, due, outcome, limits, evidence, stance, cursor, saved,
        version, leaving, subject, item, person, moment, purpose, revision, form FROM draft
        """

    private static func read(_ row: inout RowReader) throws -> Draft {
        let id = try row.itemID()
        let owner: PersonID = try row.id()
        let title = try row.text()
        let body = try row.text()
        let competencies: [CompetencyID] = try row.ids()
        // No tag holds a line feed.
        let tags = try row.text().split(separator: "\n").map(String.init)
        let due = try row.text()
        let outcome = try row.text()
        let limits = try row.text()
        let evidence = try row.text().split(separator: " ").compactMap { ItemID($0) }
        let stance: Stance? = try row.optionalWord()
        let cursor = try row.int()
        let saved = try row.instant()
        let version = try row.int()
        let leaving: Draft.Leaving = try row.word()
        return Draft(
            id: id, owner: owner, subject: try subject(&row), title: title, body: body, competencies: competencies,
            due: due, evidence: evidence, outcome: outcome, limits: limits, stance: stance, tags: tags,
            cursor: cursor, saved: saved, version: version, leaving: leaving)
    }

    private static func subject(_ row: inout RowReader) throws -> Draft.Subject {
        let word = try row.text()
        let item = try row.optionalItemID()
        let person: PersonID? = try row.optionalID()
        let moment: MomentID? = try row.optionalID()
        let purpose: Purpose? = try row.optionalWord()
        let revision = try row.optionalNumber()
        let form = try row.optionalText()
        switch (word, item) {
        case ("blank", _): return .reflection(.blank)
        case ("what", _): return .reflection(.what)
        case ("self", _): if let moment { return .reflection(.selfAssessment(moment)) }
        case ("goal", _): return .goal
        case ("feedback", _): if let person, let purpose { return .feedback(to: person, on: item, purpose: purpose) }
        case ("response", let item?): return .response(to: item)
        case ("advice", _): if let person, let moment { return .advice(to: person, for: moment) }
        case ("edit", let item?): if let revision { return .edit(item, revision: Int(revision)) }
        case ("decline", let item?): return .decline(item)
        case ("answers", _): if let person { return .answers(with: person) }
        case ("proposal", _): if let person { return .proposal(with: person) }
        case ("mentee's note", let meeting?): if let purpose { return .note(of: meeting, by: .mentee, under: purpose) }
        case ("mentor's note", let meeting?): if let purpose { return .note(of: meeting, by: .mentor, under: purpose) }
        case ("agenda", let meeting?): if let revision { return .agenda(meeting, revision: Int(revision)) }
        case ("escalation: patient", _): if let person { return .escalation(about: person, .patient) }
        case ("escalation: mentee", _): if let person { return .escalation(about: person, .mentee) }
        case ("upheld", let id?): return .ruling(id, .upheld)
        case ("dismissed", let id?): return .ruling(id, .dismissed)
        case ("decision", _):
            if let person, let moment, let form = form.flatMap(DecisionForm.init(text:)) {
                return .decision(person, moment, form)
            }
        case ("dissent", _): if let person, let moment { return .dissent(person, moment) }
        case ("answer", _): if let moment { return .decisionAnswer(moment) }
        case ("appeal", _): if let moment { return .appeal(moment) }
        case ("glass", let id?): return .glassBreak(id)
        case ("recusal", _):
            if let person, let moment { return .recusal(person, moment, member: form.map(PersonID.init(unchecked:))) }
        default: break
        }
        throw StoreFailure.damaged(
            worded(
                "column subject holds a \(word) that lacks something", nl: "kolom subject bevat een onvolledige \(word)"
            ))
    }

    /// subject, item, person, moment, purpose, revision, form
    private static func arguments(_ subject: Draft.Subject) -> Arguments {
        switch subject {
        case .reflection(.blank): ["blank", nil, nil, nil, nil, nil, nil]
        case .reflection(.what): ["what", nil, nil, nil, nil, nil, nil]
        case .reflection(.selfAssessment(let moment)): ["self", nil, nil, moment.text, nil, nil, nil]
        case .goal: ["goal", nil, nil, nil, nil, nil, nil]
        case .feedback(let to, let on, let purpose): ["feedback", on?.text, to.text, nil, purpose.rawValue, nil, nil]
        case .response(let item): ["response", item.text, nil, nil, nil, nil, nil]
        case .advice(let to, let moment): ["advice", nil, to.text, moment.text, nil, nil, nil]
        case .escalation(let mentee, let risk): ["escalation: \(risk.rawValue)", nil, mentee.text, nil, nil, nil, nil]
        case .edit(let item, let revision): ["edit", item.text, nil, nil, nil, revision, nil]
        case .decline(let item): ["decline", item.text, nil, nil, nil, nil, nil]
        case .answers(let other): ["answers", nil, other.text, nil, nil, nil, nil]
        case .proposal(let other): ["proposal", nil, other.text, nil, nil, nil, nil]
        case .ruling(let id, let word): [word.rawValue, id.text, nil, nil, nil, nil, nil]
        case .decision(let mentee, let moment, let form):
            ["decision", nil, mentee.text, moment.text, nil, nil, form.text]
        case .dissent(let mentee, let moment): ["dissent", nil, mentee.text, moment.text, nil, nil, nil]
        case .decisionAnswer(let moment): ["answer", nil, nil, moment.text, nil, nil, nil]
        case .appeal(let moment): ["appeal", nil, nil, moment.text, nil, nil, nil]
        case .glassBreak(let item): ["glass", item.text, nil, nil, nil, nil, nil]
        case .recusal(let mentee, let moment, let member):
            ["recusal", nil, mentee.text, moment.text, nil, nil, member?.text]
        case .note(let meeting, let side, let hat):
            ["\(side.rawValue)'s note", meeting.text, nil, nil, hat.rawValue, nil, nil]
        case .agenda(let meeting, let revision): ["agenda", meeting.text, nil, nil, nil, revision, nil]
        }
    }

    func drafts(of person: PersonID) throws(Refusal) -> [Draft] {
        try all("\(Self.select) WHERE owner = ? ORDER BY saved DESC, number DESC", [person.text], Self.read)
    }

    func draft(_ id: ItemID, of person: PersonID) throws(Refusal) -> Draft? {
        try one("\(Self.select) WHERE id = ? AND owner = ?", [id.text, person.text], Self.read)
    }

    func save(_ draft: Draft) throws(Refusal) {
        // Replacing gives the row a new number, which orders drafts saved within one second.
        try execute(
            """
            INSERT OR REPLACE INTO draft (id, owner, title, body, competencies, tags, due, outcome, limits, evidence,
            stance, cursor, saved, version, leaving, subject, item, person, moment, purpose, revision, form)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                draft.id.text, draft.owner.text, draft.title, draft.body,
                draft.competencies.map(\.text).joined(separator: " "), draft.tags.joined(separator: "\n"), draft.due,
                draft.outcome, draft.limits,
                draft.evidence.map(\.text).joined(separator: " "), draft.stance?.rawValue, draft.cursor,
                draft.saved.seconds, draft.version, draft.leaving.rawValue,
            ] + Self.arguments(draft.subject))
    }

    func deleteDraft(_ id: ItemID) throws(Refusal) {
        try execute("DELETE FROM draft WHERE id = ?", [id.text])
        try noteRemoval()
    }

    func glance(of viewer: PersonID, at mentee: PersonID, for moment: MomentID) throws(Refusal) -> Glance? {
        try one(
            "SELECT at, event FROM glance WHERE viewer = ? AND mentee = ? AND moment = ?",
            [viewer.text, mentee.text, moment.text]
        ) { Glance(at: try $0.instant(), event: try $0.number()) }
    }

    func save(_ glance: Glance, _ viewer: PersonID, _ mentee: PersonID, _ moment: MomentID) throws(Refusal) {
        try execute(
            "INSERT OR REPLACE INTO glance (viewer, mentee, moment, at, event) VALUES (?, ?, ?, ?, ?)",
            [viewer.text, mentee.text, moment.text, glance.at.seconds, glance.event])
    }
}
