#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Every C++ file of the project is as clang-format writes it with .clang-format.
# usage: format_test.sh, from the root of the project. Prints each line that is not.
set -u
shopt -s nullglob
files=(./*.h ./*.cc {corpus,indexer,search,web}/*.h {corpus,indexer,search,web}/*.cc tests/*/*.h tests/*/*.cc)
[ ${#files[@]} -gt 10 ] || { echo "no sources found: run from the root of the project"; exit 1; }
command -v clang-format >/dev/null || { echo "clang-format is not installed: make test installs it"; exit 1; }
clang-format --dry-run -Werror "${files[@]}" 2>&1
