import Interface
import Journal

/// The manual's pages. Their text is Markdown beside this file, `NAME.md` and in Dutch `NAME.nl.md`, and built into the
/// program.
enum Manual {
    static var pages: [ManualPage] {
        switch Language.spoken {
        case .english: english
        case .dutch: dutch
        }
    }

    private static let english = [
        page("year", PackageResources.year_md), page("writing", PackageResources.writing_md),
        page("glass", PackageResources.glass_md),
        page("search", PackageResources.search_md), page("imports", PackageResources.imports_md),
        page("programme", PackageResources.programme_md), page("committee", PackageResources.committee_md),
        page("accessibility", PackageResources.accessibility_md), page("shell", PackageResources.shell_md),
        page("deployment", PackageResources.deployment_md), page("safety", PackageResources.safety_md),
        page("verify", PackageResources.verify_md),
    ]

    private static let dutch = [
        page("year", PackageResources.year_nl_md), page("writing", PackageResources.writing_nl_md),
        page("glass", PackageResources.glass_nl_md),
        page("search", PackageResources.search_nl_md), page("imports", PackageResources.imports_nl_md),
        page("programme", PackageResources.programme_nl_md), page("committee", PackageResources.committee_nl_md),
        page("accessibility", PackageResources.accessibility_nl_md), page("shell", PackageResources.shell_nl_md),
        page("deployment", PackageResources.deployment_nl_md), page("safety", PackageResources.safety_nl_md),
        page("verify", PackageResources.verify_nl_md),
    ]

    private static func page(_ name: String, _ bytes: [UInt8]) -> ManualPage {
        ManualPage(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
}
