import Journal

/// The words around colours.
extension Wording {
    static var themes: String { worded("Colours", nl: "Kleuren") }
    static func chooseTheme(_ scene: Scene) -> String {
        worded(
            "Choose the colours: \(scene.key(.open)) keeps them, \(scene.key(.back)) takes them back.",
            nl: "Kies de kleuren: \(scene.key(.open)) bewaart ze, \(scene.key(.back)) zet ze terug.")
    }
    static var themeInUse: String { worded("in use", nl: "in gebruik") }
    static var sampleHeading: String { worded("Night shift, third week", nl: "Nachtdienst, derde week") }
    static var sampleText: String {
        worded("I spoke too fast in the handover.", nl: "Ik sprak te snel bij de overdracht.")
    }
    static var sampleQuiet: String { worded("Reflection, 1 Dec", nl: "Reflectie, 1 dec") }
    static var sampleWarning: String { worded("Possible patients: 1", nl: "Mogelijke patiënten: 1") }
}
