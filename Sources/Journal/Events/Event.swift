/// Something that was done, kept for ever: ids and commitments only, never text (`design.md` §3).
public struct Event: Hashable, Sendable {
    /// From 1, without gaps.
    public let number: Int64
    public let at: Instant
    public let actor: Actor
    public let verb: Verb
    public let item: ItemID?
    public let mentee: PersonID?
    /// Somebody else whom it concerns.
    public let person: PersonID?
    public let moment: MomentID?
    /// A commitment, a digest or a word of ours, as the verb needs it.
    public let value: String?
    /// SHA-256 over the previous event's hash and this event: the chain's head after it.
    public let hash: Digest

    public enum Actor: Hashable, Sendable {
        case person(PersonID)
        /// The host in the name of a person: allowed to whoever owns the file, and said.
        case hostAs(PersonID)
        case host
        /// Nobody: a cutoff passed.
        case time

        public var person: PersonID? {
            switch self {
            case .person(let id), .hostAs(let id): id
            case .host, .time: nil
            }
        }

        public var text: String {
            switch self {
            case .person(let id): id.text
            case .hostAs(let id): "host:" + id.text
            case .host: "host"
            case .time: "time"
            }
        }

        public init(text: String) {
            switch text {
            case "host": self = .host
            case "time": self = .time
            default:
                self =
                    text.hasPrefix("host:")
                    ? .hostAs(PersonID(unchecked: String(text.dropFirst(5)))) : .person(PersonID(unchecked: text))
            }
        }
    }

    public enum Verb: String, Hashable, Sendable, CaseIterable {
        case saved, edited, amended, deleted, erased, shared, withdrawn, nominated, retracted
        case asked
        case tookBack = "took back"
        case agreed, declined
        case madeDevelopmental = "made developmental"
        case acknowledged
        case goalState = "goal state"
        case read
        case sealed
        case dossierRead = "dossier read"
        case personAdded = "person added"
        case renamed, roles, suspended, reinstated
        case keyAdded = "key added"
        case keyRevoked = "key revoked"
        case mentorshipStarted = "mentorship started"
        case mentorshipEnded = "mentorship ended"
        case programmeApplied = "programme applied"
        case imported
        case restored
    }

    public init(
        number: Int64, at: Instant, actor: Actor, verb: Verb, item: ItemID?, mentee: PersonID?, person: PersonID?,
        moment: MomentID?, value: String?, hash: Digest
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.verb = verb
        self.item = item
        self.mentee = mentee
        self.person = person
        self.moment = moment
        self.value = value
        self.hash = hash
    }

    /// The next link of the chain.
    init(
        after previous: EventHead, at: Instant, actor: Actor, verb: Verb, item: ItemID?, mentee: PersonID?,
        person: PersonID?, moment: MomentID?, value: String?
    ) {
        number = previous.number + 1
        self.at = at
        self.actor = actor
        self.verb = verb
        self.item = item
        self.mentee = mentee
        self.person = person
        self.moment = moment
        self.value = value
        hash = Self.hash(
            after: previous.hash, number: number, at: at, actor: actor, verb: verb, item: item, mentee: mentee,
            person: person, moment: moment, value: value)
    }

    /// Whether this is the link that follows a head, unchanged.
    public func follows(_ previous: EventHead) -> Bool {
        number == previous.number + 1
            // Nothing is written as a dash, so a dash in the place of nothing would be a change that no hash shows.
            && mentee?.text != "-" && person?.text != "-" && moment?.text != "-" && value != "-"
            && hash
                == Self.hash(
                    after: previous.hash, number: number, at: at, actor: actor, verb: verb, item: item,
                    mentee: mentee, person: person, moment: moment, value: value)
    }

    public var head: EventHead { EventHead(number: number, at: at, hash: hash) }

    private static func hash(
        after previous: Digest, number: Int64, at: Instant, actor: Actor, verb: Verb, item: ItemID?,
        mentee: PersonID?, person: PersonID?, moment: MomentID?, value: String?
    ) -> Digest {
        // No field can hold a line feed, so the lines are unambiguous.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(320)
        for field in [
            previous.text, String(number), String(at.seconds), actor.text, verb.rawValue, item?.text, mentee?.text,
            person?.text, moment?.text, value,
        ] {
            bytes.append(contentsOf: (field ?? "-").utf8)
            bytes.append(0x0A)
        }
        return Digest(of: bytes)
    }
}

/// The end of the chain of events: whoever keeps it can tell whether anything before it was changed.
public struct EventHead: Hashable, Sendable {
    public let number: Int64
    public let at: Instant
    public let hash: Digest

    public init(number: Int64, at: Instant, hash: Digest) {
        self.number = number
        self.at = at
        self.hash = hash
    }

    public static let beginning = EventHead(number: 0, at: .distantPast, hash: Digest(of: []))
}
