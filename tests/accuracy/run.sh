#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures the reading of plain text: renders the XML of CORPUS as clean text and as text out of a PDF, parses both, and
# compares with tests/accuracy/baseline.tsv row by row
#   structure   against what the editors marked up (gold), each document that differs held against its row in
#               explained/structure.tsv, and without those whose gold is at fault (structure_explained.py); against our own
#               reading of the XML, which the gold's faults do not touch (agreement.py); out of PDFs also without the help
#               of the other languages
#   citations   against the links of the editors, outside notes, as score_citations.py counts them, and in notes and
#               all series with each difference classed by rule (citations.py), and what no rule explains, by the rows of
#               explained/; the six languages against each other
#   statements  against hand-made labels, where the corpus has them (obligations_dev.jsonl)
#   drafts      citations found and mistakes reported by `travaux link`, where it has them (drafts_dev/)
#
# usage: tests/accuracy/run.sh CORPUS [--update]
#   CORPUS    a folder with xml/ and gold/akn_gold.jsonl, and beside it score/ with the scorers (or set SCORE=DIR)
#   --update  writes the figures as the new baseline
#   TRAVAUX=FILE, WORK=DIR  the program to measure; where rendered text, predictions, lists of differences in citations
#   (STYLE.differences) and the index of drafts go (kept: rendering is done once, and so is the index)
# Exit status: 0 no row lost, 1 some row lost, 2 the corpus is not there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=${1:?usage: run.sh CORPUS [--update]}
score=${SCORE:-$corpus/../score}
travaux=${TRAVAUX:-$here/../../build/release/travaux}
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
if [ ! -f "$corpus/gold/akn_gold.jsonl" ] || [ ! -f "$score/score_structure.py" ]; then
  echo "no corpus to measure with at $corpus (it needs xml/, gold/ and the scorers beside it): nothing measured" >&2
  exit 2
fi
figures=()
find "$corpus/xml" -name '*.xml' -not -path '*/de/*' -print0 | sort -z | xargs -0 "$travaux" parse >"$work/xml.jsonl" 2>"$work/xml.refused" || true
for style in clean pdf; do
  text=$work/$style
  [ -d "$text" ] || python3 "$score/render_text.py" --style $style "$corpus/xml" "$text" 2>"$work/$style.render"
  (cd "$text" && find . -name '*.txt' -not -path '*/de/*' | sort | xargs "$travaux" parse) >"$work/$style.jsonl"
  python3 "$score/from_parse.py" "$work/pred_$style" <"$work/$style.jsonl"
  echo "== $style: structure against the gold"
  python3 "$score/score_structure.py" "$corpus/gold/akn_gold.jsonl" "$work/pred_$style/structure.jsonl" \
    --json "$work/$style.json"
  echo "== $style: structure against the gold, documents explained"
  python3 "$here/structure_explained.py" "$style" "$corpus/gold/akn_gold.jsonl" "$work/pred_$style/structure.jsonl" \
    --score "$score" --json "$work/$style.explained.json"
  echo "== $style: structure against our reading of the XML"
  python3 "$here/agreement.py" "$work/xml.jsonl" "$work/$style.jsonl" --json "$work/$style.agreement.json"
  echo "== $style: citations"
  python3 "$score/score_citations.py" "$corpus/gold/akn_gold.jsonl" "$work/pred_$style/citations.jsonl" --union-ok \
    --json "$work/$style.citations.json"
  echo "== $style: citations, each difference classed"
  python3 "$here/citations.py" "$corpus/gold/akn_gold.jsonl" "$work/$style.jsonl" --score "$score" --languages --explained "$style" \
    --json "$work/$style.adjudicated.json" --list "$work/$style.differences"
  echo "== $style: citations in notes, each difference classed"
  python3 "$here/citations.py" "$corpus/gold/akn_gold.jsonl" "$work/$style.jsonl" --score "$score" --notes --explained "$style.notes" \
    --json "$work/$style.notes.json" --list "$work/$style.notes.differences"
  figures+=("$style" "$work/$style.json" "explained-$style" "$work/$style.explained.json" "agreement-$style" "$work/$style.agreement.json"
    "citations-$style" "$work/$style.citations.json" "adjudicated-$style" "$work/$style.adjudicated.json"
    "notes-$style" "$work/$style.notes.json")
done
# Where the words leave open whether a paragraph begins, versions in other languages decide: what they are worth.
(cd "$work/pdf" && find . \( -path '*/ar/*' -o -path '*/zh/*' -o -path '*/ru/*' \) -name '*.txt' | sort | xargs "$travaux" parse) >"$work/alone.jsonl"
echo "== pdf: structure of Arabic, Chinese and Russian texts read without the others"
python3 "$here/agreement.py" <(grep -E '"language":"(ar|zh|ru)"' "$work/xml.jsonl") "$work/alone.jsonl" --json "$work/alone.json"
figures+=(agreement-pdf-alone "$work/alone.json")
if [ -f "$corpus/obligations_dev.jsonl" ]; then
  echo "== statements"
  python3 "$score/from_parse.py" "$work/pred_xml" <"$work/xml.jsonl"
  python3 "$score/score_obligations.py" "$corpus/obligations_dev.jsonl" "$work/pred_xml/statements.jsonl" \
    --json "$work/statements.json"
  figures+=(statements "$work/statements.json")
fi
if [ -f "$corpus/drafts_dev/gold.jsonl" ]; then
  echo "== drafts"
  [ -d "$work/drafts.index" ] || "$travaux" index --index "$work/drafts.index" "$corpus" >"$work/drafts.indexed" 2>&1
  python3 "$here/drafts.py" "$travaux" "$work/drafts.index" "$corpus/drafts_dev" "$score/score_drafts.py" "$work" \
    --json "$work/drafts.json"
  figures+=(drafts "$work/drafts.json")
fi
python3 "$here/compare.py" "$here/baseline.tsv" "${2:-}" "${figures[@]}"
