extension Programme {
    /// The programme that results from applying a new file to this one in use (`design.md` §4).
    ///
    /// Once a moment is collecting, its stakes, start, notice and rule for observations are fixed; its cutoff moves
    /// only later, announced a notice period before the old one; members may change. A new moment needs a cutoff at
    /// least a notice period ahead and never changes another's period.
    public func replaced(by proposed: Programme, now: Instant) throws(Refusal) -> Programme {
        var result = proposed
        guard proposed.zone.name == zone.name else { throw .programme(.zoneChanged) }
        // Activities that an import brought stay, unless the file names its own.
        if result.epas.isEmpty { result.epas = epas }
        // A new time for keeping things is new to everybody; an old one has been known since it was announced.
        let isAsBefore = proposed.policy.retention.keepsAsLong(as: policy.retention)
        result.policy.retention.announced = isAsBefore ? policy.retention.announced : now
        for moment in moments where proposed.moment(moment.id) == nil {
            guard now < moment.start else { throw .programme(.momentRemoved(moment.id)) }
        }
        for index in result.moments.indices {
            let new = result.moments[index]
            guard let old = moment(new.id) else {
                guard new.notice.after(now, in: zone) <= new.cutoff else { throw .programme(.newMomentTooSoon(new.id)) }
                continue
            }
            result.moments[index].start = old.start
            guard old.start < now else {
                // Not collecting yet: it may be planned anew, as far ahead as a new one.
                let earliest = new.notice.after(max(now, old.start), in: zone)
                guard new.cutoff == old.cutoff || earliest <= new.cutoff else {
                    throw .programme(.newMomentTooSoon(new.id))
                }
                continue
            }
            if now >= old.cutoff {
                guard new.cutoff == old.cutoff else { throw .programme(.cutoffPassed(old.id)) }
            } else if new.cutoff != old.cutoff {
                guard new.cutoff > old.cutoff else { throw .programme(.cutoffEarlier(old.id)) }
                guard old.notice.after(now, in: zone) <= old.cutoff else { throw .programme(.cutoffTooSoon(old.id)) }
            }
            guard new.stakes == old.stakes else { throw .programme(.stakesAreFixed(old.id)) }
            result.moments[index].notice = old.notice
            result.moments[index].observations = old.observations
            result.moments[index].adviceNotice = old.adviceNotice
        }
        return result
    }
}
