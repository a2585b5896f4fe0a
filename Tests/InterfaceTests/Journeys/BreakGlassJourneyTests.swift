import Journal
import JournalTesting
import Testing

@testable import Interface

/// Carla, who keeps the process, has to read one reflection of Sofie's.
@Suite("Breaking the glass, by keys")
struct BreakGlassJourneyTests {
    private let residency: Residency
    private let item: ItemID

    init() throws {
        residency = try Residency()
        try residency.journal.session(for: .host).perform(
            .addPerson(PersonID("carla")!, name: "Carla Mendes", roles: [.coordinator], stage: nil))
        item = try #require(
            try residency.session("sofie").perform(
                .write(Writing(.reflection(.blank), title: "Nights", body: Array("I counted the hours.".utf8)))
            ).created)
    }

    @Test func `With a reason Carla reads the one item, and Sofie is told at once`() throws {
        var carla = try residency.terminal("carla", width: 100, height: 30)
        carla.command("break-glass \(item.short)")
        #expect(carla.lastLine.contains("by its whole id"))
        carla.command("break-glass \(item.text)")
        #expect(carla.words.contains("you read this one item and nothing else, until"))
        carla.press("<Enter>")
        #expect(carla.lastLine.contains("Say why, in a line."))
        carla.press("She asked me to", "<Enter>")
        #expect(!carla.screen.contains("I counted the hours."))
        carla.press("<Enter>")
        #expect(carla.screen.contains("I counted the hours."))
        #expect(try residency.session("carla").drafts().isEmpty)

        var sofie = try residency.terminal("sofie", width: 100, height: 30)
        #expect(sofie.words.contains("glass"))
        sofie.press("L")
        #expect(sofie.words.contains("She asked me to"))

        // When the time is over, the page is gone from the screen.
        carla.hear()
        #expect(carla.screen.contains("I counted the hours."))
        residency.later(seconds: 5 * 3600)
        carla.hear()
        #expect(!carla.screen.contains("I counted the hours."))
    }

    @Test func `A dropped line loses nothing of the reason`() throws {
        var carla = try residency.terminal("carla")
        carla.command("break-glass \(item.text)")
        carla.press("She asked")
        carla.hangUp()
        carla = try residency.terminal("carla")
        #expect(carla.words.contains("reason to break the glass"))
        carla.press("d", "<Enter>", " me to", "<Enter>", "<Enter>")
        #expect(carla.screen.contains("I counted the hours."))
    }

    @Test func `Nobody else breaks it, and no id tells whether an item is there`() throws {
        for person in ["vos", "noor", "sofie"] {
            var terminal = try residency.terminal(person)
            terminal.command("break-glass \(item.text)")
            #expect(terminal.lastLine.contains("Only a coordinator breaks the glass."))
        }
        var carla = try residency.terminal("carla")
        carla.command("break-glass \(String(repeating: "0", count: 32))")
        carla.press("To see", "<Enter>", "<Enter>")
        #expect(carla.screen.contains("There is no such item") || carla.lastLine.contains("no item"))
    }
}
