#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The README.md of a folder is the road of its data: it names every source of the folder once, and none that is not there.
# usage: road_test.sh, from the root of the project
set -u
bad=0
for folder in corpus indexer search web; do
  page=$folder/README.md
  there=$(for file in "$folder"/*.h "$folder"/*.cc; do basename "${file%.*}"; done | sort -u)
  named=$(grep '^|' "$page" | grep -o '`[a-z0-9_]*`' | tr -d '`' | sort)
  differences=$(diff <(echo "$there") <(echo "$named") | sed -n "s#^<#not in $page:#p; s#^>#no such source, or named twice, in $page:#p")
  [ -z "$differences" ] && continue
  echo "$differences"
  bad=1
done
exit $bad
