import Journal

extension DossierPage {
    /// An item's line in the table of contents.
    func listed(_ entry: DossierEntry) -> Values {
        var line: Values = ["number": entry.number, "anchor": Self.anchor(entry.number), "heading": heading(entry)]
        var facts: [String] = []
        if let kind = entry.kind { facts.append(Words.kind(kind)) }
        if let date = entry.date { facts.append(Wording.date(date.day)) }
        if let level = entry.level { facts.append(Words.level(level.seen, expected: level.expected)) }
        if entry.isFlagged { facts.append(Words.flagged) }
        if let stance = entry.stance { facts.append(Wording.stance(stance)) }
        if !facts.isEmpty { line["facts"] = facts.joined(separator: " · ") }
        return line
    }

    func article(_ entry: DossierEntry) -> Values {
        var article: Values = ["number": entry.number, "anchor": Self.anchor(entry.number), "heading": heading(entry)]
        guard let text = entry.text else {
            article["erased"] = Words.erasedLeaves(entry.commitment.text)
            return article
        }
        if let purpose = entry.purpose { article["purpose"] = Wording.word(purpose) }
        if entry.isFlagged || entry.standing == .below {
            article["warning"] = Wording.list(
                [entry.isFlagged ? Words.flagged : nil, entry.standing == .below ? Words.below : nil].compactMap(\.self)
            )
        }
        let facts = text.facts.filter { $0.known != .title }.map { (Self.label($0), value($0, of: entry)) }
        article["facts"] = Self.grouped(facts)
        if !entry.body.isEmpty { article["body"] = ["parts": MarkdownTree.read(entry.body).map(Self.values)] }
        return article
    }

    private func heading(_ entry: DossierEntry) -> String {
        guard entry.text != nil else { return Words.wasErased }
        guard !entry.heading.isEmpty else { return entry.kind.map(Words.kind) ?? Words.nothingGiven }
        return entry.isTitled ? entry.heading : Self.opening(entry.heading)
    }

    /// The first words of a line that stands in for a title: a paragraph makes no heading.
    private static func opening(_ line: String) -> String {
        guard line.count > 80 else { return line }
        let start = line.prefix(80)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
    }

    private static func anchor(_ number: Int) -> String { "item-\(number)" }

    private func value(_ fact: BlockText.Fact, of entry: DossierEntry) -> Values {
        switch fact.known {
        case .item: if let kind = entry.kind { return ["text": Words.kind(kind)] }
        case .date: return Self.time(fact.value)
        case .purpose: if let purpose = entry.purpose { return ["text": Wording.word(purpose)] }
        case .level: if let level = entry.level { return ["text": Words.level(level.seen, expected: level.expected)] }
        case .stance: if let stance = entry.stance { return ["text": Wording.stance(stance)] }
        case .goal: if let goal = Self.goal(fact.value) { return ["text": goal] }
        case .on, .answers, .evidence:
            if let target = contents.entries.first(where: { $0.id == fact.value }) {
                let text = Words.item(target.number, heading(target))
                return ["link": ["anchor": Self.anchor(target.number), "text": text]]
            }
        // Sentences of the dossier's own, in the one language that a dossier is written in.
        case .ground, .opened, .acknowledged, .template, .revision, .flag: return ["own": fact.value]
        default: break
        }
        return fact.value.isEmpty ? ["none": Words.nothingGiven] : ["text": fact.value]
    }

    /// `open, due 2026-03-01`
    private static func goal(_ text: String) -> String? {
        guard let state = GoalState(rawValue: String(text.prefix { $0 != "," })) else { return nil }
        let due = text.firstRange(of: ", due ").flatMap { DossierTime(String(text[$0.upperBound...])) }
        return Words.goal(state, due: due.map(shown))
    }

    // MARK: - Bodies

    private static func values(_ part: MarkdownTree) -> Values {
        func named(_ name: String, _ values: Values) -> Values { [name: values] }
        switch part {
        case .heading(let text): return named("heading", ["runs": runs(text)])
        case .paragraph(let text): return named("paragraph", ["runs": runs(text)])
        case .rows(let rows):
            let lines: [Values] = rows.map { ["runs": runs($0)] }
            return named("rows", ["lines": lines])
        case .code(let text, let label):
            return named("code", label.isEmpty ? ["text": text] : ["text": text, "label": label])
        case .quote(let parts): return named("quote", ["parts": parts.map(values)])
        case .list(let list):
            let items: [Values] = list.map { ["number": $0.number ?? 0, "parts": $0.parts.map(values)] }
            return named(list.first?.number == nil ? "bullets" : "numbers", ["items": items])
        case .rule: return ["rule": true]
        }
    }

    private static func runs(_ runs: [MarkdownRun]) -> [Values] {
        runs.flatMap { run in
            run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
                line, text -> [Values] in
                let value: [Values] = text.isEmpty ? [] : [[name(run.part): String(text)]]
                return line == 0 ? value : [["break": true]] + value
            }
        }
    }

    private static func name(_ part: MarkdownInline.Part) -> String {
        switch part {
        case .plain: "plain"
        case .strong: "strong"
        case .emphasis: "emphasis"
        case .code: "code"
        // The address stands behind the words, and nothing leads there by itself.
        case .link: "link"
        }
    }
}
