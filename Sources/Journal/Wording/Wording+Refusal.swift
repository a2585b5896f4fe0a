extension Wording {
    /// One clear sentence: what was refused, why, and what to do.
    public static func refusal(_ refusal: Refusal, _ programme: Programme?, _ times: Times?) -> String {
        func moment(_ id: MomentID) -> String { programme?.moment(id)?.name ?? id.text }
        func at(_ instant: Instant) -> String { times?.moment(instant) ?? ISO8601.text(instant) }
        switch refusal {
        case .noItem:
            return worded(
                "There is no such item. `\(program) list` shows what you can see.",
                nl: "Dat item is er niet. `\(program) list` toont wat je kunt zien.")
        case .ambiguous:
            return worded(
                "More than one item begins like that. Give more digits of the id.",
                nl: "Meer dan één item begint zo. Geef meer tekens van het id.")
        case .noPerson(let id):
            return worded(
                "There is no person \"\(Visible.line(id))\" who can do this. `vitrine person list` names people.",
                nl: "Er is geen persoon \"\(Visible.line(id))\" die dit kan. `vitrine person list` noemt wie er zijn.")
        case .noPortfolio:
            return worded(
                "There is no portfolio of that mentee that you can look into. Name a mentee of yours with --mentee.",
                nl: "Er is geen portfolio van die mentee dat je kunt inzien. Noem een mentee van jou met --mentee.")
        case .noMoment(let id):
            let known =
                programme.map {
                    worded(
                        " The programme has: \(list($0.moments.map(\.id.text))).",
                        nl: " Het programma heeft: \(list($0.moments.map(\.id.text))).")
                } ?? ""
            return worded(
                "There is no decision moment \"\(Visible.line(id))\".",
                nl: "Er is geen beslismoment \"\(Visible.line(id))\".") + known
        case .noCompetency(let id):
            let known =
                programme.map {
                    worded(
                        " The programme has: \(list($0.competencies.map(\.id.text))).",
                        nl: " Het programma heeft: \(list($0.competencies.map(\.id.text))).")
                } ?? ""
            return worded(
                "There is no competency \"\(Visible.line(id))\".", nl: "Er is geen competentie \"\(Visible.line(id))\"."
            ) + known
        case .noDossier:
            return worded(
                "There is no such dossier. `\(program) dossier list` shows those you can read.",
                nl: "Dat dossier is er niet. `\(program) dossier list` toont welke je kunt lezen.")
        case .noDraft: return worded("There is no such draft.", nl: "Dat concept is er niet.")
        case .noSavedSearch(let name):
            return worded(
                "You keep no search called \"\(Visible.line(name))\". `\(program) search --saved` lists yours.",
                nl:
                    "Je bewaart geen zoekopdracht met de naam \"\(Visible.line(name))\". `\(program) search --saved` toont de jouwe."
            )
        case .tooManySearches(let most):
            return worded(
                "Not kept: you keep \(most) searches already. Remove one first (`\(program) search --forget NAME`).",
                nl:
                    "Niet bewaard: je bewaart al \(most) zoekopdrachten. Haal er eerst een weg (`\(program) search --forget NAME`)."
            )
        case .searchNameTaken(let name):
            return worded(
                "Not renamed: you keep another search called \"\(Visible.line(name))\". Choose another name.",
                nl:
                    "Niet hernoemd: je bewaart al een zoekopdracht met de naam \"\(Visible.line(name))\". Kies een andere naam."
            )
        case .notYours(let deed): return notYours(deed)
        case .text(let field, let problem): return text(field, problem)
        case .otherJournal:
            return worded(
                "Not restored: that is the backup of another journal. Move the journal that is there away first.",
                nl:
                    "Niet teruggezet: dat is de back-up van een ander journaal. Zet eerst het journaal dat er staat apart."
            )
        case .olderThanSealing(let mentee, let id):
            return
                worded(
                    "Not restored: the dossier of \(mentee) for \(moment(id)) was sealed after that backup was made, or differently. Keep the journal that is there, or restore a later backup.",
                    nl:
                        "Niet teruggezet: het dossier van \(mentee) voor \(moment(id)) is na die back-up verzegeld, of anders. Houd het journaal dat er staat, of zet een latere back-up terug."
                )
        case .erased:
            return worded(
                "Not done: it was erased, and nothing is left of it but that.",
                nl: "Niet gedaan: het is gewist, en er is niets anders van over.")
        case .sealed(let deed):
            return
                worded(
                    "Not \(done(deed)): it is sealed in a dossier and stays as it is. You can still respond or acknowledge.",
                    nl:
                        "Niet \(done(deed)): het zit verzegeld in een dossier en blijft zoals het is. Je kunt nog wel reageren of voor gezien tekenen."
                )
        case .closed(let id):
            guard let programme, let closed = programme.moment(id) else {
                return worded("That moment has passed.", nl: "Dat moment is voorbij.")
            }
            let next = programme.moments.first { $0.cutoff > closed.cutoff }
            let hint =
                next.map {
                    worded(
                        " It can still be for \($0.name) (--moment \($0.id)).",
                        nl: " Het kan nog voor \($0.name) (--moment \($0.id)).")
                } ?? ""
            return worded(
                "Too late: \(closed.name) closed on \(at(closed.cutoff)).",
                nl: "Te laat: \(closed.name) sloot op \(at(closed.cutoff)).") + hint
        case .needsCompetency(.nominate):
            return
                worded(
                    "Not nominated: it names no competency. Add one with `\(program) edit ID --competency C`, then nominate it.",
                    nl:
                        "Niet voorgedragen: er staat geen competentie bij. Voeg er een toe met `\(program) edit ID --competency C` en draag het dan voor."
                )
        case .needsCompetency(.purpose):
            return worded(
                "Not asked: assessment needs a competency. Add one with `\(program) edit ID --competency C`.",
                nl:
                    "Niet gevraagd: bij een beoordeling hoort een competentie. Voeg er een toe met `\(program) edit ID --competency C`."
            )
        case .needsCompetency(.note):
            return worded(
                "Not saved: a note under the assessment hat needs a competency. Name one with --competency.",
                nl:
                    "Niet bewaard: bij een notitie onder de pet BEOORDELING hoort een competentie. Noem er een met --competency."
            )
        case .needsCompetency:
            return worded(
                "Not saved: an assessment item needs a competency. Name one with --competency.",
                nl: "Niet bewaard: bij een beoordeling hoort een competentie. Noem er een met --competency.")
        case .notNominated: return worded("It is not nominated.", nl: "Het is niet voorgedragen.")
        case .nominated:
            return worded(
                "It is nominated. Take the nomination back first (`\(program) retract ID`).",
                nl: "Het is voorgedragen. Trek eerst de voordracht in (`\(program) retract ID`).")
        case .alreadyPrivate: return worded("It is private already.", nl: "Het is al privé.")
        case .notShareable:
            return worded(
                "Only reflections and goals are shared by hand; the rest is seen by those it is meant for.",
                nl: "Alleen reflecties en leerdoelen deel je zelf; de rest ziet wie het aangaat.")
        case .notAsked:
            return worded(
                "Nobody has asked to make this item assessment, so there is nothing to answer.",
                nl: "Niemand heeft gevraagd van dit item een beoordeling te maken, dus er valt niets te beantwoorden.")
        case .declinedUnchanged:
            return worded(
                "Not asked: the mentee declined it as it stands. It can be asked again once its text has changed.",
                nl:
                    "Niet gevraagd: de mentee heeft het zo afgewezen. Je kunt het opnieuw vragen als de tekst is gewijzigd."
            )
        case .notAssessment:
            return worded(
                "Only assessment items are responded to. Acknowledge this one, or write a reflection.",
                nl: "Reageren kan alleen op een beoordeling. Teken dit voor gezien, of schrijf een reflectie.")
        case .wrongKind(let deed): return wrongKind(deed)
        case .notAcknowledgeable:
            return worded(
                "Only feedback and advice are acknowledged; the notes of a meeting are signed.",
                nl: "Alleen feedback en advies teken je voor gezien; de notities van een gesprek onderteken je.")
        case .hasBeenRead:
            return worded(
                "Not deleted: others may have read it. Withdraw it (`\(program) withdraw ID`) or amend it instead.",
                nl:
                    "Niet verwijderd: anderen kunnen het gelezen hebben. Trek het terug (`\(program) withdraw ID`) of wijzig het."
            )
        case .released:
            return
                worded(
                    "Not deleted: it was released, and stays. Amend it with `\(program) edit ID`; that starts its notice again.",
                    nl:
                        "Niet verwijderd: het is vrijgegeven, en blijft. Wijzig het met `\(program) edit ID`; dan begint de aankondiging opnieuw."
                )
        case .hasAdvice(let id):
            return
                worded(
                    "You have written an advice for \(moment(id)) already. Change it with `\(program) edit ID`; `\(program) list --kind advice` shows it.",
                    nl:
                        "Je hebt al een advies geschreven voor \(moment(id)). Wijzig het met `\(program) edit ID`; `\(program) list --kind advice` toont het."
                )
        case .adviceBarred(let bar): return advice(bar)
        case .noOutcome(let outcome):
            let known =
                programme.map { programme in
                    let outcomes = list(programme.outcomes.map { "\"\(Visible.line($0))\"" })
                    return worded(" The programme has: \(outcomes).", nl: " Het programma heeft: \(outcomes).")
                } ?? ""
            return outcome.isEmpty
                ? worded("Say what you propose.", nl: "Zeg wat je voorstelt.") + known
                : worded(
                    "There is no outcome \"\(Visible.line(outcome))\".",
                    nl: "Er is geen uitkomst \"\(Visible.line(outcome))\".") + known
        case .thinAdvice(let needed, let cited):
            return
                worded(
                    "An advice rests on at least \(count(needed, "item")) of this portfolio, and \(cited == 0 ? "none is" : cited == 1 ? "one is" : "\(cited) are") cited. Cite more with --evidence.",
                    nl:
                        "Een advies steunt op minstens \(count(needed, "item", "items")) van dit portfolio, en je haalt er \(cited == 0 ? "geen" : "\(cited)") aan. Haal er meer aan met --evidence."
                )
        case .wrongField(let part):
            return part == .stance
                ? worded("Only a response has a stance.", nl: "Alleen een reactie zegt of je het ermee eens bent.")
                : worded(
                    "Only an advice has \(part == .limits ? "limits" : "an outcome").",
                    nl: "Alleen een advies heeft \(part == .limits ? "grenzen" : "een uitkomst").")
        case .hasResponses:
            return worded("Not deleted: it has been responded to.", nl: "Niet verwijderd: er is op gereageerd.")
        case .conflict(let revision):
            return
                worded(
                    "Not saved: revision \(revision) was saved meanwhile. Your text is kept as a draft; look at both before saving.",
                    nl:
                        "Niet bewaard: intussen is versie \(revision) bewaard. Je tekst blijft als concept; bekijk beide voor je bewaart."
                )
        case .draftConflict:
            return worded(
                "Not saved: this draft was saved from another session meanwhile.",
                nl: "Niet bewaard: dit concept is intussen vanuit een andere sessie bewaard.")
        case .evidence(let id):
            return worded(
                "There is no item \(Visible.line(id)) in this portfolio to link to.",
                nl: "Er is in dit portfolio geen item \(Visible.line(id)) om naar te verwijzen.")
        case .selfAssessmentNeedsMoment:
            return worded(
                "A self-assessment is written for a moment: name it with --moment.",
                nl: "Een zelfbeoordeling schrijf je voor een moment: noem het met --moment.")
        case .badIdentifier(let id):
            return
                worded(
                    "\"\(Visible.line(id))\" is not an id. Ids have 1 to 32 of a–z, 0–9, dot, dash and underscore, and begin with a letter.",
                    nl:
                        "\"\(Visible.line(id))\" is geen id. Een id heeft 1 tot 32 tekens uit a–z, 0–9, punt, streepje en laag streepje, en begint met een letter."
                )
        case .personExists(let id):
            return
                worded(
                    "There is a person \(id) already. `vitrine person role` changes roles, `vitrine person rename` the name.",
                    nl:
                        "Er is al een persoon \(id). `vitrine person role` wijzigt rollen, `vitrine person rename` de naam."
                )
        case .lastRole:
            return worded(
                "A person needs at least one role: mentee, mentor, committee or coordinator.",
                nl: "Iemand heeft minstens één rol nodig: mentee, mentor, committee of coordinator.")
        case .badKey(let problem): return key(problem)
        case .noKey(let text):
            return worded(
                "There is no key \"\(Visible.line(text))\". `vitrine person key list` shows the fingerprints.",
                nl: "Er is geen sleutel \"\(Visible.line(text))\". `vitrine person key list` toont de vingerafdrukken.")
        case .keyTaken(let id):
            return worded(
                "Not added: the key is \(id)'s already. Everybody needs a key of their own.",
                nl: "Niet toegevoegd: de sleutel is al van \(id). Iedereen heeft een eigen sleutel nodig.")
        case .keyRevoked:
            return worded(
                "Not added: this key was revoked, and stays so. Make a new one with `ssh-keygen -t ed25519`.",
                nl:
                    "Niet toegevoegd: deze sleutel is ingetrokken, en dat blijft zo. Maak een nieuwe met `ssh-keygen -t ed25519`."
            )
        case .noMentorship:
            return worded(
                "There is no such mentorship running. `\(program) mentorship list` shows them.",
                nl: "Zo'n mentoraat loopt er niet. `\(program) mentorship list` toont ze.")
        case .needsRole(let id, let role):
            return worded(
                "\(id) does not have the role \(role.rawValue). `vitrine person role \(id) …` sets roles.",
                nl: "\(id) heeft de rol \(role.rawValue) niet. `vitrine person role \(id) …` geeft rollen.")
        case .ownMentor: return worded("Nobody mentors themselves.", nl: "Niemand is mentor van zichzelf.")
        case .noMeeting:
            return worded(
                "There is no such meeting. `\(program) meeting list` shows yours.",
                nl: "Dat gesprek is er niet. `\(program) meeting list` toont de jouwe.")
        case .meetingSigned:
            return
                worded(
                    "Not done: both of you have signed the meeting, so its agenda, hats and notes stay as they are. What is still to be said is feedback, a reflection or the next meeting.",
                    nl:
                        "Niet gedaan: jullie hebben het gesprek beiden ondertekend, dus agenda, petten en notities blijven zoals ze zijn. Wat nog te zeggen is, wordt feedback, een reflectie of het volgende gesprek."
                )
        case .meetingCancelled:
            return worded(
                "Not done: the meeting was called off. Plan another one.",
                nl: "Niet gedaan: het gesprek is afgezegd. Plan een nieuw gesprek.")
        case .meetingHasNotes:
            return worded(
                "Not called off: notes have been taken. Sign it instead, or delete the notes first.",
                nl: "Niet afgezegd: er zijn notities gemaakt. Onderteken het, of verwijder eerst de notities.")
        case .meetingAhead(let when):
            return worded(
                "Not signed: the meeting is on \(at(when)). It is signed once it has begun.",
                nl: "Niet ondertekend: het gesprek is op \(at(when)). Je ondertekent het als het begonnen is.")
        case .mentorshipOver(let mentor):
            return worded(
                "Not done: the mentorship with \(mentor) has ended, and the meeting stays as it is.",
                nl: "Niet gedaan: het mentoraat met \(mentor) is afgelopen, en het gesprek blijft zoals het is.")
        case .withWhom(let people):
            return worded(
                "Say with whom: --with \(people.map(\.text).joined(separator: " or --with ")).",
                nl: "Zeg met wie: --with \(people.map(\.text).joined(separator: " of --with ")).")
        case .hatChanged(let purpose):
            return
                worded(
                    "Not saved: the hat was changed meanwhile, and the note would be \(word(purpose)). Look at it again, then save it.",
                    nl:
                        "Niet bewaard: intussen is van pet gewisseld, en de notitie zou \(word(purpose)) zijn. Kijk er nog eens naar en bewaar de notitie dan."
                )
        case .noHandover:
            return worded(
                "There is no hand-over to that mentor. `\(program) mentorship handover list` shows yours.",
                nl: "Er is geen overdracht aan die mentor. `\(program) mentorship handover list` toont de jouwe.")
        case .notInheritable(let id):
            return
                worded(
                    "Nothing handed over: \(id.short) is private, is a response (those go with what they answer), or is the mentor's to read anyway. `\(program) mentorship handover list` shows what can be.",
                    nl:
                        "Niets overgedragen: \(id.short) is privé, is een reactie (die gaat mee met het item waarop ze reageert), of mag de mentor sowieso lezen. `\(program) mentorship handover list` toont wat wel kan."
                )
        case .programme(let fault): return programmeFault(fault, moment)
        case .pair(let fault): return pairFault(fault)
        case .clockOnlyInRehearsal:
            return worded(
                "--now works in a rehearsal journal only (`vitrine init --rehearsal`).",
                nl: "--now werkt alleen in een oefenjournaal (`vitrine init --rehearsal`).")
        case .clockBackwards(let last):
            let end = times.map { ISO8601.text(last, in: $0.zone) } ?? ISO8601.text(last)
            return worded(
                "The clock does not go back: the journal's last event was at \(end). Give a later --now.",
                nl:
                    "De klok gaat niet terug: de laatste gebeurtenis van het journaal was om \(end). Geef een latere --now."
            )
        case .importUnknownLearner(let line, let id):
            return
                worded(
                    "Nothing imported: line \(line): there is no mentee \"\(Visible.line(id))\". Import the folder with learners.csv, or add the person first.",
                    nl:
                        "Niets ingelezen: regel \(line): er is geen mentee \"\(Visible.line(id))\". Lees de map met learners.csv in, of voeg de persoon eerst toe."
                )
        case .citation, .needsCitation, .noInformer, .noPlanOwner, .dayPassed, .noProposal,
            .proposalChanged,
            .decided, .noDecision, .answered, .ownRecusal, .ownDossier, .notOnCommittee, .appealed, .appealTooLate,
            .noAppeal, .appealRuled, .ownAppeal, .emptyPanel, .notForPanel:
            return committee(refusal, programme, at)
        case .nobodyToTell:
            return
                worded(
                    "Not escalated: the programme lists nobody to turn to. Speak to somebody in person; the coordinator adds a line `escalation: [ … ]` to the programme file.",
                    nl:
                        "Niet gemeld: het programma noemt niemand tot wie je je kunt wenden. Spreek iemand persoonlijk aan; de coördinator zet een regel `escalation: [ … ]` in het programmabestand."
                )
        case .delayPast:
            return worded(
                "Not escalated: the mentee can only be told later than now. Name a later day, or leave it out.",
                nl: "Niet gemeld: de mentee kan het alleen later dan nu horen. Noem een latere dag, of laat die weg.")
        case .delayTooLong(let latest):
            return
                worded(
                    "Not escalated: the mentee is told within \(length(Escalation.longestDelay)). Name a day until \(date(latest)).",
                    nl:
                        "Niet gemeld: de mentee hoort het binnen \(length(Escalation.longestDelay)). Noem een dag tot en met \(date(latest))."
                )
        case .glassTooLong:
            return
                worded(
                    "Not done: the glass stays broken for \(length(GlassBreak.longest)) at most. Name a time such as PT4H.",
                    nl:
                        "Niet gedaan: het glas blijft hooguit \(length(GlassBreak.longest)) gebroken. Noem een tijdsduur zoals PT4H."
                )
        case .notToldYet:
            return worded(
                "Not erased: whom it is about has not been told of it yet. It can be erased after that day.",
                nl: "Niet gewist: over wie het gaat, weet er nog niet van. Na die dag kan het worden gewist.")
        case .staysOnRecord(.recusal):
            return
                worded(
                    "Not erased: a recusal stays on record, or the member would sit again unnoticed. `\(program) recuse --override` lets them sit, and tells the mentee.",
                    nl:
                        "Niet gewist: een verschoning blijft staan, anders zou het lid ongemerkt weer zitten. `\(program) recuse --override` laat het lid zitten, en de mentee hoort dat."
                )
        case .staysOnRecord:
            return
                worded(
                    "Not erased: that the glass was broken stays on record until all who are told have read of it; then somebody else than who broke it can erase it.",
                    nl:
                        "Niet gewist: dat het glas is gebroken, blijft staan tot iedereen die het moet weten het heeft gelezen; daarna kan een ander dan wie het brak het wissen."
                )
        case .sealing(let failure):
            return worded(
                "A dossier that is due could not be sealed, so nothing else was done: ",
                nl: "Een dossier dat aan de beurt is, kon niet worden verzegeld, dus is er niets anders gedaan: ")
                + self.failure(failure)
        case .store(let failure): return self.failure(failure)
        }
    }

    public static func failure(_ failure: StoreFailure) -> String {
        switch failure {
        case .busy:
            worded(
                "The journal is busy: somebody else has been writing for too long. Try again.",
                nl: "Het journaal is bezet: iemand anders schrijft er te lang in. Probeer het opnieuw.")
        case .full:
            worded(
                "The disk is full: this was not saved. Free some space and try again.",
                nl: "De schijf is vol: dit is niet bewaard. Maak ruimte en probeer het opnieuw.")
        case .damaged(let what):
            worded(
                "The journal is damaged (\(Visible.line(what))). Run `vitrine check`, and restore a backup if it says so.",
                nl:
                    "Het journaal is beschadigd (\(Visible.line(what))). Geef `vitrine check`, en zet een back-up terug als dat wordt gevraagd."
            )
        case .notAJournal(let path):
            worded(
                "\(Visible.line(path)) is not a Vitrine journal. `vitrine init PROGRAMME.yaml --journal PATH` makes one.",
                nl:
                    "\(Visible.line(path)) is geen journaal van Vitrine. `vitrine init PROGRAMME.yaml --journal PATH` maakt er een."
            )
        case .newer(let version, let known):
            worded(
                "The journal was written by a newer Vitrine (schema \(version); this one knows \(known)). Upgrade Vitrine; nothing was touched.",
                nl:
                    "Het journaal is geschreven door een nieuwere Vitrine (schema \(version); deze kent \(known)). Werk Vitrine bij; er is niets aangeraakt."
            )
        case .moved(let path):
            worded(
                "The journal at \(Visible.line(path)) was moved, replaced or deleted while it was open. Nothing was saved; start again.",
                nl:
                    "Het journaal op \(Visible.line(path)) is verplaatst, vervangen of verwijderd terwijl het open was. Er is niets bewaard; begin opnieuw."
            )
        case .io(let what):
            worded(
                "The journal could not be read or written: \(Visible.line(what)).",
                nl: "Het journaal kon niet worden gelezen of geschreven: \(Visible.line(what)).")
        }
    }
}
