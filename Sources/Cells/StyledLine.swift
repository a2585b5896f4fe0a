/// A piece of text in one style.
public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    public init(_ text: String, _ role: Role) {
        self.init(text, Style(role))
    }
}

/// One line of text in several styles.
public struct StyledLine: Hashable, Sendable {
    public var spans: [Span]

    public init(_ spans: [Span] = []) {
        self.spans = spans
    }

    /// The text without its styles.
    public var text: String { spans.reduce(into: "") { $0 += $1.text } }

    public var columns: Int { spans.reduce(0) { $0 + Cells.columns(of: $1.text) } }

    /// Adds text at the end, joining it to the last span if that has the same style.
    public mutating func append(_ text: some StringProtocol, _ style: Style) {
        guard !text.isEmpty else { return }
        if let last = spans.indices.last, spans[last].style == style {
            spans[last].text += text
        } else {
            spans.append(Span(String(text), style))
        }
    }
}
