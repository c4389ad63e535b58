#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs every transcript: the ```console blocks of tests/transcripts/*.md and of the README. In a block, a line that opens
# with "$ " is a command; the lines below it, up to the next command, are its whole standard output and nothing else.
# A line "? N" at the end of a command's output is its exit status when that is not 0. Standard error is not compared;
# add "2>&1" to see it. A line "..." in the expected output stands for any number of lines.
# Commands run in a folder where `sample` is the project's sample, `drafts` its drafts and TRAVAUX_INDEX an index of it.
# usage: transcripts_test.sh TRAVAUX [TRANSCRIPT.md...]; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: transcripts_test.sh TRAVAUX [TRANSCRIPT.md...]}")
shift
root=$(pwd)
[ $# -gt 0 ] || set -- "$root"/tests/transcripts/*.md "$root"/README.md
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/run"
ln -s "$travaux" "$work/bin/travaux"
ln -s "$root/corpus/sample/documents" "$work/run/sample"
ln -s "$root/corpus/sample/drafts" "$work/run/drafts"
export PATH="$work/bin:$PATH" TRAVAUX_INDEX="$work/sample.index" LC_ALL=C.UTF-8 COLUMNS=100
cd "$work/run" || exit 1
if ! travaux index sample --index "$TRAVAUX_INDEX" >"$work/index.log" 2>&1; then
  cat "$work/index.log"
  echo "the sample could not be indexed"
  exit 1
fi
passed=0
failed=0

check() {  # check FILE LINE COMMAND: compares $work/want with what the command prints
  bash -c "$3" >"$work/got" 2>/dev/null
  local status=$?
  [ $status -eq 0 ] || echo "? $status" >>"$work/got"
  if matches; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "${1#"$root"/}:$2: $3"
    diff --label expected --label got -u "$work/want" "$work/got"
  fi
}

matches() {  # is $work/got what $work/want says, with "..." for any lines?
  awk 'NR == FNR { want[++w] = $0; next } { got[++g] = $0 }
    function fits(i, j) {
      while (i <= w && want[i] != "...") { if (j > g || want[i] != got[j]) return 0; i++; j++ }
      if (i > w) return j > g
      if (i == w) return 1
      for (; j <= g + 1; j++) if (fits(i + 1, j)) return 1
      return 0
    }
    END { exit !fits(1, 1) }' "$work/want" "$work/got"
}

for file in "${files[@]}"; do
  command= line=0 at=0 inside=0
  : >"$work/want"
  while IFS= read -r text || [ -n "$text" ]; do
    line=$((line + 1))
    if [ $inside = 0 ]; then
      [ "$text" = '```console' ] && inside=1
      continue
    fi
    if [ "$text" = '```' ] || [ "${text#\$ }" != "$text" ]; then
      [ -n "$command" ] && check "$file" "$at" "$command"
      command= at=$line
      : >"$work/want"
      if [ "$text" = '```' ]; then inside=0; else command=${text#\$ }; fi
    else
      printf '%s\n' "$text" >>"$work/want"
    fi
  done <"$file"
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
