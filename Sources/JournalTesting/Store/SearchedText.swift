import Foundation
import Journal

/// What search finds of an item: the words of its latest title and body, without case and accents.
struct SearchedText {
    private let fields: [[String]]

    init(_ entry: MemoryState.Entry) {
        let latest = entry.latest
        fields = [latest?.revision.title ?? "", latest?.body ?? ""].map(Self.tokens)
    }

    /// Whether each word occurs in title or body. One that is several to the index ("don't") occurs where these
    /// follow each other; one that is none ("—") asks nothing, but to ask nothing at all finds nothing.
    func holds(_ words: [Filter.Word]) -> Bool {
        let phrases = words.map { (tokens: Self.tokens($0.text), isPrefix: $0.isPrefix) }.filter { !$0.tokens.isEmpty }
        guard !phrases.isEmpty else { return false }
        return phrases.allSatisfy { phrase in
            fields.contains { Self.occurs(phrase.tokens, isPrefix: phrase.isPrefix, in: $0) }
        }
    }

    private static func occurs(_ phrase: [String], isPrefix: Bool, in tokens: [String]) -> Bool {
        guard phrase.count <= tokens.count else { return false }
        return (0...tokens.count - phrase.count).contains { start in
            phrase.indices.allSatisfy { index in
                let token = tokens[start + index]
                guard isPrefix, index == phrase.count - 1 else { return token == phrase[index] }
                return token.unicodeScalars.starts(with: phrase[index].unicodeScalars)
            }
        }
    }

    static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var token = ""
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse:
                token.unicodeScalars.append(scalar)
            case .nonspacingMark: continue
            default:
                if !token.isEmpty { tokens.append(token) }
                token = ""
            }
        }
        return token.isEmpty ? tokens : tokens + [token]
    }
}
