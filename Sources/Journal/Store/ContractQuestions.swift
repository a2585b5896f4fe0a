/// Lets the suite that holds every engine to the contract ask what otherwise only the rights code may ask.
///
/// For `JournalTesting` alone; it is nothing a viewer could be given.
package enum ContractQuestions {
    package static func scope(_ area: Scope.Area, mentee: PersonID? = nil) -> Scope {
        Scope(area: area, mentee: mentee)
    }

    package static func kept(
        of mentee: PersonID, for moment: MomentID, word: ReachWord? = nil, obstacle: Obstacle? = nil,
        changedAfter: Int64? = nil
    ) -> KeptQuestion {
        KeptQuestion(mentee: mentee, moment: moment, word: word, obstacle: obstacle, changedAfter: changedAfter)
    }
}
