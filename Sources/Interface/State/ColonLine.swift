import Cells

/// The line after the colon, while it is being typed: with completion, and the lines that were typed before.
public struct ColonLine: Sendable, Equatable {
    private(set) var field = LineField(limit: 2000)
    /// What fits what has been typed, after Tab.
    public private(set) var candidates: [String] = []
    /// Which of them is on the line; nil while that holds only what they have in common.
    public private(set) var candidate: Int?
    private let history: [String]
    /// Which of the earlier lines is shown, and what was being typed before that.
    private var recalled: Int?
    private var typed = ""

    public init(history: [String] = []) { self.history = history }

    public var text: String { field.text }

    mutating func type(_ input: Input) {
        guard field.type(input) else { return }
        forget()
    }

    /// - Returns: false if the action is not about the line.
    mutating func perform(_ action: ActionName) -> Bool {
        switch action {
        case .cursorUp: recall(-1)
        case .cursorDown: recall(1)
        default:
            guard field.perform(action) else { return false }
            forget()
        }
        return true
    }

    private mutating func forget() {
        candidates = []
        candidate = nil
        recalled = nil
    }

    private mutating func recall(_ step: Int) {
        candidates = []
        candidate = nil
        if recalled == nil { typed = text }
        let next = (recalled ?? history.count) + step
        guard next >= 0, next <= history.count else { return }
        recalled = next == history.count ? nil : next
        field.set(recalled.map { history[$0] } ?? typed)
    }

    /// Completes as far as all that fits agrees; struck again, takes one after the other.
    /// - Parameter arguments: what may follow an action's name.
    mutating func complete(_ arguments: (ActionName) -> [String]) {
        if !candidates.isEmpty {
            let next = ((candidate ?? -1) + 1) % candidates.count
            candidate = next
            field.set(start + candidates[next])
            return
        }
        let start = start
        let word = String(text.dropFirst(start.count))
        let all: [String]
        if start.isEmpty {
            all = Actions.all.filter { !$0.contexts.isSubset(of: Context.typing) }.map(\.name.rawValue).sorted()
        } else {
            all = Actions.named(start.dropLast()).map(arguments) ?? []
        }
        let fitting = all.filter { $0.hasPrefix(word) }
        guard let first = fitting.first else { return }
        let common = fitting.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        field.set(start + common + (fitting.count == 1 && start.isEmpty ? " " : ""))
        candidates = fitting.count > 1 ? fitting : []
        candidate = nil
    }

    /// The action's name with the space behind it, once there is one.
    private var start: String {
        guard let space = text.firstIndex(of: " ") else { return "" }
        return String(text[...space])
    }
}

extension Context {
    /// Where letters are text: what is done there has no use after a colon.
    static let typing: Set<Context> = [.writing, .field, .choosing, .line, .over]
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
