#!/usr/bin/env python3
"""Drives real sessions of Vitrine on pseudo-terminals, and measures them from outside.

    sessions.py PROGRAM dropped COUNT     lines that drop at a random moment while somebody types
    sessions.py PROGRAM stalled           a client that reads nothing any more
    sessions.py PROGRAM stopped           the same over SSH: a client that has been stopped
    sessions.py PROGRAM held COUNT SECONDS  many sessions that write and save at once
    sessions.py PROGRAM quiet SECONDS     what an open session does while nothing happens, and when something does
    sessions.py PROGRAM revoked           somebody is suspended while a session of theirs is open

Prints one JSON object. It needs nothing but Python's own library.
"""
import fcntl, json, os, pty, pwd, random, select, shutil, signal, socket, sqlite3, statistics, struct, subprocess, sys
import tempfile, termios, time

PROGRAMME = """programme: Residency
timezone: UTC
role-model: coach
competencies: [ { id: communicator, name: Communicator } ]
committees: { ccc: { members: [noor, emil, ada], chair: noor, quorum: 2 } }
moments: [ { id: end-year, name: Year decision, stakes: high, cutoff: 2026-06-30T12:00, committee: ccc } ]
outcomes: [ on track ]
policy: { notice: P7D, observations: assessment, correction-window: PT30M, advice: { evidence: 2, notice: P7D }, handover: mentee-chooses, appeal: P10D }
responsibilities: { gives feedback: [mentor], advises: [mentor], decides: [committee] }
agreement: [ "How often do we meet?" ]
calibration: [ { dimension: trust, text: "What is said stays." } ]
"""
NOW = "2025-12-01T09:00"


class Desk:
    """A folder with a rehearsal journal in it."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="sessions-")
        self.journal = self.folder + "/j.db"
        self.environment = {"HOME": self.folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        with open(self.folder + "/p.yaml", "w") as file:
            file.write(PROGRAMME)
        self.run("init", self.folder + "/p.yaml", "--rehearsal")

    def run(self, *arguments, input=""):
        done = subprocess.run(
            [self.program, *([] if "--journal" in arguments else ["--journal", self.journal]), *arguments], input=input, text=True, capture_output=True,
            env=self.environment)
        if done.returncode != 0:
            raise SystemExit(f"{arguments}: {done.stderr}")
        return done.stdout.strip()

    def people(self):
        for person, name, role in [("sofie", "Sofie", "mentee"), ("vos", "Vos", "mentor"), ("joke", "Joke", "coordinator")]:
            self.run("person", "add", person, name, "--role", role, "--now", NOW)
        self.run("mentorship", "start", "vos", "sofie", "--now", NOW)

    def cohort(self, count):
        """Many mentees at once, with a mentor for each thirty."""
        folder = self.folder + "/wba"
        os.mkdir(folder)
        people = [f"L{number:03d}" for number in range(count)]
        with open(folder + "/learners.csv", "w") as file:
            file.write("Learner_ID,Stage,Rotation,Coach\n")
            file.writelines(f"{person},PGY1,ED,C{index // 30:03d}\n" for index, person in enumerate(people))
        with open(folder + "/epas.csv", "w") as file:
            file.write("EPA_ID,EPA_Title,Domain,Expected_Level_PGY1,Expected_Level_PGY2,Expected_Level_PGY3plus\n"
                       "EPA01,Handover,Interprofessional,3,4,4\n")
        with open(folder + "/observations.csv", "w") as file:
            file.write("Learner_ID,Date,EPA_ID,Entrustment_Level,Assessor_ID,Assessor_Role,Setting,Case_Type,"
                       "Narrative_Positive,Narrative_Improve,Flag\n")
            file.writelines(f"{person},2025-10-05,EPA01,3,A001,Nurse,ED,CaseE,Good.,,0\n" for person in people)
        self.run("import", "wba", folder, "--now", NOW)
        return [person.lower() for person in people]

    def drafts(self, path=None):
        """Owner, text and how it was left, of every draft."""
        with sqlite3.connect(path or self.journal) as db:
            return db.execute("SELECT owner, body, leaving FROM draft ORDER BY number").fetchall()

    def close(self):
        shutil.rmtree(self.folder)


class Session:
    """The program on a pseudo-terminal."""

    def __init__(self, desk, person, journal=None, size=(80, 24), arguments=None):
        self.master, self.slave = pty.openpty()
        self.resize(*size)
        self.output = b""
        arguments = arguments or [desk.program, "--journal", journal or desk.journal, "--as", person]
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
            for number in (0, 1, 2):
                os.dup2(self.slave, number)
            os.closerange(3, 4096)
            # Whoever started this may have ignored it, and the program then ignores it too.
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            os.execve(arguments[0], arguments, desk.environment)
        os.set_blocking(self.master, False)
        self.status = None

    def resize(self, columns, rows):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self):
        """What is to be read now."""
        got = b""
        while True:
            try:
                chunk = os.read(self.master, 65536)
            except (BlockingIOError, OSError):
                break
            if not chunk:
                break
            got += chunk
        self.output += got
        return got

    def wait_for(self, text, seconds=60):
        end = time.monotonic() + seconds
        while text not in self.output:
            if time.monotonic() > end:
                raise SystemExit(f"{text} does not come: {self.output[-2000:]}")
            select.select([self.master], [], [], 0.05)
            self.read()

    def settle(self, seconds=0.3):
        """Reads until nothing has come for a while."""
        while select.select([self.master], [], [], seconds)[0]:
            if not self.read():
                break

    def send(self, data):
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                self.read()
                time.sleep(0.001)

    def unread(self):
        """Bytes that have arrived and that the program has not read yet."""
        return struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0" * 4))[0]

    def ended(self, seconds=60):
        """Seconds until the program has ended; None if it does not."""
        start = time.monotonic()
        while time.monotonic() < start + seconds:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                return time.monotonic() - start
            time.sleep(0.002)
        return None

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        for file in (self.master, self.slave):
            if file is not None:
                os.close(file)

    def drop(self):
        """The line is gone: nobody holds the other end any more."""
        os.close(self.master)
        self.master = None


ALPHABET = "abcdefghijklmnopqrstuvwxyz      ,.éüß作業😀\n"


def strokes(generator):
    """What somebody types: single keys mostly, sometimes a burst, sometimes a paste. Bytes, and the text they are."""
    while True:
        kind = generator.random()
        text = "".join(generator.choice(ALPHABET) for _ in range(1 if kind < 0.7 else generator.randint(2, 60)))
        if kind > 0.95:
            yield b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~", text
        else:
            yield text.replace("\n", "\r").encode(), text


def dropped(desk, count):
    desk.people()
    generator = random.Random(int(os.environ.get("VITRINE_SEED", "1")))
    lost, wrong, typed, slowest = 0, [], 0, 0.0
    hows = ["close", "SIGHUP", "SIGTERM", "SIGHUP while stalled", "SIGKILL"]
    for number in range(count):
        how = hows[number % len(hows)]
        path = f"{desk.folder}/{number}.db"
        shutil.copyfile(desk.journal, path)
        session = Session(desk, "sofie", path)
        session.wait_for(b"Sofie")
        session.send(b"n")
        session.wait_for(b"DEVELOPMENTAL")
        text, history, keys = "", [], [0]
        end = time.monotonic() + generator.uniform(0.05, 1.5)
        reads_until = time.monotonic() + generator.uniform(0, 1) if "stalled" in how else end + 1
        for data, letters in strokes(generator):
            session.send(data)
            text += letters
            # A paste is one key.
            keys += [keys[-1] + 1] * len(letters) if data.startswith(b"\x1b") else range(keys[-1] + 1, keys[-1] + 1 + len(letters))
            if time.monotonic() < reads_until:
                session.read()
            # What was sent a while ago and is not waiting to be read, has been read.
            history.append((time.monotonic(), len(text), session.unread()))
            if time.monotonic() > end:
                break
            if data.startswith(b"\x1b"):
                # What comes in one breath with the end of a paste is taken for a part of it, and dropped.
                quiet = 0
                while quiet < 4 and time.monotonic() < end + 60:
                    time.sleep(0.02)
                    quiet = 0 if session.unread() else quiet + 1
            else:
                time.sleep(generator.choice([0, 0.001, 0.01, 0.03]))
        if how == "close":
            last = time.monotonic()
            # All that had been taken out of the line by the time it dropped. The kernel hands on what is typed in its
            # own time, which a busy machine makes longer.
            least = max([length for at, length, unread in history if unread == 0 and at < last - 0.1] or [0])
            session.drop()
        else:
            least = len(text)
            name = how.split()[0]
            if name == "SIGKILL":
                # At most 200 keys are lost, and those that it had no time to read.
                while session.unread():
                    time.sleep(0.02)
                time.sleep(0.2)
                least = next(length for length, key in enumerate(keys) if key >= keys[-1] - 201)
            os.kill(session.pid, getattr(signal, name))
        seconds = session.ended()
        session.close()
        drafts = desk.drafts(path)
        body = drafts[0][1] if drafts else ""
        typed += len(text)
        slowest = max(slowest, seconds if seconds is not None else 1e9)
        problem = None
        if seconds is None:
            problem = "did not end"
        elif not text.startswith(body):
            problem = "holds what was not typed"
        elif len(body) < least:
            problem = f"lost {least - len(body)}"
            lost += least - len(body)
        elif drafts and drafts[0][2] != ("writing" if how == "SIGKILL" else "dropped"):
            problem = f"was left as {drafts[0][2]}"
        elif session.status != (-9 if how == "SIGKILL" else 0):
            problem = f"status {session.status}"
        if problem:
            same = len(os.path.commonprefix([text, body]))
            wrong.append(f"{number} ({how}): {problem}; at {same}: {text[same - 9:same + 9]!r} / {body[same - 9:same + 9]!r}")
        for ending in ("", "-wal", "-shm", ".lock", ".changes"):
            if os.path.exists(path + ending):
                os.unlink(path + ending)
    return {"lines": count, "typed": typed, "lost": lost, "wrong": wrong, "slowest": round(slowest, 3)}


def stalled(desk):
    """A client that reads nothing any more: what is typed is saved in time all the same, and it can be ended."""
    desk.people()
    found = {}
    for how in ["save", "SIGTERM", "close", "suspension"]:
        path = f"{desk.folder}/{how}.db"
        shutil.copyfile(desk.journal, path)
        session = Session(desk, "sofie", path)
        session.wait_for(b"Sofie")
        session.send(b"n")
        session.wait_for(b"DEVELOPMENTAL")
        # Whole screens until the line is full, and some.
        for number in range(60):
            session.resize(80 + number % 2 * 40, 24)
            os.kill(session.pid, signal.SIGWINCH)
            time.sleep(0.01)
        session.send(b"A thought in the dark")
        if how == "save":
            start = time.monotonic()
            while not desk.drafts(path) and time.monotonic() < start + 60:
                time.sleep(0.05)
            found["saved after"] = round(time.monotonic() - start, 2)
            session.resize(80, 24)
            session.settle()
            session.send(b"\x11")
            session.wait_for(b"Kept as a draft")
        else:
            # Until it has been read: what is in the line when it drops is nobody's any more.
            time.sleep(0.1)
            while session.unread():
                time.sleep(0.02)
            if how == "close":
                session.drop()
            elif how == "suspension":
                desk.run("--journal", path, "--as", "joke", "person", "suspend", "sofie")
            else:
                os.kill(session.pid, signal.SIGTERM)
            seconds = session.ended()
            found["ended after " + how] = None if seconds is None else round(seconds, 2)
        session.close()
        found["text " + how] = [body for _, body, _ in desk.drafts(path)] == ["A thought in the dark"]
    return found


def stopped(desk):
    """A stopped ssh client takes nothing from the server, and says nothing: what was typed before is saved in time."""
    desk.people()
    keys = desk.folder + "/ssh"
    os.mkdir(keys, 0o700)
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{keys}/{name}"], check=True)
    with open(keys + "/user.pub") as public, open(keys + "/authorized", "w") as file:
        command = f"exec {desk.program} --journal {desk.journal} --as sofie"
        file.write(f'restrict,pty,command="{command}" {public.read()}')
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with open(keys + "/config", "w") as file:
        file.write(f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {keys}/host\nAuthorizedKeysFile {keys}/authorized\n"
                   f"PidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPasswordAuthentication no\n"
                   "KbdInteractiveAuthentication no\nPrintMotd no\nSetEnv LANG=C.UTF-8\n")
    if os.getuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", keys + "/config"], stderr=subprocess.DEVNULL)
    client = None
    try:
        for _ in range(1000):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        arguments = ["ssh", "-F", "none", "-tt", "-p", str(port), "-i", keys + "/user", "-o", "IdentitiesOnly=yes", "-o",
                     "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
                     pwd.getpwuid(os.getuid()).pw_name + "@127.0.0.1"]
        client = Session(desk, "sofie", arguments=[shutil.which("ssh")] + arguments[1:])
        client.wait_for(b"Sofie")
        client.send(b"n")
        client.wait_for(b"DEVELOPMENTAL")
        client.send(b"A thought in the dark")
        client.settle(0.2)
        os.kill(client.pid, signal.SIGSTOP)
        start = time.monotonic()
        while not desk.drafts() and time.monotonic() < start + 60:
            time.sleep(0.05)
        saved = time.monotonic() - start
        # The other way it is as silent; only the server's own patience, or the line's end, tells.
        os.kill(client.pid, signal.SIGKILL)
        start = time.monotonic()
        while desk.drafts()[0][2] != "dropped" and time.monotonic() < start + 60:
            time.sleep(0.05)
        return {"saved after": round(saved, 2), "left": desk.drafts()[0][2], "text": desk.drafts()[0][1]}
    finally:
        if client:
            client.close()
        server.terminate()
        server.wait()


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1])


def switches(pid):
    with open(f"/proc/{pid}/status") as file:
        return sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)


def listens(pid):
    """Whether it hears of changes at once."""
    with open(f"/proc/{pid}/maps") as maps:
        return any(line.rstrip().endswith(".changes") for line in maps)


def held(desk, count, seconds):
    """Sessions that write at once: each types a few words, leaves the field, and now and then finishes."""
    generator = random.Random(7)
    people = desk.cohort(count)
    sessions = []
    opening = time.monotonic()
    for person in people:
        session = Session(desk, person)
        sessions.append(session)
        if len(sessions) % 10 == 0:
            for other in sessions[-10:]:
                other.wait_for(b"Waiting")
    for session in sessions:
        session.wait_for(b"Waiting")
        session.send(b"n")
    for session in sessions:
        session.wait_for(b"DEVELOPMENTAL")
        session.settle(0.01)
    opened = time.monotonic() - opening
    by_file = {session.master: session for session in sessions}
    poller = select.epoll()
    for session in sessions:
        poller.register(session.master, select.EPOLLIN)
        session.written = []
        session.items = 0
        session.field = "body"
        # When the key was struck that saves; -1 while words are typed before it.
        session.asked = None
        session.key = b""
        session.reopening = None
        session.next = time.monotonic() + generator.uniform(0, 5)
    latencies, failed = [], 0
    start = time.monotonic()
    while time.monotonic() < start + seconds:
        now = time.monotonic()
        for session in sessions:
            if session.asked is not None or now < session.next:
                continue
            # A save every five seconds: some words, and then the field is left, or the text is finished.
            session.next += 5
            words = f"word {generator.randrange(10**9)} "
            session.send((b"" if session.field == "body" else b"\t") + words.encode())
            session.written.append(words)
            session.field = "title"
            session.key = b"\x13" if generator.random() < 0.15 else b"\t"
            session.typed_at, session.asked = now, -1.0
        for session in sessions:
            if session.asked == -1.0 and now > session.typed_at + 0.2:
                session.read()
                session.asked = time.monotonic()
                session.send(session.key)
            if session.reopening and now > session.reopening:
                session.reopening = None
                session.send(b"n")
        for file, _ in poller.poll(0.005):
            session = by_file[file]
            session.output = b""
            got = session.read()
            if b"NOT SAVED" in got:
                failed += 1
            # The key's one drawing comes after its save.
            if session.asked is not None and session.asked > 0 and got:
                latencies.append(time.monotonic() - session.asked)
                session.asked = None
                if session.key == b"\x13":
                    session.items += 1
                    session.written, session.field = [], "body"
                    session.reopening = time.monotonic() + 0.5
    spent = time.monotonic() - start
    memory = [pss(session.pid) for session in sessions]
    hearing = sum(listens(session.pid) for session in sessions)
    for session in sessions:
        if session.asked is not None and session.asked > 0 and session.key == b"\x13":
            # Finished with the last key, whose drawing has not come yet.
            session.wait_for(b"Saved.", 30)
            session.items, session.written = session.items + 1, []
        session.settle(0.2)
        os.kill(session.pid, signal.SIGHUP)
    for session in sessions:
        session.ended(60)
        session.close()
    bodies = {owner: body for owner, body, _ in desk.drafts()}
    with sqlite3.connect(desk.journal) as db:
        items = dict(db.execute("SELECT mentee, count(*) - 1 FROM item GROUP BY mentee"))
    wrong = [(person, bodies.get(person, ""), "".join(session.written), items[person], session.items, session.status)
             for person, session in zip(people, sessions)
             if bodies.get(person, "") != "".join(session.written) or items[person] != session.items
             or session.status != 0]
    latencies.sort()
    return {
        "sessions": count, "saves": len(latencies), "finished": sum(session.items for session in sessions), "failed": failed, "wrong": wrong, "opened in": round(opened, 1),
        "seconds": round(spent, 1), "median ms": round(1000 * statistics.median(latencies), 1),
        "p99 ms": round(1000 * latencies[int(len(latencies) * 0.99)], 1), "max ms": round(1000 * latencies[-1], 1),
        "memory KiB": round(statistics.mean(memory)), "most KiB": max(memory), "hear at once": hearing,
    }


def quiet(desk, seconds):
    """While nothing happens that the viewer can see, nothing is sent; what the other side does comes by itself."""
    desk.people()
    session = Session(desk, "vos")
    session.wait_for(b"Vos")
    session.settle(1.5)
    before, start = switches(session.pid), time.monotonic()
    sent = 0
    while time.monotonic() < start + seconds:
        if select.select([session.master], [], [], 0.5)[0]:
            sent += len(session.read())
    woken = switches(session.pid) - before
    # Something of the mentee's own, which the mentor cannot see.
    hidden = desk.run("--as", "sofie", "write", "--title", "Private", "-", input="Mine alone.\n")
    desk.run("--as", "sofie", "edit", hidden, "-", input="Mine alone, and changed.\n")
    if select.select([session.master], [], [], 2)[0]:
        sent += len(session.read())
    shared = desk.run("--as", "sofie", "write", "--title", "Nightshift", "-", input="For you.\n")
    session.output = b""
    start = time.monotonic()
    desk.run("--as", "sofie", "share", shared)
    session.wait_for(b"Nightshift")
    appeared = time.monotonic() - start
    session.output = b""
    desk.run("--as", "sofie", "withdraw", shared)
    start = time.monotonic()
    select.select([session.master], [], [], 60)
    gone = time.monotonic() - start
    hears = listens(session.pid)
    session.close()
    return {
        "seconds": seconds, "bytes": sent, "switches": woken, "appeared after": round(appeared, 2),
        "gone after": round(gone, 2), "hears": hears,
    }


def revoked(desk, deaf):
    """Somebody is suspended while writing. A session that cannot be told finds out by itself."""
    desk.people()
    found = {}
    for how in ["told"] + (["not told"] if deaf else []):
        if how == "not told":
            # Where the signal's file should be there is a folder, so that nothing can be listened to.
            os.unlink(desk.journal + ".changes")
            os.mkdir(desk.journal + ".changes")
        session = Session(desk, "sofie")
        session.wait_for(b"Sofie")
        session.send(b"n")
        session.wait_for(b"DEVELOPMENTAL")
        session.send(b"Half a thought")
        session.settle(0.2)
        session.output = b""
        # Typing ends with a save, which would find it out; that is over before.
        time.sleep(2.5)
        session.read()
        desk.run("--as", "joke", "person", "suspend", "sofie")
        seconds = session.ended()
        session.read()
        said = session.output.split(b"\x1b[?1049l")[-1]
        desk.run("person", "reinstate", "sofie")
        found[how] = {
            "after": None if seconds is None else round(seconds, 2), "status": session.status,
            "said": said.decode(errors="replace"), "kept": [(body, left) for _, body, left in desk.drafts()],
            "heard": how == "told",
        }
        session.close()
        with sqlite3.connect(desk.journal) as db:
            db.execute("DELETE FROM draft")
    return found


def main():
    program, what, *numbers = sys.argv[1:]
    # A test runner may hold signals back, which is handed down.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    desk = Desk(os.path.abspath(program))
    try:
        runs = {"dropped": dropped, "stalled": stalled, "stopped": stopped, "held": held, "quiet": quiet, "revoked": revoked}
        print(json.dumps(runs[what](desk, *map(int, numbers)), ensure_ascii=False))
    finally:
        desk.close()


main()
