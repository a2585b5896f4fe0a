import CTidy

/// HTML as people's programs write it, put in order by HTML Tidy.
enum HTMLDocument {
    /// - Returns: the text as Markdown; nil when nothing can be made of it.
    static func markdown(_ html: String) -> String? {
        guard html.utf8.count <= longest, depth(of: html) <= XMLDocument.deepest else { return nil }
        guard let document = tidyCreate() else { return nil }
        defer { tidyRelease(document) }
        var output = TidyBuffer()
        var errors = TidyBuffer()
        tidyBufInit(&output)
        tidyBufInit(&errors)
        defer {
            tidyBufFree(&output)
            tidyBufFree(&errors)
        }
        for option in [TidyXmlOut, TidyNumEntities, TidyForceOutput, TidyBodyOnly] where option != TidyBodyOnly {
            tidyOptSetBool(document, option, yes)
        }
        tidyOptSetInt(document, TidyDoctypeMode, UInt(TidyDoctypeOmit.rawValue))
        tidyOptSetInt(document, TidyWrapLen, 0)
        tidyOptSetValue(document, TidyInCharEncoding, "utf8")
        tidyOptSetValue(document, TidyOutCharEncoding, "utf8")
        tidySetErrorBuffer(document, &errors)
        guard tidyParseString(document, html) >= 0, tidyCleanAndRepair(document) >= 0,
            tidySaveBuffer(document, &output) >= 0, let start = output.bp
        else { return nil }
        let bytes = Array(UnsafeBufferPointer(start: start, count: Int(output.size)))
        guard let root = try? XMLDocument.read(bytes) else { return nil }
        return MarkdownFromHTML.markdown(root.first("body") ?? root)
    }

    /// Bytes; many times as many as a body may have.
    private static let longest = 1 << 20

    /// Elements that hold nothing, or that another of their kind ends.
    private static let shallow: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "option",
    ]

    /// How deeply elements are nested at most: Tidy calls itself for each level, until there is no stack left.
    private static func depth(of html: String) -> Int {
        var (depth, deepest) = (0, 0)
        for part in html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(html.utf8.first == 0x3C ? 0 : 1) {
            let isEnd = part.first == UInt8(ascii: "/")
            let name = (isEnd ? part.dropFirst() : part).prefix {
                $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39
            }
            guard !name.isEmpty, !shallow.contains(String(decoding: name, as: UTF8.self).lowercased()) else { continue }
            depth = isEnd ? max(0, depth - 1) : depth + 1
            deepest = max(deepest, depth)
        }
        return deepest
    }
}
