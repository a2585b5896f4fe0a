import Journal
import JournalSQLite
import JournalTesting
import Testing

@Suite("The SQLite store and the contract")
struct ContractTests {
    @Test(arguments: StoreContract.checks)
    func keepsTheContract(_ check: StoreContract.Check) throws {
        try Scratch.folder { folder in
            let store = try SQLiteStore.create(at: folder + "/journal.db")
            try check.run(store)
            // Checks keep fewer answers than a journal would; nothing else may be amiss.
            let findings = try store.check().filter { finding in
                !["Items without", "Sealed items", "Blocks of items"].contains { finding.hasPrefix($0) }
            }
            #expect(findings == [])
        }
    }
}

@Suite("Two engines")
struct ComparisonTests {
    @Test("Whatever is written, both answer the same", arguments: UInt64(1)...16)
    func answerTheSame(_ seed: UInt64) throws {
        try Scratch.folder { folder in
            let store = try SQLiteStore.create(at: folder + "/journal.db")
            try StoreContract.compare(MemoryStore(), store, seed: seed)
            let findings = try store.check().filter {
                $0.contains("index") || $0.contains("Counts") || $0.contains("reports")
            }
            #expect(findings == [])
        }
    }
}
