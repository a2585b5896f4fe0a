import FoundationEssentials

/// What is chosen beside the text while a decision is being written: kept with its draft. Nothing is chosen beforehand.
public struct DecisionForm: Hashable, Sendable, Codable {
    public var outcome: String?
    public var citations: [ItemID]
    public var informer: PersonID?
    /// Which proposal it changes; nil until it is known, 0 for none.
    public var basedOn: Int?

    public init(
        outcome: String? = nil, citations: [ItemID] = [], informer: PersonID? = nil, basedOn: Int? = nil
    ) {
        self.outcome = outcome
        self.citations = citations
        self.informer = informer
        self.basedOn = basedOn
    }

    /// As a store keeps it.
    public var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(self) else { preconditionFailure("a form that is no JSON") }
        return String(decoding: data, as: UTF8.self)
    }

    public init?(text: String) {
        guard let form = try? JSONDecoder().decode(DecisionForm.self, from: Data(text.utf8)) else { return nil }
        self = form
    }
}
