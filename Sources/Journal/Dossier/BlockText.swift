/// A block's own text, read back as `DossierText` writes it: lines of `name: value`, and a body below them.
public struct BlockText: Hashable, Sendable {
    public struct Fact: Hashable, Sendable {
        /// In the dossier's own words: `author`.
        public let name: String
        public let value: String
    }

    public let facts: [Fact]
    /// As it was before it was set in; empty when there is none.
    public let body: String

    public init(_ text: String) {
        var facts: [Fact] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst(), !line.isEmpty {
            if let colon = line.firstRange(of: ": ") {
                facts.append(Fact(name: String(line[..<colon.lowerBound]), value: String(line[colon.upperBound...])))
            } else {
                facts.append(Fact(name: String(line.prefix { $0 != ":" }), value: ""))
            }
        }
        // What follows the last line feed, and the empty line that parts this block from the next.
        if lines.last?.isEmpty == true { lines.removeLast() }
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.facts = facts
        body = lines.map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    }

    public func first(_ name: String) -> String? { facts.first { $0.name == name }?.value }
    public func all(_ name: String) -> [String] { facts.lazy.filter { $0.name == name }.map(\.value) }
}
