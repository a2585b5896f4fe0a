/// What is wrong in a file, where, and what to do about it.
///
/// The text quotes the file as it is: whoever prints it passes it through the same guard as any text that a person
/// wrote.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The file's name, as the messages call it.
    public let file: String
    /// From 1; nil when the whole file is meant.
    public let line: Int?
    /// From 1, counted in Unicode scalars; nil when the whole line is meant.
    public let column: Int?
    /// A sentence that says what is wrong.
    public let message: String
    /// A sentence that says what to do.
    public let remedy: String

    public init(file: String, line: Int? = nil, column: Int? = nil, message: String, remedy: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.remedy = remedy
    }

    /// `p.yaml:12: The cutoff "2026-13-01" is not a date. Write it as 2026-01-15T12:00.`
    public var description: String {
        var place = file
        if let line { place += ":\(line)" }
        if line != nil, let column { place += ":\(column)" }
        return "\(place): \(message) \(remedy)"
    }

    /// By line, then column; problems of a whole file come first.
    static func inOrder(_ problems: [Problem]) -> [Problem] {
        // The offset keeps the sort stable for problems at one place.
        problems.enumerated().sorted { a, b in
            (a.element.line ?? 0, a.element.column ?? 0, a.offset)
                < (b.element.line ?? 0, b.element.column ?? 0, b.offset)
        }.map(\.element)
    }
}

/// A value as the messages quote it: short, on one line, in straight quotation marks.
func quoted(_ text: some StringProtocol) -> String {
    var shown = ""
    var count = 0
    for character in text {
        if count == 60 { return "\"\(shown)…\"" }
        shown.append(character.isNewline ? " " : character)
        count += 1
    }
    return "\"\(shown)\""
}
