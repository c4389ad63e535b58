#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The pages in a real browser (Debian's Chromium), with the packages of tests/web/browser/package-lock.json.
# usage: browser_test.sh TRAVAUX, from the root of the project; the last line is "N passed, N failed"
set -u
travaux=$(realpath "${1:?usage: browser_test.sh TRAVAUX}")
. tests/web/serve_sample.sh
node tests/web/browser/pages_test.mjs "$address"
