/// Who may read an item, besides the mentee whose portfolio it is in and the committees it was sealed for.
public enum Circle: Hashable, Sendable {
    /// The mentee alone.
    case mentee
    /// The mentee and one mentor, who wrote it or was there, while that mentorship lasts; and a successor to whom the
    /// mentee handed it over.
    case author(PersonID)
    /// The mentee and the current mentors.
    case mentors
    /// One mentor alone, not even the mentee: an advice that is not released.
    case writer(PersonID)
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
            return counts ? .mentors : .author(mentor)
        // Either's note is for the two who met; a mentor's, until it counts.
        case .note(let note):
            guard let note else { return .mentee }
            return counts ? .mentors : .author(note.mentor)
        case .advice(let advice):
            guard case .person(let mentor) = author else { return .mentee }
            return advice.released == nil ? .writer(mentor) : .mentors
        }
    }

    /// It is assessment, or its mentor has asked that it become so.
    private var counts: Bool {
        if purpose == .assessment { return true }
        if case .asked = consent { return true }
        return false
    }
}
