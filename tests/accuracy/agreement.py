#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare the reading of a text with the reading of the XML it was rendered from: what hiding the markup costs.

usage: agreement.py XML.jsonl TEXT.jsonl [--json OUT] [--list N [--lang L]]
Both are outputs of `travaux parse`. The reading of the XML is held to the gold by akn_check.py, so that what differs here is a
fault of the reading of text (or, seldom, of a rendering that left something out), never one of the gold.
A provision agrees when kind, number path, first and last 24 letters or digits do (10 in Chinese).
exact: documents whose paragraphs, preambular and operative, agree one by one and in order; F1 and misses: of the same
paragraphs and their subparagraphs (preambular: of those alone); all: F1 of provisions of every kind but notes, annexes included.
"""
import argparse
import collections
import json
import re
import unicodedata

SECTION = re.compile(r'^sec[^.]*\.')  # paragraphs of a section that counts anew: "sec2.op3"
LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
COLUMNS = ['docs', 'exact', 'paragraphs', 'missing', 'extra', 'all', 'all_missing', 'all_extra', 'pre', 'pre_missing', 'pre_extra']


def letters(text):
    return ''.join(c for c in unicodedata.normalize('NFKC', text or '').casefold() if c.isalnum())


def units(document):
    bound = 10 if document['language'] == 'zh' else 24
    for p in document['provisions']:
        if p['kind'] != 'footnote':
            text = letters(p['text'])
            yield p['kind'], letters(p['number'] or ''), text[:bound], text[-bound:], '.' not in SECTION.sub('', p['id'])


def keyed(lines):
    """Folder and name of the file; a file may hold several works, which are counted in their order."""
    seen = collections.Counter()
    for line in lines:
        if line.strip():
            document = json.loads(line)
            key = '/'.join(document['file'].rsplit('.', 1)[0].split('/')[-2:])
            seen[key] += 1
            yield key if seen[key] == 1 else '%s#%d' % (key, seen[key]), document


def differences(a, b):
    ours, theirs = collections.Counter(a), collections.Counter(b)
    return list((ours - theirs).elements()), list((theirs - ours).elements())


def main_part(found):
    return [u for u in found if u[0] in ('preambular', 'operative')]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('xml')
    parser.add_argument('text')
    parser.add_argument('--json')
    parser.add_argument('--list', type=int, default=0)
    parser.add_argument('--lang')
    options = parser.parse_args()
    texts = dict(keyed(open(options.text)))
    counts = collections.defaultdict(collections.Counter)
    for key, document in sorted(keyed(open(options.xml)), key=lambda item: item[0]):
        language = document['language']
        if language not in LANGUAGES:
            continue
        wanted = list(units(document))
        found = list(units(texts[key])) if key in texts else []
        missing, extra = differences(main_part(wanted), main_part(found))
        all_missing, all_extra = differences([u[:4] for u in wanted], [u[:4] for u in found])
        top = [[u for u in main_part(part) if u[4]] for part in (wanted, found)]
        if not main_part(wanted):
            continue
        exact = top[0] == top[1]
        for name in (language, 'all'):
            counts[name].update(pre=sum(u[0] == 'preambular' for u in wanted), pre_missing=sum(u[0] == 'preambular' for u in missing),
                                pre_extra=sum(u[0] == 'preambular' for u in extra))
            counts[name].update(docs=1, exact=exact, paragraphs=len(main_part(wanted)), missing=len(missing), extra=len(extra),
                                all=len(wanted), all_missing=len(all_missing), all_extra=len(all_extra))
        if (missing or extra) and options.list > 0 and options.lang in (None, language):
            options.list -= 1
            print(key)
            for sign, rows in (('-', missing), ('+', extra)):
                for row in rows[:6]:
                    print('  %s %s' % (sign, ' | '.join(row[:4])))
    rows = []
    print('%-4s %5s %6s  %6s | %10s %7s %6s %6s | %7s %7s %6s %6s | %10s %7s %6s %6s' % (
        'lang', 'docs', 'exact', '', 'paragraphs', 'missing', 'extra', 'F1', 'all', 'missing', 'extra', 'F1',
        'preambular', 'missing', 'extra', 'F1'))
    for name in LANGUAGES + ['all']:
        c = counts[name]
        if not c['docs']:
            continue
        rows.append(dict({column: c[column] for column in COLUMNS}, lang=name, body='all'))
        print('%-4s %5d %6d  %.4f | %10d %7d %6d %.4f | %7d %7d %6d %.4f | %10d %7d %6d %.4f' % (
            name, c['docs'], c['exact'], c['exact'] / c['docs'], c['paragraphs'], c['missing'], c['extra'],
            f1(c['paragraphs'], c['missing'], c['extra']), c['all'], c['all_missing'], c['all_extra'],
            f1(c['all'], c['all_missing'], c['all_extra']), c['pre'], c['pre_missing'], c['pre_extra'],
            f1(c['pre'], c['pre_missing'], c['pre_extra'])))
    if options.json:
        json.dump(rows, open(options.json, 'w'))


def f1(wanted, missing, extra):
    right = wanted - missing
    return 2 * right / (wanted + right + extra) if wanted else 1.0


if __name__ == '__main__':
    main()
