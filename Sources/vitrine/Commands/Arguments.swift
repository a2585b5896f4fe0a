import ArgumentParser
import Journal

extension Purpose: ExpressibleByArgument {}
extension KindName: ExpressibleByArgument {}
extension PersonRole: ExpressibleByArgument {}
extension ReachWord: ExpressibleByArgument {}
extension GoalState: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

/// Ids as they are typed. What is no id at all gets the same answer as an id that nobody has.
extension Session {
    func item(_ prefix: String) throws -> ItemID { try find(prefix.lowercased()) }

    func items(_ prefixes: [String]) throws -> [ItemID] { try prefixes.map { try item($0) } }
}

enum Named {
    static func moment(_ text: String) throws -> MomentID {
        guard let id = MomentID(text) else { throw Refusal.noMoment(text) }
        return id
    }

    static func moment(_ text: String?) throws -> MomentID? { try text.map { try moment($0) as MomentID } }

    static func mentee(_ text: String) throws -> PersonID {
        guard let id = PersonID(text) else { throw Refusal.noPortfolio }
        return id
    }

    static func mentee(_ text: String?) throws -> PersonID? { try text.map { try mentee($0) as PersonID } }

    static func person(_ text: String) throws -> PersonID {
        guard let id = PersonID(text) else { throw Refusal.noPerson(text) }
        return id
    }
}
