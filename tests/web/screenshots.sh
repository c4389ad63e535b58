#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes the pictures of the README anew, from the sample: tests/web/screenshots/*.png.
# usage: screenshots.sh BUILD_DIR, from the root of the project
set -u
travaux=$(realpath "${1:?usage: screenshots.sh BUILD_DIR}/travaux")
. tests/web/serve_sample.sh
mkdir -p tests/web/screenshots
node tests/web/browser/screenshots.mjs "$address" tests/web/screenshots
