#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Vocabulary is data: words by which documents and questions are read stand in corpus/lexicon/, not in the code. A string with a
# letter beyond ASCII is a word of a language; marks, quotes and single signs (U'十') are none.
# usage: vocabulary_test.sh [TRAVAUX [FILE...]], from the root of the project; the program is not needed. Prints each line
# with such a string.
set -u
export LC_ALL=C.UTF-8
excepted() {  # files whose letters are no vocabulary, or belong to the code that reads them letter by letter
  case $1 in
    corpus/label.cc | corpus/list_label.cc | corpus/pinpoints.cc | corpus/provision_id.cc) ;;  # figures and alphabets in their order: what numbers are
    corpus/fold.cc) ;;             # letters that count as others
    corpus/analyse.cc) ;;          # what Snowball wants to see of a word
    corpus/proclitics.h) ;;        # what Arabic writes in one with a word: a table of its own, needed when words are folded
    corpus/tokens.cc | corpus/printed_numbers.cc) ;;  # the Arabic letters with which symbols begin, looked at in each word
    *) return 1 ;;
  esac
}
bad=0 looked=0
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- corpus/*.h corpus/*.cc indexer/*.h indexer/*.cc search/*.h search/*.cc
for file in "$@"; do
  excepted "$file" && continue
  looked=$((looked + 1))
  found=$(sed -E "s@(^|[[:space:]])//.*@@; s/U'[^']'//g" "$file" | grep -nP '"[^"]*(?![\x00-\x7F])[\p{Lu}\p{Ll}\p{Lo}]') || continue
  printf '%s\n' "$found" | sed "s#^#a word in the code, of $file, line #"
  bad=1
done
[ "$looked" -gt 0 ] || { echo "no sources found: run from the root of the project"; bad=1; }
exit $bad
