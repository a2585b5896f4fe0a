/// Who says they are at the keyboard, as far as the way in has proved it.
public enum Viewer: Hashable, Sendable {
    /// Whoever owns the journal's file and names nobody.
    case host
    case person(PersonID, role: PersonRole?)
    /// The owner of the file in the name of a person; logged as such.
    case hostAs(PersonID, role: PersonRole?)
    /// Somebody who came over SSH with a key of their own: heard as long as that key is.
    case served(PersonID, key: Fingerprint, role: PersonRole?)

    public var person: PersonID? {
        switch self {
        case .host: nil
        case .person(let id, _), .hostAs(let id, _), .served(let id, _, _): id
        }
    }

    var narrowing: PersonRole? {
        switch self {
        case .host: nil
        case .person(_, let role), .hostAs(_, let role), .served(_, _, let role): role
        }
    }

    var actor: Event.Actor {
        switch self {
        case .host: .host
        case .person(let id, _), .served(let id, _, _): .person(id)
        case .hostAs(let id, _): .hostAs(id)
        }
    }
}
