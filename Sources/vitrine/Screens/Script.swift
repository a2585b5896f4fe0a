import Cells
import Exchange
import Glibc
import Interface
import Journal

/// What is typed into the screens, from a file: for tests, for screenshots, and to show somebody how something is done.
///
/// A line is keys as in the table of keys (`jj<Enter>`), or after a colon an action's name (`:save-screen FILE`);
/// `:wait MILLISECONDS` lets time pass, and a line that begins with `#` says nothing.
struct Script {
    private enum Step {
        case keys(KeySequence)
        case command(String)
        case wait(Int)
    }

    private let steps: [(line: Int, step: Step)]

    init(path: String) throws {
        let bytes: [UInt8]
        do { bytes = try FileBytes.read(path, limit: 1 << 20) } catch {
            throw Complaint(Visible.line(error.description))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Complaint(Wording.scriptNotUTF8(path)) }
        var steps: [(Int, Step)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.first == "#" { continue }
            if line.first == ":" {
                let words = line.dropFirst().split(separator: " ", maxSplits: 1)
                if words.first == "wait", let milliseconds = words.last.flatMap({ Int($0) }) {
                    steps.append((index + 1, .wait(milliseconds)))
                } else {
                    steps.append((index + 1, .command(String(line.dropFirst()))))
                }
            } else if let keys = KeySequence(String(line)) {
                steps.append((index + 1, .keys(keys)))
            } else {
                throw Complaint(Wording.scriptKey(path, line: index + 1))
            }
        }
        self.steps = steps
    }

    /// Plays all of it on a clock of its own.
    /// - Parameter start: what that clock says first, in milliseconds.
    func run(_ play: inout Play, from start: Int) throws {
        var now = start
        play.afterDrawing(at: now)
        for (_, step) in steps where !play.hasEnded {
            switch step {
            case .keys(let keys): for key in keys.keys { play.receive(.key(key), at: now) }
            case .command(let line): play.command(line, at: now)
            case .wait(let milliseconds):
                let end = now + milliseconds
                while let due = play.deadline, due <= end {
                    now = max(now, due)
                    play.passTime(to: now)
                    play.afterDrawing(at: now)
                }
                now = end
            }
            play.afterDrawing(at: now)
            // Without a terminal there are no colours to change.
            for case .saveScreen(let path) in play.takeRequests() {
                let notice = Self.save(play.frame, to: path)
                if notice.tone == .error { throw Complaint(notice.text) }
            }
        }
    }

    /// Writes a frame as text: what is drawn, an empty line, and one letter for each cell's style.
    static func save(_ frame: Frame, to path: String) -> Notice {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            return Notice(text: Wording.screenNotSaved(path, Wording.systemReason(errno)), tone: .error)
        }
        defer { close(file) }
        var rest = Array((frame.text + "\n" + frame.styleText).utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                return Notice(text: Wording.screenNotSaved(path, Wording.systemReason(errno)), tone: .error)
            }
            rest = rest.dropFirst(count)
        }
        return Notice(text: Wording.screenSaved(path), tone: .success)
    }
}

extension Wording {
    static func scriptNotUTF8(_ path: String) -> String {
        worded(
            "The script \(Visible.line(path)) is not valid UTF-8.",
            nl: "Het script \(Visible.line(path)) is geen geldige UTF-8.")
    }
    static func scriptKey(_ path: String, line: Int) -> String {
        worded(
            "\(Visible.line(path)):\(line): no key has such a name. Names of keys stand between angle brackets, as in <Enter>; < itself is <lt>.",
            nl:
                "\(Visible.line(path)):\(line): zo heet geen toets. Namen van toetsen staan tussen punthaken, zoals <Enter>; < zelf is <lt>."
        )
    }
    static func screenSaved(_ path: String) -> String {
        worded(
            "The screen was saved to \(Visible.line(path)).", nl: "Het scherm is bewaard in \(Visible.line(path)).")
    }
    static func screenNotSaved(_ path: String, _ reason: String) -> String {
        worded(
            "The screen was not saved to \(Visible.line(path)): \(reason).",
            nl: "Niet bewaard: het scherm kon niet naar \(Visible.line(path)): \(reason).")
    }
    static func notASize(_ text: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a size. Give columns and rows, as in 120x40.",
            nl: "\"\(Visible.line(text))\" is geen formaat. Geef kolommen en rijen, zoals 120x40.")
    }
}
