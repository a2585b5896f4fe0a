import ArgumentParser
import Exchange
import Journal

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "The people in the journal.",
        subcommands: [Add.self, Rename.self, Role.self, List.self, Suspend.self, Reinstate.self, KeyCommand.self])

    struct Add: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a person; a mentee gets a portfolio.")
        @Argument(help: "A short id: a–z, 0–9, dot, dash and underscore.") var id: String
        @Argument(help: "The name as people read it.") var name: String
        @Option(help: "mentee, mentor, committee or coordinator; repeat it for more.") var role: [PersonRole]
        @Option(help: "A mentee's stage of training, as the table of EPAs names it.") var stage: String?

        func perform(in invocation: Invocation) throws {
            guard let id = PersonID(id) else { throw Refusal.badIdentifier(id) }
            try invocation.session().perform(.addPerson(id, name: name, roles: Set(role), stage: stage))
            invocation.out.line(id.text)
        }
    }

    struct Rename: ServedVerb {
        static let configuration = CommandConfiguration(commandName: "rename", abstract: "Change a person's name.")
        @Argument var id: String
        @Argument var name: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.rename(Named.person(id), name))
        }
    }

    struct Role: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "role", abstract: "Set the roles of a person: those named, and no others.")
        @Argument var id: String
        @Argument(help: "mentee, mentor, committee or coordinator.") var roles: [PersonRole] = []
        @Option(name: .customLong("role"), help: "The same, as an option.") var more: [PersonRole] = []

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.setRoles(Named.person(id), Set(roles + more)))
        }
    }

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The people you have to do with.")

        func perform(in invocation: Invocation) throws {
            let people = try invocation.session().people()
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in
                        for person in people {
                            json.object { json in
                                json.field("id", person.id.text)
                                json.field("name", person.name)
                                json.field("roles", person.roles.sorted().map(\.rawValue))
                                json.field("suspended", person.suspended)
                            }
                        }
                    }
                }
                return
            }
            invocation.out.table(
                people.map { person in
                    [
                        person.id.text, Visible.line(person.name),
                        person.roles.sorted().map(\.rawValue).joined(separator: ", "),
                        person.suspended ? "suspended" : "",
                    ]
                })
        }
    }

    struct Suspend: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "suspend", abstract: "Take away access; a suspended mentee gets no dossier.")
        @Argument var id: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.suspend(Named.person(id)))
        }
    }

    struct Reinstate: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "reinstate", abstract: "Give a suspended person access again.")
        @Argument var id: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.reinstate(Named.person(id)))
        }
    }
}

struct MentorshipCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentorship", abstract: "Who mentors whom.",
        subcommands: [Start.self, End.self, List.self, HandoverCommand.self])

    struct Start: ServedVerb {
        static let configuration = CommandConfiguration(commandName: "start", abstract: "Start a mentorship.")
        @Argument var mentor: String
        @Argument var mentee: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(
                .startMentorship(mentor: Named.person(mentor), mentee: Named.person(mentee)))
        }
    }

    struct End: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "end", abstract: "End a mentorship: the mentor sees nothing of the mentee any more.")
        @Argument var mentor: String
        @Argument var mentee: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(
                .endMentorship(mentor: Named.person(mentor), mentee: Named.person(mentee)))
        }
    }

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Mentorships, present and past, that are yours to know.")

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let mentorships = try session.mentorships()
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in
                        for (mentorship, _, _) in mentorships {
                            json.object { json in
                                json.field("mentor", mentorship.mentor.text)
                                json.field("mentee", mentorship.mentee.text)
                                json.field("start", ISO8601.text(mentorship.start))
                                json.field("end", mentorship.end.map { ISO8601.text($0) })
                            }
                        }
                    }
                }
                return
            }
            let zone = try session.programme().zone
            invocation.out.table(
                mentorships.map { mentorship, mentor, mentee in
                    [
                        Wording.person(mentor, mentorship.mentor), Wording.person(mentee, mentorship.mentee),
                        Wording.date(zone.day(mentorship.start)),
                        mentorship.end.map { "until " + Wording.date(zone.day($0)) } ?? "",
                    ]
                })
        }
    }
}
