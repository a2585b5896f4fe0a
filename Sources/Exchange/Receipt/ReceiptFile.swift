import Journal
import Yams

/// What somebody kept of a sealing: which dossier it was, and how far the chain of events had come.
public struct KeptReceipt: Hashable, Sendable {
    public let sealing: KnownSealing
    public let head: KeptHead
}

/// Receipts as `vitrine dossier receipt` prints them: text, or JSON.
public enum ReceiptFile {
    /// As large as the receipts of a whole career, and then some.
    public static let limit = 1 << 20

    /// Nil when there is no receipt in it, or one that is not whole.
    public static func read(_ bytes: [UInt8]) -> [KeptReceipt]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let receipts = text.first { !$0.isWhitespace } == "[" ? json(text) : lines(text)
        return receipts?.isEmpty == false ? receipts : nil
    }

    private static func json(_ text: String) -> [KeptReceipt]? {
        // JSON is YAML, and this is our own.
        guard let node = (try? Yams.compose(yaml: text)) ?? nil, let list = node.sequence else { return nil }
        var out: [KeptReceipt] = []
        for entry in list {
            guard
                let receipt = receipt(
                    mentee: entry["mentee"]?.string, moment: entry["moment"]?.string, digest: entry["digest"]?.string,
                    event: entry["head"]?["event"]?.string, hash: entry["head"]?["hash"]?.string)
            else { return nil }
            out.append(receipt)
        }
        return out
    }

    private static func lines(_ text: String) -> [KeptReceipt]? {
        var out: [KeptReceipt] = []
        var fields: [Substring: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2 else { continue }
            fields[words[0]] = words[1].trimmingPrefix { $0 == " " }.description
            guard words[0] == "Head" else { continue }
            let head = fields["Head"]?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
            guard head.count == 2,
                let receipt = receipt(
                    mentee: fields["Mentee"], moment: fields["Moment"], digest: fields["Digest"], event: head[0],
                    hash: head[1])
            else { return nil }
            out.append(receipt)
            fields = [:]
        }
        return out
    }

    private static func receipt(
        mentee: String?, moment: String?, digest: String?, event: String?, hash: String?
    ) -> KeptReceipt? {
        guard let mentee = mentee.flatMap({ PersonID($0) }), let moment = moment.flatMap({ MomentID($0) }),
            let digest = digest.flatMap({ Digest($0) }), let event = event.flatMap({ Int64($0) }), event > 0,
            let hash = hash.flatMap({ Digest($0) })
        else { return nil }
        return KeptReceipt(
            sealing: KnownSealing(mentee: mentee, moment: moment, digest: digest),
            head: KeptHead(number: event, hash: hash))
    }
}
