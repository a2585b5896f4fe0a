import Cells
import Journal

/// What waits for a viewer, as sections of rows.
struct TodaySections {
    let today: Today
    let scene: Scene

    func all() -> [TodaySection] {
        var sections: [TodaySection] = []
        let isAlone = today.mentees == nil && today.cohorts == nil && today.process == nil
        let waiting = matters()
        if today.mentee != nil || today.mentees != nil || !waiting.isEmpty {
            sections.append(
                TodaySection(title: Wording.waiting, rows: waiting, empty: Wording.nothingWaits(scene)))
        }
        if let mentee = today.mentee { sections += self.mentee(mentee, isAside: isAlone) }
        if let mentees = today.mentees {
            sections.append(
                TodaySection(
                    title: Wording.mentees, rows: mentees.map(menteeRow), empty: Wording.noMentees, isAside: true,
                    isTable: !mentees.isEmpty))
            if today.mentee == nil { sections.append(moments(of: nil, isAside: true)) }
        }
        for cohort in today.cohorts ?? [] { sections.append(committee(cohort)) }
        if let process = today.process { sections += self.process(process) }
        return sections
    }

    // MARK: - What waits

    private func matters() -> [TodayRow] {
        var rows: [TodayRow] = []
        var seen: Set<ItemID> = []
        func add(_ entries: [Entry], _ what: (Entry) -> String, when: (Entry) -> String) {
            for entry in entries where seen.insert(entry.id).inserted {
                rows.append(row(entry, what(entry), when: when(entry)))
            }
        }
        for draft in today.drafts { rows.append(self.draft(draft)) }
        // Told once, as what is to be done about it.
        seen.formUnion(today.waits.compactMap(\.record))
        rows += today.waits.filter { !$0.matter.canWait }.map(self.waiting)
        if let mentee = today.mentee {
            add(mentee.consents, { _ in Wording.toAnswer }, when: { Wording.until($0.reach, scene) })
            add(mentee.feedback, { _ in Wording.toAcknowledge }, when: { Wording.age($0.date, scene) })
            add(mentee.unread, { _ in Wording.new }, when: { Wording.age($0.date, scene) })
            add(mentee.nominations, { _ in Wording.toNominate }, when: { Wording.until($0.reach, scene) })
        }
        let shared = (today.mentees ?? []).flatMap(\.unread).sorted { $0.position > $1.position }
        add(shared, { Visible.line($0.mentee.name) }, when: { Wording.age($0.date, scene) })
        for mentee in today.mentees ?? [] {
            let name = Visible.line(mentee.mentee.name)
            if mentee.awaiting > 0 {
                rows.append(
                    TodayRow(
                        content: .matter(
                            name, StyledLine([Span(Wording.unanswered(mentee.awaiting), .quiet)]), nil, when: ""),
                        place: .portfolio(mentee.mentee.id, selecting: nil), mentee: mentee.mentee.id))
            }
        }
        // What is there to be read and answered comes before what is to be filled in some day.
        rows += today.waits.filter(\.matter.canWait).map(self.waiting)
        return rows
    }

    private func waiting(_ waiting: Waiting) -> TodayRow {
        let isMine = waiting.mentee.id == scene.me
        return TodayRow(
            content: .matter(
                Wording.toDo(waiting.matter), StyledLine([Span(Wording.about(waiting, scene))]), nil,
                when: Wording.when(waiting.when, scene)),
            place: place(of: waiting), mentee: isMine ? nil : waiting.mentee.id, waiting: waiting)
    }

    /// Where it is done.
    private func place(of waiting: Waiting) -> Place? {
        let mentee = waiting.mentee.id == scene.me ? nil : waiting.mentee.id
        switch waiting.matter {
        case .agendaToWrite, .meetingAhead, .meetingToSign: return waiting.record.map { .meeting($0) }
        case .handoverToChoose: return .handover(waiting.with?.id)
        case .inheritanceToKnow: return .portfolio(waiting.mentee.id, selecting: nil)
        case .adviceToWrite: return .advice(mentee)
        case .adviceToRelease, .adviceToRead: return waiting.record.map { .portfolio(mentee, selecting: $0) }
        case .sealedAlone: return .glass(mentee, waiting.moment)
        case .escalationToRead: return waiting.record.map { .escalation($0) }
        case .glassBreakToKnow: return .access
        case .retentionToKnow: return .retention
        case .agreementToAnswer, .agreementToPropose, .agreementToSign: return .agreement(waiting.with?.id)
        case .calibrationToGive: return .calibration(waiting.with?.id)
        case .decisionToMake, .decisionToSign:
            return waiting.mentee.id.flatMap { mentee in waiting.moment.map { .dossier(mentee, $0) } }
        case .decisionToTell: return waiting.moment.map { .decision(waiting.mentee.id, $0) }
        case .decisionToRead: return waiting.moment.map { .decision(nil, $0) }
        case .appealToAssign, .appealToRule, .rulingToRead: return waiting.record.map(Place.appeal)
        case .conflictToKnow, .quorumToMend: return .recusals
        }
    }

    private func row(_ entry: Entry, _ what: String, when: String) -> TodayRow {
        let isMine = entry.right == .owner
        let dot = " \(scene.marks.dot) "
        var about = StyledLine([Span(Wording.heading(entry))])
        about.append(dot + Wording.kind(entry.kind), Style(.quiet))
        if isMine, entry.author.id != scene.me { about.append(dot + Visible.line(entry.author.name), Style(.quiet)) }
        return TodayRow(
            content: .matter(what, about, entry.purpose, when: when),
            place: .portfolio(isMine ? nil : entry.mentee.id, selecting: entry.id), entry: entry,
            mentee: isMine ? nil : entry.mentee.id)
    }

    private func draft(_ draft: Draft) -> TodayRow {
        let about = StyledLine([
            Span(Wording.draft(draft.subject, scene)),
            Span(" \(scene.marks.dot) " + Wording.words(draft.words), .quiet),
        ])
        return TodayRow(
            content: .matter(Wording.toFinish, about, nil, when: Wording.saved(draft.saved, scene)),
            place: .resume(draft))
    }

    // MARK: - A mentee's own

    private func mentee(_ mentee: MenteeToday, isAside: Bool) -> [TodaySection] {
        let goals = mentee.openGoals.map { entry in
            var due = ""
            if case .goal(let goal) = entry.kind, let day = goal.due { due = Wording.due(day, scene) }
            return TodayRow(
                content: .matter(Wording.openGoal, StyledLine([Span(Wording.heading(entry))]), nil, when: due),
                place: .portfolio(nil, selecting: entry.id), entry: entry)
        }
        return [
            TodaySection(title: Wording.goals, rows: goals, empty: Wording.noGoals, isAside: isAside),
            moments(of: scene.me, isAside: isAside),
        ]
    }

    /// - Parameter mentee: into whose glass a moment leads.
    private func moments(of mentee: PersonID?, isAside: Bool) -> TodaySection {
        let rows = scene.programme.moments.map { moment in
            TodayRow(
                content: .matter(
                    scene.times.day(moment.cutoff), StyledLine([Span(Visible.line(moment.name))]), nil,
                    when: scene.times.distance(moment.cutoff)),
                place: mentee.map { .glass($0, moment.id) } ?? .programme)
        }
        return TodaySection(title: Wording.moments, rows: rows, empty: "", isAside: isAside)
    }

    // MARK: - The others

    private func menteeRow(_ mentee: MentorToday) -> TodayRow {
        TodayRow(
            content: .mentee(mentee), place: .portfolio(mentee.mentee.id, selecting: nil), mentee: mentee.mentee.id)
    }

    /// What waits first; the rest is on a screen of its own.
    private func committee(_ cohort: Cohort) -> TodaySection {
        let moment = cohort.moment
        var rows = cohort.lines.filter(\.isDue).map { line in
            TodayRow(
                content: .dossier(line, cohort), place: line.mentee.id.map { .dossier($0, moment.id) })
        }
        if cohort.lines.contains(where: { $0.dossier != nil }) {
            rows.append(
                TodayRow(
                    content: .matter(
                        Wording.dossiersColumn,
                        StyledLine([Span(scene.marks.plain(Wording.allDossiers(cohort)), .quiet)]),
                        nil, when: ""),
                    place: .cohort(moment.id)))
        }
        let recused = cohort.lines.filter { $0.dossier == nil }.map { Visible.line($0.mentee.name) }
        if !recused.isEmpty { rows.append(TodayRow(content: .words(Wording.recused(recused), .quiet))) }
        return TodaySection(
            title: Wording.dossiers(moment, isSealed: cohort.isSealed, scene), rows: rows,
            empty: Wording.noDossiers(moment, isSealed: cohort.isSealed, scene))
    }

    private func lateRow(_ count: Int) -> TodayRow {
        TodayRow(
            content: .matter(Wording.lateWord, StyledLine([Span(Wording.late(count))]), nil, when: ""), place: .process)
    }

    private func process(_ process: ProcessToday) -> [TodaySection] {
        let people = process.mentees.map { TodayRow(content: .process($0)) }
        let moments = process.moments.map { moment in
            let sealed = process.sealed[moment.id] ?? 0
            let dot = " \(scene.marks.dot) "
            var name = StyledLine([Span(Visible.line(moment.name))])
            if sealed > 0 { name.append(dot + Wording.sealedDossiers(sealed), Style(.quiet)) }
            let alone = process.mentees.count { $0.alone.contains(moment.id) }
            if alone > 0 { name.append(dot + Wording.standAlone(alone), Style(.warning)) }
            return TodayRow(
                content: .matter(
                    scene.times.day(moment.cutoff), name,
                    nil, when: scene.times.distance(moment.cutoff)),
                place: .programme)
        }
        let late = process.late == 0 ? [] : [lateRow(process.late)]
        return [
            TodaySection(title: Wording.processTitle, rows: late, empty: Wording.nothingLate),
            TodaySection(title: Wording.mentees, rows: people, empty: Wording.noPeople),
            TodaySection(title: Wording.moments, rows: moments, empty: "", isAside: true),
        ]
    }
}
