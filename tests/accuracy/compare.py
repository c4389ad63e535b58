#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare figures of the scorers with a baseline, row by row.

usage: compare.py BASELINE.tsv [--update] MEASURE FIGURES.json...
Prints each row that gained or lost; exit status 1 when one lost. --update writes the baseline instead. MEASURE names what the
file holds and comes first in the row's name: "pdf", "agreement-pdf", "citations-clean", "statements".
"""
import json
import os
import sys

COUNTED = ('exact', 'counts')  # shares of documents in some files: written as counts
FEWER_IS_BETTER = ('missing', 'extra', 'all_missing', 'all_extra', 'false', 'missed', 'unexplained', 'false alarms', 'trapped', 'beside', 'pre_missing', 'pre_extra')
SIZES = ('docs', 'paragraphs', 'all', 'gold_set', 'gold_mentions', 'provisions', 'acts', 'cited', 'planted')
NAMES = ('lang', 'body')
HEAD = ('# Figures of plain text, citations, statements and drafts on the development corpus; written by run.sh --update. One figure a line:\n'
        '# measure/language/body, what is counted, the figure. missing, missed, extra and false are better when fewer.\n')


def rows(measure, figures):
    """(row name, figure, value as printed)"""
    found = json.load(open(figures))
    if isinstance(found, dict):
        found = [dict(values, lang=name.replace('lang ', ''), body='all') for name, values in found.items()]
    for row in found:
        for name, value in row.items():
            if name in NAMES or name.startswith('act ') or not isinstance(value, (int, float)):
                continue
            if name in COUNTED and isinstance(value, float):
                value = round(value * row['docs'])
            printed = str(value) if isinstance(value, int) else '%.4f' % value
            yield ('%s/%s/%s' % (measure, row['lang'], row['body']), name), printed


def main():
    baseline, *rest = sys.argv[1:]
    update = '--update' in rest
    rest = [r for r in rest if r and not r.startswith('--')]
    now = {key: value for measure, figures in zip(rest[::2], rest[1::2]) for key, value in rows(measure, figures)}
    if update or not os.path.exists(baseline):
        with open(baseline, 'w') as f:
            f.write(HEAD + 'row\tfigure\tvalue\n')
            f.writelines('%s\t%s\t%s\n' % (*key, value) for key, value in sorted(now.items()))
        print('baseline written: %d figures' % len(now))
        return 0
    lines = [line.rstrip('\n').split('\t') for line in open(baseline) if not line.startswith('#')][1:]
    lost = 0
    for row, figure, old in lines:
        new = now.get((row, figure))
        if new is None:
            print('%s %s: no longer measured' % (row, figure))
            lost += 1
        elif new != old:
            rise = float(new) > float(old)
            worse = figure not in SIZES and rise == (figure in FEWER_IS_BETTER)
            lost += worse
            print('%s %s: %s %s -> %s' % ('LOSS' if worse else 'gain', row, figure, old, new))
    new = len(set(now) - {(row, figure) for row, figure, _ in lines})
    print('%d figures, %d worse, %d not in the baseline' % (len(lines), lost, new))
    return 1 if lost else 0


if __name__ == '__main__':
    sys.exit(main())
