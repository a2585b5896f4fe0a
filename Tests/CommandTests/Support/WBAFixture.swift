/// A small folder of workplace-based assessments: three learners, two coaches, some rows dated later than December.
extension Desk {
    static let learners = """
        Learner_ID,Stage,Rotation,Coach
        L001,PGY3+,ED,C004
        L002,PGY2,Pediatrics,C002
        L003,PGY1,IM-Ward,C004

        """
    static let epas = """
        EPA_ID,EPA_Title,Domain,Expected_Level_PGY1,Expected_Level_PGY2,Expected_Level_PGY3plus
        EPA01,Handover & communication,Interprofessional,3,4,4
        EPA02,Focused history & physical exam,Safety,3,4,4

        """
    static let heading =
        "Learner_ID,Date,EPA_ID,Entrustment_Level,Assessor_ID,Assessor_Role,Setting,Case_Type,"
        + "Narrative_Positive,Narrative_Improve,Flag\n"
    static let rows = [
        "L001,2025-09-24,EPA01,4,A008,AlliedHealth,ED,CaseE,,,0",
        "L002,2025-10-05,EPA02,3,A007,Faculty,ED,CaseC,\"Clear, and calm.\",Ask first.,1",
        "L003,2025-11-30,EPA01,2,A014,Nurse,Ward,CaseA,Good.,,0",
        "L002,2026-02-18,EPA01,5,A002,Faculty,ED,CaseF,Professional.,,0",
        "L001,2026-01-12,EPA02,3,A007,Faculty,ED,CaseC,,Faster.,0",
    ]

    func writeAssessments(_ rows: [String] = rows) throws {
        try? makeFolder("wba")
        try write(Self.learners, to: "wba/learners.csv")
        try write(Self.epas, to: "wba/epas.csv")
        try write(Self.heading + rows.joined(separator: "\r\n") + "\r\n", to: "wba/observations.csv")
    }
}
