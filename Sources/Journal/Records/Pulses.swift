/// The pulses that the two people of a mentorship have given, newest first, erased ones left out.
struct Pulses {
    struct Given {
        let record: Record
        let pulse: Pulse
    }

    private let given: [Given]
    private let mentorship: Mentorship

    init(of mentorship: Mentorship, _ ledger: any Ledger) throws(Refusal) {
        self.mentorship = mentorship
        given = try ledger.records(RecordQuestion([.pulse], mentee: mentorship.mentee), before: nil, limit: .max)
            .compactMap { record in
                guard case .pulse(let pulse) = record.content, pulse.mentor == mentorship.mentor else { return nil }
                return Given(record: record, pulse: pulse)
            }
    }

    func all(by side: Side) -> [Given] { given.filter { $0.pulse.by == side } }

    /// The last one given in this mentorship: what an earlier one left behind is not shown again.
    func last(by side: Side) -> Given? {
        given.first { $0.pulse.by == side && $0.record.created >= mentorship.start }
    }

    /// The other's last pulse, which one side sees only while both show theirs.
    func shown(to side: Side) -> Given? {
        guard let own = last(by: side), own.pulse.isShown, let other = last(by: side.other), other.pulse.isShown else {
            return nil
        }
        return other
    }
}
