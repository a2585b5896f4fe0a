import Cells
import Journal

/// Short words about items.
extension Wording {
    static func kind(_ kind: Kind) -> String {
        switch kind {
        case .reflection(.selfAssessment): worded("self-assessment", nl: "zelfbeoordeling")
        default: word(kind.name)
        }
    }

    /// The title; or what stands in for one, without Markdown's marks.
    static func heading(_ entry: Entry) -> String {
        guard entry.title == nil, entry.heading.utf8.contains(where: { "*_`[\\".utf8.contains($0) }) else {
            return Visible.line(entry.heading)
        }
        return MarkdownLines.lines(of: Visible.line(entry.heading), width: 1000, limit: 1).first?.text ?? ""
    }

    /// A kind for a column of eleven.
    static func shortKind(_ kind: Kind) -> String {
        if case .reflection(.selfAssessment) = kind {
            worded("self-assess", nl: "zelfbeoord.")
        } else {
            self.kind(kind)
        }
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// `Mon 1 Dec 2025, 09:04`; an observation knows only its day.
    static func when(_ entry: Entry, _ scene: Scene) -> String {
        let text = scene.times.full(entry.date)
        guard case .observation = entry.kind else { return text }
        return text.split(separator: ",").first.map(String.init) ?? text
    }

    /// How far an item has come, in a word or two for its row.
    static func state(_ entry: Entry) -> String {
        if entry.isSealed { return worded("sealed", nl: "verzegeld") }
        if !entry.nominations.isEmpty { return worded("nominated", nl: "voorgedragen") }
        switch entry.consent {
        case .asked: return worded("asked", nl: "gevraagd")
        case .agreed: return worded("agreed", nl: "ingestemd")
        case .declined: return worded("declined", nl: "afgewezen")
        case .none: break
        }
        switch entry.kind {
        case .goal(let goal) where goal.state != .open: return word(goal.state)
        case .observation: return entry.purpose == .assessment ? worded("programme", nl: "programma") : ""
        case .reflection, .goal:
            return entry.isPrivate ? worded("private", nl: "privé") : worded("shared", nl: "gedeeld")
        case .feedback: return entry.acknowledged == nil ? "" : worded("acknowledged", nl: "gezien")
        case .response: return entry.stance.map(stance) ?? ""
        case .note: return ""
        case .advice(let advice):
            return advice.released == nil
                ? worded("not released", nl: "niet vrijgegeven") : worded("released", nl: "vrijgegeven")
        }
    }

    /// `1 Dec`, and `Dec'24` where that is long ago.
    static func shortDate(_ instant: Instant, _ scene: Scene) -> String {
        let text = scene.times.day(instant)
        guard text.utf8.count > 6 else { return text }
        let words = text.split(separator: " ")
        return words.count == 3 ? "\(words[1])'\(words[2].suffix(2))" : text
    }

    static func you(_ person: NamedPerson, _ scene: Scene) -> String {
        person.id != nil && person.id == scene.me ? worded("you", nl: "jij") : Visible.line(person.name)
    }

    static func competencies(_ ids: [CompetencyID], _ scene: Scene) -> String {
        ids.map { scene.programme.competency($0)?.name ?? $0.text }.map(Visible.line).joined(separator: " · ")
    }

    /// `EPA01 Handover · level 4 of 5, expected 3 · supervisor · ward · acute`.
    static func observation(_ observation: Observation, _ scene: Scene) -> [String] {
        let title = scene.programme.epa(observation.epa)?.title
        var level = worded("Level \(observation.level) of 5", nl: "Niveau \(observation.level) van 5")
        if let expected = observation.expected {
            level += worded(", expected \(expected)", nl: ", verwacht \(expected)")
        }
        let first = [observation.epa.text.uppercased() + (title.map { " " + Visible.line($0) } ?? ""), level]
        let second = [observation.assessorRole, observation.setting, observation.caseType].filter { !$0.isEmpty }
            .map(Visible.line)
        var lines = [first.joined(separator: " · ")]
        if !second.isEmpty { lines.append(second.joined(separator: " · ")) }
        if observation.flagged {
            lines.append(
                worded(
                    "Flagged: the programme says that a committee must look at this one.",
                    nl: "Gemarkeerd: volgens het programma moet een commissie hiernaar kijken."))
        }
        return lines
    }

    static func goal(_ goal: Goal) -> String {
        worded("Goal: \(word(goal.state))", nl: "Leerdoel: \(word(goal.state))")
            + (goal.due.map { worded(", due \(date($0))", nl: ", uiterlijk \(date($0))") } ?? "")
    }

    /// How the present text relates to what others have read.
    static func revision(_ page: Page, _ scene: Scene) -> String? {
        guard page.entry.revision > 1, let last = page.revisions.last else { return nil }
        let what = last.isAmendment ? worded("Amended", nl: "Gewijzigd") : worded("Edited", nl: "Bewerkt")
        let when = scene.times.full(page.entry.revised)
        return worded(
            "\(what) \(when) · revision \(page.entry.revision)", nl: "\(what) \(when) · versie \(page.entry.revision)")
    }
}

/// The reader's words.
extension Wording {
    static var feedbackSection: String { worded("Feedback", nl: "Feedback") }
    static func responseSection(_ count: Int) -> String {
        count == 1 ? worded("Response", nl: "Reactie") : worded("Responses", nl: "Reacties")
    }
    static var new: String { worded("new", nl: "nieuw") }

    static func on(_ target: Entry, _ scene: Scene) -> String {
        worded(
            "On \(kind(target.kind)) \"\(Wording.heading(target))\" of \(scene.times.day(target.date))",
            nl: "Bij \(kind(target.kind)) \"\(Wording.heading(target))\" van \(scene.times.day(target.date))")
    }

    static func evidence(_ entry: Entry, _ scene: Scene) -> String {
        worded(
            "Evidence: \(kind(entry.kind)) \"\(Wording.heading(entry))\" of \(scene.times.day(entry.date))",
            nl: "Onderbouwing: \(kind(entry.kind)) \"\(Wording.heading(entry))\" van \(scene.times.day(entry.date))")
    }

    static func asked(_ entry: Entry, _ scene: Scene) -> String {
        let who = capitalized(you(entry.author, scene))
        guard entry.right == .owner else {
            return worded(
                "\(who) asked to make this assessment; \(Visible.line(entry.mentee.name)) has not answered yet.",
                nl:
                    "\(who) vroeg om hier beoordeling van te maken; \(Visible.line(entry.mentee.name)) heeft nog niet geantwoord."
            )
        }
        let agree = scene.key(.agree)
        let decline = scene.key(.decline)
        return
            worded(
                "\(who) asks to make this assessment. It stays developmental unless you agree (\(agree) agree, \(decline) decline).",
                nl:
                    "\(who) vraagt om hier beoordeling van te maken. Het blijft ontwikkelingsgericht tenzij je instemt (\(agree) instemmen, \(decline) afwijzen)."
            )
    }

    static func declined(_ reason: String) -> String {
        worded("Declined: \(Visible.line(reason))", nl: "Afgewezen: \(Visible.line(reason))")
    }
    static func acknowledged(_ at: Instant, _ scene: Scene) -> String {
        worded("Acknowledged on \(scene.times.day(at)).", nl: "Voor gezien getekend op \(scene.times.day(at)).")
    }
}
