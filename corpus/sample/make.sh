#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes corpus/sample/documents from corpus/sample/source. What it makes is committed, so that nothing below is needed to
# build or try the program; run it only after changing a source. Needs node, zip, iconv and LibreOffice (soffice).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$here/documents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node "$here/make/make.mjs" "$out" "$work/parts"

office() { # format, file: converts without touching the user's own settings
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$work/made" "$2" >/dev/null 2>&1
}

# The hour of making, and what is computed from it, made the same each time; the length stays.
timeless() { # file
  zeros=00000000000000000000000000000000
  LC_ALL=C sed -E -e 's/\(D:[0-9]{14}/(D:20240101000000/' -e "s/^(\/ID \[ )?<[0-9A-F]{32}>/\1<$zeros>/" \
    -e "s/^(\/DocChecksum \/)[0-9A-F]{32}/\1$zeros/" "$1"
}

grep -v '^#' "$here/source/plan.tsv" | while IFS="$(printf '\t')" read -r _ _ form file encoding; do
  base=${file%.*}
  case $form in
    docx | pdf | doc) ;;
    *)
      if [ "${encoding:-UTF-8}" != UTF-8 ]; then
        sed "s/charset=\"utf-8\"/charset=\"$encoding\"/" "$out/$file" | iconv -f UTF-8 -t "$encoding" >"$work/encoded"
        cp "$work/encoded" "$out/$file"
      fi
      continue
      ;;
  esac
  mkdir -p "$work/docx" "$work/made"
  # Equal sources give equal bytes: fixed dates, fixed order, the types first as the format asks.
  find "$work/parts/$base" -exec touch -t 202401010000 {} +
  (cd "$work/parts/$base" && find . -type f | LC_ALL=C sort | TZ=UTC zip -qX "$work/docx/$base.docx" -@)
  case $form in
    docx) cp "$work/docx/$base.docx" "$out/$file" ;;
    pdf) office pdf "$work/docx/$base.docx" && timeless "$work/made/$base.pdf" >"$out/$file" ;;
    doc) office 'doc:MS Word 97' "$work/docx/$base.docx" && cp "$work/made/$base.doc" "$out/$file" ;;
  esac
done
