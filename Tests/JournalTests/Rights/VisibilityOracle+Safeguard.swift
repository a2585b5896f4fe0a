// Who knows of an escalation and of broken glass, and about whom a mentee has something to hand over, as `design.md` §3 and
// `domain.md` say it, and from nothing else: this file imports nothing.

extension VisibilityOracle {
    // MARK: - Who knows of an escalation, of broken glass

    /// Whoever acted, as the mentor they are; whoever was told, in whatever part; the mentee, at once or from the day that
    /// was named.
    func knowsEscalation(_ viewer: String, as role: String?, _ escalation: Escalation, at now: Int64) -> Bool {
        let roles = roles(viewer, as: role)
        guard !roles.isEmpty else { return false }
        if escalation.told.contains(viewer) { return true }
        if escalation.by == viewer, roles.contains("mentor") { return true }
        return roles.contains("mentee") && escalation.mentee == viewer && escalation.until <= now
    }

    /// It waits for those who were told, and for the mentee from the day on: nobody has to read what they wrote.
    func hasToReadEscalation(_ viewer: String, as role: String?, _ escalation: Escalation, at now: Int64) -> Bool {
        knowsEscalation(viewer, as: role, escalation, at: now) && !escalation.read.contains(viewer)
            && (escalation.told.contains(viewer) || escalation.mentee == viewer)
    }

    /// "Break-glass: reason, and the owner is told": the mentee and, while they mentor, who wrote it.
    func isToldOfGlass(_ viewer: String, as role: String?, _ glass: BrokenGlass) -> Bool {
        let roles = roles(viewer, as: role)
        if viewer == glass.by { return false }
        if roles.contains("mentee"), viewer == glass.mentee { return true }
        return roles.contains("mentor") && viewer == glass.author && current(viewer, glass.mentee) != nil
    }

    func knowsGlass(_ viewer: String, as role: String?, _ glass: BrokenGlass) -> Bool {
        let roles = roles(viewer, as: role)
        if roles.contains("coordinator"), viewer == glass.by { return true }
        return roles.contains("mentee") && viewer == glass.mentee || isToldOfGlass(viewer, as: role, glass)
    }

    /// Whether a coordinator reads an item by its id, and by that alone: before and after, and of every other item, a
    /// coordinator reads nothing.
    func looksThroughGlass(_ viewer: String, as role: String?, _ id: String, at now: Int64) -> Bool {
        guard roles(viewer, as: role).contains("coordinator"), items[id] != nil, !isUnreleased(id) else { return false }
        return !sees(viewer, as: role, id)
            && brokenGlass.contains { $0.by == viewer && $0.item == id && now < $0.until }
    }

    // MARK: - Who inherits

    /// Successors about whom the mentee has something to choose: all mentors but the first one.
    func successors(of mentee: String) -> Set<String> {
        let all = mentorships.indices.filter { mentorships[$0].mentee == mentee }
        return Set(all.dropFirst().map { mentorships[$0] }.filter { $0.end == nil }.map(\.mentor))
    }
}
