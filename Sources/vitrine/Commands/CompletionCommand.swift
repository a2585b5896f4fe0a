import ArgumentParser
import Journal

struct CompletionCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "completion",
            abstract: worded(
                "What a shell needs to complete commands and options.",
                nl: "Wat een shell nodig heeft om opdrachten en opties aan te vullen."),
            discussion: worded(
                "For this session alone: source <(vitrine completion bash).",
                nl: "Alleen voor deze sessie: source <(vitrine completion bash)."))
    }
    @Argument(help: ArgumentHelp(worded("The shell.", nl: "De shell."))) var shell: Shell

    func perform(in invocation: Invocation) throws {
        let facts = CompletionFacts(try CommandTree())
        switch shell {
        case .bash: invocation.out.write(facts.bash)
        case .zsh: invocation.out.write(facts.zsh)
        case .fish: invocation.out.write(facts.fish)
        }
    }

    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }
}
