import ArgumentParser
import Journal

struct BreakGlassCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "break-glass",
            abstract: worded(
                "Read one item as a coordinator, for a reason and for a time.",
                nl: "Lees als coördinator één item, met een reden en voor een tijd."),
            discussion: worded(
                """
                The mentee, and the mentor if one wrote it, are told at once: who, why and until when. Then `vitrine show ID` \
                shows the item and nothing else, each reading is logged, and when the time is over so is this.
                """,
                nl: """
                    De mentee, en de mentor als die het schreef, hoort meteen wie het is, waarom en tot wanneer. Daarna toont \
                    `vitrine show ID` het item en verder niets, elke inzage komt in het inzagelogboek, en als de tijd om is, is \
                    het voorbij.
                    """))
    }
    @Argument(help: ArgumentHelp(worded("The item's whole id, 32 digits.", nl: "Het hele id van het item, 32 tekens.")))
    var id: String
    @Option(help: ArgumentHelp(worded("Why; the mentee reads it.", nl: "Waarom; de mentee leest het."))) var reason:
        String
    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            worded("For how long, 24 hours at most; else 4.", nl: "Voor hoe lang, ten hoogste 24 uur; anders 4.")))
    var period: String?

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
