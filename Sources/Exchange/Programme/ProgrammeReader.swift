import Journal
import Yams

/// Reads the parts of a programme out of its YAML. Each part is read whatever is wrong with the others, so that one
/// reading finds every problem.
final class ProgrammeReader: YAMLReader {
    private static let keys: [Key] = [
        .required("programme", "its name."), .required("timezone", "Europe/Amsterdam, or the one you are in."),
        .optional("role-model"), .required("competencies", "and below it - { id: scholar, name: Scholar }."),
        .optional("epas"),
        .required("committees", "and below it ccc: { members: [ann, ben, cas], chair: ann, quorum: 2 }."),
        .required("moments", "and below it - { id, name, stakes, cutoff, committee }."),
        .required("outcomes", "[ on track, targeted support, focused remediation, not enough evidence ]."),
        .optional("policy"), .optional("responsibilities"), .optional("agreement"), .optional("calibration"),
        .optional("escalation"),
    ]

    /// Nil, or something unfit for use, when there are problems.
    func programme(_ root: Node, sibling: (String) -> [UInt8]?) -> Programme? {
        guard let fields = fields(root, of: "the programme", Self.keys) else { return nil }
        let name = fields["programme"].flatMap { self.name($0, "the programme's name", example: "its name.") }
        let zone = fields["timezone"].flatMap { self.zone($0) }
        let roleModel = fields["role-model"].flatMap { word($0, "the role model", as: RoleModel.self) }
        let competencies = fields["competencies"].map { self.competencies($0) } ?? []
        let epas = fields["epas"].map { self.epas($0, sibling: sibling) } ?? []
        let committees = fields["committees"].map { self.committees($0) } ?? (sound: [], ids: [])
        let policy = fields["policy"].map { self.policy($0) } ?? Policy()
        // Without a zone the cutoffs are read all the same, for what else is wrong with them.
        let moments =
            fields["moments"].map {
                self.moments($0, zone: zone ?? .utc, policy: policy, committees: committees.ids)
            } ?? []
        let outcomes = fields["outcomes"].map { self.outcomes($0) } ?? []
        let responsibilities = fields["responsibilities"].map { self.responsibilities($0) } ?? []
        let agreement = fields["agreement"].map { self.agreement($0) } ?? []
        let calibration = fields["calibration"].map { self.calibration($0) } ?? []
        let escalation = fields["escalation"].map { self.escalation($0) } ?? []
        guard let name, let zone else { return nil }
        return Programme(
            name: name, zone: zone, roleModel: roleModel, competencies: competencies, epas: epas,
            committees: committees.sound, moments: moments, outcomes: outcomes, policy: policy,
            responsibilities: responsibilities, agreement: agreement, calibration: calibration,
            escalation: escalation)
    }

    private func zone(_ node: Node) -> Zone? {
        guard let text = scalar(node, "the time zone", example: "a zone such as Europe/Amsterdam.") else { return nil }
        switch SystemZone.lookUp(text) {
        case .found(let zone): return zone
        case .unknown:
            report(
                node, "The time zone \(quoted(text)) is unknown.",
                "Write a name of the IANA database, such as Europe/Amsterdam or UTC.")
        case .noDatabase:
            report(
                node, "This machine has no database of time zones, so \(quoted(text)) cannot be read.",
                "Install tzdata, or write UTC.")
        }
        return nil
    }

    private func competencies(_ node: Node) -> [Competency] {
        let example = "- { id: scholar, name: Scholar }, one line for each."
        guard let nodes = list(node, of: "the list of competencies", example: example) else { return [] }
        if !(1...9).contains(nodes.count) {
            report(
                node, "There \(nodes.count == 0 ? "is no competency" : "are \(nodes.count) competencies").",
                "Name one to nine: a committee cannot judge by more.")
        }
        var ids: [(value: CompetencyID, node: Node)] = []
        let competencies = nodes.compactMap { node -> Competency? in
            guard
                let fields = fields(
                    node, of: "the competency", [.required("id", "scholar."), .required("name", "Scholar.")])
            else { return nil }
            let id = fields["id"].flatMap { self.id($0, "the competency", as: CompetencyID.self) }
            let name = fields["name"].flatMap { self.name($0, "the competency's name", example: "its name.") }
            if let id { ids.append((id, fields["id"] ?? node)) }
            guard let id, let name else { return nil }
            return Competency(id: id, name: name)
        }
        distinct(ids, "the competency", shown: \.text)
        return competencies
    }

    private func epas(_ node: Node, sibling: (String) -> [UInt8]?) -> [EPA] {
        guard let name = scalar(node, "the name of the EPA file", example: "a file name such as epas.csv.") else {
            return []
        }
        // Only a file beside this one: a programme must not read anything else on the machine.
        let isPlain = !name.contains("/") && !name.hasPrefix(".") && StoredText.isPlainName(name)
        guard isPlain else {
            report(
                node, "\(quoted(name)) is not the name of a file beside this one.",
                "Put the file into the same folder, and write its name alone.")
            return []
        }
        guard let bytes = sibling(name) else {
            report(
                node, "The file \(quoted(name)) cannot be read.", "Put it into the same folder, or remove this line.")
            return []
        }
        let (epas, problems) = EPATable.read(CSVTable(file: name, bytes: bytes))
        for problem in problems { add(problem) }
        return epas
    }

    /// The committees that can be used, and the ids of all: a moment may name one that is wrong in itself.
    private func committees(_ node: Node) -> (sound: [Committee], ids: Set<CommitteeID>) {
        let example = "ccc: { members: [ann, ben, cas], chair: ann, quorum: 2 }."
        let entries = entries(node, of: "the list of committees", example: example)
        let named = entries.compactMap { entry in
            self.id(entry.key, "the committee", as: CommitteeID.self).map { (id: $0, node: entry.value) }
        }
        return (named.compactMap { committee($0.id, $0.node) }, Set(named.map(\.id)))
    }

    private func committee(_ id: CommitteeID, _ node: Node) -> Committee? {
        let what = "the committee \(quoted(id.text))"
        let keys: [Key] = [.required("members", "[ann, ben, cas]."), .optional("chair"), .required("quorum", "2.")]
        guard let fields = fields(node, of: what, keys) else { return nil }
        var people: [(value: PersonID, node: Node)] = []
        var size: Int?
        if let members = fields["members"],
            let nodes = list(members, of: "the list of members of \(what)", example: "[ann, ben, cas].")
        {
            size = nodes.count
            people = nodes.compactMap { node in self.id(node, "the member", as: PersonID.self).map { ($0, node) } }
            distinct(people, "the member", shown: \.text)
            if nodes.count < 3 {
                report(
                    members, "\(quoted(id.text)) has \(counted(nodes.count, "member")).",
                    "Name three or more: a recusal must leave somebody to decide with.")
            }
        }
        let chair = fields["chair"].flatMap { self.id($0, "the chair", as: PersonID.self) }
        if let chair, let node = fields["chair"], size != nil, !people.contains(where: { $0.value == chair }) {
            report(
                node, "The chair \(quoted(chair.text)) is not a member of \(quoted(id.text)).",
                NearMiss.of(chair.text, among: people.map(\.value.text)).map { "Write \($0), if that is meant." }
                    ?? "Add the chair to the members.")
        }
        let quorum = fields["quorum"].flatMap { number($0, "the quorum", in: 1...max(1, size ?? 999)) }
        guard let quorum else { return nil }
        return Committee(id: id, members: people.map(\.value), chair: chair, quorum: quorum)
    }

    private func outcomes(_ node: Node) -> [String] {
        let example = "[ on track, targeted support, focused remediation, not enough evidence ]."
        guard let nodes = list(node, of: "the list of outcomes", example: example) else { return [] }
        if nodes.isEmpty { report(node, "There is no outcome to decide on.", "Write \(example)") }
        let named = nodes.compactMap { node in
            name(node, "the outcome", example: "what can be decided.").map { (value: $0, node: node) }
        }
        distinct(named, "the outcome", shown: \.self)
        let outcomes = named.map(\.value)
        if !nodes.isEmpty, !outcomes.contains(where: { $0.lowercased() == "not enough evidence" }) {
            warn(
                node, "No outcome says \"not enough evidence\".",
                "Add it: without it a committee must judge even when there is too little to judge by.")
        }
        return outcomes
    }

    private func responsibilities(_ node: Node) -> [Responsibility] {
        let example = "decides: [committee]."
        let entries = entries(node, of: "the list of responsibilities", example: example)
        return entries.compactMap { entry in
            guard let task = name(entry.key, "the task", example: "what is to be done.") else { return nil }
            let nodes = entry.value.sequence.map { Array($0) } ?? [entry.value]
            if nodes.isEmpty {
                report(entry.key, "Nobody is responsible for \(quoted(task)).", "Write \(example)")
            }
            return Responsibility(
                task: task, who: nodes.compactMap { name($0, "who does it", example: "a role, such as mentor.") })
        }
    }

    private func escalation(_ node: Node) -> [PersonID] {
        let example = "the ids of those whom a mentor turns to, as in [ noor, carla ]."
        guard let nodes = list(node, of: "the list of people for escalations", example: example) else { return [] }
        let people = nodes.compactMap { node in
            id(node, "the person", as: PersonID.self).map { (value: $0, node: node) }
        }
        distinct(people, "the person", shown: \.text)
        return people.map(\.value)
    }

    private func agreement(_ node: Node) -> [String] {
        let example = "one prompt to a line, each after a hyphen."
        return list(node, of: "the agreement", example: example)?
            .compactMap { line($0, "the prompt", example: "a question for both to answer.") } ?? []
    }

    private func calibration(_ node: Node) -> [CalibrationStatement] {
        let example = "- { dimension: trust, text: a statement }, one line for each."
        guard let nodes = list(node, of: "the list of statements for calibration", example: example) else { return [] }
        return nodes.compactMap { node in
            let keys: [Key] = [.required("dimension", "trust."), .required("text", "a statement.")]
            guard let fields = fields(node, of: "the statement", keys) else { return nil }
            let dimension = fields["dimension"].flatMap { word($0, "the dimension", as: Dimension.self) }
            let text = fields["text"].flatMap { line($0, "the statement", example: "a statement.") }
            guard let dimension, let text else { return nil }
            return CalibrationStatement(dimension: dimension, text: text)
        }
    }
}

extension StoredText {
    fileprivate static func isPlainName(_ text: String) -> Bool { (try? name(text)) != nil }
}
