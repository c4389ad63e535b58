#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# clang-format and clang-tidy as configured, over every source of the project. Exits 1 when either has something to say.
# usage: lint.sh [FILE...], from the root of the project; without files, all
set -u
[ $# -gt 0 ] || set -- corpus/*.h corpus/*.cc indexer/*.h indexer/*.cc search/*.h search/*.cc web/*.h web/*.cc main.cc tests/*/*.h tests/*/*.cc
clang-format --dry-run -Werror "$@" || exit 1
sources=()
for file in "$@"; do case $file in tests/* | *.h) ;; *.cc) sources+=("$file") ;; esac; done
cmake --preset debug >/dev/null || exit 1
printf '%s\n' "${sources[@]}" | xargs -r -P "$(nproc)" -n 4 clang-tidy --quiet -p build/debug --extra-arg=-Wno-unknown-warning-option
