import Cells

/// The line after the colon, while it is being typed.
public struct ColonLine: Sendable, Equatable {
    public private(set) var text = ""
    /// The names that fit what has been typed, after Tab.
    public private(set) var candidates: [String] = []

    mutating func type(_ input: Input) {
        candidates = []
        switch input {
        case .key(.character(let character)): text.append(character)
        case .key(.backspace): if !text.isEmpty { text.removeLast() }
        case .key(.control("u")): text = ""
        case .key(.control("w")):
            while text.last == " " { text.removeLast() }
            while let last = text.last, last != " " { text.removeLast() }
        case .paste(let pasted): text += pasted.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        default: break
        }
    }

    /// Completes an action's name as far as the names that begin so agree.
    mutating func complete(in contexts: [Context]) {
        guard !text.contains(" ") else { return }
        let names = Actions.all.filter { $0.name.rawValue.hasPrefix(text) && !$0.contexts.contains(.line) }
            .map(\.name.rawValue).sorted()
        guard let first = names.first else { return }
        candidates = names.count > 1 ? names : []
        text = names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) } + (names.count == 1 ? " " : "")
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
