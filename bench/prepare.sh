#!/usr/bin/env bash
# Makes what `make bench` measures: a journal of 100,000 items, and the same amount of text for the peers.
set -euo pipefail
vitrine=$(realpath "${1:?usage: prepare.sh VITRINE}")
cd "$(dirname "$0")"
data=data
mkdir -p "$data" bin
missing=()
for tool in nano less newsboat tig sqlite3 cc; do command -v "$tool" >/dev/null || missing+=("$tool"); done
/usr/bin/python3 -c 'import pyte' 2>/dev/null || missing+=(python3-pyte)
if [ ${#missing[@]} -gt 0 ]; then
    packages=("${missing[@]/#cc/gcc}")
    sudo=""
    [ "$(id -u)" = 0 ] || sudo="sudo -n"
    $sudo apt-get install -y "${packages[@]}" >/dev/null 2>&1 || {
        echo "Install these packages and run it again: ${packages[*]}" >&2
        exit 1
    }
fi
# Measured as it is installed.
install -m 755 "$vitrine" bin/vitrine
cc -O2 -o bin/list cfloor/list.c -lncursesw
cc -O2 -o bin/echo cfloor/echo.c
cc -O2 -o bin/memrun memrun.c
made() { [ -e "$data/$1" ] || { echo "making $1" >&2; return 1; }; }
made journal.db || "$vitrine" demo --keep "$data/journal.db" --items 100000 --no-screens
made titles10k.txt || /usr/bin/python3 gen.py titles "$data/titles10k.txt" 10000
made text.md || /usr/bin/python3 gen.py lines "$data/text.md" 10000
made entries.db || /usr/bin/python3 gen.py sqlite "$data/entries.db" 100000
made repo10k || /usr/bin/python3 gen.py git "$data/repo10k" 10000
made feed10k.xml || /usr/bin/python3 gen.py rss "$data/feed10k.xml" 10000
if ! made nb; then
    mkdir -p "$data/nb"
    echo "file://$PWD/$data/feed10k.xml" > "$data/nb/urls"
    printf 'max-items 0\n' > "$data/nb/config"
    newsboat -q -u "$data/nb/urls" -c "$data/nb/cache.db" -C "$data/nb/config" -x reload
fi
