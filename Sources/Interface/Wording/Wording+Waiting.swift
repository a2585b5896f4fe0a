import Journal

/// What waits besides items, in words: what is to be done, and what about.
extension Wording {
    /// Fits into the first column of Today.
    static func toDo(_ matter: Waiting.Matter) -> String {
        switch matter {
        case .agreementToAnswer, .calibrationToGive: worded("fill in", nl: "invullen")
        case .agreementToSign, .meetingToSign, .decisionToSign: worded("sign", nl: "ondertekenen")
        case .agreementToPropose: worded("agree", nl: "eens worden")
        case .agendaToWrite, .adviceToWrite: worded("write", nl: "schrijven")
        case .meetingAhead: worded("meet", nl: "spreken")
        case .handoverToChoose: worded("choose", nl: "kiezen")
        case .adviceToRelease: worded("release", nl: "vrijgeven")
        case .adviceToRead, .decisionToRead, .inheritanceToKnow, .rulingToRead, .escalationToRead:
            worded("read", nl: "lezen")
        case .decisionToMake: worded("decide", nl: "beslissen")
        case .decisionToTell: worded("tell", nl: "informeren")
        case .appealToAssign: worded("assign", nl: "toewijzen")
        case .quorumToMend: worded("mend", nl: "oplossen")
        case .appealToRule: worded("rule", nl: "uitspraak")
        case .conflictToKnow, .glassBreakToKnow, .retentionToKnow, .sealedAlone: worded("know", nl: "ter info")
        }
    }

    static func about(_ waiting: Waiting, _ scene: Scene) -> String {
        let mentee = Visible.line(waiting.mentee.name)
        let with = waiting.with.map { Visible.line($0.name) } ?? mentee
        let moment = waiting.moment.map { Visible.line(scene.programme.moment($0)?.name ?? $0.text) } ?? ""
        return switch waiting.matter {
        case .agreementToPropose:
            worded(
                "on a text with \(with), now that both have answered",
                nl: "over een tekst met \(with), nu jullie allebei hebben geantwoord")
        case .agreementToAnswer, .agreementToSign:
            worded("the agreement with \(with)", nl: "de overeenkomst met \(with)")
        case .calibrationToGive: worded("the calibration with \(with)", nl: "de afstemming met \(with)")
        case .agendaToWrite: agendaToWrite(waiting.when, with, scene)
        case .meetingAhead:
            worded(
                "\(with), on \(meetingTime(waiting.when, scene))", nl: "\(with), op \(meetingTime(waiting.when, scene))"
            )
        case .meetingToSign:
            worded("the notes of the meeting with \(with)", nl: "de notities van het gesprek met \(with)")
        case .handoverToChoose: worded("what \(with) inherits", nl: "wat \(with) overneemt")
        case .inheritanceToKnow: worded("what \(with) handed over", nl: "wat \(with) heeft overgedragen")
        case .adviceToWrite:
            worded("the advice about \(mentee) for \(moment)", nl: "het advies over \(mentee) voor \(moment)")
        case .adviceToRelease:
            worded(
                "the advice about \(mentee) for \(moment), to the mentee",
                nl: "het advies over \(mentee) voor \(moment), aan de mentee")
        case .adviceToRead: worded("the advice of \(with) for \(moment)", nl: "het advies van \(with) voor \(moment)")
        case .decisionToMake: worded("about \(mentee), \(moment)", nl: "over \(mentee), \(moment)")
        case .decisionToSign:
            worded("the decision about \(mentee), \(moment)", nl: "de beslissing over \(mentee), \(moment)")
        case .decisionToTell:
            worded("\(mentee) of the decision for \(moment)", nl: "\(mentee), over de beslissing voor \(moment)")
        case .decisionToRead:
            worded("the decision of the committee for \(moment)", nl: "de beslissing van de commissie voor \(moment)")
        case .appealToAssign:
            worded(
                "the appeal of \(mentee) for \(moment) to a panel",
                nl: "het bezwaar van \(mentee) voor \(moment), aan een bezwaarcommissie")
        case .quorumToMend:
            worded(
                "too few members can sit over \(mentee) for \(moment)",
                nl: "te weinig leden kunnen over \(mentee) oordelen voor \(moment)")
        case .appealToRule:
            worded("on the appeal of \(mentee) for \(moment)", nl: "over het bezwaar van \(mentee) voor \(moment)")
        case .rulingToRead:
            worded("the ruling on the appeal for \(moment)", nl: "de uitspraak over het bezwaar voor \(moment)")
        case .conflictToKnow:
            worded(
                "\(with) sits over you for \(moment) in spite of a conflict",
                nl: "\(with) oordeelt over jou voor \(moment), ondanks een belangenconflict")
        case .escalationToRead:
            worded(
                "an escalation about \(waiting.mentee.id == scene.me ? you : mentee)",
                nl: "een escalatie over \(waiting.mentee.id == scene.me ? "jou" : mentee)")
        case .glassBreakToKnow:
            worded(
                "\(with) has broken the glass: an item of \(waiting.mentee.id == scene.me ? "yours" : mentee)",
                nl: "\(with) heeft het glas gebroken: een item van \(waiting.mentee.id == scene.me ? "jou" : mentee)")
        case .retentionToKnow: worded("what of yours will be erased", nl: "wat van jou gewist wordt")
        case .sealedAlone:
            worded(
                "\(moment) was sealed for \(mentee) without an intermediate one before it",
                nl: "\(moment) is voor \(mentee) verzegeld zonder tussentijds dossier ervoor")
        }
    }

    /// A nudge a week ahead, and a plainer one once the meeting is near.
    private static func agendaToWrite(_ when: Waiting.When, _ with: String, _ scene: Scene) -> String {
        let zone = scene.programme.zone
        guard case .due(let at) = when, zone.day(at).sinceEpoch - zone.day(scene.now).sinceEpoch <= 2 else {
            return worded("the agenda of the meeting with \(with)", nl: "de agenda van het gesprek met \(with)")
        }
        return worded(
            "no agenda yet, and you meet \(with) \(scene.times.distance(at))",
            nl: "nog geen agenda, en je spreekt \(with) \(scene.times.distance(at))")
    }

    private static func meetingTime(_ when: Waiting.When, _ scene: Scene) -> String {
        if case .due(let at) = when { scene.times.moment(at) } else { "" }
    }

    static func when(_ when: Waiting.When, _ scene: Scene) -> String {
        switch when {
        case .whenever: ""
        case .due(let instant): worded("by \(scene.times.day(instant))", nl: "t/m \(scene.times.day(instant))")
        case .since(let instant): age(instant, scene)
        }
    }
}
