import Journal

/// A dossier as one page of HTML that stands alone: to be read in a browser without a connection, and printed.
///
/// It is made of the dossier's bytes and nothing else, and holds them whole at its end: what it shows in another form can
/// be compared with them, and they with the digest. It is well-formed as XML is, runs nothing, and fetches nothing.
public struct DossierPage {
    public enum State: Sendable {
        case sealed
        /// As it will be if nobody does anything more.
        case foreseen
    }

    let dossier: Dossier
    let contents: DossierContents
    let counts: DossierCounts
    let state: State
    typealias Words = Wording.DossierPage

    public init(_ dossier: Dossier, _ state: State) {
        (self.dossier, self.state) = (dossier, state)
        contents = DossierContents(dossier)
        counts = DossierCounts(contents)
    }

    /// In the language that is spoken.
    public var html: String { DossierTemplates.render(page) }

    private var page: Values {
        let (mentee, moment) = (contents.mentee, contents.moment)
        let figures = figures
        var page: Values = [
            "language": Language.spoken.rawValue,
            "title": Words.title(mentee: mentee.name, moment: moment.name),
            "skip": Words.skip, "contents": Words.contents, "about": Words.about, "summary": Words.summary,
            "pictures": Words.pictures, "items": Words.items, "verify": Words.verify, "ownText": Words.ownText,
            "notPrinted": Words.notPrinted,
            "header": ["facts": headerFacts],
            "digestLabel": Words.digest, "digest": dossier.digest.groups,
            "holds": holds,
            "entries": contents.entries.map(listed),
            "tables": tables, "counted": Words.counted,
            "figures": figures,
            "articles": contents.entries.map(article),
            "verifying": verifying,
            "text": Visible.text(String(decoding: dossier.bytes, as: UTF8.self)),
        ]
        if contents.isRehearsal { page["rehearsal"] = Words.rehearsal }
        if state == .foreseen { page["notSealed"] = Words.notSealed(contents.cutoff.map(Self.shown) ?? "") }
        if !figures.isEmpty, counts.earlier > 0 { page["earlier"] = Words.earlier(counts.earlier) }
        if !counts.activities.isEmpty { page["legend"] = Words.legend }
        return page
    }

    /// `12 items: 1 piece of advice, 7 observations and 4 reflections; 1 erased`
    private var holds: String {
        var text = Words.holds(contents.entries.count)
        let kinds = KindName.allCases.compactMap { kind -> String? in
            let number = contents.entries.count { $0.kind == kind }
            return number > 0 ? Words.count(number, of: kind) : nil
        }
        if !kinds.isEmpty { text += ": " + Wording.list(kinds) }
        let erased = contents.entries.count { $0.text == nil }
        return text + (erased > 0 ? "; " + Words.erased(erased) : "") + "."
    }

    private var headerFacts: [Values] {
        var facts: [(label: String, value: Values)] = []
        for fact in contents.header.facts {
            let label = Self.label(fact)
            switch fact.known {
            case .rehearsal: break
            case .moment:
                let moment = contents.moment
                facts.append((label, ["text": moment.id.isEmpty ? moment.name : "\(moment.name) (\(moment.id))"]))
                if let stakes = moment.stakes { facts.append((Words.stakes, ["text": Wording.word(stakes)])) }
            case .cutoff:
                facts.append((label, Self.time(fact.value)))
                if state == .sealed { facts.append((Words.sealed, Self.time(fact.value))) }
            case .start: facts.append((label, Self.time(fact.value)))
            default: facts.append((label, ["text": fact.value]))
            }
        }
        return Self.grouped(facts)
    }

    private var verifying: Values {
        let (mentee, moment) = (contents.mentee.id, contents.moment.id)
        let command =
            state == .sealed
            ? "vitrine dossier show \(mentee) --moment \(moment) > dossier.txt"
            : "vitrine glass --mentee \(mentee) --moment \(moment) --preview > dossier.txt"
        return [
            "introduction": Words.verifyIntroduction,
            "steps": [
                ["text": Words.verifySave, "command": command],
                [
                    "text": Words.verifySum, "command": "sha256sum dossier.txt",
                    "result": Digest(of: dossier.bytes).text,
                ],
                ["text": Words.verifyDigest, "command": "vitrine dossier verify dossier.txt --digest D"],
            ] as [Values],
            "receipt": Words.verifyReceipt,
        ]
    }

    // MARK: - Facts

    /// In the reader's language; a line that is not known keeps its own name.
    static func label(_ fact: BlockText.Fact) -> String {
        if let known = fact.known { return Words.label(known) }
        let words = fact.name.split(separator: " ", maxSplits: 1)
        return words.count == 2 && words[0] == "committee" ? Words.committee(words[1]) : fact.name
    }

    /// Facts of one name next to each other stand under it together.
    static func grouped(_ facts: [(label: String, value: Values)]) -> [Values] {
        var groups: [(label: String, values: [Values])] = []
        for (label, value) in facts {
            if groups.last?.label == label {
                groups[groups.count - 1].values.append(value)
            } else {
                groups.append((label, [value]))
            }
        }
        return groups.map { ["label": $0.label, "values": $0.values] }
    }

    /// `12 Oct 2025, 09:04`.
    static func shown(_ time: DossierTime) -> String {
        Wording.date(time.day) + (time.clock.map { ", " + $0 } ?? "")
    }

    static func time(_ text: String) -> Values {
        guard let time = DossierTime(text) else { return ["text": text] }
        return ["time": ["machine": time.text, "text": shown(time)]]
    }
}
