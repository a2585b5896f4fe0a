import Cells
import Journal

/// What one screen is: its data, what it does with actions and answers, how it looks. A pure value.
protocol Screen: Sendable {
    /// Whether it is the screen of a place already: going there then goes back to it.
    func isAt(_ place: Place, _ scene: Scene) -> Bool
    /// Whether something is being typed on it that going elsewhere must not cover up.
    var isWriting: Bool { get }
    /// Whether something that was typed could not be saved.
    var hasUnsavedText: Bool { get }
    /// Whether it leaves a draft behind.
    var leavesDraft: Bool { get }
    /// Whether it is read again whenever it is uncovered: others may have written meanwhile.
    var readsAgain: Bool { get }
    /// Whether it shows drafts, of which nobody is told when another session saves them.
    var followsDrafts: Bool { get }
    /// Where in the action table this screen stands now, the most particular first.
    var contexts: [Context] { get }
    /// What the bar says after the viewer's name: whose portfolio, which dossier.
    func title(_ scene: Scene) -> String
    /// What the bar says at its right end, from long to short: the first that fits is shown.
    func aside(_ scene: Scene) -> [StyledLine]
    /// Whether an action is worth a hint now.
    func offers(_ action: ActionName, _ scene: Scene) -> Bool
    /// What the last line says at its right end besides the state of saving: a count of words, a position.
    func status(_ scene: Scene) -> String?

    /// The screen has been opened, or uncovered after something changed: time to ask for what it shows.
    mutating func load(_ stage: inout Stage)
    /// Something has changed that it may show. What the viewer is doing stays as it is: the selection, the place in a
    /// text, what is being typed.
    mutating func refresh(_ stage: inout Stage)
    /// Does what an action asks for; false if that is none of its affairs.
    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool
    /// Takes a key or a paste that means no action here; false if it takes none.
    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool
    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage)
    /// An act of this screen's, a draft, a foresight has come back.
    mutating func receive(_ message: Message, _ stage: inout Stage)
    /// Something it asked for was refused. The sentence is on the message line already.
    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage)
    mutating func timer(_ timer: Timer, _ stage: inout Stage)
    /// The terminal has another size.
    mutating func resize(_ stage: inout Stage)
    /// The line has dropped: what is being written must be saved now.
    mutating func hangUp(_ stage: inout Stage)

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene)
}

extension Screen {
    func isAt(_ place: Place, _ scene: Scene) -> Bool { false }
    var isWriting: Bool { false }
    var hasUnsavedText: Bool { false }
    var leavesDraft: Bool { false }
    var readsAgain: Bool { false }
    var followsDrafts: Bool { false }
    func title(_ scene: Scene) -> String { "" }
    func aside(_ scene: Scene) -> [StyledLine] { Wording.countdown(scene) }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { true }
    func status(_ scene: Scene) -> String? { nil }
    mutating func load(_ stage: inout Stage) {}
    mutating func refresh(_ stage: inout Stage) { load(&stage) }
    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool { false }
    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {}
    mutating func receive(_ message: Message, _ stage: inout Stage) {}
    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {}
    mutating func timer(_ timer: Timer, _ stage: inout Stage) {}
    mutating func resize(_ stage: inout Stage) {}
    mutating func hangUp(_ stage: inout Stage) {}
}
