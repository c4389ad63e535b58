#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Figures of `travaux ask`: right provision first and in the first five, by language and kind, beside plain BM25 over
# paragraphs, on the questions that come with the corpus, on those of questions.jsonl, on those of
# questions_unseen.jsonl, questions_second.jsonl, questions_third.jsonl, questions_fourth.jsonl,
# questions_fifth.jsonl and questions_sixth.jsonl, which were written without seeing an answer (half of the first were never looked at while rules
# were made, of the others those marked "held"), and on those of readings.jsonl, which readers found answered wrongly;
# how many of the questions that nothing answers are refused; what the weights give on questions that they were not
# fitted to.
# usage: answers.sh ASK_BATCH INDEX CORPUS SCORE
set -eu
batch=${1:?usage: answers.sh ASK_BATCH INDEX CORPUS SCORE} index=$2 corpus=$3 score=$4
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -F'\t' '!/^#/ && $1 != "id" && NF == 3 { gsub(/["\\]/, "\\\\&", $3); printf "{\"id\":\"%s\",\"question\":\"%s\"}\n", $1, $3 }' \
  "$here/unanswerable.tsv" >"$work/unanswerable.jsonl"
for gold in "$corpus/questions_dev.jsonl" "$here/questions.jsonl" "$here/questions_unseen.jsonl" \
  "$here/questions_second.jsonl" "$here/questions_third.jsonl" "$here/questions_fourth.jsonl" "$here/questions_fifth.jsonl" "$here/questions_sixth.jsonl" "$here/readings.jsonl"; do
  for way in --plain --signs; do
    "$batch" "$index" "$gold" $way >"$work/answers.jsonl"
    python3 "$here/answers_score.py" "$work/answers.jsonl" >"$work/predicted.jsonl"
    echo "== $(basename "$gold") $way"
    python3 "$score/score_questions.py" "$gold" "$work/predicted.jsonl"
    case "$way $gold" in  # the weights were fitted to these
      "--signs $corpus/questions_dev.jsonl" | "--signs $here/questions.jsonl") cat "$work/answers.jsonl" >>"$work/signs.jsonl" ;;
    esac
  done
done
echo "== unanswerable"
"$batch" "$index" "$work/unanswerable.jsonl" >"$work/refused.jsonl"
python3 - "$work/refused.jsonl" <<'END'
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
answered = [row['id'] for row in rows if row['answers']]
print('refused %d of %d' % (len(rows) - len(answered), len(rows)), 'answered:', ' '.join(answered))
END
echo "== weights"
python3 "$here/tune_answers.py" "$score" "$corpus/questions_dev.jsonl,$here/questions.jsonl" "$work/signs.jsonl"
