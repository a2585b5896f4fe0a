extension Session {
    /// The whole glass, read in one state and handed on item by item, so that the counts are those of what is listed.
    ///
    /// - Parameter body: gets the glass without its items, and a function that hands on the items of all four
    ///   reaches, newest first. The state is held until it is done: it must not wait for anybody.
    public func streamGlass(
        _ mentee: PersonID? = nil, _ moment: MomentID? = nil,
        _ body: (Glass, ((GlassItem) -> Void) throws(Refusal) -> Void) throws(Refusal) -> Void
    ) throws(Refusal) {
        try journal.read(viewer) { reader throws(Refusal) in
            let glass = try reader.glass(mentee, moment, listed: 0)
            let subject = try reader.subject(mentee)
            try body(glass) { receive throws(Refusal) in
                var before: Position?
                while true {
                    let page = try reader.glassItems(
                        subject, glass.moment.id, word: nil, obstacle: nil, before: before, limit: 200)
                    for item in page { receive(item) }
                    guard page.count == 200, let last = page.last else { return }
                    before = last.entry.position
                }
            }
        }
    }
}
