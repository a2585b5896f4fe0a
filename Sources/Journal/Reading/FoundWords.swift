import Foundation

/// Where the words of a search stand in a text, as the search itself reads words: without case and accents.
public enum FoundWords {
    /// Ranges of characters, in the order of the text, none overlapping.
    public static func ranges(of words: [Filter.Word], in characters: [Character]) -> [Range<Int>] {
        guard !words.isEmpty, !characters.isEmpty else { return [] }
        let tokens = tokens(characters)
        var marked: [Range<Int>] = []
        for word in words {
            let wanted = self.tokens(Array(word.text))
            guard !wanted.isEmpty, wanted.count <= tokens.count else { continue }
            for start in 0...tokens.count - wanted.count {
                let fits = wanted.indices.allSatisfy { index in
                    let isLast = index == wanted.count - 1
                    let text = tokens[start + index].text
                    return isLast && word.isPrefix ? text.hasPrefix(wanted[index].text) : text == wanted[index].text
                }
                guard fits else { continue }
                let last = tokens[start + wanted.count - 1].range
                let end =
                    word.isPrefix ? min(last.upperBound, last.lowerBound + wanted.last!.range.count) : last.upperBound
                marked.append(tokens[start].range.lowerBound..<end)
            }
        }
        marked.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int>] = []
        for range in marked {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// The first line in which one of the words stands.
    public static func line(with words: [Filter.Word], in text: String) -> String? {
        for line in text.split(separator: "\n") where !ranges(of: words, in: Array(line)).isEmpty {
            return String(line)
        }
        return nil
    }

    private struct Token {
        var text: String
        var range: Range<Int>
    }

    private static func tokens(_ characters: [Character]) -> [Token] {
        var tokens: [Token] = []
        var isInside = false
        for (index, character) in characters.enumerated() {
            let folded = folded(character)
            if folded.isEmpty {
                isInside = false
            } else if isInside {
                tokens[tokens.count - 1].text += folded
                tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<index + 1
            } else {
                tokens.append(Token(text: folded, range: index..<index + 1))
                isInside = true
            }
        }
        return tokens
    }

    /// A letter or digit without case and marks; empty for all else, which parts words.
    private static func folded(_ character: Character) -> String {
        if let ascii = character.asciiValue {
            switch ascii {
            case 0x30...0x39, 0x61...0x7A: return String(character)
            case 0x41...0x5A: return String(UnicodeScalar(ascii + 0x20))
            default: return ""
            }
        }
        var out = String.UnicodeScalarView()
        for scalar in String(character).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse:
                out.append(scalar)
            default: continue
            }
        }
        return String(out)
    }
}
