/// The command line says something that cannot be meant: status 2.
struct UsageFault: Error {
    let message: String
    init(_ message: String) { self.message = message }
}

/// A command cannot do what it was asked, for a reason outside of the journal's rules.
struct Complaint: Error {
    /// One sentence, or a few lines where each stands for itself.
    let message: String
    let status: Int32

    init(_ message: String, status: Int32 = 1) {
        self.message = message
        self.status = status
    }
}

/// Findings have been printed already; only the status is left to say.
struct Finished: Error {
    let status: Int32
}
