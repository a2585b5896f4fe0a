/// Writes a page of the system's manual: roff with the `man` macros (groff_man(7), mandoc man(7)).
///
/// It is ASCII alone, so that it reads the same whatever the reader's locale; nothing in a text can be taken for a
/// request or an escape. Sentences begin lines of their own and lines stay short, as roff wants it.
public struct RoffWriter {
    public private(set) var text = ""
    /// Nothing stands below the last heading yet: a paragraph begins there by itself.
    private var isBelowHeading = false
    private static let longestLine = 78

    /// A piece of a line.
    public enum Span: Hashable, Sendable {
        case plain(String)
        case bold(String)
        case italic(String)
    }

    /// - Parameters:
    ///   - section: 1 commands, 5 file formats, 7 everything that is read.
    ///   - day: `2026-11-26`.
    ///   - source: the program and its version.
    public init(title: String, section: Int, day: String, source: String, manual: String) {
        // A date with its hyphens escaped would be none.
        macro(
            "TH", .text(title.uppercased()), .text(String(section)), .given("\"\(day)\""), .text(source), .text(manual))
        // Without hyphenation and with an even left edge alone: commands are to be copied from it.
        text += ".nh\n.ad l\n"
    }

    public mutating func section(_ title: String) {
        macro("SH", title)
        isBelowHeading = true
    }

    public mutating func subsection(_ title: String) {
        macro("SS", title)
        isBelowHeading = true
    }

    public mutating func paragraph(_ spans: [Span]) {
        if !isBelowHeading { text += ".PP\n" }
        flow(spans)
    }

    /// Text that goes on where a heading ended.
    public mutating func flow(_ spans: [Span]) {
        text += Self.flowing(spans)
        isBelowHeading = false
    }

    /// A word that is explained, and the explanation set in below it.
    public mutating func item(_ tag: [Span], _ spans: [Span]) {
        text += ".TP\n" + Self.line(tag) + "\n"
        flow(spans.isEmpty ? [.plain("\u{A0}")] : spans)
    }

    public mutating func bullet(_ mark: String, _ spans: [Span]) {
        // A round mark has a name of its own; a number is text.
        macro("IP", mark == "•" ? .given("\\(bu") : .text(mark), .text(mark == "•" ? "2" : "4"))
        flow(spans)
    }

    /// Lines as they are.
    public mutating func code(_ lines: [String]) {
        text += (isBelowHeading ? "" : ".PP\n") + ".RS 4\n.nf\n"
        isBelowHeading = false
        for line in lines { text += line.isEmpty ? "\\&\n" : Self.line([.plain(line)]) + "\n" }
        text += ".fi\n.RE\n"
    }

    // MARK: -

    private enum Word {
        case text(String)
        case given(String)
    }

    private mutating func macro(_ name: String, _ words: String...) { macro(name, words.map { Word.text($0) }) }
    private mutating func macro(_ name: String, _ words: Word...) { macro(name, words) }
    private mutating func macro(_ name: String, _ words: [Word]) {
        text += "." + name
        for word in words {
            switch word {
            case .text(let word): text += " \"" + Self.escaped(word) + "\""
            case .given(let word): text += " " + word
            }
        }
        text += "\n"
    }

    /// A text in which nothing means anything to roff, on one line.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "\\(rs"
            case "-": out += "\\-"
            case "'": out += "\\(aq"
            case "`": out += "\\(ga"
            case "\"": out += "\\(dq"
            case "^": out += "\\(ha"
            case "~": out += "\\(ti"
            case "\u{A0}": out += "\\ "
            case " "..."}": out.unicodeScalars.append(scalar)
            case "\n", "\t": out += " "
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                // A control character is shown as its code, never sent to the reader's terminal.
                out += "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                out += "\\[u" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "]"
            }
        }
        return out
    }

    private static func line(_ spans: [Span]) -> String {
        var out = ""
        for span in spans {
            switch span {
            case .plain(let text): out += escaped(text)
            case .bold(let text): out += "\\fB" + escaped(text) + "\\fR"
            case .italic(let text): out += "\\fI" + escaped(text) + "\\fR"
            }
        }
        return guarded(out)
    }

    /// A line that begins with a dot, or a space, would be a request or a break.
    private static func guarded(_ line: String) -> String {
        line.first == "." || line.first == " " ? "\\&" + line : line
    }

    /// Words, broken into lines where there is a space, and after each sentence.
    private static func flowing(_ spans: [Span]) -> String {
        var words: [String] = []
        var word = ""
        for span in spans {
            let text =
                switch span {
                case .plain(let text), .bold(let text), .italic(let text): text
                }
            let parts = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" || $0 == "\t" }
            for (index, part) in parts.enumerated() {
                if index > 0, !word.isEmpty {
                    words.append(word)
                    word = ""
                }
                guard !part.isEmpty else { continue }
                switch span {
                case .plain: word += escaped(String(part))
                case .bold: word += "\\fB" + escaped(String(part)) + "\\fR"
                case .italic: word += "\\fI" + escaped(String(part)) + "\\fR"
                }
            }
        }
        if !word.isEmpty { words.append(word) }
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > longestLine {
                lines.append(line)
                line = ""
            }
            // Three dots end no sentence.
            let isOpen = word.hasSuffix("...")
            line += (line.isEmpty ? "" : " ") + word + (isOpen ? "\\&" : "")
            if !isOpen, let last = word.last, ".?!".contains(last), word.utf8.count > 2 {
                lines.append(line)
                line = ""
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { guarded($0) + "\n" }.joined()
    }
}
