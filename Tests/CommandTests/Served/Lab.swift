import Foundation
import Testing

/// A real sshd on loopback with the block of the manual's deployment page, a journal, and people with keys of their own.
///
/// Everything in it runs as whoever runs the tests: there is one account here, as there is one in a deployment.
final class Lab {
    enum KeySource { case command, file }

    let desk: Desk
    let port: Int
    private var sshd: pid_t = 0
    private var masters: [pid_t] = []
    var config: String { desk.folder + "/ssh_config" }
    var keys: String { desk.folder + "/keys/authorized_keys" }
    var log: String { (try? String(contentsOfFile: desk.folder + "/sshd.log", encoding: .utf8)) ?? "" }

    /// - Parameter people: who has a key; the desk's people are in the journal.
    init(_ source: KeySource = .command, people: [String] = ["sofie", "vos"]) throws {
        desk = try Desk()
        try desk.people()
        port = try Self.freePort()
        for folder in ["keys", "client", "home"] { try desk.makeFolder(folder) }
        desk.program.environment["VITRINE_KEYS"] = keys
        try shell("ssh-keygen -q -t ed25519 -N '' -C lab -f host_key")
        let host = try String(contentsOfFile: desk.folder + "/host_key.pub", encoding: .utf8)
        try desk.write("[127.0.0.1]:\(port) \(host)", to: "known_hosts")
        try desk.write(clientConfig(people), to: "ssh_config")
        try desk.write(try serverConfig(source), to: "sshd_config")
        for person in people { try addKey(person) }
        try start()
    }

    deinit {
        guard sshd > 0 else { return }
        for process in masters + Self.descendants(of: sshd) + [sshd] { kill(process, SIGTERM) }
        for _ in 0..<3000 where kill(sshd, 0) == 0 { usleep(10_000) }
    }

    /// Makes a key for a person and puts it into the journal.
    /// - Returns: its fingerprint.
    @discardableResult
    func addKey(_ person: String, to id: String? = nil) throws -> String {
        try shell("ssh-keygen -q -t ed25519 -N '' -C \(person) -f client/\(person)")
        guard id != "" else { return "" }
        return try desk.done("person", "key", "add", id ?? person, "client/\(person).pub").word
    }

    func fingerprint(_ person: String) throws -> String {
        String(try shell("ssh-keygen -lf client/\(person).pub").split(separator: " ")[1])
    }

    /// A person runs a command, or with nil asks for the screens, without a terminal unless an option asks for one.
    func ssh(_ person: String, _ command: String?, input: String? = nil, options: [String] = []) throws
        -> Program.Result
    {
        try desk.program.run(
            options + [person] + (command.map { ["--", $0] } ?? []), input: input,
            through: "shift; exec ssh -F '\(config)' \"$@\"")
    }

    /// Keeps a connection of the person's open: what follows goes through it, each in a session of its own.
    func connect(_ person: String) throws {
        masters.append(try leave(running: "ssh -F \"$0/ssh_config\" -M -N \(person) 2>/dev/null"))
        for _ in 0..<3000 where access(desk.folder + "/\(person).mux", F_OK) != 0 { usleep(20_000) }
    }

    /// A person at a terminal of their own, which ssh runs in.
    func sit(
        _ person: String, size: (Int, Int) = (80, 24), environment: [String] = [], after: String = "exec cat"
    ) throws -> Tmux {
        try Tmux(
            [person], in: desk.folder, size: size, environment: environment, program: ["ssh", "-F", config, "-tt"],
            after: after)
    }

    @discardableResult
    func shell(_ line: String) throws -> String {
        let result = try desk.program.run([], through: line)
        #expect(result.status == 0, "\(line): \(result.messages)")
        return result.output
    }

    /// The process of a session that the person has open.
    func session(of person: String) -> pid_t? {
        Self.descendants(of: sshd).first { pid in
            let line = (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(pid)/cmdline"))) ?? Data()
            let words = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            return words.first == Program.path && words.contains(person)
        }
    }

    /// What sshd's processes and all sessions take, in KiB, what they share counted once; nil when that cannot be seen.
    var memory: Int? {
        var sum = 0
        for process in Self.descendants(of: sshd) {
            guard let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8),
                let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Pss:") }),
                let size = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
            else { return nil }
            sum += size
        }
        return sum
    }

    // MARK: - Setting up

    /// The block of the deployment page, with this place's account, paths and program in it.
    static func block(_ desk: Desk) throws -> String {
        let page = try desk.done("manual", "deployment").output
        let start = try #require(page.range(of: "Match User vitrine\n"))
        let end = try #require(page.range(of: "Match all\n", range: start.upperBound..<page.endIndex))
        return String(page[start.lowerBound..<end.lowerBound])
    }

    private func serverConfig(_ source: KeySource) throws -> String {
        let me = NSUserName()
        // sshd runs a command only out of folders that nobody but root writes; where ours lies is not for it to say.
        var block = try Self.block(desk)
            .replacing("Match User vitrine", with: "Match User \(me)")
            .replacing("/usr/local/bin/vitrine", with: "/usr/bin/env \(Program.path)")
            .replacing("/var/lib/vitrine/keys/authorized_keys", with: keys)
            .replacing("AuthorizedKeysCommandUser vitrine-keys", with: "AuthorizedKeysCommandUser \(me)")
        if source == .file {
            block =
                block.split(separator: "\n").filter { !$0.contains("AuthorizedKeys") }.joined(separator: "\n")
                + "\n  AuthorizedKeysFile \(keys)\n  AuthorizedKeysCommand none\n"
        }
        return """
            ListenAddress 127.0.0.1
            Port \(port)
            HostKey \(desk.folder)/host_key
            PidFile none
            UsePAM no
            StrictModes no
            PermitRootLogin prohibit-password
            AcceptEnv LANG LC_*
            Subsystem sftp internal-sftp
            X11Forwarding yes
            LogLevel VERBOSE

            """ + block
    }

    private func clientConfig(_ people: [String]) -> String {
        """
        Host *
          HostName 127.0.0.1
          Port \(port)
          User \(NSUserName())
          IdentityFile \(desk.folder)/client/%n
          IdentitiesOnly yes
          IdentityAgent none
          UserKnownHostsFile \(desk.folder)/known_hosts
          StrictHostKeyChecking yes
          PreferredAuthentications publickey
          LogLevel ERROR
          ControlPath \(desk.folder)/%n.mux

        """
    }

    private func start() throws {
        if getuid() == 0 { try shell("mkdir -p -m 0755 /run/sshd") }
        try desk.write("", to: "sshd.log")
        let places: [String] = ["/usr/sbin/sshd", "/usr/bin/sshd"]
        let program = places.first { access($0, X_OK) == 0 }
        let path = try #require(program, "sshd is not installed")
        sshd = try leave(running: "\(path) -D -e -f \"$0/sshd_config\" 2>\"$0/sshd.log\"")
        for _ in 0..<3000 {
            if log.contains("Server listening") { return }
            usleep(20_000)
        }
        Issue.record("sshd does not start: \(log)")
    }

    /// Starts something that runs on, and answers its process.
    ///
    /// Not by `Process`: it takes a child that closes what it inherited for one that has ended, and waits for it.
    /// - Parameter line: for bash, in which `$0` is the desk's folder.
    func leave(running line: String) throws -> pid_t {
        let script = """
            for file in /proc/self/fd/*; do
              number=${file##*/}; [ "$number" -gt 2 ] && eval "exec $number>&-"
            done
            setsid \(line) </dev/null >/dev/null & echo $!
            """
        let pipe = try #require(popen("exec bash -c '\(script)' '\(desk.folder)' 2>/dev/null", "r"))
        defer { pclose(pipe) }
        var answer = [CChar](repeating: 0, count: 32)
        fgets(&answer, 32, pipe)
        return try #require(pid_t(String(decoding: answer.prefix { $0 > 32 }.map(UInt8.init), as: UTF8.self)))
    }

    private static func freePort() throws -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }

    static func descendants(of process: pid_t) -> [pid_t] {
        let children = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
        let found = (children ?? "").split(separator: " ").compactMap { pid_t($0) }
        return found.flatMap { descendants(of: $0) + [$0] }
    }
}
