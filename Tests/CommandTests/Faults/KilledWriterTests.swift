import Foundation
import Testing

/// A write that was acknowledged is there, whenever the program that made it is killed.
@Suite struct KilledWriterTests {
    @Test func `whoever was told an id finds it again`() throws {
        let desk = try Desk()
        try desk.people()
        let kills = Torture.count(5, full: 1000)
        // Two writers at once, killed together at no particular moment.
        let script = """
            export VITRINE_JOURNAL=\(desk.journal) VITRINE_AS=sofie
            set -m
            touch acknowledged
            for kill in $(seq \(kills)); do
                last=$(wc -l < acknowledged)
                ( for writer in 1 2; do
                    ( while "$@" write note.md >> acknowledged; do :; done ) &
                  done; wait ) 2>> messages &
                group=$!
                # Not before something was written, however busy the machine is.
                until [ "$(wc -l < acknowledged)" -gt "$last" ]; do sleep 0.02; done
                sleep 0.$(printf %03d $((\(Torture.isFull ? "RANDOM % 500 + 30" : "RANDOM % 250 + 150"))))
                kill -9 -- -$group
                wait $group 2>/dev/null
            done
            """
        let result = try desk.program.run([], through: script)
        #expect(result.status == 137 || result.status == 0, "\(result.messages)")
        let text = try String(contentsOfFile: desk.folder + "/acknowledged", encoding: .utf8)
        let acknowledged = text.split(separator: "\n").filter { $0.count == 32 }.map(String.init)
        #expect(acknowledged.count >= kills)
        let messages = (try? String(contentsOfFile: desk.folder + "/messages", encoding: .utf8)) ?? ""
        #expect(messages == "")
        let there = Set(try desk.done("list", "--json", as: "sofie").array().compactMap { $0["id"] as? String })
        let lost = acknowledged.filter { !there.contains($0) }
        #expect(lost == [])
        try desk.done("check")
        Torture.figure(
            "acknowledged writes lost in \(kills) kills", "\(lost.count) of \(acknowledged.count)", goal: "0 of 10,000")
    }
}
