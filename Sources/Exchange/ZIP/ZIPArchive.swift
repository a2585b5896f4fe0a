import CMinizip

/// Reads and writes ZIP archives in memory, with zlib's own minizip. What would grow beyond all measure is refused.
public enum ZIPArchive {
    public enum Problem: Error, Hashable, Sendable {
        case notAnArchive
        case noSuchFile
        /// In bytes.
        case tooLarge(limit: Int)
        case damaged
    }

    /// Whether the bytes begin as an archive does.
    public static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// The first file whose path ends in one of the names.
    ///
    /// - Parameter limit: of its unpacked size, in bytes.
    public static func file(
        _ isWanted: (String) -> Bool, in bytes: [UInt8], limit: Int
    ) throws(Problem) -> (path: String, bytes: [UInt8]) {
        let memory = MemoryFile(bytes)
        return try withExtendedLifetime(memory) { () throws(Problem) in
            var functions = memory.functions
            guard let archive = unzOpen2_64("", &functions) else { throw .notAnArchive }
            defer { unzClose(archive) }
            var status = unzGoToFirstFile(archive)
            while status == UNZ_OK {
                var info = unz_file_info64()
                var name = [CChar](repeating: 0, count: 4096)
                guard unzGetCurrentFileInfo64(archive, &info, &name, 4095, nil, 0, nil, 0) == UNZ_OK else {
                    throw .damaged
                }
                let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                if isWanted(path) { return (path, try unpack(archive, limit: limit)) }
                status = unzGoToNextFile(archive)
            }
            throw .noSuchFile
        }
    }

    private static func unpack(_ archive: unzFile, limit: Int) throws(Problem) -> [UInt8] {
        guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .damaged }
        defer { unzCloseCurrentFile(archive) }
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unzReadCurrentFile(archive, &buffer, UInt32(buffer.count))
            guard count >= 0 else { throw .damaged }
            if count == 0 { return out }
            out += buffer[0..<Int(count)]
            // What the archive says of its size is not believed.
            guard out.count <= limit else { throw .tooLarge(limit: limit) }
        }
    }

    /// An archive of these files, in this order; every one with the same date, so that the same files make the same bytes.
    public static func archive(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        let memory = MemoryFile([])
        withExtendedLifetime(memory) {
            var functions = memory.functions
            guard let archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else { return }
            for file in files {
                var info = zip_fileinfo()
                info.tmz_date.tm_year = 2000
                info.tmz_date.tm_mday = 1
                guard
                    zipOpenNewFileInZip64(
                        archive, file.path, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0)
                        == ZIP_OK
                else { continue }
                _ = file.bytes.withUnsafeBytes { zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count)) }
                zipCloseFileInZip(archive)
            }
            zipClose(archive, nil)
        }
        return memory.bytes
    }
}

/// A file that is not one: minizip reads and writes through these functions, and no path is ever opened.
private final class MemoryFile {
    private(set) var bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var functions: zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { data, _, _ in data },
            zread_file: { _, stream, buffer, size in
                guard let file = MemoryFile.from(stream), let buffer else { return 0 }
                return file.read(buffer, Int(size))
            },
            zwrite_file: { _, stream, buffer, size in
                guard let file = MemoryFile.from(stream), let buffer else { return 0 }
                return file.write(UnsafeRawBufferPointer(start: buffer, count: Int(size)))
            },
            ztell64_file: { _, stream in ZPOS64_T(MemoryFile.from(stream)?.place ?? 0) },
            zseek64_file: { _, stream, offset, origin in
                MemoryFile.from(stream)?.seek(Int(truncatingIfNeeded: offset), from: origin) == true ? 0 : -1
            },
            zclose_file: { _, _ in 0 }, zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(self).toOpaque())
    }

    private static func from(_ stream: UnsafeMutableRawPointer?) -> MemoryFile? {
        stream.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(_ buffer: UnsafeMutableRawPointer, _ size: Int) -> UInt {
        let count = max(0, min(size, bytes.count - place))
        bytes.withUnsafeBytes { source in
            if count > 0 { buffer.copyMemory(from: source.baseAddress! + place, byteCount: count) }
        }
        place += count
        return UInt(count)
    }

    private func write(_ source: UnsafeRawBufferPointer) -> UInt {
        let end = place + source.count
        if end > bytes.count { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
        bytes.replaceSubrange(place..<end, with: source)
        place = end
        return UInt(source.count)
    }

    private func seek(_ offset: Int, from origin: Int32) -> Bool {
        let start: Int
        switch origin {
        case ZLIB_FILEFUNC_SEEK_SET: start = 0
        case ZLIB_FILEFUNC_SEEK_CUR: start = place
        case ZLIB_FILEFUNC_SEEK_END: start = bytes.count
        default: return false
        }
        let (target, isTooFar) = start.addingReportingOverflow(offset)
        guard !isTooFar, target >= 0 else { return false }
        place = target
        return true
    }
}
