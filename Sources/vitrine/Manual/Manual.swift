import Interface

/// The manual's pages. Their text is Markdown beside this file, and built into the program.
enum Manual {
    static let pages = [
        page("year", PackageResources.year_md), page("writing", PackageResources.writing_md),
        page("glass", PackageResources.glass_md),
        page("search", PackageResources.search_md), page("imports", PackageResources.imports_md),
        page("programme", PackageResources.programme_md), page("committee", PackageResources.committee_md),
        page("accessibility", PackageResources.accessibility_md), page("shell", PackageResources.shell_md),
        page("deployment", PackageResources.deployment_md), page("safety", PackageResources.safety_md),
        page("verify", PackageResources.verify_md),
    ]

    private static func page(_ name: String, _ bytes: [UInt8]) -> ManualPage {
        ManualPage(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
}
