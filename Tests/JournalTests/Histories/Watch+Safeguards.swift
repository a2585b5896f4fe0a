import Journal

/// What holds of escalations and of broken glass, whatever people do.
extension Watch {
    /// An act that is told to some, and changes nothing else.
    func isOnlyTold(_ act: Act) -> Bool {
        switch act {
        case .safeguard, .keeping(.exportAboutMe): true
        default: false
        }
    }

    /// All items as they stand, and what every committee has got or would get: nothing that is told changes any of it.
    func committees() -> String {
        let programme = play.programme
        var lines = play.items.map { "\($0)" }
        for mentee in Stage.mentees {
            for moment in programme.moments {
                let kept = play.truth { ledger throws(Refusal) in
                    let blocks = try ledger.blocks(of: mentee, for: moment.id).map(\.text)
                    return blocks + (try ledger.tally(of: mentee, for: moment.id).map { "\($0)" }.sorted())
                }
                lines += kept
                for viewer in [mentee] + Stage.committee {
                    guard let session = play.sessions[viewer] else { continue }
                    let preview = try? session.preview(mentee, moment.id).bytes
                    let dossier = try? session.dossier(mentee, moment.id).dossier.bytes
                    lines.append("\(viewer) \(Digest(of: preview ?? []).text) \(Digest(of: dossier ?? []).text)")
                }
            }
        }
        return lines.joined(separator: "\n")
    }

    /// After each step: who was told, and that nothing else changed.
    func alarms() {
        if let before = standing {
            expect(.safeguards, committees() == before, "\(play.last) changed what a committee gets, or an item")
            standing = nil
        }
        guard case .safeguard(let act)? = play.last.act, play.last.refusal == nil, play.last.changed else { return }
        switch act {
        case .escalate(let mentee, _, _, let delay):
            let record = play.records([.escalation]).first { $0.id == play.created.last?.id }
            guard case .escalation(let escalation)? = record?.content else {
                return expect(.safeguards, false, "an escalation left nothing")
            }
            let listed = play.programme.escalation
            expect(
                .safeguards,
                !escalation.told.isEmpty && Set(escalation.told).isSubset(of: listed)
                    && !escalation.told.contains(mentee) && !escalation.told.contains(escalation.by),
                "an escalation was told to \(escalation.told) of \(listed)")
            expect(
                .safeguards, escalation.by == play.last.viewer && escalation.delay?.until == delay?.until,
                "an escalation says \(escalation)")
            let who = WhoMayRead(play)
            expect(
                .safeguards,
                who.roles(escalation.by, as: nil).contains(.mentor) && who.isCurrentMentor(escalation.by, of: mentee),
                "\(escalation.by) escalated about \(mentee), and does not mentor them")
            if let delay {
                let days = (delay.until.seconds - play.hands.now.seconds) / 86_400
                expect(.safeguards, days <= 30, "a mentee is told of an escalation only after \(days) days")
            }
        case .breakGlass(let id, _, _):
            let viewer = play.last.viewer!
            let record = play.records([.glassBreak]).first { $0.id == play.created.last?.id }
            guard case .glassBreak(let glass)? = record?.content else {
                return expect(.safeguards, false, "a glass broken left nothing")
            }
            let item = play.items.first { $0.id == id }
            expect(
                .safeguards, item.map { !$0.isUnreleased && !$0.isErased } ?? false,
                "the glass was broken for \(id.short), which is nobody's to read")
            let hours = (glass.until.seconds - play.hands.now.seconds) / 3600
            expect(
                .safeguards,
                glass.by == viewer && glass.item == id && hours <= 24
                    && WhoMayRead(play).roles(viewer, as: nil)
                        .contains(.coordinator),
                "\(viewer) broke the glass for \(id.short) for \(hours) hours")
        case .readEscalation, .readGlassBreaks: break
        }
    }
}
