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
                    file: name, line: place.line, column: place.column,
                    message: worded("The text is not valid UTF-8.", nl: "De tekst is geen geldige UTF-8."),
                    remedy: worded("Save the file in UTF-8.", nl: "Sla het bestand op in UTF-8."))
            ])
        }
        return read(
            String(decoding: bytes, as: UTF8.self), name: name,
            siblingBytes: { path == "-" ? nil : try? FileBytes.read(folder + $0, limit: 1 << 20) })
    }

    static func read(_ text: String, name: String, siblingBytes: (String) -> [UInt8]?) -> ProgrammeReading {
        let root: Node
        do throws(Problem) {
            root = try YAMLText.compose(
                text, name: name, limit: limit, what: worded("programme", nl: "programma"),
                first: worded("programme: and its name", nl: "programme: met de naam"))
        } catch { return .problems([error]) }
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
}

extension Problem: Error {}
