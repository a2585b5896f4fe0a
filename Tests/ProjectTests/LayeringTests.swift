import Foundation
import Testing

/// The arrows between the parts (`design.md` §7): what may import what, and nothing else.
@Suite("The parts and their arrows")
struct LayeringTests {
    /// Packages and the libraries of the system, each only where it belongs.
    private static let own = [
        "Journal", "JournalSQLite", "Exchange", "Cells", "Theming", "Interface", "Terminal", "JournalTesting",
        "CWidth", "CDigest", "CNcurses", "CProcess", "CExpat", "CTidy", "CMinizip",
    ]
    private static let arrows: [String: Set<String>] = [
        "Journal": ["CDigest"],
        "JournalSQLite": ["Journal", "CProcess"],
        "Exchange": ["Journal", "CExpat", "CTidy", "CMinizip"],
        "Cells": ["CWidth"],
        "Theming": ["Cells"],
        "Interface": ["Journal", "Cells"],
        "Terminal": ["Cells", "Theming", "CNcurses"],
        "vitrine": ["Journal", "JournalSQLite", "Exchange", "Cells", "Theming", "Interface", "Terminal", "CProcess"],
        "JournalTesting": ["Journal", "Cells", "Interface"],
        "fuzz": ["Journal", "Exchange", "Theming", "Cells", "Interface", "Terminal", "JournalTesting"],
    ]
    private static let packages: [String: Set<String>] = [
        "GRDBSQLite": ["JournalSQLite"], "Yams": ["Exchange", "Theming", "vitrine"], "SwiftCSV": ["Exchange"],
        "ArgumentParser": ["vitrine"], "Mustache": ["Exchange"],
    ]
    /// What only some may know of the system: the model and the leaves know of no file and no process.
    private static let withoutSystem: Set<String> = ["Cells", "Interface"]
    private static let system: Set<String> = ["Glibc", "Dispatch", "SystemPackage", "FoundationNetworking"]

    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    struct Import: Hashable {
        let part: String
        let file: String
        let module: String
    }

    static func imports() throws -> [Import] {
        var found: [Import] = []
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)!
        for case let file as URL in files where file.pathExtension == "swift" {
            let path = file.path.dropFirst(sources.path.count + 1)
            let part = String(path.prefix { $0 != "/" })
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                if let module = module(in: line) {
                    found.append(Import(part: part, file: String(path), module: module))
                }
            }
        }
        return found
    }

    /// The module that a line imports, whatever stands before and after it.
    static func module(in line: some StringProtocol) -> String? {
        var words = String(line).split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
        while let first = words.first,
            first.hasPrefix("@") || ["public", "package", "internal", "private"].contains(first)
        {
            words.removeFirst()
        }
        guard words.first == "import", words.count > 1 else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
        return String(name.prefix { $0 != "." && $0 != ";" })
    }

    @Test("Every part imports only the parts that an arrow of the design points to")
    func arrowsHold() throws {
        let imports = try Self.imports()
        #expect(imports.count > 50)
        for found in imports where Self.own.contains(found.module) {
            let allowed = Self.arrows[found.part, default: []]
            #expect(allowed.contains(found.module), "\(found.file) imports \(found.module)")
        }
        #expect(Set(imports.map(\.part)).isSubset(of: Set(Self.arrows.keys)))
    }

    @Test("SQL is known in the store alone, the terminal in the terminal, and every package where it belongs")
    func packagesStayWhereTheyBelong() throws {
        for found in try Self.imports() {
            if let allowed = Self.packages[found.module] {
                #expect(allowed.contains(found.part), "\(found.file) imports \(found.module)")
            } else if Self.system.contains(found.module) {
                #expect(!Self.withoutSystem.contains(found.part), "\(found.file) imports \(found.module)")
            } else {
                let known = Self.own + ["Foundation", "FoundationEssentials", "Synchronization", "SQLite3", "Testing"]
                #expect(known.contains(found.module), "\(found.file) imports \(found.module), which nobody has placed")
            }
        }
    }

    @Test("The reader of imports is not fooled")
    func readsImports() {
        #expect(Self.module(in: "import Journal") == "Journal")
        #expect(Self.module(in: "@preconcurrency @testable import GRDB") == "GRDB")
        #expect(Self.module(in: "  package import struct Foundation.URL") == "Foundation")
        #expect(Self.module(in: "// import GRDB") == nil)
        #expect(Self.module(in: "important(GRDB)") == nil)
    }
}
