/// A setting of a programme that is known to bite, and why. It is a warning: the programme decides.
public struct ProgrammeWarning: Hashable, Sendable {
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        case noRoleModel = "no-role-model"
        case mentorDecides = "mentor-decides"
        case observationsWithoutNotice = "observations-without-notice"
        case minimumReflections = "minimum-reflections"
        case highStakesAlone = "high-stakes-alone"
        case adviceUnseen = "advice-unseen"
        case adviceNoticeShort = "advice-notice-short"
        case thinAdvice = "thin-advice"
        case handoverUnasked = "handover-unasked"
    }

    public let topic: Topic
    /// The moment that it is about, if it is about one.
    public let moment: MomentID?
    /// What is set, and the reason why that may go wrong, in full sentences.
    public let text: String

    public init(topic: Topic, moment: MomentID? = nil, text: String) {
        self.topic = topic
        self.moment = moment
        self.text = text
    }
}

extension Programme {
    /// Warns of the settings that are known to bite (`domain.md`), as far as a programme shows them.
    public func selfCheck() -> [ProgrammeWarning] {
        var warnings: [ProgrammeWarning] = []
        func warn(_ topic: ProgrammeWarning.Topic, about moment: Moment? = nil, _ text: String) {
            warnings.append(ProgrammeWarning(topic: topic, moment: moment?.id, text: text))
        }

        if roleModel == nil {
            warn(
                .noRoleModel,
                worded(
                    "No role model is named for the mentor. The study reports that expectation management is one of the "
                        + "strategies that help: name the role, so that both sides expect the same.",
                    nl:
                        "Voor de mentor is geen rolmodel genoemd. Volgens het onderzoek is verwachtingen uitspreken een van de dingen die helpen: noem de rol, dan verwachten beiden hetzelfde."
                ))
        }
        if mentorDecides {
            warn(
                .mentorDecides,
                worded(
                    "Mentors are among those who decide. A mentee who is judged by the own mentor has reason to hold back; "
                        + "Vitrine recuses the mentor from the own mentee's dossier, and every override is on the record.",
                    nl:
                        "Mentoren beslissen mee. Een mentee over wie de eigen mentor oordeelt, heeft reden om zich in te houden; Vitrine verschoont de mentor van het dossier van de eigen mentee, en elke uitzondering wordt vastgelegd."
                ))
        }
        for moment in moments where moment.observations == .assessment && moment.notice.isNothing {
            warn(
                .observationsWithoutNotice, about: moment,
                worded(
                    "Observations go to \"\(moment.name)\" without a notice period. A mentee may find out what the "
                        + "committee has read only after it has read it, and has had no time to answer.",
                    nl:
                        "Observaties gaan zonder aankondiging naar \"\(moment.name)\". Een mentee merkt misschien pas achteraf wat de commissie heeft gelezen, en heeft dan geen tijd gehad om te reageren."
                ))
        }
        if let minimum = policy.minimumReflections, minimum > 0 {
            warn(
                .minimumReflections,
                worded(
                    "At least \(minimum) reflections are asked for. What is written to reach a number is seldom written "
                        + "to learn from, and a private reflection would have to be shown to be counted.",
                    nl:
                        "Er worden minstens \(minimum) reflecties gevraagd. Wat geschreven is om een aantal te halen, is zelden geschreven om van te leren, en een privéreflectie zou getoond moeten worden om mee te tellen."
                ))
        }
        for moment in moments where moment.stakes == .high && intermediates(before: moment).isEmpty {
            warn(
                .highStakesAlone, about: moment,
                worded(
                    "No intermediate moment comes before \"\(moment.name)\". Without one, a high-stakes decision may "
                        + "come as a surprise, too late to do something about it.",
                    nl:
                        "Er gaat geen tussentijds moment vooraf aan \"\(moment.name)\". Zonder zo een kan een beslissing met veel gewicht als een verrassing komen, te laat om er nog iets aan te doen."
                ))
        }
        let shortestNotice = moments.map(\.notice).min { $0.length < $1.length } ?? policy.notice
        if policy.adviceNotice.isNothing && shortestNotice.isNothing {
            warn(
                .adviceUnseen,
                worded(
                    "Advice goes to the committee as soon as it is released. The mentee may not have seen it, and cannot "
                        + "answer it in time: give it a notice period.",
                    nl:
                        "Advies gaat naar de commissie zodra het is vrijgegeven. De mentee heeft het misschien niet gezien, en kan niet op tijd reageren: geef het een aankondigingstermijn."
                ))
        } else if policy.adviceNotice.length < policy.notice.length {
            warn(
                .adviceNoticeShort,
                worded(
                    "The notice period of advice (\(policy.adviceNotice.iso)) is shorter than that of everything else "
                        + "(\(policy.notice.iso)). The longer one counts; write that, so that nobody plans by the shorter.",
                    nl:
                        "De aankondigingstermijn van advies (\(policy.adviceNotice.iso)) is korter dan die van al het andere (\(policy.notice.iso)). De langste telt; schrijf die op, dan rekent niemand op de kortste."
                ))
        }
        if policy.adviceEvidence < 2 {
            warn(
                .thinAdvice,
                worded(
                    "Advice may rest on \(policy.adviceEvidence == 0 ? "no data point" : "one data point"). A single "
                        + "observation says more about its day than about the mentee; ask for two or more.",
                    nl:
                        "Advies mag steunen op \(policy.adviceEvidence == 0 ? "geen enkel datapunt" : "één datapunt"). Een enkele observatie zegt meer over die dag dan over de mentee; vraag er twee of meer."
                ))
        }
        if policy.handover != .menteeChooses {
            warn(
                .handoverUnasked,
                worded(
                    "At a change of mentor the successor inherits everything that was shared, and the mentee is not "
                        + "asked. What was written for one person is then read by another.",
                    nl:
                        "Bij een wisseling van mentor krijgt de opvolger alles wat gedeeld was, zonder dat de mentee iets wordt gevraagd. Wat voor de een geschreven was, leest dan een ander."
                ))
        }
        return warnings
    }

    /// Whether the mentor, by that name or by the role model's, is among those who decide.
    private var mentorDecides: Bool {
        responsibilities.contains { line in
            line.task.lowercased().hasPrefix("decide")
                && line.who.contains(where: isMentor)
        }
    }
}

extension Period {
    /// In seconds, days taken as 24 hours: to compare two periods, not to reckon with.
    var length: Int { days * 86_400 + seconds }
    var isNothing: Bool { length == 0 }
}
