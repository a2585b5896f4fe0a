extension Wording {
    /// The reason behind an answer of the reach function, as the glass prints it.
    public static func reason(_ reach: Reach, _ programme: Programme, _ times: Times) -> String {
        switch reach {
        case .will(let ground): because(ground, programme, times)
        case .sealed(let ground): worded("sealed: ", nl: "verzegeld: ") + because(ground, programme, times)
        case .could(.agreement, let until):
            worded(
                "needs the mentee's agreement by \(times.moment(until))",
                nl: "de mentee moet uiterlijk \(times.moment(until)) instemmen")
        case .could(.release, let until):
            worded(
                "an advice: its mentor can release it to the mentee until \(times.moment(until))",
                nl: "een advies: de mentor kan het tot \(times.moment(until)) vrijgeven aan de mentee")
        case .could(.nomination, let until):
            worded(
                "a self-assessment: the mentee can nominate it until \(times.moment(until))",
                nl: "een zelfbeoordeling: de mentee kan die tot \(times.moment(until)) voordragen")
        case .wont(let obstacle): why(obstacle)
        }
    }

    private static func because(_ ground: Ground, _ programme: Programme, _ times: Times) -> String {
        switch ground {
        case .nominated(let at):
            worded(
                "nominated by the mentee on \(times.day(at))", nl: "voorgedragen door de mentee op \(times.day(at))")
        case .agreed(let at):
            worded("the mentee agreed to it on \(times.day(at))", nl: "de mentee stemde ermee in op \(times.day(at))")
        case .notice(let until):
            worded("written as assessment; ", nl: "geschreven als beoordeling; ") + notice(until, times)
        case .programme(let until):
            worded(
                "the programme's rule for observations; ", nl: "de regel van het programma voor observaties; ")
                + notice(until, times)
        case .answers:
            worded("goes where the item it answers goes", nl: "gaat waarheen het item gaat waarop het reageert")
        case .carried(let moment):
            worded(
                "carried on from \(programme.moment(moment)?.name ?? moment.text)",
                nl: "meegenomen uit \(programme.moment(moment)?.name ?? moment.text)")
        case .released(let at, let until):
            worded(
                "an advice, released to the mentee on \(times.day(at)); ",
                nl: "een advies, vrijgegeven aan de mentee op \(times.day(at)); ") + notice(until, times)
        }
    }

    private static func notice(_ until: Instant, _ times: Times) -> String {
        times.now < until
            ? worded("notice until \(times.moment(until))", nl: "aangekondigd tot \(times.moment(until))")
            : worded("notice passed on \(times.day(until))", nl: "aankondiging voorbij op \(times.day(until))")
    }

    /// Why an item does not go, short enough for a heading.
    public static func why(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .private: worded("private", nl: "privé")
        case .developmental: worded("developmental", nl: "ontwikkelingsgericht")
        case .declined: worded("declined by the mentee", nl: "afgewezen door de mentee")
        case .late: worded("too late", nl: "te laat")
        case .otherMoment: worded("belongs to another moment", nl: "hoort bij een ander moment")
        case .beforePeriod: worded("from before the period", nl: "van vóór de periode")
        case .programme:
            worded(
                "the programme keeps observations developmental",
                nl: "het programma houdt observaties ontwikkelingsgericht")
        case .erased: worded("erased, or answers what was", nl: "gewist, of reactie op wat gewist is")
        case .unreleased:
            worded("an advice that was not released in time", nl: "een advies dat niet op tijd is vrijgegeven")
        case .noDossier: worded("no dossier for this mentee", nl: "geen dossier voor deze mentee")
        }
    }

    /// Why an item is in a dossier: the same words whenever they are read, for they are part of its bytes.
    static func lasting(_ ground: Ground, zone: Zone) -> String {
        func day(_ instant: Instant) -> String { ISO8601.text(zone.day(instant)) }
        return switch ground {
        case .nominated(let at): "nominated by the mentee on \(day(at))"
        case .agreed(let at): "the mentee agreed to it on \(day(at))"
        case .notice(let until): "written as assessment, with notice to the mentee until \(day(until))"
        case .programme(let until):
            "the programme's rule for observations, with notice to the mentee until \(day(until))"
        case .answers: "the mentee's answer goes where the item it answers goes"
        case .carried(let moment): "carried on from \(moment)"
        case .released(let at, let until):
            "released to the mentee on \(day(at)), with notice to the mentee until \(day(until))"
        }
    }

    // MARK: - Words for what is stored as a word

    public static func word(_ purpose: Purpose) -> String {
        switch purpose {
        case .developmental: worded("DEVELOPMENTAL", nl: "ONTWIKKELING")
        case .assessment: worded("ASSESSMENT", nl: "BEOORDELING")
        }
    }

    /// `DEV` or `ASM` where a column has no room for the word.
    public static func abbreviation(_ purpose: Purpose) -> String {
        switch purpose {
        case .developmental: worded("DEV", nl: "ONT")
        case .assessment: worded("ASM", nl: "BEO")
        }
    }

    /// How an observed level stands to the expected one.
    public static func word(_ standing: Standing) -> String {
        switch standing {
        case .below: worded("below", nl: "onder")
        case .at: worded("at", nl: "op")
        case .above: worded("above", nl: "boven")
        }
    }
}
