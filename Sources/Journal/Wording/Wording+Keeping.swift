/// What is said of backups, receipts and damage.
extension Wording {
    public static func backingUp(_ part: Double) -> String { "Copying: \(Int(part * 100)) %" }

    public static func backedUp(_ head: EventHead) -> String {
        "Backed up: \(count(Int(head.number), "event")). Head \(head.number):\(head.hash)"
    }

    public static func restored(_ head: EventHead, erased: Int, lost: Int64) -> String {
        var parts = ["Restored: \(count(Int(head.number), "event"))"]
        if erased > 0 { parts.append("\(count(erased, "item")) erased again") }
        if lost > 0 { parts.append("\(count(Int(lost), "event")) since the backup gone") }
        return parts.joined(separator: ", ") + ". Head \(head.number):\(head.hash)"
    }

    public static func unusableBackup(_ file: String, _ failure: StoreFailure) -> String {
        let why =
            switch failure {
            case .notAJournal: "it is not a Vitrine journal"
            case .newer(let version, let known): "it is of a newer Vitrine (schema \(version); this one knows \(known))"
            case .damaged(let what): "it is damaged (\(Visible.line(what)))"
            case .full: "the disk is full"
            case .busy: "it is busy"
            case .moved: "it was moved"
            case .io(let what): Visible.line(what)
            }
        return "Not restored from \(Visible.line(file)): \(why). Nothing was changed."
    }

    public static func damagedBackup(_ file: String, _ finding: String) -> String {
        "Not restored: \(Visible.line(file)) is damaged. \(Visible.line(finding)) Nothing was changed; try an earlier backup."
    }

    public static func unreadableJournal(_ path: String, _ failure: StoreFailure) -> String {
        let path = Visible.line(path)
        return "Not restored: the journal at \(path) cannot be read, so what it sealed is not known. "
            + "Move \(path) and \(path)-wal away and keep them, then restore again, with --receipt if there are receipts. ("
            + refusal(.store(failure), nil, nil) + ")"
    }

    public static func notAReceipt(_ file: String) -> String {
        "\(Visible.line(file)) is no receipt. `vitrine dossier receipt` prints one, as text or with --json."
    }

    public static let afterDamage =
        "Keep this file and what lies beside it, and restore the last backup that `vitrine check` finds sound."

    public static func stillPending(_ why: String) -> String {
        "Text that was erased or deleted is not gone from the file yet: \(why)."
    }
}
