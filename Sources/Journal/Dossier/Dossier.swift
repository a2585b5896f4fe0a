/// What one committee gets about one mentee at one decision moment: blocks of bytes, each with a commitment, and one
/// digest over all (`design.md` §2).
public struct Dossier: Hashable, Sendable {
    /// The header first, then advice and the answers to it, then the items by date.
    public let blocks: [DossierBlock]
    public let digest: Digest

    public init(blocks: [DossierBlock]) {
        self.blocks = blocks
        digest = Digest(of: blocks.flatMap { Array($0.commitment.text.utf8) + [0x0A] })
    }

    /// The whole file: what the glass shows, what the committee gets.
    public var bytes: [UInt8] {
        var out = Array("vitrine dossier 1\ndigest \(digest)\nblocks \(blocks.count)\n".utf8)
        for (number, block) in blocks.enumerated() {
            if let content = block.content {
                let salt = content.salt.text
                out += Array("block \(number) \(content.bytes.count) \(salt) \(block.commitment)\n".utf8)
                out += content.bytes
            } else {
                out += Array("erased \(number) \(block.commitment)\n".utf8)
            }
        }
        return out
    }
}

public struct DossierBlock: Hashable, Sendable {
    /// Nil for the header.
    public let item: ItemID?
    /// Nil when it was erased: what is left is the commitment to it.
    public let content: Content?
    /// SHA-256 over the salt's 64 digits and the bytes.
    public let commitment: Digest

    public struct Content: Hashable, Sendable {
        public let salt: Salt
        /// UTF-8 text that ends in a line feed.
        public let bytes: [UInt8]
    }

    public init(item: ItemID?, salt: Salt, bytes: [UInt8]) {
        self.item = item
        content = Content(salt: salt, bytes: bytes)
        commitment = Digest(of: Array(salt.text.utf8) + bytes)
    }

    /// A block that was erased.
    public init(item: ItemID?, erased commitment: Digest) {
        self.item = item
        content = nil
        self.commitment = commitment
    }

    public var isErased: Bool { content == nil }

    /// What is left when its content is erased.
    public var erased: DossierBlock { DossierBlock(item: item, erased: commitment) }

    /// Nothing for a block that was erased.
    public var bytes: [UInt8] { content?.bytes ?? [] }
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A dossier in the hands of somebody who has only the file.
public enum DossierFile {
    /// What is wrong with a file, and in which block, if it got as far as blocks.
    public struct Fault: Error, Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            case notADossier
            case malformed(String)
            case commitment
            case digest(says: String, is: String)
            case bytesAfterTheEnd
        }
        public let block: Int?
        public let reason: Reason
    }

    /// Checks a file against itself: every byte accounted for, every commitment, the digest.
    /// It takes the digest, compared with a kept one, to know that it is the file that was sealed.
    public static func verify(_ bytes: [UInt8]) throws(Fault) -> Dossier {
        var rest = bytes[...]
        guard try line(&rest, nil) == "vitrine dossier 1" else { throw Fault(block: nil, reason: .notADossier) }
        let digestLine = try line(&rest, nil)
        guard digestLine.hasPrefix("digest "),
            let said = exact(Digest(digestLine.dropFirst(7)), digestLine.dropFirst(7))
        else {
            throw Fault(block: nil, reason: .malformed(worded("the digest line", nl: "de regel met het controlegetal")))
        }
        let countLine = try line(&rest, nil)
        guard countLine.hasPrefix("blocks "), let count = number(countLine.dropFirst(7)), count > 0 else {
            throw Fault(
                block: nil,
                reason: .malformed(worded("the line that counts the blocks", nl: "de regel die de blokken telt")))
        }
        var blocks: [DossierBlock] = []
        for index in 0..<count {
            let words = try line(&rest, index).split(separator: " ", omittingEmptySubsequences: false)
            if words.count == 3, words[0] == "erased", words[1] == String(index), index > 0,
                let commitment = exact(Digest(words[2]), words[2])
            {
                blocks.append(DossierBlock(item: nil, erased: commitment))
                continue
            }
            guard words.count == 5, words[0] == "block", words[1] == String(index), let length = number(words[2]),
                let salt = Salt(words[3]), let commitment = exact(Digest(words[4]), words[4])
            else {
                throw Fault(
                    block: index,
                    reason: .malformed(worded("the block's first line", nl: "de eerste regel van het blok")))
            }
            guard length > 0, rest.count >= length, rest[rest.startIndex + length - 1] == 0x0A else {
                throw Fault(
                    block: index, reason: .malformed(worded("the block's length", nl: "de lengte van het blok")))
            }
            let block = DossierBlock(item: nil, salt: salt, bytes: Array(rest.prefix(length)))
            guard block.commitment == commitment else { throw Fault(block: index, reason: .commitment) }
            blocks.append(block)
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty else { throw Fault(block: nil, reason: .bytesAfterTheEnd) }
        let dossier = Dossier(blocks: blocks)
        guard dossier.digest == said else {
            throw Fault(block: nil, reason: .digest(says: said.text, is: dossier.digest.text))
        }
        return dossier
    }

    private static func line(_ rest: inout ArraySlice<UInt8>, _ block: Int?) throws(Fault) -> String {
        guard let end = rest.prefix(4096).firstIndex(of: 0x0A) else {
            throw Fault(
                block: block,
                reason: block == nil
                    ? .notADossier : .malformed(worded("the block's first line", nl: "de eerste regel van het blok")))
        }
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
        return line
    }

    /// `Digest` forgives spaces and capitals, which a file must not have.
    private static func exact(_ digest: Digest?, _ text: some StringProtocol) -> Digest? {
        digest?.text == String(text) ? digest : nil
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text == "0" || text.first != "0"
        else { return nil }
        return Int(text)
    }
}
