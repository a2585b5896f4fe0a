/// Why mentors do not advise in a programme.
public enum AdviceBar: Hashable, Sendable {
    /// The role model keeps the roles strictly apart.
    case instructor
    /// The programme says who advises, and it is not the mentor.
    case others([String])
}

extension Programme {
    /// Why a mentor writes no advice here; nil where one may.
    public var adviceBar: AdviceBar? {
        if roleModel == .instructor { return .instructor }
        let lines = responsibilities.filter { $0.task.lowercased().hasPrefix("advise") }
        guard !lines.isEmpty, !lines.contains(where: { $0.who.contains(where: isMentor) }) else { return nil }
        return .others(lines.flatMap(\.who))
    }

    /// Whether the word for somebody who is responsible means the mentor, by that name or by the role model's.
    func isMentor(_ who: String) -> Bool {
        who.lowercased().hasPrefix("mentor") || who.lowercased() == roleModel?.rawValue
    }
}

extension Moment {
    /// When an advice is ready that the mentee could first read, as it is, at a time: the longer notice counts.
    func adviceReady(_ from: Instant, in zone: Zone) -> Instant {
        max(notice.after(from, in: zone), adviceNotice.after(from, in: zone))
    }

    /// The last second in which an advice can be released and still go.
    public func lastRelease(in zone: Zone) -> Instant {
        // Days keep the wall time, so a change of the clock near either end moves the edge, or makes two of it.
        let last = cutoff.adding(seconds: -1)
        let found = [notice, adviceNotice].flatMap { $0.edges(before: cutoff, in: zone) } + [last]
        return found.filter { $0 <= last && adviceReady($0, in: zone) <= cutoff }.max() ?? .distantPast
    }
}

extension Period {
    /// The instants up to which something may begin and be over by an end: one, but where a change of the clock is near.
    fileprivate func edges(before end: Instant, in zone: Zone) -> [Instant] {
        let days = Int64(days) * 86_400
        let late = end.seconds - Int64(seconds)
        let start = Instant(seconds: late - days)
        // A day around both ends, because offsets differ by hours at most.
        let near = zone.changes.filter { change in
            [late, start.seconds].contains { abs(change.seconds - $0) <= 86_400 }
        }
        let offsets = Set(
            ([start, end] + near.flatMap { [$0, $0.adding(seconds: -1)] }).map { Int64(zone.offset(at: $0)) })
        var edges: [Instant] = near.map { $0.adding(seconds: -1) }
        for from in offsets {
            for until in offsets {
                edges.append(start.adding(seconds: until - from))
                // Before the wall times begin that the clock skips or repeats.
                edges += near.map { $0.adding(seconds: until - from - days - 1) }
            }
        }
        return edges
    }
}
