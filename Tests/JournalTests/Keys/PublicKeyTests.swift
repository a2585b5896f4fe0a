import Testing

@testable import Journal

/// Keys made by ssh-keygen for these tests (those on a security key put together from their parts), each with the
/// fingerprint that `ssh-keygen -l` prints.
@Suite("Public keys")
struct PublicKeyTests {
    private static let good: [(line: String, fingerprint: String)] = [
        (
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHv8jj8t39fajU+45OGOXJMC3/vwKK34kFl30yEUmKeU",
            "SHA256:DAla0DQurzoTXjW3p9q2vKQzcUK8Z1dp4PObISNVob4"
        ),
        (
            "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBG9zIAkg39T9okth"
                + "V2bvVAkcO79IchInB+eM1u2LAFqx6aUv9uv9tA3BagDSzW8njLKhPuMHgLHBOAm/D0tO8G0=",
            "SHA256:sSVlL4a0f+AOp0DVGGuPTDbwUX3ksry2F2Jy9fEInxc"
        ),
        (
            "ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBJVyFbihTxsCDpc4"
                + "6Y+2wArGwnQeUaLXQnr/STegppgEaJkbjeZq+Bp6MCics5E3dzEeoof2olAMNWJGX4vXPBTkWcjrfFAiZpprI97c"
                + "WJaRWcYLddkcIIqtqo3xdjtJgg==",
            "SHA256:3MBWGVe1r3TgvhnKEg1jj5BMVNHw7OCeW3tk8SI3Le4"
        ),
        (
            "ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAHxdSEGDeA2V89q"
                + "+rF3i2is96dGkFe8YTpwHNpu6tc7HCYGX+KpUeWNa79ZndFVBrnqTt8LEtVs/mIN+ct/poVV3gH/B/T1KsAP/eyC"
                + "zxaa+HhO2eKeg9qB0SMnhjRBF80qbV6fKdDztPUJulda+CQpGNxZ0LCD5AdVTewZbrL1Vj0cOg==",
            "SHA256:D9/paIQxn80s3DzY+tgEmngSvSf9iyhqzCXvH0r1XKE"
        ),
        (
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCwLmD7xQrG8EsLWAWHaY/0w+lB/+JfSggSYkxQLe/+TASIZH/5"
                + "XBaFJrtOlvg6PoElwGTPCj/mRfCPGXGk2tNtWT+UxaCLBVsrbryS3ge8+jntFRUdO57K7dnBMquB18OLJf/Nz/Qb"
                + "Qz8xSioykwo91CcIH79cju9+9mGuCMewSeiorCf6dExT0T2U17fQAbzcclCjvd96Te+mvQSmyTHak9DaRexb/KH2"
                + "sk6vJJxAbfWsRQSgV9dWBgo9gkFZLm/hFiInRnTnYymqjze0ETDcCvW4cltIkp5t+PWXjX+QpMJhu9ev7A1sLo47"
                + "WTjSpiZcTFgl9R+zBziXTGZX4DZKDBOMR1RTO9FXHxaDMAryPfI083IPTG7N3z7CQRUG4oVdpq2A98DR0LaW4smh"
                + "q99IHxmpEWAFMrV7uIbci1U5u4PGKu1hi8iqt9xZiYfglJ4yCHMhkEhyxs9ntO0BM5F/xJIX4/I0Q3nGZbTNxb0F"
                + "YYEX4u3AoK+FmlSQ2kyULZU=",
            "SHA256:pzjAmVgd70jZpVw4Ar3ozc0EFigAtiSz7uxCVzEuCWY"
        ),
        (
            "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIHv8jj8t39fajU+45"
                + "OGOXJMC3/vwKK34kFl30yEUmKeUAAAABHNzaDo=",
            "SHA256:B5pVSC4qMwyU4OrFF9BuEsJFJFnaJTRx4nrqbFMMtx4"
        ),
        (
            "sk-ecdsa-sha2-nistp256@openssh.com AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AA"
                + "AAIbmlzdHAyNTYAAABBBG9zIAkg39T9okthV2bvVAkcO79IchInB+eM1u2LAFqx6aUv9uv9tA3BagDSzW8njLKhP"
                + "uMHgLHBOAm/D0tO8G0AAAAEc3NoOg==",
            "SHA256:PbcWZBI9mro8t7/LieHeady/gCihCEClBJjJfQ7dpmg"
        ),
    ]
    private static let shortRSA =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCqDVtGjS04Yr+RuLEewxVFhyeO4UySILqdBQUsp7YQ73Z5urFg"
        + "czmLdxIqK2XOonDTkG1kXdGpOIj0Ck9JlDBlCXfTMarTblEeRc5B+d/4dulFTmf4cGoygH8hmiDLcbbr/MCYItLt"
        + "ifq3LwgHr4E/AH/yy828YN6aJIUWNjUgWI3gvlYtEd6n6Las8A5P66BZ9v/l+E/CviHLlaEx1G9iq7WbUag9bRPf"
        + "MY47SbOIVQlggedCvNz4MrV5H4DHRgV3XZfcU4locg0NoLwvZ5ZZFF968p8P0teCgwftS6qC3+oHEmvnOSVpfB4u"
        + "d0vYA2boQzWqS6BP5YXPC5lrDC2V"
    private static var ed25519: String { good[0].line }

    private func read(_ text: String) throws(PublicKey.Problem) -> PublicKey {
        try PublicKey(reading: Array(text.utf8))
    }

    @Test("Each kind is read whole, and has the fingerprint that ssh-keygen prints", arguments: good.indices)
    func fingerprints(_ index: Int) throws {
        let (line, fingerprint) = Self.good[index]
        let key = try read(line + " sofie@laptop\n")
        #expect(key.fingerprint.text == fingerprint)
        #expect(Fingerprint(fingerprint) == key.fingerprint)
        #expect(key.text == line, "the comment goes")
        #expect(try read("\r\n  " + line + "\r\n\n") == key)
    }

    @Test("A key with any letter changed, added or left out is another key or none", arguments: good.indices)
    func damage(_ index: Int) throws {
        let key = try read(Self.good[index].line)
        let (kind, text) = (key.kind.rawValue, Array(key.base64))
        for place in stride(from: 0, to: text.count, by: 7) {
            var other = text
            other[place] = other[place] == "A" ? "B" : "A"
            let changed = try? read(kind + " " + String(other))
            #expect(changed != key)
            #expect((try? read(kind + " " + String(text[..<place] + text[(place + 1)...]))) == nil)
            #expect((try? read(kind + " " + String(text[..<place]))) == nil)
            #expect((try? read(kind + " " + String(text + text[..<place]))) == nil || place == 0)
        }
    }

    @Test("A line that says one kind and holds another is refused")
    func otherKind() {
        for (line, _) in Self.good {
            for kind in PublicKey.Kind.allCases where !line.hasPrefix(kind.rawValue + " ") {
                let base64 = line.split(separator: " ")[1]
                #expect(throws: PublicKey.Problem.self) { try read("\(kind.rawValue) \(base64)") }
            }
        }
        #expect(
            throws: PublicKey.Problem.otherKind(named: "ssh-rsa", inside: "ssh-ed25519")
        ) { try read(Self.ed25519.replacing("ssh-ed25519 ", with: "ssh-rsa ")) }
    }

    @Test("What is no key for us is told apart")
    func problems() {
        #expect(throws: PublicKey.Problem.shortRSA(bits: 2048)) { try read(Self.shortRSA) }
        #expect(throws: PublicKey.Problem.empty) { try read(" \n\n") }
        #expect(throws: PublicKey.Problem.manyLines) { try read(Self.ed25519 + "\n" + Self.good[1].line) }
        #expect(throws: PublicKey.Problem.isPrivate) {
            try read(
                "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
        }
        for options in ["command=\"sh\"", "no-pty,pty", "restrict", "cert-authority", "from=\"*\",agent-forwarding"] {
            #expect(throws: PublicKey.Problem.hasOptions) { try read(options + " " + Self.ed25519) }
        }
        #expect(throws: PublicKey.Problem.unknownKind("ssh-dss")) { try read("ssh-dss AAAAB3NzaC1kc3MAAACB") }
        #expect(throws: PublicKey.Problem.unknownKind("ssh-ed25519-cert-v01@openssh.com")) {
            try read("ssh-ed25519-cert-v01@openssh.com AAAA")
        }
        #expect(throws: PublicKey.Problem.notWellFormed) { try read("ssh-ed25519") }
        #expect(throws: PublicKey.Problem.notWellFormed) { try read("ssh-ed25519 AAAA=AAA") }
        #expect(throws: PublicKey.Problem.notText) { try read(Self.ed25519 + "\u{1B}") }
        #expect(throws: PublicKey.Problem.notText) { try PublicKey(reading: [0xFF, 0xFE]) }
        #expect(throws: PublicKey.Problem.tooLong) {
            try PublicKey(reading: [UInt8](repeating: 0x41, count: PublicKey.longestLine + 1))
        }
    }

    @Test("A fingerprint is its head and 43 letters of base64, and nothing else")
    func fingerprintForm() {
        let text = Self.good[0].fingerprint
        #expect(Fingerprint(text)?.text == text)
        for bad in [
            "", "SHA256:", String(text.dropLast()), text + "=", text + "A", "MD5:" + text, text.lowercased(),
            String(text.dropLast()) + "!", String(text.dropLast()) + "\n", " " + text,
        ] { #expect(Fingerprint(bad) == nil, "\(bad)") }
        // 43 letters are 258 bits: the last two must be nothing.
        #expect(Fingerprint(String(text.dropLast()) + "1") == nil)
    }
}
