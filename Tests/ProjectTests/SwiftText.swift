/// The string literals of a Swift file, and the calls in which they stand: as much of the language as that takes.
struct SwiftText {
    enum Piece: Equatable {
        case text(String)
        /// The source between the parentheses.
        case interpolation(String)
    }

    struct Literal {
        let line: Int
        var pieces: [Piece] = []
        /// What stands before it on its line.
        let lead: String
        /// The names of the calls it stands in, those around an interpolation too; innermost last.
        let calls: [String]

        /// The text, with what is put in as it stands in the source.
        var source: String {
            pieces.map { if case .interpolation(let code) = $0 { "\\(\(code))" } else { $0.text } }.joined()
        }
        /// The text, with an object replacement character for what is put in.
        var spoken: String { pieces.map { if case .interpolation = $0 { "\u{FFFC}" } else { $0.text } }.joined() }
    }

    /// `worded(english, nl: dutch)`, with the literals of each but for those within what is put in.
    struct Worded {
        let line: Int
        var english: [Literal] = []
        var dutch: [Literal] = []
    }

    private struct Frame {
        let name: String
        let isCall: Bool
        let line: Int
        /// How many literals it stands in.
        let depth: Int
        var argument = 0
        var worded: Worded?
    }

    private(set) var literals: [Literal] = []
    private(set) var worded: [Worded] = []

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var frames: [Frame] = []
    private var depth = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
        while at < bytes.count { step() }
    }

    private func byte(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
    private func stands(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count else { return false }
        for index in 0..<count where bytes[at + index] != text.utf8Start[index] { return false }
        return true
    }
    private func slice(_ from: Int, _ to: Int) -> String { String(decoding: bytes[from..<to], as: UTF8.self) }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") { line += 1 }
            at += 1
        }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    // MARK: Code

    private mutating func step() {
        switch byte() {
        case UInt8(ascii: "/") where stands("//"):
            while at < bytes.count, byte() != UInt8(ascii: "\n") { at += 1 }
        case UInt8(ascii: "/") where stands("/*"): skipComment()
        case UInt8(ascii: "/") where isRegex: skipRegex()
        case UInt8(ascii: "#"):
            var hashes = 0
            while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
            if byte(hashes) == UInt8(ascii: "\"") {
                literal(hashes)
            } else if byte(hashes) == UInt8(ascii: "/") {
                advance(hashes + 1)
                while at < bytes.count, !(byte() == UInt8(ascii: "/") && byte(1) == UInt8(ascii: "#")) { advance() }
                advance(1 + hashes)
            } else {
                advance(hashes)
            }
        case UInt8(ascii: "\""): literal(0)
        case UInt8(ascii: "`"): advance()
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open("")
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close()
        case UInt8(ascii: ","):
            if !frames.isEmpty { frames[frames.count - 1].argument += 1 }
            advance()
        case let other where Self.isName(other):
            let start = at
            while Self.isName(byte()), at < bytes.count { at += 1 }
            if byte() == UInt8(ascii: "(") { open(slice(start, at)) }
        default: advance()
        }
    }

    private mutating func open(_ name: String) {
        frames.append(
            Frame(
                name: name, isCall: byte() == UInt8(ascii: "("), line: line, depth: depth,
                worded: name == "worded" ? Worded(line: line) : nil))
        advance()
    }

    private mutating func close() {
        // Its declaration has no literals.
        if let known = frames.popLast()?.worded, !known.english.isEmpty || !known.dutch.isEmpty { worded.append(known) }
        advance()
    }

    private mutating func skipComment() {
        var open = 0
        repeat {
            if stands("/*") { open += 1 }
            if stands("*/") { open -= 1 }
            advance(stands("/*") || stands("*/") ? 2 : 1)
        } while open > 0 && at < bytes.count
    }

    /// Division has a space on either side.
    private var isRegex: Bool {
        let before = at == 0 ? UInt8(ascii: " ") : bytes[at - 1]
        let after = byte(1)
        return (before == UInt8(ascii: "(") || before == UInt8(ascii: " "))
            && after != UInt8(ascii: " ") && after != UInt8(ascii: ")") && after != UInt8(ascii: ",")
    }

    private mutating func skipRegex() {
        advance()
        while at < bytes.count, byte() != UInt8(ascii: "/"), byte() != UInt8(ascii: "\n") {
            advance(byte() == UInt8(ascii: "\\") ? 2 : 1)
        }
        advance()
    }

    // MARK: Literals

    private mutating func literal(_ hashes: Int) {
        var start = at
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var found = Literal(line: line, lead: slice(start, at), calls: frames.map(\.name).filter { !$0.isEmpty })
        advance(hashes)
        let isLong = stands("\"\"\"")
        advance(isLong ? 3 : 1)
        depth += 1
        var text: [UInt8] = []
        func end() -> Piece { .text(String(decoding: text, as: UTF8.self)) }
        while at < bytes.count {
            if byte() == UInt8(ascii: "\""), !isLong || stands("\"\"\""), isHashed(isLong ? 3 : 1, hashes) {
                advance((isLong ? 3 : 1) + hashes)
                break
            }
            guard byte() == UInt8(ascii: "\\"), isHashed(1, hashes) else {
                text.append(byte())
                advance()
                continue
            }
            advance(1 + hashes)
            if byte() == UInt8(ascii: "(") {
                found.pieces.append(end())
                text = []
                let start = at + 1
                let outer = frames.count
                open("")
                while at < bytes.count, frames.count > outer { step() }
                found.pieces.append(.interpolation(slice(start, max(start, at - 1))))
            } else {
                escape(&text)
            }
        }
        if !text.isEmpty || found.pieces.isEmpty { found.pieces.append(end()) }
        depth -= 1
        literals.append(found)
        if let index = frames.lastIndex(where: { $0.worded != nil && $0.depth == depth }) {
            if frames[index].argument == 0 {
                frames[index].worded?.english.append(found)
            } else {
                frames[index].worded?.dutch.append(found)
            }
        }
    }

    private func isHashed(_ offset: Int, _ hashes: Int) -> Bool {
        (0..<hashes).allSatisfy { byte(offset + $0) == UInt8(ascii: "#") }
    }

    private mutating func escape(_ text: inout [UInt8]) {
        switch byte() {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "\n"): text.append(UInt8(ascii: " "))
        case UInt8(ascii: "u"):
            while at < bytes.count, byte() != UInt8(ascii: "}") { advance() }
            text.append(UInt8(ascii: "?"))
        default: text.append(byte())
        }
        advance()
    }
}

extension SwiftText.Piece {
    var text: String { if case .text(let text) = self { text } else { "" } }
}
