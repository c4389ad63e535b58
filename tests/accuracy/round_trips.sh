#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Round trips: from Akoma Ntoso files in six languages come DOCX, DOC, HTML, PDF by Chromium and PDF by LibreOffice; what is
# read back is compared with our reading of the XML (round_trips_score.py says how).
#
# usage: tests/accuracy/round_trips.sh XML_DIR [WORKS [score options]]
#   XML_DIR   ORGAN/LANGUAGE/file.xml; works that are there in all six languages are taken, spread evenly over the organs
#   WORKS     how many (default 12)
#   TRAVAUX=FILE, WORK=DIR  the program to measure; where files are made (kept: making is done once for each WORK)
# Needs soffice and chromium. Exit status: 0 measured, 2 nothing to measure with.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
xml=${1:?usage: round_trips.sh XML_DIR [WORKS]}
works=${2:-12}
travaux=${TRAVAUX:-$here/../../build/release/travaux}
work=${WORK:-$(mktemp -d)}
for program in soffice chromium; do
  command -v $program >/dev/null || { echo "no $program: round trips are not measured" >&2; exit 2; }
done
mkdir -p "$work"
[ -f "$work/files" ] || python3 - "$xml" "$works" >"$work/files" <<'PICK'
import collections, glob, os, re, sys
found = collections.defaultdict(lambda: collections.defaultdict(dict))
for path in glob.glob(sys.argv[1] + '/*/*/*.xml'):
    organ, language, name = path.split('/')[-3:]
    if language != 'de':
        work = re.sub(r'(_[ACEFRS])?\.xml$|-\d+[A-Z]?(_\d)?\.xml$', '', name)
        found[organ][work][language] = path
full = {organ: [w for _, w in sorted(works.items()) if len(w) == 6] for organ, works in found.items()}
total, wanted = sum(map(len, full.values())), int(sys.argv[2])
for organ, works in sorted(full.items()):
    many = max(1, round(wanted * len(works) / total)) if works else 0
    for i in range(many):
        print('\n'.join(path for _, path in sorted(works[i * len(works) // many].items())))
PICK
[ -s "$work/files" ] || { echo "no work in six languages at $xml: nothing measured" >&2; exit 2; }
tr '\n' '\0' <"$work/files" | xargs -0 "$travaux" parse >"$work/xml.jsonl"
if [ ! -f "$work/done" ]; then
  python3 "$here/round_trips_make.py" "$work/xml.jsonl" "$work/made"
  office() { soffice "-env:UserInstallation=file://$(realpath "$work")/profile" --headless "$@" >"$work/office.log" 2>&1; }
  office --convert-to docx --outdir "$work/docx" "$work"/made/*.fodt
  office --convert-to 'doc:MS Word 97' --outdir "$work/doc" "$work"/made/*.fodt
  office --convert-to pdf --outdir "$work/pdf-libreoffice" "$work"/made/*.fodt
  mkdir -p "$work/pdf-chromium" "$work/html"
  cp "$work"/made/*.html "$work/html"
  for page in "$work"/made/*.html; do
    chromium --headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update \
      --disable-sync --no-first-run --user-data-dir="$work/browser" --no-pdf-header-footer \
      --print-to-pdf="$work/pdf-chromium/$(basename "$page" .html).pdf" "file://$(realpath "$page")" >"$work/browser.log" 2>&1
  done
  touch "$work/done"
fi
find "$work"/{docx,doc,html,pdf-chromium,pdf-libreoffice} -type f -print0 | sort -z | xargs -0 "$travaux" parse \
  >"$work/read.jsonl" 2>"$work/refused" || cat "$work/refused" >&2
python3 "$here/round_trips_score.py" "$work/made/made.jsonl" "$work/xml.jsonl" "$work/read.jsonl" "${@:3}"
