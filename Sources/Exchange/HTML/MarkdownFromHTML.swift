/// What other programs keep as HTML, as the Markdown that bodies are written in: headings, emphasis, lists, quotes, code,
/// links as text. What has no form there keeps its words.
struct MarkdownFromHTML {
    private var out = ""
    /// What begins each line: the marks of quotes and lists around it.
    private var margins: [String] = []
    /// Blank lines that are owed before the next words.
    private var owed = 0
    private var isPreformatted = false

    static func markdown(_ element: XMLElement) -> String {
        var writer = MarkdownFromHTML()
        writer.blocks(element)
        return writer.out.trimmedOfSpace
    }

    private static let blockNames: Set<String> = [
        "p", "div", "section", "article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
        "dl",
        "dt", "dd", "blockquote", "pre", "table", "tr", "hr", "figure", "figcaption", "address", "form", "fieldset",
        "html", "body", "content", "summary",
    ]
    private static let silent: Set<String> = ["script", "style", "head", "title", "template", "iframe", "object"]

    private mutating func blocks(_ element: XMLElement) {
        for child in element.children {
            switch child {
            case .text(let text): words(text)
            case .element(let element): add(element)
            }
        }
    }

    private mutating func add(_ element: XMLElement) {
        let name = element.name.lowercased()
        guard !Self.silent.contains(name) else { return }
        switch name {
        case "br": out += isAtStart ? "" : "\\\n" + margins.joined()
        case "hr":
            newBlock()
            start("---")
            newBlock()
        case "h1", "h2", "h3", "h4", "h5", "h6":
            newBlock()
            start(String(repeating: "#", count: Int(String(name.last!)) ?? 1) + " ")
            blocks(element)
            newBlock()
        case "strong", "b": wrapped(element, "**")
        case "em", "i", "cite": wrapped(element, "*")
        case "code", "kbd", "samp": wrapped(element, "`")
        case "a": link(element)
        case "img": if let alt = element.attribute("alt"), !alt.isEmpty { words("[\(alt)]") }
        case "ul", "ol": list(element, isOrdered: name == "ol")
        case "blockquote": within("> ", first: "> ", element)
        case "pre":
            newBlock()
            isPreformatted = true
            within("    ", first: "    ", element)
            isPreformatted = false
        case "td", "th":
            blocks(element)
            words(" ")
        default:
            let isBlock = Self.blockNames.contains(name)
            if isBlock { newBlock() }
            blocks(element)
            if isBlock { newBlock() }
        }
    }

    private mutating func list(_ element: XMLElement, isOrdered: Bool) {
        newBlock(isTight: !margins.isEmpty)
        for (index, item) in element.elements.filter({ $0.name.lowercased() == "li" }).enumerated() {
            let mark = isOrdered ? "\(index + 1). " : "- "
            within(String(repeating: " ", count: mark.count), first: mark, item, isTight: true)
        }
        newBlock(isTight: !margins.isEmpty)
    }

    private mutating func within(_ margin: String, first: String, _ element: XMLElement, isTight: Bool = false) {
        newBlock(isTight: isTight)
        flush()
        out += first
        margins.append(margin)
        owed = 0
        blocks(element)
        margins.removeLast()
        newBlock(isTight: isTight)
    }

    private mutating func wrapped(_ element: XMLElement, _ mark: String) {
        var inner = MarkdownFromHTML()
        inner.blocks(element)
        let text = inner.out.trimmedOfSpace
        guard !text.isEmpty, !text.contains("\n") else { return words(element.text) }
        if element.text.first?.isWhitespace == true { words(" ") }
        flush()
        out += mark + text + mark
        if element.text.last?.isWhitespace == true { words(" ") }
    }

    private mutating func link(_ element: XMLElement) {
        let text = element.text.trimmedOfSpace
        let target = element.attribute("href") ?? ""
        guard target.hasPrefix("http"), !target.contains(where: { $0.isWhitespace || "<>()".contains($0) }) else {
            return blocks(element)
        }
        flush()
        out += text.isEmpty || text == target ? "<\(target)>" : "[\(Self.escaped(text))](\(target))"
    }

    private var isAtStart: Bool { out.isEmpty || out.hasSuffix("\n") }

    private mutating func newBlock(isTight: Bool = false) {
        guard !out.isEmpty else { return }
        owed = max(owed, isTight ? 1 : 2)
    }

    private mutating func flush() {
        guard owed > 0 else { return }
        while out.last == " " { out.removeLast() }
        let blank = margins.joined()
        let empty = String(blank.reversed().drop { $0 == " " }.reversed())
        let lines = (0..<owed).map { $0 + 1 == owed ? "\n" + blank : "\n" + empty }
        out += lines.joined()
        owed = 0
    }

    private mutating func start(_ mark: String) {
        flush()
        out += mark
    }

    /// White space is one space, as a browser shows it.
    private mutating func words(_ text: String) {
        if isPreformatted {
            flush()
            out += text.replacing("\n", with: "\n" + margins.joined())
            return
        }
        var pieces = text.split(whereSeparator: \.isWhitespace).map { Self.escaped(String($0)) }
        guard !pieces.isEmpty else {
            if !text.isEmpty, owed == 0, let last = out.last, !last.isWhitespace { out += " " }
            return
        }
        let isAtBegin = owed > 0 || isAtStart
        if isAtBegin { pieces[0] = Self.escapedAtStart(pieces[0]) }
        flush()
        if text.first?.isWhitespace == true, let last = out.last, !last.isWhitespace, !isAtBegin { out += " " }
        out += pieces.joined(separator: " ")
        if text.last?.isWhitespace == true { out += " " }
    }

    /// What would be read as a mark is a character again.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if "*_`[]\\".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }

    private static func escapedAtStart(_ word: String) -> String {
        if let first = word.first, "#>".contains(first) || (["-", "+"].contains(word)) { return "\\" + word }
        if let last = word.last, ".)".contains(last), word.count > 1, word.dropLast().allSatisfy(\.isNumber) {
            return word.dropLast() + "\\" + String(last)
        }
        return word
    }
}
