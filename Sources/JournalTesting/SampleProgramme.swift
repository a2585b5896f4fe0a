/// A programme file with a bit of everything, valid as it stands: what commands and fuzzers begin with.
public enum SampleProgramme {
    public static let text = """
        programme: Residency in internal medicine 2025–26
        timezone: Europe/Amsterdam
        role-model: coach
        competencies:
          - { id: communicator, name: Communicator }
          - { id: scholar, name: Scholar }
        committees:
          ccc: { members: [noor, emil, ada], chair: noor, quorum: 2 }
        moments:
          - { id: mid-year, name: Mid-year review, stakes: intermediate, cutoff: 2026-01-15T12:00, committee: ccc }
          - { id: end-year, name: Year decision, stakes: high, cutoff: 2026-06-30T12:00, committee: ccc }
        outcomes: [ on track, targeted support, focused remediation, not enough evidence ]
        policy:
          notice: P7D
          observations: assessment
          correction-window: PT30M
          advice: { evidence: 2, notice: P7D }
          handover: mentee-chooses
          appeal: P10D
        responsibilities:
          gives feedback: [mentor, assessor]
          advises: [mentor]
          decides: [committee]
        agreement: [ "How often do we meet?" ]
        calibration: [ { dimension: trust, text: "What is said as coaching stays coaching." } ]

        """
}
