import Cells
import Journal

/// What a screen may use while it updates: it reads the scene, and asks for effects, words and other screens.
struct Stage {
    let scene: Scene
    /// The screen that is updating.
    let screen: ScreenID
    /// Where it is drawn.
    let rect: Rect
    private(set) var effects: [Effect] = []
    private(set) var moves: [Move] = []
    private(set) var notice: Notice?
    private(set) var saved: SaveStatus?

    /// What is to become of the stack of screens.
    enum Move {
        case push(Place)
        case replace(Place)
        case pop
    }

    init(scene: Scene, screen: ScreenID, rect: Rect) {
        (self.scene, self.screen, self.rect) = (scene, screen, rect)
    }

    mutating func load(_ query: Query) { effects.append(.load(query, for: screen)) }
    mutating func loadLater(_ query: Query) { effects.append(.loadLater(query, for: screen)) }
    mutating func perform(_ act: Act) { effects.append(.perform(act, for: screen)) }
    mutating func foresee(_ act: Act, about item: ItemID?) { effects.append(.foresee(act, about: item, for: screen)) }
    mutating func save(_ draft: Draft) { effects.append(.saveDraft(draft, for: screen)) }
    mutating func discardDraft(_ id: ItemID, version: Int) {
        effects.append(.discardDraft(id, version: version, for: screen))
    }
    mutating func start(_ timer: Timer, after milliseconds: Int) {
        effects.append(.timer(timer, after: milliseconds, for: screen))
    }
    mutating func stop(_ timer: Timer) { effects.append(.timer(timer, after: nil, for: screen)) }
    mutating func effect(_ effect: Effect) { effects.append(effect) }

    /// Says something on the message line until the next key.
    mutating func say(_ text: String, _ tone: Notice.Tone = .plain) { notice = Notice(text: text, tone: tone) }
    mutating func say(_ status: SaveStatus) { saved = status }

    mutating func go(to place: Place) { moves.append(.push(place)) }
    /// Goes there in this screen's stead.
    mutating func turn(into place: Place) { moves.append(.replace(place)) }
    mutating func close() { moves.append(.pop) }
    var isClosing: Bool { moves.contains { if case .pop = $0 { true } else { false } } }
}

/// A sentence on the message line.
public struct Notice: Hashable, Sendable {
    public enum Tone: Hashable, Sendable { case plain, success, warning, error }
    public let text: String
    public let tone: Tone

    public init(text: String, tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

/// How what is being written stands, as the last line says it.
public enum SaveStatus: Hashable, Sendable {
    case nothing
    case saved(Instant)
    /// The disk is full: drafts are saved, and nothing else is.
    case savedInReserve(Instant)
    case failed(String)
}
