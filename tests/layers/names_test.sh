#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# One name, one type. Two types of one name in one namespace, each seen by other files, are undefined behaviour that no
# compiler reports: the linker keeps one of the two std::vector it made of them. So the types that stand outside an
# unnamed namespace, in headers and sources together, have names of their own.
# usage: names_test.sh [TRAVAUX [FILE...]], from the root of the project; the program is not needed. Prints each name
# with the two files that define it.
set -u
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- corpus/*.h corpus/*.cc indexer/*.h indexer/*.cc search/*.h search/*.cc web/*.h web/*.cc
awk '
  FNR == 1 { unnamed = 0; space = "" }
  /^namespace [a-z_:]+ \{/ { space = $2 }
  /^namespace \{/ { unnamed = 1 }
  /^}  \/\/ namespace$/ { unnamed = 0 }
  /^(struct|class|union|enum|enum class) [A-Za-z]+( final)?( :[^:;]*)? \{/ && !unnamed {
    name = space "::" ($2 == "class" ? $3 : $2)
    types++
    if (name in where) { print name ": defined in " where[name] " and in " FILENAME; bad = 1 }
    where[name] = FILENAME
  }
  END {
    if (types == 0) { print "no types found: run from the root of the project"; bad = 1 }
    exit bad
  }' "$@"
