import Journal

/// Why the screens have closed.
public enum Ending: Hashable, Sendable {
    /// The viewer left.
    case left
    /// The line is gone, or the program was asked to end.
    case hungUp
    /// Nobody touched a key for as long as a session waits.
    case idled
    /// The viewer may look into the journal no more.
    case shutOut
}

/// How long a session waits for a key, in milliseconds: first it warns, then it saves and leaves.
public struct IdleLimit: Hashable, Sendable {
    public let warning: Int
    public let leaving: Int

    /// - Parameters:
    ///   - warning: when it warns.
    ///   - leaving: when it leaves; later than the warning.
    public init(warning: Int, leaving: Int) {
        self.warning = warning
        self.leaving = max(warning + 1, leaving)
    }

    /// 25 minutes and 30.
    public static let standard = IdleLimit(warning: 25 * 60_000, leaving: 30 * 60_000)
}

extension State {
    /// The one way out: what is being written is saved, and nothing is drawn any more.
    mutating func end(_ ending: Ending) -> [Effect] {
        guard !hasEnded else { return [] }
        self.ending = ending
        var effects: [Effect] = []
        for index in stack.indices { effects += onStage(index) { screen, stage in screen.hangUp(&stage) } }
        return effects + [.quit]
    }

    /// Whether the viewer is somebody whom the journal knows no more: suspended, or without the role or the key that
    /// the session was opened with.
    func isShutOut(_ refusal: Refusal) -> Bool {
        guard let me = scene.me else { return false }
        switch refusal {
        case .noPerson(let id): return id == me.text
        case .needsRole(let id, _): return id == me
        default: return false
        }
    }

    /// Whether something that was typed could not be saved.
    public var hasLostText: Bool { stack.contains { $0.screen?.hasUnsavedText == true } }
    /// Whether a draft is left behind.
    public var leavesDraft: Bool { stack.contains { $0.screen?.leavesDraft == true } }
}
