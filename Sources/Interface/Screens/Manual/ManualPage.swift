/// A page of the manual, in Markdown.
public struct ManualPage: Hashable, Sendable {
    /// By which it is asked for.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Its heading.
    public var title: String {
        let first = text.prefix { $0 != "\n" }
        return String(first.drop { $0 == "#" || $0 == " " })
    }
}
