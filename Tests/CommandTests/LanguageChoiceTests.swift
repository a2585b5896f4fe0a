import Foundation
import Testing

/// Which language somebody is spoken to in, and what is in none.
@Suite struct LanguageChoiceTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.people()
    }

    private func sentence(_ environment: [String: String], settings: String? = nil) throws -> String {
        let path = desk.folder + "/.config/vitrine/config.yaml"
        if let settings {
            try desk.makeFolder(".config/vitrine")
            try Data(settings.utf8).write(to: URL(fileURLWithPath: path))
        }
        for (name, value) in environment { desk.program.environment[name] = value }
        let result = try desk.run("show", "abcdef", as: "sofie")
        #expect(result.status == 1)
        #expect(result.messageLines.count == 1)
        return String(result.messages.prefix { $0 != "." })
    }

    private static let english = "There is no such item"
    private static let dutch = "Dat item is er niet"

    @Test(arguments: ["nl_NL.UTF-8", "nl_BE", "nl", "nl.UTF-8"])
    func `a Dutch locale is spoken to in Dutch`(_ locale: String) throws {
        #expect(try sentence(["LANG": locale]) == Self.dutch)
    }

    @Test(arguments: ["C", "POSIX", "fr_FR.UTF-8", "en_GB.UTF-8", "", "nlx"])
    func `any other is spoken to in English`(_ locale: String) throws {
        #expect(try sentence(["LANG": locale]) == Self.english)
    }

    @Test func `LC_ALL comes before LC_MESSAGES, and that before LANG`() throws {
        #expect(try sentence(["LANG": "nl_NL.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"]) == Self.english)
    }

    @Test func `a setting comes before the locale, and the variable before the setting`() throws {
        #expect(try sentence(["LC_ALL": "en_GB.UTF-8"], settings: "# mine\nlanguage: nl\n") == Self.dutch)
        #expect(try sentence(["VITRINE_LANGUAGE": "en"]) == Self.english)
    }

    @Test func `a setting that is no language is said by its line`() throws {
        try desk.makeFolder(".config/vitrine")
        let path = desk.folder + "/.config/vitrine/config.yaml"
        try Data("language: latin\n".utf8).write(to: URL(fileURLWithPath: path))
        let result = try desk.run("config", "check")
        #expect(result.status == 1)
        #expect(result.lines == ["\(path):1: \"latin\" is nothing for language. Write en or nl."])
    }

    @Test func `a dossier and what a pipe gets are the same bytes in every language`() throws {
        let id = try desk.done(
            "write", "--competency", "scholar", "note.md", as: "sofie", now: "2025-12-01T09:00"
        ).word
        try desk.done("share", id, as: "sofie", now: "2025-12-01T09:01")
        try desk.done("nominate", id, "--moment", "mid-year", as: "sofie", now: "2025-12-01T09:02")
        for arguments in [
            ["glass", "--moment", "mid-year", "--preview"], ["list"], ["list", "--csv"],
        ] {
            var outputs: [[UInt8]] = []
            for language in ["en", "nl"] {
                desk.program.environment["VITRINE_LANGUAGE"] = language
                let result = try desk.run(arguments, as: "sofie", now: "2025-12-02T09:00")
                #expect(result.status == 0, "\(arguments): \(result.messages)")
                outputs.append(result.bytes)
            }
            #expect(!outputs[0].isEmpty)
            #expect(outputs[0] == outputs[1], "\(arguments)")
        }
    }
}
