/// Who knows of a record at all; what of it they see is said where it is read (`design.md` §3).
extension Rights {
    func knows(_ record: Record) -> Bool {
        guard let me = person?.id else {
            // The host keeps the process, and reads nothing.
            return viewer == .host && (record.kind == .recusal || record.kind == .appeal)
        }
        let isOwn = isMentee && record.mentee == me
        switch record.content {
        case .agreement(let it): return isOwn || isMentor(it.mentor, of: record.mentee)
        case .calibration(let it): return isOwn || isMentor(it.mentor, of: record.mentee)
        // Private to whoever gave it; when the other sees it is said by `Pulses`.
        case .pulse(let it): return it.by == .mentee ? isOwn : isMentor(it.mentor, of: record.mentee)
        case .meeting(let it): return isOwn || isMentor(it.mentor, of: record.mentee)
        case .handover: return isOwn
        case .decision(let it): return knows(it, record, isOwn: isOwn)
        case .recusal(let it):
            return isOwn || it.member == me || keepsProcess || sits(over: record)
                || hearsAppeal(of: record.mentee, at: record.moment)
        case .appeal(let it): return isOwn || keepsProcess || hears(record) || (it.ruling != nil && sits(over: record))
        case .escalation(let it):
            // Whoever acted, and whoever was told, can always show it, whatever becomes of the mentorship.
            return it.told.contains(me) || (it.by == me && roles.contains(.mentor))
                || (isOwn && it.isKnownToMentee(at: now))
        case .glassBreak(let it):
            return isOwn || (it.by == me && roles.contains(.coordinator))
                || (it.told.contains(me) && mentors(record.mentee))
        case .erased(.pulse, let people):
            return people.isEmpty ? isOwn : people.contains { isMentor($0, of: record.mentee) }
        case .erased: return isOwn
        }
    }

    /// What of a record's content the viewer may see: of what is answered blind, not the other's before both are there.
    func shown(_ record: Record) -> RecordContent? {
        guard knows(record) else { return nil }
        let side = isMentee && record.mentee == person?.id ? Side.mentee : .mentor
        return switch record.content {
        case .agreement(let it): .agreement(it.seen(by: side))
        case .calibration(let it): .calibration(it.seen(by: side))
        default: record.content
        }
    }

    private func isMentor(_ mentor: PersonID, of mentee: PersonID) -> Bool { person?.id == mentor && mentors(mentee) }

    /// Whether the viewer sits over the mentee of a record at its moment.
    func sits(over record: Record) -> Bool { sits(over: record.mentee, at: record.moment) }

    /// Whether the viewer is on the panel of an appeal.
    func hears(_ appeal: Record) -> Bool { appeals.contains { $0.id == appeal.id } }

    /// Whoever is to tell the mentee has to know what, once it is final.
    func informs(_ decision: Decision, of mentee: PersonID) -> Bool {
        decision.final != nil && decision.proposal.informer == person?.id && mentors(mentee)
    }

    /// Before it is final, those who sit know of it and nobody else.
    private func knows(_ decision: Decision, _ record: Record, isOwn: Bool) -> Bool {
        if isOwn { return decision.final.map { $0.reads <= now } ?? false }
        return sits(over: record) || hearsAppeal(of: record.mentee, at: record.moment)
            || informs(decision, of: record.mentee)
    }
}
