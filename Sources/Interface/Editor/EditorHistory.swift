/// What can be undone and redone: steps of changes with the cursor before and after.
struct EditorHistory: Sendable, Equatable {
    struct Step: Sendable, Equatable {
        var edits: [EditorText.Edit]
        var before: TextPosition
        var after: TextPosition

        var byteCount: Int { edits.reduce(0) { $0 + $1.byteCount } }
    }

    /// What a step is made of that may still grow: letters typed or erased one by one, up to the end of a word.
    enum Run: Sendable, Equatable {
        case typing(afterSpace: Bool)
        case erasing(afterSpace: Bool)
    }

    /// So many steps and bytes are kept; the oldest go first. A body is 64 KiB, so this is many rewritings of it.
    static let stepLimit = 5000
    static let byteLimit = 1 << 20

    private(set) var undoable: [Step] = []
    private(set) var redoable: [Step] = []
    private var run: Run?
    private var byteCount = 0

    /// Ends the step that typing would still have grown.
    mutating func close() { run = nil }

    /// Notes a change. `letter` says that it is one character typed or erased, which may join the step before.
    mutating func add(_ edit: EditorText.Edit, before: TextPosition, after: TextPosition, letter: Run? = nil) {
        byteCount += edit.byteCount - redoable.reduce(0) { $0 + $1.byteCount }
        redoable = []
        if let run, let letter, let last = undoable.indices.last, Self.joins(run, letter) {
            undoable[last].edits.merge(edit)
            undoable[last].after = after
        } else {
            undoable.append(Step(edits: [edit], before: before, after: after))
        }
        run = letter
        trim()
    }

    private static func joins(_ run: Run, _ letter: Run) -> Bool {
        switch (run, letter) {
        case (.typing(let wasSpace), .typing(let isSpace)): !wasSpace || isSpace
        case (.erasing(let wasSpace), .erasing(let isSpace)): !wasSpace || isSpace
        default: false
        }
    }

    mutating func undo() -> Step? {
        run = nil
        guard let step = undoable.popLast() else { return nil }
        redoable.append(step)
        return step
    }

    mutating func redo() -> Step? {
        run = nil
        guard let step = redoable.popLast() else { return nil }
        undoable.append(step)
        return step
    }

    private mutating func trim() {
        var surplus = 0
        while undoable.count - surplus > 1,
            undoable.count - surplus > Self.stepLimit || byteCount > Self.byteLimit
        {
            byteCount -= undoable[surplus].byteCount
            surplus += 1
        }
        if surplus > 0 { undoable.removeFirst(surplus) }
    }
}

extension [EditorText.Edit] {
    /// Adds a change, as part of the last one if it only goes on where that one stopped.
    fileprivate mutating func merge(_ edit: EditorText.Edit) {
        if let last = indices.last, edit.removed.isEmpty, self[last].removed.isEmpty,
            EditorText.end(of: self[last].inserted, from: self[last].start) == edit.start
        {
            self[last].inserted += edit.inserted
        } else {
            append(edit)
        }
    }
}
