import Journal

/// An item as a row: the columns in one order, for reading and for writing.
enum ItemRow {
    private static let names = [
        "position", "id", "mentee", "author", "assessor", "created", "purpose", "shared", "competencies", "tags",
        "evidence", "title", "heading", "revision", "revised", "salt", "consent", "consent_at", "consent_revision",
        "nominations", "sealed_in", "first_read", "acknowledged", "external_id", "in_play", "erased", "erased_reason",
        "handed_to", "stance", "kind", "target",
        "template", "template_moment", "goal_state", "goal_due", "epa", "level", "expected", "seen_on", "seen_by",
        "seen_by_role", "setting", "case_type", "flagged", "outcome", "limits", "released", "opened", "met", "hat",
    ]

    /// For a question in which the item's table is called `i`.
    static let columns = names.map { "i." + $0 }.joined(separator: ", ")

    /// Adds an item, or replaces all of it but its id, its place and what other changes keep.
    static let upsert = {
        let all = names + ["circle"]
        let places = all.map { _ in "?" }.joined(separator: ", ")
        let updates = all.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return """
            INSERT INTO item (\(all.joined(separator: ", "))) VALUES (\(places))
            ON CONFLICT (id) DO UPDATE SET \(updates)
            """
    }()

    static func arguments(_ item: Item, _ circle: Circle) -> SQLiteLedger.Arguments {
        var values: SQLiteLedger.Arguments = [item.position.value, item.id.text, item.mentee.text]
        switch item.author {
        case .person(let id): values += [id.text, nil]
        case .assessor(let name): values += [nil, name]
        }
        values += [item.created.seconds, item.purpose.rawValue]
        switch item.audience {
        case .private: values.append(nil)
        case .shared(let since): values.append(since.seconds)
        }
        values += [
            item.competencies.isEmpty ? "" : " \(spaced(item.competencies)) ",
            item.tags.isEmpty ? nil : item.tags.joined(separator: "\n"),
            item.evidence.map(\.text).joined(separator: " "), item.title, item.heading, item.revision,
            item.revised.seconds, item.salt.text,
        ]
        switch item.consent {
        case .none: values += [nil, nil, nil]
        case .asked(let at): values += ["asked", at.seconds, nil]
        case .declined(let at, let revision): values += ["declined", at.seconds, revision]
        case .agreed(let at): values += ["agreed", at.seconds, nil]
        }
        values += [
            item.nominations.map { "\($0.moment.text):\($0.at.seconds)" }.joined(separator: " "),
            spaced(item.sealedIn), item.firstRead?.seconds, item.acknowledged?.seconds, item.externalID, item.isInPlay,
            item.erased?.at.seconds, item.erased?.reason,
            item.handedTo.isEmpty ? "" : " \(spaced(item.handedTo)) ", item.stance?.rawValue,
            item.kind.name.rawValue, item.target?.text,
        ]
        values += kindArguments(item.kind)
        values.append(circle.column)
        return values
    }

    private static func kindArguments(_ kind: Kind) -> SQLiteLedger.Arguments {
        var template: SQLiteLedger.Arguments = [nil, nil]
        var goal: SQLiteLedger.Arguments = [nil, nil]
        var seen = SQLiteLedger.Arguments(repeating: nil, count: 9)
        var advice = SQLiteLedger.Arguments(repeating: nil, count: 4)
        var note: SQLiteLedger.Arguments = [nil, nil]
        switch kind {
        case .reflection(.blank): template = ["blank", nil]
        case .reflection(.what): template = ["what", nil]
        case .reflection(.selfAssessment(let moment)): template = ["self", moment.text]
        case .goal(let it): goal = [it.state.rawValue, it.due?.sinceEpoch]
        case .observation(let it):
            seen = [
                it.epa.text, it.level, it.expected, it.date.sinceEpoch, it.assessor, it.assessorRole, it.setting,
                it.caseType, it.flagged,
            ]
        case .note(let it): note = [it?.mentor.text, it?.hat]
        case .advice(let it):
            template = ["advice", it.moment.text]
            advice = [it.outcome, it.limits, it.released?.seconds, it.opened?.seconds]
        case .feedback, .response: break
        }
        return template + goal + seen + advice + note
    }

    static func read(_ row: inout RowReader) throws -> Item {
        let position = try row.position()
        let id = try row.itemID()
        let mentee: PersonID = try row.id()
        let person: PersonID? = try row.optionalID()
        let assessor = try row.optionalText()
        let created = try row.instant()
        let purpose: Purpose = try row.word()
        let shared = try row.optionalInstant()
        let competencies: [CompetencyID] = try row.ids()
        let tags = try row.optionalText()
        let evidence = try row.text().split(separator: " ").compactMap { ItemID($0) }
        let title = try row.optionalText()
        let heading = try row.text()
        let revision = try row.int()
        let revised = try row.instant()
        let salt = try row.salt()
        let consent = try consent(&row)
        let nominations = try nominations(try row.text())
        let sealedIn: [MomentID] = try row.ids()
        let firstRead = try row.optionalInstant()
        let acknowledged = try row.optionalInstant()
        let externalID = try row.optionalText()
        let isInPlay = try row.flag()
        let erasedAt = try row.optionalInstant()
        let erasedReason = try row.optionalText()
        let handedTo: [PersonID] = try row.ids()
        let stance: Stance? = try row.optionalWord()
        return Item(
            id: id, position: position, mentee: mentee,
            author: person.map(Author.person) ?? .assessor(assessor ?? ""), kind: try kind(&row), created: created,
            purpose: purpose, audience: shared.map(Audience.shared) ?? .private, competencies: competencies,
            tags: tags?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? [],
            evidence: evidence, title: title, heading: heading, revision: revision, revised: revised, salt: salt,
            consent: consent, nominations: nominations, sealedIn: sealedIn, firstRead: firstRead,
            acknowledged: acknowledged, externalID: externalID, isInPlay: isInPlay,
            erased: erasedAt.map { Erasure(at: $0, reason: erasedReason) }, handedTo: handedTo, stance: stance)
    }

    private static func consent(_ row: inout RowReader) throws -> Consent {
        let word = try row.optionalText()
        let at = try row.optionalInstant()
        let revision = try row.optionalNumber()
        switch (word, at, revision) {
        case (nil, _, _): return .none
        case ("asked"?, let at?, _): return .asked(at: at)
        case ("declined"?, let at?, let revision?): return .declined(at: at, revision: Int(revision))
        case ("agreed"?, let at?, _): return .agreed(at: at)
        default:
            throw StoreFailure.damaged(
                worded("column consent holds no word of ours", nl: "kolom consent bevat geen woord van ons"))
        }
    }

    private static func nominations(_ text: String) throws -> [Nomination] {
        try text.split(separator: " ").map { pair in
            let parts = pair.split(separator: ":")
            guard parts.count == 2, let seconds = Int64(parts[1]) else {
                throw StoreFailure.damaged(
                    worded("column nominations holds no nomination", nl: "kolom nominations bevat geen voordracht"))
            }
            return Nomination(moment: MomentID(unchecked: String(parts[0])), at: Instant(seconds: seconds))
        }
    }

    private static func kind(_ row: inout RowReader) throws -> Kind {
        let name: KindName = try row.word()
        let target = try row.optionalItemID()
        let template = try row.optionalText()
        let templateMoment: MomentID? = try row.optionalID()
        let goal: GoalState? = try row.optionalWord()
        let due = try row.optionalDay()
        switch name {
        case .feedback: return .feedback(on: target)
        case .observation: return .observation(try observation(&row))
        case .response: if let target { return .response(to: target) }
        case .goal: if let goal { return .goal(Goal(state: goal, due: due)) }
        case .note:
            for _ in 0..<13 { row.skip() }
            if let target { return .note(Note(meeting: target, mentor: try row.id(), hat: try row.int())) }
        case .advice:
            for _ in 0..<9 { row.skip() }
            if let templateMoment {
                return .advice(
                    Advice(
                        moment: templateMoment, outcome: try row.text(), limits: try row.text(),
                        released: try row.optionalInstant(), opened: try row.optionalInstant()))
            }
        case .reflection:
            switch (template, templateMoment) {
            case ("blank"?, _): return .reflection(.blank)
            case ("what"?, _): return .reflection(.what)
            case ("self"?, let moment?): return .reflection(.selfAssessment(moment))
            default: break
            }
        }
        throw StoreFailure.damaged(
            worded(
                "column kind holds a \(name.rawValue) that lacks something",
                nl: "kolom kind bevat een onvolledige \(name.rawValue)"))
    }

    private static func observation(_ row: inout RowReader) throws -> Observation {
        Observation(
            epa: try row.id(), level: try row.int(), expected: try row.optionalNumber().map(Int.init),
            date: try row.day(), assessor: try row.text(), assessorRole: try row.text(), setting: try row.text(),
            caseType: try row.text(), flagged: try row.flag())
    }

    private static func spaced(_ ids: [some Identifier]) -> String { ids.map(\.text).joined(separator: " ") }
}
