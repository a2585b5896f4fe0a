import ArgumentParser
import Journal

/// The program without a command: the screens.
struct Vitrine: Verb {
    static let version = "0.1.0"
    /// When that version was made, for the manual pages.
    static let day = "2026-11-26"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "vitrine",
            abstract: worded(
                "A mentoring journal for the terminal: everybody sees the same thing, and nothing gets in unseen.",
                nl: "Een mentorjournaal voor de terminal: iedereen ziet hetzelfde, en niets komt ongezien binnen."),
            discussion: worded(
                """
                Without a command the screens open.

                Options for every command, before or after it:
                \(Globals.listed)

                Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 damaged or busy journal.
                """,
                nl: """
                    Zonder opdracht openen de schermen.

                    Opties voor elke opdracht, ervoor of erna:
                    \(Globals.listed)

                    Status bij het einde: 0 gedaan, 1 geweigerd of niet gevonden, 2 verkeerd gebruik, 3 journaal beschadigd of bezet.
                    """),
            version: "vitrine \(version)",
            subcommands: [
                DemoCommand.self, InitCommand.self, ProgrammeCommand.self, PersonCommand.self, MentorshipCommand.self,
                WriteCommand.self, EditCommand.self, DeleteCommand.self, GoalCommand.self, ShareCommand.self,
                WithdrawCommand.self, NominateCommand.self, RetractCommand.self, FeedbackCommand.self,
                PurposeCommand.self, AgreeCommand.self, DeclineCommand.self, AcknowledgeCommand.self,
                RespondCommand.self, AgreementCommand.self, CalibrateCommand.self, PulseCommand.self, ListCommand.self,
                ShowCommand.self, HistoryCommand.self, SearchCommand.self, DraftsCommand.self, GlassCommand.self,
                DossierCommand.self, RecuseCommand.self, RecusalsCommand.self, DecideCommand.self, SignCommand.self,
                DissentCommand.self, DecisionCommand.self, MinutesCommand.self, AppealCommand.self, ImportCommand.self,
                ExportCommand.self, EraseCommand.self, BackupCommand.self, RestoreCommand.self, CheckCommand.self,
                DoctorCommand.self,
                ThemeCommand.self, ConfigCommand.self, PictureCommand.self, ManualCommand.self, SessionCommand.self,
                AuthorizedKeysCommand.self, EscalateCommand.self, EscalationCommand.self, BreakGlassCommand.self,
                AccessCommand.self, ProcessCommand.self, RetentionCommand.self, MeetingCommand.self, AdviseCommand.self,
                ReleaseCommand.self, KeysCommand.self, CompletionCommand.self,
            ])
    }

    @OptionGroup(title: worded("Screens", nl: "Schermen")) var screens: ScreenOptions

    func perform(in invocation: Invocation) throws {
        try Screens.run(invocation, screens.settings)
    }
}
