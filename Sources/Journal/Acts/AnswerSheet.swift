/// Answers to several prompts in one text: each stands below a heading that is its prompt, or the prompt's number.
///
/// ```
/// ## 1
/// Every six weeks.
///
/// ## What stays between us?
/// What is said about others.
/// ```
public enum AnswerSheet {
    /// The sheet to write on, with what has been answered before.
    public static func text(_ prompts: [String], answers: [String]? = nil) -> String {
        prompts.indices.map { index in
            let answer = answers?[index] ?? ""
            return "## \(prompts[index])\n\n" + (answer.isEmpty ? "" : answer + "\n")
        }.joined(separator: "\n")
    }

    /// One answer for each prompt; empty where nothing stands below it. With one prompt no heading is needed.
    public static func answers(in text: String, to prompts: [String]) throws(PairFault) -> [String] {
        var answers = prompts.map { _ in [Substring]() }
        var begun: Set<Int> = []
        var current: Int? = prompts.count == 1 ? 0 : nil
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let index = prompt(line, prompts, begun) {
                current = index
                begun.insert(index)
            } else if let current {
                answers[current].append(line)
            } else if !line.allSatisfy(\.isWhitespace) {
                throw .stray(line: number + 1)
            }
        }
        return answers.map(trimmed)
    }

    /// The prompt that a heading names: of two that are the same, the one that has not been named yet.
    private static func prompt(_ line: Substring, _ prompts: [String], _ begun: Set<Int>) -> Int? {
        guard line.hasPrefix("## ") else { return nil }
        let name = line.dropFirst(3)
        if let number = Int(name), prompts.indices.contains(number - 1) { return number - 1 }
        let named = prompts.indices.filter { prompts[$0] == name }
        return named.first { !begun.contains($0) } ?? named.first
    }

    /// Without the empty lines around it.
    private static func trimmed(_ lines: [Substring]) -> String {
        let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        guard let first = lines.firstIndex(where: { !isEmpty($0) }), let last = lines.lastIndex(where: { !isEmpty($0) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }
}

/// Ratings as they are typed: `3/5` one after the other, or `2: 3/5` with the statement's number; as it is, and as it
/// would be preferred.
public enum RatingSheet {
    public static func ratings(in lines: [String], of count: Int) throws(PairFault) -> [Calibration.Rating] {
        var ratings: [Int: Calibration.Rating] = [:]
        var next = 0
        for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(words)
            let index = parts.count == 2 ? Int(parts[0]).map { $0 - 1 } : next
            let numbers = parts[parts.count - 1].split(separator: "/", omittingEmptySubsequences: false).map(words)
            guard parts.count <= 2, let index, (0..<count).contains(index), ratings[index] == nil, numbers.count == 2,
                let asItIs = Int(numbers[0]), let preferred = Int(numbers[1])
            else {
                if parts.count == 1, next >= count { throw .ratings(lines.count, of: count) }
                throw .notRatings(line: number + 1, line)
            }
            ratings[index] = Calibration.Rating(asItIs: asItIs, preferred: preferred)
            next = index + 1
        }
        guard ratings.count == count else { throw .ratings(ratings.count, of: count) }
        return (0..<count).map { ratings[$0]! }
    }

    private static func words(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
