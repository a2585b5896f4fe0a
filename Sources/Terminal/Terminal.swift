import CNcurses
import Cells
import Glibc
import Theming

/// The terminal that the program runs on: draws frames, reads keys, owns the signals. The only user of ncurses.
///
/// There is one at a time. Everything happens on the caller's thread when it calls `draw` or `wait`; between calls
/// nothing runs and nobody wakes up. Other threads end a `wait` through `waker`.
public final class Terminal {
    /// Columns and rows now; `Input.resize` tells of changes.
    public private(set) var size: Size
    public let tier: Tier
    /// The name of the description in use. Not `$TERM` if that is unknown here.
    public let type: String
    /// Whether the locale can show more than ASCII. If not, marks must be ASCII; other characters are drawn as `?`.
    public let canShowUnicode: Bool
    /// Of the watched descriptors, those that the last `wait` found readable.
    public private(set) var readyDescriptors: [Int32] = []

    private enum Condition { case claimed, gone, restored }

    private var condition = Condition.claimed
    private let options: TerminalOptions
    private let kind: TerminalType
    private let originalModes: termios
    private let outlet: Outlet
    private var painter: Painter
    private var decoder: InputDecoder
    private var watched: [Int32] = []
    private var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    /// What is on the screen; nil if nobody knows.
    private var shown: Frame?
    /// What could not be drawn yet, because the line takes nothing.
    private var waiting: Frame?
    private var isCursorVisible = true
    private var isStopped = false
    private var isFirst = true

    /// Claims the terminal. Fails without having changed it, and never ends the process.
    public static func open(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) -> Terminal {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        return try Terminal(options)
    }

    private init(_ options: TerminalOptions) throws(TerminalError) {
        self.options = options
        canShowUnicode = charactersAreUTF8
        kind = try TerminalType.find(options)
        type = kind.name
        tier = kind.tier
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        originalModes = modes
        try SignalPipe.install()

        let (outlet, name) = (try Outlet(), kind.name)
        self.outlet = outlet
        // `newterm`, because `initscr` ends the process when something is amiss.
        let isReady = Self.withSizeInEnvironment { vitrine_newterm(name, outlet.file, vitrine_stdin()) != nil }
        guard isReady else {
            SignalPipe.uninstall()
            throw .noDescription(type: kind.name)
        }
        // ncurses moves down by LF, which in the mode that `enter` sets is not also a return.
        nonl()
        // A frame is drawn whole even if keys are waiting: they were drained before.
        typeahead(-1)
        decoder = InputDecoder(patience: .init(escape: Self.escapeDelay()), table: TerminalType.keys())
        TerminalType.silencePalette()
        if kind.tier != .mono {
            start_color()
            use_default_colors()
        }
        size = Self.screenSize()
        painter = Painter(options.theme.looks(on: kind.tier), showsUnicode: canShowUnicode)
        painter.prime()
        LastRites.arm(modes: modes, farewell: farewell())
        if options.holdsBackErrors { HeldErrors.hold() }
        enter()
    }

    /// Milliseconds of the clock that `wait` counts by, which never jumps.
    public static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    // MARK: Drawing

    /// Shows a frame. What differs from the last is sent in one write.
    ///
    /// This never waits for the line, so neither does saving: what a stalled client does not take is sent during a later
    /// `wait`, and of the frames drawn until then only the last. After `Input.hangUp` nothing is drawn.
    public func draw(_ frame: Frame) {
        guard condition == .claimed else { return }
        guard !isStopped, outlet.isEmpty else {
            waiting = frame
            return
        }
        waiting = nil
        paint(frame)
    }

    private func paint(_ frame: Frame) {
        let screen = vitrine_stdscr()
        let rows = min(frame.size.height, size.height)
        let columns = min(frame.size.width, size.width)
        let before = shown?.size == frame.size ? shown : nil
        if before == nil { werase(screen) }
        var isChanged = before == nil
        for row in 0..<rows {
            guard let changed = Self.changed(row, before, frame) else { continue }
            isChanged = true
            painter.write(changed.clamped(to: 0..<columns), of: frame.row(row), row: row)
        }
        if !isChanged, before?.cursor == frame.cursor { return }
        let cursor = frame.cursor.flatMap { $0.row < rows && $0.column < columns && frame.contains($0) ? $0 : nil }
        if let cursor {
            wmove(screen, Int32(cursor.row), Int32(cursor.column))
        } else if isCursorVisible {
            curs_set(0)
            isCursorVisible = false
        }
        // A hidden cursor may stay where the last change left it.
        leaveok(screen, cursor == nil)
        wnoutrefresh(screen)
        doupdate()
        if isFirst, kind.isANSI { TerminalType.shortenAttributes() }
        isFirst = false
        if cursor != nil, !isCursorVisible {
            curs_set(1)
            isCursorVisible = true
        }
        outlet.flush()
        shown = frame
    }

    /// The columns of a row that a frame shows otherwise than the one before, of the same size, with both halves of
    /// each wide character. Nil when there are none.
    ///
    /// Compares bytes, ten times as fast as cells; a cell has no padding that could differ.
    private nonisolated static func changed(_ row: Int, _ before: Frame?, _ frame: Frame) -> Range<Int>? {
        let width = frame.size.width
        guard width > 0 else { return nil }
        guard let before else { return 0..<width }
        let stride = MemoryLayout<Cell>.stride
        return before.cells.withUnsafeBufferPointer { old in
            frame.cells.withUnsafeBufferPointer { new in
                let (old, new) = (old.baseAddress! + row * width, new.baseAddress! + row * width)
                func differs(_ column: Int, _ count: Int = 1) -> Bool {
                    memcmp(old + column, new + column, count * stride) != 0
                }
                func isRightHalf(_ column: Int) -> Bool {
                    old[column].cluster.isRightHalf || new[column].cluster.isRightHalf
                }
                guard differs(0, width) else { return nil }
                var (first, end) = (0, width)
                while !differs(first) { first += 1 }
                while !differs(end - 1) { end -= 1 }
                while first > 0, isRightHalf(first) { first -= 1 }
                while end < width, isRightHalf(end) { end += 1 }
                return first..<end
            }
        }
    }

    /// Draws the whole screen anew with the next frame: something else may have written on it.
    public func forgetScreen() {
        guard condition == .claimed else { return }
        shown = nil
        clearok(vitrine_curscr(), true)
    }

    /// Changes the colours; the next frame shows them.
    public func use(_ theme: Theme) {
        guard condition == .claimed else { return }
        painter = Painter(theme.looks(on: tier), showsUnicode: canShowUnicode)
        painter.prime()
        forgetScreen()
    }

    // MARK: Waiting

    /// Lets `wait` also end when another descriptor can be read, or has ended.
    public func watch(_ descriptor: Int32) {
        if !watched.contains(descriptor) { watched.append(descriptor) }
    }

    public func unwatch(_ descriptor: Int32) {
        watched.removeAll { $0 == descriptor }
    }

    /// For other threads: ends the `wait` that runs, or the next.
    public nonisolated var waker: Waker { Waker() }

    /// Sleeps until something arrives and answers all that has, so that keys typed ahead cost one drawing.
    ///
    /// - Parameter deadline: when to come back at the latest, by `now`; nil for never.
    /// - Returns: nothing, if the deadline passed, a watched descriptor is ready or a waker called. Once `hangUp` has come
    ///   it comes at every call.
    public func wait(until deadline: Int? = nil) -> [Input] {
        readyDescriptors = []
        guard condition == .claimed else { return [.hangUp] }
        while true {
            let patience = decoder.deadline.map { Self.now + $0 }
            let next = [deadline, patience].compactMap { $0 }.min()
            var files = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: SignalPipe.readEnd, events: Int16(POLLIN), revents: 0),
                // A negative descriptor is passed over.
                pollfd(fd: outlet.isEmpty ? -1 : outlet.descriptor, events: Int16(POLLOUT), revents: 0),
            ]
            for descriptor in watched { files.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
            let timeout = next.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
            let count = poll(&files, nfds_t(files.count), timeout)
            if count < 0 {
                // A signal: its byte is in the pipe.
                if errno == EINTR { continue }
                condition = .gone
                return [.hangUp]
            }
            var inputs: [Input] = []
            if count == 0, let patience, Self.now >= patience { inputs = decoder.expire() }
            if files[0].revents != 0 { inputs += readKeys() }
            if files[1].revents != 0 { inputs += readSignals() }
            if files[2].revents != 0, condition == .claimed {
                outlet.flush()
                if let frame = waiting { draw(frame) }
            }
            for file in files[3...] where file.revents != 0 { readyDescriptors.append(file.fd) }
            let wasWoken = files[1].revents != 0 && inputs.isEmpty
            if !inputs.isEmpty || wasWoken || !readyDescriptors.isEmpty { return inputs }
            if let deadline, Self.now >= deadline { return [] }
        }
    }

    private func readKeys() -> [Input] {
        var inputs: [Input] = []
        var total = 0
        repeat {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { break }
            guard count > 0 else {
                // The end of input, or EIO: the line is gone, perhaps before SIGHUP says so.
                condition = .gone
                return inputs + decoder.finish() + [.hangUp]
            }
            inputs += decoder.feed(buffer[..<count])
            total += count
            // Whoever sends without end still sees a drawing every so often.
        } while hasMore() && total < InputDecoder.longestPaste
        if total < InputDecoder.longestPaste { decoder.quiet() }
        return inputs
    }

    private func hasMore(within milliseconds: Int32 = 0) -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, milliseconds) == 1
    }

    /// What was typed before the program was told to end, but is only now on its way through the line. It is waited for
    /// a moment, and no longer than a fraction of a second in all.
    private func readLastKeys() -> [Input] {
        var inputs: [Input] = []
        let end = Self.now + 300
        while Self.now < end, hasMore(within: 20) {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            inputs += decoder.feed(buffer[..<count])
        }
        return inputs + decoder.finish()
    }

    private func readSignals() -> [Input] {
        let signals = SignalPipe.drain()
        if !signals.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT, SIGQUIT]) {
            condition = .gone
            return readLastKeys() + [.hangUp]
        }
        if signals.contains(SIGTSTP), options.allowsSuspending {
            suspend()
            return []
        }
        if signals.contains(SIGCONT) {
            reclaim()
            return [.resize(size)]
        }
        if signals.contains(SIGWINCH), let new = Self.windowSize() {
            if new != size {
                resize_term(Int32(new.height), Int32(new.width))
                size = Self.screenSize()
            }
            // Terminals move text about when they change, even back to the same size.
            forgetScreen()
            return [.resize(size)]
        }
        return []
    }

    // MARK: Entering and leaving

    /// Stops the program until the shell continues it, which arrives as `Input.resize`. Does nothing unless the options
    /// allow it.
    public func suspend() {
        guard condition == .claimed, options.allowsSuspending else { return }
        leave()
        isStopped = true
        raise(SIGSTOP)
    }

    /// Lets another program have the terminal while `body` runs. What signals ask for meanwhile is seen to afterwards.
    public func lend<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        guard condition == .claimed else { return try body() }
        leave()
        defer { reclaim() }
        return try body()
    }

    private func reclaim() {
        isStopped = false
        enter()
        if let new = Self.windowSize(), new != size {
            resize_term(Int32(new.height), Int32(new.width))
            size = Self.screenSize()
        }
        isCursorVisible = true
        forgetScreen()
    }

    /// Gives the terminal back as it was. May be called again, and after a hang-up.
    /// - Returns: whether the line takes what is written to it now: nobody may be reading, and then a write might wait
    ///   for ever.
    @discardableResult
    public func restore() -> Bool {
        guard condition != .restored else { return outlet.isEmpty && outlet.isOpen }
        condition = .restored
        waiting = nil
        LastRites.disarm()
        leave()
        let takesMore = outlet.isEmpty && outlet.isOpen
        HeldErrors.release(showing: takesMore)
        SignalPipe.uninstall()
        return takesMore
    }

    /// Claims the line's modes; what is sent goes with the first frame.
    private func enter() {
        // As `cfmakeraw`, but with eight bits and parity left alone.
        var modes = originalModes
        modes.c_iflag &= ~tcflag_t(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
        modes.c_oflag &= ~tcflag_t(OPOST)
        modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
        Self.setControl(&modes, VMIN, 1)
        Self.setControl(&modes, VTIME, 0)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
        if kind.isANSI {
            outlet.put(Self.pasteOn)
        } else if let keypad = vitrine_tigetstr("smkx") {
            // Elsewhere the keys may need their own mode. ECMA-48 terminals send known sequences in either.
            outlet.put(String(cString: keypad))
        }
    }

    private func leave() {
        // The keypad's mode is ended by ncurses.
        if kind.isANSI { outlet.put(Self.pasteOff) }
        endwin()
        outlet.flush(within: 500)
        var modes = originalModes
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }

    /// Swift sees the control characters as a tuple.
    private static func setControl(_ modes: inout termios, _ place: Int32, _ value: cc_t) {
        withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(place)] = value }
    }

    // Private modes that a terminal does not know, it ignores.
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    /// What `leave` sends, for a handler that cannot call it.
    private func farewell() -> [UInt8] {
        var text = kind.isANSI ? Self.pasteOff : ""
        for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] {
            if name != "rmkx" || !kind.isANSI, let value = vitrine_tigetstr(name) {
                text += String(cString: value)
            }
        }
        // Paddings such as `$<5>` are for terminals slower than any that is left.
        var bytes: [UInt8] = []
        var isPadding = false
        for (byte, next) in zip(text.utf8, text.utf8.dropFirst() + [0]) {
            if byte == UInt8(ascii: "$"), next == UInt8(ascii: "<") { isPadding = true }
            if !isPadding { bytes.append(byte) }
            if byte == UInt8(ascii: ">") { isPadding = false }
        }
        return bytes + [0x0D, 0x0A]
    }
}
