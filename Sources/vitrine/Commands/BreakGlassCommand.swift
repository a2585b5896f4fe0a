import ArgumentParser
import Journal

struct BreakGlassCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "break-glass", abstract: "Read one item as a coordinator, for a reason and for a time.",
        discussion: """
            The mentee, and the mentor if one wrote it, are told at once: who, why and until when. Then `vitrine show ID` \
            shows the item and nothing else, each reading is logged, and when the time is over so is this.
            """)
    @Argument(help: "The item's whole id, 32 digits.") var id: String
    @Option(help: "Why; the mentee reads it.") var reason: String
    @Option(name: .customLong("for"), help: "For how long, 24 hours at most; else 4.") var period: String?

    func perform(in invocation: Invocation) throws {
        var time = GlassBreak.usual
        if let period {
            guard let asked = Period(iso: period) else { throw UsageFault(Wording.notAPeriod(period, "--for")) }
            time = asked
        }
        // An id that is none gets the same answer as one that nobody has, from those who may ask.
        let item = ItemID(id.lowercased()) ?? ItemID(String(repeating: "0", count: 32))!
        let outcome = try invocation.session().perform(.safeguard(.breakGlass(item, reason: reason, for: time)))
        invocation.printCreated(outcome)
    }
}
