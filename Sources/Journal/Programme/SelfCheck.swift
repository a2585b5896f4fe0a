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
                "No role model is named for the mentor. The study reports that expectation management is one of the "
                    + "strategies that help: name the role, so that both sides expect the same.")
        }
        if mentorDecides {
            warn(
                .mentorDecides,
                "Mentors are among those who decide. A mentee who is judged by the own mentor has reason to hold back; "
                    + "Vitrine recuses the mentor from the own mentee's dossier, and every override is on the record.")
        }
        for moment in moments where moment.observations == .assessment && moment.notice.isNothing {
            warn(
                .observationsWithoutNotice, about: moment,
                "Observations go to \"\(moment.name)\" without a notice period. A mentee may find out what the "
                    + "committee has read only after it has read it, and has had no time to answer.")
        }
        if let minimum = policy.minimumReflections, minimum > 0 {
            warn(
                .minimumReflections,
                "At least \(minimum) reflections are asked for. What is written to reach a number is seldom written "
                    + "to learn from, and a private reflection would have to be shown to be counted.")
        }
        for moment in moments where moment.stakes == .high && intermediates(before: moment).isEmpty {
            warn(
                .highStakesAlone, about: moment,
                "No intermediate moment comes before \"\(moment.name)\". Without one, a high-stakes decision may "
                    + "come as a surprise, too late to do something about it.")
        }
        let shortestNotice = moments.map(\.notice).min { $0.length < $1.length } ?? policy.notice
        if policy.adviceNotice.isNothing && shortestNotice.isNothing {
            warn(
                .adviceUnseen,
                "Advice goes to the committee as soon as it is released. The mentee may not have seen it, and cannot "
                    + "answer it in time: give it a notice period.")
        } else if policy.adviceNotice.length < policy.notice.length {
            warn(
                .adviceNoticeShort,
                "The notice period of advice (\(policy.adviceNotice.iso)) is shorter than that of everything else "
                    + "(\(policy.notice.iso)). The longer one counts; write that, so that nobody plans by the shorter.")
        }
        if policy.adviceEvidence < 2 {
            warn(
                .thinAdvice,
                "Advice may rest on \(policy.adviceEvidence == 0 ? "no data point" : "one data point"). A single "
                    + "observation says more about its day than about the mentee; ask for two or more.")
        }
        if policy.handover != .menteeChooses {
            warn(
                .handoverUnasked,
                "At a change of mentor the successor inherits everything that was shared, and the mentee is not "
                    + "asked. What was written for one person is then read by another.")
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
