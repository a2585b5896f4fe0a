/// Why nothing was done. Each case becomes one clear sentence in `Wording`; nothing has been written.
public enum Refusal: Error, Hashable, Sendable {
    /// Absent or forbidden: the same words, whatever was asked for.
    case noItem
    case ambiguous
    case noPerson(String)
    case noPortfolio
    case noMoment(String)
    case noCompetency(String)
    case noDossier
    case noDraft
    /// The viewer's role does not do this.
    case notYours(Deed)
    case text(Field, StoredText.Problem)
    case sealed(Deed)
    case erased
    /// A backup that is not of this journal.
    case otherJournal
    /// A backup that does not know a dossier, or knows another one.
    case olderThanSealing(PersonID, MomentID)
    case closed(MomentID)
    case needsCompetency(Deed)
    case notNominated
    case nominated
    case alreadyPrivate
    case notShareable
    case notAsked
    case declinedUnchanged
    case notAssessment
    case wrongKind(Deed)
    case notAcknowledgeable
    case hasBeenRead
    case hasResponses
    /// Somebody saved another revision meanwhile.
    case conflict(revision: Int)
    case draftConflict
    case evidence(String)
    case selfAssessmentNeedsMoment
    case badIdentifier(String)
    case personExists(PersonID)
    case lastRole
    case badKey(PublicKey.Problem)
    case noKey(String)
    /// A key lets in one person only.
    case keyTaken(by: PersonID)
    case keyRevoked
    case noMentorship
    case needsRole(PersonID, PersonRole)
    case ownMentor
    case programme(ProgrammeChangeFault)
    case clockOnlyInRehearsal
    case clockBackwards(last: Instant)
    case importUnknownLearner(line: Int, String)
    /// A due dossier could not be written.
    case sealing(StoreFailure)
    case store(StoreFailure)

    public enum Deed: String, Hashable, Sendable {
        case write, edit, delete, share, withdraw, nominate, retract, feedback, purpose, agree, decline, acknowledge
        case respond, goal, glass, dossier, programme, person, mentorship, key, `import`, receipt, check, erase, backup
    }

    public enum Field: String, Hashable, Sendable {
        case body, title, tag, name, reason, programme
    }

    /// 1 refused or not found, 3 damaged or busy store.
    public var status: Int32 {
        switch self {
        case .store, .sealing: 3
        default: 1
        }
    }
}

/// What a new programme file may not do to one that is in use (`design.md` §4).
public enum ProgrammeChangeFault: Hashable, Sendable {
    /// Stakes, start or committee's notice of a moment that is collecting.
    case fixed(MomentID, what: String)
    case cutoffEarlier(MomentID)
    case cutoffTooSoon(MomentID)
    case cutoffPassed(MomentID)
    case newMomentTooSoon(MomentID)
    case momentRemoved(MomentID)
    case zoneChanged
}
