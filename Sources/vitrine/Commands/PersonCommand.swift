import ArgumentParser
import Exchange
import Journal

struct PersonCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: worded("The people in the journal.", nl: "De mensen in het journaal."),
            subcommands: [Add.self, Rename.self, Role.self, List.self, Suspend.self, Reinstate.self, KeyCommand.self])
    }

    struct Add: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "add",
                abstract: worded(
                    "Add a person; a mentee gets a portfolio.", nl: "Voeg iemand toe; een mentee krijgt een portfolio.")
            )
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "A short id: a–z, 0–9, dot, dash and underscore.",
                    nl: "Een kort id: a–z, 0–9, punt, streepje en onderstreping."))) var id: String
        @Argument(help: ArgumentHelp(worded("The name as people read it.", nl: "De naam zoals mensen die lezen.")))
        var name: String
        @Option(
            help: ArgumentHelp(
                worded(
                    "mentee, mentor, committee or coordinator; repeat it for more.",
                    nl: "mentee, mentor, committee of coordinator; herhaal de optie voor meer."))) var role:
            [PersonRole]
        @Option(
            help: ArgumentHelp(
                worded(
                    "A mentee's stage of training, as the table of EPAs names it.",
                    nl: "De opleidingsfase van een mentee, zoals de tabel van EPA's die noemt."))) var stage: String?

        func perform(in invocation: Invocation) throws {
            guard let id = PersonID(id) else { throw Refusal.badIdentifier(id) }
            try invocation.session().perform(.addPerson(id, name: name, roles: Set(role), stage: stage))
            invocation.out.line(id.text)
        }
    }

    struct Rename: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "rename", abstract: worded("Change a person's name.", nl: "Wijzig iemands naam."))
        }
        @Argument var id: String
        @Argument var name: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.rename(Named.person(id), name))
        }
    }

    struct Role: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "role",
                abstract: worded(
                    "Set the roles of a person: those named, and no others.",
                    nl: "Stel iemands rollen in: de genoemde, en geen andere."))
        }
        @Argument var id: String
        @Argument(
            help: ArgumentHelp(
                worded("mentee, mentor, committee or coordinator.", nl: "mentee, mentor, committee of coordinator.")))
        var roles: [PersonRole] = []
        @Option(
            name: .customLong("role"),
            help: ArgumentHelp(worded("The same, as an option.", nl: "Hetzelfde, als optie."))) var more: [PersonRole] =
                []

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.setRoles(Named.person(id), Set(roles + more)))
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded("The people you have to do with.", nl: "De mensen met wie je te maken hebt."))
        }

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
                        person.roles.sorted().map { Wording.word($0) }.joined(separator: ", "),
                        person.suspended ? worded("suspended", nl: "geschorst") : "",
                    ]
                })
        }
    }

    struct Suspend: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "suspend",
                abstract: worded(
                    "Take away access; a suspended mentee gets no dossier.",
                    nl: "Neem de toegang weg; een geschorste mentee krijgt geen dossier."))
        }
        @Argument var id: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.suspend(Named.person(id)))
        }
    }

    struct Reinstate: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "reinstate",
                abstract: worded("Give a suspended person access again.", nl: "Geef wie geschorst is weer toegang."))
        }
        @Argument var id: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(.reinstate(Named.person(id)))
        }
    }
}

struct MentorshipCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mentorship", abstract: worded("Who mentors whom.", nl: "Wie wie begeleidt."),
            subcommands: [Start.self, End.self, List.self, HandoverCommand.self])
    }

    struct Start: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "start", abstract: worded("Start a mentorship.", nl: "Begin een mentoraat."))
        }
        @Argument var mentor: String
        @Argument var mentee: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(
                .startMentorship(mentor: Named.person(mentor), mentee: Named.person(mentee)))
        }
    }

    struct End: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "end",
                abstract: worded(
                    "End a mentorship: the mentor sees nothing of the mentee any more.",
                    nl: "Beëindig een mentoraat: de mentor ziet niets meer van de mentee."))
        }
        @Argument var mentor: String
        @Argument var mentee: String

        func perform(in invocation: Invocation) throws {
            try invocation.session().perform(
                .endMentorship(mentor: Named.person(mentor), mentee: Named.person(mentee)))
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "Mentorships, present and past, that are yours to know.",
                    nl: "De mentoraten van nu en vroeger waarvan je mag weten."))
        }

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
                        mentorship.end.map { end in
                            let day = Wording.date(zone.day(end))
                            return worded("until " + day, nl: "tot " + day)
                        } ?? "",
                    ]
                })
        }
    }
}
