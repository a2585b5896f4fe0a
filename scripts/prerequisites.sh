#!/usr/bin/env bash
# Makes sure that what Vitrine is built and tested with is there: Swift, the headers of seven libraries, and for the
# tests tmux, OpenSSH, strace, Python and Hunspell. What is missing is installed where that needs no question; else the packages
# are named.
set -euo pipefail

purpose=${1:-build}

if ! command -v swift >/dev/null; then
    echo "There is no Swift toolchain. Install Swift 6.2 or later from https://www.swift.org/install/linux/" >&2
    exit 1
fi
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
    echo "Swift $major.$minor is too old: Vitrine needs 6.2 or later. https://www.swift.org/install/linux/" >&2
    exit 1
fi

header() { [ -e "/usr/include/$1" ] || [ -e "/usr/include/$(uname -m)-linux-gnu/$1" ] || [ -e "/usr/local/include/$1" ]; }
packages=()
header ncurses.h || packages+=(libncurses-dev)
header sqlite3.h || packages+=(libsqlite3-dev)
header sha2.h || packages+=(libmd-dev)
header expat.h || packages+=(libexpat1-dev)
header tidy/tidy.h || packages+=(libtidy-dev)
header minizip/unzip.h || packages+=(libminizip-dev)
header zlib.h || packages+=(zlib1g-dev)
[ -d /usr/share/zoneinfo/Europe ] || packages+=(tzdata)
if [ "$purpose" = test ]; then
    command -v tmux >/dev/null || packages+=(tmux)
    command -v cc >/dev/null || packages+=(gcc libc6-dev)
    [ -x /usr/bin/python3 ] || packages+=(python3-minimal libpython3-stdlib)
    [ -x /usr/sbin/sshd ] || [ -x /usr/bin/sshd ] || packages+=(openssh-server)
    command -v ssh >/dev/null || packages+=(openssh-client)
    command -v strace >/dev/null || packages+=(strace)
    compgen -G '/usr/lib/*/libhunspell-1.7.so.0' >/dev/null || packages+=(libhunspell-1.7-0)
    locale -a 2>/dev/null | grep -qiE '^(C|en_US)\.utf-?8$' || packages+=(libc-bin)
    [ -e /usr/share/terminfo/x/xterm-256color ] || [ -e /lib/terminfo/x/xterm-256color ] || packages+=(ncurses-term)
fi
[ ${#packages[@]} -eq 0 ] && exit 0

give_up() {
    echo "Install these packages and run it again: ${packages[*]}" >&2
    exit 1
}
command -v apt-get >/dev/null || give_up
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || give_up
    as_root=(sudo -n)
fi
echo "Installing ${packages[*]} …" >&2
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${packages[@]}" >/dev/null 2>&1
}
# The lists of packages may be missing or old.
install || { "${as_root[@]}" apt-get update >/dev/null 2>&1 && install; } || give_up
