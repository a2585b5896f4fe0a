import Glibc
import Testing

@testable import Theming

@Suite("Themes in files")
struct SchemeFileTests {
    private let colors = (0..<16).map { "base0\(String($0, radix: 16, uppercase: true))" }

    private func read(_ text: String) throws(ThemeError) -> Scheme {
        try SchemeFile.scheme(from: text, slug: "mine", path: "mine.yaml")
    }

    @Test("The compiled-in schemes are the files of the same names", arguments: Scheme.builtIn)
    func builtIn(scheme: Scheme) throws {
        #expect(try ThemeFolders.scheme(at: "\(ContrastTests.folder)/\(scheme.slug).yaml") == scheme)
    }

    @Test("Every file in Themes is a scheme")
    func all() throws {
        let folders = ThemeFolders(paths: [ContrastTests.folder])
        for name in folders.names() { _ = try folders.theme(named: name) }
        #expect(folders.names().contains("vitrine-contrast"))
    }

    @Test("The present form is read")
    func present() throws {
        let text =
            "system: base16\nname: Mine\nauthor: Me\nvariant: light\npalette:\n"
            + colors.map { "  \($0): \"#ABCDEF\"\n" }.joined()
        let scheme = try read(text)
        #expect(scheme.name == "Mine" && scheme.author == "Me" && scheme.variant == .light && scheme.slug == "mine")
        #expect(scheme.palette == Array(repeating: RGB(0xABCDEF), count: 16))
    }

    @Test("The older flat form is read, and its variant found out")
    func flat() throws {
        let dark = try read(
            "scheme: \"Mine\"\nauthor: Me\n"
                + colors.enumerated().map { "\($1): \"\($0 == 5 ? "ffffff" : "101010")\"\n" }.joined())
        #expect(dark.name == "Mine" && dark.variant == .dark)
        let light = try read(colors.enumerated().map { "\($1): \($0 == 5 ? "000000" : "fefefe")\n" }.joined())
        #expect(light.variant == .light)
    }

    @Test(
        "Colours that YAML takes for numbers are colours",
        arguments: ["000000", "010203", "1e1000", "123456", "0x1234"])
    func numbers(value: String) throws {
        let text = colors.map { "\($0): \(value)\n" }.joined()
        if value == "0x1234" {
            #expect(throws: ThemeError.self) { try read(text) }
        } else {
            #expect(try read(text)[0].hex == value)
        }
    }

    @Test("base24 has its eight more")
    func base24() throws {
        let more = (0..<8).map { "base1\($0)" }
        let text = "system: base24\npalette:\n" + (colors + more).map { "  \($0): \"336699\"\n" }.joined()
        #expect(try read(text).palette.count == 24)
    }

    @Test("A broken file says what is wrong, and where")
    func broken() {
        let good = colors.map { "  \($0): \"336699\"\n" }
        func fault(_ text: String) -> (line: Int?, problem: ThemeError.Problem)? {
            do throws(ThemeError) {
                _ = try read(text)
                return nil
            } catch {
                guard case .notAScheme("mine.yaml", let line, let problem) = error else { return nil }
                return (line, problem)
            }
        }
        func finds(_ problem: ThemeError.Problem, _ line: Int?, _ text: String) -> Bool {
            fault(text).map { $0.problem == problem && $0.line == line } ?? false
        }
        #expect(finds(.missing("base0F"), nil, "palette:\n" + good.dropLast().joined()))
        #expect(finds(.notAColor("base00"), 2, "palette:\n  base00: \"33669\"\n" + good.dropFirst().joined()))
        #expect(finds(.noPalette, 1, "- a\n- b\n"))
        #expect(finds(.noPalette, 1, ""))
        #expect(fault("a: [\n").map { if case .notYAML = $0.problem { true } else { false } } == true)
        #expect(finds(.unknownSystem("base32"), 1, "system: base32\npalette:\n" + good.joined()))
        #expect(finds(.unknownVariant, 1, "variant: sepia\npalette:\n" + good.joined()))
        #expect(finds(.tooLong, nil, String(repeating: "#", count: 70_000)))
    }

    @Test("A name is never a path", arguments: ["../secret", "/etc/passwd", ".hidden", "", "a/b", "a\u{1B}b", "é"])
    func names(name: String) {
        #expect(throws: ThemeError.notAName(name)) {
            _ = try ThemeFolders(paths: [ContrastTests.folder]).theme(named: name)
        }
    }

    @Test("An unknown name is answered with those that there are")
    func unknown() {
        do throws(ThemeError) {
            _ = try ThemeFolders(paths: []).theme(named: "nothing")
            Issue.record("found")
        } catch {
            #expect(
                error == .notFound(name: "nothing", available: ["terminal", "vitrine-dark", "vitrine-light"]))
        }
    }

    @Test("The compiled-in themes need no folder, and `terminal` no scheme")
    func withoutFolders() throws {
        let folders = ThemeFolders(paths: ["/nonexistent"])
        #expect(try folders.theme(named: "vitrine-light") == .scheme(.light))
        #expect(try folders.theme(named: "terminal") == .terminal)
    }

    @Test("Folders are searched from the most particular to the most general")
    func order() {
        let variables = [
            "HOME": "/home/sofie", "VITRINE_THEMES": "/themes", "XDG_CONFIG_HOME": "/config",
            "XDG_DATA_HOME": "relative",
        ]
        let folders = ThemeFolders(explicit: "/mine", executable: "/opt/vitrine/bin/vitrine") { variables[$0] }
        #expect(
            folders.paths == [
                "/mine", "/themes", "/config/vitrine/themes", "/home/sofie/.local/share/vitrine/themes",
                "/usr/local/share/vitrine/themes", "/usr/share/vitrine/themes", "/opt/vitrine/share/vitrine/themes",
            ])
    }

    @Test("A program that was built here finds the repository's themes")
    func repository() {
        let root = String(ContrastTests.folder.dropLast("/Themes".count))
        let folders = ThemeFolders(executable: root + "/.build/x86_64/release/vitrine") { _ in nil }
        #expect(folders.paths.last == ContrastTests.folder)
    }
}
