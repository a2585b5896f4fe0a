/// What is asked before an act is done, made from what the act would bring about.
extension Wording {
    /// `Nominate "Night shift" for the Mid-year review?`
    public static func question(_ act: Act, heading: String, _ programme: Programme) -> String {
        let it = "\"\(Visible.line(heading))\""
        switch act {
        case .share: return worded("Share \(it) with your mentors?", nl: "\(it) delen met je mentoren?")
        case .withdraw: return worded("Withdraw \(it)?", nl: "\(it) terugtrekken?")
        case .nominate(_, let moment):
            return worded(
                "Nominate \(it) for \(programme.moment(moment)?.name ?? moment.text)?",
                nl: "\(it) voordragen voor \(programme.moment(moment)?.name ?? moment.text)?")
        case .retract: return worded("Take back the nomination of \(it)?", nl: "De voordracht van \(it) intrekken?")
        case .delete: return worded("Delete \(it)?", nl: "\(it) verwijderen?")
        case .agree: return worded("Agree that \(it) becomes assessment?", nl: "Instemmen dat \(it) beoordeling wordt?")
        case .decline:
            return worded("Decline that \(it) becomes assessment?", nl: "Afwijzen dat \(it) beoordeling wordt?")
        case .purpose(_, .assessment):
            return worded(
                "Ask the mentee to agree that \(it) becomes assessment?",
                nl: "De mentee vragen in te stemmen dat \(it) beoordeling wordt?")
        case .purpose(_, .developmental):
            return worded("Make \(it) developmental?", nl: "\(it) ontwikkelingsgericht maken?")
        case .meeting(.note):
            return worded("Take \(it) as a note of the meeting?", nl: "\(it) opnemen als notitie van het gesprek?")
        case .feedback(let writing):
            return worded(
                "Give \(it) as \(word(writing.purpose)) feedback?",
                nl: "\(it) geven als feedback, met als doel \(word(writing.purpose))?")
        case .respond: return worded("Respond to \(it)?", nl: "Reageren op \(it)?")
        case .advice(.release): return worded("Release \(it) to the mentee?", nl: "\(it) vrijgeven voor de mentee?")
        case .edit: return worded("Save the new text of \(it)?", nl: "De nieuwe tekst van \(it) bewaren?")
        case .committee(let act): return question(act, about: Visible.line(heading), programme)
        case .appeal(let act): return question(act)
        case .safeguard(.breakGlass):
            return worded("Break the glass and read \(it)?", nl: "Het glas breken en \(it) lezen?")
        default: return worded("\(verb(act)) \(it)?", nl: "\(it) \(verb(act).lowercased())?")
        }
    }

    /// The word on the answer that does it.
    public static func verb(_ act: Act) -> String {
        switch act {
        case .share: worded("Share", nl: "Delen")
        case .withdraw: worded("Withdraw", nl: "Terugtrekken")
        case .nominate: worded("Nominate", nl: "Voordragen")
        case .retract: worded("Take back", nl: "Intrekken")
        case .delete: worded("Delete", nl: "Verwijderen")
        case .agree: worded("Agree", nl: "Instemmen")
        case .decline: worded("Decline", nl: "Afwijzen")
        case .purpose(_, .assessment): worded("Ask", nl: "Vragen")
        case .purpose(_, .developmental): worded("Make developmental", nl: "Ontwikkelingsgericht maken")
        case .feedback: worded("Give", nl: "Geven")
        case .respond: worded("Respond", nl: "Reageren")
        case .advice(.release): worded("Release", nl: "Vrijgeven")
        case .safeguard(.escalate): worded("Escalate", nl: "Escaleren")
        case .safeguard(.breakGlass): worded("Break the glass", nl: "Het glas breken")
        case .committee(.propose): worded("Propose", nl: "Voorstellen")
        case .committee(.sign): worded("Sign", nl: "Ondertekenen")
        case .committee(.dissent): worded("Dissent", nl: "Afwijken")
        case .committee(.recuse): worded("Step aside", nl: "Terugtreden")
        case .committee(.overrideRecusal): worded("Let sit", nl: "Toelaten")
        case .committee(.answerDecision): worded("Send", nl: "Versturen")
        case .appeal(.appeal): worded("Appeal", nl: "Bezwaar maken")
        case .appeal(.rule): worded("Rule", nl: "Uitspraak doen")
        default: worded("Save", nl: "Bewaren")
        }
    }

    /// Who will read the item then, and from when.
    /// - Parameters:
    ///   - isNew: nobody but its author could read it until now.
    ///   - viewer: the name of whoever asks, who is not told about themselves.
    public static func readers(_ foresight: Foresight, act: Act, isNew: Bool, viewer: String?, _ times: Times) -> String
    {
        if case .delete = act {
            return worded("nobody: it is gone, with all its revisions", nl: "niemand: het is weg, met al zijn versies")
        }
        var people = foresight.mentors.filter { $0 != viewer }.map(Visible.line)
        if foresight.after.right != .owner { people.insert(Visible.line(foresight.after.mentee.name), at: 0) }
        var parts: [String] = []
        if !people.isEmpty { parts.append(list(people) + (isNew ? worded(" (from now)", nl: " (vanaf nu)") : "")) }
        var seen: [[String]] = []
        for committee in foresight.committees where !committee.members.isEmpty && !seen.contains(committee.members) {
            seen.append(committee.members)
            let members = committee.members.map(Visible.line).joined(separator: ", ")
            parts.append(
                worded(
                    "\(members) (from \(times.moment(committee.moment.cutoff)))",
                    nl: "\(members) (vanaf \(times.moment(committee.moment.cutoff)))"))
        }
        return parts.isEmpty ? worded("only you", nl: "alleen jij") : parts.joined(separator: " · ")
    }

    /// The committees it would go to with the reason, or why it goes to none.
    public static func destination(_ foresight: Foresight, act: Act, _ programme: Programme, _ times: Times) -> String {
        if case .delete = act { return worded("to no committee", nl: "naar geen commissie") }
        guard !foresight.committees.isEmpty else {
            let why = reason(foresight.after.reach, programme, times)
            return foresight.after.reach.word == .wont
                ? worded("to no committee: \(why)", nl: "naar geen commissie: \(why)") : why
        }
        // Several moments for one reason are named together.
        var groups: [(moments: [String], reason: String)] = []
        for committee in foresight.committees {
            let moment = worded(
                "\(Visible.line(committee.moment.name)) on \(times.moment(committee.moment.cutoff))",
                nl: "\(Visible.line(committee.moment.name)) op \(times.moment(committee.moment.cutoff))")
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
        case .share:
            return worded(
                "you can withdraw it at any time; what has been read has been read",
                nl: "je kunt het altijd terugtrekken; wat gelezen is, is gelezen")
        case .withdraw: return worded("you can share it again at any time", nl: "je kunt het altijd weer delen")
        case .nominate:
            return worded(
                "you can take it back until \(cutoff ?? "the cutoff"); after that it stays",
                nl: "je kunt de voordracht intrekken tot \(cutoff ?? "de sluiting"); daarna blijft het erin")
        case .retract:
            return worded(
                "you can nominate it again until the cutoff", nl: "je kunt het tot de sluiting weer voordragen")
        case .delete: return worded("this cannot be undone", nl: "dit kan niet ongedaan worden gemaakt")
        case .agree:
            return worded(
                "you cannot take it back; its author can make it developmental until \(cutoff ?? "it is sealed")",
                nl:
                    "je kunt dit niet terugnemen; wie het schreef kan het ontwikkelingsgericht maken tot \(cutoff ?? "het verzegeld is")"
            )
        case .decline:
            return worded(
                "it can be asked again once its text has changed",
                nl: "het kan opnieuw worden gevraagd zodra de tekst is veranderd")
        case .purpose(_, .assessment):
            return worded(
                "you can take the request back until it is answered",
                nl: "je kunt de vraag terugnemen tot die beantwoord is")
        case .purpose(_, .developmental):
            return worded(
                "assessment again only if the mentee agrees", nl: "alleen weer beoordeling als de mentee instemt")
        case .feedback(let writing):
            guard writing.purpose == .assessment else {
                return worded(
                    "you can delete it until it has been read", nl: "je kunt het verwijderen tot het is gelezen")
            }
            return worded(
                "you can make it developmental until \(cutoff ?? "it is sealed")",
                nl: "je kunt het ontwikkelingsgericht maken tot \(cutoff ?? "het verzegeld is")")
        case .meeting:
            return worded(
                "you can edit it until both have signed the meeting, and make it developmental until \(cutoff ?? "it is sealed")",
                nl:
                    "je kunt het bewerken tot jullie allebei het gesprek hebben ondertekend, en het ontwikkelingsgericht maken tot \(cutoff ?? "het verzegeld is")"
            )
        case .respond:
            return worded(
                "you can edit or delete it until somebody has read it",
                nl: "je kunt het bewerken of verwijderen tot iemand het heeft gelezen")
        case .advice(.release):
            return worded(
                "it cannot be taken back; a change to it is seen by all who read it, and starts the notice again",
                nl:
                    "het kan niet worden teruggenomen; een wijziging is zichtbaar voor ieder die het leest, en begint de aankondiging opnieuw"
            )
        case .edit:
            return worded(
                "the text before is kept in its history", nl: "de vorige tekst blijft bewaard in de geschiedenis")
        default: return worded("it can be changed at any time", nl: "het kan altijd worden veranderd")
        }
    }

    /// What an act leaves as it is, where somebody may think otherwise; nil where there is nothing to say.
    public static func staying(_ act: Act, _ foresight: Foresight) -> String? {
        switch act {
        case .withdraw:
            guard foresight.feedback > 0 else { return nil }
            return worded(
                "\(count(foresight.feedback, "feedback", "feedback items")) already written on it",
                nl: "de feedback die er al bij geschreven is (\(foresight.feedback))")
        case .retract:
            return worded(
                "your mentors go on reading it until you withdraw it",
                nl: "je mentoren blijven het lezen tot je het terugtrekt")
        default: return nil
        }
    }

    /// What an advice cites and its dossier will not hold.
    public static func missing(_ cited: [Entry]) -> String {
        let names = list(cited.map { "\"\(Visible.line($0.heading))\"" })
        return worded(
            names + (cited.count == 1 ? " is" : " are")
                + " not on the way into the dossier: the dossier will not say that the advice rests on "
                + (cited.count == 1 ? "it" : "them"),
            nl: names + (cited.count == 1 ? " is" : " zijn")
                + " niet op weg naar het dossier: het dossier zal niet zeggen dat het advies daarop steunt")
    }

    /// A trace of a patient, and where it stands.
    static func trace(_ trace: PatientTrace) -> String {
        let place =
            switch trace.place {
            case .title: worded("title", nl: "titel")
            case .tag: worded("tag", nl: "label")
            case .reason: worded("reason", nl: "reden")
            case .limits: worded("what it does not cover", nl: "waar het niet over gaat")
            case .line(let line): worded("line \(line)", nl: "regel \(line)")
            }
        return "\"\(Visible.line(trace.text))\" (\(place))"
    }

    /// What may point at a patient. It warns and never hinders, and says that it is no proof.
    public static func patientSummary(_ traces: [PatientTrace]) -> String {
        let misses = worded("this check misses names", nl: "deze controle herkent geen namen")
        guard !traces.isEmpty else { return worded("none found · \(misses)", nl: "geen gevonden · \(misses)") }
        let shown = traces.prefix(3).map(trace)
        let rest = traces.count > 3 ? worded(" and \(traces.count - 3) more", nl: " en nog \(traces.count - 3)") : ""
        return "\(traces.count): \(shown.joined(separator: ", "))\(rest) · \(misses)"
    }
}
