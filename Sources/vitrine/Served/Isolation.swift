import CProcess
import Glibc
import Journal

/// All people who come over SSH share one account, so whatever could reach from one session into another, or into the
/// account, is given up before anything else is done.
enum Isolation {
    /// What the environment said before it was cut.
    struct Request {
        /// The bytes of what the client asked for; nil when it asked for nothing, and so for the screens.
        let command: [UInt8]?
        /// How long a session waits for a key, as whoever keeps the server has it; ISO 8601.
        let idle: String?
        /// In which languages words are looked up, as whoever keeps the server has it; nil for none.
        let spelling: String?
    }

    /// - Throws: when the system does not let something be given up.
    static func begin() throws(Complaint) -> Request {
        let request = Request(
            command: bytes(of: "SSH_ORIGINAL_COMMAND"), idle: environmentVariable("VITRINE_IDLE"),
            spelling: environmentVariable("VITRINE_SPELLING"))
        let terminal = environmentVariable("TERM")
        // With HOME gone, and TERMINFO, no description of a terminal is read that somebody planted.
        clearenv()
        if let terminal { setenv("TERM", terminal, 1) }
        setenv("LANG", "C.UTF-8", 1)
        setlocale(LC_ALL, "C.UTF-8")
        umask(0o077)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        // Without this, any process of the account reads /proc/PID/environ and may attach to us.
        try ensure(vitrine_prctl(PR_SET_DUMPABLE, 0), "PR_SET_DUMPABLE")
        try ensure(vitrine_prctl(PR_SET_NO_NEW_PRIVS, 1), "PR_SET_NO_NEW_PRIVS")
        try ensure(setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none), "RLIMIT_CORE")
        // There is no shell to return to.
        signal(SIGTSTP, SIG_IGN)
        return request
    }

    private static func bytes(of name: String) -> [UInt8]? {
        getenv(name).map { text in UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) } }
    }

    private static func ensure(_ result: Int32, _ what: String) throws(Complaint) {
        guard result == 0 else { throw Complaint(Wording.notIsolated(what, Wording.systemReason(errno))) }
    }
}
