import Cells
import Journal

/// What a text may rest on: items of the portfolio it is about that its writer may read, newest first, as many as have
/// been scrolled through.
struct EvidencePicker: Sendable {
    private(set) var list: PickList<ItemID>
    private(set) var entries: [Entry] = []
    /// As they were chosen before, in that order.
    private let before: [ItemID]
    /// Which one it is that rests on them: nothing rests on itself.
    private let own: ItemID?
    private let mentee: PersonID
    private let moment: MomentID?
    private var isLoading = true
    private var last: Position?
    private var isWhole = false

    static let page = 100

    init(in mentee: PersonID, for moment: MomentID?, chosen: [ItemID], own: ItemID?) {
        (before, self.own, self.mentee, self.moment) = (chosen, own, mentee, moment)
        list = PickList(Wording.chooseEvidence, [], ticked: Set(chosen))
    }

    /// The next page; nil while one is on its way, and when there is none.
    var query: Query { .citable(mentee, for: moment, before: last, limit: Self.page) }

    /// What is chosen: first what was before, then what has been added, oldest first.
    var chosen: [ItemID] {
        let ticked = list.ticked ?? []
        let kept = before.filter(ticked.contains)
        return kept + entries.reversed().map(\.id).filter { ticked.contains($0) && !before.contains($0) }
    }

    mutating func receive(_ page: [Entry], _ scene: Scene, rows height: Int) {
        isLoading = false
        isWhole = page.count < Self.page
        last = page.last?.position ?? last
        entries += page.filter { entry in
            guard entry.id != own, entry.erased == nil else { return false }
            if case .advice(let advice) = entry.kind { return advice.released != nil }
            return true
        }
        list.show(
            entries.map {
                PickList.Row(value: $0.id, label: Wording.heading($0), detail: Wording.cited($0, scene))
            }, height: height)
    }

    /// Whether there is nothing to choose from.
    var isEmpty: Bool { !isLoading && entries.isEmpty }

    /// - Returns: the question for more, when the selection has come near the last row.
    mutating func perform(_ action: ActionName, rows height: Int) -> Query? {
        guard list.perform(action, rows: height), !isWhole, !isLoading, let choice = list.choice,
            let index = entries.firstIndex(where: { $0.id == choice }),
            index >= entries.count - height
        else { return nil }
        isLoading = true
        return query
    }

    mutating func toggle() { list.toggle() }
}
