import Mustache

/// Text as HTML and XML take it, within an element or a quoted attribute.
///
/// Scalar by scalar: a mark on top of a `<` or a quotation mark makes one character with it, which the templates' own
/// escaping by characters would let pass.
struct MarkupText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// What a template shows by name.
typealias Values = [String: Any]

/// The templates of a dossier's page. Each begins with the line that names `MarkupText`: a template that is put into
/// another does not take it over.
enum DossierTemplates {
    static let contentType = "MARKUP"

    static let sources: [(name: String, text: String)] = [
        ("page", text(PackageResources.page_mustache)), ("style", text(PackageResources.style_mustache)),
        ("item", text(PackageResources.item_mustache)), ("facts", text(PackageResources.facts_mustache)),
        ("parts", text(PackageResources.parts_mustache)), ("runs", text(PackageResources.runs_mustache)),
        ("table", text(PackageResources.table_mustache)), ("sketch", text(PackageResources.sketch_mustache)),
    ]

    static func render(_ page: Values) -> String {
        MustacheContentTypes.register(MarkupText(), named: contentType)
        var library = MustacheLibrary()
        for (name, text) in sources {
            do { try library.register(text, named: name) } catch {
                preconditionFailure("the template \(name) is wrong: \(error)")
            }
        }
        return (library.render(page, withTemplate: "page") ?? "") + "\n"
    }

    /// Without its last line feed: templates stand within lines of others.
    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
}
