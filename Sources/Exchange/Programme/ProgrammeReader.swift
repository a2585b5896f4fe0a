import Journal
import Yams

/// Reads the parts of a programme out of its YAML. Each part is read whatever is wrong with the others, so that one
/// reading finds every problem.
final class ProgrammeReader: YAMLReader {
    private static var keys: [Key] {
        [
            .required("programme", itsName),
            .required(
                "timezone",
                worded("Europe/Amsterdam, or the one you are in.", nl: "Europe/Amsterdam, of die waarin je bent.")),
            .optional("role-model"),
            .required(
                "competencies",
                worded(
                    "and below it - { id: scholar, name: Scholar }.",
                    nl: "met daaronder - { id: scholar, name: Scholar }.")),
            .optional("epas"),
            .required(
                "committees",
                worded(
                    "and below it ccc: { members: [ann, ben, cas], chair: ann, quorum: 2 }.",
                    nl: "met daaronder ccc: { members: [ann, ben, cas], chair: ann, quorum: 2 }.")),
            .required(
                "moments",
                worded(
                    "and below it - { id, name, stakes, cutoff, committee }.",
                    nl: "met daaronder - { id, name, stakes, cutoff, committee }.")),
            .required("outcomes", someOutcomes), .optional("policy"), .optional("responsibilities"),
            .optional("agreement"), .optional("calibration"), .optional("escalation"),
        ]
    }

    private static var itsName: String { worded("its name.", nl: "de naam.") }
    private static let someOutcomes = "[ on track, targeted support, focused remediation, not enough evidence ]."

    /// Nil, or something unfit for use, when there are problems.
    func programme(_ root: Node, sibling: (String) -> [UInt8]?) -> Programme? {
        guard let fields = fields(root, of: worded("the programme", nl: "het programma"), Self.keys) else { return nil }
        let name = fields["programme"].flatMap {
            self.name($0, worded("the programme's name", nl: "de naam van het programma"), example: Self.itsName)
        }
        let zone = fields["timezone"].flatMap { self.zone($0) }
        let roleModel = fields["role-model"].flatMap {
            word($0, worded("the role model", nl: "het rolmodel"), as: RoleModel.self)
        }
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
        guard
            let text = scalar(
                node, worded("the time zone", nl: "de tijdzone"),
                example: worded("a zone such as Europe/Amsterdam.", nl: "een zone zoals Europe/Amsterdam."))
        else { return nil }
        switch SystemZone.lookUp(text) {
        case .found(let zone): return zone
        case .unknown:
            report(
                node,
                worded("The time zone \(quoted(text)) is unknown.", nl: "De tijdzone \(quoted(text)) is onbekend."),
                worded(
                    "Write a name of the IANA database, such as Europe/Amsterdam or UTC.",
                    nl: "Schrijf een naam uit de IANA-database, zoals Europe/Amsterdam of UTC."))
        case .noDatabase:
            report(
                node,
                worded(
                    "This machine has no database of time zones, so \(quoted(text)) cannot be read.",
                    nl: "Deze machine heeft geen database van tijdzones, dus \(quoted(text)) kan niet gelezen worden."),
                worded("Install tzdata, or write UTC.", nl: "Installeer tzdata, of schrijf UTC."))
        }
        return nil
    }

    private func competencies(_ node: Node) -> [Competency] {
        let example = worded(
            "- { id: scholar, name: Scholar }, one line for each.",
            nl: "- { id: scholar, name: Scholar }, één regel per competentie.")
        guard
            let nodes = list(
                node, of: worded("the list of competencies", nl: "de lijst van competenties"), example: example)
        else { return [] }
        if !(1...9).contains(nodes.count) {
            report(
                node,
                nodes.count == 0
                    ? worded("There is no competency.", nl: "Er is geen competentie.")
                    : worded(
                        "There are \(nodes.count) competencies.", nl: "Er zijn \(nodes.count) competenties."),
                worded(
                    "Name one to nine: a committee cannot judge by more.",
                    nl: "Noem er een tot negen: naar meer kan een commissie niet oordelen."))
        }
        var ids: [(value: CompetencyID, node: Node)] = []
        let competencies = nodes.compactMap { node -> Competency? in
            guard
                let fields = fields(
                    node, of: worded("the competency", nl: "de competentie"),
                    [.required("id", "scholar."), .required("name", "Scholar.")])
            else { return nil }
            let id = fields["id"].flatMap {
                self.id($0, worded("the competency", nl: "de competentie"), as: CompetencyID.self)
            }
            let name = fields["name"].flatMap {
                self.name($0, worded("the competency's name", nl: "de naam van de competentie"), example: Self.itsName)
            }
            if let id { ids.append((id, fields["id"] ?? node)) }
            guard let id, let name else { return nil }
            return Competency(id: id, name: name)
        }
        distinct(ids, worded("the competency", nl: "de competentie"), shown: \.text)
        return competencies
    }

    private func epas(_ node: Node, sibling: (String) -> [UInt8]?) -> [EPA] {
        guard
            let name = scalar(
                node, worded("the name of the EPA file", nl: "de naam van het EPA-bestand"),
                example: worded("a file name such as epas.csv.", nl: "een bestandsnaam zoals epas.csv."))
        else {
            return []
        }
        // Only a file beside this one: a programme must not read anything else on the machine.
        let isPlain = !name.contains("/") && !name.hasPrefix(".") && StoredText.isPlainName(name)
        guard isPlain else {
            report(
                node,
                worded(
                    "\(quoted(name)) is not the name of a file beside this one.",
                    nl: "\(quoted(name)) is niet de naam van een bestand naast dit bestand."),
                worded(
                    "Put the file into the same folder, and write its name alone.",
                    nl: "Zet het bestand in dezelfde map, en schrijf alleen de naam."))
            return []
        }
        guard let bytes = sibling(name) else {
            report(
                node,
                worded(
                    "The file \(quoted(name)) cannot be read.",
                    nl: "Het bestand \(quoted(name)) kan niet gelezen worden."),
                worded(
                    "Put it into the same folder, or remove this line.",
                    nl: "Zet het in dezelfde map, of verwijder deze regel."))
            return []
        }
        let (epas, problems) = EPATable.read(CSVTable(file: name, bytes: bytes))
        for problem in problems { add(problem) }
        return epas
    }

    /// The committees that can be used, and the ids of all: a moment may name one that is wrong in itself.
    private func committees(_ node: Node) -> (sound: [Committee], ids: Set<CommitteeID>) {
        let example = "ccc: { members: [ann, ben, cas], chair: ann, quorum: 2 }."
        let entries = entries(
            node, of: worded("the list of committees", nl: "de lijst van commissies"), example: example)
        let named = entries.compactMap { entry in
            self.id(entry.key, worded("the committee", nl: "de commissie"), as: CommitteeID.self).map {
                (id: $0, node: entry.value)
            }
        }
        return (named.compactMap { committee($0.id, $0.node) }, Set(named.map(\.id)))
    }

    private func committee(_ id: CommitteeID, _ node: Node) -> Committee? {
        let what = worded("the committee \(quoted(id.text))", nl: "de commissie \(quoted(id.text))")
        let keys: [Key] = [.required("members", "[ann, ben, cas]."), .optional("chair"), .required("quorum", "2.")]
        guard let fields = fields(node, of: what, keys) else { return nil }
        var people: [(value: PersonID, node: Node)] = []
        var size: Int?
        if let members = fields["members"],
            let nodes = list(
                members, of: worded("the list of members of \(what)", nl: "de lijst van leden van \(what)"),
                example: "[ann, ben, cas].")
        {
            size = nodes.count
            people = nodes.compactMap { node in
                self.id(node, worded("the member", nl: "het lid"), as: PersonID.self).map { ($0, node) }
            }
            distinct(people, worded("the member", nl: "het lid"), shown: \.text)
            if nodes.count < 3 {
                report(
                    members,
                    worded(
                        "\(quoted(id.text)) has \(counted(nodes.count, "member")).",
                        nl: "\(quoted(id.text)) heeft \(counted(nodes.count, "lid", "leden"))."),
                    worded(
                        "Name three or more: a recusal must leave somebody to decide with.",
                        nl: "Noem er drie of meer: na een verschoning moet er iemand overblijven om mee te beslissen."))
            }
        }
        let chair = fields["chair"].flatMap { self.id($0, worded("the chair", nl: "de voorzitter"), as: PersonID.self) }
        if let chair, let node = fields["chair"], size != nil, !people.contains(where: { $0.value == chair }) {
            report(
                node,
                worded(
                    "The chair \(quoted(chair.text)) is not a member of \(quoted(id.text)).",
                    nl: "De voorzitter \(quoted(chair.text)) is geen lid van \(quoted(id.text))."),
                NearMiss.of(chair.text, among: people.map(\.value.text)).map {
                    worded("Write \($0), if that is meant.", nl: "Schrijf \($0), als je dat bedoelt.")
                }
                    ?? worded("Add the chair to the members.", nl: "Zet de voorzitter bij de leden."))
        }
        let quorum = fields["quorum"].flatMap {
            number($0, worded("the quorum", nl: "het quorum"), in: 1...max(1, size ?? 999))
        }
        guard let quorum else { return nil }
        return Committee(id: id, members: people.map(\.value), chair: chair, quorum: quorum)
    }

    private func outcomes(_ node: Node) -> [String] {
        let example = Self.someOutcomes
        guard
            let nodes = list(node, of: worded("the list of outcomes", nl: "de lijst van uitkomsten"), example: example)
        else { return [] }
        if nodes.isEmpty {
            report(
                node, worded("There is no outcome to decide on.", nl: "Er is geen uitkomst om op te beslissen."),
                worded("Write \(example)", nl: "Schrijf \(example)"))
        }
        let named = nodes.compactMap { node in
            name(
                node, worded("the outcome", nl: "de uitkomst"),
                example: worded("what can be decided.", nl: "wat er beslist kan worden.")
            ).map { (value: $0, node: node) }
        }
        distinct(named, worded("the outcome", nl: "de uitkomst"), shown: \.self)
        let outcomes = named.map(\.value)
        if !nodes.isEmpty, !outcomes.contains(where: { $0.lowercased() == "not enough evidence" }) {
            warn(
                node,
                worded("No outcome says \"not enough evidence\".", nl: "Geen uitkomst zegt \"not enough evidence\"."),
                worded(
                    "Add it: without it a committee must judge even when there is too little to judge by.",
                    nl: "Voeg die toe: zonder moet een commissie ook oordelen als er te weinig is om op te oordelen."))
        }
        return outcomes
    }

    private func responsibilities(_ node: Node) -> [Responsibility] {
        let example = "decides: [committee]."
        let entries = entries(
            node, of: worded("the list of responsibilities", nl: "de lijst van verantwoordelijkheden"), example: example
        )
        return entries.compactMap { entry in
            guard
                let task = name(
                    entry.key, worded("the task", nl: "de taak"),
                    example: worded("what is to be done.", nl: "wat er gedaan moet worden."))
            else { return nil }
            let nodes = entry.value.sequence.map { Array($0) } ?? [entry.value]
            if nodes.isEmpty {
                report(
                    entry.key,
                    worded(
                        "Nobody is responsible for \(quoted(task)).",
                        nl: "Niemand is verantwoordelijk voor \(quoted(task))."),
                    worded("Write \(example)", nl: "Schrijf \(example)"))
            }
            return Responsibility(
                task: task,
                who: nodes.compactMap {
                    name(
                        $0, worded("who does it", nl: "wie het doet"),
                        example: worded("a role, such as mentor.", nl: "een rol, zoals mentor."))
                })
        }
    }

    private func escalation(_ node: Node) -> [PersonID] {
        let example = worded(
            "the ids of those whom a mentor turns to, as in [ noor, carla ].",
            nl: "de id's van de mensen die een mentor inschakelt, zoals [ noor, carla ].")
        guard
            let nodes = list(
                node, of: worded("the list of people for escalations", nl: "de lijst van mensen voor escalaties"),
                example: example)
        else { return [] }
        let people = nodes.compactMap { node in
            id(node, worded("the person", nl: "de persoon"), as: PersonID.self).map { (value: $0, node: node) }
        }
        distinct(people, worded("the person", nl: "de persoon"), shown: \.text)
        return people.map(\.value)
    }

    private func agreement(_ node: Node) -> [String] {
        let example = worded(
            "one prompt to a line, each after a hyphen.", nl: "één vraag per regel, elk na een koppelteken.")
        return list(node, of: worded("the agreement", nl: "de overeenkomst"), example: example)?
            .compactMap {
                line(
                    $0, worded("the prompt", nl: "de vraag"),
                    example: worded("a question for both to answer.", nl: "een vraag die beiden beantwoorden."))
            } ?? []
    }

    private func calibration(_ node: Node) -> [CalibrationStatement] {
        let example = worded(
            "- { dimension: trust, text: a statement }, one line for each.",
            nl: "- { dimension: trust, text: een stelling }, één regel per stelling.")
        guard
            let nodes = list(
                node,
                of: worded("the list of statements for calibration", nl: "de lijst van stellingen voor de afstemming"),
                example: example)
        else { return [] }
        return nodes.compactMap { node in
            let keys: [Key] = [
                .required("dimension", "trust."), .required("text", worded("a statement.", nl: "een stelling.")),
            ]
            guard let fields = fields(node, of: worded("the statement", nl: "de stelling"), keys) else { return nil }
            let dimension = fields["dimension"].flatMap {
                word($0, worded("the dimension", nl: "de dimensie"), as: Dimension.self)
            }
            let text = fields["text"].flatMap {
                line(
                    $0, worded("the statement", nl: "de stelling"), example: worded("a statement.", nl: "een stelling.")
                )
            }
            guard let dimension, let text else { return nil }
            return CalibrationStatement(dimension: dimension, text: text)
        }
    }
}

extension StoredText {
    fileprivate static func isPlainName(_ text: String) -> Bool { (try? name(text)) != nil }
}
