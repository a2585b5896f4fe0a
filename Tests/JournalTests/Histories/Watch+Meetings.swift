import Journal

/// What holds of meetings, whatever people do.
extension Watch {
    /// What a meeting was at the last look, and its notes.
    typealias Met = (meeting: Meeting, notes: [Item])

    func met(_ items: [Item]) -> [RecordID: Met] {
        let records = play.truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([.meeting]), before: nil, limit: .max)
        }
        var out: [RecordID: Met] = [:]
        for record in records {
            guard case .meeting(let meeting) = record.content else { continue }
            out[record.id] = (meeting, items.filter { $0.target == record.id && $0.kind.name == .note })
        }
        return out
    }

    func compare(_ id: RecordID, _ before: Met?, _ now: Met) {
        let (meeting, notes) = now
        for note in notes where before?.notes.contains(where: { $0.id == note.id }) != true {
            guard case .note(let stands?) = note.kind else { continue }
            let purpose = note.isByMentee ? .developmental : meeting.hat
            expect(
                .meetings, note.purpose == purpose, "\(note.id.short) was noted under \(meeting.hat) as \(note.purpose)"
            )
            expect(
                .meetings, stands.hat == meeting.hats.count && stands.mentor == meeting.mentor,
                "\(note.id.short) does not stand under the hat that was on")
        }
        guard let before else {
            return expect(
                .meetings, meeting.hat == .developmental && meeting.signatures == Sides() && notes.isEmpty,
                "a meeting began as \(meeting)")
        }
        if meeting.hats != before.meeting.hats {
            expect(
                .meetings,
                play.last.viewer == meeting.mentor && meeting.hats.dropLast() == before.meeting.hats[...]
                    && meeting.hat != before.meeting.hat,
                "the hats of \(id.short) were changed by \(play.last)")
        }
        let facts = { (met: Met) in met.notes.map { "\($0.id) \($0.revision) \($0.competencies) \($0.title ?? "-")" } }
        let erases = if case .erase? = play.last.act { true } else { false }
        let isSame =
            before.meeting.agenda == meeting.agenda && before.meeting.hats == meeting.hats
            && before.meeting.at == meeting.at && (facts(before) == facts(now) || erases)
        if before.meeting.isSigned {
            expect(
                .meetings, isSame && meeting == before.meeting, "\(id.short) was signed, and changed by \(play.last)")
        }
        for side in Side.allCases where before.meeting.signatures[side] != nil && !before.meeting.isSigned {
            expect(
                .meetings, (meeting.signatures[side] != nil) == isSame,
                "\(id.short): what the \(side) signed was changed by \(play.last), or the signature taken for nothing")
        }
    }
}
