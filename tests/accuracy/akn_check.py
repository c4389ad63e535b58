#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check the reader of Akoma Ntoso against a folder of published files; not part of `make test`, which needs no corpus.

usage: akn_check.py TRAVAUX FOLDER [--gold GOLD.jsonl] [--show N]

words      every letter and digit of text outside <meta> and <presentation> is in Document::text, once (marks repeated by
           hand are taken out of the text and left out here)
links      every <a> of the body is a link of a provision
ids        no id comes twice in a document; works whose languages have the same ids
gold       kind, number and text of each preambular container and operative paragraph, by the source's own eId
FOLDER is the one that file names in GOLD begin in. Prints what differs and exits with 1 when words, links or ids do.
"""
import argparse, collections, json, os, re, subprocess, sys, unicodedata
import xml.etree.ElementTree as ET

NS = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'


def text_of(root):
    out, stack = [], [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            out.append(item)
            continue
        if item.tag in (NS + 'meta', NS + 'presentation'):
            continue
        children = [item.get('marker', '')] if item.tag == NS + 'authorialNote' else []
        children.append(item.text or '')
        for child in item:
            children += [child, child.tail or '']
        stack += reversed(children)
    return ''.join(out)


def letters(text):
    return collections.Counter(c for c in text if c.isalpha())


def plain(text):
    """Letters and digits only, without a label in front: what the gold and a provision have in common."""
    text = unicodedata.normalize('NFKC', text or '')
    text = re.sub(r'^\W*(\d{1,3}\s*[.\-–]|\(?\w{1,4}\)|[‘’\'"]\d[‘’\'"])\s*', '', text)
    return ''.join(c for c in text.casefold() if c.isalnum())


def number(text):
    return ''.join(re.findall(r'\d+', unicodedata.normalize('NFKC', text or '')))


def whole(document, provision):
    """A paragraph with its subparagraphs and their labels, as the gold has it."""
    parts = [p for p in document['provisions'] if p is provision or p['id'].startswith(provision['id'] + '.')]
    return ''.join(plain(p['text']) if p is provision else
                   ''.join(c for c in (p['number'] or '').split(' ')[-1].casefold() if c.isalnum()) + plain(p['text'])
                   for p in parts)


def check_gold(gold, document, root):
    """Differences of one document as (what, id, gold, ours). The gold takes annexes for operative: counted apart."""
    annexed = {e.get('eId') for a in root.iter(NS + 'attachments') for e in a.iter(NS + 'paragraph')}
    by_eid = collections.defaultdict(list)
    for provision in document['provisions']:
        by_eid[provision['eid']].append(provision)
    for kind in ('preambular', 'operative'):
        order = []
        for unit in gold[kind]:
            found = [p for p in by_eid.get(unit['id'], []) if p['kind'] != 'footnote']
            if not found:
                if plain(unit['text']):
                    yield 'missing ' + kind, unit['id'], unit['text'], ''
                continue
            ours = found[0]
            order.append(document['provisions'].index(ours))
            if unit['id'] in annexed:
                if ours['kind'] == kind:
                    yield 'annex is ' + kind, unit['id'], unit['text'], ours['id']
                continue
            if ours['kind'] != kind:
                yield kind + ' is ' + ours['kind'], unit['id'], unit['text'], ours['id']
            elif kind == 'operative' and unit['num'] and number(unit['num']) != number((ours['number'] or '').split(' ')[-1]):
                yield 'number', unit['id'], unit['num'], ours['number']
            if ours['kind'] == kind and plain(unit['text']) not in (plain(ours['text']), whole(document, ours)):
                yield 'text of ' + kind, unit['id'], unit['text'], ours['text']
        if order != sorted(order):
            yield 'order of ' + kind, '', '', ''


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('travaux')
    parser.add_argument('folder')
    parser.add_argument('--gold')
    parser.add_argument('--show', type=int, default=20, help='differences shown of each kind')
    args = parser.parse_args()
    gold = {}
    if args.gold:
        gold = {g['file']: g for g in map(json.loads, open(args.gold, encoding='utf-8'))}
    travaux = os.path.abspath(args.travaux)
    if gold:
        given = sorted(f for f in gold if os.path.exists(os.path.join(args.folder, f)))
    else:
        given = sorted(os.path.relpath(os.path.join(path, name), args.folder)
                       for path, _, names in os.walk(args.folder) for name in names if name.endswith('.xml'))
    counts, works, shown = collections.Counter(), collections.defaultdict(dict), collections.Counter()

    def differs(what, *details):
        counts[what] += 1
        shown[what] += 1
        if shown[what] <= args.show:
            print(what, *(str(d)[:100] for d in details), sep=' | ')

    for start in range(0, len(given), 500):
        run = subprocess.run([travaux, 'parse', '--text', '--'] + given[start:start + 500], cwd=args.folder,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in run.stdout.splitlines():
            document = json.loads(line)
            file = document['file']
            counts['documents'] += 1
            try:
                root = ET.parse(os.path.join(args.folder, file)).getroot()
            except ET.ParseError:
                continue
            want, got = letters(text_of(root)), letters(document['source_text'])
            if want != got:
                differs('words', file, 'missing %s' % dict(want - got), 'too many %s' % dict(got - want))
            links = sum(1 for a in root.iter(NS + 'a'))
            if links != sum(len(p['links']) for p in document['provisions']):
                differs('links', file, links)
            ids = [p['id'] for p in document['provisions']]
            if len(ids) != len(set(ids)):
                differs('ids', file)
            if document['language'] and document['symbol']:
                works[document['symbol']][document['language']] = sorted(ids)
            if file in gold:
                found = list(check_gold(gold[file], document, root))
                counts['equal to the gold'] += not found
                for what, eid, theirs, ours in found:
                    differs('gold: ' + what, file, eid, theirs, ours)
    several = [list(w.values()) for w in works.values() if len(w) > 1]
    same = sum(all(ids == w[0] for ids in w) for w in several)
    print('\n%d works in several languages, %d with the same ids in all' % (len(several), same))
    for what, count in sorted(counts.items()):
        print('%6d  %s' % (count, what))
    return any(counts[what] for what in ('words', 'links', 'ids'))


if __name__ == '__main__':
    sys.exit(main())
