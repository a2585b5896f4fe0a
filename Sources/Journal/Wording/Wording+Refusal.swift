extension Wording {
    /// One clear sentence: what was refused, why, and what to do.
    public static func refusal(_ refusal: Refusal, _ programme: Programme?, _ times: Times?) -> String {
        func moment(_ id: MomentID) -> String { programme?.moment(id)?.name ?? id.text }
        func at(_ instant: Instant) -> String { times?.moment(instant) ?? ISO8601.text(instant) }
        switch refusal {
        case .noItem: return "There is no such item. `vitrine list` shows what you can see."
        case .ambiguous: return "More than one item begins like that. Give more digits of the id."
        case .noPerson(let id):
            return "There is no person \"\(Visible.line(id))\" who can do this. `vitrine person list` names people."
        case .noPortfolio:
            return "There is no portfolio of that mentee that you can look into. Name a mentee of yours with --mentee."
        case .noMoment(let id):
            let known = programme.map { " The programme has: \(list($0.moments.map(\.id.text)))." } ?? ""
            return "There is no decision moment \"\(Visible.line(id))\"." + known
        case .noCompetency(let id):
            let known = programme.map { " The programme has: \(list($0.competencies.map(\.id.text)))." } ?? ""
            return "There is no competency \"\(Visible.line(id))\"." + known
        case .noDossier: return "There is no such dossier. `vitrine dossier list` shows those you can read."
        case .noDraft: return "There is no such draft."
        case .noSavedSearch(let name):
            return "You keep no search called \"\(Visible.line(name))\". `vitrine search --saved` lists yours."
        case .tooManySearches(let most):
            return "Not kept: you keep \(most) searches already. Remove one first (`vitrine search --forget NAME`)."
        case .searchNameTaken(let name):
            return "Not renamed: you keep another search called \"\(Visible.line(name))\". Choose another name."
        case .notYours(let deed): return notYours(deed)
        case .text(let field, let problem): return text(field, problem)
        case .otherJournal:
            return "Not restored: that is the backup of another journal. Move the journal that is there away first."
        case .olderThanSealing(let mentee, let id):
            return
                "Not restored: the dossier of \(mentee) for \(moment(id)) was sealed after that backup was made, or differently. Keep the journal that is there, or restore a later backup."
        case .erased: return "Not done: it was erased, and nothing is left of it but that."
        case .sealed(let deed):
            return
                "Not \(done(deed)): it is sealed in a dossier and stays as it is. You can still respond or acknowledge."
        case .closed(let id):
            guard let programme, let closed = programme.moment(id) else { return "That moment has passed." }
            let next = programme.moments.first { $0.cutoff > closed.cutoff }
            let hint = next.map { " It can still be for \($0.name) (--moment \($0.id))." } ?? ""
            return "Too late: \(closed.name) closed on \(at(closed.cutoff))." + hint
        case .needsCompetency(.nominate):
            return
                "Not nominated: it names no competency. Add one with `vitrine edit ID --competency C`, then nominate it."
        case .needsCompetency(.purpose):
            return "Not asked: assessment needs a competency. Add one with `vitrine edit ID --competency C`."
        case .needsCompetency(.note):
            return "Not saved: a note under the assessment hat needs a competency. Name one with --competency."
        case .needsCompetency: return "Not saved: an assessment item needs a competency. Name one with --competency."
        case .notNominated: return "It is not nominated."
        case .nominated: return "It is nominated. Take the nomination back first (`vitrine retract ID`)."
        case .alreadyPrivate: return "It is private already."
        case .notShareable:
            return "Only reflections and goals are shared by hand; the rest is seen by those it is meant for."
        case .notAsked: return "Nobody has asked to make this item assessment, so there is nothing to answer."
        case .declinedUnchanged:
            return "Not asked: the mentee declined it as it stands. It can be asked again once its text has changed."
        case .notAssessment:
            return "Only assessment items are responded to. Acknowledge this one, or write a reflection."
        case .wrongKind(let deed): return wrongKind(deed)
        case .notAcknowledgeable:
            return "Only feedback and advice are acknowledged; the notes of a meeting are signed."
        case .hasBeenRead:
            return "Not deleted: others may have read it. Withdraw it (`vitrine withdraw ID`) or amend it instead."
        case .released:
            return
                "Not deleted: it was released, and stays. Amend it with `vitrine edit ID`; that starts its notice again."
        case .hasAdvice(let id):
            return
                "You have written an advice for \(moment(id)) already. Change it with `vitrine edit ID`; `vitrine list --kind advice` shows it."
        case .adviceBarred(let bar): return advice(bar)
        case .noOutcome(let outcome):
            let known =
                programme.map { " The programme has: \(list($0.outcomes.map { "\"\(Visible.line($0))\"" }))." } ?? ""
            return outcome.isEmpty
                ? "Say what you propose." + known : "There is no outcome \"\(Visible.line(outcome))\"." + known
        case .thinAdvice(let needed, let cited):
            return
                "An advice rests on at least \(count(needed, "item")) of this portfolio, and \(cited == 0 ? "none is" : cited == 1 ? "one is" : "\(cited) are") cited. Cite more with --evidence."
        case .wrongField(let part):
            return part == .stance
                ? "Only a response has a stance." : "Only an advice has \(part == .limits ? "limits" : "an outcome")."
        case .hasResponses: return "Not deleted: it has been responded to."
        case .conflict(let revision):
            return
                "Not saved: revision \(revision) was saved meanwhile. Your text is kept as a draft; look at both before saving."
        case .draftConflict: return "Not saved: this draft was saved from another session meanwhile."
        case .evidence(let id): return "There is no item \(Visible.line(id)) in this portfolio to link to."
        case .selfAssessmentNeedsMoment: return "A self-assessment is written for a moment: name it with --moment."
        case .badIdentifier(let id):
            return
                "\"\(Visible.line(id))\" is not an id. Ids have 1 to 32 of a–z, 0–9, dot, dash and underscore, and begin with a letter."
        case .personExists(let id):
            return
                "There is a person \(id) already. `vitrine person role` changes roles, `vitrine person rename` the name."
        case .lastRole: return "A person needs at least one role: mentee, mentor, committee or coordinator."
        case .badKey(let problem): return key(problem)
        case .noKey(let text):
            return "There is no key \"\(Visible.line(text))\". `vitrine person key list` shows the fingerprints."
        case .keyTaken(let id):
            return "Not added: the key is \(id)'s already. Everybody needs a key of their own."
        case .keyRevoked:
            return "Not added: this key was revoked, and stays so. Make a new one with `ssh-keygen -t ed25519`."
        case .noMentorship: return "There is no such mentorship running. `vitrine mentorship list` shows them."
        case .needsRole(let id, let role):
            return "\(id) does not have the role \(role.rawValue). `vitrine person role \(id) …` sets roles."
        case .ownMentor: return "Nobody mentors themselves."
        case .noMeeting: return "There is no such meeting. `vitrine meeting list` shows yours."
        case .meetingSigned:
            return
                "Not done: both of you have signed the meeting, so its agenda, hats and notes stay as they are. What is still to be said is feedback, a reflection or the next meeting."
        case .meetingCancelled: return "Not done: the meeting was called off. Plan another one."
        case .meetingHasNotes:
            return "Not called off: notes have been taken. Sign it instead, or delete the notes first."
        case .meetingAhead(let when):
            return "Not signed: the meeting is on \(at(when)). It is signed once it has begun."
        case .mentorshipOver(let mentor):
            return "Not done: the mentorship with \(mentor) has ended, and the meeting stays as it is."
        case .withWhom(let people):
            return "Say with whom: --with \(people.map(\.text).joined(separator: " or --with "))."
        case .hatChanged(let purpose):
            return
                "Not saved: the hat was changed meanwhile, and the note would be \(word(purpose)). Look at it again, then save it."
        case .noHandover: return "There is no hand-over to that mentor. `vitrine mentorship handover list` shows yours."
        case .notInheritable(let id):
            return
                "Nothing handed over: \(id.short) is private, is a response (those go with what they answer), or is the mentor's to read anyway. `vitrine mentorship handover list` shows what can be."
        case .programme(let fault): return programmeFault(fault, moment)
        case .pair(let fault): return pairFault(fault)
        case .clockOnlyInRehearsal: return "--now works in a rehearsal journal only (`vitrine init --rehearsal`)."
        case .clockBackwards(let last):
            return
                "The clock does not go back: the journal's last event was at \(times.map { ISO8601.text(last, in: $0.zone) } ?? ISO8601.text(last)). Give a later --now."
        case .importUnknownLearner(let line, let id):
            return
                "Nothing imported: line \(line): there is no mentee \"\(Visible.line(id))\". Import the folder with learners.csv, or add the person first."
        case .citation, .needsCitation, .noInformer, .noPlanOwner, .dayPassed, .noProposal,
            .proposalChanged,
            .decided, .noDecision, .answered, .ownRecusal, .ownDossier, .notOnCommittee, .appealed, .appealTooLate,
            .noAppeal, .appealRuled, .ownAppeal, .emptyPanel, .notForPanel:
            return committee(refusal, programme, at)
        case .nobodyToTell:
            return
                "Not escalated: the programme lists nobody to turn to. Speak to somebody in person; the coordinator adds a line `escalation: [ … ]` to the programme file."
        case .delayPast:
            return "Not escalated: the mentee can only be told later than now. Name a later day, or leave it out."
        case .delayTooLong(let latest):
            return
                "Not escalated: the mentee is told within \(length(Escalation.longestDelay)). Name a day until \(date(latest))."
        case .glassTooLong:
            return
                "Not done: the glass stays broken for \(length(GlassBreak.longest)) at most. Name a time such as PT4H."
        case .notToldYet:
            return "Not erased: whom it is about has not been told of it yet. It can be erased after that day."
        case .staysOnRecord(.recusal):
            return
                "Not erased: a recusal stays on record, or the member would sit again unnoticed. `vitrine recuse --override` lets them sit, and tells the mentee."
        case .staysOnRecord:
            return
                "Not erased: that the glass was broken stays on record until all who are told have read of it; then somebody else than who broke it can erase it."
        case .sealing(let failure):
            return "A dossier that is due could not be sealed, so nothing else was done: " + self.failure(failure)
        case .store(let failure): return self.failure(failure)
        }
    }

    public static func failure(_ failure: StoreFailure) -> String {
        switch failure {
        case .busy: "The journal is busy: somebody else has been writing for too long. Try again."
        case .full: "The disk is full: this was not saved. Free some space and try again."
        case .damaged(let what):
            "The journal is damaged (\(Visible.line(what))). Run `vitrine check`, and restore a backup if it says so."
        case .notAJournal(let path):
            "\(Visible.line(path)) is not a Vitrine journal. `vitrine init PROGRAMME.yaml --journal PATH` makes one."
        case .newer(let version, let known):
            "The journal was written by a newer Vitrine (schema \(version); this one knows \(known)). Upgrade Vitrine; nothing was touched."
        case .moved(let path):
            "The journal at \(Visible.line(path)) was moved, replaced or deleted while it was open. Nothing was saved; start again."
        case .io(let what): "The journal could not be read or written: \(Visible.line(what))."
        }
    }

    private static func notYours(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .write: "Only a mentee writes reflections and goals. A mentor gives feedback (`vitrine feedback`)."
        case .edit: "Not edited: only its author can."
        case .delete: "Not deleted: only its author can."
        case .share, .withdraw: "Only the mentee whose portfolio it is shares and withdraws."
        case .nominate, .retract: "Only the mentee nominates, and only what the mentee wrote."
        case .feedback: "Only a present mentor of the mentee gives feedback, and only on what the mentee shares."
        case .advise: "Only a present mentor of the mentee writes an advice."
        case .release: "Only the mentor who wrote it releases an advice."
        case .purpose: "Only the mentor who wrote it asks for another purpose."
        case .agree, .decline: "Only the mentee answers a request."
        case .meeting: "Only a mentee and a present mentor plan meetings, with each other."
        case .agenda: "Only the mentee writes the agenda."
        case .search: "Not kept: the host has no searches. Say with --as whose it is."
        case .hat: "Only the mentor changes the hat."
        case .note: "Only the two who met take notes."
        case .handover: "Only the mentee says what a successor inherits."
        case .acknowledge, .respond: "Only the mentee acknowledges and responds."
        case .goal: "Only the mentee changes a goal."
        case .programme, .person, .mentorship, .import, .erase: "Only a coordinator or the host does this."
        case .backup: "Only the host does this: the account that owns the journal's file, without --as."
        case .key: "Only the host keeps keys."
        case .pulse: "Only whoever keeps the process is told what all pulses come to."
        case .receipt: "Only the mentee has a receipt."
        case .portfolio: "Only a mentee has a portfolio to take out. Everybody has `vitrine export --about-me`."
        case .recuse: "Only a member of the moment's committee steps aside."
        case .override:
            "Only the chair who sits over the mentee, a coordinator or the host lets a recused member sit, and nobody themselves."
        case .decide: "Only a member of the committee decides."
        case .minutes: "Only the committee has minutes."
        case .answer: "Only the mentee answers a decision."
        case .appeal: "Only the mentee appeals."
        case .assign: "Only a coordinator or the host assigns an appeal."
        case .rule: "Only the panel of an appeal rules on it."
        case .escalate: "Only a present mentor of the mentee escalates."
        case .breakGlass: "Only a coordinator breaks the glass."
        case .process, .retention: "Only a coordinator or the host does this."
        case .access, .export: "The host has nothing of their own here. Speak for somebody with --as."
        case .glass, .dossier, .check: "That is not for you to see."
        }
    }

    private static func wrongKind(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .goal: "That is not a goal."
        case .nominate, .retract: "Only reflections and goals are nominated."
        case .withdraw: "Only reflections and goals are withdrawn."
        case .respond: "Only what others wrote as assessment is responded to: feedback, notes, observations and advice."
        case .purpose: "Only a mentor's feedback and notes change their purpose."
        case .agenda: "Only a reflection goes with an agenda."
        case .release: "Only an advice is released."
        case .feedback: "Feedback is given on reflections, goals and observations."
        default: "That does not work for an item of this kind."
        }
    }

    private static func done(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .edit: "edited"
        case .delete: "deleted"
        case .withdraw: "withdrawn"
        case .nominate: "nominated"
        case .retract: "retracted"
        case .purpose: "changed"
        default: "done"
        }
    }

    private static func advice(_ bar: AdviceBar) -> String {
        switch bar {
        case .instructor:
            "Mentors write no advice in this programme: the mentor is an instructor, and the roles are strictly apart."
        case .others(let who):
            "Mentors write no advice in this programme: it is for \(who.isEmpty ? "nobody" : list(who.map(Visible.line))) to advise."
        }
    }

    public static func text(_ field: Refusal.Field, _ problem: StoredText.Problem) -> String {
        let name = field == .limits ? "text of what it does not cover" : field.rawValue
        let place =
            field == .body || field == .programme
            ? "line \(problem.line), column \(problem.column)" : "character \(problem.column)"
        switch problem.reason {
        case .notUTF8: return "The \(name) is not valid UTF-8 at \(place). Save it as UTF-8 and try again."
        case .control(let shown):
            return
                "The \(name) holds the character \(shown) at \(place), which is not allowed there. Remove it and try again."
        case .empty: return "The \(name) says nothing: it needs at least one character that is not white space."
        case .tooLong(let most, let unit): return "The \(name) is too long: at most \(most) \(unit)."
        }
    }

    private static func key(_ problem: PublicKey.Problem) -> String {
        let whole = "Give one line as it stands in a file that ends in .pub."
        switch problem {
        case .empty: return "There is no key in it. " + whole
        case .notText: return "That is no line of text. " + whole
        case .tooLong: return "That is too long for a public key. " + whole
        case .manyLines: return "There is more than one line in it. " + whole
        case .isPrivate:
            return
                "That is a private key, which nobody else should ever see: give the file beside it that ends in .pub."
        case .hasOptions: return "Something stands before the key. " + whole
        case .unknownKind(let name):
            return
                "\"\(Visible.line(name))\" is no kind of key that is taken here: ed25519, ecdsa, rsa or a security key. `ssh-keygen -t ed25519` makes one."
        case .notWellFormed: return "The key is damaged or not whole. " + whole
        case .otherKind(let named, let inside): return "The line says \(named), but the key is \(inside). " + whole
        case .shortRSA(let bits):
            return
                "An RSA key of \(bits) bits is too short: it needs \(PublicKey.leastRSA). `ssh-keygen -t ed25519` makes a better one."
        }
    }

    private static func programmeFault(_ fault: ProgrammeChangeFault, _ moment: (MomentID) -> String) -> String {
        switch fault {
        case .fixed(let id, let what): "Not applied: \(moment(id)) is collecting, so its \(what) cannot change."
        case .cutoffEarlier(let id): "Not applied: \(moment(id)) is collecting, so its cutoff can only move later."
        case .cutoffTooSoon(let id):
            "Not applied: the cutoff of \(moment(id)) is less than a notice period away, so it stays."
        case .cutoffPassed(let id): "Not applied: \(moment(id)) has passed; its cutoff stays."
        case .newMomentTooSoon(let id):
            "Not applied: the new moment \(id) needs a cutoff at least a notice period ahead."
        case .momentRemoved(let id): "Not applied: \(moment(id)) has begun and cannot be removed."
        case .zoneChanged: "Not applied: the time zone of a programme in use cannot change."
        }
    }
}
