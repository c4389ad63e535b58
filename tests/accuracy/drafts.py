#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The clerk on drafts with planted mistakes: runs `travaux link` on each and the scorer over the reports.

usage: drafts.py TRAVAUX INDEX DRAFTS SCORER.py WORK [--json FILE]
  INDEX    an index of the documents that the drafts cite
  DRAFTS   a folder with drafts (.txt, .md, .html, .docx), gold.jsonl and traps.jsonl
  SCORER   score_drafts.py; what it prints is printed
  WORK     where the reports go (drafts.jsonl)
  --json   its table for compare.py
"""
import json
import os
import subprocess
import sys

DRAFTS = ('.txt', '.md', '.html', '.docx')


def report(travaux, index, path):
    run = subprocess.run([travaux, 'link', '--index', index, '--json', path], stdout=subprocess.PIPE, text=True)
    if run.returncode > 1:
        sys.exit('travaux link failed on %s' % path)
    return json.loads(run.stdout)


def table(printed):
    """rows of the scorer's table: language, then cited, found, resolved, planted, reported, false alarms, trapped of traps, extra"""
    rows = []
    for line in printed.splitlines():
        cells = line.replace('/', ' ').split()
        if len(cells) != 10 or not cells[1].isdigit():
            continue
        lang, cited, found, resolved, planted, reported, alarms, trapped, traps, extra = cells
        count = lambda share, of: round(float(share) * int(of))
        rows.append({'lang': lang, 'body': 'all', 'cited': int(cited), 'found': count(found, cited), 'resolved': count(resolved, cited),
                     'planted': int(planted), 'reported': count(reported, planted), 'false alarms': int(alarms),
                     'trapped': int(trapped), 'beside': int(extra)})
    return rows


def main():
    travaux, index, drafts, scorer, work = sys.argv[1:6]
    out = os.path.join(work, 'drafts.jsonl')
    with open(out, 'w') as f:
        for name in sorted(os.listdir(drafts)):
            if name.endswith(DRAFTS):
                found = report(travaux, index, os.path.join(drafts, name))
                f.write(json.dumps({'file': name, 'citations': found['citations']}) + '\n')
    printed = subprocess.run([sys.executable, scorer, drafts, out, '--show'], stdout=subprocess.PIPE, text=True, check=True).stdout
    print(printed, end='')
    if '--json' in sys.argv:
        json.dump(table(printed), open(sys.argv[sys.argv.index('--json') + 1], 'w'), indent=1)


if __name__ == '__main__':
    main()
