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
        guard let nodes = list(node, of: "the list of moments", example: example) else { return [] }
        if nodes.isEmpty { report(node, "There is no decision moment.", "Write \(example)") }
        var ids: [(value: MomentID, node: Node)] = []
        var cutoffs: [(value: Instant, node: Node)] = []
        var named: [Named] = []
        for node in nodes {
            let id = node.mapping?["id"]?.scalar?.string ?? ""
            let what = id.isEmpty ? "the moment" : "the moment \(quoted(id))"
            let keys: [Key] = [
                .required("id", "mid-year."), .required("name", "Mid-year review."),
                .required("stakes", "low, intermediate or high."), .required("cutoff", "2026-01-15T12:00."),
                .required("committee", "one of the committees."), .optional("since"),
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
        distinct(ids, "the moment", shown: \.text)
        distinct(cutoffs, "the cutoff", shown: { ISO8601.text($0, in: zone) })
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
        let cutoff = fields["cutoff"].flatMap { instant($0, "the cutoff", zone: zone, warnsOfMidnight: true) }
        let since = fields["since"].flatMap { instant($0, "the start", zone: zone, warnsOfMidnight: false) }
        if let since, let cutoff, since >= cutoff, let node = fields["since"] {
            report(node, "The moment would start at or after its own cutoff.", "Write an earlier start, or none.")
        }
        let committee = fields["committee"].flatMap { id($0, "the committee", as: CommitteeID.self) }
        if let committee, let node = fields["committee"], !committees.contains(committee) {
            report(
                node, "There is no committee \(quoted(committee.text)).",
                NearMiss.of(committee.text, among: committees.map(\.text).sorted()).map {
                    "Write \($0), if that is meant."
                } ?? "Add it to the committees.")
        }
        return (
            fields["id"].flatMap { id($0, "the moment", as: MomentID.self) },
            fields["name"].flatMap { name($0, "the moment's name", example: "its name.") },
            fields["stakes"].flatMap { word($0, "the stakes", as: Stakes.self) }, since, cutoff, committee
        )
    }

    /// An instant, in the programme's wall time. The zone's table covers the years that it is read for.
    private func instant(_ node: Node, _ what: String, zone: Zone, warnsOfMidnight: Bool) -> Instant? {
        let remedy = "Write it as 2026-01-15T12:00."
        guard let text = scalar(node, what, example: "a date and time such as 2026-01-15T12:00.") else { return nil }
        guard let instant = ISO8601.instant(text, in: zone) else {
            report(node, "T\(what.dropFirst()) \(quoted(text)) is not a date.", remedy)
            return nil
        }
        guard SystemZone.years.contains(zone.day(instant).year) else {
            report(
                node,
                "T\(what.dropFirst()) \(quoted(text)) is not between \(SystemZone.years.lowerBound) and "
                    + "\(SystemZone.years.upperBound).", "Check the year.")
            return nil
        }
        if warnsOfMidnight, ISO8601.day(text) != nil {
            warn(
                node, "T\(what.dropFirst()) \(quoted(text)) has no time, so it is 00:00, as that day begins.",
                "Add the time, as in \(text)T12:00.")
        }
        return instant
    }
}
