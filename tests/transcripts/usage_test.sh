#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The manual page and the completions have every command that `travaux --help` lists and every option that `travaux
# COMMAND --help` lists; the manual page is good troff; bash can run its completion.
# usage: usage_test.sh TRAVAUX; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: usage_test.sh TRAVAUX}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
check() {  # check "what" COMMAND...
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$what"
    head -n 5 "$work/said"
  fi
}

"$travaux" manual >"$work/travaux.1"
for shell in bash zsh fish; do "$travaux" completion $shell >"$work/$shell"; done
commands=$("$travaux" --help | sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\)  *.*/\1/p')
[ "$(wc -w <<<"$commands")" -gt 15 ] || { echo "no commands found in travaux --help"; failed=1; }

# The lines about one command.
of_manual() { sed -n "/^\.SS $1\$/,/^\.S[SH]/p" "$work/travaux.1"; }
of_bash() { grep -F "    $1) options=" "$work/bash"; }
of_zsh() { sed -n "/^  $1)\$/,/;;\$/p" "$work/zsh"; }
of_fish() { grep -F -- "__fish_seen_subcommand_from $1'" "$work/fish"; }

for command in $commands; do
  check "travaux.1 has no $command" grep -q "^\.SS $command\$" "$work/travaux.1"
  check "bash does not complete $command" grep -q "words='[^']*\b$command " "$work/bash"
  check "zsh does not complete $command" grep -q "^  '$command:" "$work/zsh"
  check "fish does not complete $command" grep -q -- "-a $command -d" "$work/fish"
  for option in $("$travaux" "$command" --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
    check "travaux.1: $command has no $option" grep -qF -- "${option//-/\\-}\\fR" <(of_manual "$command")
    check "bash: $command has no $option" grep -qF -- "$option " <(of_bash "$command")
    check "zsh: $command has no $option" grep -qF -- "'$option[" <(of_zsh "$command")
    check "fish: $command has no $option" grep -qF -- " -l ${option#--} " <(of_fish "$command")
  done
done

completed() {  # completed WORD...: what bash offers for the last word
  bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _travaux; echo "${COMPREPLY[*]}"' - "$work/bash" "$@"
}
check "bash offers no command" test "$(completed travaux lin)" = "link lineage"
check "bash offers no option" test "$(completed travaux search --no-f)" = "--no-fold"
check "bash offers no value" test "$(completed travaux obligations --act dec)" = "decide"
check "bash offers options as words" test "$(completed travaux show A/RES)" = ""
if command -v groff >/dev/null; then
  groff -man -Tutf8 -ww "$work/travaux.1" >"$work/page" 2>"$work/warnings"
  check "the manual page is no good troff: $(head -n 3 "$work/warnings")" test ! -s "$work/warnings"
fi
for shell in zsh fish; do
  if command -v $shell >/dev/null; then check "$shell cannot read its completion" $shell -n "$work/$shell"; fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 100 ]
