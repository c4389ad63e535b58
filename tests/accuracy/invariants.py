#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of a read resolution, whatever it says: for collections that have no gold.

usage: invariants.py TRAVAUX FOLDER_OR_FILES... [--list N] [--only NAME]
One row for each invariant: how many documents break it; --list names N of them with the place.
  symbol      the document knows its symbol          adopted     and the day it was adopted
  operative   a resolution has operative paragraphs  preambular  and preambular ones
  order       no preambular paragraph stands behind an operative one, but in a new section
  numbers     top-level operative numbers count by one (health: numbering-gap, repeated-number)
  start       no paragraph of the body begins with a small letter (in scripts that have them, French and Russian apart)
  long        no paragraph holds more than 4,000 letters
  verb        every preambular and operative paragraph has a verb of its own
  vote        no paragraph of the body is a vote or a page's head or foot
"""
import argparse
import collections
import json
import os
import re
import subprocess

VOTE = re.compile(r'^(Adopted (unanimously|by|at|without)|Adoptée? |In favour|Against:|Abstaining|Abstentions?:|Votes?:|'
                  r'\d+/\d+$|S/RES/\d+|Page \d+|Resolutions of the|Résolutions)', re.I)


def files_of(paths):
    for path in paths:
        if os.path.isdir(path):
            for base, _, names in sorted(os.walk(path)):
                yield from (os.path.join(base, name) for name in sorted(names))
        else:
            yield path


def parsed(travaux, files):
    files = list(files)
    for i in range(0, len(files), 300):
        out = subprocess.run([travaux, 'parse'] + files[i:i + 300], capture_output=True, text=True).stdout
        yield from (json.loads(line) for line in out.splitlines())


def broken(document):
    """(invariant, place) for each that does not hold."""
    provisions = document['provisions']
    main = [p for p in provisions if p['kind'] in ('preambular', 'operative')]
    top = [p for p in main if not p['parent']]
    yield from (('symbol', '') for _ in [0] if not document['symbol'])
    yield from (('adopted', '') for _ in [0] if not document['adopted'])
    if document['type'] == 'resolution':
        yield from ((kind, '') for kind in ('operative', 'preambular') if not any(p['kind'] == kind for p in main))
    seen = False
    for p in provisions:
        if p['kind'] in ('heading', 'annex'):
            seen = False
        if p['kind'] == 'operative':
            seen = True
        if p['kind'] == 'preambular' and seen and not p['parent']:
            yield 'order', p['id']
    for row in document['health']:
        if row['code'] in ('numbering-gap', 'repeated-number'):
            yield 'numbers', row['at'] or ''
    for p in top:
        text = p['text'].strip('“”«»"\'([ ')
        if text[:1].islower() and document['language'] not in ('fr', 'ru'):
            yield 'start', p['id']
        if not p['verb'] and p['kind'] in ('preambular', 'operative'):
            yield 'verb', p['id']
    for p in main:
        if len(p['text']) > 4000:
            yield 'long', p['id']
        if VOTE.match(p['text']):
            yield 'vote', p['id']


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('travaux')
    parser.add_argument('paths', nargs='+')
    parser.add_argument('--list', type=int, default=0)
    parser.add_argument('--only')
    options = parser.parse_args()
    counts, documents = collections.Counter(), 0
    left = collections.Counter()
    for document in parsed(options.travaux, files_of(options.paths)):
        documents += 1
        texts = {p['id']: p['text'] for p in document['provisions']}
        found = collections.OrderedDict(broken(document))
        counts.update(set(found))
        for name, place in found.items():
            left[name] += 1
            if left[name] <= options.list and options.only in (None, name):
                print('%s %s %s %s' % (name, os.path.basename(document['file']), place, texts.get(place, '')[:120]))
    print('%d documents; broken in:' % documents)
    for name in 'symbol adopted operative preambular order numbers start long verb vote'.split():
        print('%-12s %5d  %5.1f %%' % (name, counts[name], 100 * counts[name] / max(documents, 1)))


if __name__ == '__main__':
    main()
