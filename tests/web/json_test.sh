#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Every command that answers, in six languages: what --json prints and what the page gives as .json are the same bytes.
# usage: json_test.sh TRAVAUX, from the root of the project; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: json_test.sh TRAVAUX}")
. tests/web/serve_sample.sh
TRAVAUX_INDEX=$work/index node tests/web/browser/json_test.mjs "$travaux" "$address"
