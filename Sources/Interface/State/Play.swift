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
    private var spelling: [SpellingRequest] = []
    /// Whether something has changed since the screen was drawn.
    private var isOutOfDate = true
    private let idle: IdleLimit?
    /// When the last key was struck, and whether the warning for that has been given.
    private var lastKey: Int
    private var hasWarned = false
    /// When the journal was looked at last, and is next.
    private var lastRecheck: Int
    private var nextRecheck: Int

    /// So often an open session looks whether it may still be there: half a minute, less the time that looking takes.
    public static let recheck = 29_000
    /// Not more often than this does it look, whatever happens in the journal.
    public static let recheckAtMost = 1_000

    /// Something that only the driver can do.
    public enum Request: Hashable, Sendable {
        /// Draw everything anew: something else may have written on the terminal.
        case redraw
        /// Write the screen as text to a file.
        case saveScreen(String)
        case listThemes(ScreenID)
        case listTemplates(ScreenID)
        /// Let the viewer's own editor have the terminal.
        case edit(String, ScreenID)
        case theme(String, ThemeUse)
    }

    /// A question about spelling, which is answered whenever that is.
    public struct SpellingRequest: Sendable {
        public let question: SpellingQuestion
        public let screen: ScreenID
    }

    private struct Pending {
        let timer: Timer
        let screen: ScreenID
        let due: Int
    }

    /// - Parameters:
    ///   - idle: how long it waits for a key; for ever when nil.
    ///   - now: what the driver's clock says.
    public init(_ state: State, _ stagehand: Stagehand, idle: IdleLimit? = nil, at now: Int = 0) {
        self.state = state
        self.stagehand = stagehand
        self.idle = idle
        lastKey = now
        lastRecheck = now - Self.recheckAtMost
        nextRecheck = now + Self.recheck
        run(self.state.start(), at: now)
    }

    public var frame: Frame { view(state) }
    public var hasEnded: Bool { state.hasEnded }
    /// When `passTime` is due at the latest; nil when nothing is.
    public var deadline: Int? {
        guard !hasEnded else { return nil }
        return ([nextRecheck] + timers.map(\.due) + [idleDue].compactMap(\.self)).min()
    }

    private var idleDue: Int? {
        idle.map { lastKey + (hasWarned ? $0.leaving : $0.warning) }
    }

    public mutating func receive(_ input: Input, at now: Int) {
        switch input {
        case .key, .paste:
            lastKey = now
            hasWarned = false
        case .resize, .hangUp: break
        }
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
        if nextRecheck <= now, !hasEnded { recheck(at: now) }
        if let idle, let due = idleDue, due <= now, !hasEnded {
            if hasWarned {
                send(.idled, at: now)
            } else {
                hasWarned = true
                send(.said(Notice(text: Wording.idle(idle), tone: .warning)), at: now)
            }
        }
    }

    /// The journal has changed. It is looked at after a pause, and with it all that changes until then.
    public mutating func journalChanged(at now: Int, pause: Int) {
        nextRecheck = min(nextRecheck, max(now + pause, lastRecheck + Self.recheckAtMost))
    }

    private mutating func recheck(at now: Int) {
        (lastRecheck, nextRecheck) = (now, now + Self.recheck)
        for message in stagehand.run(.recheck) { send(message, at: now) }
    }

    /// Whether there is anything to draw; nothing is, once this has been asked, until something changes.
    public mutating func takeOutOfDate() -> Bool {
        defer { isOutOfDate = false }
        return isOutOfDate
    }

    /// Whether something has been put off until after drawing.
    public var hasMoreToDo: Bool { !later.isEmpty }

    public mutating func takeRequests() -> [Request] {
        defer { requests = [] }
        return requests
    }

    public mutating func takeSpelling() -> [SpellingRequest] {
        defer { spelling = [] }
        return spelling
    }

    /// Says something on the message line.
    public mutating func say(_ notice: Notice, at now: Int) { send(.said(notice), at: now) }

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

    /// The driver says which colours there are.
    public mutating func themes(_ names: [String], current: String, to screen: ScreenID, at now: Int) {
        send(.themes(names, current: current, to: screen), at: now)
    }

    /// The driver says which templates there are.
    public mutating func templates(_ shelf: TemplateShelf, to screen: ScreenID, at now: Int) {
        send(.templates(shelf, to: screen), at: now)
    }

    /// What came of a question about spelling.
    public mutating func spelled(_ answer: SpellingAnswer, to screen: ScreenID, at now: Int) {
        send(.spelling(answer, to: screen), at: now)
    }

    /// Somebody is back from their own editor.
    public mutating func edited(_ outcome: EditedOutside, to screen: ScreenID, at now: Int) {
        send(.edited(outcome, to: screen), at: now)
    }

    private mutating func send(_ message: Message, at now: Int) {
        let effects = state.update(message)
        // Looking at the journal without finding anything changes nothing.
        if case .recheck = message, effects.isEmpty {} else { isOutOfDate = true }
        run(effects, at: now)
    }

    private mutating func run(_ effects: [Effect], at now: Int) {
        for effect in effects {
            switch effect {
            case .timer(let timer, let after, let screen):
                timers.removeAll { $0.timer == timer && $0.screen == screen }
                if let after { timers.append(Pending(timer: timer, screen: screen, due: now + after)) }
            case .redraw: requests.append(.redraw)
            case .saveScreen(let path): requests.append(.saveScreen(path))
            case .listThemes(let screen): requests.append(.listThemes(screen))
            case .theme(let name, let use): requests.append(.theme(name, use))
            case .listTemplates(let screen): requests.append(.listTemplates(screen))
            case .edit(let text, let screen): requests.append(.edit(text, screen))
            case .spelling(let question, let screen):
                spelling.append(SpellingRequest(question: question, screen: screen))
            case _ where effect.canWait:
                later.removeAll { effect.makesStale($0) }
                later.append(effect)
            default: for message in stagehand.run(effect) { send(message, at: now) }
            }
        }
    }
}
