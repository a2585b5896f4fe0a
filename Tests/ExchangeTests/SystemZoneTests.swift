import Foundation
import Journal
import Testing

@testable import Exchange

@Suite("Zones from the system's database", .serialized)
struct SystemZoneTests {
    @Test("Amsterdam changes its clocks at the known instants, in this century's rules")
    func amsterdam() throws {
        let zone = try #require(SystemZone.zone(named: "Europe/Amsterdam"))
        #expect(zone.name == "Europe/Amsterdam")
        for (text, offset) in [
            ("2000-01-01T00:00Z", 3600), ("2026-03-29T00:59:59Z", 3600), ("2026-03-29T01:00Z", 7200),
            ("2026-10-25T00:59:59Z", 7200), ("2026-10-25T01:00Z", 3600), ("2060-07-01T00:00Z", 7200),
            ("2079-12-31T00:00Z", 3600),
        ] {
            #expect(zone.offset(at: try #require(ISO8601.instant(text, in: .utc))) == offset, "\(text)")
        }
    }

    @Test(
        "Zones south, east, by halves and quarters, and with two short summers a year are read",
        arguments: [
            ("Australia/Lord_Howe", "2026-01-15T00:00Z", 39_600), ("Australia/Lord_Howe", "2026-07-15T00:00Z", 37_800),
            ("Asia/Kathmandu", "2026-01-15T00:00Z", 20_700), ("America/St_Johns", "2026-01-15T00:00Z", -12_600),
            ("Africa/Casablanca", "2026-03-01T00:00Z", 0), ("Africa/Casablanca", "2026-04-01T00:00Z", 3600),
            ("Etc/GMT+5", "2026-04-01T00:00Z", -18_000),
        ])
    func others(name: String, at text: String, offset: Int) throws {
        let zone = try #require(SystemZone.zone(named: name))
        #expect(zone.offset(at: try #require(ISO8601.instant(text, in: .utc))) == offset)
    }

    @Test(
        "A name that is no zone is refused, above all one that leaves the folder",
        arguments: [
            "", "Mars/Olympus", "europe/amsterdam", "Europe", "Europe/", "/Europe/Amsterdam", "../zoneinfo/UTC",
            "Europe/../Europe/Amsterdam", "zone.tab", "tzdata.zi", "Europe/Amsterdam ", "Europe\u{0}",
            "Europe//Amsterdam",
            ":Europe/Amsterdam", "CET-1CEST", "right/Europe/Amsterdam", "posix/Europe/Amsterdam",
            "/usr/share/zoneinfo/UTC",
        ])
    func refused(name: String) {
        #expect(SystemZone.lookUp(name) == .unknown)
        #expect(SystemZone.zone(named: name) == nil)
    }

    @Test("Without a database there is UTC, and for the rest another answer than for a wrong name")
    func noDatabase() {
        #expect(SystemZone.lookUp("Europe/Amsterdam", folder: "/nowhere/at/all") == .noDatabase)
        #expect(SystemZone.lookUp("UTC", folder: "/nowhere/at/all") == .found(.utc))
    }

    @Test("TZ is as before afterwards")
    func restores() {
        let before = ProcessInfo.processInfo.environment["TZ"]
        _ = SystemZone.zone(named: "Asia/Tokyo")
        #expect(ProcessInfo.processInfo.environment["TZ"] == before)
        var time = 1_768_478_400
        var parts = tm()
        localtime_r(&time, &parts)
        #expect(parts.tm_gmtoff != 32_400 || before == "Asia/Tokyo")
    }
}
