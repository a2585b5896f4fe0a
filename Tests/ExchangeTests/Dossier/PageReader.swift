import Exchange
import Testing

/// A page as a browser takes it apart: it is well-formed, or it is not read.
struct PageReader {
    let root: XMLElement
    let html: String

    init(_ html: String) throws {
        self.html = html
        root = try XMLDocument.read(Array(html.utf8))
    }

    func all(_ name: String, in element: XMLElement? = nil) -> [XMLElement] {
        every(element ?? root).filter { $0.name == name }
    }

    func first(_ name: String, where fits: (XMLElement) -> Bool = { _ in true }) -> XMLElement? {
        all(name).first(where: fits)
    }

    private func every(_ element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { [$0] + every($0) }
    }

    private static let elements: Set<String> = [
        "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "section", "dl", "dt",
        "dd", "time", "span", "code", "nav", "ul", "ol", "li", "main", "table", "caption", "thead", "tbody", "tr", "th",
        "td", "figure", "figcaption", "svg", "desc", "line", "rect", "path", "text", "article", "div", "pre",
        "blockquote", "strong", "em", "br", "hr",
    ]
    private static let attributes: Set<String> = [
        "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "role", "aria-label",
        "aria-labelledby", "aria-describedby", "datetime", "value", "scope", "width", "height", "viewBox", "x", "y",
        "x1", "y1", "x2", "y2", "d", "text-anchor",
    ]

    /// What must be true of every page, whatever is in it.
    func holds(at place: SourceLocation = #_sourceLocation) throws {
        let elements = every(root)
        func expect(_ holds: Bool, _ what: String) { #expect(holds, "\(what)", sourceLocation: place) }
        expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\""), "a document type and a language")
        expect(elements.allSatisfy { Self.elements.contains($0.name) }, "known elements")
        expect(elements.allSatisfy { $0.attributes.keys.allSatisfy(Self.attributes.contains) }, "known attributes")
        let metas = all("meta")
        expect(metas.first?.attribute("charset") == "utf-8", "the encoding comes first")
        expect(
            metas.dropFirst().first?.attribute("content")
                == "default-src 'none'; style-src 'unsafe-inline'; img-src data:", "nothing is fetched, nothing runs")
        expect(!(first("style")?.text.contains("url(") ?? true) && !html.contains("@import"), "nothing from elsewhere")
        let ids = elements.compactMap { $0.attribute("id") }
        expect(Set(ids).count == ids.count, "an id is one element's")
        for link in all("a") {
            expect(
                link.attribute("href").map { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) } ?? false,
                "links lead within")
        }
        for name in ["aria-labelledby", "aria-describedby"] {
            let named = elements.compactMap { $0.attribute(name) }.flatMap { $0.split(separator: " ").map(String.init) }
            expect(named.allSatisfy(ids.contains), "\(name) names what is there")
        }
        expect(all("a").first?.attribute("class") == "skip", "a skip link comes first")
        expect(all("h1").count == 1 && all("main").count == 1 && all("nav").count == 1, "landmarks")
        var level = 0
        for heading in elements where ["h1", "h2", "h3", "h4"].contains(heading.name) {
            let next = Int(heading.name.dropFirst()) ?? 0
            expect(next <= level + 1, "headings in order: \(heading.text)")
            expect(!heading.text.allSatisfy(\.isWhitespace), "no empty heading")
            level = next
        }
        for table in all("table") {
            expect(!(table.first("caption")?.text.isEmpty ?? true), "a table says what it is of")
            expect(
                all("th", in: table).allSatisfy { ["col", "row"].contains($0.attribute("scope")) },
                "what a heading is for")
        }
        for picture in all("svg") {
            expect(picture.attribute("role") == "img", "a picture is one thing")
            expect(!(picture.first("title")?.text.isEmpty ?? true), "a picture is named")
            expect(!(picture.first("desc")?.text.isEmpty ?? true), "a picture is told in words")
        }
    }
}
