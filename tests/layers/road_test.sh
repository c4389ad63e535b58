#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# corpus/README.md is the road of the data: it names every source of the folder once, and none that is not there.
# usage: road_test.sh, from the root of the project
set -u
page=corpus/README.md
there=$(for file in corpus/*.h corpus/*.cc; do basename "${file%.*}"; done | sort -u)
named=$(grep '^|' $page | grep -o '`[a-z0-9_]*`' | tr -d '`' | sort)
differences=$(diff <(echo "$there") <(echo "$named") | sed -n "s#^<#not in $page:#p; s#^>#no such source, or named twice:#p")
[ -z "$differences" ] && exit 0
echo "$differences"
exit 1
