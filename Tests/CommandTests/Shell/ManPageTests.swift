import Foundation
import Testing

/// What `man` shows: made from the commands, the actions and the manual, and read by whatever reads such pages here.
@Suite struct ManPageTests {
    private let desk: Desk

    init() throws { desk = try Desk(isRehearsal: nil) }

    private func has(_ tool: String) -> Bool { ["/usr/bin/", "/bin/"].contains { access($0 + tool, X_OK) == 0 } }

    @Test func `every command, every action and every chapter has its place in a page`() throws {
        let pages = try desk.done("manual", "--man-pages").lines
        let help = try desk.done("--help").output.split(separator: "SUBCOMMANDS:")[1]
        let commands = help.matches(of: #/(?m)^  ([a-z][a-z-]+) /#).map { String($0.1) }
        #expect(commands.count > 50)
        let program = try desk.done("manual", "--man", "vitrine.1").output
        for command in commands {
            #expect(pages.contains("vitrine-\(command).1"), "\(command)")
            #expect(
                program.contains(".TP\n\\fBvitrine\\-\(command.replacing("-", with: "\\-"))\\fR(1)\n"), "\(command)")
        }
        for page in try desk.done("manual").lines.map({ $0.prefix { $0 != "\t" } }) {
            #expect(pages.contains("vitrine-manual-\(page).7"), "\(page)")
        }
        let keys = try desk.done("manual", "--man", "vitrine-keys.5").output
        for row in try desk.done("keys", "--json").array() {
            let action = try #require(row["action"] as? String)
            #expect(keys.contains("\\fB\(action.replacing("-", with: "\\-"))\\fR"), "\(action)")
        }
    }

    @Test func `a page explains each command of a family, with its options`() throws {
        let page = try desk.done("manual", "--man", "vitrine-person").output
        for piece in [".SS \"vitrine person key revoke\"", "\\fB\\-\\-stage\\fR \\fISTAGE\\fR", ".SH \"EXIT STATUS\""] {
            #expect(page.contains(piece), "\(piece)")
        }
        try desk.refusedPage("vitrine-nothing")
    }

    @Test func `mandoc, groff and man find nothing wrong with any page`() throws {
        let write = """
            for page in $("$@" manual --man-pages); do "$@" manual --man $page > $page || exit 1; done; ls *.[157]
            """
        let names = try desk.program.run([], through: write)
        #expect(names.status == 0 && names.lines.count > 60, "\(names.messages)")
        #expect(try desk.program.run([], through: "! LC_ALL=C grep -l '[^ -~]' *.[157]").status == 0)
        if has("mandoc") {
            let lint = try desk.program.run([], through: "mandoc -T lint -W warning *.[157]")
            #expect(lint.status == 0 && lint.bytes.isEmpty, "\(lint.output.prefix(2000))")
        }
        if has("groff") {
            let lint = try desk.program.run(
                [], through: "for p in *.[157]; do groff -ww -man -Tutf8 $p >/dev/null; done")
            #expect(lint.status == 0 && lint.messages.isEmpty, "\(lint.messages.prefix(2000))")
        }
        if has("lexgrog") {
            let names = try desk.program.run([], through: "lexgrog vitrine*.[157]")
            #expect(names.status == 0 && !names.output.contains("parse failed"), "\(names.output.prefix(2000))")
        }
        if has("man"), has("groff") {
            let shown = try desk.program.run([], through: "MANWIDTH=70 man -P cat -l ./vitrine-write.1")
            #expect(shown.output.contains("--title TITLE"))
            #expect(shown.lines.allSatisfy { $0.count <= 70 })
        }
    }
}

extension Desk {
    fileprivate func refusedPage(_ name: String) throws {
        let result = try program.run(["manual", "--man", name])
        #expect(result.status == 1 && result.bytes.isEmpty)
        #expect(result.messages == "There is no page \"\(name)\" for man. `vitrine manual --man-pages` lists them.\n")
    }
}
