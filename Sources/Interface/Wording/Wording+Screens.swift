import Cells
import Journal

/// What the screens say themselves, around what the journal says.
extension Wording {
    static var rehearsal: String { worded("REHEARSAL", nl: "OEFENING") }

    /// Who is speaking with the program, and in which roles.
    static func speaker(_ scene: Scene) -> String {
        let speaker = scene.speaker
        guard let person = speaker.person else { return worded("host", nl: "host") }
        let roles = self.roles(speaker.roles)
        return person.name + (roles.isEmpty ? "" : " · " + roles)
    }

    /// The roles of somebody, in their order.
    static func roles(_ roles: Set<PersonRole>) -> String { roles.sorted().map { word($0) }.joined(separator: ", ") }

    /// `Mid-year review  15 Jan 12:00 · in 23 days`, for the bar, from long to short.
    static func countdown(_ scene: Scene) -> [StyledLine] {
        guard let moment = scene.moment else { return [] }
        let times = scene.times
        let distance = times.distance(moment.cutoff)
        let long = StyledLine([
            Span(Visible.line(moment.name) + "  ", .bar),
            Span(scene.marks.plain("\(times.moment(moment.cutoff)) · \(distance)"), .barQuiet),
        ])
        return [long, StyledLine([Span(scene.marks.plain("\(times.day(moment.cutoff)) · \(distance)"), .barQuiet)])]
    }

    static func saved(_ at: Instant, _ scene: Scene) -> String {
        let wall = scene.programme.zone.wall(at)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let clock = "\(two(wall.hour)):\(two(wall.minute)):\(two(wall.second))"
        return worded("saved \(clock)", nl: "bewaard \(clock)")
    }

    static func savedInReserve(_ at: Instant, _ scene: Scene) -> String {
        saved(at, scene) + scene.marks.plain(" – ")
            + worded("disk full, drafts only", nl: "schijf vol, alleen concepten")
    }

    static func tooSmall(_ least: Size) -> String {
        worded(
            "This window is too small: Vitrine needs \(least.width) columns and \(least.height) rows.",
            nl: "Dit venster is te klein: Vitrine heeft \(least.width) kolommen en \(least.height) rijen nodig.")
    }

    static func noKey(_ key: String, _ scene: Scene) -> String {
        worded(
            "\(key) does nothing here. \(scene.key(.help)) shows the keys.",
            nl: "\(key) doet hier niets. \(scene.key(.help)) toont de toetsen.")
    }
    static var pasteNotTaken: String {
        worded(
            "Nothing is being written here, so what you pasted was left alone.",
            nl: "Hier wordt niets geschreven, dus wat je plakte is niet overgenomen.")
    }
    static func noAction(_ name: String, _ scene: Scene) -> String {
        worded(
            "There is no action \"\(name)\". \(scene.key(.help)) shows them all.",
            nl: "Er is geen actie \"\(name)\". \(scene.key(.help)) toont ze allemaal.")
    }
    static func leaveWith(_ key: String) -> String {
        worded(
            "This is the first screen. \(key) leaves Vitrine.", nl: "Dit is het eerste scherm. \(key) verlaat Vitrine.")
    }
    static var needsWholeID: String {
        worded(
            "Say which item by its whole id, 32 digits: :break-glass ID (whoever asks you to read it has it from `vitrine list`).",
            nl:
                "Zeg om welk item het gaat met het hele id, 32 tekens: :break-glass ID (wie je vraagt het te lezen, heeft het uit `vitrine list`)."
        )
    }
    static var onlyInRehearsal: String {
        worded(
            "Only in a rehearsal can somebody else take the keyboard like this.",
            nl: "Alleen in een oefening kan iemand anders zo het toetsenbord overnemen.")
    }

    static func needsArgument(_ action: ActionName) -> String {
        worded(
            "Say more: :\(action.rawValue) \(Actions.row(action).argument ?? "")",
            nl: "Zeg er iets bij: :\(action.rawValue) \(Actions.row(action).argument ?? "")")
    }

    static func notHere(_ action: ActionName, _ scene: Scene) -> String {
        let contexts = Actions.row(action).contexts
        if contexts.contains(.item) {
            return worded(
                "Select an item first: in the portfolio or in the glass.",
                nl: "Selecteer eerst een item: in het portfolio of in het glas.")
        }
        if contexts.contains(.portfolio) {
            return worded("That works in a portfolio.", nl: "Dat kan in een portfolio.")
        }
        if contexts.contains(.moments) { return worded("That works in the glass.", nl: "Dat kan in het glas.") }
        if contexts.contains(.agreement) {
            return worded(
                "That works on the agreement (\(scene.key(.agreement))).",
                nl: "Dat kan bij de overeenkomst (\(scene.key(.agreement))).")
        }
        if contexts.contains(.calibration) {
            return worded(
                "That works on the calibration (\(scene.key(.calibration))).",
                nl: "Dat kan bij de afstemming (\(scene.key(.calibration))).")
        }
        if contexts.contains(.pulse) {
            return worded(
                "That works on the pulse (\(scene.key(.pulse))).", nl: "Dat kan bij de peiling (\(scene.key(.pulse))).")
        }
        if contexts.contains(.meetings) {
            return worded("That works in the list of meetings.", nl: "Dat kan in de lijst van gesprekken.")
        }
        if contexts.contains(.meeting) { return worded("That works in a meeting.", nl: "Dat kan in een gesprek.") }
        if contexts.contains(.handover) {
            return worded("That works where a hand-over is chosen.", nl: "Dat kan waar een overdracht wordt gekozen.")
        }
        if !contexts.isDisjoint(with: [.committee, .dossier, .cohort]) {
            return worded("That works in a dossier of your committee.", nl: "Dat kan in een dossier van je commissie.")
        }
        if contexts.contains(.decision) {
            return worded("That works where a decision is shown.", nl: "Dat kan waar een beslissing te zien is.")
        }
        if contexts.contains(.appeal) {
            return worded("That works where an appeal is shown.", nl: "Dat kan waar een bezwaar te zien is.")
        }
        return worded("That does not apply on this screen.", nl: "Dat kan niet op dit scherm.")
    }

    static func noPlace(_ place: Place, _ scene: Scene) -> String {
        if case .pictures(nil, _, _) = place {
            return worded(
                "Pictures are of a portfolio or of a dossier: select one first.",
                nl: "Grafieken gaan over een portfolio of een dossier: kies er eerst een.")
        }
        return worded("That is not for you to see.", nl: "Dat is niet voor jou te zien.")
    }

    static func onScreen(_ refusal: Refusal, of effect: Effect, _ scene: Scene) -> String {
        if case .discardDraft = effect, refusal == .draftConflict { return draftWrittenOn }
        return onScreen(refusal, scene)
    }

    /// A refusal as a screen says it: without the commands that a shell would need.
    static func onScreen(_ refusal: Refusal, _ scene: Scene) -> String {
        func key(_ action: ActionName) -> String { scene.key(action) }
        switch refusal {
        case .noItem: return worded("There is no such item.", nl: "Dat item is er niet.")
        case .noPortfolio:
            return worded(
                "There is no portfolio of that mentee that you can look into.",
                nl: "Er is geen portfolio van die mentee dat jij kunt inzien.")
        case .noDossier: return worded("There is no such dossier.", nl: "Dat dossier is er niet.")
        case .pair(let fault): if let words = onScreen(fault, scene) { return words }
        case .noDecision:
            return worded("There is no decision that you can read.", nl: "Er is geen beslissing die jij kunt lezen.")
        case .noAppeal:
            return worded("There is no such appeal that you can see.", nl: "Dat bezwaar is er niet, of niet voor jou.")
        case .noProposal: return nothingProposed(scene)
        case .proposalChanged:
            return worded(
                "Not done: the proposal was changed meanwhile. Read it again first.",
                nl: "Niet gedaan: het voorstel is intussen gewijzigd. Lees het eerst opnieuw.")
        case .needsCitation:
            return
                worded(
                    "Not proposed: it cites nothing. \(key(.evidence)) chooses what it rests on; only \"\(Programme.notEnoughEvidence)\" may cite nothing.",
                    nl:
                        "Niet voorgesteld: het haalt niets aan. Met \(key(.evidence)) kies je waar het op steunt; alleen \"\(Programme.notEnoughEvidence)\" mag niets aanhalen."
                )
        case .emptyPanel:
            return worded(
                "Not assigned: tick somebody to hear it (\(key(.toggle))).",
                nl: "Niet toegewezen: vink iemand aan die het behandelt (\(key(.toggle))).")
        case .needsCompetency(.nominate):
            return
                worded(
                    "Not nominated: it names no competency. Edit it (\(key(.edit))), choose one (\(key(.competencies))), then nominate it.",
                    nl:
                        "Niet voorgedragen: het noemt geen competentie. Bewerk het (\(key(.edit))), kies er een (\(key(.competencies))) en draag het dan voor."
                )
        case .needsCompetency(.purpose):
            return
                worded(
                    "Not asked: assessment needs a competency. Edit it (\(key(.edit))) and choose one (\(key(.competencies))).",
                    nl:
                        "Niet gevraagd: een beoordeling heeft een competentie nodig. Bewerk het (\(key(.edit))) en kies er een (\(key(.competencies)))."
                )
        case .needsCompetency:
            return worded(
                "Assessment needs a competency: choose one (\(key(.competencies))).",
                nl: "Een beoordeling heeft een competentie nodig: kies er een (\(key(.competencies))).")
        case .thinAdvice(let needed, let cited):
            return worded(
                "An advice rests on at least \(count(needed, "item")), and \(cited == 0 ? "none is" : cited == 1 ? "one is" : "\(cited) are") chosen: choose more (\(key(.evidence))).",
                nl:
                    "Een advies steunt op minstens \(count(needed, "item", "items")), en er \(cited == 0 ? "is er geen" : cited == 1 ? "is er een" : "zijn er \(cited)") gekozen: kies er meer (\(key(.evidence)))."
            )
        case .noOutcome(""):
            return worded(
                "Say what you propose: choose an outcome (\(key(.outcome))).",
                nl: "Zeg wat je voorstelt: kies een uitkomst (\(key(.outcome))).")
        case .hasAdvice(let id):
            let name = scene.programme.moment(id)?.name ?? id.text
            return
                worded(
                    "You have written an advice for \(Visible.line(name)) already. Change that one (\(key(.advice)), \(key(.edit))).",
                    nl:
                        "Je hebt al een advies voor \(Visible.line(name)) geschreven. Wijzig dat (\(key(.advice)), \(key(.edit)))."
                )
        case .released:
            return worded(
                "Not deleted: it was released, and stays. Amend it (\(key(.edit))); that starts its notice again.",
                nl:
                    "Niet verwijderd: het is vrijgegeven en blijft. Wijzig het (\(key(.edit))); dan begint de aankondiging opnieuw."
            )
        case .nominated:
            return worded(
                "It is nominated. Take the nomination back first (\(key(.retract))).",
                nl: "Het is voorgedragen. Trek eerst de voordracht in (\(key(.retract))).")
        case .hasBeenRead:
            return
                worded(
                    "Not deleted: others may have read it. Withdraw it (\(key(.withdraw))) or amend it (\(key(.edit))) instead.",
                    nl:
                        "Niet verwijderd: anderen kunnen het gelezen hebben. Trek het terug (\(key(.withdraw))) of wijzig het (\(key(.edit)))."
                )
        case .notYours(.write):
            return
                worded(
                    "Only a mentee writes reflections and goals. A mentor gives feedback (\(key(.feedbackDevelopmental))).",
                    nl:
                        "Alleen een mentee schrijft reflecties en leerdoelen. Een mentor geeft feedback (\(key(.feedbackDevelopmental)))."
                )
        case .closed(let id):
            guard let closed = scene.programme.moment(id) else { break }
            let next = scene.programme.moments.first { $0.cutoff > closed.cutoff && scene.now < $0.cutoff }
            return worded(
                "Too late: \(Visible.line(closed.name)) closed on \(scene.times.moment(closed.cutoff)).",
                nl: "Te laat: \(Visible.line(closed.name)) sloot op \(scene.times.moment(closed.cutoff)).")
                + (next.map { moment in
                    worded(
                        " It can still be for \(Visible.line(moment.name)) (\(key(.nominate))).",
                        nl: " Het kan nog voor \(Visible.line(moment.name)) (\(key(.nominate))).")
                } ?? "")
        default: break
        }
        return Wording.refusal(refusal, scene.programme, scene.times)
    }

    static var noLongerVisible: String {
        worded(
            "What you were looking at is no longer visible to you.", nl: "Wat je bekeek, is voor jou niet meer te zien."
        )
    }

    static func idle(_ limit: IdleLimit) -> String {
        let minutes = max(1, (limit.leaving - limit.warning + 30_000) / 60_000)
        return
            worded(
                "No key for a while: in \(count(minutes, "minute")) this session ends, and what you write is kept as a draft.",
                nl:
                    "Al even geen toets: over \(count(minutes, "minuut", "minuten")) eindigt deze sessie, en wat je schrijft wordt als concept bewaard."
            )
    }

    static var nothingSelected: String { worded("Nothing is selected.", nl: "Er is niets geselecteerd.") }
    static var noOtherMentee: String {
        worded("There is no other mentee to go to.", nl: "Er is geen andere mentee om naartoe te gaan.")
    }
    static var portfolioHeader: String { worded("Portfolio", nl: "Portfolio") }

    /// Whose portfolio, for the bar; nothing for the own.
    static func portfolio(of mentee: PersonID?, _ scene: Scene) -> String {
        guard let mentee else {
            return scene.isMentor
                ? worded("all mentees", nl: "alle mentees")
                : worded("all that is sealed for you", nl: "alles wat voor jou is verzegeld")
        }
        guard mentee != scene.me else { return "" }
        return scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
    }

    static func emptyPortfolio(_ mentee: PersonID?, _ scene: Scene) -> String {
        if mentee == nil || mentee == scene.me, scene.isMentee {
            let key = scene.key(.newReflection)
            return worded(
                "No reflections yet. Press \(key) to write one; only you will see it until you share it.",
                nl:
                    "Nog geen reflecties. Druk op \(key) om er een te schrijven; alleen jij ziet wat je schrijft, tot je het deelt."
            )
        }
        if scene.isMentor {
            let key = scene.key(.feedbackDevelopmental)
            return worded(
                "Nothing has been shared with you yet. Press \(key) to give feedback of your own accord.",
                nl: "Er is nog niets met je gedeeld. Druk op \(key) om uit jezelf feedback te geven.")
        }
        return worded("There is nothing here for you to see.", nl: "Hier is niets voor jou te zien.")
    }

    /// What an act came to, in a few words.
    static func done(_ act: Act, _ outcome: Outcome) -> String {
        guard outcome.changed else { return worded("That was so already.", nl: "Dat was al zo.") }
        switch act {
        case .write: return worded("Saved. Only you can see it.", nl: "Bewaard. Alleen jij kunt het zien.")
        case .edit: return worded("Saved.", nl: "Bewaard.")
        case .delete: return worded("Deleted.", nl: "Verwijderd.")
        case .goal(_, let state):
            return worded("The goal is \(word(state)).", nl: "Het leerdoel is \(word(state)).")
        case .share: return worded("Shared.", nl: "Gedeeld.")
        case .withdraw: return worded("Withdrawn.", nl: "Teruggetrokken.")
        case .nominate: return worded("Nominated.", nl: "Voorgedragen.")
        case .retract:
            return worded(
                "Taken back: it is developmental again.",
                nl: "Voordracht ingetrokken: het is weer ontwikkelingsgericht.")
        case .feedback: return worded("Given.", nl: "Gegeven.")
        case .purpose(_, .assessment):
            return worded(
                "Asked. It stays developmental until the mentee agrees.",
                nl: "Gevraagd. Het blijft ontwikkelingsgericht tot de mentee instemt.")
        case .purpose(_, .developmental): return worded("It is developmental.", nl: "Het is ontwikkelingsgericht.")
        case .agree: return worded("Agreed: it is assessment now.", nl: "Ingestemd: het is nu een beoordeling.")
        case .decline:
            return worded("Declined: it stays developmental.", nl: "Afgewezen: het blijft ontwikkelingsgericht.")
        case .acknowledge: return worded("Acknowledged.", nl: "Voor gezien getekend.")
        case .respond: return worded("Responded.", nl: "Gereageerd.")
        case .pair(let act): return done(act)
        case .meeting(.hat(_, let purpose)):
            return worded(
                "The \(hat(purpose)) is on; both of you see since when.",
                nl: "De pet \(word(purpose)) is op; jullie zien allebei sinds wanneer.")
        case .meeting(.sign): return worded("Signed.", nl: "Ondertekend.")
        case .meeting(.cancel): return worded("Called off.", nl: "Afgezegd.")
        case .meeting(.agenda): return worded("Saved.", nl: "Bewaard.")
        case .advice(.release):
            return worded(
                "Released: it has its notice now, and the mentee can respond.",
                nl: "Vrijgegeven: het is nu aangekondigd, en de mentee kan reageren.")
        case .committee(let act): return done(act)
        case .appeal(let act): return done(act)
        case .safeguard(.breakGlass):
            return worded(
                "The glass is broken, and its people have been told.",
                nl: "Het glas is gebroken, en wie het aangaat weet ervan.")
        default: return worded("Done.", nl: "Gedaan.")
        }
    }
}
