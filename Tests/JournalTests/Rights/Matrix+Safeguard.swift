import Journal

/// Escalations and broken glass: every path to them; that they are there is told on no other.
extension Matrix.Look {
    func knowsEscalation(_ id: RecordID, at now: Int64) -> Bool {
        oracle.escalations.first { $0.id == id.text }.map {
            oracle.knowsEscalation(viewer.text, as: role?.rawValue, $0, at: now)
        } ?? false
    }

    func knowsGlass(_ id: RecordID) -> Bool {
        oracle.brokenGlass.first { $0.id == id.text }.map { oracle.knowsGlass(viewer.text, as: role?.rawValue, $0) }
            ?? false
    }

    /// No path names an escalation, or a glass that was broken, to somebody who is not told of it.
    func alarms(_ path: String, _ text: String) {
        let now = matrix.now
        for escalation in oracle.escalations
        where !oracle.knowsEscalation(viewer.text, as: role?.rawValue, escalation, at: now) {
            matrix.count(!text.contains(escalation.id), "\(who), \(path): is told of an escalation by \(escalation.by)")
        }
        for glass in oracle.brokenGlass where !oracle.knowsGlass(viewer.text, as: role?.rawValue, glass) {
            matrix.count(!text.contains(glass.id), "\(who), \(path): is told of a glass broken for \(glass.item)")
        }
    }

    func safeguards(_ play: Play) {
        escalations()
        glass()
        let log = answer { () throws(Refusal) in try session.accessLog(limit: 10_000).lines }
        let lines = (try? log.get()) ?? []
        told("access log", "\(log)", looking: through)
        let (viewer, role, now) = (viewer.text, role?.rawValue, matrix.now)
        let mine = lines.filter { $0.mentee?.id == self.viewer || $0.by?.id == self.viewer }
        matrix.count(
            lines.allSatisfy { $0.verb == .glassBroken || mine.contains($0) },
            "\(who), access log: is told what others did about others")
        let escalated = oracle.escalations.count { escalation in
            oracle.knowsEscalation(viewer, as: role, escalation, at: now)
                && (escalation.by == viewer
                    || escalation.mentee == viewer && oracle.roles(viewer, as: role).contains("mentee"))
        }
        let told = lines.count { $0.verb == .escalated }
        matrix.count(told == escalated, "\(who), access log: \(told) escalations, not \(escalated)")
        let broken = oracle.brokenGlass.count { oracle.knowsGlass(viewer, as: role, $0) }
        let logged = lines.count { $0.verb == .glassBroken }
        matrix.count(logged == broken, "\(who), access log: \(logged) glasses broken, not \(broken)")
    }

    private func escalations() {
        let (viewer, role, now) = (viewer.text, role?.rawValue, matrix.now)
        let listed = answer { () throws(Refusal) in try session.escalations() }
        let given = Set((try? listed.get())?.map(\.id.text) ?? [])
        let today = answer { () throws(Refusal) in try session.today().waits }
        let waits = (try? today.get()) ?? []
        told("escalations", "\(listed)")
        let absent = answer { () throws(Refusal) in "\(try session.escalation(String(repeating: "ab", count: 16)))" }
        for escalation in oracle.escalations {
            let isDue = oracle.knowsEscalation(viewer, as: role, escalation, at: now)
            check("escalations", escalation.id, given: given.contains(escalation.id), due: isDue)
            let waits = waits.contains { $0.matter == .escalationToRead && $0.record?.text == escalation.id }
            check(
                "today", escalation.id, given: waits,
                due: oracle.hasToReadEscalation(viewer, as: role, escalation, at: now))
            for prefix in [escalation.id, String(escalation.id.prefix(8))] {
                let page = answer { () throws(Refusal) in "\(try session.escalation(prefix))" }
                gate("escalation", page, isOpen: isDue)
                matrix.count(isDue || page == absent, "\(who), escalation: \(page) of one that is there, not \(absent)")
            }
            guard !isDue else { continue }
            // What is tried about it is refused as if it were not there: nothing is done by that.
            let id = ItemID(escalation.id)!
            let read = answer { () throws(Refusal) in try session.perform(.safeguard(.readEscalation(id))) }
            let other = answer { () throws(Refusal) in
                try session.perform(.safeguard(.readEscalation(ItemID(String(repeating: "ab", count: 16))!)))
            }
            matrix.count(read == other, "\(who), reading an escalation: \(read), not \(other)")
        }
        for other in Stage.mentees {
            let named = answer { () throws(Refusal) in "\(try session.toldOfEscalations(about: other))" }
            let mentors = oracle.roles(viewer, as: role).contains("mentor")
            gate("who is told", named, isOpen: mentors && oracle.current(viewer, other.text) != nil)
        }
    }

    private func glass() {
        let (viewer, role, now) = (viewer.text, role?.rawValue, matrix.now)
        let today = answer { () throws(Refusal) in try session.today().waits }
        let waits = (try? today.get()) ?? []
        for glass in oracle.brokenGlass {
            let waits = waits.contains { $0.matter == .glassBreakToKnow && $0.record?.text == glass.id }
            check(
                "today", glass.id, given: waits,
                due: oracle.isToldOfGlass(viewer, as: role, glass) && !glass.read.contains(viewer))
            // The item's history tells those who are told, and its visibility sentence as long as it lasts.
            guard seen.contains(glass.item), let id = ItemID(glass.item) else { continue }
            let history = answer { () throws(Refusal) in try session.history(id) }
            let told = ((try? history.get()) ?? []).count { $0.verb == .glassBroken }
            let due = oracle.brokenGlass.count { $0.item == glass.item && oracle.knowsGlass(viewer, as: role, $0) }
            matrix.count(told == due, "\(who), history: \(told) glasses broken, not \(due)")
            let page = answer { () throws(Refusal) in try session.page(id).entry.visibility }
            let says = ((try? page.get()) ?? "").contains("broken the glass")
            let isBroken = oracle.brokenGlass.contains { $0.item == glass.item && now < $0.until }
            matrix.count(
                says == (isBroken && due > 0), "\(who), \(glass.item.prefix(8)): says of glass \(page), due \(due)")
        }
    }
}
