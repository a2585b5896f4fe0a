import Exchange
import Journal

/// The account of a person as JSON: see `Documentation/json.md`.
struct AboutMeJSON {
    private let source: ExportCommand.AboutMe.Source
    private var session: Session { source.session }

    init(_ source: ExportCommand.AboutMe.Source) { self.source = source }

    func write() throws {
        try source.out.json { (json) throws in
            try json.object { (json) throws in
                try session.identity().writeFields(to: &json)
                for part in Extract.Part.allCases {
                    try json.arrayField(part.word) { (json) throws in
                        try source.forEachExtract(part) { $0.write(to: &json) }
                    }
                }
                try items(of: session.withheldAdvices(), "unreleased", &json) { entry, json in
                    json.object { json in
                        json.field("id", entry.id.text)
                        json.field("moment", entry.moment.text)
                        json.field("author", entry.author.id?.text)
                        json.field("date", ISO8601.text(entry.date))
                        json.field("title", entry.heading)
                        json.field("visibility", entry.visibility)
                    }
                }
                try items(of: session.between(), "between", &json) { $0.write(to: &$1) }
                try json.arrayField("meetings") { (json) throws in
                    try source.forEachMeeting { page in json.object { json in page.write(to: &json) } }
                }
                try items(of: session.ownDecisions(), "decisions", &json) { $0.write(to: &$1) }
                try items(of: session.judgingParts(), "judged", &json) { $0.write(to: &$1) }
                try items(of: session.appealsAboutMe(), "appeals", &json) { $0.write(to: &$1) }
                try items(of: session.escalationParts(), "escalations", &json) { part, json in
                    part.page.write(to: &json, body: part.tellsReason)
                }
                try items(of: session.glassBreaks(), "glassBreaks", &json) { $0.write(to: &$1) }
                try items(of: session.recusalsAboutMe(), "recusals", &json) { $0.write(to: &$1) }
                try items(of: session.handoverFacts(), "handovers", &json) { $0.write(to: &$1) }
                try json.arrayField("dossiers") { (json) throws in
                    try source.forEachDossier { $0.write(to: &json) }
                }
                let isMentee = try session.speaker().roles.contains(.mentee)
                try items(of: isMentee ? session.receipts() : [], "receipts", &json) { $0.write(to: &$1) }
                try items(of: session.drafts(), "drafts", &json) { $0.writeWhole(to: &$1) }
                try json.arrayField("access") { (json) throws in
                    try source.forEachAccess { $0.write(to: &json) }
                }
                try json.arrayField("deeds") { (json) throws in
                    try source.forEachDeed { $0.write(to: &json) }
                }
            }
        }
    }

    private func items<T>(
        of list: [T], _ name: String, _ json: inout JSONWriter, _ write: (T, inout JSONWriter) -> Void
    ) {
        json.arrayField(name) { json in for item in list { write(item, &json) } }
    }
}

extension Extract.Part {
    /// As JSON says it.
    fileprivate var word: String {
        switch self {
        case .portfolio: "portfolio"
        case .written: "written"
        }
    }
}

extension Identity {
    fileprivate func writeFields(to json: inout JSONWriter) {
        json.field("rehearsal", isRehearsal)
        json.field("programme", programme.name)
        json.field("timezone", programme.zone.name)
        json.field("at", ISO8601.text(at))
        json.objectField("person") { json in
            json.field("id", person.id.text)
            json.field("name", person.name)
            json.field("roles", person.roles.sorted().map(\.rawValue))
            json.field("speaksAs", roles.map(\.rawValue))
            json.field("stage", person.stage)
            json.field("added", person.added == .distantPast ? nil : ISO8601.text(person.added))
        }
        json.arrayField("keys") { json in for key in keys { key.write(to: &json) } }
        json.arrayField("mentorships") { json in
            for pair in mentorships { json.object { json in pair.writeFields(to: &json) } }
        }
        json.arrayField("committees") { json in
            for committee in committees {
                json.object { json in
                    json.field("id", committee.id.text)
                    json.field("chair", committee.chair == person.id)
                    json.field(
                        "moments", programme.moments.filter { $0.committee == committee.id }.map(\.id.text))
                }
            }
        }
        json.arrayField("standing") { json in for line in standing { line.write(to: &json) } }
        json.arrayField("looks") { json in
            for look in looks {
                json.object { json in
                    json.field("mentee", look.mentee.id?.text)
                    json.field("moment", look.moment.text)
                    json.field("at", ISO8601.text(look.at))
                }
            }
        }
        json.objectField("retention") { json in
            for kept in RetentionClass.allCases {
                json.field(kept.rawValue, programme.policy.retention[kept]?.iso)
            }
        }
    }
}

extension Extract {
    func write(to json: inout JSONWriter) {
        let entry = page.entry
        page.write(to: &json) { json in
            json.field("authorName", entry.author.name)
            json.field("ownTitle", entry.title)
            json.field("tags", entry.tags)
            json.field("on", page.target?.id.text)
            entry.kind.writeFields(to: &json)
            json.arrayField("nominations") { json in
                for nomination in entry.nominations {
                    json.object { json in
                        json.field("moment", nomination.moment.text)
                        json.field("at", ISO8601.text(nomination.at))
                    }
                }
            }
            json.field("request", entry.consent.word)
            json.field("declineReason", page.declineReason)
            json.field("acknowledged", entry.acknowledged.map(ISO8601.text))
            json.field("revised", ISO8601.text(entry.revised))
            json.field("erased", entry.erased.map(ISO8601.text))
            json.field("externalID", externalID)
            json.field("handedTo", handedTo.compactMap { $0.id?.text })
            json.arrayField("earlier") { json in
                for text in earlier {
                    json.object { json in
                        json.field("revision", text.revision.number)
                        json.field("at", ISO8601.text(text.revision.at))
                        json.field("amendment", text.revision.isAmendment)
                        json.field("title", text.revision.title)
                        json.field("body", text.body)
                        json.field("outcome", text.revision.outcome)
                        json.field("limits", text.revision.limits)
                    }
                }
            }
            json.arrayField("history") { json in for line in history { line.write(to: &json) } }
        }
    }
}

extension Consent {
    /// As JSON says it; null when nothing was asked.
    fileprivate var word: String? {
        switch self {
        case .none: nil
        case .asked: "asked"
        case .declined: "declined"
        case .agreed: "agreed"
        }
    }
}

extension Kind {
    /// What only items of one kind have; null for the others.
    fileprivate func writeFields(to json: inout JSONWriter) {
        switch self {
        case .reflection(let template):
            let (word, moment) = template.words
            json.field("template", word)
            json.field("templateMoment", moment?.text)
        default:
            json.nullField("template")
            json.nullField("templateMoment")
        }
        json.key("goal")
        if case .goal(let goal) = self {
            json.object { json in
                json.field("state", goal.state.rawValue)
                json.field("due", goal.due.map { ISO8601.text($0) })
            }
        } else {
            json.null()
        }
        json.key("observation")
        if case .observation(let seen) = self { seen.write(to: &json) } else { json.null() }
    }
}

extension Template {
    /// Its word in JSON, and the moment of a self-assessment.
    fileprivate var words: (String, MomentID?) {
        switch self {
        case .blank: ("blank", nil)
        case .what: ("what", nil)
        case .selfAssessment(let moment): ("self-assessment", moment)
        }
    }
}

extension Observation {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("epa", epa.text)
            json.field("level", level)
            json.field("expected", expected)
            json.field("date", ISO8601.text(date))
            json.field("assessor", assessor)
            json.field("role", assessorRole)
            json.field("setting", setting)
            json.field("caseType", caseType)
            json.field("flagged", flagged)
        }
    }
}

extension Between {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("agreement")
            agreement.write(to: &json)
            json.key("calibration")
            calibration.write(to: &json)
            json.key("pulses")
            pulses.write(to: &json)
        }
    }
}

extension JudgingPart {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", record.text)
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.arrayField("proposals") { json in
                for proposal in proposals {
                    json.object { json in
                        json.field("number", proposal.number)
                        json.field("at", ISO8601.text(proposal.at))
                        json.field("outcome", proposal.outcome)
                        json.field("rationale", proposal.rationale)
                        json.field("citations", proposal.citations.map(\.item.text))
                    }
                }
            }
            json.arrayField("said") { json in for said in said { said.write(to: &json) } }
            json.field("informs", informs.map { ISO8601.text($0) })
            json.arrayField("steps") { json in
                for step in steps {
                    json.object { json in
                        json.field("text", step.text)
                        json.field("due", ISO8601.text(step.due))
                    }
                }
            }
        }
    }
}

extension GlassBreakFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", record.text)
            json.field("at", ISO8601.text(at))
            json.field("mentee", mentee.id?.text)
            json.field("by", by.id?.text)
            json.field("item", subject?.id?.text)
            json.field("reason", reason)
            json.field("until", ISO8601.text(until))
        }
    }
}

extension HandoverFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", record.text)
            json.field("to", successor.id?.text)
            json.field("opened", ISO8601.text(opened))
            json.field("chosen", chosen.map(ISO8601.text))
            json.field("items", items)
            json.field("ended", ended.map(ISO8601.text))
        }
    }
}

extension AccessLine.Subject {
    var id: ItemID? {
        switch self {
        case .item(let id, _, _): id
        case .deleted: nil
        }
    }
}

extension DeedLine {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("at", ISO8601.text(at))
            json.field("verb", verb.rawValue)
            json.field("mentee", mentee?.id?.text)
            json.field("item", subject?.id?.text)
            json.field("record", record?.id.text)
            json.field("recordKind", record?.kind.rawValue)
            json.field("moment", moment?.text)
            json.field("sentence", sentence)
        }
    }
}

extension Draft {
    fileprivate func writeWhole(to json: inout JSONWriter) {
        write(to: &json) { json in
            json.field("on", subject.item?.text)
            json.field("competencies", competencies.map(\.text))
            json.field("tags", tags)
            json.field("evidence", evidence.map(\.text))
            json.field("due", due)
            json.field("outcome", outcome)
            json.field("limits", limits)
            json.field("stance", stance?.rawValue)
        }
    }
}
