#!/usr/bin/env python3
"""Which functions of the release binary are used, for the linker to put next to each other.

    scripts/startup/order.py BINARY

The binary is one that still has its symbols (no -s in Package.swift), and lies where it was built. Valgrind, which has to be
there, tells what it calls while it runs the usual commands and screens on a demonstration journal; functions.txt is written
anew: what the quick commands call, then what the rest calls besides, by name. A name that is no function any more does no
harm: the linker passes it by. Functions that share a section with others are left out: all of those would come along.
Pages of the binary that nobody uses are then not read in, which is half of the memory that a session takes.
"""
import glob
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

QUICK = [["list", "--limit", "50"], ["search", "--limit", "50", "patient"], ["search", "potassium"]]
OTHERS = [["glass"], ["drafts"], ["dossier", "list"]]
KEYS = (
    ["j", "k", "j", "\r", "t", "G", "v", "G", "q", "q", "p", "j", "j", "\r", "j", "\x06", "\x02", "g", "G", "q"]
    + ["n", "\r"] + list("What I learned. ") + ["\x1b[D", "\x1b[A", "\x7f", "\x1a", "\x1b[200~pasted\x1b[201~", "\x11"]
    + ["/"] + list("patient") + ["\r", "j", "\x1b", "?", "\x1b", "4", "q", "1", ":", "p", "\t", "\x1b", "Q"])


def traced(folder):
    return ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={folder}/calls.%p", "--log-file=/dev/null"]


def command(words, folder):
    subprocess.run(traced(folder) + words, check=True, stdout=subprocess.DEVNULL)


def screens(words, folder):
    pid, file = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
        os.execvp("valgrind", traced(folder) + words)
    keys = iter(KEYS)
    end = time.monotonic() + 300
    # Under Valgrind a screen takes a second or two: a key is pressed when nothing more comes.
    while time.monotonic() < end:
        try:
            if select.select([file], [], [], 1.5)[0]:
                if not os.read(file, 65536):
                    break
            else:
                os.write(file, next(keys, "Q").encode())
        except OSError:
            break
    os.waitpid(pid, 0)


def called(folder):
    """Functions that have been called since this was asked before."""
    names = set()
    for path in glob.glob(folder + "/calls.*"):
        with open(path) as file:
            names.update(re.findall(r"^c?fn=\(\d+\) ([^\s']+)", file.read(), re.MULTILINE))
        os.unlink(path)
    return names


def sections(binary):
    """Functions that have a section of their own, in what was built and in the archives of the Swift runtime."""
    swift = os.path.dirname(os.path.realpath(shutil.which("swift")))
    built = glob.glob(os.path.dirname(binary) + "/*.build/**/*.o", recursive=True)
    names = set()
    for file in built + glob.glob(swift + "/../lib/swift_static/linux/*.a"):
        listed = subprocess.run(["readelf", "-SW", file], capture_output=True, text=True).stdout
        names.update(re.findall(r" \.text\.(\S+) ", listed))
    return names


def main():
    binary = os.path.realpath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind does not understand all of what is written for a debugger.
        program, journal = folder + "/vitrine", folder + "/journal.db"
        subprocess.run(["strip", "--strip-debug", "-o", program, binary], check=True)
        subprocess.run([program, "demo", "--keep", journal, "--items", "5000", "--no-screens"], check=True, capture_output=True)
        words = [program, "--journal", journal, "--as", "sofie"]
        for several in QUICK:
            command(words + several, folder)
        first = called(folder)
        for several in OTHERS:
            command(words + several, folder)
        screens(words, folder)
        then = called(folder) - first
    alone = sections(binary)
    order = sorted(first & alone) + sorted(then & alone)
    with open(os.path.join(os.path.dirname(os.path.realpath(__file__)), "functions.txt"), "w") as file:
        file.writelines(name + "\n" for name in order)
    print(f"{len(first & alone)} functions of the quick commands, {len(then & alone)} others")


main()
