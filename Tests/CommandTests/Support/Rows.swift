import GRDB

/// The journal's rows, changed behind the program's back.
enum Rows {
    /// False when the change leaves every row as it was, or is none that the tables allow.
    static func change(_ path: String, _ sql: String) throws -> Bool {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.inDatabase { db in
            let before = try text(of: db)
            do { try db.execute(sql: sql) } catch let error as DatabaseError
                where error.resultCode == .SQLITE_CONSTRAINT
            {
                return false
            }
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            return try text(of: db) != before
        }
    }

    private static func text(of db: Database) throws -> [String] {
        try ["event", "block", "dossier", "sealed_item", "revision", "item"].flatMap { table in
            try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\($0)" }
        }
    }
}
