/// The line that a client sends over SSH, taken apart into words. No shell ever sees it: quotes and backslashes hold
/// words together, and every other character stands for itself.
public enum CommandWords {
    public enum Problem: Error, Hashable, Sendable {
        case tooLong
        case notUTF8
        case control
        case unclosed(quote: Character)
    }

    /// In bytes.
    public static let longest = 4096

    /// - Parameter bytes: as the client sent them.
    public static func split(_ bytes: [UInt8]) throws(Problem) -> [String] {
        guard bytes.count <= longest else { throw .tooLong }
        guard let line = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        var words: [String] = []
        var word: String.UnicodeScalarView?
        var quote: Unicode.Scalar?
        var isEscaped = false
        for scalar in line.unicodeScalars {
            guard scalar.properties.generalCategory != .control else { throw .control }
            if isEscaped {
                // Between quotes a backslash is itself, but before a quote or a backslash.
                if quote != nil, scalar != quote, scalar != "\\" { word?.append("\\") }
                word?.append(scalar)
                isEscaped = false
            } else if scalar == "\\", quote != "'" {
                word = word ?? String.UnicodeScalarView()
                isEscaped = true
            } else if scalar == quote {
                quote = nil
            } else if quote == nil, scalar == "'" || scalar == "\"" {
                word = word ?? String.UnicodeScalarView()
                quote = scalar
            } else if quote == nil, scalar == " " {
                if let whole = word { words.append(String(whole)) }
                word = nil
            } else {
                word = word ?? String.UnicodeScalarView()
                word?.append(scalar)
            }
        }
        if let quote { throw .unclosed(quote: Character(quote)) }
        guard !isEscaped else { throw .unclosed(quote: "\\") }
        if let whole = word { words.append(String(whole)) }
        return words
    }
}
