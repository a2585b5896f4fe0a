import Journal

/// The words around colours.
extension Wording {
    static let themes = "Colours"
    static func chooseTheme(_ scene: Scene) -> String {
        "Choose the colours: \(scene.key(.open)) keeps them, \(scene.key(.back)) takes them back."
    }
    static let themeInUse = "in use"
    static let sampleHeading = "Night shift, third week"
    static let sampleText = "I spoke too fast in the handover."
    static let sampleQuiet = "Reflection, 1 Dec"
    static let sampleWarning = "Possible patients: 1"
}
