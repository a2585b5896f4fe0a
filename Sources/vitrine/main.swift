import ArgumentParser
import Glibc
import Journal

// What a person writes is theirs alone, whatever the shell's mask says; and a reader that goes away is no reason to die.
umask(0o077)
signal(SIGPIPE, SIG_IGN)

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "session", arguments.dropFirst() != ["--help"] {
    ServedSession.run(arguments.dropFirst())
}
Program.run(arguments)
