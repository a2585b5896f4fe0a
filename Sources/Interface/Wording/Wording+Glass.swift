import Cells
import Journal

/// The glass's words, around the reasons that the journal gives.
extension Wording {
    static let glassTitle = "What reaches the committee"

    static func reach(_ word: ReachWord) -> String {
        switch word {
        case .will: "will"
        case .could: "could"
        case .wont: "won't"
        case .sealed: "sealed"
        }
    }

    static func more(_ count: Int) -> String { "and \(count) more" }
    static func observations(_ count: Int) -> String { Wording.count(count, "observation") }
    static func changedSince(_ looked: Instant, _ scene: Scene) -> String {
        "since you looked on \(scene.times.day(looked))"
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
    static let closesOn = "closes"
    static let sealedOn = "sealed"
    static let passedOn = "passed"
    static let digest = "Digest"
    static let digestIfNothing = "Digest, if nothing changes"
    static func openGroup(_ scene: Scene) -> String { "\(scene.key(.open)) shows them" }
    static let noOtherMoment = "There is no other decision moment."
    static let committeeView = "the committee's view"
    static let asTheyGetIt = "These are the dossier's own bytes: the committee gets exactly this."

    static func lineOf(_ line: Int, _ count: Int) -> String { "line \(line) of \(count)" }

    static func changed(since looked: Instant?, _ scene: Scene) -> String {
        looked.map { "changed since you last looked, on \(scene.times.day($0))" } ?? "changed"
    }

    static func meaning(_ word: ReachWord) -> String {
        switch word {
        case .will: "if nobody does anything more"
        case .could: "only if somebody acts"
        case .wont: "to this committee"
        case .sealed: "in the dossier"
        }
    }

    static func emptyGroup(_ kind: GlassScreen.Group.Kind) -> String? {
        switch kind {
        case .word(.will): "Nothing goes to this committee yet."
        case .word(.sealed): "The dossier is empty."
        case .word(.could): "Nothing waits for anybody's decision."
        default: nil
        }
    }

    static func change(_ change: GlassChange) -> String {
        guard let before = change.before else { return "new: \(reach(change.after))" }
        return "was \(reach(before)), is \(reach(change.after))"
    }

    static let whoIsThere = "who is at the keyboard"
    static let chooseWho = "Who is at the keyboard?"
    static let host = "The host"
    static let hostDoes = "keeps people, mentorships and the programme; reads nothing"
}
