#!/usr/bin/env bash
# Makes a Debian package of a binary: scripts/deb.sh BINARY FOLDER [--loose], and prints the path of what it made.
# It needs no root. Who maintains it is said by DEBFULLNAME and DEBEMAIL, as everywhere in Debian.
# --loose lets a debug build through, whose Swift libraries are in no package.
set -euo pipefail
cd "$(dirname "$0")/.."

binary=$(realpath "$1")
folder=$2
loose=${3:-}
for tool in dpkg-deb dpkg-shlibdeps gzip md5sum; do
    command -v "$tool" >/dev/null || { echo "A Debian package needs $tool: install dpkg-dev." >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
version=$("$binary" --version | sed -n 's/^vitrine //p')
[ -n "$version" ] || { echo "$binary does not say which version it is." >&2; exit 1; }
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-Vitrine packagers} <${DEBEMAIL:-packagers@vitrine.invalid}>"
moment=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
umask 022

install -D -m 755 -s "$binary" "$root/usr/bin/vitrine"
install -d "$root/usr/share/vitrine/themes"
install -m 644 Themes/*.yaml "$root/usr/share/vitrine/themes"
scripts/pages.sh "$binary" "$root/usr/share" zsh/vendor-completions
find "$root/usr/share/man" -type f -exec gzip -9n {} +
install -D -m 644 scripts/debian/copyright "$root/usr/share/doc/vitrine/copyright"
install -D -m 644 scripts/debian/overrides "$root/usr/share/lintian/overrides/vitrine"
{
    printf 'vitrine (%s) unstable; urgency=medium\n\n  * Version %s.\n\n' "$version" "$version"
    printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$moment")"
} | gzip -9n >"$root/usr/share/doc/vitrine/changelog.gz"
chmod 644 "$root/usr/share/doc/vitrine/changelog.gz"

# What it is linked with and is no part of it, asked of the system; the time zones that it reads, named. Descriptions of
# terminals are in every system.
mkdir "$work/debian"
printf 'Source: vitrine\n\nPackage: vitrine\nArchitecture: any\n' >"$work/debian/control"
lax=()
[ "$loose" = --loose ] && lax=(--ignore-missing-info)
libraries=$(cd "$work" && dpkg-shlibdeps "${lax[@]}" -O -e"$root/usr/bin/vitrine" 2>"$work/said") || {
    cat "$work/said" >&2
    exit 1
}
libraries=${libraries#shlibs:Depends=}

install -d "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<EOF
Package: vitrine
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f 1)
Depends: ${libraries:+$libraries, }tzdata
Suggests: bash-completion, openssh-server, libhunspell-1.7-0, hunspell-dictionary
Section: text
Priority: optional
Description: mentoring journal for the terminal
 Mentees write reflections, mentors answer with feedback that is explicitly
 developmental or assessment, and a transparency panel shows both of them at
 any moment exactly what the committee will get, and why, before it gets it.
 .
 It runs on a laptop over one SQLite file, and for a faculty over SSH.
EOF
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root"/DEBIAN/*
find "$root" -exec touch -h -d "@$moment" {} +

install -d "$folder"
package=$folder/vitrine_${version}_$architecture.deb
SOURCE_DATE_EPOCH=$moment dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
echo "$package"
