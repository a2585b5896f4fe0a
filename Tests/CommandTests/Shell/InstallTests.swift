import Foundation
import Testing

/// What `make install` puts somewhere `make uninstall` takes away, and a Debian package comes and goes whole.
@Suite(.serialized) struct InstallTests {
    private let desk: Desk
    private static let sources = #filePath.replacing("/Tests/CommandTests/Shell/InstallTests.swift", with: "")

    init() throws { desk = try Desk(isRehearsal: nil) }

    private func make(_ target: String, by program: Program? = nil) throws -> Program.Result {
        // As it is: nothing is built for it.
        try (program ?? desk.program).run(
            [],
            through:
                "PATH=$PATH:/usr/sbin make -C '\(Self.sources)' -o build \(target) RELEASE=\"$1\" DESTDIR='\(desk.folder)/to' PREFIX=/usr"
        )
    }

    private func files() throws -> [String] {
        try desk.program.run([], through: "cd to && find . -type f | sort").lines
    }

    @Test func `install puts the program, its pages, completions and themes where they are looked for`() throws {
        let installed = try make("install")
        #expect(installed.status == 0, "\(installed.messages)")
        let there = try files()
        for file in [
            "./usr/bin/vitrine", "./usr/share/man/man1/vitrine.1", "./usr/share/man/man1/vitrine-write.1",
            "./usr/share/man/nl/man1/vitrine.1",
            "./usr/share/man/man5/vitrine-keys.5", "./usr/share/man/man7/vitrine-manual.7",
            "./usr/share/man/man7/vitrine-manual-glass.7", "./usr/share/bash-completion/completions/vitrine",
            "./usr/share/zsh/site-functions/_vitrine", "./usr/share/fish/vendor_completions.d/vitrine.fish",
            "./usr/share/vitrine/themes/nord.yaml",
        ] { #expect(there.contains(file), "\(file)") }
        let modes = try desk.program.run(
            [], through: "find to -type f ! -perm 644 ! -name vitrine; stat -c %a to/usr/bin/vitrine")
        #expect(modes.word == "755", "\(modes.output)")
        #expect(try make("uninstall").status == 0)
        #expect(try files().isEmpty)
    }

    @Test func `while a new program is installed, the one before is in its place`() throws {
        try desk.makeFolder("to/usr/bin")
        try desk.makeFolder("tools")
        try desk.write("The one before.", to: "to/usr/bin/vitrine")
        // It is run when half of the work is done.
        try desk.write(
            "#!/bin/sh\ncat '\(desk.folder)/to/usr/bin/vitrine' > '\(desk.folder)/meanwhile'\nexec /usr/bin/strip \"$@\"\n",
            to: "tools/strip")
        chmod(desk.folder + "/tools/strip", 0o755)
        var desk = desk.program
        desk.environment["PATH"] = "\(self.desk.folder)/tools:/usr/bin:/bin"
        let installed = try make("install", by: desk)
        #expect(installed.status == 0, "\(installed.messages)")
        #expect(try self.desk.bytes(of: "meanwhile") == Array("The one before.".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: self.desk.folder + "/to/usr/bin") == ["vitrine"])
        #expect(try desk.run(["--version"], through: "to/usr/bin/vitrine \"$2\"").word.hasPrefix("vitrine "))
    }

    @Test func `a Debian package installs, runs and goes without a trace`() throws {
        let tools = ["dpkg-deb", "dpkg-shlibdeps", "dpkg"].allSatisfy { access("/usr/bin/" + $0, X_OK) == 0 }
        guard tools else { return }
        let script = "cd '\(Self.sources)' && scripts/deb.sh \"$1\" '\(desk.folder)/deb' --loose"
        let made = try desk.program.run([], through: script)
        #expect(made.status == 0 && made.lines.count == 1, "\(made.messages)")
        let package = made.word
        let control = try desk.program.run([], through: "dpkg-deb -f '\(package)' && dpkg-deb -c '\(package)'").output
        for piece in [
            "Package: vitrine\n", "libc6 (>=", "tzdata", "./usr/share/doc/vitrine/copyright",
            "root/root",
        ] {
            #expect(control.contains(piece), "\(piece)")
        }
        let tried = try desk.program.run([], through: "'\(Self.sources)/scripts/deb-test.sh' '\(package)' --loose")
        #expect(tried.status == 0 && tried.word == "\(package) installs, runs and goes.", "\(tried.messages)")
    }
}
