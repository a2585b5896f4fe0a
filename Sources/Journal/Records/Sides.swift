/// One of the two people of a mentorship.
public enum Side: String, Hashable, Sendable, CaseIterable, Codable {
    case mentee, mentor

    public var other: Side { self == .mentee ? .mentor : .mentee }
}

/// What each of the two has given, if they have.
public struct Sides<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    public var mentee: Value?
    public var mentor: Value?

    public init(mentee: Value? = nil, mentor: Value? = nil) {
        self.mentee = mentee
        self.mentor = mentor
    }

    public subscript(side: Side) -> Value? {
        get { side == .mentee ? mentee : mentor }
        set {
            switch side {
            case .mentee: mentee = newValue
            case .mentor: mentor = newValue
            }
        }
    }

    public var both: (mentee: Value, mentor: Value)? {
        guard let mentee, let mentor else { return nil }
        return (mentee, mentor)
    }
}
