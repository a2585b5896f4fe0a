import Journal

/// What others do appears by itself, and what is no longer the viewer's to see is gone at that moment.
extension State {
    mutating func take(_ recheck: Recheck) -> [Effect] {
        let last = stack.count - 1
        let before = scene.speaker
        let isOther =
            before.person != recheck.speaker.person || before.roles != recheck.speaker.roles
            || before.mentees != recheck.speaker.mentees
        let zone = scene.programme.zone
        let isOtherDay = zone.day(recheck.speaker.now) != zone.day(scene.now)
        let isFollowed = stack[last].screen?.followsDrafts ?? false
        guard recheck.hasNews || recheck.hasLost || isOther || isOtherDay || isFollowed else { return [] }
        scene.speaker = recheck.speaker
        scene.programme = recheck.programme
        scene.now = max(scene.now, recheck.speaker.now)
        age += 1
        let mentees = Set(recheck.speaker.mentees.map(\.id))
        if recheck.hasLost || !before.roles.isSubset(of: recheck.speaker.roles)
            || !before.mentees.allSatisfy({ mentees.contains($0.id) })
        {
            forgetCovered()
        }
        isRefreshing = true
        let top = stack.count - 1
        stack[top].age = age
        return onStage(top) { screen, stage in screen.refresh(&stage) } + [.refreshed]
    }

    /// Less is the viewer's to see: what lies under the screen that is seen must not come to light again.
    private mutating func forgetCovered() {
        let top = stack.count - 1
        stack = stack.enumerated().filter { index, placed in
            index == 0 || index == top || placed.screen?.isWriting == true
        }.map(\.element)
    }
}
