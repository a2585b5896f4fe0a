// swift-tools-version: 6.2
import PackageDescription

/// A compiler yet to come may warn of more, which must not keep anybody from building; `.ci/run` allows no warning.
let warnings: [SwiftSetting] =
    Context.environment["VITRINE_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []

let strict: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        // A type is asked for by its address and not by its name, which the runtime would have to take apart at every start;
        // and a function has a section of its own, which the linker can put in its place.
        .unsafeFlags(
            ["-disable-concrete-type-metadata-mangled-name-accessors", "-function-sections"].flatMap {
                ["-Xfrontend", $0]
            }, .when(configuration: .release)),
    ] + warnings

/// The arrows between these targets are the project's law; `LayeringTests` reads the imports and holds them to it.
let package = Package(
    name: "vitrine",
    products: [
        .executable(name: "vitrine", targets: ["vitrine"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    ],
    targets: [
        // System libraries. No pkgConfig: with it SwiftPM warns on every build and drops the wide-character defines.
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CTidy", providers: [.apt(["libtidy-dev"])]),
        .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]),
        .target(name: "CWidth"),
        .systemLibrary(name: "CProcess"),

        .target(name: "Journal", dependencies: ["CDigest"], swiftSettings: strict),
        .target(
            name: "JournalSQLite",
            dependencies: ["Journal", "CProcess", .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "Journal", "CExpat", "CTidy", "CMinizip",
                .product(name: "Yams", package: "Yams"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            // What a page is made with is part of the binary, as the manual is.
            resources: [
                .embedInCode("Dossier/Templates/page.mustache"), .embedInCode("Dossier/Templates/style.mustache"),
                .embedInCode("Dossier/Templates/facts.mustache"), .embedInCode("Dossier/Templates/item.mustache"),
                .embedInCode("Dossier/Templates/parts.mustache"), .embedInCode("Dossier/Templates/runs.mustache"),
                .embedInCode("Dossier/Templates/table.mustache"), .embedInCode("Dossier/Templates/sketch.mustache"),
            ],
            swiftSettings: strict),

        .target(name: "Cells", dependencies: ["CWidth"], swiftSettings: strict),
        .target(
            name: "Theming",
            dependencies: ["Cells", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(name: "Interface", dependencies: ["Journal", "Cells"], swiftSettings: strict),
        .target(
            name: "Terminal",
            dependencies: ["Cells", "Theming", "CNcurses"],
            swiftSettings: strict + [.defaultIsolation(MainActor.self)]),

        .executableTarget(
            name: "vitrine",
            dependencies: [
                "Journal", "JournalSQLite", "Exchange", "Cells", "Theming", "Interface", "Terminal", "CProcess",
                .product(name: "Yams", package: "Yams"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // The manual is read wherever the program runs, and over SSH: it is part of the binary.
            resources: [
                .embedInCode("Manual/accessibility.md"), .embedInCode("Manual/accessibility.nl.md"),
                .embedInCode("Manual/committee.md"), .embedInCode("Manual/committee.nl.md"),
                .embedInCode("Manual/deployment.md"), .embedInCode("Manual/deployment.nl.md"),
                .embedInCode("Manual/glass.md"), .embedInCode("Manual/glass.nl.md"),
                .embedInCode("Manual/imports.md"), .embedInCode("Manual/imports.nl.md"),
                .embedInCode("Manual/programme.md"), .embedInCode("Manual/programme.nl.md"),
                .embedInCode("Manual/safety.md"), .embedInCode("Manual/safety.nl.md"),
                .embedInCode("Manual/search.md"), .embedInCode("Manual/search.nl.md"),
                .embedInCode("Manual/shell.md"), .embedInCode("Manual/shell.nl.md"),
                .embedInCode("Manual/verify.md"), .embedInCode("Manual/verify.nl.md"),
                .embedInCode("Manual/writing.md"), .embedInCode("Manual/writing.nl.md"),
                .embedInCode("Manual/year.md"), .embedInCode("Manual/year.nl.md"),
                .embedInCode("Export/portfolio.schema.json"),
            ],
            swiftSettings: strict,
            // A static binary at a fixed address needs no relocation: three milliseconds of every start. What is used stands
            // together in it (`scripts/startup/order.py` says how): a session takes half of the memory, a command starts sooner.
            linkerSettings: [
                // `scripts/archives.sh` puts the static forms of our libraries there: a start without them is a third longer.
                .unsafeFlags(
                    [
                        "-L\(Context.packageDirectory)/.build/archives", "-use-ld=lld",
                        "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/scripts/startup/functions.txt",
                        "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker", "--no-export-dynamic",
                        "-Xclang-linker", "-static-libgcc", "-Xclang-linker", "-no-pie", "-Xlinker", "-s",
                    ],
                    .when(configuration: .release))
            ]),

        .target(
            name: "JournalTesting",
            dependencies: ["Journal", "Cells", "Interface"],
            exclude: ["Text/hostile.txt"],
            swiftSettings: strict),

        .executableTarget(
            name: "vitrine-fuzz",
            dependencies: ["Journal", "Exchange", "Theming", "Cells", "Interface", "Terminal", "JournalTesting"],
            path: "Sources/fuzz", swiftSettings: strict),

        .testTarget(name: "CellsTests", dependencies: ["Cells"], swiftSettings: strict),
        .testTarget(name: "ThemingTests", dependencies: ["Theming", "Cells"], swiftSettings: strict),
        .testTarget(
            name: "JournalTests", dependencies: ["Journal", "JournalTesting", "JournalSQLite"],
            exclude: ["Text/patients.txt"], swiftSettings: strict),
        .testTarget(
            name: "JournalSQLiteTests",
            dependencies: ["JournalSQLite", "JournalTesting", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Journal", "JournalTesting", "CTidy"],
            swiftSettings: strict),
        .testTarget(
            name: "InterfaceTests",
            dependencies: [
                "Interface", "Cells", "Theming", "JournalTesting",
                .product(name: "CustomDump", package: "swift-custom-dump"),
            ],
            exclude: ["Goldens"],
            swiftSettings: strict),
        .testTarget(name: "ProjectTests", swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: ["JournalTesting", "Exchange", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(name: "FuzzTests", dependencies: ["vitrine", "vitrine-fuzz"], swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Cells"], swiftSettings: strict),
    ]
)
