import Journal
import JournalTesting
import Testing

@Suite("The store in memory")
struct MemoryStoreTests {
    @Test(arguments: StoreContract.checks)
    func keepsTheContract(_ check: StoreContract.Check) throws { try check.run(MemoryStore()) }
}
