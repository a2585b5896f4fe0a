/// The languages in which Vitrine speaks. What people wrote, the programme's own words, the names of commands, actions
/// and options, files and the bytes of a dossier are in none of them: they are the same for everybody.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case dutch = "nl"

    /// The one that is spoken now. A process chooses once, before it says anything.
    @TaskLocal public static var spoken = Language.english

    /// Of a locale's name, as `nl_NL.UTF-8`; nil for one of a language that Vitrine does not speak, and for `C`.
    public init?(locale: some StringProtocol) {
        self.init(rawValue: String(locale.prefix { $0.isLetter }).lowercased())
    }
}

/// A sentence, side by side in every language: one that misses a language does not compile.
public func worded(_ english: @autoclosure () -> String, nl dutch: @autoclosure () -> String) -> String {
    switch Language.spoken {
    case .english: english()
    case .dutch: dutch()
    }
}
