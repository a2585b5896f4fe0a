/// A text of ours with what people wrote in it, in parts: a screen, a terminal and Markdown each set it in their own way.
/// All of it has gone through `Visible`.
public struct Paper: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case heading(String)
        case subheading(String)
        /// A word for what it is, and what it is.
        case fact(String, String)
        /// What a person wrote, as it was written: several lines, in Markdown.
        case written(String)
        /// A sentence of ours.
        case sentence(String)
        case point(String)
        /// To be heeded.
        case warning(String)
    }

    public private(set) var parts: [Part] = []

    public init() {}

    public mutating func add(_ part: Part) { parts.append(part) }
    public mutating func add(_ other: Paper) { parts += other.parts }

    /// As lines for a terminal or a file.
    public var lines: [String] {
        var out: [String] = []
        for (index, part) in parts.enumerated() {
            let before = index > 0 ? parts[index - 1] : nil
            if let before, part.isParted(from: before) { out.append("") }
            switch part {
            case .heading(let text), .subheading(let text), .sentence(let text): out.append(text)
            case .fact(let label, let text): out.append("\(label): \(text)")
            case .written(let text): out += Self.split(text).map { $0.isEmpty ? "" : "  " + $0 }
            case .point(let text): out.append("- " + text)
            case .warning(let text): out.append("! " + text)
            }
        }
        return out
    }

    /// As Markdown: what people wrote is quoted, so that none of their headings passes for one of ours.
    public var markdown: [String] {
        var out: [String] = []
        for (index, part) in parts.enumerated() {
            let before = index > 0 ? parts[index - 1] : nil
            if let before {
                if part.isParted(from: before) || !(part.isInList && before.isInList) { out.append("") }
            }
            switch part {
            case .heading(let text): out.append("# " + text)
            case .subheading(let text): out.append("## " + text)
            case .sentence(let text): out.append(text)
            case .fact(let label, let text): out.append("- **\(label)**: \(text)")
            case .written(let text): out += Self.split(text).map { $0.isEmpty ? ">" : "> " + $0 }
            case .point(let text): out.append("- " + text)
            case .warning(let text): out.append("**\(text)**")
            }
        }
        return out
    }

    private static func split(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

extension Paper.Part {
    /// Whether an empty line comes before it.
    public func isParted(from before: Paper.Part) -> Bool {
        switch (before, self) {
        case (_, .heading), (_, .subheading): true
        case (.fact, .fact), (.point, .point), (_, .written), (.subheading, _), (.sentence, .point): false
        case (.fact, .sentence), (.written, .fact): false
        case (.warning, .point), (.fact, .point), (.point, .fact): false
        default: true
        }
    }

    fileprivate var isInList: Bool {
        switch self {
        case .fact, .point: true
        default: false
        }
    }
}
