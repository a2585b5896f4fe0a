import Journal

/// The headings that a text of a sort begins with, for whoever writes it elsewhere than on the screens.
public struct WrittenPrompts {
    private let prompts: [String]

    public init(_ subject: Draft.Subject) { prompts = Wording.prompts(subject) }

    public var text: String { WrittenText.begun(prompts) }

    /// The text without those headings under which nothing has been written.
    public func withoutEmpty(_ text: String) -> String { WrittenText.withoutEmptyPrompts(text, prompts) }
}
