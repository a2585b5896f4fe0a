#!/usr/bin/env bash
# Gathers the static forms of the libraries the release binary uses, where there are any: a folder that holds no others
# makes the linker take these, and the program then starts without looking for six shared libraries.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .build/archives
compiler=$(command -v cc || command -v clang || true)
[ -n "$compiler" ] || exit 0
for name in libsqlite3 libncursesw libtinfo libmd libexpat libtidy libminizip libz libstdc++; do
    archive=$("$compiler" -print-file-name="$name.a" 2>/dev/null || true)
    # Debian calls the static form of this one otherwise.
    [ -e "$archive" ] || archive=$("$compiler" -print-file-name="${name}s.a" 2>/dev/null || true)
    if [ -e "$archive" ]; then ln -sfn "$(realpath "$archive")" ".build/archives/$name.a"; fi
done
