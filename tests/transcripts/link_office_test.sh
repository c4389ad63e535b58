#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A Word file with hyperlinks put in by `travaux link -o` opens in LibreOffice as the draft did: the same text, and the same
# text laid out on the same pages: drafts, the sample, and files made by hand (link_office_cases.py).
# usage: link_office_test.sh TRAVAUX, from the root of the project. Without soffice: skipped.
set -u
command -v soffice > /dev/null || { echo "no soffice: whether linked Word files open is not tested here"; exit 0; }
command -v pdftotext > /dev/null || { echo "no pdftotext: whether linked Word files open is not tested here"; exit 0; }
travaux=$(realpath "$1") work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$travaux" index corpus/sample/documents --index "$work/index" > /dev/null 2>&1 || { echo "the sample is not indexed"; exit 1; }
cp corpus/sample/drafts/*.txt corpus/sample/documents/*.docx "$work/"
python3 tests/transcripts/link_office_cases.py "$work" || exit 1
cd "$work" || exit 1
office() { timeout 300 soffice "-env:UserInstallation=file://$work/profile" --headless "$@" > /dev/null 2>&1; }
office --convert-to docx ./*.txt
mkdir linked
count=0
for draft in *.docx; do
  "$travaux" link "$draft" --index index -o "linked/$draft" > /dev/null 2> "$draft.said"
  [ $? -le 1 ] || { echo "$draft: $(cat "$draft.said")"; exit 1; }
  links=$(unzip -p "linked/$draft" word/document.xml word/footnotes.xml 2> /dev/null | grep -o 'rIdTravaux' | wc -l)
  count=$((count + links))
done
[ "$count" -gt 20 ] || { echo "only $count links were put in: the test sees nothing"; exit 1; }
for folder in . linked; do
  (cd "$folder" && office --convert-to txt:Text --outdir text ./*.docx && office --convert-to pdf --outdir pages ./*.docx)
done
bad=0
for draft in *.docx; do
  name=${draft%.docx}
  cmp -s "text/$name.txt" "linked/text/$name.txt" || { echo "$draft: another text when linked"; bad=1; }
  # pdftotext guesses blanks from gaps, also between a link and the mark of a note: they are not compared
  cmp -s <(pdftotext -layout "pages/$name.pdf" - | tr -d ' ') <(pdftotext -layout "linked/pages/$name.pdf" - | tr -d ' ') ||
    { echo "$draft: other pages when linked"; bad=1; }
done
[ "$bad" = 0 ] && echo "$count links in $(ls ./*.docx | wc -l) files"
exit $bad
