import Foundation
import Testing

/// Spelling by a real Hunspell, with a dictionary that is made here.
@Suite(.serialized) struct SpellingScreenTests {
    private let desk: Desk
    private static let isThere = dlopen("libhunspell-1.7.so.0", RTLD_NOW) != nil

    init() throws {
        desk = try Desk()
        try desk.people()
        try desk.makeFolder("dictionaries")
        try desk.write(
            "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n", to: "dictionaries/en_XX.aff")
        // In the encoding that the rules name.
        let words = "7\nwrote\nthe\nhandover/S\nword/S\nand\nthen\ncaf\u{E9}\n".unicodeScalars.map { UInt8($0.value) }
        try Data(words).write(to: URL(fileURLWithPath: desk.folder + "/dictionaries/en_XX.dic"))
        try desk.write("SET UTF-8\n", to: "dictionaries/nl_XX.aff")
        try desk.write("2\noverdracht\nén\n", to: "dictionaries/nl_XX.dic")
    }

    private func sit(_ environment: String..., as person: String = "sofie", size: (Int, Int) = (80, 24)) throws -> Tmux
    {
        let screen = try Tmux(
            ["--journal", desk.journal, "--as", person], in: desk.folder, size: size,
            environment: ["DICPATH=\(desk.folder)/dictionaries"] + environment)
        try screen.shows("Waiting for you")
        try screen.press("n")
        try screen.shows("Only you can see this")
        return screen
    }

    @Test(.enabled(if: isThere, "libhunspell-1.7-0 is not installed"))
    func `words of several languages are right, another is marked, mended and remembered`() throws {
        try desk.makeFolder(".config/vitrine")
        try desk.write("spelling: en_XX, nl-XX\n", to: ".config/vitrine/config.yaml")
        let sofie = try sit()
        try sofie.type("the handovers én overdracht and café’s wrod then")
        let marked = try sofie.shows("2 to look at")
        #expect(marked.contains("^L spelling"))
        #expect(try sofie.colours().contains("\u{1B}[4mwrod"))
        try sofie.press("C-Home", "C-l")
        try sofie.shows("\"café’s\" (line 1) is in no dictionary.")
        try sofie.press("Up", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Enter")
        try sofie.shows("1 to look at")
        #expect(try String(contentsOfFile: desk.folder + "/.config/vitrine/words", encoding: .utf8) == "café’s\n")
        let words = try FileManager.default.attributesOfItem(atPath: desk.folder + "/.config/vitrine/words")
        #expect(words[.posixPermissions] as? Int == 0o600)
        try sofie.press("C-l")
        try sofie.shows("▸ word")
        try sofie.press("Enter")
        try sofie.shows("café’s word then")
        try sofie.press("C-s")
        try sofie.shows("Saved.")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("the café’s tehn and")
        try sofie.shows("1 to look at")
    }

    @Test(.enabled(if: isThere, "libhunspell-1.7-0 is not installed"))
    func `over SSH words are looked up only if whoever keeps the server says so, and nothing is written`() throws {
        let lab = try Lab(people: ["sofie"])
        let session = [
            "session", "--as", "sofie", "--key", try lab.fingerprint("sofie"), "--journal", lab.desk.journal,
        ]
        for (environment, words) in [(["VITRINE_SPELLING=xx_YY"], "no dictionary for xx_YY"), ([], "switched off")] {
            let sofie = try Tmux(session, in: lab.desk.folder, environment: environment)
            try sofie.shows("Waiting for you")
            try sofie.press("n")
            try sofie.shows("DEVELOPMENTAL")
            // The second time it is a draft to go on with.
            try sofie.press("Enter")
            try sofie.shows("Competencies")
            try sofie.type("the wrod and")
            try sofie.shows("the wrod and")
            try sofie.press("C-l")
            try sofie.shows(words)
        }
        #expect(!FileManager.default.fileExists(atPath: lab.desk.folder + "/.config/vitrine/words"))
    }

    @Test func `what is missing is said in a sentence when somebody asks, and never before`() throws {
        let sofie = try sit("VITRINE_SPELLING=zz_ZZ")
        try sofie.type("the wrod and")
        usleep(1_500_000)
        #expect(!(try sofie.screen().contains("dictionary")))
        try sofie.press("C-l")
        try sofie.shows(Self.isThere ? "There is no dictionary for zz_ZZ" : "Spelling needs the library Hunspell")
        let tim = try sit("VITRINE_SPELLING=no", as: "tim")
        try tim.press("C-l")
        try tim.shows("Spelling is switched off")
    }

    @Test func `a setting that names no dictionary is said by its line`() throws {
        try desk.makeFolder(".config/vitrine")
        try desk.write("spelling: ../../etc/passwd\ntemplates: here\n", to: ".config/vitrine/config.yaml")
        let lines = try desk.run("config", "check").lines
        #expect(lines.count == 2)
        #expect(lines.first?.contains("config.yaml:1: ") == true && lines.first?.contains("en_GB, nl_NL") == true)
        #expect(lines.last?.contains("config.yaml:2: ") == true)
    }

    @Test func `sixty KiB are pasted at once, and taken back at once`() throws {
        let sofie = try sit("VITRINE_SPELLING=no", size: (120, 40))
        let text = String(repeating: "the ward round was long and then \n", count: 1800)
        try desk.write(text, to: "long.txt")
        try sofie.pasteFile(desk.folder + "/long.txt")
        try sofie.shows("12600 words")
        try sofie.press("C-z")
        try sofie.shows("0 words")
    }
}
