/// What a file of workplace-based assessments brings, checked as far as the file alone can be.
///
/// Adding it twice adds nothing: people and mentorships by their ids, observations by `externalID`.
public struct ObservationBatch: Sendable {
    public struct Learner: Sendable, Hashable {
        public let id: PersonID
        /// As the file spells it; the name of a person who is created.
        public let name: String
        public let stage: String?
        public let coach: PersonID?

        public init(id: PersonID, name: String, stage: String?, coach: PersonID?) {
            self.id = id
            self.name = name
            self.stage = stage
            self.coach = coach
        }
    }

    public struct Row: Sendable, Hashable {
        /// Line in the file, from 1, for messages.
        public let line: Int
        public let mentee: PersonID
        public let observation: Observation
        /// The narrative; may be empty.
        public let body: String
        /// The same row has the same id in every import.
        public let externalID: String

        public init(line: Int, mentee: PersonID, observation: Observation, body: String, externalID: String) {
            self.line = line
            self.mentee = mentee
            self.observation = observation
            self.body = body
            self.externalID = externalID
        }
    }

    public var learners: [Learner]
    /// Coaches by id, with the name as the file spells it.
    public var coaches: [PersonID: String]
    public var epas: [EPA]
    /// By date, then as in the file.
    public var rows: [Row]

    public init(learners: [Learner] = [], coaches: [PersonID: String] = [:], epas: [EPA] = [], rows: [Row] = []) {
        self.learners = learners
        self.coaches = coaches
        self.epas = epas
        self.rows = rows
    }
}
