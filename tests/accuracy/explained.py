# SPDX-License-Identifier: GPL-2.0-or-later
"""The differences that remain, explained one by one: tests/accuracy/explained/LANGUAGE.tsv, read and held against a list.

A row has seven columns and says why one difference is there:
  list      the lists that show it, with commas between: clean, pdf (outside notes), clean.notes, pdf.notes
  kind      false (cited here, not linked by the editors), miss (linked, not cited here), languages (a language of the work
            cites another set than the others)
  language  that of the file
  document  its symbol
  printed   the words cited or linked, as the list shows them; nothing for kind languages
  target    what they lead to
  why       the reason, in a short phrase
A difference that a rule of citations.py classes needs no row: the rule is its explanation. What needs one is `residue`, and
each row of kind languages: it is a difference of the languages on the smaller side, of those without the target when both
are equal. A row that no list shows any more is named, so that it is taken out.
"""
import collections
import glob
import os

COLUMNS = ('list', 'kind', 'language', 'document', 'printed', 'target', 'why')


def odd(missing, languages):
    """of the languages of a work, the smaller side: those that lack the target, or those that have it"""
    lacking = missing.split(',')
    return lacking if 2 * len(lacking) <= len(languages) else [l for l in languages if l not in lacking]


def differences(lines, languages):
    """(kind, language, document, printed, target) and whether a rule explains it, from the lines of a list of citations.py"""
    found = {}
    for kind, verdict, body, language, symbol, surface, target, *rest in lines:
        if kind == 'languages':
            if verdict == 'all':  # holds those of acts as well
                found.update({('languages', l, symbol, '', target): False for l in odd(language, languages)})
        else:
            found[kind, language, symbol, surface or '', target] = verdict != 'residue'
    return found


def rows():
    """(list, kind, language, document, printed, target) -> why; a row without a reason or in another language's file is refused"""
    found = {}
    for name in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'explained', '??.tsv'))):
        for n, line in enumerate(open(name, encoding='utf-8'), 1):
            row = line.rstrip('\n').split('\t')
            if line.startswith('#') or row == list(COLUMNS):
                continue
            if len(row) != len(COLUMNS) or not row[6].strip() or row[2] + '.tsv' != os.path.basename(name):
                raise SystemExit('%s, line %d: seven columns, the language of the file and a reason are wanted' % (name, n))
            for shown in row[0].split(','):
                found[(shown, *row[1:6])] = row[6]
    return found


def report(shown, lines, languages):
    """prints, for each language, how many differences the list has and how many are explained, and names those that are not;
    the figures for compare.py"""
    why, found = rows(), differences(lines, languages)
    counts, open_ones = collections.defaultdict(collections.Counter), []
    for difference, by_rule in sorted(found.items()):
        count = counts[difference[1]]
        by_row = (shown, *difference) in why
        count.update(all=1, rule=by_rule, row=by_row and not by_rule)
        if not by_rule and not by_row:
            open_ones.append(difference)
    for language in languages:
        n = counts[language]
        print('%s %s: %d differences, %d explained (%d by a rule, %d by a row), %d unexplained' % (
            shown, language, n['all'], n['rule'] + n['row'], n['rule'], n['row'], n['all'] - n['rule'] - n['row']))
    for difference in open_ones:
        print('  unexplained: ' + '\t'.join((shown, *difference)))
    for row in sorted(set(r for r in why if r[0] == shown) - {(shown, *d) for d in found}):
        print('  explained, and no difference any more: ' + '\t'.join(row))
    return [{'lang': l, 'body': 'explained', 'unexplained': counts[l]['all'] - counts[l]['rule'] - counts[l]['row']} for l in languages]
