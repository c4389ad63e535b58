#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The direction of includes is a fact: web -> search -> corpus <- indexer; each library's header stays in its own files.
# usage: layers_test.sh, from the root of the project. Prints each line that breaks the rule.
set -u
bad=0
forbid() {  # forbid "sentence" "pattern" FILE...
  local sentence=$1 pattern=$2
  shift 2
  [ $# -gt 0 ] || return 0
  local found
  found=$(grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)" "$@" /dev/null) || return 0
  printf '%s\n%s\n' "$sentence" "$found"
  bad=1
}
shopt -s nullglob
forbid "corpus includes nothing of the others:" "(indexer|search|web)/" corpus/*.h corpus/*.cc
forbid "indexer never includes search or web:" "(search|web)/" indexer/*.h indexer/*.cc
forbid "search never includes indexer or web:" "(indexer|web)/" search/*.h search/*.cc
forbid "web never includes indexer:" "indexer/" web/*.h web/*.cc
forbid "xapian.h only in indexer/*.cc and search/*.cc:" "xapian" corpus/*.h corpus/*.cc indexer/*.h search/*.h web/*.h web/*.cc main.cc
forbid "httplib.h only in web/:" "httplib" corpus/*.h corpus/*.cc indexer/*.h indexer/*.cc search/*.h search/*.cc main.cc
readers='pugixml|zip\.h|poppler|libxml'
others=()
for file in corpus/*.h corpus/*.cc indexer/*.h indexer/*.cc search/*.h search/*.cc web/*.h web/*.cc main.cc; do
  case $file in corpus/read_*.cc | corpus/write_*.cc) ;; *) others+=("$file") ;; esac
done
forbid "pugixml, zip, poppler and libxml2 only in corpus/read_*.cc and write_*.cc:" "$readers" "${others[@]}"
[ ${#others[@]} -gt 10 ] || { echo "no sources found: run from the root of the project"; bad=1; }
exit $bad
