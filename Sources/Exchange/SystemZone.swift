import Glibc
import Journal
import Synchronization

/// Time zones from the system's own database, read through the C library.
public enum SystemZone {
    public enum Lookup: Hashable, Sendable {
        case found(Zone)
        /// The database has no zone of that name.
        case unknown
        /// There is no database on this machine: the message says to install tzdata.
        case noDatabase
    }

    /// The years whose changes of the clock are read.
    public static let years = 2000...2079

    /// The zone of that name in the IANA database; nil when it is unknown, or when there is no database.
    public static func zone(named name: String) -> Zone? {
        if case .found(let zone) = lookUp(name) { zone } else { nil }
    }

    /// The zone of that name, or why there is none. `UTC` needs no database.
    public static func lookUp(_ name: String) -> Lookup {
        // A relative TZDIR would be looked for in another place by each caller.
        let named = getenv("TZDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        return lookUp(name, folder: named ?? "/usr/share/zoneinfo")
    }

    static func lookUp(_ name: String, folder: String) -> Lookup {
        if name == "UTC" { return .found(.utc) }
        guard FileBytes.kind(folder) == .folder else { return .noDatabase }
        guard isPlain(name), isZoneFile("\(folder)/\(name)") else { return .unknown }
        return .found(read(name, path: "\(folder)/\(name)"))
    }

    /// Letters, digits, `_ + -`, in parts divided by single slashes: nothing that leaves the folder. The copies with
    /// leap seconds (`right/`) count another time than ours, and `posix/` only repeats.
    private static func isPlain(_ name: String) -> Bool {
        guard (1...64).contains(name.utf8.count), !name.hasPrefix("right/"), !name.hasPrefix("posix/") else {
            return false
        }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.utf8.first != UInt8(ascii: "-")
                && part.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
                        UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
    }

    /// The folder also holds tables and lists; a zone begins with `TZif`.
    private static func isZoneFile(_ path: String) -> Bool {
        guard FileBytes.kind(path) == .file, let bytes = try? FileBytes.read(path, limit: 1 << 20) else { return false }
        return bytes.starts(with: Array("TZif".utf8))
    }

    /// `TZ` belongs to the whole process, so one reading at a time.
    private static let environment = Mutex(())

    private static func read(_ name: String, path: String) -> Zone {
        environment.withLock { _ in
            let previous = getenv("TZ").map { String(cString: $0) }
            setenv("TZ", ":" + path, 1)
            tzset()
            defer {
                if let previous { setenv("TZ", previous, 1) } else { unsetenv("TZ") }
                tzset()
            }
            return table(name)
        }
    }

    /// The offsets from 2000 to 2080. A step of a day is short enough: no zone has changed twice within one.
    private static func table(_ name: String) -> Zone {
        let day: Int64 = 86_400
        let first: Int64 = 946_684_800  // 2000-01-01T00:00:00Z
        let last: Int64 = 3_471_292_800  // 2080-01-01T00:00:00Z
        let initial = offset(at: first)
        var current = initial
        var changes: [(at: Instant, offset: Int)] = []
        for end in stride(from: first + day, through: last, by: Int(day)) {
            let next = offset(at: end)
            guard next != current else { continue }
            var low = end - day  // still the old offset
            var high = end
            while high - low > 1 {
                let middle = low + (high - low) / 2
                if offset(at: middle) == current { low = middle } else { high = middle }
            }
            changes.append((at: Instant(seconds: high), offset: next))
            current = next
        }
        return Zone(name: name, initial: initial, changes: changes)
    }

    private static func offset(at seconds: Int64) -> Int {
        var time = time_t(seconds)
        var parts = tm()
        localtime_r(&time, &parts)
        return parts.tm_gmtoff
    }
}
