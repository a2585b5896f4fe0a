import Yams

/// The YAML that schemes are kept in: tinted-theming's form (builder spec 0.11: `system`, `name`, `author`,
/// `variant`, `palette`) and the older flat one (`scheme`, `author`, `base00` …).
public enum SchemeFile {
    /// No scheme comes near this; what is longer is not one.
    static let longest = 64 * 1024

    /// - Parameters:
    ///   - text: the file's text.
    ///   - slug: the name to give it.
    ///   - path: how error messages name the file.
    public static func scheme(from text: String, slug: String, path: String) throws(ThemeError) -> Scheme {
        let file = try mapping(text, path)
        let colors: Node.Mapping
        if let palette = file["palette"] {
            guard let mapping = palette.mapping else {
                throw .notAScheme(
                    path: path, line: palette.mark?.line, problem: .emptyPalette)
            }
            colors = mapping
        } else {
            colors = file
        }
        let system = file["system"]?.scalar?.string ?? (colors["base10"] == nil ? "base16" : "base24")
        guard system == "base16" || system == "base24" else {
            throw .notAScheme(
                path: path, line: file["system"]?.mark?.line,
                problem: .unknownSystem(system))
        }
        var palette: [RGB] = []
        for base in 0..<(system == "base24" ? 24 : 16) {
            palette.append(try color(Scheme.key(base), in: colors, path))
        }
        let name = file["name"]?.scalar?.string ?? file["scheme"]?.scalar?.string ?? slug
        return Scheme(
            slug: slug, name: name, author: file["author"]?.scalar?.string ?? "",
            variant: try variant(file, palette, path), palette: palette)
    }

    private static func mapping(_ text: String, _ path: String) throws(ThemeError) -> Node.Mapping {
        guard text.utf8.count <= longest else {
            throw .notAScheme(path: path, line: nil, problem: .tooLong)
        }
        do {
            if let mapping = try compose(yaml: text)?.mapping { return mapping }
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw .notAScheme(path: path, line: mark.line, problem: .notYAML(problem))
            default:
                throw .notAScheme(path: path, line: nil, problem: .notYAML(nil))
            }
        } catch {
            throw .notAScheme(path: path, line: nil, problem: .notYAML(nil))
        }
        throw .notAScheme(path: path, line: 1, problem: .noPalette)
    }

    /// The scalar's own characters, whatever YAML takes them for: an unquoted `000000` is a number to it, and
    /// `1e1000` a very large one.
    private static func color(_ key: String, in colors: Node.Mapping, _ path: String) throws(ThemeError) -> RGB {
        guard let node = colors[Node(key)] ?? colors[Node(key.lowercased())] else {
            throw .notAScheme(path: path, line: nil, problem: .missing(key))
        }
        guard let color = node.scalar.flatMap({ RGB(hex: $0.string) }) else {
            throw .notAScheme(
                path: path, line: node.mark?.line, problem: .notAColor(key))
        }
        return color
    }

    /// What the file says, or else whether its background is darker than its text.
    private static func variant(
        _ file: Node.Mapping, _ palette: [RGB], _ path: String
    ) throws(ThemeError) -> Scheme.Variant {
        guard let node = file["variant"] else {
            return palette[0].luminance <= palette[5].luminance ? .dark : .light
        }
        guard let variant = node.scalar.flatMap({ Scheme.Variant(rawValue: $0.string) }) else {
            throw .notAScheme(path: path, line: node.mark?.line, problem: .unknownVariant)
        }
        return variant
    }
}
