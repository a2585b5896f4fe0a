import Cells
import Journal

/// The glass's words, around the reasons that the journal gives.
extension Wording {
    static var glassTitle: String { worded("What reaches the committee", nl: "Wat de commissie bereikt") }

    static func reach(_ word: ReachWord) -> String {
        switch word {
        case .will: worded("will", nl: "gaat mee")
        case .could: worded("could", nl: "kan mee")
        case .wont: worded("won't", nl: "gaat niet mee")
        case .sealed: worded("sealed", nl: "verzegeld")
        }
    }

    /// Of the column in which these words stand.
    static var reachWidth: Int { (ReachWord.allCases.map { columns(of: reach($0)) }.max() ?? 0) + 2 }

    static func more(_ count: Int) -> String { worded("and \(count) more", nl: "en nog \(count)") }
    static func observations(_ count: Int) -> String {
        worded(Wording.count(count, "observation"), nl: Wording.count(count, "observatie", "observaties"))
    }
    static func changedSince(_ looked: Instant, _ scene: Scene) -> String {
        worded("since you looked on \(scene.times.day(looked))", nl: "sinds je keek op \(scene.times.day(looked))")
    }

    /// `+` goes now, `-` does not any more, `~` something between.
    static func changeMark(_ change: GlassChange) -> String {
        switch change.after {
        case .will, .sealed: "+"
        case .wont: "-"
        case .could: "~"
        }
    }

    /// The glass in the bar, from long to short.
    static func strip(_ glass: Glass, _ scene: Scene) -> [StyledLine] {
        let marks = scene.marks
        func counts(_ words: [ReachWord]) -> [Span] {
            words.map { Span("  \(marks.mark($0)) \(glass.counts[$0] ?? 0)", .bar) }
        }
        let goes: [ReachWord] = glass.isSealed ? [.sealed, .could] : [.will, .could]
        let name = Visible.line(glass.moment.name)
        let day = scene.times.day(glass.moment.cutoff)
        let distance = scene.times.distance(glass.moment.cutoff)
        return [
            marks.plain("\(name) \(day) · \(distance) ·"), marks.plain("\(day) · \(distance) ·"), day,
        ].map { StyledLine([Span($0, .barQuiet)] + counts(goes)) } + [StyledLine(counts(goes))]
    }
}

/// The words of the glass on a whole screen, and of the committee's view.
extension Wording {
    static var closesOn: String { worded("closes", nl: "sluit") }
    static var sealedOn: String { worded("sealed", nl: "verzegeld") }
    static var passedOn: String { worded("passed", nl: "voorbij") }
    static var digest: String { worded("Digest", nl: "Controlegetal") }
    static var digestIfNothing: String {
        worded("Digest, if nothing changes", nl: "Controlegetal als dit zo blijft")
    }
    static func openGroup(_ scene: Scene) -> String {
        worded("\(scene.key(.open)) shows them", nl: "\(scene.key(.open)) toont ze")
    }
    static var noOtherMoment: String {
        worded("There is no other decision moment.", nl: "Er is geen ander beslismoment.")
    }
    static var committeeView: String { worded("the committee's view", nl: "zoals de commissie het ziet") }
    static var asTheyGetIt: String {
        worded(
            "These are the dossier's own bytes: the committee gets exactly this.",
            nl: "Dit is het dossier byte voor byte: precies dit krijgt de commissie.")
    }

    static func lineOf(_ line: Int, _ count: Int) -> String {
        worded("line \(line) of \(count)", nl: "regel \(line) van \(count)")
    }

    static func changed(since looked: Instant?, _ scene: Scene) -> String {
        looked.map {
            worded(
                "changed since you last looked, on \(scene.times.day($0))",
                nl: "veranderd sinds je laatst keek, op \(scene.times.day($0))")
        } ?? worded("changed", nl: "veranderd")
    }

    static func meaning(_ word: ReachWord) -> String {
        switch word {
        case .will: worded("if nobody does anything more", nl: "als niemand nog iets doet")
        case .could: worded("only if somebody acts", nl: "alleen als iemand iets doet")
        case .wont: worded("to this committee", nl: "naar deze commissie")
        case .sealed: worded("in the dossier", nl: "in het dossier")
        }
    }

    static func emptyGroup(_ kind: GlassScreen.Group.Kind) -> String? {
        switch kind {
        case .word(.will): worded("Nothing goes to this committee yet.", nl: "Er gaat nog niets naar deze commissie.")
        case .word(.sealed): worded("The dossier is empty.", nl: "Het dossier is leeg.")
        case .word(.could): worded("Nothing waits for anybody's decision.", nl: "Niets wacht op iemands keuze.")
        default: nil
        }
    }

    static func change(_ change: GlassChange) -> String {
        guard let before = change.before else {
            return worded("new: \(reach(change.after))", nl: "nieuw: \(reach(change.after))")
        }
        return worded(
            "was \(reach(before)), is \(reach(change.after))", nl: "was: \(reach(before)), nu: \(reach(change.after))")
    }

    static var whoIsThere: String { worded("who is at the keyboard", nl: "wie er aan het toetsenbord zit") }
    static var chooseWho: String { worded("Who is at the keyboard?", nl: "Wie zit er aan het toetsenbord?") }
    static var host: String { worded("The host", nl: "De host") }
    static var hostDoes: String {
        worded(
            "keeps people, mentorships and the programme; reads nothing",
            nl: "beheert mensen, mentoraten en het programma; leest niets")
    }
}
