#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs every test of the project: the test binary of each folder, the scripts (layers, transcripts, crash), the browser.
# The last line is "N passed, N failed"; exits 1 when any failed or none ran.
# usage: run.sh BUILD_DIR, from the root of the project
set -u
build=${1:?usage: run.sh BUILD_DIR}
# For `make asan` only: Xapian 1.4.22 deletes an object of its own by another size inside Database::check().
export ASAN_OPTIONS="${ASAN_OPTIONS:-new_delete_type_mismatch=0}"
passed=0
failed=0

count() {  # count NAME PASSED FAILED
  passed=$((passed + $2))
  failed=$((failed + $3))
  printf '%-28s %5d passed %4d failed\n' "$1" "$2" "$3"
}

run_binary() {
  local log ran bad skipped
  log=$(mktemp)
  "$1" --gtest_brief=1 >"$log" 2>&1
  local status=$?
  ran=$(sed -n 's/^\[==========\] \([0-9]*\) tests\{0,1\} from.* ran.*/\1/p' "$log" | tail -n 1)
  bad=$(grep -c '^\[  FAILED  \] .* ms)$' "$log")
  skipped=$(sed -n 's/^\[  SKIPPED \] \([0-9]*\) tests\{0,1\}\.*$/\1/p' "$log" | tail -n 1)
  # A binary that died without its closing line counts as one failure, whatever it had run.
  if [ -z "$ran" ] || { [ $status -ne 0 ] && [ "$bad" = 0 ]; }; then ran=${ran:-0} bad=$((ran + 1)) ran=$((ran + 1)); fi
  [ $status -eq 0 ] || tail -n 60 "$log"
  count "$(basename "$1")" $((ran - bad - ${skipped:-0})) "$bad"
  rm -f "$log"
}

run_script() {  # a script is one test, unless its last line is "N passed, N failed"
  local log line
  log=$(mktemp)
  if bash "$1" "$build/travaux" >"$log" 2>&1; then local ok=1; else local ok=0; fi
  line=$(tail -n 1 "$log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
  [ $ok = 1 ] || tail -n 60 "$log"
  if [ -n "$line" ]; then
    read -r p f <<<"$line"
    [ $ok = 1 ] || [ "$f" -gt 0 ] || f=1
    count "$(basename "$1")" "$p" "$f"
  else
    count "$(basename "$1")" $ok $((1 - ok))
  fi
  rm -f "$log"
}

for folder in corpus indexer search web; do
  if [ -x "$build/${folder}_test" ]; then run_binary "$build/${folder}_test"; else count "${folder}_test (not built)" 0 1; fi
done
for script in tests/layers/*_test.sh tests/transcripts/*_test.sh tests/crash/*_test.sh tests/web/*_test.sh; do
  [ -e "$script" ] && run_script "$script"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
