#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the README's table of citation forms: each example, as a paragraph by itself, must be read as the last column says.
# usage: citation_forms_test.sh TRAVAUX, from the root of the project; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: citation_forms_test.sh TRAVAUX}")
passed=0
failed=0
while IFS='|' read -r _ form example target _; do
  example=$(sed 's/^ *//; s/ *$//' <<<"$example")
  target=$(sed 's/^ *//; s/ *$//' <<<"$target")
  # Twice, as numbered paragraphs: a line by itself would be a title.
  if printf '1. %s\n\n2. %s\n' "$example" "$example" | "$travaux" parse - | grep -qF "\"target\":\"$target\""; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "README.md, row '${form# }': $example is not read as $target"
  fi
done < <(sed -n '/^| form | example | read as |/,/^$/p' README.md | tail -n +3 | grep '^|')
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 10 ]
