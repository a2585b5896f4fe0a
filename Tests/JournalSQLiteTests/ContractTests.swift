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
            let findings = try store.check().filter { !$0.hasPrefix("Items without") && !$0.hasPrefix("Sealed items") }
            #expect(findings == [])
        }
    }
}
