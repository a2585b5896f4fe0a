import Foundation
import Testing

/// A person at a real terminal: tmux holds it, and nothing waits longer than it takes for the screen to say so.
final class Tmux {
    let name = "vitrine-" + UUID().uuidString
    let folder: String

    /// - Parameters:
    ///   - size: columns and rows.
    ///   - environment: as for `env`, before the program.
    ///   - program: what runs in it; ours unless something else is said.
    ///   - after: a shell command once the program has ended.
    init(
        _ arguments: [String], in folder: String, size: (Int, Int) = (80, 24), environment: [String] = [],
        program: [String] = [Program.path], after: String = "exec cat"
    ) throws {
        self.folder = folder
        let words =
            (["env", "-u", "NO_COLOR", "HOME=\(folder)", "LANG=C.UTF-8"] + environment + program + arguments)
            .map { "'" + $0 + "'" }.joined(separator: " ")
        _ = try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(size.0)", "-y", "\(size.1)",
            "\(words); echo \"[left $?]\"; \(after)",
        ])
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Keys by tmux's names: `Enter`, `Escape`, `C-s`; anything else is typed.
    func press(_ keys: String...) throws { for key in keys { _ = try tmux(["send-keys", key]) } }

    /// An Escape by itself: what comes right behind it would be taken for a chord with it.
    func escape() throws {
        try press("Escape")
        let path = try option("#{pane_tty}").trimmingCharacters(in: .whitespacesAndNewlines)
        let terminal = open(path, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        defer { close(terminal) }
        var unread: Int32 = 0
        for _ in 0..<600 where ioctl(terminal, UInt(FIONREAD), &unread) == 0 && unread > 0 { usleep(50_000) }
        usleep(150_000)
    }

    func type(_ text: String) throws { _ = try tmux(["send-keys", "-l", text]) }

    /// A bracketed paste, as a terminal sends it.
    func paste(_ text: String) throws {
        _ = try tmux(["set-buffer", text])
        _ = try tmux(["paste-buffer", "-p"])
    }

    func pasteFile(_ path: String) throws {
        _ = try tmux(["load-buffer", path])
        _ = try tmux(["paste-buffer", "-p"])
    }

    func resize(_ columns: Int, _ rows: Int) throws {
        _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// From now on everything that the program sends is kept in a file as well.
    func record(to file: String) throws { _ = try tmux(["pipe-pane", "-o", "cat >> \(file)"]) }

    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }
    /// The screen with its colours.
    func colours() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }
    func option(_ format: String) throws -> String { try tmux(["display-message", "-p", format]) }
    func process() throws -> pid_t? {
        let shell = try option("#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)
        let children = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return children.flatMap { $0.split(separator: " ").first }.flatMap { pid_t($0) }
    }

    /// Waits until the screen shows a text, and returns the screen.
    @discardableResult
    func shows(_ text: String, at place: SourceLocation = #_sourceLocation) throws -> String {
        try becomes("\"\(text)\" does not come", at: place) { $0.contains(text) }
    }

    /// Waits until the screen shows a text no more, and returns the screen.
    @discardableResult
    func hides(_ text: String, at place: SourceLocation = #_sourceLocation) throws -> String {
        try becomes("\"\(text)\" does not go", at: place) { !$0.contains(text) }
    }

    /// A minute is more than any machine needs, however many other tests it runs.
    private func becomes(
        _ problem: String, at place: SourceLocation, _ isSo: (String) -> Bool
    ) throws -> String {
        for _ in 0..<1200 {
            let screen = try screen()
            if isSo(screen) { return screen }
            usleep(50_000)
        }
        let screen = try screen()
        Issue.record("\(problem):\n\(screen)", sourceLocation: place)
        return screen
    }

    /// Through popen: Foundation's `Process` waits for whatever its child leaves running, and tmux leaves its server.
    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let words = (["tmux", "-L", name] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let command =
            "cd '\(folder)' && LANG=C.UTF-8 TERM=xterm-256color " + words.joined(separator: " ") + " 2>/dev/null"
        guard let pipe = popen(command, "r") else { throw CocoaError(.fileReadUnknown) }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
