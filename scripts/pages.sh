#!/usr/bin/env bash
# Puts what a shell and `man` know of a binary below a folder for shared data: scripts/pages.sh BINARY SHARE [ZSH]
# The pages and the completions are the binary's own, so they fit it; ZSH is the folder for zsh below SHARE.
set -euo pipefail

binary=$1
share=$2
zsh=${3:-zsh/site-functions}
language=en
ask() { env -i PATH=/usr/bin:/bin HOME=/nonexistent LANG=C.UTF-8 VITRINE_LANGUAGE=$language "$binary" "$@"; }
put() {
    install -d "$(dirname "$1")"
    cat >"$1"
    chmod 644 "$1"
}

for page in $(ask manual --man-pages); do
    language=en ask manual --man "$page" | put "$share/man/man${page##*.}/$page"
    language=nl ask manual --man "$page" | put "$share/man/nl/man${page##*.}/$page"
done
ask completion bash | put "$share/bash-completion/completions/vitrine"
ask completion zsh | put "$share/$zsh/_vitrine"
ask completion fish | put "$share/fish/vendor_completions.d/vitrine.fish"
