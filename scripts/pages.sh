#!/usr/bin/env bash
# Puts what a shell and `man` know of a binary below a folder for shared data: scripts/pages.sh BINARY SHARE [ZSH]
# The pages and the completions are the binary's own, so they fit it; ZSH is the folder for zsh below SHARE.
set -euo pipefail

binary=$1
share=$2
zsh=${3:-zsh/site-functions}
ask() { env -i PATH=/usr/bin:/bin HOME=/nonexistent LANG=C.UTF-8 "$binary" "$@"; }
put() {
    install -d "$(dirname "$1")"
    cat >"$1"
    chmod 644 "$1"
}

for page in $(ask manual --man-pages); do
    ask manual --man "$page" | put "$share/man/man${page##*.}/$page"
done
ask completion bash | put "$share/bash-completion/completions/vitrine"
ask completion zsh | put "$share/$zsh/_vitrine"
ask completion fish | put "$share/fish/vendor_completions.d/vitrine.fish"
