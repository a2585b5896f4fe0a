import Foundation

/// The library that makes one call to the system fail (`scripts/torture/faults.c`), built once for all tests.
enum FaultyCalls {
    enum Call: String, CaseIterable {
        case open, read, write, sync, truncate, lock, map, unlink, rename, link, chmod, mkdir
    }
    enum Way: String, CaseIterable {
        case inputOutput = "EIO"
        case noSpace = "ENOSPC"
        case interrupted = "EINTR"
        case killed = "KILL"
    }

    struct Fault: CustomStringConvertible {
        let call: Call
        let way: Way
        /// The how-manieth of its calls.
        let number: Int
        /// It and all after it.
        let lasts: Bool

        var description: String { "\(way.rawValue) at \(call) \(number)\(lasts ? " and after" : "")" }
    }

    static let library: String? = {
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../scripts/torture/faults.c").standardizedFileURL.path
        let built = NSTemporaryDirectory() + "faults-\(getpid()).so"
        let arguments = ["cc", "-O1", "-shared", "-fPIC", "-o", built, source, "-ldl"]
        var pid = pid_t()
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawnp(&pid, "cc", nil, nil, &words, environ) == 0 else { return nil }
        var status: Int32 = 0
        guard waitpid(pid, &status, 0) == pid, status == 0 else { return nil }
        return built
    }()

    /// What a program is run with for a call of it to fail.
    static func environment(_ fault: Fault?, under path: String, log: String) -> [String: String] {
        var environment = ["LD_PRELOAD": library ?? "", "FAULT_UNDER": path, "FAULT_LOG": log]
        guard let fault else { return environment }
        environment["FAULT_CALL"] = fault.call.rawValue
        environment["FAULT_AT"] = "\(fault.number)"
        environment["FAULT_WITH"] = fault.way.rawValue
        if fault.lasts { environment["FAULT_LASTS"] = "1" }
        return environment
    }
}
