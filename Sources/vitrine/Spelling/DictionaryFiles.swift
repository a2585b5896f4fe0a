import Glibc
import Journal

/// The two files of a dictionary.
struct DictionaryFiles: Hashable {
    /// `.aff`: how words are formed.
    let rules: String
    /// `.dic`: the words.
    let words: String

    /// Where dictionaries are: those of a person's own first.
    static func folders() -> [String] {
        let own = environmentVariable("DICPATH")?.split(separator: ":").map(String.init) ?? []
        return own.filter { $0.hasPrefix("/") } + ["/usr/local/share/hunspell", "/usr/share/hunspell"]
    }

    /// Of a language as settings name it, such as `en_GB`; for `en` alone of all its varieties, as far as they are here
    /// and not more than three: somebody who has not said which may write any.
    static func find(_ language: String, in folders: [String]) -> [DictionaryFiles] {
        for folder in folders {
            let names = Self.names(in: folder)
            let found = names.contains(language) ? [language] : names.filter { $0.hasPrefix(language + "_") }
            if !found.isEmpty {
                return found.prefix(3).map {
                    DictionaryFiles(rules: "\(folder)/\($0).aff", words: "\(folder)/\($0).dic")
                }
            }
        }
        return []
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".dic"), access("\(folder)/\(name.dropLast(4)).aff", R_OK) == 0 {
                names.append(String(name.dropLast(4)))
            }
        }
        return names.sorted()
    }
}

/// In which languages somebody writes.
enum SpellingLanguages: Hashable, Sendable {
    case none
    /// As the language that is spoken and the locale have it.
    case usual
    /// At most five; `en_GB`.
    case named([String])

    /// `en_GB, nl_NL`, or `no`. Nil for what is neither.
    init?(_ text: String) {
        if ["no", "false"].contains(text) {
            self = .none
            return
        }
        let names = text.split(separator: ",").map { $0.filter { $0 != " " }.replacing("-", with: "_") }
        guard (1...5).contains(names.count),
            names.allSatisfy({ $0.wholeMatch(of: /[a-z]{2,3}(_[A-Za-z0-9]{2,12}){0,3}/) != nil })
        else { return nil }
        self = .named(names)
    }

    /// What to look for. A locale without a place is content with any variety of its language.
    var wanted: [String] {
        switch self {
        case .none: return []
        case .named(let names): return names
        case .usual:
            let locale =
                ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environmentVariable).first { !$0.isEmpty } ?? ""
            let name = String(locale.prefix { $0.isLetter || $0 == "_" })
            let spoken = Language.spoken.rawValue
            return [name == spoken || name.hasPrefix(spoken + "_") ? name : spoken]
        }
    }
}
