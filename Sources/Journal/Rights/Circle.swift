/// Who may read an item, besides the mentee whose portfolio it is in and the committees it was sealed for.
public enum Circle: Hashable, Sendable {
    /// The mentee alone.
    case mentee
    /// The mentee and the mentor who wrote it, while that mentorship lasts.
    case author(PersonID)
    /// The mentee and the current mentors.
    case mentors
}

extension Item {
    /// - Parameter answered: the item that a response answers; nil for every other kind.
    public func circle(answering answered: Item?) -> Circle {
        switch kind {
        case .response: return answered?.circle(answering: nil) ?? .mentee
        case .observation: return .mentors
        case .reflection, .goal: return audience.isPrivate ? .mentee : .mentors
        case .feedback:
            guard case .person(let mentor) = author else { return .mentee }
            if purpose == .assessment { return .mentors }
            if case .asked = consent { return .mentors }
            return .author(mentor)
        }
    }
}
