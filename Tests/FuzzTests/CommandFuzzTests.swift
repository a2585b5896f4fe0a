import ArgumentParser
import Foundation
import Journal
import JournalTesting
import Synchronization
import Testing

@testable import vitrine

/// Command lines that make no sense, read as the program reads them, in one process.
@Suite("Whatever is given as a command")
struct CommandFuzzTests {
    private static let count = ProcessInfo.processInfo.environment["VITRINE_TORTURE"] == "1" ? 100_000 : 400

    /// The words of every command and option, and what may stand for their values.
    private static let words: [String] = {
        var words: [String] = [
            "--journal", "--as", "--role", "--now", "--json", "--", "-", "", "--help", "-h", "--version", "help", "-x",
            "--=",
            "--json=1", "--as=", "--now=2025-10-01", "sofie", "mid-year", "note.md", "/dev/null", "0123456789abcdef",
            "0", "-1", "99999999999999999999", "assessment", "developmental", "2026-01", "P7D", "will", "reflection",
            "mentor", "--title=x", "--competency=scholar", "purpose:assessment", "since:", ":", "*", "'", "\"", "\\",
            "--generate-completion-script", "--experimental-dump-help",
        ]
        func take(_ command: any ParsableCommand.Type) {
            words.append(command.configuration.commandName ?? command._commandName)
            for name in command.helpMessage().split(whereSeparator: { " ,[]()\n<>…".contains($0) })
            where name.hasPrefix("-") { words.append(String(name)) }
            command.configuration.subcommands.forEach(take)
        }
        take(Vitrine.self)
        return words + HostileText.all.filter { $0.bytes.count < 200 }.map(\.text)
    }()

    @Test("It is read or refused in one sentence that acts on nothing")
    func commands() {
        let read = Mutex(0)
        // Several at a time: the parser takes some milliseconds for each.
        let workers = 4
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            var luck = Luck(state: 20_251_123 &+ UInt64(worker))
            var count = 0
            for number in 0..<Self.count / workers {
                let arguments = (0..<1 + luck.below(7)).map { _ in
                    let word = Self.words[luck.below(Self.words.count)]
                    return luck.below(8) == 0 ? word + Self.words[luck.below(Self.words.count)] : word
                }
                let start = ContinuousClock.now
                if parse(arguments, "\(worker).\(number)") { count += 1 }
                #expect(ContinuousClock.now - start < .seconds(5), "\(arguments)")
            }
            read.withLock { $0 += count }
        }
        let all = read.withLock { $0 }
        #expect(all > 0)
        print("figure: fuzzed commands: \(Self.count), \(all) of them read, 0 crashes, 0 hangs (100,000)")
    }

    private func parse(_ arguments: [String], _ number: String) -> Bool {
        do {
            let (globals, rest) = try Globals.extract(from: arguments)
            #expect(globals.journal != nil || rest.count <= arguments.count)
            _ = try Vitrine.parseAsRoot(rest)
            return true
        } catch let fault as UsageFault {
            check(fault.message, arguments, number)
        } catch {
            let lines = Vitrine.message(for: error).split(whereSeparator: \.isNewline)
            check(Visible.line(lines.joined(separator: " ")), arguments, number)
        }
        return false
    }

    private func check(_ message: String, _ arguments: [String], _ number: String) {
        let faults = PlainOutput.faults(in: message)
        if !faults.isEmpty { Issue.record("command \(number), \(arguments): \(faults.prefix(2))") }
    }

    private struct Luck {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
