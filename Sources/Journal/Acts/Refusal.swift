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
    /// The viewer keeps no search of that name.
    case noSavedSearch(String)
    case tooManySearches(Int)
    /// Another search of the viewer's is called so.
    case searchNameTaken(String)
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
    case released
    /// This mentor has written one for the moment already.
    case hasAdvice(MomentID)
    case adviceBarred(AdviceBar)
    case noOutcome(String)
    /// An advice rests on too few items.
    case thinAdvice(needed: Int, cited: Int)
    /// Outcome and limits are an advice's, a stance is a response's.
    case wrongField(Part)
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
    /// Absent or forbidden, as with items.
    case noMeeting
    /// Both have signed it.
    case meetingSigned
    case meetingCancelled
    case meetingHasNotes
    /// It is signed once it has begun.
    case meetingAhead(Instant)
    case mentorshipOver(PersonID)
    /// There are several mentorships that it could be in, with these people.
    case withWhom([PersonID])
    /// The mentor has changed the hat since the note was begun.
    case hatChanged(to: Purpose)
    case noHandover
    case notInheritable(ItemID)
    case programme(ProgrammeChangeFault)
    case pair(PairFault)
    case clockOnlyInRehearsal
    case clockBackwards(last: Instant)
    case importUnknownLearner(line: Int, String)
    /// What is cited is not in this dossier.
    case citation(String)
    case needsCitation
    case noInformer(PersonID)
    case noPlanOwner(PersonID)
    case dayPassed(Day)
    case noProposal
    /// Somebody has changed the proposal meanwhile.
    case proposalChanged
    case decided
    case noDecision
    case answered
    /// Nobody lets themselves sit.
    case ownRecusal
    case ownDossier
    case notOnCommittee(PersonID)
    case appealed
    case appealTooLate(Instant)
    case noAppeal
    case appealRuled
    /// Whoever has a part in it does not choose who hears it.
    case ownAppeal
    case emptyPanel
    case notForPanel(PersonID, PanelBar)
    /// The programme lists nobody to whom a mentor could turn.
    case nobodyToTell
    case delayPast
    case delayTooLong(latest: Day)
    case glassTooLong
    /// What is hidden from its mentee for now is not erased before it has been told.
    case notToldYet
    /// It binds whoever would be rid of it.
    case staysOnRecord(RecordKind)
    /// A due dossier could not be written.
    case sealing(StoreFailure)
    case store(StoreFailure)

    public enum Deed: String, Hashable, Sendable {
        case write, edit, delete, share, withdraw, nominate, retract, feedback, purpose, agree, decline, acknowledge
        case respond, goal, glass, dossier, pulse, programme, person, mentorship, key, `import`, receipt, check, erase
        case backup, recuse, override, decide, answer, minutes, appeal, assign, rule
        case escalate, access, export, process
        case breakGlass = "break glass"
        case retention
        case meeting, agenda, hat, note, handover, advise, release, search, portfolio
    }

    public enum Field: String, Hashable, Sendable {
        case body, title, tag, name, reason, programme, plan, limits, search
    }

    /// What only some kinds of items have.
    public enum Part: String, Hashable, Sendable {
        case outcome, limits, stance
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
    case stakesAreFixed(MomentID)
    case cutoffEarlier(MomentID)
    case cutoffTooSoon(MomentID)
    case cutoffPassed(MomentID)
    case newMomentTooSoon(MomentID)
    case momentRemoved(MomentID)
    case zoneChanged
}
