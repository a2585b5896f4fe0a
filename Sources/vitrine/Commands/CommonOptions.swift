import ArgumentParser
import Journal

/// Whom something between mentor and mentee is with; may be left out where there is only one.
struct CounterpartOption: ParsableArguments {
    @Option(help: ArgumentHelp(worded("The other person's id.", nl: "Het id van de ander."))) var with: String?

    /// What is nobody's id gets the same answer as somebody who is not.
    func id() throws -> PersonID? {
        guard let with else { return nil }
        guard let id = PersonID(with) else { throw Refusal.noMentorship }
        return id
    }
}

/// Which round of an agreement or a calibration: the present one unless another is named.
struct RoundOption: ParsableArguments {
    @Option(help: ArgumentHelp(worded("An earlier round, by its number.", nl: "Een eerdere ronde, met haar nummer.")))
    var round: Int?

    func chosen<Round>(among rounds: [Round], by number: (Round) -> Int) throws -> Round {
        let found = round.map { wanted in rounds.first { number($0) == wanted } } ?? rounds.first
        guard let found else { throw Complaint(Wording.noRound(round, of: rounds.count)) }
        return found
    }
}

/// An import that is only looked at.
struct DryRunFlag: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            worded(
                "Say what would be imported, and change nothing.",
                nl: "Zeg wat ingelezen zou worden, en verander niets."))) var dryRun = false
}
