import FoundationEssentials

/// A record's content as the text that stores keep and that its event commits to: JSON with sorted keys. A store hands
/// the same text back and never looks into it.
public enum RecordText {
    public static func text(_ content: RecordContent) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Values of our own, without numbers that JSON cannot hold: this cannot fail.
        guard let data = try? encoder.encode(content) else { preconditionFailure("a record that is no JSON") }
        return String(decoding: data, as: UTF8.self)
    }

    public static func content(_ text: String) throws(StoreFailure) -> RecordContent {
        do { return try JSONDecoder().decode(RecordContent.self, from: Data(text.utf8)) } catch {
            throw .damaged(worded("a record whose content is none", nl: "een vastlegging zonder geldige inhoud"))
        }
    }
}

extension Record {
    /// What its event says of its content.
    func commitment(to text: String) -> Digest { Digest(of: Array((salt.text + text).utf8)) }
}

// MARK: - Values in that text

extension Identifier {
    public init(from decoder: any Decoder) throws {
        self.init(unchecked: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension ItemID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = ItemID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no id")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(seconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(sinceEpoch: try decoder.singleValueContainer().decode(Int64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sinceEpoch)
    }
}
