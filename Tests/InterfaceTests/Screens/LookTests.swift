import Foundation
import Journal
import JournalTesting
import Testing

struct LookTests {
    @Test func look() throws {
        var out = ""
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 34)
        out += terminal.screen
        terminal.press("p")
        out += terminal.screen + terminal.styles
        terminal.press("j", "j")
        terminal.wait(milliseconds: 200)
        out += terminal.screen
        terminal = try sample.terminal(as: Sample.vos, width: 80, height: 24)
        terminal.press("p")
        out += terminal.screen
        try out.write(toFile: "/tmp/look.txt", atomically: true, encoding: .utf8)
    }
}
