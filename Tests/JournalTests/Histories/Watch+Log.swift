import Journal

/// The access log and the history of items: every reading that is logged is told to those who may know of it, once, and
/// nothing is told that nobody did.
extension Watch {
    func accessLogs() throws(Refusal) {
        let who = WhoMayRead(play)
        expect(
            .log, refusal { () throws(Refusal) in _ = try play.host.accessLog(limit: 9) } == .notYours(.access),
            "the host reads an access log")
        for viewer in Stage.everybody where who.people[viewer]?.suspended == false {
            let lines = try pages(of: play.sessions[viewer]!)
            for (line, earlier) in zip(lines, lines.dropFirst()) {
                expect(.log, line.at >= earlier.at, "\(viewer)'s log is not in the order of time")
            }
            let told = lines.filter { Self.readings.contains($0.verb) && !isOwnExport($0, viewer) }.map(words)
            let expected = play.accesses.reversed().compactMap { due($0, to: viewer, who) }
            expect(.log, told == expected, "\(viewer)'s log: \(told)\nnot \(expected)")
            try erasures(viewer, lines, who)
            let whole = try play.sessions[viewer]!.accessLog(limit: 10_000).lines
            expect(.log, whole == lines, "\(viewer)'s log is another in pages")
        }
    }

    private static let readings: Set<Event.Verb> = [
        .read, .dossierRead, .decisionRead, .escalated, .escalationRead, .glassBroken, .exported,
    ]

    private func isOwnExport(_ line: AccessLine, _ viewer: PersonID) -> Bool {
        line.verb == .exported && line.by?.id == viewer
    }

    private func pages(of session: Session) throws(Refusal) -> [AccessLine] {
        var lines: [AccessLine] = []
        var before: AccessPlace?
        let size = 1 + dice.below(5)
        repeat {
            let page = try session.accessLog(before: before, limit: size)
            lines += page.lines
            before = page.next
        } while before != nil
        return lines
    }

    private func words(_ line: AccessLine) -> String {
        var subject = "-"
        switch line.subject {
        case .item(let id, _, _)? where line.verb == .read: subject = id.text
        case .deleted?: subject = "deleted"
        default: break
        }
        let moment = line.verb == .dossierRead ? line.moment?.text ?? "-" : "-"
        let by = line.by.flatMap(\.id)?.text ?? "host"
        return "\(line.verb) by \(by) of \(line.mentee.flatMap(\.id)?.text ?? "-"): \(subject) \(moment) \(line.at)"
    }

    /// How somebody's log tells of something; nil when it does not.
    private func due(_ access: Play.Access, to viewer: PersonID, _ who: WhoMayRead) -> String? {
        let roles = who.roles(viewer, as: nil)
        let isOwn = roles.contains(.mentee) && access.mentee == viewer
        let isTheirs = access.by == viewer
        var subject = "-"
        switch access.verb {
        case .read:
            guard isOwn != isTheirs, let id = access.id else { return nil }
            if let item = who.items[id] {
                guard isOwn || who.mayRead(viewer, as: nil, item) || looksThrough(viewer, item) else { return nil }
                subject = id.text
            } else {
                guard isOwn else { return nil }
                subject = "deleted"
            }
        case .dossierRead:
            guard isOwn || isTheirs else { return nil }
            let moment = access.moment.flatMap(who.programme.moment)
            guard isOwn || roles.contains(.committee) && who.mayReadDossier(viewer, of: access.mentee, moment) else {
                return nil
            }
        case .exported: guard isOwn, !isTheirs else { return nil }
        default:
            guard let record = record(access.id), !record.isErased, isOwn || isTheirs || access.verb == .glassBroken,
                knows(viewer, record, who), !(isOwn && isTheirs)
            else { return nil }
        }
        let moment = access.verb == .dossierRead ? access.moment?.text ?? "-" : "-"
        return "\(access.verb) by \(access.by?.text ?? "host") of \(access.mentee): \(subject) \(moment) \(access.at)"
    }

    private func record(_ id: RecordID?) -> Record? {
        id.flatMap { id in play.truth { ledger throws(Refusal) in try ledger.record(id) } }
    }

    private func looksThrough(_ viewer: PersonID, _ item: Item) -> Bool {
        viewer == .cora && !item.isErased && !item.isUnreleased
            && play.records([.glassBreak]).contains { record in
                guard case .glassBreak(let glass) = record.content else { return false }
                return glass.by == viewer && glass.item == item.id && play.hands.now < glass.until
            }
    }

    private func knows(_ viewer: PersonID, _ record: Record, _ who: WhoMayRead) -> Bool {
        let roles = who.roles(viewer, as: nil)
        let isOwn = roles.contains(.mentee) && record.mentee == viewer
        let mentors = roles.contains(.mentor) && who.isCurrentMentor(viewer, of: record.mentee)
        switch record.content {
        case .escalation(let it):
            return it.told.contains(viewer) || it.by == viewer && roles.contains(.mentor)
                || isOwn && it.delay?.until ?? record.created <= play.hands.now
        case .glassBreak(let it):
            return isOwn || it.by == viewer && roles.contains(.coordinator) || it.told.contains(viewer) && mentors
        case .decision(let it):
            if isOwn {
                return it.final != nil && Amsterdam.zone.start(of: it.proposal.informs) <= play.hands.now
            }
            let moment = record.moment.flatMap(who.programme.moment)
            if roles.contains(.committee), who.mayReadDossier(viewer, of: record.mentee, moment) { return true }
            return it.final != nil && it.proposal.informer == viewer && mentors
        default: return false
        }
    }

    /// Whose it was reads that it was erased: each once, in the log and, of an item, in its history.
    private func erasures(_ viewer: PersonID, _ lines: [AccessLine], _ who: WhoMayRead) throws(Refusal) {
        let told = lines.count { $0.verb == .erased }
        guard who.roles(viewer, as: nil).contains(.mentee) else {
            return expect(.log, told == 0, "\(viewer) is told that something was erased")
        }
        let items = who.items.values.filter { $0.mentee == viewer && $0.isErased && !$0.isUnreleased }
        let records = play.records(Set(RecordKind.allCases)).filter { record in
            // That the mentor had given a pulse is the mentor's, even when it is gone.
            if case .erased(.pulse, let people) = record.content, !people.isEmpty { return false }
            return record.mentee == viewer && record.isErased
        }
        expect(
            .log, told == items.count + records.count,
            "\(viewer)'s log tells of \(told) erasures, not of \(items.count) items and \(records.map(\.kind))")
        for item in items {
            let page = try play.sessions[viewer]!.page(item.id)
            let last = try play.sessions[viewer]!.history(item.id).filter { $0.verb == .erased }
            expect(
                .log, page.body.isEmpty && page.entry.erased != nil && last.count == 1,
                "\(viewer) does not read that \(item.id.short) was erased")
        }
    }

    // MARK: - Histories of items

    /// The mentee reads of every reading; a mentor of the own and the mentee's; nobody else of any.
    func histories() throws(Refusal) {
        let who = WhoMayRead(play)
        for viewer in Stage.everybody where who.people[viewer]?.suspended == false {
            let session = play.sessions[viewer]!
            for item in who.items.values where dice.below(3) == 0 {
                let lines: [HistoryLine]
                do throws(Refusal) { lines = try session.history(item.id) } catch { continue }
                expect(
                    .log, zip(lines, lines.dropFirst()).allSatisfy { $0.at <= $1.at },
                    "\(viewer): the history of \(item.id.short) is not in the order of time")
                let told = lines.filter { $0.verb == .read }.map(\.at)
                let all = play.accesses.filter { $0.verb == .read && $0.id == item.id }
                let isOwner = who.roles(viewer, as: nil).contains(.mentee) && item.mentee == viewer
                let isMentor =
                    who.isCurrentMentor(viewer, of: item.mentee) && who.mayRead(viewer, as: .mentor, item)
                if isOwner {
                    expect(
                        .log, told == all.map(\.at), "\(viewer): \(item.id.short) was read at \(all), told \(told)")
                } else if isMentor {
                    let theirs = all.filter { $0.by == viewer || $0.by == item.mentee }.map(\.at)
                    expect(
                        .log, Set(told).isSubset(of: theirs) && told.count <= theirs.count,
                        "\(viewer) is told of readings of \(item.id.short): \(told), of theirs \(theirs)")
                } else {
                    expect(.log, told.isEmpty, "\(viewer) is told who read \(item.id.short)")
                }
            }
        }
    }
}
