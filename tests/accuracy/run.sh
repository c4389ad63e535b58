#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures the reading of plain text against the structure that the editors marked up: renders the XML of CORPUS as clean
# text and as text out of a PDF, parses both, scores them, and compares with tests/accuracy/baseline.tsv row by row.
#
# usage: tests/accuracy/run.sh CORPUS [--update]
#   CORPUS    a folder with xml/ and gold/akn_gold.jsonl, and beside it score/ with the scorers (or set SCORE=DIR)
#   --update  writes the figures as the new baseline
#   TRAVAUX=FILE, WORK=DIR  the program to measure; where rendered text and predictions go (kept: rendering is done once)
# Exit status: 0 no row lost, 1 some row lost, 2 the corpus is not there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=${1:?usage: run.sh CORPUS [--update]}
score=${SCORE:-$corpus/../score}
travaux=${TRAVAUX:-$here/../../build/release/travaux}
work=${WORK:-$(mktemp -d)}
if [ ! -f "$corpus/gold/akn_gold.jsonl" ] || [ ! -f "$score/score_structure.py" ]; then
  echo "no corpus to measure with at $corpus (it needs xml/, gold/ and the scorers beside it): nothing measured" >&2
  exit 2
fi
for style in clean pdf; do
  text=$work/$style
  [ -d "$text" ] || python3 "$score/render_text.py" --style $style "$corpus/xml" "$text" 2>"$work/$style.render"
  (cd "$text" && find . -name '*.txt' -not -path '*/de/*' | sort | xargs "$travaux" parse) >"$work/$style.jsonl"
  python3 "$score/from_parse.py" "$work/pred_$style" <"$work/$style.jsonl"
  echo "== $style"
  python3 "$score/score_structure.py" "$corpus/gold/akn_gold.jsonl" "$work/pred_$style/structure.jsonl" \
    --json "$work/$style.json"
done
python3 "$here/compare.py" "$here/baseline.tsv" "${2:-}" clean "$work/clean.json" pdf "$work/pdf.json"
