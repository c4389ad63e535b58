#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Citations of plain text against the editors' links, and the agreement of the six languages, as tests/accuracy/citations.py
# tells them; each row that gained or lost against tests/accuracy/citations.tsv.
#
# usage: tests/accuracy/citations.sh CORPUS [--update]
#   CORPUS    a folder with xml/ and gold/akn_gold.jsonl, and beside it score/ with the scorers (or set SCORE=DIR)
#   --update  writes the figures as the new baseline
#   TRAVAUX=FILE, WORK=DIR  the program to measure; where rendered text and lists of differences (STYLE.list) go
# Exit status: 0 nothing lost, 1 some rate fell, 2 the corpus is not there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=${1:?usage: citations.sh CORPUS [--update]}
score=${SCORE:-$corpus/../score}
travaux=${TRAVAUX:-$here/../../build/release/travaux}
work=${WORK:-$(mktemp -d)}
gold=$corpus/gold/akn_gold.jsonl
if [ ! -f "$gold" ] || [ ! -f "$score/score_citations.py" ]; then
  echo "no corpus to measure with at $corpus (it needs xml/, gold/ and the scorers beside it): nothing measured" >&2
  exit 2
fi
for style in clean pdf; do
  text=$work/$style
  [ -d "$text" ] || python3 "$score/render_text.py" --style $style "$corpus/xml" "$text" 2>"$work/$style.render"
  (cd "$text" && find . -name '*.txt' -not -path '*/de/*' | sort | xargs "$travaux" parse) >"$work/$style.jsonl"
  python3 "$here/citations.py" "$gold" "$work/$style.jsonl" --score "$score" --style $style --languages --list "$work/$style.list"
  python3 "$here/citations.py" "$gold" "$work/$style.jsonl" --score "$score" --style $style --notes --list "$work/$style.notes.list"
done >"$work/rows.tsv"
if [ "${2:-}" = --update ]; then
  cp "$work/rows.tsv" "$here/citations.tsv"
  echo "baseline written: $(wc -l <"$here/citations.tsv") rows"
  exit 0
fi
awk -F'\t' '
  NR == FNR { was[$1] = $2; next }
  { now[$1] = $2 }
  END {
    for (row in was)
      if (!(row in now)) { print "no longer measured: " row; lost++ }
    for (row in now)
      if (row in was && was[row] != now[row]) {
        rate = row !~ /\/count\//
        worse = rate && now[row] + 0 < was[row] + 0
        print (rate ? (worse ? "LOSS " : "gain ") : "     ") row ": " was[row] " -> " now[row]
        lost += worse
      }
    print length(now) " rows, " lost + 0 " with a loss"
    exit lost > 0
  }' "$here/citations.tsv" "$work/rows.tsv"
