import Exchange
import Journal

/// The account of a person as text, part by part.
struct AboutMeText {
    private let source: ExportCommand.AboutMe.Source
    private let invocation: Invocation
    private let pages: PageText
    private let identity: Identity
    private let times: Wording.Times

    init(_ source: ExportCommand.AboutMe.Source, _ invocation: Invocation) throws {
        self.source = source
        self.invocation = invocation
        pages = try PageText(source.session, source.out)
        identity = try source.session.identity()
        times = Wording.Times(zone: identity.programme.zone, now: identity.at)
    }

    private var out: StandardOutput { source.out }
    private var session: Session { source.session }
    private var me: PersonID { identity.person.id }

    func write() throws {
        if identity.isRehearsal { out.line(Wording.rehearsal) }
        out.paragraph(Wording.aboutMe(identity, times))
        out.paragraph(Visible.line(identity.programme.name))
        out.paragraph(Wording.aboutMeRule)
        for part in Wording.AboutMePart.allCases where !out.isClosed { try write(part) }
    }

    private func write(_ part: Wording.AboutMePart) throws {
        switch part {
        case .person: person()
        case .portfolio: try extracts(.portfolio, part)
        case .written: try extracts(.written, part)
        case .unreleased: try list(session.withheldAdvices(), part) { out.paragraph(Wording.unreleased($0)) }
        case .between: try between(part)
        case .meetings: try meetings(part)
        case .decisions:
            try list(session.ownDecisions(), part) { invocation.print(Wording.paper($0, times, me: me)) }
        case .judged: try list(session.judgingParts(), part, judged)
        case .appeals:
            try list(session.appealsAboutMe(), part) { invocation.print(Wording.paper($0, times, me: me)) }
        case .escalations: try list(session.escalationParts(), part, escalation)
        case .glassBreaks:
            try list(session.glassBreaks(), part) { out.paragraph(Wording.glassBreak($0, me: me, times)) }
        case .recusals: try list(session.recusalsAboutMe(), part, recusal)
        case .handovers: try list(session.handoverFacts(), part) { out.paragraph(Wording.handover($0, times)) }
        case .dossiers: try dossiers(part)
        case .drafts: try list(session.drafts(), part, draft)
        case .access:
            try lines(part) { say in
                try source.forEachAccess { say("\(times.full($0.at))  \(Wording.access($0, me: me))") }
            }
        case .deeds:
            try lines(part) { say in
                try source.forEachDeed { say("\(times.full($0.at))  \(Wording.deed($0, me: me))") }
            }
        }
    }

    // MARK: - Parts

    private func heading(_ part: Wording.AboutMePart) {
        out.line()
        out.line()
        out.paragraph(part.heading)
        out.line(String(repeating: "=", count: part.heading.count))
    }

    /// A part with everything that there is of it; none where there is nothing.
    private func list<T>(_ items: [T], _ part: Wording.AboutMePart, _ write: (T) throws -> Void) throws {
        guard !items.isEmpty else { return }
        heading(part)
        for item in items {
            out.line()
            try write(item)
        }
    }

    /// A part that is a line for each; it is said where there is none.
    private func lines(_ part: Wording.AboutMePart, _ write: ((String) -> Void) throws -> Void) throws {
        heading(part)
        out.line()
        var isEmpty = true
        try write { line in
            isEmpty = false
            out.paragraph(line)
        }
        if isEmpty { out.paragraph(Wording.nothingThere) }
    }

    private func person() {
        heading(.person)
        out.line()
        let person = identity.person
        out.paragraph(Wording.person(person.name, person.id))
        out.paragraph(Wording.roles(identity))
        if let stage = person.stage { out.paragraph(Wording.stage(stage)) }
        if person.added != .distantPast { out.paragraph(Wording.inJournal(since: times.full(person.added))) }
        for key in identity.keys { out.paragraph(Wording.key(key, times)) }
        for pair in identity.mentorships { out.paragraph(Wording.mentorship(pair, times)) }
        for committee in identity.committees { out.paragraph(Wording.seat(committee, of: me)) }
        for line in identity.standing { out.paragraph("\(times.full(line.at))  \(Visible.line(line.sentence))") }
        for look in identity.looks { out.paragraph(Wording.looked(look, me: me, times)) }
        for kept in RetentionClass.allCases {
            out.paragraph(Wording.kept(kept, identity.programme.policy.retention[kept]))
        }
    }

    private func extracts(_ which: Extract.Part, _ part: Wording.AboutMePart) throws {
        var isFirst = true
        try source.forEachExtract(which) { extract in
            if isFirst { heading(part) }
            isFirst = false
            out.line()
            print(extract, which)
        }
    }

    private func print(_ extract: Extract, _ which: Extract.Part) {
        let entry = extract.page.entry
        // In the own portfolio what was said to it comes by itself, in its turn.
        pages.print(which == .portfolio ? extract.page.alone : extract.page)
        for nomination in entry.nominations {
            out.paragraph(Wording.nominated(nomination, identity.programme, times), indent: 2)
        }
        if let id = extract.externalID { out.paragraph(Wording.imported(as: id), indent: 2) }
        if !extract.handedTo.isEmpty {
            out.paragraph(Wording.handed(to: extract.handedTo.map(\.name)), indent: 2)
        }
        for earlier in extract.earlier {
            out.paragraph(Wording.earlierText(earlier.revision.number, times.full(earlier.revision.at)), indent: 2)
            if let title = earlier.revision.title { out.paragraph(Visible.line(title), indent: 4) }
            out.paragraph(Visible.text(earlier.body), indent: 4)
        }
        guard !extract.history.isEmpty else { return }
        if !extract.page.body.hasSuffix("\n") { out.line() }
        out.paragraph(Wording.historyHeading, indent: 2)
        for line in extract.history {
            out.paragraph("\(times.full(line.at))  \(Visible.line(line.sentence))", indent: 4)
        }
    }

    private func between(_ part: Wording.AboutMePart) throws {
        try list(session.between(), part) { between in
            let text = try PairText(between.agreement.pair, invocation)
            for round in between.agreement.rounds.reversed() {
                text.print(round, of: between.agreement.alone(round))
                out.line()
            }
            for round in between.calibration.rounds.reversed() {
                text.print(round, of: between.calibration.alone(round))
                out.line()
            }
            text.print(between.pulses)
        }
    }

    private func meetings(_ part: Wording.AboutMePart) throws {
        let text = try MeetingText(session, out)
        var isFirst = true
        try source.forEachMeeting { page in
            if isFirst { heading(part) }
            isFirst = false
            out.line()
            text.print(page)
        }
    }

    private func judged(_ part: JudgingPart) {
        out.paragraph(Wording.judged(part))
        for proposal in part.proposals {
            out.paragraph(Wording.proposed(proposal, times), indent: 2)
            out.paragraph(Visible.text(proposal.rationale), indent: 4)
        }
        for said in part.said {
            out.paragraph(Wording.said(said.part, times), indent: 2)
            if let dissent = said.part.dissent { out.paragraph(Visible.text(dissent), indent: 4) }
        }
        if let day = part.informs { out.paragraph(Wording.informs(day), indent: 2) }
        for step in part.steps { out.paragraph(Wording.step(step), indent: 2) }
    }

    private func escalation(_ part: EscalationPart) {
        let page = part.page
        out.paragraph(Wording.escalationHeading(page))
        for fact in Wording.escalationFacts(page, times) { out.paragraph(fact) }
        out.paragraph("id " + page.id.text)
        if part.tellsReason { out.paragraph(Visible.text(page.reason), indent: 2) }
    }

    private func recusal(_ line: RecusalLine) {
        let at = line.at.map { "  (\(times.full($0)))" } ?? ""
        let whose = line.mentee.id == me ? "" : "\(Visible.line(line.mentee.name)), "
        out.paragraph("\(whose)\(line.moment.name): \(Wording.recusal(line, me: me))\(at)")
    }

    /// Each dossier's own bytes, and its receipt before them.
    private func dossiers(_ part: Wording.AboutMePart) throws {
        let receipts = identity.roles.contains(.mentee) ? try session.receipts() : []
        var isFirst = true
        try source.forEachDossier { sealed in
            if isFirst { heading(part) }
            isFirst = false
            out.line()
            for receipt in receipts where receipt.moment.id == sealed.moment.id {
                for line in Wording.receipt(receipt, times) { out.line(line) }
            }
            out.line()
            out.write(bytes: sealed.dossier.bytes)
        }
    }

    private func draft(_ draft: Draft) {
        out.paragraph(
            [Wording.draftKind(draft.subject), times.full(draft.saved), draft.id.short].joined(separator: " · "))
        if !draft.title.isEmpty { out.paragraph(Visible.line(draft.title), indent: 2) }
        out.paragraph(Visible.text(draft.body), indent: 2)
        for text in [draft.outcome, draft.limits, draft.due] where !text.isEmpty {
            out.paragraph(Visible.line(text), indent: 2)
        }
        if !draft.tags.isEmpty {
            out.paragraph(draft.tags.map { "#" + Visible.line($0) }.joined(separator: " "), indent: 2)
        }
    }
}
