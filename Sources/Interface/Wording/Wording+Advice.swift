import Cells
import Journal

/// The words of the advice screen, and of advice in a dossier.
extension Wording {
    static let adviceTitle = "Advice"
    static let writeAdvice = "write an advice"

    static func adviceHead(_ desk: AdviceDesk, _ scene: Scene) -> String {
        let name = Visible.line(desk.mentee.name)
        return desk.mentee.id == scene.me
            ? "What your mentors advise the committees about you. You read it before it goes, and what you answer goes along."
            : "What the committees are advised about \(name). \(name) reads it before it goes, and the answer goes along."
    }

    static func noAdvice(_ scene: Scene, of mentee: PersonID) -> String {
        let key = scene.key(.respond)
        return mentee == scene.me
            ? "Nobody has advised a committee about you. When a mentor releases an advice you find it here and in Today; \(key) answers it."
            : "No moment is open to advise for, and nothing was advised."
    }

    static func adviceDates(_ line: AdviceDesk.Line, _ scene: Scene) -> String {
        let cutoff = scene.times.moment(line.moment.cutoff)
        guard scene.now < line.moment.cutoff else { return "closed \(cutoff)" }
        return "closes \(cutoff) · to be released by \(scene.times.moment(line.lastRelease))"
    }

    /// How long there is to write one; nil where the moment is not on the desk.
    static func adviceUrgency(_ desk: AdviceDesk?, _ moment: Moment, _ scene: Scene) -> String? {
        guard let line = desk?.lines.first(where: { $0.moment.id == moment.id }) else { return nil }
        return scene.now <= line.lastRelease
            ? "due \(scene.times.distance(line.lastRelease))"
            : "too late to go to the committee; the mentee can read it"
    }

    /// `C. Vos: on track · Steady, and not yet at night`.
    static func adviceHeading(_ entry: Entry, _ scene: Scene) -> String {
        guard case .advice(let advice) = entry.kind, entry.right != .withheld else {
            return Visible.line(entry.heading)
        }
        guard !advice.outcome.isEmpty else { return heading(entry) }
        return
            "\(capitalized(you(entry.author, scene))): \(Visible.line(advice.outcome)) \(scene.marks.dot) \(heading(entry))"
    }

    /// How far it has come, and where it goes.
    static func adviceState(_ entry: Entry, answer: Entry?, _ scene: Scene) -> String {
        if entry.right == .withheld { return Visible.line(entry.visibility) }
        let why = reason(entry.reach, scene.programme, scene.times)
        guard case .advice(let advice) = entry.kind, entry.erased == nil else { return why }
        guard advice.released != nil else {
            let key = scene.key(.release)
            let how = "only you can read it · \(key) releases it to \(Visible.line(entry.mentee.name))"
            return entry.reach.word == .could ? how : "too late for its notice · " + how
        }
        let who = entry.mentee.id == scene.me ? "you" : Visible.line(entry.mentee.name)
        let opened =
            advice.opened.map { "opened by \(who) on \(scene.times.day($0))" } ?? "not opened by \(who) as it is now"
        if let answer {
            let how = answer.stance.map { ", who \(stance($0))" } ?? ""
            let answered = "answered by \(who) on \(scene.times.day(answer.date))" + (who == "you" ? "" : how)
            return answered + " · " + (notice(entry.reach, scene) ?? why)
        }
        let acknowledged = entry.acknowledged.map { " · acknowledged on \(scene.times.day($0))" } ?? ""
        return opened + acknowledged + " · " + (notice(entry.reach, scene) ?? why)
    }

    /// Of an advice that goes, how its notice stands: the rest is said beside it.
    private static func notice(_ reach: Reach, _ scene: Scene) -> String? {
        switch reach {
        case .sealed: return "sealed"
        case .will(.released(_, let until)):
            return scene.now < until
                ? "notice until \(scene.times.moment(until))" : "notice passed on \(scene.times.day(until))"
        default: return nil
        }
    }

    /// What a dossier's list says of an advice and of the answers to it; nil for all else.
    static func adviceInDossier(_ entry: Entry, in dossier: SealedDossier) -> String? {
        switch entry.kind {
        case .advice(let advice) where !advice.outcome.isEmpty:
            return "Advice of \(Visible.line(entry.author.name)): \(Visible.line(advice.outcome))"
        case .response(let to) where dossier.entries.contains { $0?.id == to && $0?.kind.name == .advice }:
            let says = entry.stance.map { "\(Visible.line(entry.author.name)) \(stance($0)): " } ?? "Response: "
            return "  " + says + Visible.line(entry.heading)
        default: return nil
        }
    }
}
