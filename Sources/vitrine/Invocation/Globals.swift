import Glibc
import Journal

/// The options that mean the same for every command, given before or after it.
struct Globals {
    var journal: String?
    var person: String?
    var role: PersonRole?
    var now: String?
    var json = false

    /// Takes the global options out of the arguments, wherever before `--` they stand, and leaves the rest in order.
    /// - Parameter arguments: without the program's name.
    static func extract(from arguments: [String]) throws(UsageFault) -> (globals: Globals, rest: [String]) {
        var globals = Globals()
        var role: String?
        var rest: [String] = []
        var words: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if argument == "--" {
                rest += arguments[(index - 1)...]
                break
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts.first.map(String.init) ?? ""
            func value(_ old: String?) throws(UsageFault) -> String {
                guard old == nil else { throw UsageFault(Wording.givenTwice(name)) }
                if parts.count == 2 { return String(parts[1]) }
                guard index < arguments.count, !arguments[index].hasPrefix("--") else {
                    throw UsageFault(Wording.needsValue(name))
                }
                index += 1
                return arguments[index - 1]
            }
            switch name {
            case "--journal": globals.journal = try value(globals.journal)
            case "--as": globals.person = try value(globals.person)
            case "--now": globals.now = try value(globals.now)
            // What roles a person gets is another question than in which role one speaks.
            case "--role" where words != ["person", "add"] && words != ["person", "role"]: role = try value(role)
            case "--json" where parts.count == 1: globals.json = true
            default:
                if !argument.hasPrefix("-"), words.count < 2 { words.append(argument) }
                rest.append(argument)
            }
        }
        if let role {
            guard let known = PersonRole(rawValue: role) else {
                throw UsageFault(Wording.unknownRole(role))
            }
            globals.role = known
        }
        return (globals, rest)
    }

    /// What the options leave open, from the environment. An empty variable counts as none.
    mutating func complete(from environment: (String) -> String?) {
        func variable(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        journal = journal ?? variable("VITRINE_JOURNAL")
        person = person ?? variable("VITRINE_AS")
    }
}

/// A variable of the environment.
func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
