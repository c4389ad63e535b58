#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A draft stays on the machine: `travaux link`, with every report and format, opens no socket. Every network call of it and of
# its children is traced; that the tracing sees them is shown on a program that does make one.
# usage: link_sockets_test.sh TRAVAUX, from the root of the project. Without strace: skipped.
set -u
command -v strace > /dev/null || { echo "no strace: that drafts stay here is not tested"; exit 0; }
travaux=$(realpath "$1") work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strace -f -e trace=network -o "$work/seen" bash -c 'echo > /dev/tcp/127.0.0.1/9' 2> /dev/null
if ! grep -q 'socket(' "$work/seen" 2> /dev/null; then
  echo "strace may not trace here: that drafts stay here is not tested"
  exit 0
fi
"$travaux" index corpus/sample/documents --index "$work/index" > /dev/null 2>&1 || { echo "the sample is not indexed"; exit 1; }
cp corpus/sample/drafts/* corpus/sample/documents/SAMPLE_6_L.7.en.docx corpus/sample/documents/SAMPLE_2024_5.fr.html \
  corpus/sample/documents/SAMPLE_2024_5.en.pdf "$work/"
cp "$work/note.en.txt" "$work/note.en.md"
cd "$work" || exit 1
run() {
  strace -f -e trace=network -o "$work/trace" "$travaux" link --index index "$@" > "$work/out" 2> "$work/said"
  local status=$?
  [ $status -le 1 ] || { echo "travaux link $*: $(cat "$work/said")"; exit 1; }
  [ -s "$work/out" ] || { echo "travaux link $*: said nothing"; exit 1; }
  if grep -E '(socket|connect|sendto|sendmsg|bind|listen)\(' "$work/trace"; then
    echo "travaux link $*: opened a socket"
    exit 1
  fi
}
for draft in note.*.txt note.en.md ./*.docx ./*.html ./*.pdf; do
  for format in text json html csv sarif; do run "$draft" --format $format; done
  case $draft in *.pdf) ;; *) run "$draft" -o "out.${draft##*.}" --base http://192.0.2.1:8080 ;; esac
done
