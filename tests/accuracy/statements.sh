#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# How well statements are read, on a corpus of real documents: against hand-made labels when the corpus has them
# (obligations_dev.jsonl), and by the agreement of the six languages of each work, which needs none. Not part of the tests.
# usage: statements.sh CORPUS [TRAVAUX], CORPUS holding xml/<body>/<language>/*.xml
set -eu
corpus=${1:?usage: statements.sh CORPUS [TRAVAUX]}
here=$(cd "$(dirname "$0")" && pwd)
travaux=${2:-$here/../../build/release/travaux}
[ -d "$corpus/xml" ] || { echo "statements.sh: no folder $corpus/xml: give the folder of a corpus" >&2; exit 2; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
find "$corpus/xml" -name '*.xml' -print0 | xargs -0 "$travaux" parse >"$out/parsed.jsonl" || true
python3 "$here/statement_labels.py" "$corpus/obligations_dev.jsonl" "$out/parsed.jsonl"
python3 "$here/statement_agreement.py" "$out/parsed.jsonl"
