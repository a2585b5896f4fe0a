#!/usr/bin/env python3
"""ttybench: measures terminal programs in a real pty, several side by side.

    ttybench.py --config bench.json [--only NAME,...] [--runs N] [--json out.json]
                [--snap DIR] [--baseline NAME] [--quick] [--check]

What is measured for a program of kind "tty" (the default), per run:

  first_paint_ms   spawn -> first output after which the emulated screen shows any glyph
  ready_ms         spawn -> first output after which `ready` (a regex) is on the screen
  settled_ms       spawn -> last output before the first quiet gap (`quiet_ms`) with `ready` on screen
  start_bytes      bytes written to the terminal until settled;  start_cpu_ms  CPU of the tree until settled
  KEYSCRIPT.first_ms   key written -> first output byte back     (one sample a key)
  KEYSCRIPT.paint_ms   key written -> last output byte before `key_quiet_ms` of quiet
  KEYSCRIPT.bytes      bytes per key;  KEYSCRIPT.cpu_ms  CPU of the tree per key;  KEYSCRIPT.silent  keys without output
  KEYSCRIPT.burst_ms, .burst_bytes   (mode "burst") all keys in one write -> last output, and the bytes it took
  rss_mb, pss_mb, private_mb   VmHWM, and PSS and private memory, of the process tree, after the keys
  idle_cpu_ms_s, idle_wakeups_s, idle_bytes_s   over `idle_s` of no input, per second
  quit_ms          the quit key that ends it written -> process reaped;  cpu_ms  user+system of the whole run, children included

and of kind "command" (no terminal; stdout is drained and counted): wall_ms, cpu_ms, maxrss_mb, out_bytes.

How it keeps out of its own way
  * The timed loops do nothing but poll(2), read(2) and perf_counter_ns. Output is stored with its
    time stamp and fed to the terminal emulator (pyte) only after the program has gone quiet.
  * Programs start with posix_spawn (vfork-like: no copy of this process's page tables); the clock
    starts just before that call.
  * Terminal queries (cursor position, device attributes, colours) are answered at once, as xterm
    would, so that no program sits out a timeout that no real user would see.
  * Runs are interleaved (A B C, B C A, ...) so that drift of the machine hits all alike.
  * Put {"name": "floor-echo", ...} (a C program that echoes one byte) in a config: what it shows is
    the cost of pty + scheduler + this harness, the least that any program could show.

Config (JSON; // comments allowed):
  { "defaults": { any program key },            "vars": {"D": "bench-data"},   // ${D} in any string
    "programs": [ { "name": "tig", "cmd": ["tig"], "cwd": "${D}/repo", "env": {"X": "y"},
        "setup": "shell command run before every spawn, untimed",
        "ready": "regex", "quiet_ms": 100, "timeout_s": 20, "size": [24, 80], "cold": false,
        "before_keys": [ {"send": "\\r", "expect": "regex"} ],            // untimed steps to reach the scene
        "keys": [ {"name": "scroll", "send": ["j"], "repeat": 200, "mode": "each"|"burst", "pace_ms": 0} ],
        "idle_s": 5, "quit": ["q", "y"], "runs": 10, "version": ["tig", "--version"] } ],
    "checks": [ {"program": "ours", "metric": "scroll.paint_ms", "stat": "median", "max": 5.0},
                {"program": "ours", "metric": "settled_ms", "ratio_to": "tig", "max": 1.0} ] }
`ratio_to` may also be "best:TAG" or "median:TAG": the best or the median of all programs with that tag.
Exit status: 0; 1 when a check failed (--check); 2 when a program could not be measured.
"""
import argparse, gc, json, os, platform, re, select, shlex, signal, statistics, struct, subprocess, sys, termios, time, tty
import fcntl

try:
    import pyte
except ImportError:
    sys.exit("ttybench needs pyte: pip install pyte")

now = time.perf_counter_ns
MS = 1e6
QUERY = re.compile(rb"\x1b\[(?:(>?)0?c|([56])n|\?([0-9;]*)\$p|(>)0?q|\?u)|\x1b\](1[012]);\?(?:\x07|\x1b\\)|\x1bP\+q([0-9a-fA-F;]*)\x1b\\")
PAGE = os.sysconf("SC_PAGE_SIZE")


class BenchError(Exception):
    pass


# ---------------------------------------------------------------- process tree figures

def tree(root):
    """Pids of root's session: the program and what it started (children that left the session don't count)."""
    pids = []
    for d in os.listdir("/proc"):
        if d.isdigit():
            try:
                with open(f"/proc/{d}/stat", "rb") as f:
                    if int(f.read().rpartition(b")")[2].split()[3]) == root:
                        pids.append(int(d))
            except (OSError, IndexError, ValueError):
                pass
    return pids or [root]


def tree_cpu_ns(root, pids=None):
    """CPU of every live thread of the tree in ns (schedstat), plus reaped children (10 ms ticks, /proc/PID/stat)."""
    total, tick = 0, 1_000_000_000 // os.sysconf("SC_CLK_TCK")
    for p in pids or tree(root):
        try:
            for t in os.listdir(f"/proc/{p}/task"):
                with open(f"/proc/{p}/task/{t}/schedstat", "rb") as f:
                    total += int(f.read().split()[0])
            with open(f"/proc/{p}/stat", "rb") as f:
                s = f.read().rpartition(b")")[2].split()
                total += (int(s[13]) + int(s[14])) * tick
        except (OSError, IndexError):
            pass
    return total


def thread_figures(pids):
    """tid -> (CPU ns, voluntary context switches). Per thread, because a thread that ends takes its figures along."""
    out = {}
    for p in pids:
        try:
            for t in os.listdir(f"/proc/{p}/task"):
                with open(f"/proc/{p}/task/{t}/schedstat", "rb") as f:
                    cpu = int(f.read().split()[0])
                with open(f"/proc/{p}/task/{t}/status") as f:
                    out[t] = (cpu, next(int(l.split()[1]) for l in f if l.startswith("voluntary_ctxt")))
        except (OSError, IndexError, StopIteration):
            pass
    return out


def tree_memory(pids):
    """(VmHWM, PSS, private) of the tree in MB."""
    hwm = pss = priv = 0
    for p in pids:
        try:
            with open(f"/proc/{p}/status") as f:
                for line in f:
                    if line.startswith("VmHWM"):
                        hwm += int(line.split()[1])
            with open(f"/proc/{p}/smaps_rollup") as f:
                for line in f:
                    if line.startswith("Pss:"):
                        pss += int(line.split()[1])
                    elif line.startswith("Private_"):
                        priv += int(line.split()[1])
        except OSError:
            pass
    return hwm / 1024, pss / 1024, priv / 1024


# ---------------------------------------------------------------- a program in a pty

class Session:
    def __init__(self, prog, env):
        self.rows, self.cols = prog["size"]
        self.prog = prog
        self.chunks = []          # (t_ns, bytes), not yet given to the emulator
        self.marks = []           # (t_ns, nonblank?, ready?) per chunk given
        self.total = 0
        self.exited = None
        self.screen = pyte.Screen(self.cols, self.rows)
        self.stream = pyte.ByteStream(self.screen)
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.cols, 0, 0))
        name = os.ttyname(slave)
        fcntl.fcntl(self.master, fcntl.F_SETFD, fcntl.FD_CLOEXEC)
        # Opened in the child after setsid: fd 0 so becomes the controlling terminal.
        acts = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        path = find(prog["cmd"][0], env)
        cwd = os.getcwd()
        if prog.get("cwd"):
            os.chdir(prog["cwd"])
        try:
            self.t0 = now()
            self.pid = os.posix_spawn(path, prog["cmd"], env, file_actions=acts, setsid=True,
                                      setsigdef=[signal.SIGINT, signal.SIGPIPE, signal.SIGQUIT])
        finally:
            os.chdir(cwd)
        self.t_spawned = now()
        os.close(slave)
        os.set_blocking(self.master, False)
        self.pidfd = os.pidfd_open(self.pid)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.pollx = select.poll()
        self.pollx.register(self.master, select.POLLIN)
        self.pollx.register(self.pidfd, select.POLLIN)

    # -- timed part: no parsing here
    def read_until_quiet(self, quiet_ms, limit_ms, wait_first_ms=None):
        """Stores output until quiet_ms pass without any. Returns (t_first, t_last, n_bytes, n_reads); t_first None if silent."""
        end = now() + int(limit_ms * MS)
        first = last = None
        n = reads = 0
        wait = wait_first_ms if wait_first_ms is not None else quiet_ms
        poll, read, fd, put = self.poll.poll, os.read, self.master, self.chunks.append
        while True:
            ev = poll(wait)
            if not ev:
                break
            try:
                data = read(fd, 65536)
            except BlockingIOError:
                continue
            except OSError:
                data = b""
            t = now()
            if not data:
                self.exited = t
                break
            if first is None:
                first, wait = t, quiet_ms
            last = t
            n += len(data)
            reads += 1
            put((t, data))
            if b"\x1b" in data and QUERY.search(data):
                self.answer(data)
            if t > end:
                break
        self.total += n
        return first, last, n, reads

    def answer(self, data):
        for m in QUERY.finditer(data):
            g = m.group(0)
            if g.startswith(b"\x1b]"):
                code = m.group(5)
                r = b"\x1b]" + code + (b";rgb:0000/0000/0000\x1b\\" if code == b"11" else b";rgb:ffff/ffff/ffff\x1b\\")
            elif g.startswith(b"\x1bP"):
                r = b"\x1bP0+r\x1b\\"
            elif g.endswith(b"$p"):
                r = b"\x1b[?" + m.group(3) + b";0$y"
            elif g.endswith(b"q"):
                r = b"\x1bP>|XTerm(379)\x1b\\"
            elif g.endswith(b"?u"):
                r = b""
            elif g.endswith(b"6n"):
                r = b"\x1b[1;1R"
            elif g.endswith(b"5n"):
                r = b"\x1b[0n"
            elif m.group(1) == b">":
                r = b"\x1b[>41;379;0c"
            else:
                r = b"\x1b[?64;1;2;6;9;15;18;21;22c"
            if r:
                os.write(self.master, r)

    def write(self, data):
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                select.select([], [self.master], [], 1)

    # -- untimed part
    def digest(self, ready=None):
        """Gives the stored output to the emulator; True when `ready` is on the screen afterwards."""
        seen_ready = bool(ready and self.marks and self.marks[-1][2])
        for t, data in self.chunks:
            try:
                self.stream.feed(clean(data))
            except Exception:       # pyte trips over some private sequences; the screen goes on being useful
                pass
            text = self.text()
            self.marks.append((t, bool(text.strip()), bool(ready and ready.search(text))))
        self.chunks.clear()
        if ready:
            return bool(ready.search(self.text())) or seen_ready
        return True

    def text(self):
        return "\n".join(self.screen.display)

    def wait_for(self, regex, quiet_ms, timeout_s, what):
        rx = re.compile(regex, re.M)
        end = now() + int(timeout_s * 1e9)
        self.marks = []
        while True:
            self.read_until_quiet(quiet_ms, timeout_s * 1e3, wait_first_ms=quiet_ms)
            if self.digest(rx):
                return
            if self.exited or now() > end:
                raise BenchError(f"{what}: /{regex}/ not on the screen" + (" (program ended)" if self.exited else f" after {timeout_s} s") + f"; screen:\n{self.text().rstrip()}")

    def wait_exit(self, timeout_s):
        """Drains output until the process is reaped; (t_exit, rusage) or None."""
        end = now() + int(timeout_s * 1e9)
        master_open = True
        poll = self.pollx
        while now() < end:
            for fd, ev in poll.poll(max(1, (end - now()) / MS)):
                if fd == self.pidfd:
                    t = now()
                    _, st, ru = os.wait4(self.pid, 0)
                    self.pid_reaped = True
                    return t, st, ru
                try:
                    d = os.read(self.master, 65536)
                    if b"\x1b" in d and QUERY.search(d):
                        self.answer(d)
                    self.total += len(d)
                except BlockingIOError:
                    pass
                except OSError:
                    if master_open:
                        poll.unregister(self.master)
                        master_open = False
        return None

    def close(self):
        if not getattr(self, "pid_reaped", False):
            for s in (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL):
                for p in tree(self.pid):
                    try:
                        os.kill(p, s)
                    except OSError:
                        pass
                if self.wait_exit(0.5):
                    break
        for fd in (self.master, self.pidfd):
            try:
                os.close(fd)
            except OSError:
                pass


CLEAN = re.compile(rb"\x1b[P_^][^\x1b]*\x1b\\|\x1b\[[<>=?][0-9;:]*[a-gi-km-zA-Z]|\x1b\[[0-9;:]*\$[a-z]|\x1b\[[0-9;]*t|\x1b\[(?:[0-9;]*:[0-9;:]*)m")


REP = re.compile(rb"([\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]+)\x1b\[(\d+)b")
ACS = re.compile(rb"\x1b\(0([^\x1b]*)\x1b\(B")
LINES = str.maketrans("jklmnqtuvwx", "┘┐┌└┼─├┤┴┬│")


def clean(data):
    """Takes out what pyte doesn't know and would print as text, and spells out repeats and line drawing."""
    data = REP.sub(lambda m: m.group(1) * (int(m.group(2)) + 1), data)
    data = ACS.sub(lambda m: m.group(1).decode("utf-8", "replace").translate(LINES).encode(), data)
    return CLEAN.sub(b"", data)


def find(cmd, env):
    if "/" in cmd:
        return cmd
    for d in env.get("PATH", "").split(":"):
        if os.access(f"{d}/{cmd}", os.X_OK):
            return f"{d}/{cmd}"
    raise BenchError(f"{cmd}: not found on PATH")


def drop_caches():
    subprocess.run(["sync"], check=False)
    try:
        with open("/proc/sys/vm/drop_caches", "w") as f:
            f.write("3")
    except OSError as e:
        raise BenchError(f"cold start needs root to drop the page cache: {e}")


def environment(prog):
    env = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": prog.get("home", os.environ.get("HOME", "/")), "TERM": "xterm-256color",
           "LANG": "C.UTF-8", "SHELL": "/bin/sh", "USER": "perf", "COLORTERM": ""}
    env.update(prog.get("env", {}))
    return {k: v for k, v in env.items() if v is not None and v != ""}


def prepare(prog):
    if prog.get("setup"):
        subprocess.run(prog["setup"], shell=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if prog.get("cold"):
        drop_caches()


# ---------------------------------------------------------------- one run

def run_tty(prog, do_idle, snap=None):
    env = environment(prog)
    prepare(prog)
    out = {}
    gc.disable()
    s = Session(prog, env)
    try:
        rx = re.compile(prog["ready"], re.M)
        end = now() + int(prog["timeout_s"] * 1e9)
        late = 0
        while True:     # start-up: quiet gaps are when the emulator may catch up
            first, last, n, _ = s.read_until_quiet(prog["quiet_ms"], prog["timeout_s"] * 1e3)
            cpu = tree_cpu_ns(s.pid)
            d0 = now()
            done = s.digest(rx)
            if done:
                break
            late = max(late, now() - d0 if n else 0)
            if s.exited or now() > end:
                raise BenchError(f"start: /{prog['ready']}/ not on the screen" + (" (program ended)" if s.exited else "") + f"; screen:\n{s.text().rstrip()}")
        m = s.marks
        out["first_paint_ms"] = next(t for t, nb, _ in m if nb) / MS - s.t0 / MS
        out["ready_ms"] = next((t for t, _, r in m if r), m[-1][0]) / MS - s.t0 / MS
        out["settled_ms"] = m[-1][0] / MS - s.t0 / MS
        out["start_bytes"] = s.total
        out["start_cpu_ms"] = cpu / MS
        if late > 1 * MS:
            out["stamp_slack_ms"] = late / MS   # a stamp may be late by this much: the emulator was catching up
        if snap:
            save(snap, prog["name"], "1-ready", s.text())
        for i, st in enumerate(prog.get("before_keys", [])):
            a = now()
            s.write(st["send"].encode())
            if st.get("expect"):
                s.wait_for(st["expect"], st.get("quiet_ms", prog["quiet_ms"]), st.get("timeout_s", prog["timeout_s"]), f"step {i + 1}")
                if st.get("name"):   # a step with a name is timed too (open an item, run a search)
                    hit = next((t for t, _, r in s.marks if r), None)
                    out[f"{st['name']}.ms"] = ((hit if hit else now()) - a) / MS
                    out[f"{st['name']}.settled_ms"] = (s.marks[-1][0] - a) / MS if s.marks else float("nan")
            else:
                s.read_until_quiet(prog["quiet_ms"], 5000)
                s.digest()
        if do_idle and prog.get("idle_s") and not prog.get("idle_after_keys"):
            out.update(idle(s, prog["idle_s"]))
        for ks in prog.get("keys", []):
            out.update(press(s, ks, prog))
            if snap:
                s.digest()
                save(snap, prog["name"], f"2-{ks['name']}", s.text())
        if do_idle and prog.get("idle_s") and prog.get("idle_after_keys"):
            out.update(idle(s, prog["idle_s"]))
        pids = tree(s.pid)
        out["rss_mb"], out["pss_mb"], out["private_mb"] = tree_memory(pids)
        out["processes"] = len(pids)
        quit_keys = prog.get("quit", ["q"])
        r = None
        for i, k in enumerate(quit_keys):   # a later key is sent only if the earlier ones did not end the program
            t = now()
            s.write(k.encode())
            r = s.wait_exit(5 if i == len(quit_keys) - 1 else prog.get("quit_step_s", 0.3))
            if r:
                break
        if not r:
            s.digest()
            raise BenchError(f"did not quit with {quit_keys!r}; screen:\n{s.text().rstrip()}")
        out["quit_ms"] = (r[0] - t) / MS
        out["exit_status"] = os.waitstatus_to_exitcode(r[1])
        out["cpu_ms"] = (r[2].ru_utime + r[2].ru_stime) * 1e3
        out["total_bytes"] = s.total
        return out
    finally:
        s.close()
        gc.enable()


def idle(s, seconds):
    before, b0, t0 = thread_figures(tree(s.pid)), s.total, now()
    end = t0 + int(seconds * 1e9)
    while now() < end:
        left = (end - now()) / MS
        if left > 0:
            s.read_until_quiet(min(20, left), left, wait_first_ms=left)
    dt = (now() - t0) / 1e9
    d = [(c - before.get(t, (0, 0))[0], v - before.get(t, (0, 0))[1]) for t, (c, v) in thread_figures(tree(s.pid)).items()]
    r = {"idle_cpu_ms_s": sum(c for c, _ in d) / MS / dt, "idle_wakeups_s": sum(v for _, v in d) / dt, "idle_bytes_s": (s.total - b0) / dt}
    s.digest()
    return r


def press(s, ks, prog):
    name, seq = ks["name"], [k.encode() for k in ks["send"]]
    keys = [seq[i % len(seq)] for i in range(ks.get("repeat", len(seq)))]
    kq, pace = ks.get("key_quiet_ms", prog["key_quiet_ms"]), ks.get("pace_ms", 0) / 1e3
    s.read_until_quiet(prog["quiet_ms"], 3000)
    s.chunks.clear() if ks.get("blind") else s.digest()
    pids = tree(s.pid)
    c0 = tree_cpu_ns(s.pid, pids)
    if ks.get("mode", "each") == "burst":
        t = now()
        s.write(b"".join(keys))
        first, last, n, reads = s.read_until_quiet(ks.get("burst_quiet_ms", 150), 30000, wait_first_ms=2000)
        c1 = tree_cpu_ns(s.pid, pids)
        return {f"{name}.burst_ms": (last - t) / MS if last else float("nan"), f"{name}.burst_bytes": n,
                f"{name}.burst_bytes_per_key": n / len(keys), f"{name}.burst_cpu_ms": (c1 - c0) / MS}
    firsts, lasts, bts, rds, silent, run_silent = [], [], [], [], 0, 0
    write, fd, until = os.write, s.master, s.read_until_quiet
    for k in keys:
        t = now()
        write(fd, k)
        first, last, n, reads = until(kq, 5000, ks.get("miss_ms", 300))
        if first is None:
            silent += 1
            run_silent += 1
            if run_silent >= 10:
                raise BenchError(f"keys {name!r}: ten keys in a row drew nothing (end of list?)")
            if s.exited:
                raise BenchError(f"keys {name!r}: the program ended")
            continue
        run_silent = 0
        firsts.append((first - t) / MS); lasts.append((last - t) / MS); bts.append(n); rds.append(reads)
        if pace:
            time.sleep(pace)
    c1 = tree_cpu_ns(s.pid, pids)
    return {f"{name}.first_ms": firsts, f"{name}.paint_ms": lasts, f"{name}.bytes": bts, f"{name}.reads": rds,
            f"{name}.silent": silent, f"{name}.cpu_ms": (c1 - c0) / MS / len(keys)}


def run_command(prog, *_):
    env = environment(prog)
    prepare(prog)
    r, w = os.pipe2(os.O_CLOEXEC)
    fcntl.fcntl(r, 1031, 1 << 20)     # F_SETPIPE_SZ: so that we're not the brake
    err = os.open(prog.get("stderr", "/dev/null"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    acts = [(os.POSIX_SPAWN_OPEN, 0, prog.get("stdin", "/dev/null"), os.O_RDONLY, 0), (os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, err, 2)]
    path, cwd = find(prog["cmd"][0], env), os.getcwd()
    if prog.get("cwd"):
        os.chdir(prog["cwd"])
    gc.disable()
    try:
        t0 = now()
        pid = os.posix_spawn(path, prog["cmd"], env, file_actions=acts, setsid=True)
        os.close(w)
        first, n, head = None, 0, b""
        while True:
            d = os.read(r, 1 << 20)
            if not d:
                break
            if first is None:
                first = now()
            n += len(d)
            if len(head) < 65536:
                head += d
        _, st, ru = os.wait4(pid, 0)
        t1 = now()
    finally:
        os.chdir(cwd)
        os.close(r)
        os.close(err)
        gc.enable()
    code = os.waitstatus_to_exitcode(st)
    if code not in prog.get("ok_codes", [0]):
        raise BenchError(f"exit status {code}; output:\n{head[:600].decode(errors='replace')}")
    if prog.get("ready") and not re.search(prog["ready"], head.decode(errors="replace"), re.M):
        raise BenchError(f"/{prog['ready']}/ not in the output:\n{head[:600].decode(errors='replace')}")
    out = {"wall_ms": (t1 - t0) / MS, "cpu_ms": (ru.ru_utime + ru.ru_stime) * 1e3, "out_bytes": n}
    if first:
        out["first_byte_ms"] = (first - t0) / MS
    return out


def command_memory(prog):
    """Peak RSS in MB from one more, untimed run under memrun (built beside this file on first use).
    wait4's figure is no good here: a spawned program inherits this process's own high-water mark."""
    here = os.path.dirname(os.path.abspath(__file__))
    tool = f"{here}/bin/memrun"
    if not os.path.exists(tool) and subprocess.run(["cc", "-O2", "-o", tool, f"{here}/memrun.c"]).returncode:
        return None
    prepare({**prog, "cold": False})
    r, w = os.pipe()
    args = " ".join(shlex.quote(x) for x in [tool, find(prog["cmd"][0], environment(prog))] + prog["cmd"][1:])
    with open(prog.get("stdin", "/dev/null")) as i:
        subprocess.run(["sh", "-c", f"exec {args} 3>&{w}"], stdin=i, pass_fds=[w], cwd=prog.get("cwd"), env=environment(prog), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(w)
    with os.fdopen(r) as f:
        text = f.read()
    return int(text) / 1024 if text.strip() else None


# ---------------------------------------------------------------- summaries

def pct(v, p):
    v = sorted(v)
    i = (len(v) - 1) * p / 100
    lo, hi = int(i), min(int(i) + 1, len(v) - 1)
    return v[lo] + (v[hi] - v[lo]) * (i - lo)


def summarise(runs):
    """metric -> {median, mad, min, p95, p99, max, n}; per-key samples of all runs are pooled, and the
    spread of the run medians is kept as run_spread (what a comparison of two builds should heed)."""
    out = {}
    for k in dict.fromkeys(k for r in runs for k in r):
        vals, medians = [], []
        for r in runs:
            v = r.get(k)
            if isinstance(v, list):
                if v:
                    vals += v
                    medians.append(statistics.median(v))
            elif isinstance(v, (int, float)) and v == v:
                vals.append(v)
                medians.append(v)
        if vals:
            med = statistics.median(vals)
            out[k] = {"median": med, "mad": statistics.median(abs(x - med) for x in vals), "mean": statistics.fmean(vals), "min": min(vals), "p95": pct(vals, 95),
                      "p99": pct(vals, 99), "max": max(vals), "n": len(vals), "runs": len(medians),
                      "run_spread": (max(medians) - min(medians)) if len(medians) > 1 else 0.0}
    return out


def fmt(x):
    if x is None:
        return "-"
    a = abs(x)
    return f"{x:.0f}" if a >= 100 or x == int(x) else f"{x:.1f}" if a >= 10 else f"{x:.2f}" if a >= 0.1 or a == 0 else f"{x:.3f}"


def table(title, heads, rows):
    if not rows:
        return ""
    w = [max(len(str(r[i])) for r in [heads] + rows) for i in range(len(heads))]
    line = lambda r: "| " + " | ".join(str(c).ljust(w[i]) if i == 0 else str(c).rjust(w[i]) for i, c in enumerate(r)) + " |"
    return f"\n### {title}\n\n" + "\n".join([line(heads), "|" + "|".join("-" * (x + 2) if i == 0 else "-" * (x + 1) + ":" for i, x in enumerate(w)) + "|"] + [line(r) for r in rows]) + "\n"


def report(results, baseline=None):
    g = lambda n, k, s="median": results[n]["summary"].get(k, {}).get(s)
    ttys = [n for n in results if results[n]["kind"] == "tty" and results[n]["summary"]]
    cmds = [n for n in results if results[n]["kind"] == "command" and results[n]["summary"]]
    out = table("Start (median ms; ± is the median absolute deviation)",
                ["program", "first paint", "ready", "settled", "±", "p95 settled", "CPU ms", "bytes", "quit ms", "runs"],
                [[n, *(fmt(g(n, k)) for k in ("first_paint_ms", "ready_ms", "settled_ms")), fmt(g(n, "settled_ms", "mad")), fmt(g(n, "settled_ms", "p95")),
                  fmt(g(n, "start_cpu_ms")), fmt(g(n, "start_bytes")), fmt(g(n, "quit_ms")), g(n, "settled_ms", "n")] for n in ttys])
    rows, bursts, steps = [], [], []
    for n in ttys:
        for k in results[n]["summary"]:
            if k.endswith(".paint_ms"):
                b = k[:-9]
                rows.append([f"{n} {b}", *(fmt(g(n, b + ".first_ms", s)) for s in ("median", "p95", "p99")), *(fmt(g(n, k, s)) for s in ("median", "p95", "p99", "max")),
                             fmt(g(n, b + ".bytes")), fmt(g(n, b + ".bytes", "mean")), fmt(g(n, b + ".bytes", "max")), fmt(g(n, b + ".cpu_ms")), fmt(g(n, b + ".silent")), g(n, k, "n")])
            elif k.endswith(".burst_ms"):
                b = k[:-9]
                bursts.append([f"{n} {b}", fmt(g(n, k)), fmt(g(n, b + ".burst_bytes")), fmt(g(n, b + ".burst_bytes_per_key")), fmt(g(n, b + ".burst_cpu_ms"))])
            elif k.endswith(".settled_ms"):
                b = k[:-11]
                steps.append([f"{n} {b}", fmt(g(n, b + ".ms")), fmt(g(n, k)), fmt(g(n, k, "p95")), g(n, k, "n")])
    out += table("Keys (ms; first = first byte back, paint = last byte)", ["program keys", "first p50", "p95", "p99", "paint p50", "p95", "p99", "max", "bytes p50", "mean", "max", "CPU ms/key", "silent", "n"], rows)
    out += table("Bursts (all keys in one write)", ["program keys", "ms to last output", "bytes", "bytes/key", "CPU ms"], bursts)
    out += table("Named steps (ms)", ["program step", "visible p50", "settled p50", "settled p95", "n"], steps)
    out += table("Memory and idle", ["program", "VmHWM MB", "PSS MB", "private MB", "procs", "idle CPU ms/s", "idle wake-ups/s", "idle bytes/s", "CPU ms all"],
                 [[n, *(fmt(g(n, k)) for k in ("rss_mb", "pss_mb", "private_mb", "processes", "idle_cpu_ms_s", "idle_wakeups_s", "idle_bytes_s", "cpu_ms"))] for n in ttys])
    out += table("Commands", ["command", "wall ms", "±", "p95", "CPU ms", "max RSS MB", "out bytes", "runs"],
                 [[n, fmt(g(n, "wall_ms")), fmt(g(n, "wall_ms", "mad")), fmt(g(n, "wall_ms", "p95")), fmt(g(n, "cpu_ms")), fmt(g(n, "maxrss_mb")), fmt(g(n, "out_bytes")), g(n, "wall_ms", "n")] for n in cmds])
    if baseline and baseline in results:
        rows = []
        for n in results:
            for k in results[n]["summary"]:
                b, v = g(baseline, k), g(n, k)
                if n != baseline and b and v is not None and k.endswith(("settled_ms", "paint_ms", ".bytes", "rss_mb", "wall_ms")):
                    rows.append([f"{n} {k}", fmt(v), fmt(b), f"{v / b:.2f}"])
        out += table(f"Ratios to {baseline}", ["metric", "here", baseline, "ratio"], rows)
    bad = [[n, e.splitlines()[0][:100]] for n in results for e in dict.fromkeys(results[n]["errors"])]
    out += table("Could not be measured", ["program", "why"], bad)
    return out


def run_checks(checks, results, programs):
    rows, ok = [], True
    tags = {p["name"]: p.get("tags", []) for p in programs}
    for c in checks:
        stat = c.get("stat", "median")
        get = lambda n: results.get(n, {}).get("summary", {}).get(c["metric"], {}).get(stat)
        v, ref, want = get(c["program"]), 1.0, c["max"]
        if c.get("ratio_to"):
            how, _, tag = c["ratio_to"].partition(":")
            peers = [x for x in (get(n) for n in results if tag in tags.get(n, [])) if x is not None]
            ref = (min(peers) if how == "best" else statistics.median(peers)) if tag and peers else get(c["ratio_to"])
        if v is None or not ref:
            rows.append([f"{c['program']} {c['metric']} {stat}", "-", "-", "NOT MEASURED"]); ok = False; continue
        good = v / ref <= want
        ok &= good
        rows.append([f"{c['program']} {c['metric']} {stat}" + (f" / {c['ratio_to']}" if c.get("ratio_to") else ""), fmt(v / ref), fmt(want), "ok" if good else "FAILED"])
    return table("Checks", ["what", "is", "at most", ""], rows), ok


# ---------------------------------------------------------------- config and main

def load(path):
    text = open(path).read()
    text = re.sub(r'("(?:\\.|[^"\\])*")|//[^\n]*', lambda m: m.group(1) or "", text)
    cfg = json.loads(text)
    vs = {"HERE": os.path.dirname(os.path.abspath(path)), **cfg.get("vars", {})}
    def sub(x):
        if isinstance(x, str):
            return re.sub(r"\$\{(\w+)\}", lambda m: vs.get(m.group(1), m.group(0)), x)
        if isinstance(x, list):
            return [sub(y) for y in x]
        if isinstance(x, dict):
            return {k: sub(v) for k, v in x.items()}
        return x
    cfg = sub(cfg)
    base = {"kind": "tty", "size": [24, 80], "quiet_ms": 100, "key_quiet_ms": 15, "timeout_s": 20, "runs": 10, "idle_s": 5, "idle_runs": 2}
    base.update(cfg.get("defaults", {}))
    cfg["programs"] = [{**base, **p} for p in cfg["programs"]]
    return cfg


def save(folder, prog, what, text):
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{prog}.{what}.txt", "w") as f:
        f.write(text)


def steal():
    """(stolen, all) CPU ticks: what a hypervisor took away. Figures taken while it took much are noise."""
    v = [int(x) for x in open("/proc/stat").readline().split()[1:9]]
    return v[7], sum(v)


def machine():
    cpu = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), "?")
    return {"cpu": cpu, "cores": os.cpu_count(), "kernel": platform.release(), "python": platform.python_version(),
            "date": time.strftime("%Y-%m-%dT%H:%M:%S"), "load": os.getloadavg()}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--config", required=True)
    ap.add_argument("--only", help="names, comma-separated (a regex each)")
    ap.add_argument("--runs", type=int, help="instead of the config's")
    ap.add_argument("--quick", action="store_true", help="two runs each, idle 1 s")
    ap.add_argument("--json", help="write everything here, raw samples included")
    ap.add_argument("--md", help="write the tables here too")
    ap.add_argument("--snap", help="folder for the screens seen (look at them: is it what you meant to measure?)")
    ap.add_argument("--baseline", help="print ratios to this program")
    ap.add_argument("--check", action="store_true", help="exit 1 when one of the config's checks fails")
    a = ap.parse_args()
    cfg = load(a.config)
    progs = cfg["programs"]
    if a.only:
        progs = [p for p in progs if any(re.fullmatch(x, p["name"]) for x in a.only.split(","))]
    for p in progs:
        if a.quick:
            p["runs"], p["idle_s"] = 2, min(1, p["idle_s"])
        if a.runs:
            p["runs"] = a.runs
    results = {p["name"]: {"kind": p["kind"], "cmd": p["cmd"], "runs": [], "errors": [], "summary": {}} for p in progs}
    for p in progs:
        if p.get("version"):
            r = subprocess.run(p["version"], capture_output=True, text=True)
            results[p["name"]]["version"] = ((r.stdout or r.stderr).splitlines() or ["?"])[0]
    head, st0 = machine(), steal()
    gc.freeze()
    for i in range(max(p["runs"] for p in progs)):
        turn = progs[i % len(progs):] + progs[:i % len(progs)]
        for p in turn:
            res = results[p["name"]]
            if i >= p["runs"] or len(res["errors"]) >= 2:
                continue
            try:
                fn = run_tty if p["kind"] == "tty" else run_command
                res["runs"].append(fn(p, i < p["idle_runs"], a.snap if not res["runs"] else None))
            except BenchError as e:
                res["errors"].append(str(e))
                print(f"! {p['name']}: {e}", file=sys.stderr)
            if sys.stderr.isatty():
                print(f"\r{i + 1}: {p['name']:<40}", end="", file=sys.stderr, flush=True)
        gc.collect()
    if sys.stderr.isatty():
        print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
    head["load_after"], st1 = os.getloadavg(), steal()
    head["steal_percent"] = round(100 * (st1[0] - st0[0]) / max(1, st1[1] - st0[1]), 2)
    for p in progs:
        if p["kind"] == "command" and results[p["name"]]["runs"]:
            m = command_memory(p)
            if m:
                results[p["name"]]["runs"][0]["maxrss_mb"] = m
    for r in results.values():
        r["summary"] = summarise(r["runs"])
    txt = f"{head['date']}  {head['cpu']} x{head['cores']}, Linux {head['kernel']}, load {head['load'][0]:.2f} -> {head['load_after'][0]:.2f}, stolen {head['steal_percent']} %\n" + report(results, a.baseline)
    checked, ok = run_checks(cfg.get("checks", []), results, progs) if a.check else ("", True)
    if head["steal_percent"] > 2:
        txt += f"\nNOISY: the hypervisor took {head['steal_percent']} % of the CPU; heed medians and ratios to a floor in the same run, not tails.\n"
    print(txt + checked)
    if a.md:
        open(a.md, "w").write(txt + checked)
    if a.json:
        json.dump({"machine": head, "config": cfg, "results": results}, open(a.json, "w"), indent=1)
    sys.exit(1 if not ok else 2 if any(r["errors"] and not r["runs"] for r in results.values()) else 0)


if __name__ == "__main__":
    main()
