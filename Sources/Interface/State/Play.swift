import Cells
import Journal

/// A state with a stagehand, and the timers between them: what a run loop or a test drives.
///
/// Time is whatever the driver says, in milliseconds of a clock that never jumps.
public struct Play {
    public private(set) var state: State
    private let stagehand: Stagehand
    private var timers: [Pending] = []
    /// What is done only after drawing.
    private var later: [Effect] = []
    private var requests: [Request] = []

    /// Something that only the driver can do.
    public enum Request: Hashable, Sendable {
        /// Draw everything anew: something else may have written on the terminal.
        case redraw
        /// Write the screen as text to a file.
        case saveScreen(String)
    }

    private struct Pending {
        let timer: Timer
        let screen: ScreenID
        let due: Int
    }

    public init(_ state: State, _ stagehand: Stagehand) {
        self.state = state
        self.stagehand = stagehand
        run(self.state.start(), at: 0)
    }

    public var frame: Frame { view(state) }
    public var hasEnded: Bool { state.hasEnded }
    /// When `passTime` is due at the latest; nil when nothing is.
    public var deadline: Int? { timers.map(\.due).min() }

    public mutating func receive(_ input: Input, at now: Int) {
        send(.input(input), at: now)
    }

    /// Does what a line after the colon says.
    public mutating func command(_ line: String, at now: Int) {
        send(.command(line), at: now)
    }

    public mutating func go(to place: Place, at now: Int) { send(.go(place), at: now) }

    /// Lets the timers that are due go off.
    public mutating func passTime(to now: Int) {
        while let next = timers.filter({ $0.due <= now }).min(by: { $0.due < $1.due }) {
            timers.removeAll { $0.timer == next.timer && $0.screen == next.screen }
            send(.timer(next.timer, of: next.screen), at: now)
        }
    }

    /// Whether something has been put off until after drawing.
    public var hasMoreToDo: Bool { !later.isEmpty }

    public mutating func takeRequests() -> [Request] {
        defer { requests = [] }
        return requests
    }

    /// Says something on the message line.
    public mutating func say(_ notice: Notice) {
        run(state.update(.said(notice)), at: 0)
    }

    /// Does what can wait until the screen has been drawn. Answers whether it has to be drawn again.
    @discardableResult
    public mutating func afterDrawing(at now: Int) -> Bool {
        let effects = later
        later = []
        var hasChanged = false
        for effect in effects {
            for message in stagehand.run(effect) {
                send(message, at: now)
                hasChanged = true
            }
        }
        return hasChanged
    }

    private mutating func send(_ message: Message, at now: Int) {
        run(state.update(message), at: now)
    }

    private mutating func run(_ effects: [Effect], at now: Int) {
        for effect in effects {
            switch effect {
            case .timer(let timer, let after, let screen):
                timers.removeAll { $0.timer == timer && $0.screen == screen }
                if let after { timers.append(Pending(timer: timer, screen: screen, due: now + after)) }
            case .redraw: requests.append(.redraw)
            case .saveScreen(let path): requests.append(.saveScreen(path))
            case _ where effect.canWait:
                later.removeAll { effect.makesStale($0) }
                later.append(effect)
            default: for message in stagehand.run(effect) { send(message, at: now) }
            }
        }
    }
}
