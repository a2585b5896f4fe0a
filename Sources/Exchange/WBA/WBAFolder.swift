import Journal

/// What was read of workplace-based assessments, and what was wrong with them.
public struct WBAReading: Sendable {
    public enum Source: Hashable, Sendable {
        /// `learners.csv`, `epas.csv` and `observations.csv`: learners and EPAs have been checked.
        case folder
        /// Observations alone: whoever imports them knows the learners, their stages and the EPAs.
        case observations
    }

    public let source: Source
    /// Without the rows that have a problem.
    public let batch: ObservationBatch
    /// By file and line.
    public let problems: [Problem]
}

/// Workplace-based assessments as CSV (`samples/wba`): a folder of three files, or the observations alone.
public enum WBAFolder {
    /// The largest file that is read, in bytes: some 300,000 observations.
    public static let limit = 1 << 26

    /// Reads a folder, or one file of observations.
    /// - Parameter mapping: how the observations are written, if not in our own way.
    public static func read(path: String, mapping: WBAMapping? = nil) throws(FileError) -> WBAReading {
        guard FileBytes.kind(path) == .folder else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return read(observations: try FileBytes.read(path, limit: limit), name: name, mapping: mapping)
        }
        var missing: [Problem] = []
        func table(_ name: String, _ separator: UInt8 = CSVScan.comma) throws(FileError) -> CSVTable? {
            do throws(FileError) {
                return CSVTable(
                    file: name, bytes: try FileBytes.read("\(path)/\(name)", limit: limit), separator: separator)
            } catch {
                guard case .notFound = error else { throw error }
                missing.append(
                    Problem(
                        file: name,
                        message: worded("The folder has no such file.", nl: "De map heeft dit bestand niet."),
                        remedy: worded(
                            "Add it, or import the file of observations alone.",
                            nl: "Zet het erbij, of lees alleen het bestand met observaties in.")))
                return nil
            }
        }
        let learners = try table("learners.csv")
        let epas = try table("epas.csv")
        let observations = try table("observations.csv", mapping?.separator ?? CSVScan.comma)
        return read(learners: learners, epas: epas, observations: observations, missing: missing, mapping)
    }

    /// Reads observations alone, from standard input for one.
    public static func read(observations bytes: [UInt8], name: String, mapping: WBAMapping? = nil) -> WBAReading {
        let table = CSVTable(file: name, bytes: bytes, separator: mapping?.separator ?? CSVScan.comma)
        var reader = ObservationTable(table, learners: nil, epas: nil, mapping: mapping)
        reader.read()
        return WBAReading(
            source: .observations, batch: ObservationBatch(rows: reader.rows),
            problems: Problem.inOrder(reader.problems))
    }

    private static func read(
        learners: CSVTable?, epas: CSVTable?, observations: CSVTable?, missing: [Problem], _ mapping: WBAMapping?
    ) -> WBAReading {
        var problems = missing
        let people = learners.map { LearnerTable.read($0) }
        problems += people?.problems ?? []
        let activities = epas.map { EPATable.read($0) }
        problems += activities?.problems ?? []
        var rows: [ObservationBatch.Row] = []
        if let observations {
            var reader = ObservationTable(
                observations, learners: people?.known,
                epas: activities.flatMap { read in epaIDs(epas).map { (read.epas, $0) } }, mapping: mapping)
            reader.read()
            rows = reader.rows
            problems += Problem.inOrder(reader.problems)
        }
        return WBAReading(
            source: .folder,
            batch: ObservationBatch(
                learners: people?.learners ?? [], coaches: people?.coaches ?? [:], epas: activities?.epas ?? [],
                rows: rows),
            problems: problems)
    }

    /// The ids that the table names, those of rows with a problem too: one problem is enough for each. Nil when its
    /// headings cannot be read: then nothing can be said of any id.
    private static func epaIDs(_ table: CSVTable?) -> Set<EPAID>? {
        var ignored: [Problem] = []
        guard let table, let columns = CSVColumns(table, required: EPATable.required, problems: &ignored) else {
            return nil
        }
        return Set(
            table.records.compactMap { columns.field("EPA_ID", in: $0).flatMap { EPAID($0.trimmed.lowercased()) } })
    }
}
