/// What is said of backups, receipts and damage.
extension Wording {
    public static func backingUp(_ part: Double) -> String {
        worded("Copying: \(Int(part * 100)) %", nl: "Kopiëren: \(Int(part * 100))%")
    }

    public static func backedUp(_ head: EventHead) -> String {
        worded(
            "Backed up: \(count(Int(head.number), "event")). Head \(head.number):\(head.hash)",
            nl:
                "Back-up gemaakt: \(count(Int(head.number), "gebeurtenis", "gebeurtenissen")). Head \(head.number):\(head.hash)"
        )
    }

    public static func restored(_ head: EventHead, _ repeated: OpenJournal.Repeated, lost: Int64) -> String {
        let events = count(Int(head.number), "gebeurtenis", "gebeurtenissen")
        var parts = [worded("Restored: \(count(Int(head.number), "event"))", nl: "Teruggezet: \(events)")]
        if repeated.erased > 0 {
            parts.append(
                worded(
                    "\(count(repeated.erased, "item")) erased again",
                    nl: "\(count(repeated.erased, "item", "items")) opnieuw gewist"))
        }
        if repeated.suspended > 0 {
            parts.append(
                worded(
                    "\(count(repeated.suspended, "person", "people")) suspended again",
                    nl: "\(count(repeated.suspended, "persoon", "personen")) opnieuw geschorst"))
        }
        if lost > 0 {
            parts.append(
                worded(
                    "\(count(Int(lost), "event")) since the backup gone",
                    nl: "\(count(Int(lost), "gebeurtenis", "gebeurtenissen")) van na de back-up weg"))
        }
        return parts.joined(separator: ", ") + ". Head \(head.number):\(head.hash)"
    }

    public static func unusableBackup(_ file: String, _ failure: StoreFailure) -> String {
        let why =
            switch failure {
            case .notAJournal: worded("it is not a Vitrine journal", nl: "het is geen journaal van Vitrine")
            case .newer(let version, let known):
                worded(
                    "it is of a newer Vitrine (schema \(version); this one knows \(known))",
                    nl: "het is van een nieuwere Vitrine (schema \(version); deze kent \(known))")
            case .damaged(let what):
                worded("it is damaged (\(Visible.line(what)))", nl: "het is beschadigd (\(Visible.line(what)))")
            case .full: worded("the disk is full", nl: "de schijf is vol")
            case .busy: worded("it is busy", nl: "het is bezet")
            case .moved: worded("it was moved", nl: "het is verplaatst")
            case .io(let what): Visible.line(what)
            }
        return worded(
            "Not restored from \(Visible.line(file)): \(why). Nothing was changed.",
            nl: "Niet teruggezet uit \(Visible.line(file)): \(why). Er is niets gewijzigd.")
    }

    public static func damagedBackup(_ file: String, _ finding: String) -> String {
        worded(
            "Not restored: \(Visible.line(file)) is damaged. \(Visible.line(finding)) Nothing was changed; try an earlier backup.",
            nl:
                "Niet teruggezet: \(Visible.line(file)) is beschadigd. \(Visible.line(finding)) Er is niets gewijzigd; probeer een eerdere back-up."
        )
    }

    public static func unreadableJournal(_ path: String, _ failure: StoreFailure) -> String {
        let path = Visible.line(path)
        return worded(
            "Not restored: the journal at \(path) cannot be read, so what it sealed is not known. "
                + "Move \(path) and \(path)-wal away and keep them, then restore again, with --receipt if there are receipts. (",
            nl:
                "Niet teruggezet: het journaal op \(path) kan niet worden gelezen, dus wat het verzegelde is niet bekend. "
                + "Zet \(path) en \(path)-wal apart en bewaar ze, en zet dan opnieuw terug, met --receipt als er ontvangstbewijzen zijn. ("
        )
            + refusal(.store(failure), nil, nil) + ")"
    }

    public static func notAReceipt(_ file: String) -> String {
        worded(
            "\(Visible.line(file)) is no receipt. `\(program) dossier receipt` prints one, as text or with --json.",
            nl:
                "\(Visible.line(file)) is geen ontvangstbewijs. `\(program) dossier receipt` geeft er een, als tekst of met --json."
        )
    }

    public static var afterDamage: String {
        worded(
            "Keep this file and what lies beside it, and restore the last backup that `vitrine check` finds sound.",
            nl:
                "Bewaar dit bestand en wat ernaast staat, en zet de laatste back-up terug die `vitrine check` in orde vindt."
        )
    }

    public static func abandonedCopy(_ path: String) -> String {
        worded(
            "A restore that was cut off left a whole copy of its backup, \(Visible.line(path)): the next `vitrine restore` or `vitrine erase` takes it away.",
            nl:
                "Een afgebroken terugzetting heeft een hele kopie van haar back-up achtergelaten, \(Visible.line(path)): de volgende `vitrine restore` of `vitrine erase` haalt die weg."
        )
    }

    public static func stillPending(_ why: String) -> String {
        worded(
            "Text that was erased or deleted is not gone from the file yet: \(why).",
            nl: "Tekst die gewist of verwijderd is, is nog niet weg uit het bestand: \(why).")
    }
}
