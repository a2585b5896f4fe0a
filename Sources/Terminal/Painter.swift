import CNcurses
import Cells
import Theming

/// Turns styles into what ncurses draws: attributes and a pair of colours. Pairs are made when first needed, and the
/// user's palette is never redefined.
struct Painter {
    private struct Colors: Hashable {
        var foreground: Paint
        var background: Paint
    }

    private let looks: Looks
    private let showsUnicode: Bool
    private var pairs: [Colors: Int32] = [:]
    /// What each style became; by role and selection.
    private var inks: [(attributes: attr_t, pair: Int32)?]
    /// The characters of one row, as ncurses takes them.
    private var row: [cchar_t] = []

    init(_ looks: Looks, showsUnicode: Bool) {
        self.looks = looks
        self.showsUnicode = showsUnicode
        inks = Array(repeating: nil, count: Role.allCases.count * 2)
    }

    /// Lets every blank place of the screen have the theme's ground.
    mutating func prime() {
        let (attributes, pair) = ink(.plain)
        var blank = cchar_t()
        vitrine_setcchar(&blank, 0x20, 0, 0, 0, 0, attributes, pair)
        wbkgrnd(vitrine_stdscr(), &blank)
    }

    /// Writes some columns of a row into ncurses' idea of the screen.
    /// - Parameter columns: no wide character is cut by their ends.
    mutating func write(_ columns: Range<Int>, of cells: ArraySlice<Cell>, row line: Int) {
        row.removeAll(keepingCapacity: true)
        var style: Style?
        var attributes: attr_t = 0
        var pair: Int32 = 0
        let first = cells.startIndex + columns.lowerBound
        for cell in cells[first..<first + columns.count] where !cell.cluster.isRightHalf || !showsUnicode {
            if cell.style != style {
                style = cell.style
                (attributes, pair) = ink(cell.style)
            }
            let cluster = cell.cluster
            var character = cchar_t()
            if showsUnicode {
                let marks = cluster.marks
                vitrine_setcchar(
                    &character, cluster.base, marks.first, marks.second, marks.third, marks.fourth, attributes, pair)
            } else {
                let base = cluster.isRightHalf ? 0x20 : cluster.base < 0x80 ? cluster.base : 0x3F
                vitrine_setcchar(&character, base, 0, 0, 0, 0, attributes, pair)
            }
            row.append(character)
        }
        mvwadd_wchnstr(vitrine_stdscr(), Int32(line), Int32(columns.lowerBound), row, Int32(row.count))
    }

    private mutating func ink(_ style: Style) -> (attributes: attr_t, pair: Int32) {
        let place = style.role.ordinal * 2 + (style.selected ? 1 : 0)
        if let known = inks[place] { return known }
        let look = looks[style]
        var attributes: attr_t = 0
        if look.attributes.contains(.bold) { attributes |= vitrine_bold() }
        if look.attributes.contains(.dim) { attributes |= vitrine_dim() }
        if look.attributes.contains(.italic) { attributes |= vitrine_italic() }
        if look.attributes.contains(.underline) { attributes |= vitrine_underline() }
        if look.attributes.contains(.reverse) { attributes |= vitrine_reverse() }
        let ink = (attributes, pair(Colors(foreground: look.foreground, background: look.background)))
        inks[place] = ink
        return ink
    }

    private mutating func pair(_ colors: Colors) -> Int32 {
        guard looks.tier != .mono, colors != Colors(foreground: .own, background: .own) else { return 0 }
        if let pair = pairs[colors] { return pair }
        let number = Int32(pairs.count + 1)
        guard number < vitrine_color_pairs(),
            init_extended_pair(number, Self.number(colors.foreground), Self.number(colors.background)) != ERR
        else { return 0 }
        pairs[colors] = number
        return number
    }

    private static func number(_ paint: Paint) -> Int32 {
        switch paint {
        case .own: return -1
        case .number(let number): return Int32(number)
        case .rgb(let color):
            // Direct-colour descriptions keep the smallest values for the numbered colours. One step of green, which
            // nobody sees, leads out of them.
            return Int32(color.value < 256 ? color.value | 0x100 : color.value)
        }
    }
}
