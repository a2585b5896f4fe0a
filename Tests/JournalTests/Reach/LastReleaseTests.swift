import Journal
import Testing

@Suite struct LastReleaseTests {
    private func moment(_ cutoff: Instant, _ notice: Period, _ advice: Period) -> Moment {
        Moment(
            id: MomentID("mid")!, name: "Mid", stakes: .intermediate, start: .distantPast, cutoff: cutoff,
            committee: CommitteeID("ccc")!, notice: notice, observations: .assessment, adviceNotice: advice)
    }

    private func isInTime(_ release: Instant, _ moment: Moment) -> Bool {
        release < moment.cutoff
            && [moment.notice, moment.adviceNotice].allSatisfy { notice in
                Amsterdam.moved(release, days: notice.days, seconds: notice.seconds) <= moment.cutoff
            }
    }

    @Test func `a week before the cutoff, at the same time of day, is the last second in which an advice is released`()
    {
        let cutoff = Instant(utc: "2026-01-15T11:00")
        let week = moment(cutoff, Period(days: 7), Period(days: 3))
        #expect(week.lastRelease(in: Amsterdam.zone) == Instant(utc: "2026-01-08T11:00"))
        #expect(
            moment(cutoff, Period(days: 0), Period(days: 0)).lastRelease(in: Amsterdam.zone)
                == cutoff.adding(seconds: -1))
    }

    @Test(
        "Near a change of the clock it is the last second that is in time, as trying every one tells",
        arguments: [Amsterdam.toWinter2025, Amsterdam.toSummer2026])
    func clocks(_ change: Instant) {
        let notices = [
            (Period(days: 7), Period(days: 7)), (Period(days: 1, seconds: 5400), Period(days: 0, seconds: 1800)),
            (Period(days: 1), Period(days: 2)),
        ]
        for (notice, advice) in notices {
            let longest = Int64(max(notice.days, advice.days)) * 86_400
            // The cutoff near the change, and the release near it.
            for base in [change, change.adding(seconds: longest)] {
                for minutes in stride(from: -240, through: 240, by: 17) as StrideThrough<Int64> {
                    let moment = moment(base.adding(seconds: minutes * 60), notice, advice)
                    let last = moment.lastRelease(in: Amsterdam.zone)
                    #expect(isInTime(last, moment), "\(last) for \(moment.cutoff)")
                    let later = stride(
                        from: last.seconds + 1, to: min(moment.cutoff.seconds, last.seconds + 14_400), by: 7)
                    #expect(
                        !later.contains { isInTime(Instant(seconds: $0), moment) }, "\(last) for \(moment.cutoff)")
                }
            }
        }
    }
}
