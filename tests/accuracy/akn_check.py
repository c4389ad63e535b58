#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check the reader of Akoma Ntoso against a folder of published files; not part of `make test`, which needs no corpus.

usage: akn_check.py TRAVAUX FOLDER [--gold GOLD.jsonl] [--show N] [--list FILE]

words      every letter and digit of text outside <meta> and <presentation> is in Document::text, once (marks repeated by
           hand are taken out of the text and left out here)
links      every <a> of the body is a link of a provision
ids        no id comes twice in a document; works whose languages have the same ids
gold       kind, number and text of each preambular container and operative paragraph, by the source's own eId; the
           targets of the editors' links. Differences that akn_gold.py proves to be the gold's are counted by reason
FOLDER is the one that file names in GOLD begin in. Prints what differs and exits with 1 when words, links or ids do, or
when a difference from the gold has no explanation. --list writes every difference, explained or not, to FILE.
"""
import argparse, collections, json, os, subprocess, sys
import xml.etree.ElementTree as ET

import akn_gold

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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('travaux')
    parser.add_argument('folder')
    parser.add_argument('--gold')
    parser.add_argument('--show', type=int, default=20, help='differences shown of each kind')
    parser.add_argument('--list', type=argparse.FileType('w'), help='write every difference from the gold here')
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
    explained = collections.Counter()

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
                structure = list(akn_gold.differences(gold[file], document, root))
                cited = list(akn_gold.link_differences(gold[file], document))
                counts['equal to the gold in structure'] += not structure
                counts['equal to the gold in links'] += not cited
                counts['paragraphs of the gold'] += len(gold[file]['preambular']) + len(gold[file]['operative'])
                counts['links of the gold'] += len(gold[file]['citations'])
                for what, eid, theirs, ours, why in structure + cited:
                    if args.list:
                        print(why or 'UNEXPLAINED', what, file, eid, theirs, ours, sep='\t', file=args.list)
                    if why is None:
                        differs('gold: ' + what, file, eid, theirs, ours)
                    else:
                        explained['%s (%s)' % (why, what)] += 1
    several = [list(w.values()) for w in works.values() if len(w) > 1]
    same = sum(all(ids == w[0] for ids in w) for w in several)
    print('\n%d works in several languages, %d with the same ids in all' % (len(several), same))
    for what, count in sorted(counts.items()):
        print('%6d  %s' % (count, what))
    if gold:
        print("\ndifferences that are the gold's, by reason")
        for why, count in explained.most_common():
            print('%6d  %s' % (count, why))
    return any(counts[what] for what in counts if what in ('words', 'links', 'ids') or what.startswith('gold: '))


if __name__ == '__main__':
    sys.exit(main())
