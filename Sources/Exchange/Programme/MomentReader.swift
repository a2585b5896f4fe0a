import Journal
import Yams

extension ProgrammeReader {
    /// The moments as the file names them, before their starts are known.
    private struct Named {
        let id: MomentID
        let name: String
        let stakes: Stakes
        let since: Instant?
        let cutoff: Instant
        let committee: CommitteeID
    }

    /// The moments by cutoff, each with its start.
    func moments(_ node: Node, zone: Zone, policy: Policy, committees: Set<CommitteeID>) -> [Moment] {
        let example =
            "- { id: mid-year, name: Mid-year review, stakes: intermediate, cutoff: 2026-01-15T12:00, "
            + "committee: ccc }."
        guard
            let nodes = list(
                node, of: worded("the list of moments", nl: "de lijst van beslismomenten"), example: example)
        else { return [] }
        if nodes.isEmpty {
            report(
                node, worded("There is no decision moment.", nl: "Er is geen beslismoment."),
                worded("Write \(example)", nl: "Schrijf \(example)"))
        }
        var ids: [(value: MomentID, node: Node)] = []
        var cutoffs: [(value: Instant, node: Node)] = []
        var named: [Named] = []
        for node in nodes {
            let id = node.mapping?["id"]?.scalar?.string ?? ""
            let what =
                id.isEmpty
                ? worded("the moment", nl: "het moment")
                : worded("the moment \(quoted(id))", nl: "het moment \(quoted(id))")
            let keys: [Key] = [
                .required("id", "mid-year."), .required("name", "Mid-year review."),
                .required("stakes", worded("low, intermediate or high.", nl: "low, intermediate of high.")),
                .required("cutoff", "2026-01-15T12:00."),
                .required("committee", worded("one of the committees.", nl: "een van de commissies.")),
                .optional("since"),
            ]
            guard let fields = fields(node, of: what, keys) else { continue }
            let moment = moment(fields, zone: zone, committees: committees)
            if let id = moment.id { ids.append((id, fields["id"] ?? node)) }
            if let cutoff = moment.cutoff { cutoffs.append((cutoff, fields["cutoff"] ?? node)) }
            if let id = moment.id, let name = moment.name, let stakes = moment.stakes, let cutoff = moment.cutoff,
                let committee = moment.committee
            {
                named.append(
                    Named(
                        id: id, name: name, stakes: stakes, since: moment.since, cutoff: cutoff, committee: committee))
            }
        }
        distinct(ids, worded("the moment", nl: "het moment"), shown: \.text)
        distinct(cutoffs, worded("the cutoff", nl: "de sluiting"), shown: { ISO8601.text($0, in: zone) })
        named.sort { $0.cutoff < $1.cutoff }
        return named.enumerated().map { index, moment in
            let previous = named[..<index].last { $0.stakes >= moment.stakes }
            return Moment(
                id: moment.id, name: moment.name, stakes: moment.stakes,
                start: moment.since ?? previous?.cutoff ?? .distantPast, cutoff: moment.cutoff,
                committee: moment.committee, notice: policy.notice, observations: policy.observations,
                adviceNotice: policy.adviceNotice)
        }
    }

    private typealias Parts = (
        id: MomentID?, name: String?, stakes: Stakes?, since: Instant?, cutoff: Instant?, committee: CommitteeID?
    )

    private func moment(_ fields: [String: Node], zone: Zone, committees: Set<CommitteeID>) -> Parts {
        let cutoff = fields["cutoff"].flatMap {
            instant($0, worded("the cutoff", nl: "de sluiting"), zone: zone, warnsOfMidnight: true)
        }
        let since = fields["since"].flatMap {
            instant($0, worded("the start", nl: "het begin"), zone: zone, warnsOfMidnight: false)
        }
        if let since, let cutoff, since >= cutoff, let node = fields["since"] {
            report(
                node,
                worded(
                    "The moment would start at or after its own cutoff.",
                    nl: "Het moment zou pas beginnen bij of na de eigen sluiting."),
                worded("Write an earlier start, or none.", nl: "Schrijf een eerder begin, of geen."))
        }
        let committee = fields["committee"].flatMap {
            id($0, worded("the committee", nl: "de commissie"), as: CommitteeID.self)
        }
        if let committee, let node = fields["committee"], !committees.contains(committee) {
            report(
                node,
                worded(
                    "There is no committee \(quoted(committee.text)).",
                    nl: "Er is geen commissie \(quoted(committee.text))."),
                NearMiss.of(committee.text, among: committees.map(\.text).sorted()).map {
                    worded("Write \($0), if that is meant.", nl: "Schrijf \($0), als je dat bedoelt.")
                } ?? worded("Add it to the committees.", nl: "Zet die bij de commissies."))
        }
        return (
            fields["id"].flatMap { id($0, worded("the moment", nl: "het moment"), as: MomentID.self) },
            fields["name"].flatMap {
                name(
                    $0, worded("the moment's name", nl: "de naam van het moment"),
                    example: worded("its name.", nl: "de naam."))
            },
            fields["stakes"].flatMap { word($0, worded("the stakes", nl: "het gewicht"), as: Stakes.self) }, since,
            cutoff, committee
        )
    }

    /// An instant, in the programme's wall time. The zone's table covers the years that it is read for.
    private func instant(_ node: Node, _ what: String, zone: Zone, warnsOfMidnight: Bool) -> Instant? {
        let remedy = worded("Write it as 2026-01-15T12:00.", nl: "Schrijf het als 2026-01-15T12:00.")
        guard
            let text = scalar(
                node, what,
                example: worded(
                    "a date and time such as 2026-01-15T12:00.", nl: "een datum en tijd zoals 2026-01-15T12:00."))
        else { return nil }
        guard let instant = ISO8601.instant(text, in: zone) else {
            report(
                node,
                worded(
                    "\(capitalized(what)) \(quoted(text)) is not a date.",
                    nl: "\(capitalized(what)) \(quoted(text)) is geen datum."), remedy)
            return nil
        }
        let years = SystemZone.years
        guard years.contains(zone.day(instant).year) else {
            report(
                node,
                worded(
                    "\(capitalized(what)) \(quoted(text)) is not between \(years.lowerBound) and \(years.upperBound).",
                    nl:
                        "\(capitalized(what)) \(quoted(text)) valt niet tussen \(years.lowerBound) en \(years.upperBound)."
                ), worded("Check the year.", nl: "Controleer het jaar."))
            return nil
        }
        if warnsOfMidnight, ISO8601.day(text) != nil {
            warn(
                node,
                worded(
                    "\(capitalized(what)) \(quoted(text)) has no time, so it is 00:00, as that day begins.",
                    nl: "\(capitalized(what)) \(quoted(text)) heeft geen tijd, dus het is 00:00, het begin van die dag."
                ),
                worded("Add the time, as in \(text)T12:00.", nl: "Zet de tijd erbij, zoals in \(text)T12:00."))
        }
        return instant
    }
}
