import ArgumentParser
import Journal

/// Which items a list or a search is about, how many, and from where.
struct Selection: Equatable {
    var mentee: String?
    var kind: KindName?
    var purpose: Purpose?
    var competency: String?
    var author: String?
    var since: String?
    var until: String?
    var reach: ReachWord?
    var moment: String?
    var isUnread = false
    var limit: Int?
    var after: String?
    var isCSV = false

    /// What is asked for, in the model's terms.
    func filter(_ session: Session, in journal: OpenedJournal) throws -> Filter {
        let programme = session.outset.programme
        let moment = try momentAsked(programme)
        var filter = Filter(mentee: try Named.mentee(mentee), kind: kind, purpose: purpose)
        if let competency {
            guard let id = CompetencyID(competency), programme.competency(id) != nil else {
                throw Refusal.noCompetency(competency)
            }
            filter.competency = id
        }
        if let author { filter.author = try Named.person(author) }
        if let since { filter.since = try span(since, "--since", journal.zone).from }
        if let until { filter.until = try span(until, "--until", journal.zone).until }
        if let reach, let moment = moment ?? programme.current(at: session.outset.now)?.id {
            filter.reach = Filter.ReachOf(reach, for: moment)
        }
        if isUnread { filter.unread = session.viewer.person }
        return filter
    }

    private func span(_ text: String, _ option: String, _ zone: Zone) throws -> (from: Instant, until: Instant) {
        guard let span = ISO8601.span(text, in: zone) else { throw UsageFault(Wording.notATime(text, option)) }
        return span
    }

    func momentAsked(_ programme: Programme) throws -> MomentID? {
        guard let id = try Named.moment(moment) else { return nil }
        guard programme.moment(id) != nil else { throw Refusal.noMoment(id.text) }
        return id
    }
}

/// What lists and searches have in common on the command line.
struct SelectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            worded(
                "One mentee's items; else all that you can see.",
                nl: "De items van één mentee; anders alle die je kunt zien."))) var mentee: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "reflection, goal, feedback, observation, response, note or advice.",
                nl: "reflection, goal, feedback, observation, response, note of advice."))) var kind: KindName?
    @Option(
        help: ArgumentHelp(
            worded(
                "developmental or assessment.", nl: "developmental (ontwikkelingsgericht) of assessment (beoordeling).")
        )) var purpose: Purpose?
    @Option(help: ArgumentHelp(worded("A competency's id.", nl: "Het id van een competentie."))) var competency: String?
    @Option(help: ArgumentHelp(worded("Who wrote it, by id.", nl: "Wie het schreef, met het id."))) var by: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "Dated at or after this day, month or time.", nl: "Van deze dag, deze maand of dit tijdstip, of later.")
        )) var since: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "Dated no later than this day or month, or before this time.",
                nl: "Van uiterlijk deze dag of maand, of van voor dit tijdstip."))) var until: String?
    @Option(help: ArgumentHelp(worded("will, could, wont or sealed.", nl: "will, could, wont of sealed."))) var reach:
        ReachWord?
    @Option(
        help: ArgumentHelp(
            worded(
                "The moment whose reach is told; else the next cutoff's.",
                nl: "Het moment waarvoor het bereik vermeld wordt; anders dat van de eerstvolgende sluiting.")))
    var moment: String?
    @Flag(help: ArgumentHelp(worded("Only what you have not opened yet.", nl: "Alleen wat je nog niet geopend hebt.")))
    var unread = false
    @Option(help: ArgumentHelp(worded("At most so many.", nl: "Ten hoogste zoveel."))) var limit: Int?
    @Option(help: ArgumentHelp(worded("Go on after the item with this id.", nl: "Ga verder na het item met dit id.")))
    var after: String?
    @Flag(
        help: ArgumentHelp(
            worded("As CSV (RFC 4180), for a spreadsheet.", nl: "Als CSV (RFC 4180), voor een spreadsheet."))) var csv =
        false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(Wording.limitAtLeastOne) }
    }

    var selection: Selection {
        Selection(
            mentee: mentee, kind: kind, purpose: purpose, competency: competency, author: by, since: since,
            until: until, reach: reach, moment: moment, isUnread: unread, limit: limit, after: after,
            isCSV: csv)
    }
}
