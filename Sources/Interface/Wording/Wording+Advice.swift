import Cells
import Journal

/// The words of the advice screen, and of advice in a dossier.
extension Wording {
    static var adviceTitle: String { worded("Advice", nl: "Advies") }
    static var writeAdvice: String { worded("write an advice", nl: "schrijf een advies") }

    static func adviceHead(_ desk: AdviceDesk, _ scene: Scene) -> String {
        let name = Visible.line(desk.mentee.name)
        return desk.mentee.id == scene.me
            ? worded(
                "What your mentors advise the committees about you. You read it before it goes, and what you answer goes along.",
                nl:
                    "Wat je mentoren de commissies over jou adviseren. Je leest het voordat het meegaat, en wat je antwoordt gaat mee."
            )
            : worded(
                "What the committees are advised about \(name). \(name) reads it before it goes, and the answer goes along.",
                nl:
                    "Wat de commissies over \(name) te horen krijgen. \(name) leest het voordat het meegaat, en het antwoord gaat mee."
            )
    }

    static func noAdvice(_ scene: Scene, of mentee: PersonID) -> String {
        let key = scene.key(.respond)
        return mentee == scene.me
            ? worded(
                "Nobody has advised a committee about you. When a mentor releases an advice you find it here and in Today; \(key) answers it.",
                nl:
                    "Niemand heeft een commissie over jou geadviseerd. Geeft een mentor een advies vrij, dan vind je het hier en in Vandaag; met \(key) reageer je."
            )
            : worded(
                "No moment is open to advise for, and nothing was advised.",
                nl: "Er is geen beslismoment open om voor te adviseren, en er is niets geadviseerd.")
    }

    static func adviceDates(_ line: AdviceDesk.Line, _ scene: Scene) -> String {
        let cutoff = scene.times.moment(line.moment.cutoff)
        guard scene.now < line.moment.cutoff else { return worded("closed \(cutoff)", nl: "gesloten \(cutoff)") }
        return worded(
            "closes \(cutoff) · to be released by \(scene.times.moment(line.lastRelease))",
            nl: "sluit \(cutoff) · vrijgeven vóór \(scene.times.moment(line.lastRelease))")
    }

    /// How long there is to write one; nil where the moment is not on the desk.
    static func adviceUrgency(_ desk: AdviceDesk?, _ moment: Moment, _ scene: Scene) -> String? {
        guard let line = desk?.lines.first(where: { $0.moment.id == moment.id }) else { return nil }
        return scene.now <= line.lastRelease
            ? worded(
                "due \(scene.times.distance(line.lastRelease))",
                nl: "uiterlijk \(scene.times.distance(line.lastRelease))")
            : worded(
                "too late to go to the committee; the mentee can read it",
                nl: "te laat voor de commissie; de mentee kan het lezen")
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
            let how = worded(
                "only you can read it · \(key) releases it to \(Visible.line(entry.mentee.name))",
                nl: "alleen jij kunt het lezen · \(key) geeft het vrij aan \(Visible.line(entry.mentee.name))")
            return entry.reach.word == .could
                ? how : worded("too late for its notice · ", nl: "te laat voor de aankondiging · ") + how
        }
        let isMine = entry.mentee.id == scene.me
        let who = isMine ? worded("you", nl: "jou") : Visible.line(entry.mentee.name)
        let opened =
            advice.opened.map {
                worded(
                    "opened by \(who) on \(scene.times.day($0))", nl: "geopend door \(who) op \(scene.times.day($0))")
            } ?? worded("not opened by \(who) as it is now", nl: "zoals het nu is niet geopend door \(who)")
        if let answer {
            let how = answer.stance.map { worded(", who \(stance($0))", nl: ": \(stance($0))") } ?? ""
            let day = scene.times.day(answer.date)
            let answered =
                worded("answered by \(who) on \(day)", nl: "beantwoord door \(who) op \(day)") + (isMine ? "" : how)
            return answered + " · " + (notice(entry.reach, scene) ?? why)
        }
        let acknowledged =
            entry.acknowledged.map {
                worded(
                    " · acknowledged on \(scene.times.day($0))", nl: " · voor gezien getekend op \(scene.times.day($0))"
                )
            } ?? ""
        return opened + acknowledged + " · " + (notice(entry.reach, scene) ?? why)
    }

    /// Of an advice that goes, how its notice stands: the rest is said beside it.
    private static func notice(_ reach: Reach, _ scene: Scene) -> String? {
        switch reach {
        case .sealed: return worded("sealed", nl: "verzegeld")
        case .will(.released(_, let until)):
            return scene.now < until
                ? worded(
                    "notice until \(scene.times.moment(until))", nl: "aangekondigd tot \(scene.times.moment(until))")
                : worded(
                    "notice passed on \(scene.times.day(until))",
                    nl: "aankondiging voorbij op \(scene.times.day(until))")
        default: return nil
        }
    }

    /// What a dossier's list says of an advice and of the answers to it; nil for all else.
    static func adviceInDossier(_ entry: Entry, in dossier: SealedDossier) -> String? {
        switch entry.kind {
        case .advice(let advice) where !advice.outcome.isEmpty:
            return worded(
                "Advice of \(Visible.line(entry.author.name)): \(Visible.line(advice.outcome))",
                nl: "Advies van \(Visible.line(entry.author.name)): \(Visible.line(advice.outcome))")
        case .response(let to) where dossier.entries.contains { $0?.id == to && $0?.kind.name == .advice }:
            let says =
                entry.stance.map { "\(Visible.line(entry.author.name)) \(stance($0)): " }
                ?? worded("Response: ", nl: "Reactie: ")
            return "  " + says + Visible.line(entry.heading)
        default: return nil
        }
    }
}
