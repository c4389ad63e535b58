#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare figures of score_structure.py with a baseline, row by row.

usage: compare.py BASELINE.tsv [--update] STYLE FIGURES.json...
Prints each row that gained or lost; exit status 1 when one lost. --update writes the baseline instead.
"""
import json
import os
import sys

COLUMNS = ['docs', 'exact', 'counts', 'pP', 'pR', 'oP', 'oR']


def rows(style, figures):
    for row in json.load(open(figures)):
        if row['body'] != 'all' and row['lang'] != 'all':
            continue
        exact, counts = (round(row[c] * row['docs']) for c in ('exact', 'counts'))
        rates = ['%.4f' % row[c] for c in COLUMNS[3:]]
        yield '%s/%s/%s' % (style, row['lang'], row['body']), [str(row['docs']), str(exact), str(counts)] + rates


def main():
    baseline, *rest = sys.argv[1:]
    update = '--update' in rest
    rest = [r for r in rest if r and not r.startswith('--')]
    now = {k: v for style, figures in zip(rest[::2], rest[1::2]) for k, v in rows(style, figures)}
    if update or not os.path.exists(baseline):
        with open(baseline, 'w') as f:
            f.write('# Structure of plain text against the editors\' markup; written by run.sh --update. exact: documents with\n'
                    '# all paragraphs right; pP pR oP oR: precision and recall of preambular and operative paragraphs.\n')
            f.write('\t'.join(['row'] + COLUMNS) + '\n')
            f.writelines('\t'.join([k] + v) + '\n' for k, v in sorted(now.items()))
        print('baseline written: %d rows' % len(now))
        return 0
    lines = [line.rstrip('\n').split('\t') for line in open(baseline) if not line.startswith('#')][1:]
    lost = 0
    for key, *old in lines:
        new = now.get(key)
        if new is None:
            print('%s: no longer measured' % key)
            lost += 1
        elif new != old:
            changes = ['%s %s -> %s' % (c, a, b) for c, a, b in zip(COLUMNS, old, new) if a != b]
            worse = any(float(b) < float(a) for c, a, b in zip(COLUMNS, old, new) if c != 'docs')
            lost += worse
            print('%s %s: %s' % ('LOSS' if worse else 'gain', key, ', '.join(changes)))
    print('%d rows, %d with a loss' % (len(lines), lost))
    return 1 if lost else 0


if __name__ == '__main__':
    sys.exit(main())
