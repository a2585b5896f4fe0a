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
        guard let fields = fields(node, of: "the policy", names.map { .optional($0) }) else { return policy }
        if let node = fields["notice"], let value = period(node, "the notice period") { policy.notice = value }
        if let node = fields["observations"], let value = word(node, "the rule for observations", as: Purpose.self) {
            policy.observations = value
        }
        if let node = fields["correction-window"], let value = period(node, "the correction window") {
            policy.correctionWindow = value
        }
        if let node = fields["handover"], let value = word(node, "the rule for handover", as: HandoverRule.self) {
            policy.handover = value
        }
        if let node = fields["appeal"], let value = period(node, "the time to appeal") { policy.appeal = value }
        if let node = fields["reopen"] { policy.reopen = period(node, "the time after which forms are opened anew") }
        if let node = fields["retention"] { policy.retention = retention(node) }
        if let node = fields["minimum-reflections"],
            let value = number(node, "the minimum of reflections", in: 0...1000)
        {
            policy.minimumReflections = value == 0 ? nil : value
        }
        if let node = fields["advice"],
            let advice = self.fields(node, of: "the policy for advice", [.optional("evidence"), .optional("notice")])
        {
            if let node = advice["evidence"], let value = number(node, "the number of data points", in: 0...100) {
                policy.adviceEvidence = value
            }
            if let node = advice["notice"], let value = period(node, "the notice period of advice") {
                policy.adviceNotice = value
            }
        }
        return policy
    }

    private func retention(_ node: Node) -> Retention {
        var retention = Retention()
        let names = RetentionClass.allCases.map { Key.optional($0.rawValue) }
        guard let fields = fields(node, of: "the retention", names) else { return retention }
        for kept in RetentionClass.allCases {
            if let node = fields[kept.rawValue] {
                retention[kept] = keepingTime(node, "the retention of \(kept.rawValue) records")
            }
        }
        return retention
    }
}
