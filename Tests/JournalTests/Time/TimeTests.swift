import Journal
import Testing

@Suite("Times and periods")
struct TimeTests {
    private let zone = Amsterdam.zone

    @Test(
        "A time is read as it is written, in the zone unless it says another",
        arguments: [
            ("2026-01-15T12:00", "2026-01-15T11:00:00Z"), ("2026-07-15T12:00:30", "2026-07-15T10:00:30Z"),
            ("2026-01-15T12:00Z", "2026-01-15T12:00:00Z"), ("2026-01-15T12:00+05:30", "2026-01-15T06:30:00Z"),
            ("2026-01-15T00:30-08:00", "2026-01-15T08:30:00Z"), ("2026-01-15", "2026-01-14T23:00:00Z"),
        ])
    func reads(_ text: String, _ expected: String) {
        #expect(ISO8601.instant(text, in: zone).map { ISO8601.text($0) } == expected)
    }

    @Test(
        "Nothing looser is a time",
        arguments: [
            "", "2026", "2026-1-5", "2026-02-29", "2026-13-01", "2026-01-15 12:00", "2026-01-15T24:00",
            "2026-01-15T12", "2026-01-15T12:60", "2026-01-15T12:00:60", "2026-01-15T12:00+1:00",
            "2026-01-15T12:00z", "2026-01-15T12:00+15:00", "2026-01-15T12:00:00.5", "２０２６-01-15", "0000-01-01",
        ])
    func refuses(_ text: String) { #expect(ISO8601.instant(text, in: zone) == nil) }

    @Test("A wall time that the zone skips moves forward, one that it repeats is the first")
    func gapAndRepeat() {
        // 29 March 2026, 02:00 to 03:00 is skipped; 25 October 2026, 02:00 to 03:00 comes twice.
        #expect(ISO8601.instant("2026-03-29T02:30", in: zone) == Instant(utc: "2026-03-29T01:30"))
        #expect(ISO8601.text(Instant(utc: "2026-03-29T01:30"), in: zone) == "2026-03-29T03:30:00+02:00")
        #expect(ISO8601.instant("2026-03-29T01:59", in: zone) == Instant(utc: "2026-03-29T00:59"))
        #expect(ISO8601.instant("2026-03-29T03:00", in: zone) == Instant(utc: "2026-03-29T01:00"))
        #expect(ISO8601.instant("2026-10-25T02:30", in: zone) == Instant(utc: "2026-10-25T00:30"))
        #expect(ISO8601.instant("2026-10-25T03:00", in: zone) == Instant(utc: "2026-10-25T02:00"))
        #expect(ISO8601.text(Instant(utc: "2026-10-25T01:30"), in: zone) == "2026-10-25T02:30:00+01:00")
    }

    @Test("A week of notice ends at the same time on the wall, also when the clock changes in between")
    func sameWallTime() {
        let week = Period(days: 7)
        let before = ISO8601.instant("2026-03-25T12:00", in: zone)!
        #expect(week.after(before, in: zone) == ISO8601.instant("2026-04-01T12:00", in: zone))
        #expect(week.after(before, in: zone).seconds - before.seconds == 7 * 86_400 - 3600)
        #expect(week.before(week.after(before, in: zone), in: zone) == before)
        // Into the gap: moved forward.
        let early = ISO8601.instant("2026-03-22T02:30", in: zone)!
        #expect(ISO8601.text(week.after(early, in: zone), in: zone) == "2026-03-29T03:30:00+02:00")
        // Hours are hours.
        #expect(
            Period(days: 0, seconds: 7200).after(Instant(utc: "2026-03-29T00:30"), in: zone)
                == Instant(utc: "2026-03-29T02:30"))
    }

    @Test("Moving by days agrees with reckoning by hand, every six hours of three years")
    func byHand() {
        for step in 0..<4000 {
            let instant = Instant(utc: "2025-01-01T00:00").adding(seconds: Int64(step) * 21_600 + 1800)
            for days in [1, 7, 30] {
                #expect(Period(days: days).after(instant, in: zone) == Amsterdam.moved(instant, days: days, seconds: 0))
            }
            #expect(zone.instant(zone.wall(instant)) == instant || zone.offset(at: instant) == 3600)
        }
    }

    @Test(
        "A period is read and written in ISO 8601",
        arguments: [
            ("P7D", 7, 0), ("P2W", 14, 0), ("PT30M", 0, 1800), ("P1DT12H", 1, 43_200), ("P0D", 0, 0),
            ("PT1H30M5S", 0, 5405),
        ])
    func periods(_ text: String, _ days: Int, _ seconds: Int) throws {
        let period = try #require(Period(iso: text))
        #expect(period == Period(days: days, seconds: seconds))
        #expect(Period(iso: period.iso) == period)
    }

    @Test(
        "Months, years and nonsense are no period",
        arguments: [
            "", "P", "PT", "7D", "P1M", "P1Y", "P-7D", "P7", "P1.5D", "PT30", "P1DT", "P1D1W", "P99999D", "P１D",
        ])
    func noPeriods(_ text: String) { #expect(Period(iso: text) == nil) }

    @Test("Every day from 1 to 9999 comes after the day before")
    func calendar() {
        var day = Day(year: 1, month: 1, day: 1)!
        var number = day.sinceEpoch
        while day.year < 9999 || day.month < 12 || day.day < 31 {
            number += 97
            let next = Day(sinceEpoch: number)
            if next.year > 9999 { break }
            #expect(next.sinceEpoch == number && day < next)
            day = next
        }
        #expect(Day(year: 2026, month: 1, day: 15)!.weekday == 3)
        #expect(Day(year: 2024, month: 2, day: 29) != nil && Day(year: 2100, month: 2, day: 29) == nil)
    }
}
