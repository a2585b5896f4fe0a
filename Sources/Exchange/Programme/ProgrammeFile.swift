import Journal
import Yams

/// What a programme file says, or everything that is wrong with it.
public enum ProgrammeReading: Sendable {
    /// A warning is shown and stops nothing.
    case programme(Programme, warnings: [Problem])
    /// By file and line; never empty.
    case problems([Problem])
}

/// The programme file (`design.md` §4): YAML, in one document.
public enum ProgrammeFile {
    /// The largest file that is read, in bytes.
    public static let limit = 262_144

    /// Reads a programme.
    /// - Parameters:
    ///   - name: the file's name, as the messages call it.
    ///   - sibling: the text of a file beside it, such as the table of EPAs; nil when there is none.
    public static func read(_ text: String, name: String, sibling: (String) -> String?) -> ProgrammeReading {
        read(text, name: name, siblingBytes: { sibling($0).map { Array($0.utf8) } })
    }

    /// Reads a programme, and the files that it names, from its folder.
    public static func read(path: String) throws(FileError) -> ProgrammeReading {
        read(bytes: try FileBytes.read(path, limit: limit), path: path)
    }

    /// Reads a programme from the bytes of a file, and the files that it names from that file's folder.
    /// - Parameter path: the file's; `-` is standard input, which lies in no folder.
    public static func read(bytes: [UInt8], path: String) -> ProgrammeReading {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        if let wrong = CSVScan.firstInvalid(bytes[...]) {
            let place = CSVScan.position(bytes[..<wrong], from: 1, 1)
            return .problems([
                Problem(
                    file: name, line: place.line, column: place.column, message: "The text is not valid UTF-8.",
                    remedy: "Save the file in UTF-8.")
            ])
        }
        return read(
            String(decoding: bytes, as: UTF8.self), name: name,
            siblingBytes: { path == "-" ? nil : try? FileBytes.read(folder + $0, limit: 1 << 20) })
    }

    static func read(_ text: String, name: String, siblingBytes: (String) -> [UInt8]?) -> ProgrammeReading {
        let root: Node
        do throws(Problem) { root = try compose(text, name: name) } catch { return .problems([error]) }
        let reader = ProgrammeReader(file: name)
        let programme = reader.programme(root, sibling: siblingBytes)
        guard reader.problems.isEmpty, let programme else {
            // A file of our own comes before one that it names.
            let own = reader.problems.filter { $0.file == name }
            let others = reader.problems.filter { $0.file != name }
            return .problems(Problem.inOrder(own) + Problem.inOrder(others))
        }
        return .programme(programme, warnings: Problem.inOrder(reader.warnings))
    }

    // MARK: YAML

    private static func compose(_ text: String, name: String) throws(Problem) -> Node {
        guard text.utf8.count <= limit else {
            throw Problem(
                file: name, message: "The file is larger than \(limit / 1024) KiB.",
                remedy: "Check that it is a programme file.")
        }
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        try refuseAliases(text, name: name)
        guard let root = try parse(text, name: name) else {
            throw Problem(
                file: name, message: "The file is empty.", remedy: "Begin with a line programme: and its name.")
        }
        return root
    }

    /// A few aliases of aliases can stand for more than a machine can hold, and Yams follows them while it parses.
    /// With every name after a `*` changed into one that no anchor has, the same parse follows none, and stops at the
    /// first that is an alias; asterisks in texts and comments do no harm.
    private static func refuseAliases(_ text: String, name: String) throws(Problem) {
        guard text.utf8.contains(UInt8(ascii: "*")) else { return }
        var stranger = "q"
        while text.contains("&" + stranger) { stranger += "q" }
        var changed: [UInt8] = []
        for byte in text.utf8 {
            changed.append(byte)
            if byte == UInt8(ascii: "*") { changed.append(contentsOf: stranger.utf8) }
        }
        do throws(Problem) { _ = try parse(String(decoding: changed, as: UTF8.self), name: name) } catch {
            // The columns of that text are not those of the file.
            throw Problem(file: name, line: error.line, message: error.message, remedy: error.remedy)
        }
    }

    private static func parse(_ text: String, name: String) throws(Problem) -> Node? {
        // Without rules of its own the resolver leaves every scalar as it is written: what is a number or a date is
        // for the reader to say, and its regular expressions are never built.
        do { return try Yams.compose(yaml: text, .basic, .default, .utf8) } catch {
            throw problem(error, text: text, name: name)
        }
    }

    private static func problem(_ error: any Error, text: String, name: String) -> Problem {
        func report(_ mark: Mark?, _ message: String, _ remedy: String) -> Problem {
            Problem(file: name, line: mark?.line, column: mark?.column, message: message, remedy: remedy)
        }
        let remedy = "Check the indentation, the colons and the quotation marks there."
        switch error as? YamlError {
        case .composer(_, "found undefined alias", let mark, _):
            return report(
                mark, "A * begins an alias, and aliases are not read here.",
                "Write the value out, or put the text in quotation marks.")
        case .composer(_, let problem, let mark, _) where problem.contains("another document"):
            return report(mark, "A second document begins.", "Keep one programme in a file, and remove the line ---.")
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = context.map { " \($0.text)" } ?? ""
            return report(mark, "This is not YAML: \(problem)\(place).", remedy)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { quoted($0) }.joined(separator: ", ")
            return report(
                context.mark, "The key \(keys) is written more than once in one place, first here.",
                "Keep one of them.")
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = 1 + before.reduce(0) { $0 + ($1.isNewline ? 1 : 0) }
            return Problem(
                file: name, line: offset == nil ? nil : line, message: "This is not YAML: \(problem).",
                remedy: "Remove the character that cannot be seen.")
        default:
            return report(nil, "This is not YAML.", "Check the indentation, the colons and the quotation marks.")
        }
    }
}

extension Problem: Error {}
