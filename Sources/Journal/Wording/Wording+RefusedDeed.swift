/// What was not done, and whose it is to do.
extension Wording {
    static func notYours(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .write:
            worded(
                "Only a mentee writes reflections and goals. A mentor gives feedback (`\(program) feedback`).",
                nl:
                    "Alleen een mentee schrijft reflecties en leerdoelen. Een mentor geeft feedback (`\(program) feedback`)."
            )
        case .edit: worded("Not edited: only its author can.", nl: "Niet bewerkt: dat kan alleen de auteur.")
        case .delete: worded("Not deleted: only its author can.", nl: "Niet verwijderd: dat kan alleen de auteur.")
        case .share, .withdraw:
            worded(
                "Only the mentee whose portfolio it is shares and withdraws.",
                nl: "Alleen de mentee van wie het portfolio is, deelt en trekt terug.")
        case .nominate, .retract:
            worded(
                "Only the mentee nominates, and only what the mentee wrote.",
                nl: "Alleen de mentee draagt voor, en alleen wat de mentee zelf schreef.")
        case .feedback:
            worded(
                "Only a present mentor of the mentee gives feedback, and only on what the mentee shares.",
                nl: "Alleen een huidige mentor van de mentee geeft feedback, en alleen op wat de mentee deelt.")
        case .advise:
            worded(
                "Only a present mentor of the mentee writes an advice.",
                nl: "Alleen een huidige mentor van de mentee schrijft een advies.")
        case .release:
            worded(
                "Only the mentor who wrote it releases an advice.",
                nl: "Alleen de mentor die het schreef, geeft een advies vrij.")
        case .purpose:
            worded(
                "Only the mentor who wrote it asks for another purpose.",
                nl: "Alleen de mentor die het schreef, vraagt om een ander doel.")
        case .agree, .decline:
            worded("Only the mentee answers a request.", nl: "Alleen de mentee beantwoordt een vraag.")
        case .meeting:
            worded(
                "Only a mentee and a present mentor plan meetings, with each other.",
                nl: "Alleen een mentee en een huidige mentor plannen gesprekken, met elkaar.")
        case .agenda: worded("Only the mentee writes the agenda.", nl: "Alleen de mentee schrijft de agenda.")
        case .search:
            worded(
                "Not kept: the host has no searches. Say with --as whose it is.",
                nl: "Niet bewaard: de host heeft geen zoekopdrachten. Zeg met --as van wie het is.")
        case .hat: worded("Only the mentor changes the hat.", nl: "Alleen de mentor wisselt van pet.")
        case .note: worded("Only the two who met take notes.", nl: "Alleen de twee die elkaar spraken, maken notities.")
        case .handover:
            worded(
                "Only the mentee says what a successor inherits.",
                nl: "Alleen de mentee bepaalt wat een opvolger krijgt.")
        case .acknowledge, .respond:
            worded("Only the mentee acknowledges and responds.", nl: "Alleen de mentee tekent voor gezien en reageert.")
        case .goal: worded("Only the mentee changes a goal.", nl: "Alleen de mentee wijzigt een leerdoel.")
        case .programme, .person, .mentorship, .import, .erase:
            worded("Only a coordinator or the host does this.", nl: "Dit doet alleen een coördinator of de host.")
        case .backup:
            worded(
                "Only the host does this: the account that owns the journal's file, without --as.",
                nl: "Dit doet alleen de host: het account waarvan het bestand van het journaal is, zonder --as.")
        case .key: worded("Only the host keeps keys.", nl: "Alleen de host beheert sleutels.")
        case .pulse:
            worded(
                "Only whoever keeps the process is told what all pulses come to.",
                nl: "Alleen wie het proces bewaakt, ziet waar alle peilingen op uitkomen.")
        case .receipt: worded("Only the mentee has a receipt.", nl: "Alleen de mentee heeft een ontvangstbewijs.")
        case .portfolio:
            worded(
                "Only a mentee has a portfolio to take out. Everybody has `\(program) export --about-me`.",
                nl:
                    "Alleen een mentee heeft een portfolio om mee te nemen. Iedereen heeft `\(program) export --about-me`."
            )
        case .recuse:
            worded(
                "Only a member of the moment's committee steps aside.",
                nl: "Alleen een lid van de commissie van het moment treedt terug.")
        case .override:
            worded(
                "Only the chair who sits over the mentee, a coordinator or the host lets a recused member sit, and nobody themselves.",
                nl:
                    "Alleen de voorzitter die over de mentee zit, een coördinator of de host laat een verschoond lid zitten, en niemand zichzelf."
            )
        case .decide: worded("Only a member of the committee decides.", nl: "Alleen een lid van de commissie beslist.")
        case .minutes: worded("Only the committee has minutes.", nl: "Alleen de commissie heeft notulen.")
        case .answer: worded("Only the mentee answers a decision.", nl: "Alleen de mentee reageert op een beslissing.")
        case .appeal: worded("Only the mentee appeals.", nl: "Alleen de mentee maakt bezwaar.")
        case .assign:
            worded(
                "Only a coordinator or the host assigns an appeal.",
                nl: "Alleen een coördinator of de host wijst een bezwaar toe.")
        case .rule:
            worded(
                "Only the panel of an appeal rules on it.",
                nl: "Alleen de bezwaarcommissie doet uitspraak over een bezwaar.")
        case .escalate:
            worded(
                "Only a present mentor of the mentee escalates.",
                nl: "Alleen een huidige mentor van de mentee meldt een escalatie.")
        case .breakGlass: worded("Only a coordinator breaks the glass.", nl: "Alleen een coördinator breekt het glas.")
        case .process, .retention:
            worded("Only a coordinator or the host does this.", nl: "Dit doet alleen een coördinator of de host.")
        case .access, .export:
            worded(
                "The host has nothing of their own here. Speak for somebody with --as.",
                nl: "De host heeft hier niets van zichzelf. Spreek voor iemand met --as.")
        case .glass, .dossier, .check: worded("That is not for you to see.", nl: "Dat is niet aan jou om te zien.")
        }
    }

    static func wrongKind(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .goal: worded("That is not a goal.", nl: "Dat is geen leerdoel.")
        case .nominate, .retract:
            worded(
                "Only reflections and goals are nominated.", nl: "Voordragen kan alleen met reflecties en leerdoelen.")
        case .withdraw:
            worded(
                "Only reflections and goals are withdrawn.", nl: "Terugtrekken kan alleen met reflecties en leerdoelen."
            )
        case .respond:
            worded(
                "Only what others wrote as assessment is responded to: feedback, notes, observations and advice.",
                nl:
                    "Reageren kan alleen op wat anderen als beoordeling schreven: feedback, notities, observaties en advies."
            )
        case .purpose:
            worded(
                "Only a mentor's feedback and notes change their purpose.",
                nl: "Alleen feedback en notities van een mentor veranderen van doel.")
        case .agenda: worded("Only a reflection goes with an agenda.", nl: "Bij een agenda hoort alleen een reflectie.")
        case .release: worded("Only an advice is released.", nl: "Alleen een advies geef je vrij.")
        case .feedback:
            worded(
                "Feedback is given on reflections, goals and observations.",
                nl: "Feedback geef je op reflecties, leerdoelen en observaties.")
        default: worded("That does not work for an item of this kind.", nl: "Dat werkt niet voor dit soort item.")
        }
    }

    static func done(_ deed: Refusal.Deed) -> String {
        switch deed {
        case .edit: worded("edited", nl: "bewerkt")
        case .delete: worded("deleted", nl: "verwijderd")
        case .withdraw: worded("withdrawn", nl: "teruggetrokken")
        case .nominate: worded("nominated", nl: "voorgedragen")
        case .retract: worded("retracted", nl: "ingetrokken")
        case .purpose: worded("changed", nl: "gewijzigd")
        default: worded("done", nl: "gedaan")
        }
    }

    static func advice(_ bar: AdviceBar) -> String {
        switch bar {
        case .instructor:
            worded(
                "Mentors write no advice in this programme: the mentor is an instructor, and the roles are strictly apart.",
                nl:
                    "Mentoren schrijven in dit programma geen advies: de mentor is een instructeur, en de rollen zijn strikt gescheiden."
            )
        case .others(let who):
            worded(
                "Mentors write no advice in this programme: it is for \(who.isEmpty ? "nobody" : list(who.map(Visible.line))) to advise.",
                nl: who.isEmpty
                    ? "Mentoren schrijven in dit programma geen advies: niemand adviseert."
                    : "Mentoren schrijven in dit programma geen advies: adviseren is aan \(list(who.map(Visible.line)))."
            )
        }
    }
}
