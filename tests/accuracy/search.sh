#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Known-item searches: titles, and eight remembered words, in the same language and across languages; `travaux search`
# beside plain BM25 over paragraphs on the same index. Gold, make_queries.py and score_search.py come with the corpus.
# usage: search.sh BUILD_DIR INDEX GOLD.jsonl SCORE_DIR [WHOLE_GOLD.jsonl]
# WHOLE_GOLD: gold of everything in the index (make_gold.py), when that is more than GOLD: other years of a series are targets then
set -eu
build=${1:?usage: search.sh BUILD_DIR INDEX GOLD.jsonl SCORE_DIR} index=${2:?} gold=${3:?} score=${4:?}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$score/make_queries.py" "$gold" >"$work/queries.jsonl"
if [ $# -gt 4 ]; then
  python3 "$score/make_queries.py" "$5" >"$work/whole.jsonl"
  python3 "$(dirname "$0")/complete_targets.py" "$work/queries.jsonl" "$work/whole.jsonl" >"$work/completed.jsonl"
fi
for way in plain find; do
  printf '\n%s\n' "$way"
  "$build/search_batch" "$index" "$work/queries.jsonl" "$way" >"$work/$way.jsonl"
  python3 "$score/score_search.py" "$work/queries.jsonl" "$work/$way.jsonl"
  if [ $# -gt 4 ]; then
    printf '\n%s, targets completed\n' "$way"
    python3 "$score/score_search.py" "$work/completed.jsonl" "$work/$way.jsonl"
  fi
done
