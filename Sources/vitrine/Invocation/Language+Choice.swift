import Journal

extension Language {
    /// The one for somebody at this machine: as `VITRINE_LANGUAGE` says, else as the settings do, else of the locale for
    /// messages. What none of them knows is said in English.
    static func chosen(from environment: (String) -> String?, settings: () -> Language?) -> Language {
        func variable(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        if let language = variable("VITRINE_LANGUAGE").flatMap({ Language(locale: $0) }) { return language }
        if let language = settings() { return language }
        // The first that says anything decides, also for a language that Vitrine does not speak.
        let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG")
        return locale.flatMap { Language(locale: $0) } ?? .english
    }
}
