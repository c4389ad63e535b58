#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Completes the targets of known-item searches when the index holds more than the gold they were made from.

usage: complete_targets.py QUERIES.jsonl WHOLE.jsonl > COMPLETED.jsonl
Both are made by make_queries.py: QUERIES from the gold, WHOLE from gold made (make_gold.py) of everything that is indexed. A yearly series
has one title and repeats its paragraphs, so a query made from one year is met as well by every other year: those become targets too.
On stderr, of queries of each kind: how many had more than their own targets, and how many of them any order of works that cannot know which
year is meant puts first on average. That is the most a run can score with the targets as they were.
"""
import collections, json, re, sys, unicodedata


def plain(text):
    letters = unicodedata.normalize('NFKD', text.lower())
    return re.sub(r'\W+', ' ', ''.join(c for c in letters if not unicodedata.combining(c))).strip()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    whole = collections.defaultdict(set)
    for line in open(sys.argv[2], encoding='utf-8'):
        query = json.loads(line)
        whole[query['kind'], query['filter'], query['lang'], plain(query['query'])] |= set(query['targets'])
    counts = collections.defaultdict(lambda: [0, 0, 0.0])
    for line in open(sys.argv[1], encoding='utf-8'):
        query = json.loads(line)
        own = set(query['targets'])
        query['targets'] = sorted(own | whole[query['kind'], query['filter'], query['lang'], plain(query['query'])])
        count = counts[query['kind'], 'across' if query['filter'].startswith('-') else 'same']
        count[0] += 1
        count[1] += len(query['targets']) > len(own)
        count[2] += len(own) / len(query['targets'])
        print(json.dumps(query, ensure_ascii=False))
    for (kind, way), (asked, more, first) in sorted(counts.items()):
        print('%-7s %-7s %5d queries, %4d with more targets, at most %.3f first without them' % (kind, way, asked, more, first / asked),
              file=sys.stderr)


if __name__ == '__main__':
    main()
