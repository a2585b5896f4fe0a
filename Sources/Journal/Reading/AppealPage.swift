/// An appeal as a viewer may see it: whoever keeps the process sees that there is one and its dates, and the committee
/// what was ruled.
public struct AppealPage: Hashable, Sendable {
    public let record: RecordID
    public let mentee: NamedPerson
    public let moment: Moment
    public let appealed: Instant
    /// Until when an appeal could be made; nil when the decision was erased.
    public let deadline: Instant?
    public let panel: [NamedPerson]
    public let assigned: Instant?
    public let ruled: Instant?
    public let part: Part
    /// Nil for those who keep the process, and for the committee.
    public let grounds: String?
    /// Nil for those who keep the process, and before there is one.
    public let ruling: RulingPage?
    /// When the mentee first opened the ruling.
    public let opened: Instant?

    public enum Part: Hashable, Sendable {
        case mentee, panel, member, keeper
    }

    public struct RulingPage: Hashable, Sendable {
        public let word: Appeal.Ruling.Word
        public let text: String
        public let by: NamedPerson
        public let at: Instant
    }
}

/// What a panel judges by: the decision, the dossier as it was sealed, the grounds.
public struct AppealBundle: Hashable, Sendable {
    public let appeal: AppealPage
    public let decision: DecisionPage
    public let dossier: SealedDossier
}

extension Session {
    /// The appeals that the viewer may know of, newest first.
    public func appeals() throws(Refusal) -> [AppealPage] {
        try read { reader throws(Refusal) in try reader.appeals() }
    }

    public func appeal(_ id: RecordID) throws(Refusal) -> AppealPage {
        try read { reader throws(Refusal) in try reader.appeal(id) }
    }

    /// The appeal that an id, or a prefix of eight digits or more, names among what the viewer may see.
    public func findAppeal(_ prefix: String) throws(Refusal) -> RecordID {
        try read { reader throws(Refusal) in try reader.findAppeal(prefix) }
    }

    /// For the mentee and the panel.
    public func bundle(_ id: RecordID) throws(Refusal) -> AppealBundle {
        try read { reader throws(Refusal) in try reader.bundle(id) }
    }

    /// Those who may be put on its panel, by name: for whoever keeps the process.
    public func panelCandidates(_ id: RecordID) throws(Refusal) -> [NamedPerson] {
        try read { reader throws(Refusal) in try reader.panelCandidates(id) }
    }

    /// Logs that the viewer has opened an appeal on which there is a ruling: once in a session.
    public func openedAppeal(_ id: RecordID) throws(Refusal) {
        guard viewer.person != nil, logs("appeal \(id)") else { return }
        if try perform(.appeal(.read(id))).changed { logged("appeal \(id)") }
    }
}

extension Reader {
    private func known() throws(Refusal) -> [Record] {
        try ledger.records(RecordQuestion([.appeal]), before: nil, limit: .max).filter {
            !$0.isErased && rights.knows($0)
        }
    }

    func appeals() throws(Refusal) -> [AppealPage] {
        var names = Names()
        var out: [AppealPage] = []
        for record in try known() { if let page = try page(record, &names) { out.append(page) } }
        return out
    }

    func findAppeal(_ prefix: String) throws(Refusal) -> RecordID {
        guard (8...32).contains(prefix.utf8.count), Hex.isLowercase(prefix) else { throw .noAppeal }
        let found = try known().filter { $0.id.text.hasPrefix(prefix) }
        guard let first = found.first else { throw .noAppeal }
        guard found.count == 1 else { throw .ambiguous }
        return first.id
    }

    func appeal(_ id: RecordID) throws(Refusal) -> AppealPage {
        var names = Names()
        guard let record = try ledger.record(id), rights.knows(record), let page = try page(record, &names) else {
            throw .noAppeal
        }
        return page
    }

    private func page(_ record: Record, _ names: inout Names) throws(Refusal) -> AppealPage? {
        guard case .appeal(let appeal) = record.content, let moment = record.moment.flatMap(programme.moment) else {
            return nil
        }
        let part: AppealPage.Part =
            if rights.isMentee, record.mentee == rights.person?.id {
                .mentee
            } else if rights.hears(record) {
                .panel
            } else if appeal.ruling != nil, rights.sits(over: record) {
                .member
            } else {
                .keeper
            }
        var panel: [NamedPerson] = []
        for id in appeal.panel { panel.append(try named(id, &names)) }
        var ruling: AppealPage.RulingPage?
        if let it = appeal.ruling, part != .keeper {
            ruling = AppealPage.RulingPage(word: it.word, text: it.text, by: try named(it.by, &names), at: it.at)
        }
        return AppealPage(
            record: record.id, mentee: try named(record.mentee, &names), moment: moment, appealed: record.created,
            deadline: try ledger.decision(about: record.mentee, for: moment.id)?.it.final?.appeal, panel: panel,
            assigned: appeal.assigned, ruled: appeal.ruling?.at, part: part,
            grounds: part == .mentee || part == .panel ? appeal.grounds : nil, ruling: ruling,
            opened: part == .keeper ? nil : appeal.opened)
    }

    func bundle(_ id: RecordID) throws(Refusal) -> AppealBundle {
        let appeal = try appeal(id)
        guard appeal.part == .mentee || appeal.part == .panel, let mentee = appeal.mentee.id else { throw .noAppeal }
        return AppealBundle(
            appeal: appeal, decision: try decision(mentee, appeal.moment.id),
            dossier: try sealedDossier(mentee, appeal.moment.id))
    }

    func panelCandidates(_ id: RecordID) throws(Refusal) -> [NamedPerson] {
        guard rights.keepsProcess, let record = try ledger.record(id), rights.knows(record), !record.isErased else {
            throw .noAppeal
        }
        let bars = try PanelBars(ledger, programme, record)
        return try ledger.people().filter { bars.bar($0) == nil }.map { NamedPerson(id: $0.id, name: $0.name) }
            .sorted { $0.name < $1.name }
    }
}
