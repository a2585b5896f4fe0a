import Journal
import Yams

extension ProgrammeReader {
    /// The policy; what the file does not name is as `Policy` has it.
    func policy(_ node: Node) -> Policy {
        var policy = Policy()
        let names = [
            "notice", "observations", "correction-window", "advice", "handover", "appeal", "minimum-reflections",
            "reopen", "retention",
        ]
        guard let fields = fields(node, of: worded("the policy", nl: "het beleid"), names.map { .optional($0) }) else {
            return policy
        }
        if let node = fields["notice"],
            let value = period(node, worded("the notice period", nl: "de aankondigingstermijn"))
        {
            policy.notice = value
        }
        if let node = fields["observations"],
            let value = word(
                node, worded("the rule for observations", nl: "de regel voor observaties"), as: Purpose.self)
        {
            policy.observations = value
        }
        if let node = fields["correction-window"],
            let value = period(node, worded("the correction window", nl: "de correctietermijn"))
        {
            policy.correctionWindow = value
        }
        if let node = fields["handover"],
            let value = word(
                node, worded("the rule for handover", nl: "de regel voor de overdracht"), as: HandoverRule.self)
        {
            policy.handover = value
        }
        if let node = fields["appeal"], let value = period(node, worded("the time to appeal", nl: "de bezwaartermijn"))
        {
            policy.appeal = value
        }
        if let node = fields["reopen"] {
            policy.reopen = period(
                node,
                worded("the time after which forms are opened anew", nl: "de tijd waarna formulieren opnieuw opengaan"))
        }
        if let node = fields["retention"] { policy.retention = retention(node) }
        if let node = fields["minimum-reflections"],
            let value = number(
                node, worded("the minimum of reflections", nl: "het minimum aan reflecties"), in: 0...1000)
        {
            policy.minimumReflections = value == 0 ? nil : value
        }
        if let node = fields["advice"],
            let advice = self.fields(
                node, of: worded("the policy for advice", nl: "het beleid voor adviezen"),
                [.optional("evidence"), .optional("notice")])
        {
            if let node = advice["evidence"],
                let value = number(node, worded("the number of data points", nl: "het aantal datapunten"), in: 0...100)
            {
                policy.adviceEvidence = value
            }
            if let node = advice["notice"],
                let value = period(
                    node, worded("the notice period of advice", nl: "de aankondigingstermijn van adviezen"))
            {
                policy.adviceNotice = value
            }
        }
        return policy
    }

    private func retention(_ node: Node) -> Retention {
        var retention = Retention()
        let names = RetentionClass.allCases.map { Key.optional($0.rawValue) }
        guard let fields = fields(node, of: worded("the retention", nl: "de bewaartermijn"), names) else {
            return retention
        }
        for kept in RetentionClass.allCases {
            if let node = fields[kept.rawValue] {
                retention[kept] = keepingTime(
                    node,
                    worded("the retention of \(kept.rawValue) records", nl: "de bewaartermijn van \(kept.rawValue)"))
            }
        }
        return retention
    }
}
