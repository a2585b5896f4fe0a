import Glibc
import Journal

/// Why a file could not be read at all.
public enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
    case notFound(path: String)
    case unreadable(path: String, reason: String)
    case tooLarge(path: String, limit: Int)
    /// Nothing came for so many seconds.
    case silent(seconds: Int)

    public var description: String {
        switch self {
        case .notFound(let path):
            worded(
                "There is no file or folder \(quoted(path)). Check the path.",
                nl: "Er is geen bestand of map \(quoted(path)). Controleer het pad.")
        case .unreadable(let path, let reason):
            worded(
                "\(quoted(path)) cannot be read: \(reason). Check its permissions.",
                nl: "\(quoted(path)) kan niet gelezen worden: \(reason). Controleer de rechten.")
        case .tooLarge(let path, let limit):
            worded(
                "\(quoted(path)) is larger than \(limit / 1024) KiB. Check that it is the right file.",
                nl: "\(quoted(path)) is groter dan \(limit / 1024) KiB. Controleer of het het goede bestand is.")
        case .silent(let seconds):
            worded(
                "Nothing was done: nothing came on standard input for \(Self.time(seconds)). Send the text again.",
                nl:
                    "Er is niets gedaan: er kwam \(Self.time(seconds)) lang niets op standaardinvoer. Stuur de tekst opnieuw."
            )
        }
    }

    private static func time(_ seconds: Int) -> String {
        seconds < 60
            ? worded(Wording.count(seconds, "second"), nl: Wording.count(seconds, "seconde", "seconden"))
            : worded(Wording.count(seconds / 60, "minute"), nl: Wording.count(seconds / 60, "minuut", "minuten"))
    }
}

/// A file's bytes, by plain system calls.
public enum FileBytes {
    enum Kind { case file, folder, absent }

    public static func isFolder(_ path: String) -> Bool { kind(path) == .folder }

    static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .absent }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// - Parameter limit: in bytes; a larger file is refused.
    public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, reason: reason())
        }
        defer { close(descriptor) }
        return try read(descriptor, path, limit: limit)
    }

    /// What comes on standard input, to its end.
    /// - Parameter patience: how many milliseconds it waits for more; nil for ever.
    public static func readInput(limit: Int, patience: Int? = nil) throws(FileError) -> [UInt8] {
        try read(STDIN_FILENO, "-", limit: limit, patience: patience)
    }

    private static func read(
        _ descriptor: Int32, _ path: String, limit: Int, patience: Int? = nil
    ) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let patience {
                var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                let ready = poll(&polled, 1, Int32(clamping: patience))
                if ready == 0 { throw .silent(seconds: patience / 1000) }
                if ready < 0, errno == EINTR { continue }
            }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .unreadable(path: path, reason: reason())
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
            guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        }
    }

    private static func reason() -> String { Wording.systemReason(errno) }
}
