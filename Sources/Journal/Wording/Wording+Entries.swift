/// The words around an item, a glass and a dossier that are shown as text.
extension Wording {
    public static let you = "you"
    public static let new = "new"
    public static let rehearsal = "REHEARSAL: nothing here counts."

    public static func person(_ name: String, _ id: PersonID) -> String {
        name == id.text ? name : "\(Visible.line(name)) (\(id))"
    }

    public static func word(_ reach: ReachWord) -> String { reach == .wont ? "won't" : reach.rawValue }

    /// What an item is, in a few words.
    public static func kind(_ kind: Kind, _ programme: Programme) -> String {
        switch kind {
        case .reflection(.blank): return "Reflection"
        case .reflection(.what): return "Reflection (What? So what? Now what?)"
        case .reflection(.selfAssessment(let moment)):
            return "Self-assessment for \(programme.moment(moment)?.name ?? moment.text)"
        case .goal(let goal):
            return "Goal, \(goal.state.rawValue)" + (goal.due.map { ", due \(date($0))" } ?? "")
        case .feedback: return "Feedback"
        case .response: return "Response"
        case .note: return "Note of a meeting"
        case .advice(let advice):
            return "Advice for \(programme.moment(advice.moment)?.name ?? advice.moment.text)"
                + (advice.outcome.isEmpty ? "" : ": \(Visible.line(advice.outcome))")
        case .observation(let seen):
            let expected = seen.expected.map { " (expected \($0))" } ?? ""
            let place = [seen.assessorRole, seen.setting, seen.caseType].filter { !$0.isEmpty }.map { Visible.line($0) }
            return
                (["Observation \(seen.epa.text.uppercased()), level \(seen.level)\(expected)"] + place
                + (seen.flagged ? ["flagged"] : [])).joined(separator: ", ")
        }
    }

    /// What an advice says besides its rationale, and what the mentee has made of it, a line each.
    public static func advice(_ entry: Entry, _ times: Times) -> [String] {
        guard case .advice(let advice) = entry.kind else { return [] }
        var lines: [String] = []
        if !advice.outcome.isEmpty { lines.append("Proposes: \(Visible.line(advice.outcome))") }
        if !advice.limits.isEmpty { lines.append("Does not cover: \(Visible.line(advice.limits))") }
        guard let released = advice.released else { return lines }
        var words = "Released on \(times.moment(released))"
        // Whoever has it before their eyes need not be told that they have not.
        if entry.right != .owner {
            let name = Visible.line(entry.mentee.name)
            words +=
                advice.opened.map { ", opened by \(name) on \(times.moment($0))" }
                ?? ", not opened by \(name) as it is now"
        }
        lines.append(words)
        return lines
    }

    public static func stands(_ stance: Stance) -> String { "The mentee \(self.stance(stance))." }

    /// How a response stands to what it answers.
    public static func stance(_ stance: Stance) -> String {
        switch stance {
        case .agrees: "agrees"
        case .comments: "comments"
        case .disagrees: "disagrees"
        }
    }

    public static let feedbackHeading = "Feedback"
    public static let responseHeading = "Response"
    public static let noteHeading = "Note"

    public static func declined(because reason: String) -> String { "Declined: \(reason)" }
    public static func revised(_ revision: Int, _ at: String) -> String { "Revision \(revision), of \(at)" }
    public static func hangsOn(_ target: Entry, shown: String) -> String { "On \(shown)" }
    public static func evidence(shown: String) -> String { "Evidence: \(shown)" }

    public static func draftKind(_ subject: Draft.Subject) -> String {
        switch subject {
        case .reflection: "reflection"
        case .goal: "goal"
        case .feedback: "feedback"
        case .response: "response"
        case .advice: "advice"
        case .edit: "edit"
        case .decision: "decision"
        case .dissent: "dissent"
        case .decisionAnswer: "answer"
        case .appeal: "appeal"
        case .ruling: "ruling"
        case .recusal: "recusal"
        case .glassBreak: "glass break"
        case .decline: "decline"
        case .answers: "answers"
        case .proposal: "proposal"
        case .note: "note"
        case .agenda: "agenda"
        case .escalation: "escalation"
        }
    }

    // MARK: - The glass

    public static func glassHeading(_ mentee: String, _ moment: String) -> String {
        "What reaches the committee: \(mentee), \(moment)"
    }

    public static func cutoff(_ moment: Moment, _ isSealed: Bool, _ times: Times) -> String {
        let when = "\(times.full(moment.cutoff)), \(times.distance(moment.cutoff))"
        if isSealed { return "Sealed on \(when)." }
        return times.now < moment.cutoff ? "Goes at the cutoff, \(when)." : "The cutoff was \(when); nothing went."
    }

    public static func digest(_ digest: Digest, isSealed: Bool) -> String {
        (isSealed ? "Digest " : "Digest as it stands ") + digest.groups
    }

    public static func sinceYouLooked(_ when: String, changes: Int) -> String {
        "Since you looked on \(when): " + (changes == 0 ? "no change." : "\(count(changes, "change")).")
    }

    public static let neverLooked = "You look for the first time: from now on, what changes is listed here."

    public static func change(_ change: GlassChange) -> String {
        guard let before = change.before else { return word(change.after) }
        return "\(word(change.after)), was \(word(before))"
    }

    /// Said in the glass before the cutoff, and with the dossier ever after.
    public static func standsAlone(_ moment: Moment, isSealed: Bool) -> String {
        let name = Visible.line(moment.name)
        return isSealed
            ? "No intermediate dossier came before the one for \(name): the decision may come as a surprise. That is on record."
            : "No intermediate dossier comes before the one for \(name): the decision may come as a surprise. Its sealing will be put on record."
    }

    // MARK: - Dossiers

    public static func whole(_ dossier: Dossier) -> String {
        let erased = dossier.blocks.count(where: \.isErased)
        let part = erased == 0 ? "" : ", of which \(erased) erased since"
        return "The file is whole: \(count(dossier.blocks.count, "block"))\(part), every commitment and the digest fit."
    }

    public static let sameDigest = "The digest is the one given."

    public static func compare(_ digest: Digest) -> String {
        "Compare its digest with the one you kept; only that shows that it is the file that was sealed:\n\(digest.groups)"
    }

    public static func otherDigest(_ kept: Digest, is digest: Digest) -> String {
        "This is another dossier: its digest begins \(digest.short), and \(kept.short) was given."
    }

    public static func fault(_ fault: DossierFile.Fault) -> String {
        let place = fault.block.map { "block \($0): " } ?? ""
        switch fault.reason {
        case .notADossier: return "This is not a Vitrine dossier."
        case .malformed(let what): return "The dossier is damaged: \(place)\(what) is not as it should be."
        case .commitment: return "The dossier was changed: \(place)the bytes do not fit the commitment."
        case .digest: return "The dossier was changed: the digest does not fit the blocks."
        case .bytesAfterTheEnd: return "The dossier was changed: something stands after its end."
        }
    }

    /// What is shown in the place of a heading.
    static func erased(_ erasure: Erasure, _ times: Times) -> String { "Erased on \(times.day(erasure.at))" }

    public static let noReceipts = "No dossier of yours has been sealed yet."

    /// The lines of a receipt.
    public static func receipt(_ receipt: Receipt, _ times: Times) -> [String] {
        [
            "Receipt of \(person(receipt.mentee.name, receipt.mentee.id ?? PersonID(unchecked: ""))), "
                + "\(receipt.moment.name) (\(receipt.moment.id))",
            "Mentee  \(receipt.mentee.id?.text ?? "")",
            "Moment  \(receipt.moment.id)",
            "Sealed  \(ISO8601.text(receipt.sealed, in: times.zone))",
            "Items   \(receipt.items)",
            "Digest  \(receipt.digest.groups)",
            "Head    \(receipt.head.number):\(receipt.head.hash)",
        ]
    }
}
