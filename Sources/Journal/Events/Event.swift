/// Something that was done, kept for ever: ids and commitments only, never text (`design.md` §3).
public struct Event: Hashable, Sendable {
    /// From 1, without gaps.
    public let number: Int64
    public let at: Instant
    public let actor: Actor
    public let verb: Verb
    /// The item, or the record, that it is about.
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
        case agreementOpened = "agreement opened"
        case agreementAnswered = "agreement answered"
        case agreementProposed = "agreement proposed"
        case agreementSigned = "agreement signed"
        case calibrationOpened = "calibration opened"
        case calibrated
        case pulseGiven = "pulse given"
        case pulseShown = "pulse shown"
        case meetingPlanned = "meeting planned"
        case agendaWritten = "agenda written"
        case hatSwitched = "hat switched"
        case meetingSigned = "meeting signed"
        case meetingMoved = "meeting moved"
        case meetingCancelled = "meeting cancelled"
        /// Something was changed after one of the two had signed.
        case signatureVoided = "signature voided"
        case handoverOpened = "hand-over opened"
        case handedOver = "handed over"
        case handoverEnded = "hand-over ended"
        /// One item, to a successor; and taken back before the successor had opened it.
        case itemHandedOver = "item handed over"
        case itemTakenBack = "item taken back"
        case released
        /// An advice can no longer be released in time for its notice.
        case lapsed
        case recused
        case recusalOverridden = "recusal overridden"
        case decisionProposed = "decision proposed"
        case decisionSigned = "decision signed"
        case dissented
        case decided
        case decisionRead = "decision read"
        case decisionAnswered = "decision answered"
        case appealed
        case appealAssigned = "appeal assigned"
        case appealRuled = "appeal ruled"
        case appealRead = "appeal read"
        case escalated
        case escalationRead = "escalation read"
        case glassBroken = "glass broken"
        case glassBreakRead = "glass break read"
        /// A high-stakes dossier of somebody who had no intermediate one before it.
        case sealedAlone = "sealed without an intermediate one"
        case exported

        /// With it came a revision of an item's text.
        public var savesRevision: Bool { self == .saved || self == .edited || self == .amended }

        /// Its item is a record, and its value the commitment to that record's content.
        public var isAboutRecord: Bool {
            switch self {
            case .agreementOpened, .agreementAnswered, .agreementProposed, .agreementSigned, .calibrationOpened,
                .calibrated, .pulseGiven, .pulseShown, .meetingPlanned, .agendaWritten, .hatSwitched, .meetingSigned,
                .meetingMoved, .meetingCancelled, .signatureVoided, .handoverOpened, .handedOver, .handoverEnded,
                .recused,
                .recusalOverridden, .decisionProposed, .decisionSigned, .dissented, .decided, .decisionRead,
                .decisionAnswered, .appealed, .appealAssigned, .appealRuled, .appealRead, .escalated, .escalationRead,
                .glassBroken, .glassBreakRead:
                true
            default: false
            }
        }
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
