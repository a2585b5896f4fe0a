import ArgumentParser
import Journal

struct CompletionCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "What a shell needs to complete commands and options.",
        discussion: "For this session alone: source <(vitrine completion bash).")
    @Argument(help: "The shell.") var shell: Shell

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
