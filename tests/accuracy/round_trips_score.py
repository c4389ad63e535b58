#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares what was read back from converted files with the reading of the XML they were made from.

usage: round_trips_score.py MADE.jsonl XML.jsonl READ.jsonl [--list N] [--lang L] [--format F]
MADE is what round_trips_make.py wrote, READ is `travaux parse` of FORMAT/NAME.LANGUAGE.ext. One row for each format and language:
  exact      preambular and operative paragraphs, F1: the same id and the same text, canonically equal, blanks, hyphens and tatweel apart
  close      the same, but a twentieth of the letters may differ
  all        F1 of everything but notes: the same id and the same text, canonically equal, blanks, hyphens and tatweel apart
  citations  F1 of (provision, target), notes apart
  notes      F1: the same number and text
"""
import argparse
import collections
import difflib
import json
import os
import re
import unicodedata

LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
FORMATS = ['docx', 'doc', 'html', 'pdf-chromium', 'pdf-libreoffice']


def squeeze(text):
    return re.sub(r'[\s\u00a0\u200e\u200f\u202f\u0640\u2010\u2011-]+|^\(\)', '', unicodedata.normalize('NFC', text))


def texts(document, kinds, but=()):
    return {p['id']: squeeze(p['text']) for p in document['provisions']
            if (not kinds or p['kind'] in kinds) and p['kind'] not in but}


def cited(document):
    return collections.Counter((c['provision'], c['target']) for c in document['citations']
                               if c['target'] and not (c['provision'] or '').startswith('fn'))


def same(a, b):
    return sum(1 for key in a if b.get(key) == a[key])


def close(a, b):
    def near(x, y):
        return x == y or difflib.SequenceMatcher(None, x, y, autojunk=False).ratio() > .95
    return sum(1 for key in a if key in b and near(a[key], b[key]))


def f1(right, wanted, found):
    return 2 * right / (wanted + found) if wanted + found else 1.0


def compare(counts, wanted, found):
    """Adds right, wanted and found of each column."""
    main = ('preambular', 'operative')
    a, b = texts(wanted, main), texts(found, main)
    for column, how in (('exact', same), ('close', close)):
        counts[column] += collections.Counter(right=how(a, b), wanted=len(a), found=len(b))
    for column, kinds, but in (('all', (), ('footnote',)), ('notes', ('footnote',), ())):
        x, y = texts(wanted, kinds, but), texts(found, kinds, but)
        counts[column] += collections.Counter(right=same(x, y), wanted=len(x), found=len(y))
    x, y = cited(wanted), cited(found)
    counts['citations'] += collections.Counter(right=sum((x & y).values()), wanted=sum(x.values()), found=sum(y.values()))


def show(name, wanted, found):
    a, b = texts(wanted, (), ()), texts(found, (), ())
    lines = [(key, a.get(key), b.get(key)) for key in list(a) + [k for k in b if k not in a] if a.get(key) != b.get(key)]
    for key, x, y in lines[:8]:
        x, y = x or '-', y or '-'
        at = len(os.path.commonprefix([x, y]))
        print('%s %s from letter %d: %s | %s' % (name, key, at, x[max(0, at - 12):at + 30], y[max(0, at - 12):at + 30]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('made', help='made.jsonl of round_trips_make.py')
    parser.add_argument('xml')
    parser.add_argument('read')
    parser.add_argument('--list', type=int, default=0)
    parser.add_argument('--lang')
    parser.add_argument('--format')
    options = parser.parse_args()
    xml = {d['file']: d for d in map(json.loads, open(options.xml, encoding='utf-8'))}
    read = {}
    for document in map(json.loads, open(options.read, encoding='utf-8')):
        kind, name = document['file'].split('/')[-2:]
        read[kind, name.rsplit('.', 1)[0]] = document
    nothing = {'provisions': [], 'citations': []}
    columns = ['exact', 'close', 'all', 'citations', 'notes']
    print('%-16s %-4s %5s %s' % ('format', 'lang', 'files', ' '.join('%9s' % c for c in columns)))
    for kind in FORMATS:
        for language in LANGUAGES:
            counts, files = collections.defaultdict(collections.Counter), 0
            for row in map(json.loads, open(options.made, encoding='utf-8')):
                if row['language'] != language:
                    continue
                wanted, found = xml[row['file']], read.get((kind, row['name']), nothing)
                compare(counts, wanted, found)
                files += 1
                if options.list and options.lang in (None, language) and options.format in (None, kind):
                    show(kind + '/' + row['name'], wanted, found)
            if files:
                print('%-16s %-4s %5d %s' % (kind, language, files, ' '.join(
                    '%9.3f' % f1(counts[c]['right'], counts[c]['wanted'], counts[c]['found']) for c in columns)))


if __name__ == '__main__':
    main()
