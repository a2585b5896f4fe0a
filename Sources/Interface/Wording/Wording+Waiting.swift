import Journal

/// What waits besides items, in words: what is to be done, and what about.
extension Wording {
    /// Fits into the first column of Today.
    static func toDo(_ matter: Waiting.Matter) -> String {
        switch matter {
        case .agreementToAnswer, .calibrationToGive: "fill in"
        case .agreementToSign, .meetingToSign, .decisionToSign: "sign"
        case .agreementToPropose: "agree"
        case .agendaToWrite, .adviceToWrite: "write"
        case .meetingAhead: "meet"
        case .handoverToChoose: "choose"
        case .adviceToRelease: "release"
        case .adviceToRead, .decisionToRead, .inheritanceToKnow, .rulingToRead, .escalationToRead: "read"
        case .decisionToMake: "decide"
        case .decisionToTell: "tell"
        case .appealToAssign: "assign"
        case .quorumToMend: "mend"
        case .appealToRule: "rule"
        case .conflictToKnow, .glassBreakToKnow, .retentionToKnow, .sealedAlone: "know"
        }
    }

    static func about(_ waiting: Waiting, _ scene: Scene) -> String {
        let mentee = Visible.line(waiting.mentee.name)
        let with = waiting.with.map { Visible.line($0.name) } ?? mentee
        let moment = waiting.moment.map { Visible.line(scene.programme.moment($0)?.name ?? $0.text) } ?? ""
        return switch waiting.matter {
        case .agreementToPropose: "on a text with \(with), now that both have answered"
        case .agreementToAnswer, .agreementToSign: "the agreement with \(with)"
        case .calibrationToGive: "the calibration with \(with)"
        case .agendaToWrite: agendaToWrite(waiting.when, with, scene)
        case .meetingAhead: "\(with), on \(meetingTime(waiting.when, scene))"
        case .meetingToSign: "the notes of the meeting with \(with)"
        case .handoverToChoose: "what \(with) inherits"
        case .inheritanceToKnow: "what \(with) handed over"
        case .adviceToWrite: "the advice about \(mentee) for \(moment)"
        case .adviceToRelease: "the advice about \(mentee) for \(moment), to the mentee"
        case .adviceToRead: "the advice of \(with) for \(moment)"
        case .decisionToMake: "about \(mentee), \(moment)"
        case .decisionToSign: "the decision about \(mentee), \(moment)"
        case .decisionToTell: "\(mentee) of the decision for \(moment)"
        case .decisionToRead: "the decision of the committee for \(moment)"
        case .appealToAssign: "the appeal of \(mentee) for \(moment) to a panel"
        case .quorumToMend: "too few members can sit over \(mentee) for \(moment)"
        case .appealToRule: "on the appeal of \(mentee) for \(moment)"
        case .rulingToRead: "the ruling on the appeal for \(moment)"
        case .conflictToKnow: "\(with) sits over you for \(moment) in spite of a conflict"
        case .escalationToRead: "an escalation about \(waiting.mentee.id == scene.me ? you : mentee)"
        case .glassBreakToKnow:
            "\(with) has broken the glass: an item of \(waiting.mentee.id == scene.me ? "yours" : mentee)"
        case .retentionToKnow: "what of yours will be erased"
        case .sealedAlone: "\(moment) was sealed for \(mentee) without an intermediate one before it"
        }
    }

    /// A nudge a week ahead, and a plainer one once the meeting is near.
    private static func agendaToWrite(_ when: Waiting.When, _ with: String, _ scene: Scene) -> String {
        let zone = scene.programme.zone
        guard case .due(let at) = when, zone.day(at).sinceEpoch - zone.day(scene.now).sinceEpoch <= 2 else {
            return "the agenda of the meeting with \(with)"
        }
        return "no agenda yet, and you meet \(with) \(scene.times.distance(at))"
    }

    private static func meetingTime(_ when: Waiting.When, _ scene: Scene) -> String {
        if case .due(let at) = when { scene.times.moment(at) } else { "" }
    }

    static func when(_ when: Waiting.When, _ scene: Scene) -> String {
        switch when {
        case .whenever: ""
        case .due(let instant): "by \(scene.times.day(instant))"
        case .since(let instant): age(instant, scene)
        }
    }
}
