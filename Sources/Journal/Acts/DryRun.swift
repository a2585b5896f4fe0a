extension Session {
    /// Does something, or in a dry run works out what it would come to and leaves everything as it was.
    func write<Report>(
        dryRun: Bool, _ body: (Clerk) throws(Refusal) -> Report
    ) throws(Refusal) -> Report {
        var report: Report?
        do {
            try journal.write(viewer) { clerk throws(Refusal) in
                report = try body(clerk)
                // Thrown only to take everything back; caught below.
                if dryRun { throw .noItem }
            }
        } catch {
            if dryRun, let report { return report }
            throw error
        }
        return report!
    }
}
