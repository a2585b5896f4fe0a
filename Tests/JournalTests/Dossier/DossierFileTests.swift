import Journal
import Testing

@Suite("A dossier's file in somebody's hands")
struct DossierFileTests {
    private let dossier = Dossier(
        blocks: [
            "programme: Proof\nmentee: Mila\n", "item: feedback\n\n  Well done.\n", "item: response\n\n  Thanks.\n",
        ]
        .enumerated().map { number, text in
            DossierBlock(
                item: nil, salt: Salt(String(repeating: "\(number)a", count: 32))!, bytes: Array(text.utf8))
        })

    @Test("The file that was written verifies, to the digest that was told")
    func verifies() throws {
        let read = try DossierFile.verify(dossier.bytes)
        #expect(read.digest == dossier.digest)
        #expect(read.blocks.map(\.bytes) == dossier.blocks.map(\.bytes))
    }

    @Test("Whatever single byte is changed, it is noticed")
    func everyByte() {
        let bytes = dossier.bytes
        for index in bytes.indices {
            for change in [1, 2, 4, 8, 16, 32, 64, 128] as [UInt8] {
                var changed = bytes
                changed[index] ^= change
                #expect(throws: DossierFile.Fault.self, "byte \(index)") { try DossierFile.verify(changed) }
            }
        }
    }

    @Test("Whatever byte is left out or put in, it is noticed")
    func leftOutAndPutIn() {
        let bytes = dossier.bytes
        for index in bytes.indices {
            var shorter = bytes
            shorter.remove(at: index)
            // Leaving out one of two equal neighbours is the same file for both: still another file.
            #expect(throws: DossierFile.Fault.self, "without byte \(index)") { try DossierFile.verify(shorter) }
            for extra in [0x0A, 0x20, 0x30, 0x61] as [UInt8] {
                var longer = bytes
                longer.insert(extra, at: index)
                #expect(throws: DossierFile.Fault.self, "with a byte at \(index)") { try DossierFile.verify(longer) }
            }
        }
        #expect(throws: DossierFile.Fault.self) { try DossierFile.verify(bytes + [0x0A]) }
        #expect(throws: DossierFile.Fault.self) { try DossierFile.verify([]) }
    }

    @Test("Two blocks that change places are noticed, and a block that is taken out")
    func wholeBlocks() {
        let swapped = Dossier(blocks: [dossier.blocks[0], dossier.blocks[2], dossier.blocks[1]])
        #expect(swapped.digest != dossier.digest)
        #expect(Dossier(blocks: Array(dossier.blocks.dropLast())).digest != dossier.digest)
    }

    @Test("A block that was erased leaves its commitment: the digest stands, and every byte of the rest is checked")
    func erased() throws {
        let blocks = [dossier.blocks[0], dossier.blocks[1].erased, dossier.blocks[2]]
        let erased = Dossier(blocks: blocks)
        #expect(erased.digest == dossier.digest)
        #expect(!String(decoding: erased.bytes, as: UTF8.self).contains("Well done"))
        let read = try DossierFile.verify(erased.bytes)
        #expect(read.digest == dossier.digest)
        #expect(read.blocks.map(\.isErased) == [false, true, false])
        for index in erased.bytes.indices {
            for change in [1, 2, 4, 8, 16, 32, 64, 128] as [UInt8] {
                var changed = erased.bytes
                changed[index] ^= change
                #expect(throws: DossierFile.Fault.self, "byte \(index)") { try DossierFile.verify(changed) }
            }
        }
    }

    @Test("A header cannot be erased: a dossier without one is of nobody")
    func header() {
        let headless = Dossier(blocks: [dossier.blocks[0].erased] + dossier.blocks.dropFirst())
        #expect(throws: DossierFile.Fault.self) { try DossierFile.verify(headless.bytes) }
    }

    @Test("The digest is over the commitments, a commitment over salt and bytes, as the recipe in the manual says")
    func recipe() {
        let commitments = dossier.blocks.compactMap(\.content).map { Digest(of: Array($0.salt.text.utf8) + $0.bytes) }
        #expect(dossier.blocks.map(\.commitment) == commitments)
        #expect(dossier.digest == Digest(of: Array(commitments.map { $0.text + "\n" }.joined().utf8)))
        #expect(
            Digest(of: Array("abc".utf8)).text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(dossier.digest.groups.split(separator: " ").map(\.count) == Array(repeating: 4, count: 16))
        #expect(Digest(dossier.digest.groups) == dossier.digest)
    }
}
