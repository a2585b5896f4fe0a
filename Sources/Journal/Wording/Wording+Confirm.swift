/// What is asked before an act is done, made from what the act would bring about.
extension Wording {
    /// `Nominate "Night shift" for the Mid-year review?`
    public static func question(_ act: Act, heading: String, _ programme: Programme) -> String {
        let it = "\"\(Visible.line(heading))\""
        switch act {
        case .share: return "Share \(it) with your mentors?"
        case .withdraw: return "Withdraw \(it)?"
        case .nominate(_, let moment): return "Nominate \(it) for \(programme.moment(moment)?.name ?? moment.text)?"
        case .retract: return "Take back the nomination of \(it)?"
        case .delete: return "Delete \(it)?"
        case .agree: return "Agree that \(it) becomes assessment?"
        case .decline: return "Decline that \(it) becomes assessment?"
        case .purpose(_, .assessment): return "Ask the mentee to agree that \(it) becomes assessment?"
        case .purpose(_, .developmental): return "Make \(it) developmental?"
        case .meeting(.note): return "Take \(it) as a note of the meeting?"
        case .feedback(let writing): return "Give \(it) as \(word(writing.purpose)) feedback?"
        case .respond: return "Respond to \(it)?"
        case .advice(.release): return "Release \(it) to the mentee?"
        case .edit: return "Save the new text of \(it)?"
        case .committee(let act): return question(act, about: Visible.line(heading), programme)
        case .appeal(let act): return question(act)
        case .safeguard(.breakGlass): return "Break the glass and read \(it)?"
        default: return "\(verb(act)) \(it)?"
        }
    }

    /// The word on the answer that does it.
    public static func verb(_ act: Act) -> String {
        switch act {
        case .share: "Share"
        case .withdraw: "Withdraw"
        case .nominate: "Nominate"
        case .retract: "Take back"
        case .delete: "Delete"
        case .agree: "Agree"
        case .decline: "Decline"
        case .purpose(_, .assessment): "Ask"
        case .purpose(_, .developmental): "Make developmental"
        case .feedback: "Give"
        case .respond: "Respond"
        case .advice(.release): "Release"
        case .safeguard(.escalate): "Escalate"
        case .safeguard(.breakGlass): "Break the glass"
        case .committee(.propose): "Propose"
        case .committee(.sign): "Sign"
        case .committee(.dissent): "Dissent"
        case .committee(.recuse): "Step aside"
        case .committee(.overrideRecusal): "Let sit"
        case .committee(.answerDecision): "Send"
        case .appeal(.appeal): "Appeal"
        case .appeal(.rule): "Rule"
        default: "Save"
        }
    }

    /// Who will read the item then, and from when.
    /// - Parameters:
    ///   - isNew: nobody but its author could read it until now.
    ///   - viewer: the name of whoever asks, who is not told about themselves.
    public static func readers(_ foresight: Foresight, act: Act, isNew: Bool, viewer: String?, _ times: Times) -> String
    {
        if case .delete = act { return "nobody: it is gone, with all its revisions" }
        var people = foresight.mentors.filter { $0 != viewer }.map(Visible.line)
        if foresight.after.right != .owner { people.insert(Visible.line(foresight.after.mentee.name), at: 0) }
        var parts: [String] = []
        if !people.isEmpty { parts.append(list(people) + (isNew ? " (from now)" : "")) }
        var seen: [[String]] = []
        for committee in foresight.committees where !committee.members.isEmpty && !seen.contains(committee.members) {
            seen.append(committee.members)
            let members = committee.members.map(Visible.line).joined(separator: ", ")
            parts.append("\(members) (from \(times.moment(committee.moment.cutoff)))")
        }
        return parts.isEmpty ? "only you" : parts.joined(separator: " · ")
    }

    /// The committees it would go to with the reason, or why it goes to none.
    public static func destination(_ foresight: Foresight, act: Act, _ programme: Programme, _ times: Times) -> String {
        if case .delete = act { return "to no committee" }
        guard !foresight.committees.isEmpty else {
            let why = reason(foresight.after.reach, programme, times)
            return foresight.after.reach.word == .wont ? "to no committee: \(why)" : why
        }
        // Several moments for one reason are named together.
        var groups: [(moments: [String], reason: String)] = []
        for committee in foresight.committees {
            let moment = "\(Visible.line(committee.moment.name)) on \(times.moment(committee.moment.cutoff))"
            if groups.last?.reason == committee.reason {
                groups[groups.count - 1].moments.append(moment)
            } else {
                groups.append(([moment], committee.reason))
            }
        }
        return groups.map { "\(list($0.moments)): \($0.reason)" }.joined(separator: " · ")
    }

    /// Whether it can be undone, and until when.
    public static func undoing(_ act: Act, _ foresight: Foresight, _ programme: Programme, _ times: Times) -> String {
        let cutoff = foresight.committees.first.map { times.moment($0.moment.cutoff) }
        switch act {
        case .share: return "you can withdraw it at any time; what has been read has been read"
        case .withdraw: return "you can share it again at any time"
        case .nominate: return "you can take it back until \(cutoff ?? "the cutoff"); after that it stays"
        case .retract: return "you can nominate it again until the cutoff"
        case .delete: return "this cannot be undone"
        case .agree:
            return "you cannot take it back; its author can make it developmental until \(cutoff ?? "it is sealed")"
        case .decline: return "it can be asked again once its text has changed"
        case .purpose(_, .assessment): return "you can take the request back until it is answered"
        case .purpose(_, .developmental): return "assessment again only if the mentee agrees"
        case .feedback(let writing):
            guard writing.purpose == .assessment else { return "you can delete it until it has been read" }
            return "you can make it developmental until \(cutoff ?? "it is sealed")"
        case .meeting:
            return
                "you can edit it until both have signed the meeting, and make it developmental until \(cutoff ?? "it is sealed")"
        case .respond: return "you can edit or delete it until somebody has read it"
        case .advice(.release):
            return "it cannot be taken back; a change to it is seen by all who read it, and starts the notice again"
        case .edit: return "the text before is kept in its history"
        default: return "it can be changed at any time"
        }
    }

    /// What an act leaves as it is, where somebody may think otherwise; nil where there is nothing to say.
    public static func staying(_ act: Act, _ foresight: Foresight) -> String? {
        switch act {
        case .withdraw:
            guard foresight.feedback > 0 else { return nil }
            return "\(count(foresight.feedback, "feedback", "feedback items")) already written on it"
        case .retract: return "your mentors go on reading it until you withdraw it"
        default: return nil
        }
    }

    /// What an advice cites and its dossier will not hold.
    public static func missing(_ cited: [Entry]) -> String {
        let names = list(cited.map { "\"\(Visible.line($0.heading))\"" })
        return names + (cited.count == 1 ? " is" : " are")
            + " not on the way into the dossier: the dossier will not say that the advice rests on "
            + (cited.count == 1 ? "it" : "them")
    }

    /// A trace of a patient, and where it stands.
    static func trace(_ trace: PatientTrace) -> String {
        let place =
            switch trace.place {
            case .title: "title"
            case .tag: "tag"
            case .reason: "reason"
            case .limits: "what it does not cover"
            case .line(let line): "line \(line)"
            }
        return "\"\(Visible.line(trace.text))\" (\(place))"
    }

    /// What may point at a patient. It warns and never hinders, and says that it is no proof.
    public static func patientSummary(_ traces: [PatientTrace]) -> String {
        let misses = "this check misses names"
        guard !traces.isEmpty else { return "none found · \(misses)" }
        let shown = traces.prefix(3).map(trace)
        let rest = traces.count > 3 ? " and \(traces.count - 3) more" : ""
        return "\(traces.count): \(shown.joined(separator: ", "))\(rest) · \(misses)"
    }
}
