import Journal

/// What somebody begins a text from that they keep in a file of their own.
public struct TextTemplate: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable { case reflection, goal }

    /// The file's name without its ending.
    public let name: String
    public let kind: Kind
    public let title: String?
    /// As the file has them; whether the programme knows them is seen when it is used.
    public let competencies: [String]
    public let tags: [String]
    private let body: String

    public init(
        name: String, kind: Kind = .reflection, title: String? = nil, competencies: [String] = [], tags: [String] = [],
        body: String
    ) {
        (self.name, self.kind, self.title, self.competencies) = (name, kind, title, competencies)
        (self.tags, self.body) = (tags, body)
    }

    /// The text to begin with: `{{date}}` has become the day.
    public func text(on day: String) -> String { body.replacing("{{date}}", with: day) }
    public func title(on day: String) -> String? { title?.replacing("{{date}}", with: day) }
}

/// What there is in the folder of templates.
public struct TemplateShelf: Hashable, Sendable {
    public var templates: [TextTemplate]
    /// Of files that are no templates: what is wrong with each, and where.
    public var problems: [String]

    public init(templates: [TextTemplate] = [], problems: [String] = []) {
        (self.templates, self.problems) = (templates, problems)
    }
}
