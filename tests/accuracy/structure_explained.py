#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Documents whose structure is not that of the gold, explained one by one: tests/accuracy/explained/structure.tsv.

usage: structure_explained.py STYLE GOLD.jsonl PRED/structure.jsonl --score DIR [--json FILE]
  STYLE        the texts that were read: clean or pdf
  --score DIR  where score_structure.py is (its openings and numbers of paragraphs are used as they are)
  --json FILE  the figures for compare.py
A row has six columns:
  style     the styles whose text shows it, with a comma between: clean,pdf
  language, document
  differs   the difference, as this program writes it: +12 pp (preambular paragraphs of ours that the gold lacks), -1 pp
            (of the gold), +op 6, -op 13 (operative ones by their numbers)
  whose     gold (the markup is at fault, or what the scorer looks at of it), rendering (the text has lost it), words (they leave
            it open, or we are wrong)
  why       the reason, in a short phrase
Names the documents that are not exact and have no row, those that differ otherwise than their row says, and the rows that
no document shows any more. Prints, for each language, F1 and exact documents where the gold is not at fault.
"""
import argparse
import collections
import contextlib
import io
import json
import os
import runpy
import sys

COLUMNS = ['style', 'language', 'document', 'differs', 'whose', 'why']
WHOSE = ('gold', 'rendering', 'words')
TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'explained', 'structure.tsv')


def rows(style):
    """(language, document) -> (differs, whose), of one style"""
    found = {}
    for n, line in enumerate(open(TABLE, encoding='utf-8'), 1):
        row = line.rstrip('\n').split('\t')
        if line.startswith('#') or row == COLUMNS:
            continue
        if len(row) != len(COLUMNS) or row[4] not in WHOSE or not row[5].strip():
            raise SystemExit('%s, line %d: six columns, one of %s and a reason are wanted' % (TABLE, n, ', '.join(WHOSE)))
        if style in row[0].split(','):
            found[row[1], row[2]] = row[3], row[4]
    return found


def scorer_of(folder, gold, predicted):
    """what score_structure.py defines; its table is not wanted here"""
    sys.argv = ['score_structure.py', gold, predicted]
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(os.path.join(folder, 'score_structure.py'))


def units(sc, language, preambular, operative, every):
    """(kind, number, opening) in order; `every`: operative paragraphs without a number too"""
    start, number = sc['start'], sc['gnum']
    found = [('pp', '', start(p['text'], language)) for p in preambular]
    for p in operative:
        if every or number(p):
            found.append(('op', number(p), start(p['text'], language, 15 if number(p) else 40)))
    return [u for u in found if u[2] or u[0] == 'op']


def documents(sc, gold_file):
    """(language, symbol, units of the gold, ours) of each that is scored"""
    seen = set()
    for line in open(gold_file, encoding='utf-8'):
        gold = json.loads(line)
        language, file = gold['lang'], '/'.join(gold['file'].split('/')[-2:])
        if language not in sc['LANGS']:
            continue
        if file not in sc['P']:
            file = sc['txtkey'](gold['symbol'], language)
            if file in seen:
                continue
            seen.add(file)
        top = [p for p in gold['operative'] if p['level'] == 0]
        numbered = any(map(sc['gnum'], top))
        theirs = units(sc, language, gold['preambular'], top, not numbered)
        if not numbered and not any(u[0] == 'pp' for u in theirs):
            continue
        ours = sc['P'].get(file, [])
        of = lambda kind: [p for p in ours if p['kind'] == kind]
        yield language, gold['symbol'], theirs, units(sc, language, of('preambular'), of('operative'), not numbered)


def difference(theirs, ours):
    """as the column `differs` has it; nothing where both are equal"""
    said = []
    count = collections.Counter
    for sign, more, less in (('-', theirs, ours), ('+', ours, theirs)):
        only = list((count(more) - count(less)).elements())
        preambular, numbers = sum(u[0] == 'pp' for u in only), [u[1] or '?' for u in only if u[0] == 'op']
        said += ['%s%d pp' % (sign, preambular)] if preambular else []
        said += ['%sop %s' % (sign, ','.join(numbers))] if numbers else []
    return ' '.join(said) or ('' if theirs == ours else 'order')


def f1(same, theirs, ours):
    return 2 * same / (theirs + ours) if theirs + ours else 1.0


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument('style')
    ap.add_argument('gold')
    ap.add_argument('predicted')
    ap.add_argument('--score', default=os.environ.get('SCORE', '.'))
    ap.add_argument('--json')
    args = ap.parse_args()
    sc, explained = scorer_of(args.score, args.gold, args.predicted), rows(args.style)
    sums, shown, open_ones = collections.defaultdict(collections.Counter), set(), []
    for language, symbol, theirs, ours in documents(sc, args.gold):
        differs = difference(theirs, ours)
        said, whose = explained.get((language, symbol), ('', ''))
        if differs and said:
            shown.add((language, symbol))
        if differs and differs != said:
            open_ones.append((language, symbol, differs, 'its row says: ' + said if said else 'no row'))
        for name in (language, 'all'):
            s = sums[name]
            s.update(unexplained=differs != said and bool(differs), inexact=bool(differs), fault=whose == 'gold' and bool(differs))
            if whose == 'gold' and differs:
                continue
            s.update(docs=1, exact=not differs)
            for kind in ('pp', 'op'):
                a, b = ([u for u in side if u[0] == kind] for side in (theirs, ours))
                s.update({kind + 'gold': len(a), kind + 'ours': len(b), kind + 'same': sum((collections.Counter(a) & collections.Counter(b)).values())})
    figures = []
    print('lang  inexact  unexplained | gold not at fault: docs  exact         preambular F1  operative F1')
    for name in sc['LANGS'] + ['all']:
        s = sums[name]
        row = dict(lang=name, body='explained', unexplained=s['unexplained'], docs=s['docs'], exact=s['exact'],
                   pF1=f1(s['ppsame'], s['ppgold'], s['ppours']), oF1=f1(s['opsame'], s['opgold'], s['opours']))
        figures.append(row)
        print('%-5s %7d  %11d | %23d  %5d  %.3f  %13.4f  %12.4f' % (
            name, s['inexact'], s['unexplained'], s['docs'], s['exact'], s['exact'] / max(1, s['docs']), row['pF1'], row['oF1']))
    for differing in open_ones:
        print('  unexplained: ' + '\t'.join((args.style, *differing)))
    for key in sorted(set(explained) - shown):
        print('  explained, and no difference any more: ' + '\t'.join((args.style, *key)))
    if args.json:
        json.dump(figures, open(args.json, 'w'))


if __name__ == '__main__':
    main()
