#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# SIGKILL at random moments of indexing: afterwards the last good index is whole and answers, and the next run ends with
# exactly what a run that nobody disturbed makes. Each round brings an index of half the files up to date with all of
# them, one changed and one deleted, and is killed somewhere in it.
# usage: kill_test.sh TRAVAUX [KILLS [SOURCE [SEED]]], from the root of the project; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: kill_test.sh TRAVAUX [KILLS [SOURCE [SEED]]]}")
kills=${2:-5}
source=$(realpath "${3:-corpus/sample}")
RANDOM=${4:-$$}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

index() { "$travaux" index in --index "$1" >"$work/log" 2>&1; }
dump() { "$travaux" check --index "$1" --dump; }
now() { echo $(($(date +%s%N) / 1000000)); }  # milliseconds

# The folder before: half of the files and one that will go. After: all of them, one changed.
cp -r "$source" all
(cd all && find . -type f | sort) >names
[ "$(wc -l <names)" -ge 4 ] || { echo "too few files in $source"; exit 1; }
mkdir in
awk 'NR % 2 == 0' names | while read -r name; do mkdir -p "in/$(dirname "$name")" && cp "all/$name" "in/$name"; done
printf 'A/RES/70/999\n\nA resolution that will be deleted.\n' >in/deleted.txt
printf 'A/RES/70/998\n\n1. Decides to change.\n' >in/changed.txt
index before || { cat log; exit 1; }
dump before >before.dump
cp -r all/. in
rm in/deleted.txt
printf 'A/RES/70/998\n\n1. Decides to have changed, recalling resolution 60/1.\n' >in/changed.txt

cp -r before undisturbed
started=$(now)
index undisturbed || { cat log; exit 1; }
took=$(($(now) - started))
dump undisturbed >after.dump
if cmp -s before.dump after.dump; then echo "the folder did not change: nothing is tested"; exit 1; fi

passed=0 failed=0 early=0
fail() {
  echo "kill $1 after $2 ms: $3"
  ok=
}
for ((kill = 1; kill <= kills; kill++)); do
  rm -rf index && cp -r before index
  ms=$((took * (RANDOM * 32768 + RANDOM) / (32768 * 32768)))
  ok=yes
  "$travaux" index in --index index >/dev/null 2>&1 &
  victim=$!
  sleep "$(printf '%d.%03d' $((ms / 1000)) $((ms % 1000)))"
  kill -9 "$victim" 2>/dev/null || early=$((early + 1))
  wait "$victim" 2>/dev/null
  "$travaux" check --index index >check.log 2>&1 || fail $kill $ms "the last good index is damaged: $(grep damaged check.log | head -1)"
  dump index >got.dump
  cmp -s got.dump before.dump || cmp -s got.dump after.dump || fail $kill $ms "neither the old index nor the new one"
  index index || fail $kill $ms "the next run failed: $(tail -1 log)"
  dump index >got.dump
  cmp -s got.dump after.dump || fail $kill $ms "the next run made another index than an undisturbed one"
  "$travaux" check --index index >check.log 2>&1 || fail $kill $ms "the next run's index is damaged"
  [ "$(find index -maxdepth 1 -name 'generation-*' | wc -l)" -le 2 ] || fail $kill $ms "leftovers were not removed"
  if [ -n "$ok" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
[ "$early" -lt "$kills" ] || { echo "every run ended before it was killed: nothing is tested"; failed=$kills; }
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
