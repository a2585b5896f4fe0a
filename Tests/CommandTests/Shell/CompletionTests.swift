import Foundation
import Testing

/// Each shell that is here loads its completion and completes what somebody began to type.
@Suite(.serialized) struct CompletionTests {
    private let desk: Desk

    init() throws {
        desk = try Desk(isRehearsal: nil)
        for shell in ["bash", "zsh", "fish"] {
            try desk.write(try desk.done("completion", shell).output, to: "_vitrine.\(shell)")
        }
    }

    /// What was typed, and what it could go on with.
    private static let typed: [(words: [String], answers: [String])] = [
        (["nomi"], ["nominate"]), (["--as", "sofie", "nomi"], ["nominate"]), (["help", "nomi"], ["nominate"]),
        (["person", "key", "a"], ["add"]), (["list", "--ki"], ["--kind"]), (["list", "--json", "--unr"], ["--unread"]),
        (["list", "--kind", "f"], ["feedback"]), (["goal", "0123abcd", "d"], ["dropped"]),
        (["person", "role", "sofie", "mentor", "co"], ["committee", "coordinator"]), (["manual", "gl"], ["glass"]),
        (["appeal", "--mom"], ["--moment"]), (["write", "no"], ["note.md"]),
        (["--role", "ment"], ["mentee", "mentor"]),
        (["share", "x"], []), (["keys", "in"], ["init"]), (["write", "--", "no"], ["note.md"]),
    ]

    private static func has(_ shell: String) -> Bool { access("/usr/bin/" + shell, X_OK) == 0 }

    @Test func `bash`() throws {
        let lines = Self.typed.map { "try vitrine " + $0.words.map { "'\($0)'" }.joined(separator: " ") }
        try desk.write(
            """
            source ./_vitrine.bash
            complete -p vitrine >/dev/null || exit 1
            try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vitrine; echo "${COMPREPLY[*]}"; }
            \(lines.joined(separator: "\n"))
            try vitrine list --kind = f
            try vitrine --as = sofie nomi

            """, to: "try.bash")
        let result = try desk.program.run([], through: "bash --norc try.bash")
        #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)")
        let answers = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (index, typed) in Self.typed.enumerated() {
            #expect(answers[index] == typed.answers.joined(separator: " "), "\(typed.words)")
        }
        #expect(Array(answers[Self.typed.count...].prefix(2)) == ["feedback", "nominate"])
    }

    @Test(.enabled(if: has("fish"))) func `fish`() throws {
        for typed in Self.typed {
            let line = (["vitrine"] + typed.words).joined(separator: " ")
            let result = try desk.program.run(
                [], through: "fish --no-config -c \"source _vitrine.fish; complete -C '\(line)'\"")
            #expect(result.messages.isEmpty, "\(result.messages)")
            #expect(result.lines.map { String($0.prefix { $0 != "\t" }) }.sorted() == typed.answers.sorted(), "\(line)")
        }
    }

    @Test(.enabled(if: has("zsh"))) func `zsh`() throws {
        try desk.makeFolder("functions")
        _ = try desk.program.run([], through: "cp _vitrine.zsh functions/_vitrine")
        let zsh = try Tmux(
            ["-f", "-i"], in: desk.folder, size: (100, 40), environment: ["PS1=% ", "ZDOTDIR=\(desk.folder)"],
            program: ["zsh"])
        try zsh.type("fpath=(\(desk.folder)/functions $fpath); autoload -Uz compinit; compinit -u; echo rea''dy")
        try zsh.press("Enter")
        try zsh.shows("ready")
        for typed in Self.typed where typed.answers.count == 1 {
            try zsh.press("C-l")
            try zsh.type((["vitrine"] + typed.words).joined(separator: " "))
            try zsh.press("Tab")
            try zsh.shows((["vitrine"] + typed.words.dropLast() + typed.answers).joined(separator: " "))
            try zsh.press("C-u")
        }
        // Where several fit, each is listed with what it is for.
        try zsh.press("C-l")
        try zsh.type("vitrine list --un")
        try zsh.press("Tab")
        try zsh.shows("Only what you have not opened yet.")
    }

    @Test func `a shell that has no completion is named with those that have one`() throws {
        let result = try desk.program.run(["completion", "tcsh"])
        #expect(result.status == 2 && result.messages.contains("bash"), "\(result.messages)")
        #expect(
            try desk.done("--generate-completion-script", "bash").output == desk.done("completion", "bash").output)
    }
}
