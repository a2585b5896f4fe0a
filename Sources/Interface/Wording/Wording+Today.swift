import Cells
import Journal

/// Today's words.
extension Wording {
    static let waiting = "Waiting for you"
    static let mentees = "Mentees"
    static let goals = "Goals"
    static let moments = "Decision moments"
    static let toAnswer = "answer"
    static let toAcknowledge = "acknowledge"
    static let toNominate = "nominate"
    static let toFinish = "unfinished"
    static let openGoal = "open"
    static let noMentor = "no mentor"
    static let suspended = "suspended"
    static func noIntermediate(_ moment: Moment) -> String {
        "nothing intermediate before \(Visible.line(moment.name))"
    }
    static func standAlone(_ count: Int) -> String { "\(count) without an intermediate dossier" }
    static let dossiersColumn = "dossiers"

    static func unanswered(_ count: Int) -> String {
        count == 1 ? "has not answered your request yet" : "has not answered \(count) of your requests yet"
    }

    /// `today`, `3 d`, or the day where it is long ago.
    static func age(_ instant: Instant, _ scene: Scene) -> String {
        let zone = scene.programme.zone
        let days = zone.day(scene.now).sinceEpoch - zone.day(instant).sinceEpoch
        switch days {
        case ...0: return "today"
        case 1..<100: return "\(days) d"
        default: return shortDate(instant, scene)
        }
    }

    static func until(_ reach: Reach, _ scene: Scene) -> String {
        if case .could(_, let until) = reach { return "until \(scene.times.day(until))" }
        return ""
    }

    static func due(_ day: Day, _ scene: Scene) -> String {
        let instant = scene.programme.zone.start(of: day)
        return "due \(scene.times.day(instant)) · \(scene.times.distance(instant))"
    }

    static func draft(_ subject: Draft.Subject, _ scene: Scene) -> String {
        switch subject {
        case .reflection(.selfAssessment(let moment)):
            "self-assessment for " + Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
        case .reflection: "reflection"
        case .goal: "goal"
        case .feedback(let mentee, _, let purpose):
            "feedback to \(Visible.line(scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text)) · \(word(purpose))"
        case .response: "response"
        case .advice(let mentee, let moment):
            "advice about \(Visible.line(scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text)) · "
                + Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
        case .edit: "edit"
        case .decision(let mentee, let moment, _): "decision about \(person(mentee, scene)), \(name(moment, scene))"
        case .dissent(let mentee, let moment): "dissent about \(person(mentee, scene)), \(name(moment, scene))"
        case .decisionAnswer(let moment): "answer to the decision for \(name(moment, scene))"
        case .appeal(let moment): "appeal against the decision for \(name(moment, scene))"
        case .ruling(_, let word): "ruling on an appeal, \(word.rawValue)"
        case .recusal(let mentee, let moment, _): "recusal about \(person(mentee, scene)), \(name(moment, scene))"
        case .decline: "reason to decline"
        case .glassBreak: "reason to break the glass"
        case .answers: "answers to the agreement's prompts"
        case .proposal: "text to agree on"
        case .note(_, _, let hat): "note of a meeting · \(self.hat(hat))"
        case .agenda: "agenda of a meeting"
        case .escalation(let mentee, _): "escalation about \(self.mentee(mentee, scene))"
        }
    }

    private static func name(_ moment: MomentID, _ scene: Scene) -> String {
        Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
    }

    private static func person(_ id: PersonID, _ scene: Scene) -> String {
        Visible.line(scene.speaker.mentees.first { $0.id == id }?.name ?? id.text)
    }

    static func nothingWaits(_ scene: Scene) -> String {
        if scene.isMentee {
            let key = scene.key(.newReflection)
            return "Nothing waits for you. Press \(key) to write a reflection; only you will see it until you share it."
        }
        return "Nothing waits for you. What your mentees share appears here."
    }

    static let noGoals = "No open goals."
    static let noMentees = "You have no mentees yet: the coordinator starts mentorships."
    static let noPeople =
        "No mentees yet. Add people with `vitrine person add ID NAME --role mentee`, or import them with `vitrine import wba FOLDER`."

    static func dossiers(_ moment: Moment, isSealed: Bool, _ scene: Scene) -> String {
        let verb = isSealed ? "sealed" : "seals on"
        return "\(Visible.line(moment.name)) · \(verb) \(scene.times.moment(moment.cutoff))"
    }

    static func noDossiers(_ moment: Moment, isSealed: Bool, _ scene: Scene) -> String {
        isSealed
            ? "There is no dossier for you to read."
            : "Nothing to read yet: the dossiers are sealed \(scene.times.distance(moment.cutoff)). You see only what is sealed for you."
    }

    static func recused(_ names: [String]) -> String { "You are recused from the dossier of \(list(names))." }

    static func processOnly(_ scene: Scene) -> String {
        let key = scene.key(.switchPerson)
        return scene.canSwitch
            ? "You see the process, not what is written. \(key) chooses who is at the keyboard."
            : "You see the process, not what is written."
    }
}
