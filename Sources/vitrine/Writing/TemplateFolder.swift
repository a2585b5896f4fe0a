import Exchange
import Glibc
import Interface
import Journal

/// The folder in which somebody keeps templates: `templates` beside the settings, or what these name. Over SSH there is
/// none: a served session has no home.
struct TemplateFolder {
    private let path: String?
    private static let most = 100
    private static let longest = 64 * 1024

    init(_ entrance: Entrance, _ settings: Settings) {
        switch entrance {
        case .local: path = settings.templates ?? Settings.folder().map { $0 + "/templates" }
        case .served: path = nil
        }
    }

    /// All of them by name, and what is wrong with the files that are none.
    func shelf() -> TemplateShelf {
        var shelf = TemplateShelf()
        for name in names() {
            do throws(Problem) { shelf.templates.append(try template(name)) } catch {
                // The folder is known; the line on which it is said is short.
                let short = Problem(
                    file: name + ".md", line: error.line, message: error.message, remedy: error.remedy)
                shelf.problems.append(short.description)
            }
        }
        return shelf
    }

    /// Without the ending, in order.
    func names() -> [String] {
        guard let path, let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, name.hasSuffix(".md"), !name.hasPrefix("."), name.count > 3 else { continue }
            names.append(String(name.dropLast(3)))
        }
        return Array(names.sorted().prefix(Self.most))
    }

    /// - Parameter name: one of `names`.
    func template(_ name: String) throws(Problem) -> TextTemplate {
        let file = (path ?? "") + "/" + name + ".md"
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileBytes.read(file, limit: Self.longest) } catch {
            throw Problem(
                file: file, message: error.description,
                remedy: worded("Or take it out of the folder.", nl: "Of haal het uit de map."))
        }
        let read = try TemplateFile(bytes, name: file)
        return TextTemplate(
            name: name, kind: read.kind == .goal ? .goal : .reflection, title: read.title,
            competencies: read.competencies, tags: read.tags, body: read.body)
    }
}
