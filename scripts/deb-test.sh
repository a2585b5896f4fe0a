#!/usr/bin/env bash
# Installs a package below a folder of its own, uses it, takes it off again, and looks whether anything stayed:
# scripts/deb-test.sh PACKAGE. Nothing of the machine's own is touched, and root is not needed.
set -euo pipefail

package=$(realpath "$1")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
fail() { echo "$package: $1" >&2; exit 1; }
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/log"
touch "$root/var/lib/dpkg/status"
# What it depends on is the machine's; below the folder there is nothing else.
dpkg() { PATH=$PATH:/usr/sbin:/sbin command dpkg --root="$root" --force-not-root --force-depends --log="$root/var/log/dpkg" "$@"; }

dpkg --install "$package" >/dev/null 2>"$root/said" || fail "it cannot be installed: $(cat "$root/said")"
(cd "$root" && command dpkg-deb --ctrl-tarfile "$package" | tar -xO ./md5sums | md5sum --check --quiet -) ||
    fail "its sums are not those of its files"

home=$root/home
mkdir "$home"
vitrine() { env -i PATH=/usr/bin:/bin HOME="$home" LANG=C.UTF-8 TERM=xterm "$root/usr/bin/vitrine" "$@"; }
version=$(command dpkg-deb -f "$package" Version)
[ "$(vitrine --version)" = "vitrine $version" ] || fail "the program says another version than the package"
[ "$(vitrine theme list | wc -l)" -gt 3 ] || fail "the program does not find its themes"
vitrine demo --keep "$home/demo.db" --no-screens 2>/dev/null || fail "no journal can be made"
[ "$(vitrine --journal "$home/demo.db" --as sofie list --limit 5 | wc -l)" -eq 5 ] || fail "the journal cannot be read"
for page in $(vitrine manual --man-pages); do
    gzip -t "$root/usr/share/man/man${page##*.}/$page.gz" || fail "there is no page $page"
done
if command -v man >/dev/null; then
    man -M "$root/usr/share/man" -P cat vitrine 2>/dev/null | grep -q vitrine || fail "man does not show its page"
fi
bash -c ". '$root/usr/share/bash-completion/completions/vitrine'
    COMP_WORDS=(vitrine nomi) COMP_CWORD=1; _vitrine; [ \"\${COMPREPLY[*]}\" = nominate ]" ||
    fail "bash completes nothing"
for file in zsh/vendor-completions/_vitrine fish/vendor_completions.d/vitrine.fish; do
    [ -s "$root/usr/share/$file" ] || fail "there is no $file"
done
[ -z "$(find "$home" -path "$home/demo.db*" -prune -o -type f -print)" ] || fail "it left something in the home folder"

dpkg --purge vitrine >/dev/null 2>"$root/said" || fail "it cannot be removed: $(cat "$root/said")"
left=$(cd "$root" && find . -path ./var -prune -o -path ./home -prune -o -path ./said -prune -o -type f -print)
[ -z "$left" ] || fail "this stayed: $left"
if [ "$(id -u)" -eq 0 ] && [ "${2:-}" != --loose ]; then
    # Whether this machine has what it depends on; nothing is installed.
    command dpkg --dry-run --install "$package" >/dev/null 2>"$root/said" || fail "$(cat "$root/said")"
fi
if command -v lintian >/dev/null && [ "${2:-}" != --loose ]; then
    lintian --fail-on warning,error "$package" || fail "lintian has found something"
fi
echo "$package installs, runs and goes."
